// PNG (W3C, third edition): a signature, and chunks that say what they are.

import { concat, equal, fromHex } from "../../bytes.ts";
import type { Cleaned, Removed } from "../attach.ts";

const SIGNATURE = fromHex("89504e470d0a1a0a");
/**
 * Chunks that a viewer needs for the picture itself: pixels, palette, transparency, and the three
 * that say how light its colours are. Text, time, Exif, colour profiles (which name the device) and
 * whatever a program keeps for itself go.
 */
const NEEDED = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB"];
/** Length, kind and check sum. */
const FRAME_OCTETS = 12;

/** The picture without its metadata; null if it is not a whole PNG. */
export function cleanPng(octets: Uint8Array): Cleaned | null {
  if (!equal(octets.subarray(0, SIGNATURE.length), SIGNATURE)) return null;
  const view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  const clean: Uint8Array[] = [SIGNATURE];
  const removed: Removed[] = [];
  for (let at = SIGNATURE.length, kind = ""; ; ) {
    if (kind === "IEND") {
      if (at < octets.length) removed.push({ what: "Behind", detail: octets.length - at });
      return { octets: concat(...clean), removed: withoutRepeats(removed), kept: [] };
    }
    if (at + FRAME_OCTETS > octets.length) return null;
    const end = at + FRAME_OCTETS + view.getUint32(at);
    const first = kind === "";
    kind = String.fromCharCode(...octets.subarray(at + 4, at + 8));
    if (end > octets.length || first !== (kind === "IHDR") || !/^[A-Za-z]{4}$/.test(kind)) return null;
    if (NEEDED.includes(kind)) clean.push(octets.subarray(at, end));
    else removed.push({ what: "Block", detail: kind });
    at = end;
  }
}

/** The same thing said twice in a row is said once. */
export function withoutRepeats(removed: readonly Removed[]): Removed[] {
  return removed.filter(({ what, detail }, at) => {
    const before = removed[at - 1];
    return before?.what !== what || before.detail !== detail;
  });
}
