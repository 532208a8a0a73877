// The mailbox: fetch everything, keep what opens. Everybody fetches the same, so fetching shows
// nothing.

import { equal } from "../bytes.ts";
import type { Identity } from "../crypto/seal.ts";
import type { MemoId } from "../domain/ids.ts";
import { type CirculationKey, openObject } from "../protocol/envelope.ts";
import { mailboxEntry } from "../protocol/envelope/contents.ts";
import { contentCommitment, type OfficialDocument, type OfficialWords, verifyOfficialDocument } from "../protocol/official.ts";
import { findOfficial, officialKey, type Roster } from "../protocol/roster.ts";
import { attempt } from "../refusal.ts";

/** A document that reached someone. */
export interface Letter {
  /** The document, its signature checked against the roster. */
  readonly document: OfficialDocument;
  /** What it says. */
  readonly words: OfficialWords;
  /** Name and title of who signed it, as the roster has them. */
  readonly signedBy: string;
}

/**
 * Opens an entry with the key of a circulation. Null if it is for others, is not signed by an
 * official of the roster, or does not say what was signed.
 */
export function readLetter(key: CirculationKey, memo: MemoId, roster: Roster, sealed: Uint8Array): Letter | null {
  return openLetter(key.identity(), memo, roster, sealed);
}

/** The same with any other key, such as the one of an official who wrote to oneself. */
export function openLetter(identity: Identity, memo: MemoId, roster: Roster, sealed: Uint8Array): Letter | null {
  return attempt(() => {
    const { document: unverified, content } = openObject(mailboxEntry, identity, sealed);
    const official = findOfficial(roster, unverified.statement.official);
    if (official === undefined) return null;
    const document = verifyOfficialDocument(unverified, officialKey(official));
    const { statement } = document;
    const itsWords = equal(statement.content, contentCommitment(content));
    if (!equal(statement.memo, memo) || !itsWords) return null;
    return { document, words: content.words, signedBy: official.displayName };
  });
}
