// Many presentations at once, for a fraction of the price of each.
// Answers to crates/demur-crypto/src/credential/batch.rs.
//
// The commitments T1, T2 and U_t of a Σ-proof are usually recomputed from its responses, one
// multi-scalar multiplication for each proof. A hint says what they are: then their equations need
// only be *checked*, and many equations are checked as one under random weights of 128 bits,
// together with the pairing equations. A false equation survives with probability 2^-128.
//
// Nothing rests on the hint: the challenge binds what it says, and if it is wrong the batch fails,
// is halved, and what fails alone is decided by `examine`, which knows no hints. The outcome is
// always that of `verify`; the tests hold it to that.

import { toHex } from "../../bytes.ts";
import type { CurvePoint, G1, Scalar } from "../bls.ts";
import { allInSubgroup, allInSubgroupWork } from "../bls/subgroup.ts";
import type { Randomness } from "../random.ts";
import { finish, type Steps } from "../steps.ts";
import { hold, holdWork } from "./batch/equations.ts";
import { Weights } from "./batch/weights.ts";
import { API_NYM } from "./hash.ts";
import { Context } from "./nym.ts";
import type { Moves, Statement } from "./proof.ts";
import { Refused } from "./refusal.ts";
import {
  challengeBinds,
  checkedMoves,
  type Decoded,
  decode,
  domainOf,
  examine,
  type Hint,
  statementOf,
  type UnverifiedPresentation,
  verified,
  type VerifiedPresentation,
} from "./verify.ts";

/** A presentation with its hint, if there is one. */
export interface BatchItem {
  readonly presentation: UnverifiedPresentation;
  readonly hint: Hint | null;
}

/** What a batch says of one item: what `verify` gives, or null where `verify` refuses. */
export type BatchOutcome = VerifiedPresentation | null;

/** A failed batch of at most this size is not halved again but decided one by one. */
const SINGLES_MAX = 4;
/** What decoding one item, computing its moves and examining it alone cost, in additions. */
const DECODE_ADDITIONS = 130;
const MOVES_ADDITIONS = 1500;
export const EXAMINE_ADDITIONS = 5000;
/** Selectors that are drawn in one step. */
const SELECTORS_IN_STEP = 512;

/**
 * Checks presentations, of any issuers, epochs and contexts. Answers in the order of the items.
 * Takes about ten kilobytes for each item, so the caller bounds their number.
 */
export function verifyBatch(items: readonly BatchItem[], randomness: Randomness): BatchOutcome[] {
  return finish(verifyBatchSteps(items, randomness));
}

/**
 * As `verifyBatch`, and between any two steps waits for what `pause` promises, if anything. `pause`
 * is told how much is done, from 0 to 1 and never less than before; the page draws it and lets
 * others have their turn.
 */
export async function verifyBatchCalmly(
  items: readonly BatchItem[],
  randomness: Randomness,
  pause: (done: number) => Promise<void> | undefined,
): Promise<BatchOutcome[]> {
  const steps = verifyBatchSteps([...items], randomness);
  const whole = batchWork(items);
  let work = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      await pause(1);
      return step.value;
    }
    work += step.value;
    // A batch that fails takes longer than foreseen: the bar waits for it near the end.
    await pause(Math.min(work / whole, 0.99));
  }
}

/** How many additions the batch will take if all hold, about. */
function batchWork(items: readonly BatchItem[]): number {
  const hinted = items.filter(({ hint }) => hint !== null).length;
  const points = 4 * items.length + 3 * hinted;
  const decoding = DECODE_ADDITIONS * items.length + allInSubgroupWork(points);
  return decoding + MOVES_ADDITIONS * (items.length - hinted) + holdWork(items.length);
}

/** The steps of `verifyBatch`. The items must stay as they are until the last step. */
export function* verifyBatchSteps(items: readonly BatchItem[], randomness: Randomness): Steps<BatchOutcome[]> {
  const outcomes: BatchOutcome[] = items.map(() => null);
  const weights = yield* Weights.of(items, randomness);
  const decoded = yield* decodeAll(items);
  const settled = yield* settleAll(yield* inSubgroup(decoded, weights));
  const open = [settled];
  // Every round settles its candidates or replaces them by two halves, so this ends.
  for (let round = open.pop(); round !== undefined; round = open.pop()) {
    const holds = yield* hold(round, weights);
    if (!holds && round.length > SINGLES_MAX) {
      const half = Math.floor(round.length / 2);
      open.push(round.slice(0, half), round.slice(half));
      continue;
    }
    for (const candidate of round) {
      outcomes[candidate.index] = holds
        ? verified(candidate.moves, candidate.decoded.pseudonymOctets)
        : unlessRefused(() => examine(candidate.item.presentation));
      yield holds ? 0 : EXAMINE_ADDITIONS;
    }
  }
  return outcomes;
}

/** A presentation on its way through the batch. `P` says what is known of its points. */
interface Candidate<P> {
  readonly index: number;
  readonly item: BatchItem;
  readonly decoded: Decoded<P>;
  readonly statement: Statement;
  /** The hint's points, if the challenge binds them. */
  readonly hinted: readonly [P, P, P] | undefined;
}

