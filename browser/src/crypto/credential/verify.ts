// The verifier's side, one presentation at a time.
// Answers to crates/demur-crypto/src/credential/verify.rs.

import { concat, equal } from "../../bytes.ts";
import { CurvePoint, G1, G1_OCTETS, G1_OCTETS_UNCOMPRESSED, G2, pairingProductIsOne, type Scalar } from "../bls.ts";
import { Generators } from "./generators.ts";
import { API_NYM, messageToScalar, octetsOf } from "./hash.ts";
import type { IssuerPublicKey } from "./keys.ts";
import { Context } from "./nym.ts";
import { member, Reader } from "./octets.ts";
import { Pseudonym } from "./present.ts";
import { ATTRIBUTES, NYM_SECRETS } from "./profile.ts";
import { ascendBelow, type Disclosed, type Moves, movesOf, type Proof, proofFromOctets, proofInSubgroup, Statement } from "./proof.ts";
import { decoding, Refused, verifying } from "./refusal.ts";

/** A presentation as it came in, with everything it must hold against. */
export interface UnverifiedPresentation {
  /** The key the verifier accepts, never one that came with the presentation. */
  readonly issuer: IssuerPublicKey;
  /** The epoch's header under that key. */
  readonly header: Uint8Array;
  /** What the presentation must sign. */
  readonly presentationHeader: Uint8Array;
  /** The context of the pseudonym. */
  readonly contextId: Uint8Array;
  /** The disclosed attributes with their positions, strictly ascending. */
  readonly disclosed: readonly (readonly [index: number, value: Uint8Array])[];
  /** The proof's octets. */
  readonly proof: Uint8Array;
  /** The pseudonym's octets. */
  readonly pseudonym: Uint8Array;
}

const MADE_HERE = Symbol("verified");

/** A presentation that holds. Only a verifier makes one. */
export class VerifiedPresentation {
  /** What makes verifying the same presentation again cheaper. */
  readonly hint: Hint;
  /** Who presented, in this context. */
  readonly pseudonym: Pseudonym;

  constructor(key: typeof MADE_HERE, hint: Hint, pseudonym: Pseudonym) {
    if (key !== MADE_HERE) throw new TypeError("only a verifier makes one");
    this.hint = hint;
    this.pseudonym = pseudonym;
  }
}

/** For `credential/` only: says that the presentation with these moves and this pseudonym holds. */
export function verified(moves: Moves, pseudonym: Uint8Array): VerifiedPresentation {
  return new VerifiedPresentation(MADE_HERE, Hint.of(moves), Pseudonym.fromBytes(pseudonym));
}

/**
 * The three commitments T1, T2 and U_t of a proof, uncompressed. Whoever verified the presentation
 * can write it down and nobody need trust it: a wrong hint costs time only.
 */
export class Hint {
  /** Octets of a hint. */
  static readonly OCTETS = 3 * G1_OCTETS_UNCOMPRESSED;

  readonly #octets: Uint8Array;

  private constructor(octets: Uint8Array) {
    this.#octets = octets;
  }

  /** Takes octets of exactly the right length. */
  static fromBytes(octets: Uint8Array): Hint {
    return decoding(() => {
      if (octets.length !== Hint.OCTETS) throw new Refused("CR-LENGTH");
      return new Hint(octets.slice());
    });
  }

  /** The octets to keep. */
  toBytes(): Uint8Array {
    return this.#octets.slice();
  }

