// Proofs of knowledge of a signature, with a pseudonym, for any number of messages.
// Answers to crates/demur-crypto/src/credential/proof.rs.

import { concat } from "../../bytes.ts";
import { type CurvePoint, G1, G1_OCTETS, msm, SCALAR_OCTETS, type Scalar, scalars } from "../bls.ts";
import type { Generators } from "./generators.ts";
import { hashForApi, octetsOf } from "./hash.ts";
import type { Context } from "./nym.ts";
import { member, Reader } from "./octets.ts";
import { Refused } from "./refusal.ts";
import type { Signature } from "./signature.ts";

/** Octets of a proof that hides `hidden` scalars. */
export function proofOctets(hidden: number): number {
  return 3 * G1_OCTETS + (4 + hidden) * SCALAR_OCTETS;
}

/** A disclosed scalar with its position. */
export type Disclosed = readonly [index: number, scalar: Scalar];

/** What a proof is about, the same for prover and verifier. */
export class Statement {
  constructor(
    private readonly of: {
      readonly generators: Generators;
      readonly domain: Scalar;
      /** Strictly ascending. */
      readonly disclosed: readonly Disclosed[];
      readonly presentationHeader: Uint8Array;
      readonly context: Context;
      /** The number of pseudonym secrets, which are the last scalars. */
      readonly secrets: number;
    },
  ) {}

  get generators(): Generators {
    return this.of.generators;
  }

  get domain(): Scalar {
    return this.of.domain;
  }

  get disclosed(): readonly Disclosed[] {
    return this.of.disclosed;
  }

  get presentationHeader(): Uint8Array {
    return this.of.presentationHeader;
  }

  get context(): Context {
    return this.of.context;
  }

  /**
   * How many scalars stay hidden. Fails unless the disclosed positions exist and ascend, and leave
   * the pseudonym's secrets hidden.
   */
  hidden(): number {
    const count = this.generators.messages.length;
    if (!ascendBelow(this.disclosed.map(([index]) => index), count - this.of.secrets)) throw new Refused("CR-DISCLOSURE");
    return count - this.disclosed.length;
  }

  /** The items of a vector in the positions that stay hidden. */
  hiddenOf<T>(all: readonly T[]): T[] {
    const disclosed = new Set(this.disclosed.map(([index]) => index));
    return all.filter((_, position) => !disclosed.has(position));
  }

  /** The pseudonym's polynomial over the last scalars of a vector. */
  evaluate(vector: readonly Scalar[]): Scalar {
    if (vector.length < this.of.secrets) throw new Refused("CR-LENGTH");
    return this.context.evaluate(vector.slice(vector.length - this.of.secrets));
  }

  /**
   * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Challenge Calculation", which extends
   * draft-irtf-cfrg-bbs-signatures-13, "Challenge Calculation".
   */
  challenge(points: ChallengePoints): Scalar {
    const disclosed = this.disclosed.flatMap(([index, scalar]) => [octetsOf(index), scalars.toOctets(scalar)]);
    const input = concat(
      octetsOf(this.disclosed.length),
      ...disclosed,
      ...points.proof,
      points.t1,
      points.t2,
      points.pseudonym,
      points.uT,
      scalars.toOctets(this.domain),
      octetsOf(this.presentationHeader.length),
      this.presentationHeader,
      octetsOf(this.context.id.length),
      this.context.id,
    );
    return hashForApi(input, this.generators.api);
  }
}

/** Whether these are positions below `end`, each greater than the one before. */
export function ascendBelow(indexes: readonly number[], end: number): boolean {
  return indexes.every((index, i) => Number.isSafeInteger(index) && index > (indexes[i - 1] ?? -1) && index < end);
}

/** The points that the challenge binds, as octets. */
export interface ChallengePoints {
  /** Abar, Bbar, D. */
  readonly proof: readonly Uint8Array[];
  readonly t1: Uint8Array;
  readonly t2: Uint8Array;
  readonly pseudonym: Uint8Array;
  readonly uT: Uint8Array;
}

/** What only the prover knows. */
export interface Witness {
  readonly signature: Signature;
  /** B, the point under the signature. */
  readonly b: G1;
  /** All signed scalars. */
  readonly messages: readonly Scalar[];
  /** Five random scalars and one for each hidden one; never used twice. */
  readonly random: readonly Scalar[];
}

/**
 * Makes the proof and the pseudonym.
 * draft-irtf-cfrg-bbs-signatures-13, "Proof Initialization" and "Proof Finalization";
 * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Core Proof Generation".
 *
 * Abar, Bbar, D, T1 and T2 are written as products of A and B alone, which stay the same from one
 * presentation to the next, so that tables for these two serve all of them.
 */
