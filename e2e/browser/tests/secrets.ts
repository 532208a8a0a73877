// Looking for a secret in what was sent, however it was written down.

import type { Sent } from "./wire.ts";

/** The circulation key in an invitation, which is the memo's public id and the key. */
export function keyOf(link: string): Uint8Array {
  const octets = Buffer.from(new URL(link).hash.slice(1), "base64url");
  if (octets.length !== 64) throw new Error(`this is no invitation: ${link}`);
  return octets.subarray(32);
}

/** Where a secret stands in what was sent: one line for each request and spelling. */
export function leaks(secret: Uint8Array, sent: readonly Sent[]): string[] {
  const spellings = spellingsOf(Buffer.from(secret));
  return sent.flatMap(({ method, url, headers, body }) => {
    // A body and an address may be percent-encoded, and text in it escaped; undoing that twice finds both.
    const places: Record<string, string> = { url, headers, body: body.toString("latin1") };
    return Object.entries(places).flatMap(([place, text]) =>
      Object.entries(spellings)
        .filter(([, spelling]) => [text, unescaped(text)].some((form) => form.includes(spelling)))
        .map(([name]) => `${method} ${url.split("?")[0]}: the ${place} holds it as ${name}`),
    );
  });
}

/** Each way in which octets are commonly written. */
function spellingsOf(secret: Buffer): Record<string, string> {
  const spellings: Record<string, string> = {
    octets: secret.toString("latin1"),
    "octets in reverse": Buffer.from(secret).reverse().toString("latin1"),
    hex: secret.toString("hex"),
    "capital hex": secret.toString("hex").toUpperCase(),
    "a list of numbers": [...secret].join(","),
  };
  // In base64 octets look different at each of three offsets; what neighbours touch is left out.
  for (const offset of [0, 1, 2]) {
    const padded = Buffer.concat([Buffer.alloc(offset), secret]);
    const whole = Math.floor(padded.length / 3) * 3;
    const text = padded.subarray(0, whole).toString("base64").slice(Math.ceil((offset * 4) / 3));
    spellings[`base64 at offset ${offset}`] = text;
    spellings[`base64url at offset ${offset}`] = text.replaceAll("+", "-").replaceAll("/", "_");
  }
  return spellings;
}

function unescaped(text: string): string {
  return text
    .replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\u00([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replaceAll("\\/", "/");
}
