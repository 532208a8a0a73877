// Attachments, before they are sealed: what they may be, and what they say of who made them.
//
// Metadata is removed from pictures. From a PDF nothing is removed, for that cannot be done honestly
// without understanding all of it; what is found is named instead, and the page asks before the file
// leaves. What a picture shows, a wording, or the way a table is laid out can still give somebody
// away.

import { sha256 } from "../crypto/labels.ts";
import type { Marking } from "../domain/choice.ts";
import { type Attachment, type MediaType, mediaTypeOf } from "../domain/memo/attachment.ts";
import { fits } from "../domain/memo/attachment/beginning.ts";
import { parseMarkdown } from "../domain/memo/markdown.ts";
import { Memo } from "../domain/memo.ts";
import { CodedRefusal } from "../refusal.ts";
import { cleanJpeg } from "./attach/jpeg.ts";
import { metadataOf, type Telling } from "./attach/pdf.ts";
import { cleanPng } from "./attach/png.ts";

/** A file that is to travel with a memo. */
export interface AttachedFile {
  /** Its name, as readers see it. */
  readonly name: string;
  /** How sensitive it is; as the whole memo, if null. */
  readonly marking: Marking | null;
  /** Its octets, as `cleanFile` returned them. */
  readonly octets: Uint8Array;
}

/** What somebody wrote, with the files that go with it. */
export interface Written {
  /** The memo as Markdown. Where there are files its list of attachments is written anew. */
  readonly markdown: string;
  readonly files: readonly AttachedFile[];
}

/**
 * Why files do not go with a text; `detail` of `Type` is the place of the file, from 1. A text that
 * is no memo is a `MemoError`, a list of files that is refused as a whole a `MemoProblem`, both of
 * the domain.
 */
export class AttachRefusal extends CodedRefusal<"Missing" | "Type" | "Damaged"> {
  override readonly name = "AttachRefusal";
}

/** The memo, its list of attachments being that of the files. */
export function memoOf({ markdown, files }: Written): Memo {
  const memo = parseMarkdown(markdown);
  if (files.length === 0) {
    if (memo.parts.attachments.length > 0) throw new AttachRefusal("Missing");
    return memo;
  }
  const attachments = files.map((file, at) => named(file, memo.parts.marking, at + 1));
  return Memo.check({ ...memo.parts, attachments });
}

/** What was taken out of a file: what it was, and a block's name or a number of octets. */
export interface Removed {
  readonly what: "Exif" | "Comment" | "Thumbnail" | "Block" | "Behind";
  readonly detail: string | number | null;
}

/** A file as it may leave, and what was done to it. */
export interface Cleaned {
  /** The octets to attach. */
  readonly octets: Uint8Array;
  readonly removed: readonly Removed[];
  /**
   * What is still in it and may tell who made it. It must not leave unless the person was shown this
   * and said yes. Nothing found does not prove that there is nothing.
   */
  readonly kept: readonly Telling[];
}

/** Takes out of a file what says who made it, where, when and with what. */
export function cleanFile(name: string, octets: Uint8Array): Cleaned {
  const type = mediaTypeFor(name, octets);
  if (type === null) throw new AttachRefusal("Type", 1);
  if (type === "image/png") return orDamaged(cleanPng(octets));
  if (type === "image/jpeg") return orDamaged(cleanJpeg(octets));
  return { octets, removed: [], kept: type === "application/pdf" ? metadataOf(octets) : [] };
}

function orDamaged(cleaned: Cleaned | null): Cleaned {
  if (cleaned === null) throw new AttachRefusal("Damaged");
  return cleaned;
}

/** The type that the name says, if the octets begin as such a file does. */
function mediaTypeFor(name: string, octets: Uint8Array): MediaType | null {
  const type = mediaTypeOf(name);
  return type !== undefined && fits(type, octets) ? type : null;
}

function named({ name, marking, octets }: AttachedFile, otherwise: Marking, number: number): Attachment {
  const mediaType = mediaTypeFor(name, octets);
  if (mediaType === null) throw new AttachRefusal("Type", number);
  return { name: { marking: marking ?? otherwise, text: name }, mediaType, octets: octets.length, sha256: sha256(octets) };
}
