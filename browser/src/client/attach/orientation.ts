// Which way up a picture is: the one thing in Exif that a viewer needs.

import { concat, fromHex } from "../../bytes.ts";

/** Exif 2.32, tag 0x0112. */
const ORIENTATION = 0x0112;
const ENTRY_OCTETS = 12;

/** The orientation in a TIFF structure, from 1 to 8; null if it has none. */
export function readOrientation(tiff: Uint8Array): number | null {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  const order = tiff.length >= 8 ? view.getUint32(0) : 0;
  // "II*\0" and "MM\0*".
  if (order !== 0x49492a00 && order !== 0x4d4d002a) return null;
  const little = order === 0x49492a00;
  const u16At = (at: number) => (at + 2 <= tiff.length ? view.getUint16(at, little) : null);
  const directory = view.getUint32(4, little);
  const entries = u16At(directory) ?? 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * ENTRY_OCTETS;
    const [tag, value] = [u16At(at), u16At(at + 8)];
    // What runs beyond the end says nothing any more.
    if (tag === null || value === null) return null;
    if (tag === ORIENTATION && value >= 1 && value <= 8) return value;
  }
  return null;
}

/** A TIFF structure that says the orientation and nothing else. */
export function writeOrientation(orientation: number): Uint8Array {
  return concat(fromHex("4d4d002a000000080001011200030000000100"), Uint8Array.of(orientation, 0, 0, 0, 0, 0, 0));
}
