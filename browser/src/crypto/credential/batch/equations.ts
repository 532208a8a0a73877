// The equations of a batch as one.
// Answers to crates/demur-crypto/src/credential/batch/equations.rs.

import { G1, G2, pairingProductIsOne, type Scalar, scalars } from "../../bls.ts";
import { msmSteps, msmWork } from "../../bls/msm.ts";
import { toHex } from "../../../bytes.ts";
import type { Steps } from "../../steps.ts";
import type { Settled } from "../batch.ts";
import { Generators } from "../generators.ts";
import { messageCoefficients } from "../proof.ts";
import { WEIGHT_OCTETS, type Weights } from "./weights.ts";

const WEIGHT_BITS = 8 * WEIGHT_OCTETS;
const SCALAR_BITS = 255;
/** What adding the terms of one candidate costs, in additions. */
const ADD_ADDITIONS = 5;
/** What two pairings cost, in additions. */
const PAIRING_ADDITIONS = 2500;

/**
 * Whether all equations of all candidates hold. With Abar, Bbar, D, responses ê, r̂1, r̂3, m̂ and
 * challenge c of each candidate, and a fresh weight for each equation:
 *
 * - σ: e(Abar, W) · e(Bbar, -P2) = 1,
 * - ρ1: c·Bbar + ê·Abar + r̂1·D - T1 = 0,
 * - ρ2: c·(P1 + domain·Q1 + Σ disclosed) + r̂3·D + Σ m̂·H - T2 = 0,
 * - ρ3: p(m̂)·OP - c·pseudonym - U_t = 0.
 *
 * The last three are equations in G1, so their weighted sum joins the point that is paired with
 * -P2: one pairing for each issuer and one more.
 */
export function* hold(candidates: readonly Settled[], weights: Weights): Steps<boolean> {
  const sums = new Sums();
  for (const candidate of candidates) {
    sums.add(candidate, weights);
    yield ADD_ADDITIONS;
  }
  return yield* sums.hold();
}

/** How many additions `hold` will do for this many candidates, about. */
export function holdWork(count: number): number {
  return msmWork(4 * count, SCALAR_BITS) + msmWork(3 * count, WEIGHT_BITS) + msmWork(count, WEIGHT_BITS) + PAIRING_ADDITIONS;
}

interface Terms {
  readonly points: G1[];
  readonly factors: Scalar[];
}

/** The terms of the weighted sum. */
class Sums {
  readonly #terms: Terms = { points: [], factors: [] };
  /** T1, T2 and U_t under their weights, to be subtracted. */
  readonly #moves: Terms = { points: [], factors: [] };
  /** Abar under σ, for each issuer. */
  readonly #issuers = new Map<string, Terms & { key: G2 }>();
  /** The coefficients of P1, Q1 and the other generators. */
  #base: Scalar = 0n;
  #domain: Scalar = 0n;
  readonly #generators: Scalar[] = Generators.profile().messages.map(() => 0n);
  /** The coefficients of each context's base point. */
  readonly #contexts = new Map<string, { base: G1; factor: Scalar }>();

  add(candidate: Settled, weights: Weights): void {
    const { proof } = candidate.decoded;
    const [aBar, bBar, d] = proof.points;
    const { add, mul, sub } = scalars;
    const sigma = weights.nextScalar();
    this.#addIssuer(candidate, aBar, sigma);
    if (!candidate.hinted) {
      push(this.#terms, bBar, sigma);
      return;
    }
    const [rho1, rho2, rho3] = [weights.nextScalar(), weights.nextScalar(), weights.nextScalar()];
    const c = proof.challenge;
    push(this.#terms, bBar, add(sigma, mul(rho1, c)));
    push(this.#terms, aBar, mul(rho1, proof.eHat));
    push(this.#terms, d, add(mul(rho1, proof.r1Hat), mul(rho2, proof.r3Hat)));
    push(this.#terms, candidate.decoded.pseudonym, sub(0n, mul(rho3, c)));
    this.#addGenerators(candidate, rho2);
    this.#addContext(candidate, rho3);
    push(this.#moves, candidate.moves.t1, rho1);
    push(this.#moves, candidate.moves.t2, rho2);
    push(this.#moves, candidate.moves.uT, rho3);
  }

  #addIssuer({ item }: Settled, aBar: G1, sigma: Scalar): void {
    const { issuer } = item.presentation;
    let sum = this.#issuers.get(issuer.hex);
    if (sum === undefined) {
      sum = { key: issuer.point(), points: [], factors: [] };
      this.#issuers.set(issuer.hex, sum);
    }
    push(sum, aBar, sigma);
  }

  #addGenerators({ decoded, statement }: Settled, rho2: Scalar): void {
    const { add, mul } = scalars;
    const rho2c = mul(rho2, decoded.proof.challenge);
    this.#base = add(this.#base, rho2c);
    this.#domain = add(this.#domain, mul(rho2c, statement.domain));
    const coefficients = messageCoefficients(decoded.proof, decoded.disclosed, decoded.proof.challenge);
    for (const [position, coefficient] of coefficients.entries()) {
      this.#generators[position] = add(this.#generators[position] ?? 0n, mul(rho2, coefficient));
    }
  }

  #addContext({ decoded, statement }: Settled, rho3: Scalar): void {
    const { context } = statement;
    const key = toHex(context.id);
    const term = scalars.mul(rho3, statement.evaluate(decoded.proof.mHat));
    const factor = scalars.add(this.#contexts.get(key)?.factor ?? 0n, term);
    this.#contexts.set(key, { base: context.base, factor });
  }

  *hold(): Steps<boolean> {
    for (const { base, factor } of this.#contexts.values()) push(this.#terms, base, factor);
    const fixed = Generators.profile().sumPublic(this.#base, this.#domain, this.#generators);
    const terms = yield* sumOf(this.#terms, SCALAR_BITS);
    const moves = yield* sumOf(this.#moves, WEIGHT_BITS);
    const pairs: [G1, G2][] = [[fixed.plus(terms).minus(moves), G2.negatedGenerator()]];
    for (const issuer of this.#issuers.values()) pairs.push([yield* sumOf(issuer, WEIGHT_BITS), issuer.key]);
    yield PAIRING_ADDITIONS;
    return pairingProductIsOne(pairs);
  }
}

function push(terms: Terms, point: G1, factor: Scalar): void {
  terms.points.push(point);
  terms.factors.push(factor);
}

function sumOf({ points, factors }: Terms, bits: number): Steps<G1> {
  return msmSteps(points, factors, bits);
}