export function prove(statement: Statement, witness: Witness): { proof: Uint8Array; pseudonym: Uint8Array } {
  const { signature, b, messages } = witness;
  const { a, e } = signature;
  const [r1, r2, eTilde, r1Tilde, r3Tilde, ...mTilde] = witness.random;
  if (r1 === undefined || r2 === undefined || eTilde === undefined) throw new Refused("CR-LENGTH");
  if (r1Tilde === undefined || r3Tilde === undefined || mTilde.length !== statement.hidden()) throw new Refused("CR-LENGTH");
  const { generators, context } = statement;
  if (messages.length !== generators.messages.length) throw new Refused("CR-LENGTH");
  const { mul } = scalars;
  const r1r2 = mul(r1, r2);
  // Abar = A·r1·r2, D = B·r2, Bbar = D·r1 - Abar·e, T1 = Abar·ẽ + D·r̃1, T2 = D·r̃3 + Σ H·m̃.
  const aBar = a.mul(r1r2);
  const d = b.mul(r2);
  const bBar = b.mul(r1r2).minus(a.mul(mul(r1r2, e)));
  const t1 = a.mul(mul(r1r2, eTilde)).plus(b.mul(mul(r2, r1Tilde)));
  const t2 = b.mul(mul(r2, r3Tilde)).plus(G1.sumSecret(statement.hiddenOf(generators.messages), mTilde));
  const pseudonym = context.base.mul(statement.evaluate(messages));
  const uT = context.base.mul(statement.evaluate(mTilde));
  if (pseudonym.isIdentity() || uT.isIdentity()) throw new Refused("CR-IDENTITY");
  const points = [aBar, bBar, d].map((point) => point.toOctets());
  const challenge = statement.challenge({
    proof: points,
    t1: t1.toOctets(),
    t2: t2.toOctets(),
    pseudonym: pseudonym.toOctets(),
    uT: uT.toOctets(),
  });
  const r3 = scalars.inverse(r2);
  if (r3 === undefined) throw new Refused("CR-SCALAR");
  const respond = (tilde: Scalar, hidden: Scalar): Scalar => scalars.add(tilde, mul(hidden, challenge));
  const hidden = statement.hiddenOf(messages);
  const responses = [
    respond(eTilde, e),
    scalars.sub(r1Tilde, mul(r1, challenge)),
    scalars.sub(r3Tilde, mul(r3, challenge)),
    ...mTilde.map((tilde, i) => respond(tilde, hidden[i] ?? 0n)),
    challenge,
  ];
  return { proof: concat(...points, ...responses.map(scalars.toOctets)), pseudonym: pseudonym.toOctets() };
}

/** A triple of Abar, Bbar and D. */
export type ProofPoints<P> = readonly [P, P, P];

/** A decoded proof. `P` says what is known of its points: `CurvePoint` or `G1`. */
export interface Proof<P> {
  /** Abar, Bbar, D. */
  readonly points: ProofPoints<P>;
  readonly pointOctets: readonly Uint8Array[];
  readonly eHat: Scalar;
  readonly r1Hat: Scalar;
  readonly r3Hat: Scalar;
  readonly mHat: readonly Scalar[];
  readonly challenge: Scalar;
}

/**
 * draft-irtf-cfrg-bbs-signatures-13, "Octets to Proof", except for the subgroup check. The number
 * of hidden scalars is the verifier's, never the prover's.
 */
export function proofFromOctets(octets: Uint8Array, hidden: number): Proof<CurvePoint> {
  const reader = Reader.exact(octets, proofOctets(hidden));
  const [aBar, bBar, d] = [reader.curvePoint(), reader.curvePoint(), reader.curvePoint()];
  return {
    points: [aBar.point, bBar.point, d.point],
    pointOctets: [aBar.octets, bBar.octets, d.octets],
    eHat: reader.scalar(),
    r1Hat: reader.scalar(),
    r3Hat: reader.scalar(),
    mHat: reader.scalars(hidden),
    challenge: reader.scalar(),
  };
}

/** The same proof with its points checked one by one. */
export function proofInSubgroup(proof: Proof<CurvePoint>): Proof<G1> {
  const [aBar, bBar, d] = proof.points;
  return { ...proof, points: [member(aBar), member(bBar), member(d)] };
}

/** The first moves of the proof as its responses imply them. */
export interface Moves {
  readonly t1: G1;
  readonly t2: G1;
  readonly uT: G1;
}

/**
 * draft-irtf-cfrg-bbs-signatures-13, "Proof Verification Initialization";
 * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Pseudonym Proof Verification Initialization".
 */
export function movesOf(proof: Proof<G1>, statement: Statement, pseudonym: G1): Moves {
  if (statement.hidden() !== proof.mHat.length) throw new Refused("CR-LENGTH");
  const [aBar, bBar, d] = proof.points;
  const c = proof.challenge;
  const t1 = msm([bBar, aBar, d], [c, proof.eHat, proof.r1Hat]);
  const coefficients = messageCoefficients(proof, statement.disclosed, c);
  const t2 = statement.generators
    .sumPublic(c, scalars.mul(c, statement.domain), coefficients)
    .plus(msm([d], [proof.r3Hat]));
  const response = statement.evaluate(proof.mHat);
  const uT = msm([statement.context.base, pseudonym], [response, scalars.sub(0n, c)]);
  if (uT.isIdentity()) throw new Refused("CR-IDENTITY");
  return { t1, t2, uT };
}

/** What each message generator is multiplied by in T2: c·value where disclosed, m̂ elsewhere. */
export function messageCoefficients(proof: Proof<unknown>, disclosed: readonly Disclosed[], c: Scalar): Scalar[] {
  const known = new Map(disclosed);
  const hidden = proof.mHat.values();
  return Array.from({ length: known.size + proof.mHat.length }, (_, position) => {
    const value = known.get(position);
    if (value !== undefined) return scalars.mul(c, value);
    const next = hidden.next();
    if (next.done === true) throw new Refused("CR-LENGTH");
    return next.value;
  });
}
