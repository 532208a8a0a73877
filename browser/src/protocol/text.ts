// The text of one version with its attachments, and the commitment that stands for both.

import { equal } from "../bytes.ts";
import { sha256 } from "../crypto/labels.ts";
import type { VersionDigest } from "../domain/ids.ts";
import type { Attachment } from "../domain/memo/attachment.ts";
import { parseMarkdown } from "../domain/memo/markdown.ts";
import type { Memo } from "../domain/memo.ts";
import { CodedRefusal } from "../refusal.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { listOrNone, map, octets, octets32, text } from "./schema.ts";
import { TEXT_OCTETS_MAX } from "./sizes.ts";
import { commitmentDigest, textCommitment } from "./words.ts";

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
    /**
     * Octets of the attachments, in the order in which the Markdown names them. Left out of the
     * encoding where there are none.
     */
    attachments: [2, listOrNone(octets)],
  }),
  TEXT_OCTETS_MAX,
);
export type VersionText = TypeOf<typeof versionText>;

/**
 * The version digest: a hiding commitment to the Markdown, as a whole and word by word. The Markdown
 * names each attachment with its size and its SHA-256, so the digest binds the attachments as well,
 * for whoever has them checked by `checkText`.
 */
export function versionDigest({ nonce, markdown }: Pick<VersionText, "nonce" | "markdown">): VersionDigest {
  return commitmentDigest(textCommitment(nonce, markdown));
}

/**
 * Why a text is not a whole memo; `detail` is the number of an attachment that is not the one that
 * the text names.
 */
export class TextRefusal extends CodedRefusal<"AttachmentCount" | "Attachment"> {
  override readonly name = "TextRefusal";
}

/**
 * Reads the memo and checks that every attachment is the one it names. Whatever opens a text acts on
 * what this returns. Throws the domain's `MemoError` if the Markdown is no memo.
 */
export function checkText(of: VersionText): Memo {
  const memo = parseMarkdown(of.markdown);
  const named = memo.parts.attachments;
  if (named.length !== of.attachments.length) throw new TextRefusal("AttachmentCount");
  for (const [at, attachment] of named.entries()) {
    const octets = of.attachments[at];
    if (octets === undefined || !isAttachment(attachment, octets)) throw new TextRefusal("Attachment", at + 1);
  }
  return memo;
}

/** Whether octets are the file that a memo names. */
export function isAttachment(attachment: Attachment, octets: Uint8Array): boolean {
  return attachment.octets === octets.length && equal(attachment.sha256, sha256(octets));
}
