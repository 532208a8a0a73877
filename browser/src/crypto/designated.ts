// A proof for one verifier, who could have made it alone. Answers to
// crates/demur-crypto/src/designated.rs, which says what it is and where it ends.
//
// The functions take seeds, because a `SigningKey` does not show its own and whoever only signs should
// not fetch what this needs.

import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";

import { concat, equal } from "../bytes.ts";
import { ComplaintLabel } from "./labels/complaint.ts";
import { SigningKey, type VerifyingKey } from "./sign.ts";

/** Octets of a tag. */
export const TAG_OCTETS = 32;

/** As the signer of a memo: a tag over a message, for one official. */
export function proveTo(signerSeed: Uint8Array, verifier: VerifyingKey<"official">, message: Uint8Array): Uint8Array {
  const signer = SigningKey.fromSeed<"participant">(signerSeed).verifyingKey();
  return tag(shared(signerSeed, verifier.toBytes()), signer, verifier, message);
}

/** As the official: the very tag that the signer would make. Hence it convinces nobody but the official. */
export function simulate(officialSeed: Uint8Array, signer: VerifyingKey<"participant">, message: Uint8Array): Uint8Array {
  const verifier = SigningKey.fromSeed<"official">(officialSeed).verifyingKey();
  return tag(shared(officialSeed, signer.toBytes()), signer, verifier, message);
}

/** As the official: whether the signer made the tag. Who simulated it knows better. */
export function convinces(officialSeed: Uint8Array, signer: VerifyingKey<"participant">, message: Uint8Array, claimed: Uint8Array): boolean {
  // It is compared in one's own browser with one's own work: nobody is there to take the time.
  return equal(simulate(officialSeed, signer, message), claimed);
}

/** X25519 (RFC 7748) between two Edwards keys as points of the Montgomery curve. */
function shared(seed: Uint8Array, publicKey: Uint8Array): Uint8Array {
  const scalar = ed25519.utils.toMontgomerySecret(seed);
  const secret = x25519.getSharedSecret(scalar, ed25519.utils.toMontgomery(publicKey));
  scalar.fill(0);
  return secret;
}

function tag(secret: Uint8Array, signer: VerifyingKey<"participant">, verifier: VerifyingKey<"official">, message: Uint8Array): Uint8Array {
  const key = ComplaintLabel.DESIGNATED_KEY.hash(secret, signer.toBytes(), verifier.toBytes());
  const made = hmac(sha256, key, concat(ComplaintLabel.DESIGNATED_SIGNATORY.bytes(), message));
  secret.fill(0);
  key.fill(0);
  return made;
}
