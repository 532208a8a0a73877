// The random weights of a batch.

import { randomBytes, type Randomness } from "../../random.ts";
import { Label } from "../../labels.ts";
import { u64 } from "../../../bytes.ts";
import type { Scalar } from "../../bls.ts";
import type { Steps } from "../../steps.ts";
import type { BatchItem } from "../batch.ts";

/** What hashing one item costs, in additions. */
const HASH_ADDITIONS = 5;
/** Octets of a weight: 128 bits. */
export const WEIGHT_OCTETS = 16;

/**
 * A stream of weights that nobody could foresee when the batch was put together: they hash
 * everything the batch contains together with fresh random octets. Not even a prover who knows the
 * random octets can choose presentations to suit the weights.
 */
export class Weights {
  readonly #seed: Uint8Array;
  #blocks = 0n;
  #spare: Uint8Array | undefined;

  private constructor(seed: Uint8Array) {
    this.#seed = seed;
  }

  static *of(items: readonly BatchItem[], randomness: Randomness): Steps<Weights> {
    const label = Label.BATCH_WEIGHTS;
    let seed = label.hash(randomBytes(randomness, 32));
    for (const { presentation, hint } of items) {
      // The values disclosed and the header signed are bound by the proof's challenge.
      seed = label.hashFramed(
        seed,
        presentation.issuer.toBytes(),
        presentation.contextId,
        presentation.proof,
        presentation.pseudonym,
        hint?.toBytes() ?? new Uint8Array(),
      );
      yield HASH_ADDITIONS;
    }
    return new Weights(seed);
  }

  /** The next weight as octets. */
  next(): Uint8Array {
    if (this.#spare !== undefined) {
      const spare = this.#spare;
      this.#spare = undefined;
      return spare;
    }
    const block = Label.BATCH_WEIGHTS.hash(this.#seed, u64(this.#blocks));
    this.#blocks += 1n;
    this.#spare = block.slice(WEIGHT_OCTETS);
    return block.slice(0, WEIGHT_OCTETS);
  }

  /** The next weight as a scalar, little-endian as on the Rust side. */
  nextScalar(): Scalar {
    return this.next().reduceRight((value, octet) => (value << 8n) | BigInt(octet), 0n);
  }
}
