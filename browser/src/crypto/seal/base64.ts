// Standard base64 without padding, as age writes it; of two spellings only the one is read.

import { fromBase64, toBase64 } from "../../bytes.ts";
import { OpenFailure } from "./failure.ts";

export function toUnpaddedBase64(octets: Uint8Array): string {
  return toBase64(octets).replaceAll("=", "");
}

export function unpaddedBase64(text: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*$/.test(text)) throw new OpenFailure();
  try {
    return fromBase64(text + "=".repeat((4 - (text.length % 4)) % 4));
  } catch {
    throw new OpenFailure();
  }
}
