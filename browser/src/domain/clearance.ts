// Who counts as having cleared a reply without a word: somebody who was asked for it by name, for this
// very reply, and was silent for as long as the charter says.

import type { Charter } from "./charter.ts";
import { allows, type Due, type Timestamp } from "./clock.ts";
import type { OfficialId } from "./ids.ts";
import { dueFrom } from "./turn.ts";

/** That an official was asked to clear a reply. */
export interface AskedClearance {
  readonly of: OfficialId;
  readonly at: Timestamp;
}

/** Until when whoever was asked then can still hold a reply up; nothing where silence counts for nothing. */
export function silenceUntil(charter: Charter, at: Timestamp): Due | undefined {
  const { silenceDays: count } = charter.clearance;
  return count === undefined ? undefined : dueFrom(charter, at, { unit: "working_days", count });
}

/** Whose silence counts by now, of those who were asked for this very reply. */
export function silent(charter: Charter, asked: readonly AskedClearance[], now: Timestamp): OfficialId[] {
  return asked.flatMap(({ of, at }) => {
    const until = silenceUntil(charter, at);
    return until && !allows(until, now) ? [of] : [];
  });
}
