// What a case owes by when, and whether it came in time. Derived from the events at every look and
// stored nowhere, so that nobody can clear a delay (R19).

import type { CaseEvent, CaseEventKind, Moment } from "./case.ts";
import type { Charter } from "./charter.ts";
import { allows, type Due, dueOf, type Timestamp } from "./clock.ts";
import { extended, type Term } from "./charter/terms.ts";
import { named } from "./named.ts";

/** What is owed. */
export const DeadlineKind = named("acknowledge", "reply_target", "reply_limit", "close");
export type DeadlineKind = (typeof DeadlineKind.ALL)[number];

/** Something owed in a case. */
export interface Deadline {
  /** By when. */
  readonly due: Due;
  /** When it was done. */
  readonly met: Moment | undefined;
  /** When it stopped being owed without having been done: the authors withdrew. */
  readonly released: Moment | undefined;
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
  const filed = first("filed");
  if (filed === undefined) return undefined;
  const [acknowledged, replied, accepted, withdrawn] = [
    first("acknowledged"),
    first("replied"),
    first("accepted"),
    first("withdrawn"),
  ];
  const { terms } = charter;
  // That each was granted in time, and within the charter, was checked when it was.
  const granted = events.map(({ event }) => (event.kind === "extension_granted" ? event.days : 0));
  const more = granted.reduce((days, some) => Math.min(days + some, 0xffff), 0);
  const owed = (since: Moment, term: Term, met: Moment | undefined): Deadline => ({
    due: dueOf(charter.calendar, since.beginsAt, term),
    met,
    released: met === undefined ? withdrawn : undefined,
  });
  return {
    acknowledge: owed(filed, terms.acknowledge, acknowledged),
    reply_target: owed(filed, terms.replyTarget, replied),
    reply_limit: owed(filed, extended(terms.replyLimit, more), replied),
    close: replied === undefined ? undefined : owed(replied, terms.closeAfterReply, accepted),
  };
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
  const { due, met, released } = deadline;
  if (met !== undefined) return allows(due, met.beginsAt) ? "met" : "met_late";
  // A debt that was overdue when the authors withdrew stays overdue: withdrawing must not clean the
  // office's record.
  const until = released === undefined ? now : Math.min(released.beginsAt, now);
  if (!allows(due, until)) return "overdue";
  return released === undefined ? "pending" : "released";
}
