// Octets to scalars, and the names of the interfaces.
// Answers to crates/demur-crypto/src/credential/hash.rs.

import { expand_message_xmd } from "@noble/curves/abstract/hash-to-curve.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concat, toUtf8, u64 } from "../../bytes.ts";
import { EXPAND_OCTETS, type Scalar, scalars } from "../bls.ts";

/**
 * The interface with pseudonyms, the only one the profile uses.
 * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "BBS Pseudonym Interface".
 */
export const API_NYM = toUtf8("BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_PSEUDONYM_");
/**
 * The interface of the base draft; key generation and the base point use its name too.
 * draft-irtf-cfrg-bbs-signatures-13, "BLS12-381-SHA-256 Ciphersuite".
 */
export const API = toUtf8("BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_");

/** draft-irtf-cfrg-bbs-signatures-13, "Hash to Scalar". */
export function hashToScalar(message: Uint8Array, dst: Uint8Array): Scalar {
  const uniform = expandMessage(message, dst, EXPAND_OCTETS);
  const scalar = scalars.reduce(uniform);
  uniform.fill(0);
  return scalar;
}

/** `hashToScalar` with the interface's tag for everything but messages. */
export function hashForApi(message: Uint8Array, api: Uint8Array): Scalar {
  return hashToScalar(message, tag(api, "H2S_"));
}

/** draft-irtf-cfrg-bbs-signatures-13, "Messages to Scalars", for one message. */
export function messageToScalar(message: Uint8Array, api: Uint8Array): Scalar {
  return hashToScalar(message, tag(api, "MAP_MSG_TO_SCALAR_AS_HASH_"));
}

/** The non-negative integer in eight octets, as the drafts' I2OSP(n, 8). */
export function octetsOf(number: number): Uint8Array {
  return u64(BigInt(number));
}

/** The name of an interface and a suffix: a domain-separation tag of the drafts. */
export function tag(api: Uint8Array, suffix: string): Uint8Array {
  return concat(api, toUtf8(suffix));
}

/** RFC 9380, section 5.3.1, `expand_message_xmd` with SHA-256. */
export function expandMessage(message: Uint8Array, dst: Uint8Array, length: number): Uint8Array {
  return expand_message_xmd(message, dst, length, sha256);
}
