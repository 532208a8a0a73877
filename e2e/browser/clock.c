/* A wall clock that a walk can move: loaded before the C library, it adds to the time of day as many
 * seconds as the file named by DEMUR_CLOCK holds. Only the time of day moves; what measures how long
 * something takes does not. The program itself has no such thing. */

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static const volatile int64_t *ahead;

__attribute__((constructor)) static void take_the_file(void) {
  const char *path = getenv("DEMUR_CLOCK");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *mapped = mmap(NULL, sizeof *ahead, PROT_READ, MAP_SHARED, file, 0);
  if (mapped != MAP_FAILED) ahead = mapped;
  close(file);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  int failed = (int)syscall(SYS_clock_gettime, clock, time);
  if (!failed && ahead && clock == CLOCK_REALTIME) time->tv_sec += *ahead;
  return failed;
}
