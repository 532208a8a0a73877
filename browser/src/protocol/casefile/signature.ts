// A co-signature in a file.

import { canonical, type TypeOf } from "../codec.ts";
import { memoManifest } from "../manifest.ts";
import { map, octets } from "../schema.ts";
import { file } from "./file.ts";
import { logEvidence, logged } from "./logged.ts";

/** A co-signature saved to be posted later or by somebody else, with what verifying it needs. */
export const signatureFile = file(
  "demur signature v1",
  canonical(
    map({
      log: [0, logEvidence],
      /** Charter, TOML. */
      charter: [1, logged],
      manifest: [2, memoManifest],
      /** The epoch the credential is of. */
      epoch: [3, logged],
      /** The co-signature as it is posted. */
      block: [4, octets],
    }),
    1024 * 1024,
  ),
);
export type SignatureFile = TypeOf<typeof signatureFile>;
