// Time that a walk lets pass: for the server, whose time of day a small library moves, and for each
// browser that sits down afterwards. The program knows nothing of it.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const DAY = 86_400;

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

  /** Lets so many days pass. Whoever sits at a browser already has the old time: they sit down anew. */
  pass(days: number): void {
    this.seconds += days * DAY;
    this.write();
  }

  /** By how much a browser that sits down now is ahead. */
  milliseconds(): number {
    return this.seconds * 1000;
  }

  private write(): void {
    const octets = Buffer.alloc(8);
    octets.writeBigInt64LE(BigInt(this.seconds));
    // In place: the server has the file mapped.
    writeFileSync(this.file, octets, { flag: "r+" });
  }
}
