// V18: what the clock archived or destroyed was over, was due by the charter, and stood under no hold.

import { type CaseEvent, ended, type Moment } from "../../domain/case.ts";
import type { Charter } from "../../domain/charter.ts";
import type { Timestamp } from "../../domain/clock.ts";
import { turnsOf } from "../../domain/deadlines.ts";
import { checkDisposal } from "../../domain/records.ts";
import { unlessRefused } from "../../domain/refusal.ts";
import type { Turn } from "../../domain/turn.ts";
import { received } from "./dates.ts";
import { demand } from "./invalid.ts";
import { latest } from "./turns.ts";

/**
 * Checks it at the instant that is kindest to the server: the log may have appended an event some
 * intervals after it came, never before.
 */
export function checkDisposed(turn: Turn, moment: Moment, due: Timestamp, before: readonly CaseEvent[], charter: Charter): void {
  const [over, now] = [ended(before), latest(moment, charter)];
  demand(over !== undefined && now !== undefined, "Disposal");
  const turns = turnsOf(before);
  const may = (since: Timestamp) => unlessRefused(() => checkDisposal(charter, turns, turn, since, now))?.endsAt === due;
  demand(received(charter, over.beginsAt).some(may), "Disposal");
}