  equals(other: Hint): boolean {
    return equal(this.#octets, other.#octets);
  }

  /** For `credential/` only: the three points, if they are on the curve and not the identity. */
  points(): readonly [CurvePoint, CurvePoint, CurvePoint] | undefined {
    const decode = (index: number): CurvePoint | undefined => {
      const start = index * G1_OCTETS_UNCOMPRESSED;
      return CurvePoint.fromOctetsUncompressed(this.#octets.subarray(start, start + G1_OCTETS_UNCOMPRESSED));
    };
    const [t1, t2, uT] = [decode(0), decode(1), decode(2)];
    return t1 && t2 && uT ? [t1, t2, uT] : undefined;
  }

  /** For `credential/` only. */
  static of({ t1, t2, uT }: Moves): Hint {
    return new Hint(concat(...[t1, t2, uT].map((point) => point.toOctetsUncompressed())));
  }
}

/**
 * Checks one presentation.
 * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Proof Verification with Pseudonym" and "Core
 * Proof Verification".
 */
export function verify(presentation: UnverifiedPresentation): VerifiedPresentation {
  return verifying(() => examine(presentation));
}

/** As `verify`, and says which check failed. For `credential/` only. */
export function examine(presentation: UnverifiedPresentation): VerifiedPresentation {
  const decoded = decodedInSubgroup(decode(presentation));
  const domain = domainOf(presentation.issuer, presentation.header);
  const statement = statementOf(decoded, presentation, domain, Context.profile(presentation.contextId));
  const moves = checkedMoves(decoded, statement);
  const [aBar, bBar] = decoded.proof.points;
  const holds = pairingProductIsOne([
    [aBar, presentation.issuer.point()],
    [bBar, G2.negatedGenerator()],
  ]);
  if (!holds) throw new Refused("CR-PAIRING");
  return verified(moves, decoded.pseudonymOctets);
}

/** The domain of an issuer's key and an epoch's header. */
export function domainOf(issuer: IssuerPublicKey, header: Uint8Array): Scalar {
  return Generators.profile().domainScalar(issuer.toBytes(), concat(header, octetsOf(NYM_SECRETS)));
}

/** A presentation's octets, decoded. `P` says what is known of its points. */
export interface Decoded<P> {
  readonly proof: Proof<P>;
  readonly pseudonym: P;
  readonly pseudonymOctets: Uint8Array;
  readonly disclosed: readonly Disclosed[];
}

/** Decodes a presentation, subgroups not yet checked. */
export function decode(presentation: UnverifiedPresentation): Decoded<CurvePoint> {
  const indexes = presentation.disclosed.map(([index]) => index);
  if (!ascendBelow(indexes, ATTRIBUTES)) throw new Refused("CR-DISCLOSURE");
  const proof = proofFromOctets(presentation.proof, ATTRIBUTES + 1 + NYM_SECRETS - indexes.length);
  const { octets, point } = Reader.exact(presentation.pseudonym, G1_OCTETS).curvePoint();
  const disclosed = presentation.disclosed.map(([index, value]): Disclosed => [index, messageToScalar(value, API_NYM)]);
  return { proof, pseudonym: point, pseudonymOctets: octets, disclosed };
}

/** The same with its points checked one by one. */
export function decodedInSubgroup(decoded: Decoded<CurvePoint>): Decoded<G1> {
  const pseudonym = member(decoded.pseudonym);
  return { ...decoded, pseudonym, proof: proofInSubgroup(decoded.proof) };
}

/** What the proof of a decoded presentation is about. */
export function statementOf(
  decoded: Decoded<unknown>,
  { presentationHeader }: UnverifiedPresentation,
  domain: Scalar,
  context: Context,
): Statement {
  const generators = Generators.profile();
  return new Statement({ generators, domain, disclosed: decoded.disclosed, presentationHeader, context, secrets: NYM_SECRETS });
}

/** Whether the proof's challenge is the hash of these moves and all else that it must bind. */
export function challengeBinds(
  decoded: Decoded<unknown>,
  statement: Statement,
  [t1, t2, uT]: readonly [Uint8Array, Uint8Array, Uint8Array],
): boolean {
  const { proof, pseudonymOctets: pseudonym } = decoded;
  return statement.challenge({ proof: proof.pointOctets, t1, t2, pseudonym, uT }) === proof.challenge;
}

/** The moves that the proof implies, once the challenge binds them. */
export function checkedMoves(decoded: Decoded<G1>, statement: Statement): Moves {
  const moves = movesOf(decoded.proof, statement, decoded.pseudonym);
  const octets = [moves.t1.toOctets(), moves.t2.toOctets(), moves.uT.toOctets()] as const;
  if (!challengeBinds(decoded, statement, octets)) throw new Refused("CR-CHALLENGE");
  return moves;
}
