// Sealing: age files (C2SP age.md, v1) to hybrid recipients, in steps of size.
//
// A file is sealed to keys and opened with one of them. Hybrid keys (`age1pq1…`, ML-KEM-768 with
// X25519) keep a file closed against a future quantum computer; plain X25519 keys are taken for
// hardware that has nothing else, never beside hybrid ones, and `warning` says so. A file is no
// statement of who sealed it. Its size is stepped, not hidden.
//
// Answers to crates/demur-crypto/src/seal.rs. docs/decisions/0009 says why reading is ours here too.

import type { Randomness } from "./random.ts";
import { OpenFailure } from "./seal/failure.ts";
import type { Identity, Recipient } from "./seal/key.ts";
import { openRaw } from "./seal/open.ts";
import { type Padding, pad, unpad } from "./seal/padding.ts";
import { writeFile } from "./seal/write.ts";

export { OpenFailure, SealError } from "./seal/failure.ts";
export { HEADER_OCTETS_MAX, joinHeader, RECIPIENTS_MAX, type Split, STANZAS_MAX, splitHeader } from "./seal/header.ts";
export { Identity, Recipient } from "./seal/key.ts";
export { fixedPadding, NO_PADDING, PADDED_MIN, type Padding, paddedOctets, STEPPED } from "./seal/padding.ts";

/**
 * Seals `plaintext` to every recipient. Refuses no recipients, too many, the same one twice,
 * hybrid beside X25519, and a plaintext larger than the padding can hold.
 */
export function seal(recipients: readonly Recipient[], plaintext: Uint8Array, padding: Padding, randomness: Randomness): Uint8Array {
  return writeFile(recipients, pad(padding, plaintext), randomness);
}

/**
 * Opens a file of at most `octetsMax` octets with whichever identity fits. One opaque failure: not
 * a file, not for these identities, changed, or not padded as `padding`.
 */
export function openSealed(identities: readonly Identity[], file: Uint8Array, padding: Padding, octetsMax: number): Uint8Array {
  if (file.length > octetsMax) throw new OpenFailure();
  const outcome = openRaw(identities, file);
  if (outcome.is !== "opened") throw new OpenFailure();
  return unpad(padding, outcome.plaintext);
}
