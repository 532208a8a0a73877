// What a memo says of its attachments. The octets travel beside the text; the text names each file
// with its size and its hash, so that whatever commits to the text commits to the files.

import { fromHex, toHex, utf8Length } from "../../bytes.ts";
import type { Portion } from "../memo.ts";
import { named } from "../named.ts";
import { trim } from "../whitespace.ts";

/** The most attachments. */
export const ATTACHMENTS_MAX = 10;
/** The most octets of all attachments together. */
export const ATTACHMENTS_OCTETS_MAX = 1024 * 1024;
/** The most octets of a file's name: what every file system takes, with a number before it. */
export const FILE_NAME_BYTES_MAX = 200;

/** What separates the fields of an attachment in Markdown; no name holds it. */
const FIELD = "|";
/** Characters that mean something to a shell or a file system, so that no name leads elsewhere. */
const NOT_IN_NAMES = /[/\\:*?"<>|]/;

/** What an attachment may be. A closed list: no format that runs, and none that holds others. */
export const MediaType = named("application/pdf", "image/png", "image/jpeg", "text/plain", "text/csv");
export type MediaType = (typeof MediaType.ALL)[number];

/** How the name of such a file ends, in lower case. */
const ENDINGS: Record<MediaType, readonly string[]> = {
  "application/pdf": [".pdf"],
  "image/png": [".png"],
  "image/jpeg": [".jpg", ".jpeg"],
  "text/plain": [".txt"],
  "text/csv": [".csv"],
};

/** One attachment as the text names it; its number is its place in the list, from 1. */
export interface Attachment {
  /** The file's name, marked as sensitive as the file is. */
  readonly name: Portion;
  readonly mediaType: MediaType;
  /** How many octets it has; at least one. */
  readonly octets: number;
  /** SHA-256 of the octets. */
  readonly sha256: Uint8Array;
}

/** The type of a file with this name, if it is one of the list. */
export function mediaTypeOf(name: string): MediaType | undefined {
  const small = name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return MediaType.ALL.find((type) => ENDINGS[type].some((ending) => small.endsWith(ending)));
}

/** The line of an attachment behind its number, as it stands in Markdown. */
export function attachmentLine({ name, mediaType, octets, sha256 }: Attachment): string {
  return `(${name.marking}) ${name.text} ${FIELD} ${mediaType} ${FIELD} ${octets} ${FIELD} ${toHex(sha256)}`;
}

/** Name, media type, octets and hash out of the text of a line; the name still with its marking. */
export function splitFields(text: string): { name: string; mediaType: MediaType; octets: number; sha256: Uint8Array } | undefined {
  const fields = text.split(FIELD).map(trim);
  const [type, octets, hash] = fields.slice(-3);
  if (fields.length < 4 || type === undefined || octets === undefined || hash === undefined) return undefined;
  const mediaType = MediaType.fromName(type);
  const sha256 = readHash(hash);
  if (mediaType === undefined || sha256 === undefined || !/^[1-9][0-9]{0,19}$/.test(octets)) return undefined;
  if (BigInt(octets) >= 2n ** 64n) return undefined;
  // The name is all that stands before, so that a separator in it is found by the check of names.
  const name = trim(text.split(FIELD).slice(0, -3).join(FIELD));
  return { name, mediaType, octets: Number(octets), sha256 };
}

/** 64 hexadecimal digits in lower case. */
export function readHash(text: string): Uint8Array | undefined {
  return /^[0-9a-f]{64}$/.test(text) ? fromHex(text) : undefined;
}

/** Whether a name leads nowhere else and can be saved on any system. */
export function isFileName(name: string): boolean {
  return utf8Length(name) <= FILE_NAME_BYTES_MAX && !/^[.-]/.test(name) && !NOT_IN_NAMES.test(name);
}
