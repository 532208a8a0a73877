// Time that a walk lets pass: for the server, whose time of day a small library moves, and for each
// browser that sits down afterwards. The program knows nothing of it.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const HOUR = 3600;
/** Times of the demonstration's charter, and shorter ones of as many letters: the notice before a name is opened, and until a case is a record. */
const TIMES = [
  ["notice = { working_days = 10 }", "notice = { calendar_days = 1 }"],
  ["after_close = { months = 12 }      ", "after_close = { calendar_days = 1 }"],
] as const;

export class Clock {
  private seconds = 0;

  private constructor(
    private readonly file: string,
    private readonly library: string,
  ) {}

  /** Builds the library in this folder, with the compiler that linking the program needs too. */
  static in(folder: string): Clock {
    const clock = new Clock(join(folder, "clock"), join(folder, "clock.so"));
    const source = join(import.meta.dirname, "../clock.c");
    const built = spawnSync("cc", ["-shared", "-fPIC", "-O1", "-o", clock.library, source], { encoding: "utf8" });
    if (built.status !== 0) throw new Error(`the clock was not built: ${built.stderr}`);
    writeFileSync(clock.file, Buffer.alloc(8));
    return clock;
  }

  /** What the server is started with. */
  environment(): Record<string, string> {
    return { LD_PRELOAD: this.library, DEMUR_CLOCK: this.file };
  }

  /** Lets so many hours pass. Whoever sits at a browser already has the old time: they sit down anew. */
  pass(hours: number): void {
    this.seconds += hours * HOUR;
    this.write();
  }

  /** By how much a browser that sits down now is ahead. */
  milliseconds(): number {
    return this.seconds * 1000;
  }

  /**
   * The program with those times. The demonstration's log has an interval every two seconds and writes
   * each of them, so that ten working days would be ten million leaves.
   */
  static hasten(program: string, folder: string): string {
    const octets = readFileSync(program);
    for (const [long, short] of TIMES) {
      if (!octets.includes(long) || long.length !== short.length) throw new Error(`the charter of the demonstration has no ${long}`);
      for (let at = octets.indexOf(long); at >= 0; at = octets.indexOf(long, at)) octets.write(short, at);
    }
    const hastened = join(folder, "demur");
    writeFileSync(hastened, octets, { mode: 0o700 });
    return hastened;
  }

  /** Until the day after tomorrow begins in the office's time zone: what takes a day is then over. */
  static hoursToTheDayAfterTomorrow(): number {
    const hour = new Intl.DateTimeFormat("en-US", { timeZone: "America/New_York", hour: "numeric", hourCycle: "h23" }).format(new Date());
    return 48 - Number(hour);
  }

  private write(): void {
    const octets = Buffer.alloc(8);
    octets.writeBigInt64LE(BigInt(this.seconds));
    // In place: the server has the file mapped.
    writeFileSync(this.file, octets, { flag: "r+" });
  }
}
