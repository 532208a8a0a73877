// JPEG (ITU-T T.81, annex B): segments behind markers, and entropy-coded data between them.

import { concat, equal, toUtf8 } from "../../bytes.ts";
import type { Cleaned, Removed } from "../attach.ts";
import { readOrientation, writeOrientation } from "./orientation.ts";
import { withoutRepeats } from "./png.ts";

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;

const EXIF = toUtf8("Exif\0\0");
const JFIF = toUtf8("JFIF\0");
const ADOBE = toUtf8("Adobe");

/** It is not a whole JPEG. Stays in this file. */
class NotWhole extends Error {}

/**
 * The picture without its metadata; null if it is not a whole JPEG. Which way up it is stays, as the
 * only tag.
 */
export function cleanJpeg(octets: Uint8Array): Cleaned | null {
  try {
    return new Cleaner(octets).clean();
  } catch (failure) {
    if (failure instanceof NotWhole) return null;
    throw failure;
  }
}

/** A picture as far as it has been read. */
class Cleaner {
  readonly #octets: Uint8Array;
  #at = 0;
  readonly #clean: Uint8Array[] = [];
  readonly #removed: Removed[] = [];
  #orientation: number | null = null;

  constructor(octets: Uint8Array) {
    this.#octets = octets;
  }

  clean(): Cleaned {
    if (!equal(this.#take(2), Uint8Array.of(0xff, SOI))) throw new NotWhole();
    while (this.#step());
    const behind = this.#octets.length - this.#at;
    if (behind > 0) this.#removed.push({ what: "Behind", detail: behind });
    const start: Uint8Array[] = [Uint8Array.of(0xff, SOI)];
    if (this.#orientation !== null && this.#orientation !== 1) {
      start.push(segment(APP1, concat(EXIF, writeOrientation(this.#orientation))));
    }
    return { octets: concat(...start, ...this.#clean), removed: withoutRepeats(this.#removed), kept: [] };
  }

  /** Takes one segment; false at the picture's end. */
  #step(): boolean {
    const marker = this.#marker();
    if (marker === EOI) {
      this.#clean.push(Uint8Array.of(0xff, EOI));
      return false;
    }
    // Markers without a segment do not stand between segments.
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) throw new NotWhole();
    const [high = 0, low = 0] = this.#take(2);
    const length = high * 256 + low - 2;
    if (length < 0) throw new NotWhole();
    const content = this.#take(length);
    const isApplication = (marker >= APP0 && marker <= APP15) || marker === COM;
    if (isApplication) this.#application(marker, content);
    else this.#clean.push(segment(marker, content));
    if (marker === SOS) this.#scan();
    return true;
  }

  /** Any number of fill octets may stand before a marker. */
  #marker(): number {
    let octet = this.#take(1)[0];
    if (octet !== 0xff) throw new NotWhole();
    while (octet === 0xff) octet = this.#take(1)[0];
    return octet ?? 0;
  }

  #application(marker: number, content: Uint8Array): void {
    if (marker === APP0 && startsWith(content, JFIF)) {
      if (content.length < 12) throw new NotWhole();
      // Density, and no thumbnail: it may show what was cut away.
      if (content.length > 14) this.#removed.push({ what: "Thumbnail", detail: null });
      this.#clean.push(segment(marker, concat(content.subarray(0, 12), new Uint8Array(2))));
    } else if (marker === APP14 && startsWith(content, ADOBE)) {
      if (content.length < 12) throw new NotWhole();
      // How colours are coded; without it they would be wrong.
      this.#clean.push(segment(marker, content.subarray(0, 12)));
    } else if (marker === APP1 && startsWith(content, EXIF)) {
      this.#orientation ??= readOrientation(content.subarray(EXIF.length));
      this.#removed.push({ what: "Exif", detail: null });
    } else if (marker === COM) {
      this.#removed.push({ what: "Comment", detail: null });
    } else {
      this.#removed.push({ what: "Block", detail: `APP${marker - APP0}` });
    }
  }

  /** Copies entropy-coded data up to the next marker that is not part of it. */
  #scan(): void {
    for (let at = this.#at; at + 1 < this.#octets.length; at += 1) {
      const after = this.#octets[at + 1] ?? 0;
      const isPart = after === 0 || after === 0xff || (after >= 0xd0 && after <= 0xd7);
      if (this.#octets[at] === 0xff && !isPart) {
        this.#clean.push(this.#take(at - this.#at));
        return;
      }
    }
    throw new NotWhole();
  }

  #take(count: number): Uint8Array {
    const taken = this.#octets.subarray(this.#at, this.#at + count);
    if (taken.length !== count) throw new NotWhole();
    this.#at += count;
    return taken;
  }
}

function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = content.length + 2;
  return concat(Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content);
}

function startsWith(octets: Uint8Array, beginning: Uint8Array): boolean {
  return equal(octets.subarray(0, beginning.length), beginning);
}
