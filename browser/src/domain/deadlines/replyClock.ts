// The clock of the reply: from when it runs, by how much it was made longer, and on which days it
// stands still.

import { type Charter, termsFor } from "../charter.ts";
import { extended, type Term } from "../charter/terms.ts";
import { civilDay, type Due, dueOf, type Pause, type Timestamp } from "../clock.ts";
import type { Turned } from "../turn.ts";

export interface ReplyClock {
  /** From when it runs: the filing, or the ruling that made the office answer again. */
  readonly since: Timestamp;
  /** By how many days the limit was made longer than the charter has it. The target stays. */
  readonly moreDays: number;
  /** When the panel reported since, if it did: from there the charter can count the limit too. */
  readonly reported: Timestamp | undefined;
  /** While what it stands still, if the charter lets it. */
  readonly pauses: readonly Pause[];
  /** Whether the authors said that the memo cannot wait (R64). */
  readonly isUrgent: boolean;
}

/** By when the office should reply. */
export function replyTarget(clock: ReplyClock, charter: Charter): Due {
  return due(clock, charter, termsFor(charter, clock.isUrgent).replyTarget);
}

/** By when the office must reply. */
export function replyLimit(clock: ReplyClock, charter: Charter): Due {
  const limit = due(clock, charter, extended(termsFor(charter, clock.isUrgent).replyLimit, clock.moreDays));
  const within = charter.panel?.replyWithin;
  if (within === undefined || clock.reported === undefined) return limit;
  // A report shortens what is left and never lengthens it, or a panel that the office forms could be
  // late for its sake.
  const fromReport = due({ ...clock, since: clock.reported }, charter, extended(within, clock.moreDays));
  return fromReport.endsAt < limit.endsAt ? fromReport : limit;
}

/** When the panel reported since the reply's clock began to run. */
export function reportedSince(turns: readonly Turned[], since: Timestamp): Timestamp | undefined {
  return turns.findLast(({ turn, at }) => turn === "panel_reported" && at >= since)?.at;
}

function due({ since, pauses }: ReplyClock, charter: Charter, term: Term): Due {
  return dueOf(charter.calendar, since, term, pauses, pauseDaysMax(charter));
}

/** The most days by which all questions of a case together put off its reply. */
export function pauseDaysMax(charter: Charter): number {
  return charter.questions?.pauseDaysMax ?? 0;
}

const ONE_DAY: Term = { unit: "calendar_days", count: 1 };

/**
 * The days on which the office waits for the authors (T16), the day of the question not among them
 * and the day of the answer among them. Who does not answer in time holds nobody up for longer than
 * the time to answer.
 */
export function waits(charter: Charter, turns: readonly Turned[]): Pause[] {
  const { questions, calendar } = charter;
  if (questions === undefined) return [];
  const dayAfter = (instant: Timestamp) => dueOf(calendar, instant, ONE_DAY).day;
  return turns.flatMap((asked, at) => {
    if (asked.turn !== "question_asked") return [];
    // What is due on a day ends where the next one begins.
    const latest = civilDay(calendar, dueOf(calendar, asked.at, questions.answerWithin).endsAt);
    const answered = turns.slice(at).find(({ turn }) => turn === "question_answered");
    const after = answered === undefined ? latest : dayAfter(answered.at);
    return [{ from: dayAfter(asked.at), until: after < latest ? after : latest }];
  });
}