/** A candidate of which only the equations are open that `hold` checks. */
export interface Settled {
  readonly index: number;
  readonly item: BatchItem;
  readonly decoded: Decoded<G1>;
  readonly statement: Statement;
  readonly moves: Moves;
  /** Whether the moves were hinted, so that they remain to be checked. */
  readonly hinted: boolean;
}

function* decodeAll(items: readonly BatchItem[]): Steps<Candidate<CurvePoint>[]> {
  const shared = new Shared();
  const candidates: Candidate<CurvePoint>[] = [];
  for (const [index, item] of items.entries()) {
    const candidate = unlessRefused(() => decodeOne(index, item, shared));
    if (candidate !== null) candidates.push(candidate);
    yield DECODE_ADDITIONS;
  }
  return candidates;
}

/** What many presentations have in common, computed once. */
class Shared {
  readonly #domains = new Map<string, Scalar>();
  readonly #contexts = new Map<string, Context>();

  domain({ issuer, header }: UnverifiedPresentation): Scalar {
    return lookUp(this.#domains, `${issuer.hex} ${toHex(header)}`, () => domainOf(issuer, header));
  }

  context({ contextId }: UnverifiedPresentation): Context {
    return lookUp(this.#contexts, toHex(contextId), () => Context.create(contextId, API_NYM));
  }
}

function lookUp<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function decodeOne(index: number, item: BatchItem, shared: Shared): Candidate<CurvePoint> {
  const { presentation, hint } = item;
  const decoded = decode(presentation);
  const statement = statementOf(decoded, presentation, shared.domain(presentation), shared.context(presentation));
  const points = hint?.points();
  const bound =
    points !== undefined &&
    challengeBinds(decoded, statement, [points[0].toOctets(), points[1].toOctets(), points[2].toOctets()]);
  return { index, item, decoded, statement, hinted: bound ? points : undefined };
}

/** The candidates whose points are in the subgroup; a hint that is not is dropped. */
function* inSubgroup(candidates: readonly Candidate<CurvePoint>[], weights: Weights): Steps<Candidate<G1>[]> {
  const points = candidates.flatMap(({ decoded, hinted }) => [...decoded.proof.points, decoded.pseudonym, ...(hinted ?? [])]);
  const selectors: Uint8Array[] = [];
  while (selectors.length < points.length) {
    selectors.push(weights.next());
    if (selectors.length % SELECTORS_IN_STEP === 0) yield 0;
  }
  const members = yield* allInSubgroup(points, selectors);
  const inside: Candidate<G1>[] = [];
  if (members !== undefined) {
    const next = members.values();
    for (const candidate of candidates) inside.push(withPoints(candidate, () => taken(next.next())));
    return inside;
  }
  for (const candidate of candidates) {
    const checked = unlessRefused(() => oneInSubgroup(candidate));
    if (checked !== null) inside.push(checked);
    yield DECODE_ADDITIONS;
  }
  return inside;
}

function taken(result: IteratorResult<G1, unknown>): G1 {
  if (result.done === true) throw new RangeError("one member for each point");
  return result.value;
}

/** The same candidate with its points, in the order in which they were collected, from `next`. */
function withPoints(candidate: Candidate<CurvePoint>, next: () => G1): Candidate<G1> {
  const { index, item, decoded, statement, hinted } = candidate;
  const proof = { ...decoded.proof, points: [next(), next(), next()] as const };
  const pseudonym = next();
  return {
    index,
    item,
    statement,
    decoded: { ...decoded, proof, pseudonym },
    hinted: hinted && [next(), next(), next()],
  };
}

function oneInSubgroup(candidate: Candidate<CurvePoint>): Candidate<G1> {
  const { decoded, hinted } = candidate;
  const usable = hinted?.every((point) => point.inSubgroup() !== undefined) === true ? hinted : undefined;
  const points = [...decoded.proof.points, decoded.pseudonym, ...(usable ?? [])].values();
  return withPoints({ ...candidate, hinted: usable }, () => {
    const member = points.next().value?.inSubgroup();
    if (member === undefined) throw new Refused("CR-SUBGROUP");
    return member;
  });
}

/** Without a hint the moves are computed, as for a presentation alone. */
function* settleAll(candidates: readonly Candidate<G1>[]): Steps<Settled[]> {
  const settled: Settled[] = [];
  for (const { index, item, decoded, statement, hinted } of candidates) {
    if (hinted !== undefined) {
      const [t1, t2, uT] = hinted;
      settled.push({ index, item, decoded, statement, moves: { t1, t2, uT }, hinted: true });
      continue;
    }
    const moves = unlessRefused(() => checkedMoves(decoded, statement));
    if (moves !== null) settled.push({ index, item, decoded, statement, moves, hinted: false });
    yield MOVES_ADDITIONS;
  }
  return settled;
}

function unlessRefused<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
