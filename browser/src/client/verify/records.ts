// V18: what the clock archived or destroyed was over, was due by the charter, and stood under no hold.

import { type CaseEvent, ended, type Moment } from "../../domain/case.ts";
import type { Charter } from "../../domain/charter.ts";
import type { Timestamp } from "../../domain/clock.ts";
import { turnsOf } from "../../domain/deadlines.ts";
import { checkDisposal, overFrom } from "../../domain/records.ts";
import { unlessRefused } from "../../domain/refusal.ts";
import { ABOUT_THE_SCOPE, type Turn, type Turned } from "../../domain/turn.ts";
import { received } from "./dates.ts";
import { demand } from "./invalid.ts";
import { latest } from "./turns.ts";

/**
 * Checks it at the instant that is kindest to the server: the log may have appended an event some
 * intervals after it came, never before.
 */
export function checkDisposed(turn: Turn, moment: Moment, due: Timestamp, before: readonly CaseEvent[], charter: Charter): void {
  const now = latest(moment, charter);
  demand(now !== undefined, "Disposal");
  const turns = turnsOf(before);
  const may = (since: Timestamp) => unlessRefused(() => checkDisposal(charter, turns, turn, since, now))?.endsAt === due;
  demand(over(before, turns, charter).some(may), "Disposal");
}

/**
 * The instants from which on the case can have been over: what ended it, or the redirect that stands, may
 * have come before the log had it.
 */
function over(before: readonly CaseEvent[], turns: readonly Turned[], charter: Charter): Timestamp[] {
  const end = ended(before);
  if (end) return received(charter, end.beginsAt);
  const last = turns.findLast(({ turn }) => ABOUT_THE_SCOPE.includes(turn));
  if (!last) return [];
  const stands = (at: Timestamp) => unlessRefused(() => overFrom(charter, [{ ...last, at }], undefined));
  return received(charter, last.at).map(stands).filter((at) => at !== undefined);
}
