// Randomness is a parameter: whoever composes the program decides where it comes from.
// Answers to crates/demur-crypto/src/randomness.rs.

import { u64 } from "../bytes.ts";
import { Label } from "./labels.ts";

/** A source of unpredictable octets. In the browser the system's; in tests a seeded stream. */
export interface Randomness {
  /** Fills `octets` entirely. */
  fill(octets: Uint8Array): void;
}

/** `count` octets from `source`. */
export function randomBytes(source: Randomness, count: number): Uint8Array {
  const octets = new Uint8Array(count);
  source.fill(octets);
  return octets;
}

/**
 * A stream of random octets from a seed of 32: SHA-256 in counter mode. As unpredictable as its
 * seed, and the same for the same seed. Every call begins a new block, as the Rust side does, so
 * one call for 64 octets and two for 32 give the same, two for 16 do not.
 */
export class SeededRandomness implements Randomness {
  readonly #seed: Uint8Array;
  #counter = 0n;

  constructor(seed: Uint8Array) {
    if (seed.length !== 32) throw new RangeError("a seed has 32 octets");
    this.#seed = seed.slice();
  }

  fill(octets: Uint8Array): void {
    for (let start = 0; start < octets.length; start += 32) {
      const block = Label.RANDOM_STREAM.hash(this.#seed, u64(this.#counter));
      this.#counter += 1n;
      octets.set(block.subarray(0, octets.length - start), start);
    }
  }
}
