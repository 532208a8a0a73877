// V12: the dates that were logged follow from the charter, the day of filing, the days that were
// granted, the days on which the office waited for an answer, the panel's report, and the rulings that made
// it answer again.

import type { CaseEvent } from "../../domain/case.ts";
import { type Charter, termsFor } from "../../domain/charter.ts";
import type { Term } from "../../domain/charter/terms.ts";
import { dueOf, type Timestamp } from "../../domain/clock.ts";
import { turnsOf } from "../../domain/deadlines.ts";
import { replyLimit, replyTarget, reportedSince, waits } from "../../domain/deadlines/replyClock.ts";
import { unlessRefused } from "../../domain/refusal.ts";
import { judgements, reopens, type Turn, type Turned } from "../../domain/turn.ts";
import type { Duty } from "../../protocol/leaf.ts";
import type { DueDates } from "../../protocol/leaf/case.ts";
import { attempt } from "../../refusal.ts";
import { demand, Invalid } from "./invalid.ts";
import { DELAY_INTERVALS } from "./steps.ts";

/**
 * The reply's clock: from when it runs, by how many days it was made longer since, and which turns can
 * have put it off.
 */
export interface Clock {
  /** The ruling that set it anew; none where it runs from the filing. */
  readonly ruled: Timestamp | undefined;
  readonly moreDays: number;
  /** How many turns of the road had been taken. */
  readonly turns: number;
}

/** As it was when the memo was filed. */
export const FIRST_CLOCK: Clock = { ruled: undefined, moreDays: 0, turns: 0 };

/** The clock after a turn that sets its dates anew. */
export function turnedClock(clock: Clock, turn: Turn, at: Timestamp, events: readonly CaseEvent[]): Clock {
  const turns = turnsOf(events).length + 1;
  return reopens(turn) ? { ruled: at, moreDays: 0, turns } : { ...clock, turns };
}

/** The clock with so many more days. */
export function extendedClock(clock: Clock, days: number): Clock {
  return { ...clock, moreDays: Math.min(clock.moreDays + days, 0xffff) };
}

/** What of a history the dates are held to. */
export interface Dated {
  readonly events: readonly CaseEvent[];
  readonly clocks: readonly Clock[];
  /** As they were logged for each clock. */
  readonly dueDates: readonly DueDates[];
  /** Due dates that the outcomes of duties name. */
  readonly outcomes: readonly Outcome[];
  readonly filedAt: Timestamp | null;
  /** Whether the authors said that it cannot wait. */
  readonly isUrgent: boolean;
}

interface Outcome {
  readonly duty: Duty;
  readonly due: Timestamp;
}

/** The log may have appended an event some intervals after it was received, never before. */
export function checkDates(history: Dated, charter: Charter): void {
  const { filedAt, dueDates, clocks, outcomes } = history;
  // For each clock the dates that follow from it, and none beside.
  if (filedAt === null || dueDates.length !== clocks.length) throw new Invalid("DueDates");
  const turns = turnsOf(history.events);
  const follow = received(charter, filedAt).some((filed) =>
    clocks.every((clock, at) => {
      const dates = dueDates[at];
      return dates !== undefined && follows(history, charter, filed, clock, turns.slice(0, clock.turns), dates);
    }),
  );
  demand(follow && outcomes.every((outcome) => isNamedRightly(history, charter, outcome)), "DueDates");
}

/** The instants at which what stands in the log at `loggedAt` can have been received. */
export function received(charter: Charter, loggedAt: Timestamp): Timestamp[] {
  return Array.from({ length: DELAY_INTERVALS + 1 }, (_, delay) => loggedAt - delay * charter.logIntervalSeconds);
}

