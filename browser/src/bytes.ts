// Octets: comparing, joining, and the text encodings of them. Each text has one octet string and
// each octet string one text, so that texts may be compared where octets are meant.

import { Malformed } from "./malformed.ts";

const utf8Encoder = new TextEncoder();
const utf8Decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Whether both hold the same octets. Not for secrets: it stops at the first difference. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((octet, at) => octet === b[at]);
}

/** Negative, zero or positive, as octets sort. */
export function compare(a: Uint8Array, b: Uint8Array): number {
  const common = Math.min(a.length, b.length);
  for (let at = 0; at < common; at += 1) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A number in four octets, greatest first. */
export function u32(value: number): Uint8Array {
  const octets = new Uint8Array(4);
  new DataView(octets.buffer).setUint32(0, value);
  return octets;
}

/** A number in eight octets, greatest first. */
export function u64(value: bigint): Uint8Array {
  const octets = new Uint8Array(8);
  new DataView(octets.buffer).setBigUint64(0, value);
  return octets;
}

/** Refuses a lone surrogate, which has no octets; the encoder would put another character there. */
export function toUtf8(text: string): Uint8Array {
  if (/\p{Surrogate}/u.test(text)) throw new Malformed("Characters");
  return utf8Encoder.encode(text);
}

/** Refuses what is not UTF-8; a byte order mark stays part of the text. */
export function fromUtf8(octets: Uint8Array): string {
  try {
    return utf8Decoder.decode(octets);
  } catch {
    throw new Malformed("Characters");
  }
}

/** How many octets a text has. */
export function utf8Length(text: string): number {
  return utf8Encoder.encode(text).length;
}

export function toHex(octets: Uint8Array): string {
  let text = "";
  for (const octet of octets) text += octet.toString(16).padStart(2, "0");
  return text;
}

/** Lowercase only. */
export function fromHex(text: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) throw new Malformed("Hex");
  const octets = new Uint8Array(text.length / 2);
  for (let at = 0; at < octets.length; at += 1) {
    octets[at] = Number.parseInt(text.slice(2 * at, 2 * at + 2), 16);
  }
  return octets;
}

/** RFC 4648 section 4, with padding. */
export function toBase64(octets: Uint8Array): string {
  let binary = "";
  for (const octet of octets) binary += String.fromCharCode(octet);
  return btoa(binary);
}

/** Refuses every spelling that `toBase64` would not give, nonzero bits behind the last octet too. */
export function fromBase64(text: string): Uint8Array {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    throw new Malformed("Base64");
  }
  const octets = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  if (toBase64(octets) !== text) throw new Malformed("Base64");
  return octets;
}

/** RFC 4648 section 5, without padding. */
export function toBase64Url(octets: Uint8Array): string {
  return toBase64(octets).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Refuses every spelling that `toBase64Url` would not give. */
export function fromBase64Url(text: string): Uint8Array {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new Malformed("Base64");
  const padded = text.replaceAll("-", "+").replaceAll("_", "/");
  const octets = fromBase64(padded + "=".repeat((4 - (padded.length % 4)) % 4));
  if (toBase64Url(octets) !== text) throw new Malformed("Base64");
  return octets;
}
