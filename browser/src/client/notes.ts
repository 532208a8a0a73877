// The office's notes: written for its officials and read by them, and by the one reader of the memo
// whom a note names, such as who is asked to clear the draft in it.

import { equal } from "../bytes.ts";
import { type Randomness, randomBytes } from "../crypto/random.ts";
import type { Identity, Recipient } from "../crypto/seal.ts";
import type { MemoId, OfficialId } from "../domain/ids.ts";
import { trim } from "../domain/whitespace.ts";
import { openObject, sealObject } from "../protocol/envelope.ts";
import {
  checkNote,
  compareLabels,
  type Draft,
  type NoteContent,
  noteCommitment,
  noteContent,
  NoteRefusal,
  signNote,
  type UnverifiedNote,
  unverifiedNote,
  verifyNote,
} from "../protocol/note.ts";
import { findOfficial, nameReaders, officialKey, recipientOf, type Roster } from "../protocol/roster.ts";
import { attempt } from "../refusal.ts";
import { type OfficialKeys, officialOf, signingKeyOf } from "./office.ts";

/** What somebody writes: words, short words to find the case by, a document to be cleared or granted. */
export interface Written {
  readonly text: string;
  readonly labels: readonly string[];
  readonly draft: Draft | null;
  /** A reader of the memo who reads it besides the office. */
  readonly reader?: OfficialId;
}

/** A note ready to be posted, and what it says sealed to the office's officials and to the reader whom it names. */
export interface PreparedNote {
  readonly note: UnverifiedNote;
  readonly sealed: Uint8Array;
}

/** A note to all officials of the action office, and to the reader whom it names. Throws `NoteRefusal` if it is none. */
export function writeNote(keys: OfficialKeys, roster: Roster, memo: MemoId, written: Written, randomness: Randomness): PreparedNote {
  const labels = [...new Set(written.labels.map(trim))].sort(compareLabels);
  const content: NoteContent = { nonce: randomBytes(randomness, 32), text: written.text, labels, draft: written.draft };
  checkNote(content, memo);
  const statement = { memo, official: officialOf(keys), content: noteCommitment(content), reader: written.reader ?? null };
  const note = signNote(signingKeyOf(keys), statement);
  return { note, sealed: sealObject(noteContent, content, recipientsOf(roster, written.reader), randomness) };
}

function recipientsOf(roster: Roster, reader: OfficialId | undefined): Recipient[] {
  const office = nameReaders(roster);
  if (reader === undefined) return office;
  const named = findOfficial(roster, reader);
  if (named?.role !== "distribution_reader") throw new NoteRefusal("Reader");
  return [...office, recipientOf(named)];
}

/** A note that was read. */
export interface ReadNote {
  /** Who wrote it. */
  readonly official: OfficialId;
  readonly content: NoteContent;
  /** Who reads it besides the office. */
  readonly reader: OfficialId | null;
}

/**
 * Opens a note. Null if it is not by an official of the roster, is about another memo, was not sealed
 * to this official, or does not say what was signed.
 */
export function readNote(identity: Identity, roster: Roster, memo: MemoId, note: Uint8Array, sealed: Uint8Array): ReadNote | null {
  return attempt(() => {
    const unverified = unverifiedNote.fromCanonical(note);
    const official = findOfficial(roster, unverified.statement.official);
    if (official === undefined) return null;
    const { statement } = verifyNote(unverified, officialKey(official));
    const content = openObject(noteContent, identity, sealed);
    if (!equal(statement.memo, memo) || !equal(statement.content, noteCommitment(content))) return null;
    checkNote(content, memo);
    return { official: statement.official, content, reader: statement.reader };
  });
}
