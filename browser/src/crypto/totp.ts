// One-time codes by the time (RFC 6238) with SHA-1, six digits and steps of 30 seconds: what every
// authenticator application can do. SHA-1's collisions do not touch an HMAC.

import { hmac } from "@noble/hashes/hmac.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { attempt } from "../refusal.ts";
import { fromBase32, toBase32 } from "./base32.ts";
import { type Randomness, randomBytes } from "./random.ts";

/** Octets of a secret: those of the hash (RFC 4226, section 4, R6). */
export const TOTP_SECRET_OCTETS = 20;
const STEP_SECONDS = 30;
/** Who the code is for, as an authenticator shows it. */
const ISSUER = "Demur";

export function generateTotpSecret(randomness: Randomness): Uint8Array {
  return randomBytes(randomness, TOTP_SECRET_OCTETS);
}

/** A secret as one types it into an authenticator. */
export function totpSecretToText(secret: Uint8Array): string {
  return toBase32(secret);
}

/** A secret from that text; null if it is none. */
export function totpSecretFromText(text: string): Uint8Array | null {
  return attempt(() => {
    const secret = fromBase32(text);
    return secret.length === TOTP_SECRET_OCTETS ? secret : null;
  });
}

/** The same as a link that an authenticator reads from a QR code; an account is an official's id. */
export function totpLink(secret: Uint8Array, account: string): string {
  const label = encodeURIComponent(account);
  return `otpauth://totp/${ISSUER}:${label}?secret=${totpSecretToText(secret)}&issuer=${ISSUER}`;
}

/** The code of an instant, in seconds since 1970. */
export function totpCode(secret: Uint8Array, at: number): string {
  const counter = new Uint8Array(8);
  new DataView(counter.buffer).setBigUint64(0, BigInt(Math.floor(at / STEP_SECONDS)));
  const mac = hmac(sha1, secret, counter);
  // Dynamic truncation (RFC 4226, section 5.3).
  const offset = (mac[mac.length - 1] ?? 0) & 0x0f;
  const number = new DataView(mac.buffer, mac.byteOffset).getUint32(offset) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, "0");
}
