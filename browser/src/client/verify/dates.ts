// V12: the dates that were logged follow from the charter, the day of filing, the days that were
// granted, and the rulings that made the office answer again.

import type { CaseEvent } from "../../domain/case.ts";
import type { Charter } from "../../domain/charter.ts";
import { extended, type Term } from "../../domain/charter/terms.ts";
import { dueOf, type Timestamp } from "../../domain/clock.ts";
import { turnsOf } from "../../domain/deadlines.ts";
import { Refusal } from "../../domain/refusal.ts";
import { judgements, type Turn, type Turned } from "../../domain/turn.ts";
import type { DueDates, Duty } from "../../protocol/leaf.ts";
import { attempt } from "../../refusal.ts";
import { demand, Invalid } from "./invalid.ts";
import { DELAY_INTERVALS } from "./steps.ts";

/** The reply's clock: from when it runs, and by how many days it was made longer since. */
export interface Clock {
  /** The ruling that set it anew; none where it runs from the filing. */
  readonly ruled: Timestamp | undefined;
  readonly moreDays: number;
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
  const follow = received(charter, filedAt).some((filed) =>
    clocks.every((clock, at) => {
      const dates = dueDates[at];
      return dates !== undefined && follows(charter, filed, clock, dates);
    }),
  );
  demand(follow && outcomes.every((outcome) => isNamedRightly(history, charter, outcome)), "DueDates");
}

/** The instants at which what stands in the log at `loggedAt` can have been received. */
function received(charter: Charter, loggedAt: Timestamp): Timestamp[] {
  return Array.from({ length: DELAY_INTERVALS + 1 }, (_, delay) => loggedAt - delay * charter.logIntervalSeconds);
}

function follows(charter: Charter, filedAt: Timestamp, { ruled, moreDays }: Clock, dates: DueDates): boolean {
  const { acknowledge, replyTarget, replyLimit } = charter.terms;
  const limit = extended(replyLimit, moreDays);
  const since = ruled === undefined ? [filedAt] : received(charter, ruled);
  return (
    isDue(charter, filedAt, acknowledge, dates.acknowledge) &&
    since.some((from) => isDue(charter, from, replyTarget, dates.replyTarget) && isDue(charter, from, limit, dates.replyLimit))
  );
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
  }
}

/** Nothing is granted once the limit is over, so an outcome names the last one of a clock. */
function lastLimits({ clocks, dueDates }: Dated): Timestamp[] {
  return dueDates.filter((_, at) => (clocks[at + 1]?.moreDays ?? 0) === 0).map(({ replyLimit }) => replyLimit);
}

function isJudgedBy(charter: Charter, turned: Turned, due: Timestamp): boolean {
  return received(charter, turned.at).some((at) => {
    try {
      return judgements(charter, [{ ...turned, at }]).some((it) => it.due.endsAt === due);
    } catch (failure) {
      if (failure instanceof Refusal) return false;
      throw failure;
    }
  });
}
