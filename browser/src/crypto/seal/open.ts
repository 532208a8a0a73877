// Reading age files, behind our bounds. Unarmored only: with armor one content would have many
// encodings.

import { OpenFailure } from "./failure.ts";
import { type Split, splitHeader, type Stanza } from "./header.ts";
import type { Identity } from "./key.ts";
import { headerMac, readPayload } from "./payload.ts";

/** What came of trying to open a file. Only a capsule may tell the last two apart, to find its slot. */
export type Outcome =
  | { readonly is: "opened"; readonly plaintext: Uint8Array }
  | { readonly is: "notOurs" }
  | { readonly is: "broken" };

export function openRaw(identities: readonly Identity[], file: Uint8Array): Outcome {
  try {
    const split = splitHeader(file);
    // A passphrase stands alone (age.md, "The scrypt recipient type").
    if (split.stanzas.length > 1 && split.stanzas.some((stanza) => stanza.tag === "scrypt")) return { is: "broken" };
    const fileKey = findFileKey(identities, split.stanzas);
    return fileKey === null ? { is: "notOurs" } : { is: "opened", plaintext: openWith(fileKey, split) };
  } catch (failure) {
    if (failure instanceof OpenFailure) return { is: "broken" };
    throw failure;
  }
}

/** Opens the payload, if the header is the one that was written with this file key. */
export function openWith(fileKey: Uint8Array, split: Split): Uint8Array {
  if (!sameMac(headerMac(fileKey, split.authenticated), split.mac)) throw new OpenFailure();
  return readPayload(fileKey, split.payload);
}

function findFileKey(identities: readonly Identity[], stanzas: readonly Stanza[]): Uint8Array | null {
  for (const identity of identities) {
    for (const stanza of stanzas) {
      const fileKey = identity.unwrap(stanza);
      if (fileKey !== null) return fileKey;
    }
  }
  return null;
}

/** Takes as long wherever they differ. */
function sameMac(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.reduce((difference, octet, at) => difference | (octet ^ (b[at] ?? 0)), 0) === 0;
}
