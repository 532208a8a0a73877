// Internal notes: what the office's officials write to each other about a case (E3, E4).
//
// A note is signed by one official and sealed to all of them, and to one reader of the memo where it
// names one. It is no document of the case: it has a
// label of its own, enters no log, and no file of the case holds it. It can carry a draft: a document
// as an official proposes to sign it, with its words.

import { equal, utf8Length } from "../bytes.ts";
import { Label } from "../crypto/labels.ts";
import type { SigningKey, VerifyingKey } from "../crypto/sign.ts";
import { MemoId, OfficialId, type StatementDigest } from "../domain/ids.ts";
import { trim } from "../domain/whitespace.ts";
import { CodedRefusal } from "../refusal.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { contentCommitment, NotByOfficial, officialContent, officialStatement, statementDigest } from "./official.ts";
import { fixed, id, list, map, octets32, optional, text, textId } from "./schema.ts";
import { NOTE_LABEL_OCTETS_MAX, NOTE_LABELS_MAX, NOTE_OCTETS_MAX, NOTE_TEXT_OCTETS_MAX } from "./sizes.ts";

/** What the official signs; the content is a commitment. */
export const noteStatement = canonical(
  map({
    memo: [0, id(MemoId)],
    official: [1, textId(OfficialId)],
    content: [2, octets32],
    /** A reader who reads it besides the office: whoever is asked to clear the draft in it. */
    reader: [3, optional(textId(OfficialId))],
  }),
  512,
);
export type NoteStatement = TypeOf<typeof noteStatement>;

/** A signed note as it arrives. */
export const unverifiedNote = canonical(map({ statement: [0, noteStatement], signature: [1, fixed(64)] }), 1024);
export type UnverifiedNote = TypeOf<typeof unverifiedNote>;

declare const verified: unique symbol;

/** A note whose signature was checked. */
export interface Note {
  readonly [verified]: true;
  readonly statement: NoteStatement;
}

/** Signs a note. */
export function signNote(key: SigningKey<"official">, statement: NoteStatement): UnverifiedNote {
  return { statement, signature: key.sign(Label.NOTE, noteStatement.toCanonical(statement)) };
}

/** Checks the signature against the key that the roster has for the official. */
export function verifyNote(note: UnverifiedNote, key: VerifyingKey<"official">): Note {
  const signed = noteStatement.toCanonical(note.statement);
  if (!key.verifies(Label.NOTE, signed, note.signature)) throw new NotByOfficial("NotByOfficial");
  return { statement: note.statement } as Note;
}

/** A document before its signature: what is to be signed, and by whom; and its words. */
export const draft = map({ statement: [0, officialStatement], content: [1, officialContent] });
export type Draft = TypeOf<typeof draft>;

/** What names a draft in a clearance or a grant; null if the words are not those of the statement. */
export function draftDigest({ statement, content }: Draft): StatementDigest | null {
  return equal(statement.content, contentCommitment(content)) ? statementDigest(statement) : null;
}

/** What a note says, which only the office's officials read. */
export const noteContent = canonical(
  map({
    /** Hides the commitment. */
    nonce: [0, octets32],
    /** The words; empty where labels or a draft are all there is. */
    text: [1, text],
    /** Short words to find the case by, ascending, each once. */
    labels: [2, list(text)],
    draft: [3, optional(draft)],
  }),
  NOTE_OCTETS_MAX,
);
export type NoteContent = TypeOf<typeof noteContent>;

/** Commitment to the content. */
export function noteCommitment(content: NoteContent): Uint8Array {
  return Label.NOTE_CONTENT.hash(noteContent.toCanonical(content));
}

/** Why something is no note. */
export class NoteRefusal extends CodedRefusal<"Empty" | "TooLong" | "Label" | "Labels" | "Draft" | "Reader"> {
  override readonly name = "NoteRefusal";
}

/** Checks what the server cannot see: whoever writes a note and whoever reads one does so. */
export function checkNote(content: NoteContent, memo: MemoId): void {
  const { text: words, labels, draft: drafted } = content;
  if (trim(words) === "" && labels.length === 0 && drafted === null) throw new NoteRefusal("Empty");
  if (utf8Length(words) > NOTE_TEXT_OCTETS_MAX) throw new NoteRefusal("TooLong");
  if (!labels.every(isLabel)) throw new NoteRefusal("Label");
  if (labels.length > NOTE_LABELS_MAX || !isAscending(labels)) throw new NoteRefusal("Labels");
  if (drafted !== null && (!equal(drafted.statement.memo, memo) || draftDigest(drafted) === null)) {
    throw new NoteRefusal("Draft");
  }
}

function isLabel(label: string): boolean {
  const length = utf8Length(label);
  return length >= 1 && length <= NOTE_LABEL_OCTETS_MAX && trim(label) === label && !/\p{Cc}/u.test(label);
}

/** In the order of their octets, which is the order of their characters and not that of `<`. */
export function compareLabels(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((character, index) => character !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}

function isAscending(labels: readonly string[]): boolean {
  return labels.every((label, at) => at === 0 || compareLabels(labels[at - 1] ?? "", label) < 0);
}
