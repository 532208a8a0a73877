// The public points of the scheme. Answers to crates/demur-crypto/src/credential/generators.rs.
//
// Hashing the profile's nineteen points to the curve takes a quarter of a second where there is no
// JIT, so they stand in a table, and a test hashes them again.

import { concat, fromHex, toUtf8 } from "../../bytes.ts";
import { CurvePoint, EXPAND_OCTETS, fixedMsm, G1, type Scalar } from "../bls.ts";
import { BASE_POINT, BLIND_GENERATORS, DOMAIN_GENERATOR, SIGNER_GENERATORS } from "./generator-table.ts";
import { API, API_NYM, expandMessage, hashForApi, octetsOf, tag } from "./hash.ts";

/**
 * The generators of one interface for fixed numbers of messages: those of the signer first, then
 * the blind ones. draft-irtf-cfrg-bbs-blind-signatures-02, "Prepare Parameters".
 */
export class Generators {
  static #profile: Generators | undefined;
  readonly #octets: Uint8Array;
  #sum: ((factors: readonly Scalar[]) => G1) | undefined;

  private constructor(
    /** Q_1, which carries the domain. */
    readonly domain: G1,
    /** H_1 … H_L, Q_2, J_1 … J_M+N: one for each signed scalar. */
    readonly messages: readonly G1[],
    readonly api: Uint8Array,
  ) {
    this.#octets = concat(...[domain, ...messages].map((point) => point.toOctets()));
  }

  /**
   * Generators for `signer` messages and `blind` further scalars (the blinding factor, the
   * committed messages and the pseudonym secrets), hashed to the curve.
   */
  static create(api: Uint8Array, signer: number, blind: number): Generators {
    const [domain, ...messages] = hashed(api, signer + 1);
    if (domain === undefined) throw new RangeError("at least one point");
    return new Generators(domain, [...messages, ...hashed(blindApi(api), blind)], api);
  }

  /** The generators of the profile: L = 8 attributes, the blinding factor, N = 8 secrets. */
  static profile(): Generators {
    return (Generators.#profile ??= new Generators(
      fromTable(DOMAIN_GENERATOR),
      [...SIGNER_GENERATORS.map(fromTable), ...BlindGenerators.profile().points],
      API_NYM,
    ));
  }

  /** draft-irtf-cfrg-bbs-signatures-13, "Domain Calculation". */
  domainScalar(publicKey: Uint8Array, header: Uint8Array): Scalar {
    const count = octetsOf(this.messages.length);
    const input = [publicKey, count, this.#octets, this.api, octetsOf(header.length), header];
    return hashForApi(concat(...input), this.api);
  }

  /** P_1·base + Q_1·domain + Σ H_i·m_i, for public scalars. */
  sumPublic(base: Scalar, domain: Scalar, messages: readonly Scalar[]): G1 {
    this.#sum ??= fixedMsm([basePoint(), this.domain, ...this.messages]);
    return this.#sum([base, domain, ...messages]);
  }
}

/** The blind generators alone, Q_2 first, as commitments use them. */
export class BlindGenerators {
  static #profile: BlindGenerators | undefined;
  readonly #octets: Uint8Array;

  private constructor(
    /** Q_2, J_1 … J_M+N. */
    readonly points: readonly G1[],
    readonly api: Uint8Array,
  ) {
    this.#octets = concat(...points.map((point) => point.toOctets()));
  }

  /** Generators for the blinding factor and `committed` scalars, hashed to the curve. */
  static create(api: Uint8Array, committed: number): BlindGenerators {
    return new BlindGenerators(hashed(blindApi(api), committed + 1), api);
  }

  /** The blind generators of the profile: the blinding factor and N = 8 secrets. */
  static profile(): BlindGenerators {
    return (BlindGenerators.#profile ??= new BlindGenerators(BLIND_GENERATORS.map(fromTable), API_NYM));
  }

  /** draft-irtf-cfrg-bbs-blind-signatures-02, "Blind Challenge Calculation". */
  challenge(commitment: Uint8Array, commitmentBar: Uint8Array): Scalar {
    const committed = octetsOf(this.points.length - 1);
    return hashForApi(concat(committed, this.#octets, commitment, commitmentBar), this.api);
  }
}

let base: G1 | undefined;

/**
 * P_1 of the ciphersuite.
 * draft-irtf-cfrg-bbs-signatures-13, "Defining New Ciphersuites" and "BLS12-381-SHA-256".
 */
export function basePoint(): G1 {
  return (base ??= fromTable(BASE_POINT));
}

/** P_1 as the draft defines it, for the test of the table. */
export function hashedBasePoint(): G1 {
  const [point] = hashed(API, 1, "BP_MESSAGE_GENERATOR_SEED");
  if (point === undefined) throw new RangeError("one point");
  return point;
}

function blindApi(api: Uint8Array): Uint8Array {
  return concat(toUtf8("BLIND_"), api);
}

/** A point of the table. It is part of the program, so nothing is checked but the encoding. */
function fromTable(hex: string): G1 {
  const point = CurvePoint.fromOctets(fromHex(hex));
  if (point === undefined) throw new RangeError("the table is damaged");
  return G1.unchecked(point.point);
}

/** draft-irtf-cfrg-bbs-signatures-13, "Generators Calculation". */
function hashed(api: Uint8Array, count: number, seed = "MESSAGE_GENERATOR_SEED"): G1[] {
  const seedDst = tag(api, "SIG_GENERATOR_SEED_");
  const pointDst = tag(api, "SIG_GENERATOR_DST_");
  let state = expandMessage(tag(api, seed), seedDst, EXPAND_OCTETS);
  return Array.from({ length: count }, (_, i) => {
    state = expandMessage(concat(state, octetsOf(i + 1)), seedDst, EXPAND_OCTETS);
    return G1.hash(state, pointDst);
  });
}
