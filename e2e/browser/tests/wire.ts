// A wire between the browser and the server, with somebody listening on it: whoever asks what left
// the browser asks here and not the browser, which could forget to mention something.
//
// With `DEMUR_DIST` the files of the client come from that folder instead of from the program, so
// that whoever works on the client need not compile after each change.

import { createServer, request, type IncomingMessage, type Server as HttpServer, type ServerResponse } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";

/** What one request carried, all of it. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: string;
  readonly body: Buffer;
}

export class Wire {
  private readonly heard: Sent[] = [];
  private cut = false;
  private deaf = false;
  private readonly held: (() => void)[] = [];
  private holds = false;
  private planted = "";
  private readonly damaged = new Set<string>();

  private constructor(
    readonly base: string,
    private readonly listener: HttpServer,
  ) {}

  /** Stretches a wire to a server. */
  static async to(server: string): Promise<Wire> {
    const target = new URL(server);
    let wire: Wire | undefined = undefined;
    const listener = createServer((asked, answer) => void wire?.carry(target, asked, answer));
    await new Promise<void>((ready) => listener.listen(0, "127.0.0.1", ready));
    wire = new Wire(`http://127.0.0.1:${(listener.address() as AddressInfo).port}`, listener);
    return wire;
  }

  /** Everything that was sent so far. */
  sent(): readonly Sent[] {
    return this.heard;
  }

  /** Requests with this method whose path ends so, for example to count how often something happened. */
  count(method: string, end: string): number {
    return this.heard.filter((sent) => sent.method === method && sent.url.split("?")[0]?.endsWith(end)).length;
  }

  /** From now on nothing arrives, until `mend`. */
  break(): void {
    this.cut = true;
  }

  /** From now on everything arrives, but nobody hears an answer to what they sent, until `mend`. */
  deafen(): void {
    this.deaf = true;
  }

  mend(): void {
    this.cut = false;
    this.deaf = false;
  }

  /** From now on answers wait until `release`. */
  hold(): void {
    this.holds = true;
  }

  release(): void {
    this.holds = false;
    this.held.splice(0).forEach((go) => go());
  }

  /**
   * From now on the client that arrives is not ours: it begins with this script, and no policy
   * forbids it anything. Tests show with it that they would notice a client that betrays people.
   */
  plant(script: string): void {
    this.planted = script;
  }

  /** From now on this file arrives as another than was published. */
  damage(path: string): void {
    this.damaged.add(path);
  }

  async close(): Promise<void> {
    this.release();
    this.listener.closeAllConnections();
    await new Promise((closed) => this.listener.close(closed));
  }

  private async carry(target: URL, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await whole(asked);
    this.heard.push({ method: asked.method ?? "", url: asked.url ?? "", headers: asked.rawHeaders.join("\n"), body });
    if (this.cut) {
      asked.socket.destroy();
      return;
    }
    const passed = request(
      {
        host: target.hostname,
        port: target.port,
        path: ownFile(asked.url ?? "") ? "/app/" : asked.url,
        method: asked.method,
        headers: { ...asked.headers, host: target.host, ...(this.planted && { "accept-encoding": "identity" }) },
      },
      (said) => {
        if (this.deaf && asked.method === "POST") {
          said.resume();
          asked.socket.destroy();
        } else void this.answer(asked, said, answer);
      },
    );
    passed.on("error", () => asked.socket.destroy());
    passed.end(body);
  }

  private async answer(asked: IncomingMessage, said: IncomingMessage, answer: ServerResponse): Promise<void> {
    if (this.holds) await new Promise<void>((go) => this.held.push(go));
    const own = ownFile(asked.url ?? "");
    if (this.planted && asked.url === "/app/") {
      const document = own?.octets ?? (await whole(said));
      said.resume();
      const { "content-length": _, "content-security-policy": __, ...headers } = said.headers;
      answer.writeHead(200, headers).end(document.toString().replace("<script", `<script>${this.planted}</script><script`));
      return;
    }
    if (this.damaged.has(asked.url ?? "")) {
      said.resume();
      const { "content-length": _, "content-encoding": __, ...headers } = said.headers;
      answer.writeHead(200, { ...headers, "content-type": "text/javascript" }).end("export const broken = (;");
      return;
    }
    if (!own) {
      answer.writeHead(said.statusCode ?? 502, said.headers);
      said.pipe(answer);
      return;
    }
    said.resume();
    const { "content-length": _, "content-encoding": __, ...headers } = said.headers;
    answer.writeHead(200, { ...headers, "content-type": own.type }).end(own.octets);
  }
}

async function whole(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css",
  ftl: "text/plain; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  woff2: "font/woff2",
};

function ownFile(url: string): { octets: Buffer; type: string } | undefined {
  const dist = process.env["DEMUR_DIST"];
  const path = /^\/app\/([^?]*)/.exec(url)?.[1];
  if (!dist || path === undefined) return undefined;
  const file = join(dist, normalize(`/${path === "" ? "index.html" : path}`));
  if (!existsSync(file)) return undefined;
  return { octets: readFileSync(file), type: TYPES[file.split(".").at(-1) ?? ""] ?? "application/octet-stream" };
}
