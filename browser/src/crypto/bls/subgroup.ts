// Subgroup membership of many points at once. Answers to crates/demur-crypto/src/bls/subgroup.rs.
//
// The cofactor of the curve has the factor 3, so one random combination would miss a torsion
// component with probability 1/3 whatever its width. A random subset sum lies outside the subgroup
// with probability at least 1/2 if any of its points does; 128 of them leave 2^-128. Eight sums are
// computed side by side: first the points with equal bits in all eight are added up, then the 256
// partial sums. Below a few hundred points the plain test is faster.

import { CurvePoint, G1, type Point } from "../bls.ts";
import type { Steps } from "../steps.ts";

/** From this number of points on the subset sums are faster than a test for each point. */
export const POINTS_MIN = 160;
/** Octets of a point's selector: 128 sums. */
export const SELECTOR_OCTETS = 16;

const STEP_ADDITIONS = 512;
/** What a test costs, in additions. */
const TEST_ADDITIONS = 100;
/** Eight sums out of 256 partial ones: two additions for each that is folded away, and eight tests. */
const EIGHT_SUMS_ADDITIONS = 2 * 255 + 8 * TEST_ADDITIONS;

/**
 * The points as members of the subgroup, if all are. Bit j of `selectors[i]` says whether point i
 * enters sum j; the selectors must be unpredictable to whoever chose the points.
 */
export function* allInSubgroup(
  points: readonly CurvePoint[],
  selectors: readonly Uint8Array[],
): Steps<G1[] | undefined> {
  const complete = selectors.length === points.length && selectors.every(({ length }) => length === SELECTOR_OCTETS);
  if (points.length < POINTS_MIN || !complete) return yield* oneByOne(points);
  for (let window = 0; window < SELECTOR_OCTETS; window++) {
    const sums = yield* eightSums(points, selectors.map((selector) => selector[window] ?? 0));
    if (!sums.every((sum) => sum.isTorsionFree())) return undefined;
    yield EIGHT_SUMS_ADDITIONS;
  }
  return points.map(({ point }) => G1.unchecked(point));
}

/** How many additions `allInSubgroup` will do, about. */
export function allInSubgroupWork(count: number): number {
  return count < POINTS_MIN ? count * TEST_ADDITIONS : SELECTOR_OCTETS * (count + EIGHT_SUMS_ADDITIONS);
}

function* oneByOne(points: readonly CurvePoint[]): Steps<G1[] | undefined> {
  const members: G1[] = [];
  for (const point of points) {
    const member = point.inSubgroup();
    if (member === undefined) return undefined;
    members.push(member);
    yield TEST_ADDITIONS;
  }
  return members;
}

function* eightSums(points: readonly CurvePoint[], bits: readonly number[]): Steps<Point[]> {
  const zero = G1.IDENTITY.point;
  let partial = new Array<Point>(256).fill(zero);
  for (const [i, { point }] of points.entries()) {
    const place = bits[i] ?? 0;
    partial[place] = (partial[place] ?? zero).add(point);
    if (i % STEP_ADDITIONS === STEP_ADDITIONS - 1) yield STEP_ADDITIONS;
  }
  const sums: Point[] = [];
  // Each round takes the highest bit off the table: its sum is that of the upper half.
  while (partial.length > 1) {
    const half = partial.length / 2;
    const high = partial.slice(half);
    sums.push(high.reduce((sum, point) => sum.add(point), zero));
    partial = partial.slice(0, half).map((low, i) => low.add(high[i] ?? zero));
  }
  return sums;
}
