// The two encodings of C2SP's text formats, each value with exactly one spelling.

import { fromBase64, toBase64 } from "../../bytes.ts";

const NUMBER_MAX = 2n ** 63n - 1n;

/** A decimal number without sign or leading zeros, up to the largest signed 64-bit number. */
export function decimal(text: string): bigint | undefined {
  if (!/^(?:0|[1-9][0-9]{0,18})$/.test(text)) return undefined;
  const number = BigInt(text);
  return number <= NUMBER_MAX ? number : undefined;
}

/** The octets of canonical base64, or nothing. */
export function base64(text: string): Uint8Array | undefined {
  try {
    return fromBase64(text);
  } catch {
    return undefined;
  }
}

export { toBase64 };

/** The text before and after the first occurrence. */
export function splitOnce(text: string, separator: string): [string, string] | undefined {
  const at = text.indexOf(separator);
  return at < 0 ? undefined : [text.slice(0, at), text.slice(at + separator.length)];
}
