// X-Wing (draft-connolly-cfrg-xwing-kem): ML-KEM-768 and X25519 together, so that what is sealed stays
// closed while one of them holds.

import { x25519 } from "@noble/curves/ed25519.js";
import { sha3_256, shake256 } from "@noble/hashes/sha3.js";
import { ml_kem768 } from "@noble/post-quantum/ml-kem.js";
import { concat, toUtf8 } from "../../bytes.ts";

/** Octets of ML-KEM-768's public key, which comes before X25519's. */
export const LATTICE_KEY_OCTETS = 1184;
const LATTICE_CIPHERTEXT_OCTETS = 1088;
const LATTICE_SEED_OCTETS = 64;
const CURVE_OCTETS = 32;
/** Drawn in ASCII: `\./` over `/^\`. */
const LABEL = toUtf8("\\.//^\\");

/** The public key of a seed of 32 octets. */
export function publicKeyOfSeed(seed: Uint8Array): Uint8Array {
  const { lattice, curvePublic } = expand(seed);
  return concat(lattice.publicKey, curvePublic);
}

/** A secret for the owner of a public key, out of 64 random octets. */
export function encapsulate(publicKey: Uint8Array, random: Uint8Array): { ciphertext: Uint8Array; secret: Uint8Array } {
  const curvePublic = publicKey.subarray(LATTICE_KEY_OCTETS);
  const lattice = ml_kem768.encapsulate(publicKey.subarray(0, LATTICE_KEY_OCTETS), random.subarray(0, CURVE_OCTETS));
  const once = random.subarray(CURVE_OCTETS);
  const curveCiphertext = x25519.getPublicKey(once);
  const curve = x25519.getSharedSecret(once, curvePublic);
  const secret = combine(lattice.sharedSecret, curve, curveCiphertext, curvePublic);
  return { ciphertext: concat(lattice.cipherText, curveCiphertext), secret };
}

/** The secret of a ciphertext; another one when the ciphertext was made for somebody else. */
export function decapsulate(seed: Uint8Array, ciphertext: Uint8Array): Uint8Array {
  const { lattice, curveSecret, curvePublic } = expand(seed);
  const curveCiphertext = ciphertext.subarray(LATTICE_CIPHERTEXT_OCTETS);
  const shared = ml_kem768.decapsulate(ciphertext.subarray(0, LATTICE_CIPHERTEXT_OCTETS), lattice.secretKey);
  return combine(shared, x25519.getSharedSecret(curveSecret, curveCiphertext), curveCiphertext, curvePublic);
}

function expand(seed: Uint8Array) {
  const expanded = shake256(seed, { dkLen: LATTICE_SEED_OCTETS + CURVE_OCTETS });
  const curveSecret = expanded.subarray(LATTICE_SEED_OCTETS);
  const lattice = ml_kem768.keygen(expanded.subarray(0, LATTICE_SEED_OCTETS));
  return { lattice, curveSecret, curvePublic: x25519.getPublicKey(curveSecret) };
}

function combine(lattice: Uint8Array, curve: Uint8Array, curveCiphertext: Uint8Array, curvePublic: Uint8Array): Uint8Array {
  return sha3_256(concat(lattice, curve, curveCiphertext, curvePublic, LABEL));
}
