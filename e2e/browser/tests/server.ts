// The real server with its demonstration, as a child process on a port and in a folder of its own.

import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Clock } from "./clock.ts";

const STARTS_WITHIN = 90_000;
const LOG_SHOWN = 8000;

/** Somebody of the demonstration who has not enrolled for the open month. */
export interface Visitor {
  readonly institution: string;
  readonly staff: string;
  readonly code: string;
}

/** A running demonstration. */
export class Server {
  base = "";
  private said = "";
  private log = "";

  private constructor(
    readonly folder: string,
    private readonly child: ChildProcess,
    private readonly clock: Clock | undefined,
  ) {}

  /**
   * Starts it and waits until it says where it is. Where time moves, a day passes as soon as a walk wants.
   * The charter is a preset or a file; without one it is the demonstration's own.
   */
  static async start(movesTime = false, charter?: string): Promise<Server> {
    const folder = mkdtempSync(join(tmpdir(), "demur-browser-"));
    const clock = movesTime ? Clock.in(folder) : undefined;
    const served = movesTime ? Clock.hasten(program(), folder) : program();
    const child = spawn(
      served,
      ["serve", "--demo", "--folder", join(folder, "demo"), "--listen", "127.0.0.1:0", ...(charter ? ["--charter", charter] : [])],
      { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, ...clock?.environment() } },
    );
    const server = new Server(join(folder, "demo"), child, clock);
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("the server did not start")), STARTS_WITHIN);
      child.stdout?.on("data", (octets: Buffer) => {
        server.said += octets.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(server.said);
        // The last line it prints; before that it is not ready.
        if (address !== null && server.said.includes("Ctrl-C stops")) {
          clearTimeout(late);
          server.base = address[0];
          resolve();
        }
      });
      // One line for each request; shown only if it ends before it should.
      child.stderr?.on("data", (octets: Buffer) => { server.log = (server.log + octets.toString()).slice(-LOG_SHOWN); });
      child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${server.log}`)));
    });
    return server;
  }

  /** The people who have not enrolled yet. */
  visitors(): Visitor[] {
    const lines = readFileSync(join(this.folder, "people.txt"), "utf8").split("\n");
    return lines.flatMap((line) => {
      const [, institution, staff, code] = /^(\S+)\s+(\S+-\d+)\s+([0-9a-f]{12})$/.exec(line) ?? [];
      return institution && staff && code ? [{ institution, staff, code }] : [];
    });
  }

  /** A file of the demonstration, such as a wallet. */
  file(name: string): { name: string; octets: Buffer } {
    return { name: name.split("/").at(-1) ?? name, octets: readFileSync(join(this.folder, name)) };
  }

  /** Lets hours pass, for it and for whoever sits down from now on. */
  pass(hours: number): void {
    if (!this.clock) throw new Error("this walk was not begun with a clock that moves");
    this.clock.pass(hours);
  }

  /** By how much its clock is ahead of the machine's. */
  aheadMilliseconds(): number {
    return this.clock?.milliseconds() ?? 0;
  }

  /** The key of the log, as whoever verifies a file gives it. */
  logKey(): string {
    const key = /log key\s+(\S+)/.exec(this.said)?.[1];
    if (key === undefined) throw new Error("the server did not say the key of its log");
    return key;
  }

  /** Closes the enrolment of the open epoch, as the operator of a demonstration does. */
  async closeEnrolment(): Promise<void> {
    const before = this.said.length;
    this.child.stdin?.write("close\n");
    for (let tries = 0; tries < 300; tries++) {
      if (/over/i.test(this.said.slice(before))) return;
      await new Promise((passed) => setTimeout(passed, 100));
    }
    throw new Error(`enrolment did not close: ${this.said.slice(before)}`);
  }

  /** Runs the command beside the browsers; its output, whatever it exits with. */
  demur(...given: string[]): { status: number | null; said: string } {
    const done = spawnSync(program(), given, { encoding: "utf8" });
    return { status: done.status, said: done.stdout + done.stderr };
  }

  /** Stops it, whatever it is doing, and removes its folder. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill("SIGINT");
    const late = setTimeout(() => this.child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(late);
    rmSync(dirname(this.folder), { recursive: true, force: true });
  }
}

/** The program to test: built before by `./test`. */
function program(): string {
  const target = process.env["CARGO_TARGET_DIR"] ?? join(import.meta.dirname, "../../../target");
  return process.env["DEMUR"] ?? join(target, "debug", "demur");
}
