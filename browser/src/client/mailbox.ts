// The mailbox: fetch everything, keep what opens. Everybody fetches the same, so fetching shows
// nothing.

import { equal } from "../bytes.ts";
import type { Identity } from "../crypto/seal.ts";
import type { MemoId } from "../domain/ids.ts";
import { type CirculationKey, openObject } from "../protocol/envelope.ts";
import { mailboxEntry } from "../protocol/envelope/contents.ts";
import { contentCommitment, type OfficialDocument, type OfficialWords } from "../protocol/official.ts";
import { findOfficial, type Roster } from "../protocol/roster.ts";
import { attempt } from "../refusal.ts";
import { documentBy } from "./documents.ts";

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
    const document = documentBy(roster, memo, unverified);
    if (document === null || !equal(document.statement.content, contentCommitment(content))) return null;
    const { official } = document.statement;
    return { document, words: content.words, signedBy: findOfficial(roster, official)?.displayName ?? official };
  });
}