function follows({ isUrgent }: Dated, charter: Charter, filedAt: Timestamp, { ruled, moreDays }: Clock, turns: readonly Turned[], dates: DueDates): boolean {
  const reported = reportedSince(turns, ruled ?? filedAt);
  const within = (since: Timestamp) => {
    const reading = (late: Turn, reported: Timestamp | undefined) => {
      const clock = { since, moreDays, reported, pauses: waits(charter, receivedEarly(charter, turns, late)), isUrgent };
      return { target: replyTarget(clock, charter).endsAt, limit: replyLimit(clock, charter).endsAt };
    };
    // The shortest that the office can have waited, and the longest.
    const earliest = reported === undefined ? undefined : received(charter, reported).at(-1);
    const [first, last] = [reading("question_asked", earliest), reading("question_answered", reported)];
    return (
      first.target <= dates.replyTarget && dates.replyTarget <= last.target && first.limit <= dates.replyLimit && dates.replyLimit <= last.limit
    );
  };
  const since = ruled === undefined ? [filedAt] : received(charter, ruled);
  return isDue(charter, filedAt, termsFor(charter, isUrgent).acknowledge, dates.acknowledge) && since.some((from) => attempt(() => within(from)) === true);
}

/** The turns as they can have been received: one kind when it was logged, the others as early as the log allows. */
function receivedEarly(charter: Charter, turns: readonly Turned[], late: Turn): Turned[] {
  return turns.map((it) => (it.turn === late ? it : { ...it, at: it.at - DELAY_INTERVALS * charter.logIntervalSeconds }));
}

function isDue(charter: Charter, since: Timestamp, term: Term, logged: Timestamp): boolean {
  return attempt(() => dueOf(charter.calendar, since, term).endsAt) === logged;
}

/** Whether what was said of a duty names the day on which it was due. */
function isNamedRightly(history: Dated, charter: Charter, { duty, due }: Outcome): boolean {
  const turns = turnsOf(history.events);
  const judged = (turn: Turn) => turns.some((it) => it.turn === turn && isJudgedBy(charter, it, due));
  switch (duty) {
    case "acknowledge":
      return history.dueDates.every((it) => it.acknowledge === due);
    case "reply":
      return lastLimits(history).includes(due);
    case "contest":
      // Counted from the reply, and logged with no dates before it.
      return true;
    case "answer": {
      const within = charter.questions?.answerWithin;
      const asked = turns.filter((it) => it.turn === "question_asked").flatMap((it) => received(charter, it.at));
      return within !== undefined && asked.some((since) => isDue(charter, since, within, due));
    }
    case "scope_ruling":
      return judged("redirect_disputed");
    case "contest_ruling":
      return judged("reply_contested");
    case "appeal":
      return judged("reply_appealed");
    case "panel_forming":
    case "panel_report":
      return isOfThePanel(history, charter, { duty, due });
  }
}

/** Whether it is the day by which the panel was to be formed, or to report. */
function isOfThePanel({ events, filedAt }: Dated, charter: Charter, { duty, due }: Outcome): boolean {
  const formed = turnsOf(events).find(({ turn }) => turn === "panel_formed")?.at;
  const [since, term] = duty === "panel_forming" ? [filedAt, charter.panel?.formWithin] : [formed, charter.panel?.reportWithin];
  if (since === null || since === undefined || term === undefined) return false;
  return received(charter, since).some((from) => isDue(charter, from, term, due));
}

/** Nothing puts the limit off once it is over, so an outcome names the last one until a ruling sets the clock anew. */
function lastLimits({ clocks, dueDates }: Dated): Timestamp[] {
  const ended = (at: number) => clocks[at + 1] === undefined || clocks[at + 1]?.ruled !== clocks[at]?.ruled;
  return dueDates.filter((_, at) => ended(at)).map(({ replyLimit }) => replyLimit);
}

function isJudgedBy(charter: Charter, turned: Turned, due: Timestamp): boolean {
  return received(charter, turned.at).some((at) => unlessRefused(() => judgements(charter, [{ ...turned, at }]))?.some((it) => it.due.endsAt === due) === true);
}
