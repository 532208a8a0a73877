// Promises: what a person who files holds until the next interval. The log's key signs that the leaf
// will be in the log by a certain interval; a promise without the leaf is evidence.

import { concat, equal, toUtf8, u32, u64 } from "../../bytes.ts";
import { Malformed } from "../../malformed.ts";
import { Label } from "../labels.ts";
import { type Leaf, LeafKind } from "./leaf.ts";
import type { LogVerifier } from "./note.ts";
import type { IncludedLeaf } from "./proof.ts";

const PROMISE_VERSION = 1;
const BODY_BYTES = 1 + 32 + 32 + 32 + 8 + 4 + 4;
/** The exact length of an encoded promise. */
export const PROMISE_BYTES = BODY_BYTES + 64;

/** What the log promises. */
export interface PromiseTerms {
  /** The commitment of the leaf to come. */
  readonly commitment: Uint8Array;
  /** The handle of the leaf to come. */
  readonly handle: Uint8Array;
  /** The interval in which the promise was given. */
  readonly interval: bigint;
  /** How many intervals later the leaf may come at most. */
  readonly delayIntervalsMax: number;
  /** The length of an interval, so that the promise says how long to wait. */
  readonly intervalSeconds: number;
}

/** What became of a promise: kept in time, still open, or come late or not at all. */
export type PromiseState = "kept" | "pending" | "broken";

/** A promise as it travels; nothing is verified. */
export class UnverifiedPromise {
  private constructor(
    private readonly originHash: Uint8Array,
    private readonly terms: PromiseTerms,
    private readonly signature: Uint8Array,
  ) {}

  /** Reads a promise; every promise has exactly one encoding. */
  static decode(octets: Uint8Array): UnverifiedPromise {
    if (octets.length !== PROMISE_BYTES) throw new Malformed("Length");
    if (octets[0] !== PROMISE_VERSION) throw new Malformed("Version");
    const numbers = new DataView(octets.buffer, octets.byteOffset);
    const terms = {
      commitment: octets.slice(33, 65),
      handle: octets.slice(65, 97),
      interval: numbers.getBigUint64(97),
      delayIntervalsMax: numbers.getUint32(105),
      intervalSeconds: numbers.getUint32(109),
    };
    return new UnverifiedPromise(octets.slice(1, 33), terms, octets.slice(BODY_BYTES));
  }

  encode(): Uint8Array {
    return concat(this.#body(), this.signature);
  }

  /** Checks that this log signed the promise. */
  verify(log: LogVerifier): VerifiedPromise {
    if (!equal(this.originHash, Label.LOG_ORIGIN.hash(toUtf8(log.name)))) throw new Malformed("Origin");
    const lastInterval = this.terms.interval + BigInt(this.terms.delayIntervalsMax);
    if (this.terms.intervalSeconds === 0 || lastInterval >= 2n ** 64n) throw new Malformed("Terms");
    if (!log.key.verifies(Label.PROMISE, this.#body(), this.signature)) throw new Malformed("Signature");
    return new VerifiedPromise(log.name, this.terms, lastInterval);
  }

  #body(): Uint8Array {
    const { commitment, handle, interval, delayIntervalsMax, intervalSeconds } = this.terms;
    const version = Uint8Array.of(PROMISE_VERSION);
    return concat(version, this.originHash, commitment, handle, u64(interval), u32(delayIntervalsMax), u32(intervalSeconds));
  }
}

/** A promise that this log signed. Only `UnverifiedPromise.verify` makes one. */
export class VerifiedPromise {
  constructor(
    private readonly origin: string,
    readonly terms: PromiseTerms,
    /** The last interval in which the leaf keeps the promise. */
    readonly lastInterval: bigint,
  ) {}

  /** Whether this is the promised leaf, in time or not. */
  isFor(leaf: Leaf): boolean {
    const { commitment, handle } = this.terms;
    return leaf.kind === LeafKind.Sealed && equal(leaf.commitment, commitment) && equal(leaf.handle, handle);
  }

  /** Whether the included leaf is the promised one, in this promise's log, and in time. */
  isKeptBy(included: IncludedLeaf): boolean {
    const { interval } = included.leaf;
    return (
      included.checkpoint.origin === this.origin &&
      this.isFor(included.leaf) &&
      interval >= this.terms.interval &&
      interval <= this.lastInterval
    );
  }

  /**
   * Judges the promise. `included` is the promised leaf if the log has it, and `completeInterval`
   * the last interval whose leaves the judge has read, all of them, under a verified checkpoint:
   * only then does the leaf's absence say anything.
   */
  judge(included: IncludedLeaf | undefined, completeInterval: bigint): PromiseState {
    if (included !== undefined && this.isKeptBy(included)) return "kept";
    return completeInterval < this.lastInterval ? "pending" : "broken";
  }
}
