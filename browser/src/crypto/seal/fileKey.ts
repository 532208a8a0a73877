// The key of one sealed file: whoever opens a file can pass its key on, so that somebody reads it to whom
// it was not sealed, and nothing else.

import { OpenFailure } from "./failure.ts";
import { splitHeader } from "./header.ts";
import type { Identity } from "./key.ts";
import { openWith } from "./open.ts";
import { type Padding, unpad } from "./padding.ts";

/** The key of a file that opens with this identity. Read to its end: a key of a file that was changed is none. */
export function fileKeyOf(identity: Identity, file: Uint8Array): Uint8Array {
  const split = splitHeader(file);
  for (const stanza of split.stanzas) {
    const key = identity.unwrap(stanza);
    if (key === null) continue;
    openWith(key, split);
    return key;
  }
  throw new OpenFailure();
}

/** Opens the file whose key it is. It does not say why not. */
export function openWithKey(key: Uint8Array, file: Uint8Array, padding: Padding, octetsMax: number): Uint8Array {
  if (file.length > octetsMax) throw new OpenFailure();
  return unpad(padding, openWith(key, splitHeader(file)));
}
