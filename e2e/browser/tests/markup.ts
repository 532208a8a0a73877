// Whether HTML is what the standard says, by the W3C's own checker (vnu, which needs Java).

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

interface Message {
  url: string;
  type: string;
  message: string;
  extract?: string;
}

/** What is wrong with each document; `documents` are names and HTML. Empty when nothing is. */
export function markupErrors(documents: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "demur-markup-"));
  try {
    const names = [...documents.keys()];
    names.forEach((name, at) => writeFileSync(join(folder, `${at}.html`), documents.get(name) ?? ""));
    const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
    // It answers on standard error, and `--exit-zero-always` leaves the judging to us.
    const arguments_ = ["-jar", jar, "--format", "json", "--exit-zero-always", "--stdout", folder];
    const said = execFileSync("java", arguments_, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    const messages = (JSON.parse(said) as { messages: Message[] }).messages;
    return messages
      .filter((message) => message.type !== "info")
      .map((message) => `${nameOf(message.url, names)}: ${message.message} ${message.extract ?? ""}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nameOf(url: string, names: string[]): string {
  const number = /(\d+)\.html$/.exec(url)?.[1];
  return names[Number(number)] ?? url;
}
