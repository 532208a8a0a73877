// What a case owes by when, and whether it came in time. Derived from the events at every look and
// stored nowhere, so that nobody can clear a delay (R19).

import { Malformed } from "../malformed.ts";
import type { CaseEvent, CaseEventKind, Moment } from "./case.ts";
import { type Charter, termsFor } from "./charter.ts";
import { allows, type Due, dueOf, type Timestamp } from "./clock.ts";
import type { Term } from "./charter/terms.ts";
import { type ReplyClock, replyLimit, replyTarget, reportedSince, waits } from "./deadlines/replyClock.ts";
import { named } from "./named.ts";
import { Refusal } from "./refusal.ts";
import { redirectStandsFrom, reopens, type Turned } from "./turn.ts";

/** What is owed. */
export const DeadlineKind = named("acknowledge", "reply_target", "reply_limit", "close");
export type DeadlineKind = (typeof DeadlineKind.ALL)[number];

/** Something owed in a case. */
export interface Deadline {
  /** By when. */
  readonly due: Due;
  /** When it was done. */
  readonly met: Moment | undefined;
  /**
   * From when on it is not owed any more without having been done: the authors withdrew, or it was
   * settled that the memo belongs elsewhere. It may lie ahead, while a redirect can be disputed.
   */
  readonly released: Timestamp | undefined;
}

/**
 * How a deadline stands at an instant: not done and there is time, done in time, done too late, not
 * done and too late, or not owed any more and it was not late by then.
 */
export type Standing = "pending" | "met" | "met_late" | "overdue" | "released";

/** Every deadline of a case; the last exists from the reply on. */
export type Deadlines = { readonly [Kind in DeadlineKind]: Deadline | undefined };

/**
 * The deadlines of the case that these events tell, under the charter pinned in its memo; none when
 * there is no filing among them. Events that `readCase` would refuse are not looked for here.
 */
export function deadlinesOf(events: readonly CaseEvent[], charter: Charter): Deadlines | undefined {
  const first = (kind: CaseEventKind["kind"]) => events.find(({ event }) => event.kind === kind)?.moment;
  const filing = events.find(({ event }) => event.kind === "filed");
  if (filing?.event.kind !== "filed") return undefined;
  const { moment: filed, event: { isUrgent } } = filing;
  const [acknowledged, accepted, withdrawn] = [first("acknowledged"), first("accepted"), first("withdrawn")?.beginsAt];
  // A reply that was ruled to be none, or that an appeal set aside, is owed again from then on.
  const round = events.findLastIndex(({ event }) => event.kind === "turned" && reopens(event.turn));
  const thisRound = events.slice(Math.max(round, 0));
  const since = events[round]?.moment.beginsAt ?? filed.beginsAt;
  const replied = thisRound.find(({ event }) => event.kind === "replied")?.moment;
  const terms = termsFor(charter, isUrgent);
  // That each was granted in time, and within the charter, was checked when it was.
  const granted = thisRound.map(({ event }) => (event.kind === "extension_granted" ? event.days : 0));
  const more = granted.reduce((days, some) => Math.min(days + some, 0xffff), 0);
  const turns = turnsOf(events);
  const clock: ReplyClock = { since, moreDays: more, reported: reportedSince(turns, since), pauses: waits(charter, turns), isUrgent };
  const due = (from: Timestamp, term: Term) => dueOf(charter.calendar, from, term);
  const owed = (due: Due, met: Moment | undefined, released: Timestamp | undefined): Deadline => ({
    due,
    met,
    released: met === undefined ? released : undefined,
  });
  // What comes first releases; a redirect releases from the reply alone.
  const elsewhere = standsElsewhereFrom(events, charter);
  const released = withdrawn === undefined || elsewhere === undefined ? (withdrawn ?? elsewhere) : Math.min(withdrawn, elsewhere);
  return {
    acknowledge: owed(due(filed.beginsAt, terms.acknowledge), acknowledged, withdrawn),
    reply_target: owed(replyTarget(clock, charter), replied, released),
    reply_limit: owed(replyLimit(clock, charter), replied, released),
    close: replied === undefined ? undefined : owed(due(replied.beginsAt, terms.closeAfterReply), accepted, withdrawn),
  };
}

function standsElsewhereFrom(events: readonly CaseEvent[], charter: Charter): Timestamp | undefined {
  try {
    return redirectStandsFrom(charter, turnsOf(events));
  } catch (failure) {
    if (failure instanceof Refusal) throw new Malformed("OutOfTime");
    throw failure;
  }
}

/** Every turn among these events. */
export function turnsOf(events: readonly CaseEvent[]): Turned[] {
  return events.flatMap(({ moment, event }) => {
    if (event.kind !== "turned") return [];
    const { turn, official, document, said } = event;
    return [{ turn, at: moment.beginsAt, official, document, said }];
  });
}

/**
 * What the office owes and has not done in time: the alarms of the monitor. The target is no promise
 * and the close no debt of the office, so neither is among them.
 */
export function overdue(deadlines: Deadlines, now: Timestamp): DeadlineKind[] {
  const alarms: DeadlineKind[] = ["acknowledge", "reply_limit"];
  return alarms.filter((kind) => {
    const deadline = deadlines[kind];
    return deadline !== undefined && standing(deadline, now) === "overdue";
  });
}

/** How a deadline stands at an instant. */
export function standing(deadline: Deadline, now: Timestamp): Standing {
  const { due, met } = deadline;
  if (met !== undefined) return allows(due, met.beginsAt) ? "met" : "met_late";
  // A debt that was overdue when it was released stays overdue: withdrawing must not clean the
  // office's record.
  const released = deadline.released !== undefined && deadline.released <= now ? deadline.released : undefined;
  if (!allows(due, released ?? now)) return "overdue";
  return released === undefined ? "pending" : "released";
}
