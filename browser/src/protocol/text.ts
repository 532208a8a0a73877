// The text of one version, and the commitment that stands for it.

import { toUtf8 } from "../bytes.ts";
import { Label } from "../crypto/labels.ts";
import { VersionDigest } from "../domain/ids.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { map, octets32, text } from "./schema.ts";
import { TEXT_OCTETS_MAX } from "./sizes.ts";

/**
 * A version's text with the nonce that hides it: holding a candidate text is not enough to confirm
 * it, holding text and nonce is.
 */
export const versionText = canonical(
  map({
    /** Nonce of the commitment. */
    nonce: [0, octets32],
    /** The memo as Markdown, in the form the domain writes it. */
    markdown: [1, text],
  }),
  TEXT_OCTETS_MAX,
);
export type VersionText = TypeOf<typeof versionText>;

/** The version digest: a hiding commitment to the text. */
export function versionDigest(version: VersionText): VersionDigest {
  return VersionDigest.fromBytes(Label.VERSION.hash(version.nonce, toUtf8(version.markdown)));
}
