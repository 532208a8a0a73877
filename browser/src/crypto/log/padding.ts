// How many leaves of an interval are real is hidden by padding until the quarter's seed is opened;
// then anybody can count. Only the log makes padding, so only the counting is here.

import { equal, u32, u64 } from "../../bytes.ts";
import { Malformed } from "../../malformed.ts";
import { Label } from "../labels.ts";
import { Leaf, LeafKind } from "./leaf.ts";

/** An interval has this many leaves, or the least multiple of it that holds the real ones. */
export const LEAVES_PER_INTERVAL = 16;
/** No interval has more leaves than this; what is left waits for the next one. */
export const INTERVAL_LEAVES_MAX = 1 << 16;

/** An interval counted with the opened seed. */
export interface OpenedInterval {
  /** For each leaf in the log's order, whether it is padding. */
  readonly padding: readonly boolean[];
  /** How many leaves are real. */
  readonly real: number;
}

/** The padding leaf that an opened seed gives for a position of an interval. */
export function paddingLeaf(seed: Uint8Array, interval: bigint, position: number): Leaf {
  if (seed.length !== 32) throw new Malformed("Seed");
  const commitment = Label.PADDING_COMMITMENT.hash(seed, u64(interval), u32(position));
  const handle = Label.PADDING_HANDLE.hash(seed, u64(interval), u32(position));
  return new Leaf(LeafKind.Sealed, interval, commitment, handle);
}

/** How many leaves an interval with `real` real ones has. */
export function steppedSize(real: number): number {
  const least = Math.min(Math.max(real, 1), INTERVAL_LEAVES_MAX);
  return Math.ceil(least / LEAVES_PER_INTERVAL) * LEAVES_PER_INTERVAL;
}

/**
 * Counts a complete interval with the opened seed: a leaf is padding exactly if it is the one that
 * the seed gives for its position.
 */
export function openPadding(seed: Uint8Array, interval: bigint, leaves: readonly Leaf[]): OpenedInterval {
  if (leaves.length > INTERVAL_LEAVES_MAX) throw new Malformed("TooMany");
  if (leaves.some((leaf) => leaf.interval !== interval)) throw new Malformed("Interval");
  const padding = leaves.map((leaf, position) => equal(leaf.encode(), paddingLeaf(seed, interval, position).encode()));
  const real = padding.filter((isPadding) => !isPadding).length;
  if (leaves.length !== steppedSize(real)) throw new Malformed("Step");
  return { padding, real };
}
