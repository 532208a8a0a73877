// age's plain recipient (age.md, "The X25519 recipient type"), for hardware that has nothing else.
// Files are only sealed to it: whoever holds such a key opens them with the program it came with.

import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concat, toUtf8 } from "../../bytes.ts";
import { type Randomness, randomBytes } from "../random.ts";
import { toUnpaddedBase64 } from "./base64.ts";
import type { Stanza } from "./header.ts";

const INFO = toUtf8("age-encryption.org/v1/X25519");

export function wrapX25519(recipient: Uint8Array, fileKey: Uint8Array, randomness: Randomness): Stanza {
  const secret = randomBytes(randomness, 32);
  const share = x25519.getPublicKey(secret);
  const key = hkdf(sha256, x25519.getSharedSecret(secret, recipient), concat(share, recipient), INFO, 32);
  secret.fill(0);
  return { tag: "X25519", args: [toUnpaddedBase64(share)], body: chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey) };
}
