// Sums of many products of public points and public scalars, in steps: the bucket method, one
// window of the scalars at a time. The library has it too, but in one piece: a second in which a
// page would stand still.

import type { Steps } from "../steps.ts";
import { G1, type Point, type Scalar } from "../bls.ts";

/** Additions in one step, a few milliseconds. */
const STEP_ADDITIONS = 512;

/** The sum of products; every scalar is below 2^`bits`. */
export function* msmSteps(points: readonly G1[], factors: readonly Scalar[], bits: number): Steps<G1> {
  if (points.length !== factors.length) throw new RangeError("one scalar for each point");
  if (factors.some((factor) => factor >> BigInt(bits) !== 0n)) throw new RangeError("a scalar is too long");
  const window = windowBits(points.length, bits);
  const mask = (1n << BigInt(window)) - 1n;
  let sum = G1.IDENTITY.point;
  let additions = 0;
  for (let low = Math.floor((bits - 1) / window) * window; low >= 0; low -= window) {
    for (let i = 0; i < window; i++) sum = sum.double();
    const buckets = new Array<Point | undefined>(2 ** window);
    for (const [i, { point }] of points.entries()) {
      const digit = Number(((factors[i] ?? 0n) >> BigInt(low)) & mask);
      if (digit === 0) continue;
      buckets[digit] = buckets[digit]?.add(point) ?? point;
      if (++additions % STEP_ADDITIONS === 0) yield STEP_ADDITIONS;
    }
    // Σ digit·bucket as a sum of running sums from the top.
    let running = G1.IDENTITY.point;
    for (let digit = buckets.length - 1; digit > 0; digit--) {
      const bucket = buckets[digit];
      if (bucket !== undefined) running = running.add(bucket);
      sum = sum.add(running);
      additions += 2;
      if (additions % STEP_ADDITIONS < 2) yield STEP_ADDITIONS;
    }
  }
  return G1.unchecked(sum);
}

/** How many additions `msmSteps` will do, about. */
export function msmWork(count: number, bits: number): number {
  const window = windowBits(count, bits);
  return Math.ceil(bits / window) * (count + 2 ** (window + 1));
}

function windowBits(count: number, bits: number): number {
  let best = 1;
  const work = (window: number): number => Math.ceil(bits / window) * (count + 2 ** (window + 1));
  for (let window = 2; window <= 14; window++) if (work(window) < work(best)) best = window;
  return best;
}
