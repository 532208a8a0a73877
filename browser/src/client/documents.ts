// What officials signed about a case, as the log or a letter has it.

import { equal } from "../bytes.ts";
import type { MemoId } from "../domain/ids.ts";
import type { FiledEvent } from "../protocol/casefile.ts";
import type { EventKind } from "../protocol/leaf.ts";
import { type OfficialDocument, type UnverifiedOfficialDocument, unverifiedOfficialDocument, verifyOfficialDocument } from "../protocol/official.ts";
import { findOfficial, officialKey, type Roster } from "../protocol/roster.ts";
import { attempt } from "../refusal.ts";

/** A document about this memo, signed by an official of the roster. Null if it is not. */
export function documentBy(roster: Roster, memo: MemoId, unverified: UnverifiedOfficialDocument): OfficialDocument | null {
  return attempt(() => {
    const official = findOfficial(roster, unverified.statement.official);
    const document = official && verifyOfficialDocument(unverified, officialKey(official));
    return document && equal(document.statement.memo, memo) ? document : null;
  });
}

/** The last document of a kind among the log's events, if it is one. */
export function lastDocument(roster: Roster, memo: MemoId, events: readonly FiledEvent[], wanted: EventKind): OfficialDocument | null {
  const content = events.findLast(({ kind }) => kind === wanted)?.content;
  return content ? attempt(() => documentBy(roster, memo, unverifiedOfficialDocument.fromCanonical(content))) : null;
}
