// C2SP's hybrid recipient (age.md, "The MLKEM768-X25519 hybrid post-quantum recipient type"): HPKE
// (RFC 9180) in base mode with X-Wing, HKDF-SHA256 and ChaCha20Poly1305.

import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { expand, extract } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concat, toUtf8 } from "../../bytes.ts";
import { type Randomness, randomBytes } from "../random.ts";
import { toUnpaddedBase64, unpaddedBase64 } from "./base64.ts";
import { OpenFailure } from "./failure.ts";
import type { Stanza } from "./header.ts";
import { decapsulate, encapsulate, LATTICE_KEY_OCTETS, publicKeyOfSeed } from "./xwing.ts";

export const HYBRID_TAG = "mlkem768x25519";
export const RECIPIENT_OCTETS = 1216;
const ENCAPSULATED_OCTETS = 1120;
const FILE_KEY_OCTETS = 16;
const BODY_OCTETS = FILE_KEY_OCTETS + 16;
const INFO = toUtf8("age-encryption.org/mlkem768x25519");
/** "HPKE", then KEM X-Wing, KDF HKDF-SHA256 and AEAD ChaCha20Poly1305 (RFC 9180, section 7). */
const SUITE = concat(toUtf8("HPKE"), Uint8Array.of(0x64, 0x7a, 0x00, 0x01, 0x00, 0x03));
const MODE_BASE = 0;
/** ML-KEM's modulus (FIPS 203, section 8). */
const MODULUS = 3329;

/** Whether the lattice key is reduced (FIPS 203, section 7.2) and the curve point useful. */
export function isUsableRecipient(key: Uint8Array): boolean {
  if (key.length !== RECIPIENT_OCTETS || isLowOrder(key.subarray(LATTICE_KEY_OCTETS))) return false;
  // Coefficients are 12 bits each, least first; the last 32 octets of the lattice key are a seed.
  for (let at = 0; at < LATTICE_KEY_OCTETS - 32; at += 3) {
    const [a = 0, b = 0, c = 0] = key.subarray(at, at + 3);
    if ((a | ((b & 15) << 8)) >= MODULUS || ((b >> 4) | (c << 4)) >= MODULUS) return false;
  }
  return true;
}

/** Whether every multiple of the point by a secret is zero. */
export function isLowOrder(point: Uint8Array): boolean {
  try {
    x25519.getSharedSecret(new Uint8Array(32), point);
    return false;
  } catch {
    return true;
  }
}

/** The public key of a seed. */
export function recipientOfSeed(seed: Uint8Array): Uint8Array {
  return publicKeyOfSeed(seed);
}

/** The stanza has no argument but the encapsulated key: nothing hints at the recipient. */
export function wrapHybrid(recipient: Uint8Array, fileKey: Uint8Array, randomness: Randomness): Stanza {
  const { ciphertext, secret } = encapsulate(recipient, randomBytes(randomness, 64));
  const { key, nonce } = hpkeContext(secret);
  return { tag: HYBRID_TAG, args: [toUnpaddedBase64(ciphertext)], body: chacha20poly1305(key, nonce).encrypt(fileKey) };
}

/**
 * The file key, or null when the stanza is for somebody else. A stanza that no honest sender writes
 * is an error, as the specification asks, so that nobody can probe with it.
 */
export function unwrapHybrid(seed: Uint8Array, stanza: Stanza): Uint8Array | null {
  if (stanza.tag !== HYBRID_TAG) return null;
  const [argument, ...more] = stanza.args;
  // The body's size is checked before decrypting, against partitioning oracles (age.md).
  if (argument === undefined || more.length > 0 || stanza.body.length !== BODY_OCTETS) throw new OpenFailure();
  const encapsulated = unpaddedBase64(argument);
  // The all-zero X25519 secret is refused (RFC 9180, section 7.1.4).
  if (encapsulated.length !== ENCAPSULATED_OCTETS || isLowOrder(encapsulated.subarray(-32))) throw new OpenFailure();
  const { key, nonce } = hpkeContext(decapsulate(seed, encapsulated));
  try {
    return chacha20poly1305(key, nonce).decrypt(stanza.body);
  } catch {
    return null;
  }
}

/** RFC 9180, section 5.1: the key schedule without a pre-shared key, for one message. */
function hpkeContext(sharedSecret: Uint8Array): { key: Uint8Array; nonce: Uint8Array } {
  const none = new Uint8Array();
  const pskIdHash = labeledExtract(none, "psk_id_hash", none);
  const infoHash = labeledExtract(none, "info_hash", INFO);
  const context = concat(Uint8Array.of(MODE_BASE), pskIdHash, infoHash);
  const secret = labeledExtract(sharedSecret, "secret", none);
  return { key: labeledExpand(secret, "key", context, 32), nonce: labeledExpand(secret, "base_nonce", context, 12) };
}

function labeledExtract(salt: Uint8Array, label: string, material: Uint8Array): Uint8Array {
  return extract(sha256, concat(toUtf8("HPKE-v1"), SUITE, toUtf8(label), material), salt);
}

function labeledExpand(secret: Uint8Array, label: string, info: Uint8Array, length: number): Uint8Array {
  const labeled = concat(Uint8Array.of(0, length), toUtf8("HPKE-v1"), SUITE, toUtf8(label), info);
  return expand(sha256, secret, labeled, length);
}
