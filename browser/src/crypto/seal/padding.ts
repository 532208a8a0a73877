// Stepped sizes: what a file's length says about its content.
//
// Padded content is its length in four octets (big-endian), the content, and zeros up to a step.
// There are four steps in every doubling (16, 20, 24, 28, 32, 40 KiB, …), so padding adds at most a
// quarter, and a size up to 1 GiB is one of 65: about six bits, whatever the content.

import { concat, u32 } from "../../bytes.ts";
import { OpenFailure, SealError } from "./failure.ts";

/** The smallest stepped size. Nearly every memo without attachments fits, so they all look alike. */
export const PADDED_MIN = 16 * 1024;
const LENGTH_OCTETS = 4;
const LENGTH_MAX = 0xffff_ffff;

/** How content is padded before it is sealed: to how many octets, or null where it does not fit. */
export type Padding = { readonly framed: boolean; readonly octetsFor: (contentOctets: number) => number | null };

/** Not at all: the content's own format fixes its size, or its size is public. */
export const NO_PADDING: Padding = { framed: false, octetsFor: (octets) => octets };
/** To the next step, at least `PADDED_MIN`. */
export const STEPPED: Padding = { framed: true, octetsFor: paddedOctets };

/** To exactly this many octets, length included. */
export function fixedPadding(octets: number): Padding {
  return { framed: true, octetsFor: (content) => (content + LENGTH_OCTETS <= octets ? octets : null) };
}

/** The stepped size of content of this length; null above what four octets can count. */
export function paddedOctets(contentOctets: number): number | null {
  if (contentOctets > LENGTH_MAX) return null;
  const framed = Math.max(contentOctets + LENGTH_OCTETS, PADDED_MIN);
  // The largest power of two not above `framed`, in quarters.
  let power = PADDED_MIN;
  while (power * 2 <= framed) power *= 2;
  const quarter = power / 4;
  return Math.ceil(framed / quarter) * quarter;
}

export function pad(padding: Padding, content: Uint8Array): Uint8Array {
  const octets = padding.octetsFor(content.length);
  if (octets === null) throw new SealError("TooLong");
  if (!padding.framed) return content;
  const padded = new Uint8Array(octets);
  padded.set(concat(u32(content.length), content));
  return padded;
}

/** Takes back what `pad` made, and nothing else. */
export function unpad(padding: Padding, padded: Uint8Array): Uint8Array {
  if (!padding.framed) return padded;
  if (padded.length < LENGTH_OCTETS) throw new OpenFailure();
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  // One content has one padded form: the size is the one its length asks for, the rest zero.
  if (padding.octetsFor(length) !== padded.length) throw new OpenFailure();
  const end = LENGTH_OCTETS + length;
  if (padded.subarray(end).some((octet) => octet !== 0)) throw new OpenFailure();
  return padded.slice(LENGTH_OCTETS, end);
}
