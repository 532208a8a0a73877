// The real server with its demonstration, as a child process on a port and in a folder of its own.

import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const STARTS_WITHIN = 90_000;

/** A running demonstration. */
export class Server {
  private constructor(
    readonly base: string,
    readonly folder: string,
    private readonly child: ChildProcess,
  ) {}

  /** Starts it and waits until it says where it is. */
  static async start(): Promise<Server> {
    const folder = mkdtempSync(join(tmpdir(), "demur-browser-"));
    const child = spawn(
      program(),
      ["serve", "--demo", "--folder", join(folder, "demo"), "--listen", "127.0.0.1:0"],
      { stdio: ["pipe", "pipe", "inherit"], env: { ...process.env, RUST_LOG: "error" } },
    );
    const base = await new Promise<string>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("the server did not start")), STARTS_WITHIN);
      let said = "";
      child.stdout?.on("data", (octets: Buffer) => {
        said += octets.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        // The last line it prints; before that it is not ready.
        if (address !== null && said.includes("Ctrl-C")) {
          clearTimeout(late);
          resolve(address[0]);
        }
      });
      child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    });
    return new Server(base, join(folder, "demo"), child);
  }

  /** Closes the enrolment of the open epoch, as the operator of a demonstration does. */
  closeEnrolment(): void {
    this.child.stdin?.write("close\n");
  }

  /** Stops it, whatever it is doing, and removes its folder. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill("SIGINT");
    const late = setTimeout(() => this.child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(late);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The program to test: built before by `./test`. */
function program(): string {
  const target = process.env["CARGO_TARGET_DIR"] ?? join(import.meta.dirname, "../../../target");
  return process.env["DEMUR"] ?? join(target, "debug", "demur");
}
