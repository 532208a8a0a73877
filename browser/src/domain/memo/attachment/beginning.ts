// How the octets of an attachment begin: what who attaches it needs, and who only reads does not.

import { fromHex, fromUtf8 } from "../../../bytes.ts";
import { Malformed } from "../../../malformed.ts";
import type { MediaType } from "../attachment.ts";

/** How such a file begins; texts are texts throughout. */
const BEGINNINGS: Partial<Record<MediaType, Uint8Array>> = {
  "application/pdf": fromHex("255044462d"),
  "image/png": fromHex("89504e470d0a1a0a"),
  "image/jpeg": fromHex("ffd8ff"),
};

/** Whether octets begin as such a file does, or are text. */
export function fits(type: MediaType, octets: Uint8Array): boolean {
  const beginning = BEGINNINGS[type];
  if (beginning !== undefined) return beginning.every((octet, at) => octets[at] === octet);
  return !octets.includes(0) && isUtf8(octets);
}

function isUtf8(octets: Uint8Array): boolean {
  try {
    fromUtf8(octets);
    return true;
  } catch (error) {
    if (error instanceof Malformed) return false;
    throw error;
  }
}
