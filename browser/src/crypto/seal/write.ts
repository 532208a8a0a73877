// Writing age files (C2SP age.md, v1): no stanza of random size that means nothing, so that sizes
// are fixed, and randomness a parameter.

import { concat, toUtf8 } from "../../bytes.ts";
import { type Randomness, randomBytes } from "../random.ts";
import { toUnpaddedBase64 } from "./base64.ts";
import { SealError } from "./failure.ts";
import { RECIPIENTS_MAX, type Stanza, writeStanzas } from "./header.ts";
import type { Recipient } from "./key.ts";
import { headerMac, NONCE_OCTETS, payloadOctets, writePayload } from "./payload.ts";

const FILE_KEY_OCTETS = 16;

/** The header of a file to one hybrid recipient: version, arguments, body and MAC, a line each. */
export const HYBRID_HEADER_OCTETS = 22 + (18 + 1494 + 1) + (43 + 1) + (4 + 43 + 1);

/** The size of a file to one hybrid recipient. */
export function sealedOctets(plaintextOctets: number): number {
  return HYBRID_HEADER_OCTETS + payloadOctets(plaintextOctets);
}

/** Seals to recipients. */
export function writeFile(recipients: readonly Recipient[], plaintext: Uint8Array, randomness: Randomness): Uint8Array {
  checkRecipients(recipients, RECIPIENTS_MAX);
  return writeFileWith((fileKey) => recipients.map((recipient) => recipient.wrap(fileKey, randomness)), plaintext, randomness);
}

/** Seals under a fresh file key, which `wrap` wraps. */
export function writeFileWith(wrap: (fileKey: Uint8Array) => readonly Stanza[], plaintext: Uint8Array, randomness: Randomness): Uint8Array {
  const fileKey = randomBytes(randomness, FILE_KEY_OCTETS);
  const authenticated = writeStanzas(wrap(fileKey), toUnpaddedBase64);
  const mac = toUtf8(` ${toUnpaddedBase64(headerMac(fileKey, authenticated))}\n`);
  const payload = writePayload(fileKey, randomBytes(randomness, NONCE_OCTETS), plaintext);
  fileKey.fill(0);
  return concat(authenticated, mac, payload);
}

/** age.md: a hybrid file should not be encrypted to recipients that are not. */
export function checkRecipients(recipients: readonly Recipient[], most: number): void {
  const [first] = recipients;
  if (first === undefined) throw new SealError("NoRecipients");
  if (recipients.length > most) throw new SealError("TooManyRecipients");
  if (recipients.some((other) => other.kind !== first.kind)) throw new SealError("MixedRecipients");
  const repeated = recipients.some((one, at) => recipients.slice(0, at).some((other) => other.equals(one)));
  if (repeated) throw new SealError("RepeatedRecipient");
}
