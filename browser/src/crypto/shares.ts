// k-of-n sharing of a 32-octet seed: Shamir, "How to share a secret", CACM 22 (1979), over GF(256)
// with AES's polynomial, octet by octet, as the crate `vsss-rs` does it.
//
// Fewer pieces than the threshold say nothing at all about the seed. Pieces carry no proof of being
// right: whoever combines finds out by using the seed.

import { concat } from "../bytes.ts";
import { Malformed } from "../malformed.ts";
import { type Randomness, randomBytes } from "./random.ts";

/** The most pieces of one seed: as many as a capsule has slots. */
export const SHARES_MAX = 4;
/** The fewest pieces that open: opening needs at least two independent bodies (design, section 3). */
export const THRESHOLD_MIN = 2;
const SEED_OCTETS = 32;

/** One piece of a seed. */
export interface Share {
  /** Which piece this is, from one. */
  readonly index: number;
  /** How many pieces it takes. */
  readonly threshold: number;
  readonly value: Uint8Array;
}

/** Index, threshold and value. */
export const SHARE_OCTETS = 2 + SEED_OCTETS;

export function shareToBytes(share: Share): Uint8Array {
  return concat(Uint8Array.of(share.index, share.threshold), share.value);
}

/** Takes back what `shareToBytes` gave, if such a piece can exist. */
export function shareFromBytes(octets: Uint8Array): Share {
  const [index = 0, threshold = 0] = octets;
  const possible = index >= 1 && index <= SHARES_MAX && threshold >= THRESHOLD_MIN && threshold <= SHARES_MAX;
  if (octets.length !== SHARE_OCTETS || !possible) throw new Malformed("ShareError");
  return { index, threshold, value: octets.slice(2) };
}

/** Splits a seed into `count` pieces, any `threshold` of which give it back. */
export function splitSeed(seed: Uint8Array, threshold: number, count: number, randomness: Randomness): Share[] {
  if (threshold < THRESHOLD_MIN || threshold > count || count > SHARES_MAX || seed.length !== SEED_OCTETS) {
    throw new Malformed("ShareError");
  }
  // One polynomial for each octet; the seed's octets are their values at zero.
  const coefficients = [seed, ...Array.from({ length: threshold - 1 }, () => randomBytes(randomness, SEED_OCTETS))];
  const valueAt = (index: number) =>
    seed.map((_, at) => coefficients.reduceRight((sum, row) => multiply(sum, index) ^ (row[at] ?? 0), 0));
  const shares = Array.from({ length: count }, (_, at) => ({ index: at + 1, threshold, value: valueAt(at + 1) }));
  for (const row of coefficients.slice(1)) row.fill(0);
  return shares;
}

/**
 * Gives the seed back from exactly as many pieces as it takes. Pieces of different seeds are not
 * noticed here.
 */
export function combineShares(shares: readonly Share[]): Uint8Array {
  const threshold = shares[0]?.threshold;
  const indexes = new Set(shares.map((share) => share.index));
  const together = shares.every((share) => share.threshold === threshold) && indexes.size === shares.length;
  if (shares.length !== threshold || !together) throw new Malformed("ShareError");
  const seed = new Uint8Array(SEED_OCTETS);
  for (const share of shares) {
    // Lagrange's polynomial of this piece at zero; in this field to subtract is to add.
    const others = shares.filter((other) => other !== share);
    const weight = others.reduce((product, other) => multiply(product, divide(other.index, other.index ^ share.index)), 1);
    for (const [at, octet] of share.value.entries()) seed[at] = (seed[at] ?? 0) ^ multiply(octet, weight);
  }
  return seed;
}

/** Without branches or tables on what is multiplied, since it may be secret. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 8; bit += 1) {
    product ^= -(b & 1) & a;
    a = (a << 1) ^ (-(a >> 7) & 0x11b);
    b >>= 1;
  }
  return product & 0xff;
}

/** `b` is never zero: indexes differ. The inverse is the 254th power. */
function divide(a: number, b: number): number {
  let inverse = 1;
  for (let count = 0; count < 254; count += 1) inverse = multiply(inverse, b);
  return multiply(a, inverse);
}
