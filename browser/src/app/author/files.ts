/** Files that are to go with a memo: taken in once what can be removed of who made them is gone. */

import { type Cleaned, cleanFile } from "../../client/attach.ts";
import { metadataOf, type Telling } from "../../client/attach/pdf.ts";
import { sha256 } from "../../crypto/labels.ts";
import type { Marking } from "../../domain/choice.ts";
import { type Attachment, ATTACHMENTS_MAX, ATTACHMENTS_OCTETS_MAX, isFileName, mediaTypeOf } from "../../domain/memo/attachment.ts";
import { CodedRefusal } from "../../refusal.ts";

/** A file on the desk. */
export interface FileField {
  readonly name: string;
  readonly marking: Marking;
  /** Its octets, cleaned. */
  readonly octets: Uint8Array;
  readonly sha256: Uint8Array;
}

/** Why a file is not taken in; `detail` is the limit. */
export class FileRefusal extends CodedRefusal<"TooMany" | "TooLarge" | "Empty"> {
  override readonly name = "FileRefusal";
}

/** Longest file that is read: metadata may be what makes it long. */
export const READ_OCTETS_MAX = 16 * 1024 * 1024;

/** Cleans a file, and refuses what cannot go with the ones that are there. */
export function takeIn(files: readonly FileField[], name: string, octets: Uint8Array): Cleaned {
  if (octets.length === 0) throw new FileRefusal("Empty");
  if (files.length >= ATTACHMENTS_MAX) throw new FileRefusal("TooMany", ATTACHMENTS_MAX);
  const cleaned = cleanFile(name, octets);
  if (octetsOf(files) + cleaned.octets.length > ATTACHMENTS_OCTETS_MAX) {
    throw new FileRefusal("TooLarge", ATTACHMENTS_OCTETS_MAX / 1024);
  }
  return cleaned;
}

export function octetsOf(files: readonly FileField[]): number {
  return files.reduce((sum, { octets }) => sum + octets.length, 0);
}

export function fileField(name: string, marking: Marking, octets: Uint8Array): FileField {
  return { name, marking, octets, sha256: sha256(octets) };
}

/** A name that can be saved on any system, as near as can be to the one that the file has. */
export function tidyName(name: string): string {
  const tidied = name.normalize("NFC").replace(/[/\\:*?"<>|\p{C}]/gu, "-").replace(/^[.-]+/, "").replace(/\s+/g, " ").trim();
  return isFileName(tidied) ? tidied : tidied.slice(-40);
}

/** What the memo says of a file. A name of another type is for the check of the memo to refuse. */
export function attachmentOf({ name, marking, octets, sha256: hash }: FileField): Attachment {
  const text = name.trim().replace(/\s+/g, " ");
  return { name: { marking, text }, mediaType: mediaTypeOf(text) ?? "text/plain", octets: octets.length, sha256: hash };
}

const found = new WeakMap<Uint8Array, readonly Telling[]>();

/** What is still in a file and may tell who made it; looked for once. */
export function tellings({ name, octets }: FileField): readonly Telling[] {
  if (mediaTypeOf(name) !== "application/pdf") return [];
  const known = found.get(octets) ?? metadataOf(octets);
  found.set(octets, known);
  return known;
}
