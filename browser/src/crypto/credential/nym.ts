// Pseudonyms: one point for each member and context, from a vector of secrets.
// Answers to crates/demur-crypto/src/credential/nym.rs.

import { toHex } from "../../bytes.ts";
import { G1, type Scalar, scalars } from "../bls.ts";
import { API_NYM, hashToScalar, tag } from "./hash.ts";

/**
 * A context in which everybody has one pseudonym: its base point and the scalar at which the vector
 * of secrets is evaluated.
 */
export class Context {
  static #last: { key: string; context: Context } | undefined;

  private constructor(
    /** The context's octets. */
    readonly id: Uint8Array,
    /** OP, whose logarithm nobody knows. */
    readonly base: G1,
    readonly z: Scalar,
  ) {}

  /**
   * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Pseudonym Proof Generation Initialization",
   * steps that depend on the context only.
   */
  static create(id: Uint8Array, api: Uint8Array): Context {
    return new Context(id.slice(), G1.hash(id, api), hashToScalar(id, tag(api, "VECT_NYM_SECRETS")));
  }

  /**
   * The context in the profile's interface. The last one is kept: hashing to the curve costs as
   * much as three multiplications, and a signer presents twice in one context.
   */
  static profile(id: Uint8Array): Context {
    const key = toHex(id);
    if (Context.#last?.key !== key) Context.#last = { key, context: Context.create(id, API_NYM) };
    return Context.#last.context;
  }

  /** The polynomial with coefficients `vector`, lowest first, at the context's scalar. */
  evaluate(vector: readonly Scalar[]): Scalar {
    return vector.reduceRight((sum, coefficient) => scalars.add(scalars.mul(sum, this.z), coefficient), 0n);
  }
}
