// Deadlines: from an instant and a term to the instant by which something is owed.
//
// A day is a civil day in the charter's time zone; the day of the event does not count; day 1 is the
// first working day after it; what is due on a day may still be done until that day ends, so it is
// overdue from the next local midnight on.

import { type Day, type DayNumber, dayNumber, dayOf, daysOfMonth, partsOf } from "./calendar.ts";
import { type Holiday, holidayOn, isWorkingDay } from "./calendar/holidays.ts";
import type { Term, WorkCalendar } from "./charter/terms.ts";
import { Malformed } from "../malformed.ts";

/** An instant in seconds since 1970. */
export type Timestamp = number;

/** The last instant that there is: 9999-12-30T22:00:00Z, which is 9999 in every zone. */
export const TIMESTAMP_MAX: Timestamp = 253_402_207_200;

/** Civil days on which a clock stands still, while the office waits for somebody else. */
export interface Pause {
  /** The first of them. */
  readonly from: Day;
  /** The first day after them. */
  readonly until: Day;
}

/** A due date, with what explains how it came about. */
export interface Due {
  /** The term it follows from. */
  readonly term: Term;
  /** The civil day of the event. */
  readonly eventDay: Day;
  /** The last civil day on which it is in time. */
  readonly day: Day;
  /** The instant at which that day ends and the thing becomes overdue. */
  readonly endsAt: Timestamp;
  /** The holidays passed over on weekdays. */
  readonly skipped: readonly Holiday[];
  /** On how many of the days that the term counts the clock stood still. */
  readonly paused: number;
}

/** Whether an act at this instant is in time. */
export function allows(due: Due, instant: Timestamp): boolean {
  return instant < due.endsAt;
}

/** The civil day of an instant. */
export function civilDay(calendar: WorkCalendar, instant: Timestamp): Day {
  return theDay(Math.floor(local(calendar, instant) / SECONDS_OF_DAY));
}

/**
 * When something is due that is owed within `term` of `event`, if the clock stands still during
 * these pauses, on at most `pauseDaysMax` of the days that the term counts; from then on it runs
 * whatever is waited for. A term in months is not put off: it names a day of the month.
 */
export function dueOf(calendar: WorkCalendar, event: Timestamp, term: Term, pauses: readonly Pause[] = [], pauseDaysMax = 0): Due {
  const eventNumber = Math.floor(local(calendar, event) / SECONDS_OF_DAY);
  const { number, skipped, paused } = countOn(calendar, eventNumber, term, pauses, pauseDaysMax);
  const day = theDay(number);
  theDay(number + 1);
  const endsAt = midnight(calendar, number + 1);
  if (endsAt > TIMESTAMP_MAX) throw new Malformed("OutOfTime");
  return { term, eventDay: theDay(eventNumber), day, endsAt, skipped, paused };
}

interface Counted {
  readonly number: DayNumber;
  readonly skipped: readonly Holiday[];
  readonly paused: number;
}

function countOn(calendar: WorkCalendar, from: DayNumber, term: Term, pauses: readonly Pause[], pauseDaysMax: number): Counted {
  const skipped: Holiday[] = [];
  if (term.unit === "months") return { number: addMonths(from, term.count), skipped, paused: 0 };
  const working = term.unit === "working_days";
  let number = from;
  let paused = 0;
  for (let left = term.count; left > 0; ) {
    number += 1;
    const day = theDay(number);
    const own = working ? calendar.ownHolidays.find((it) => it.date === day) : undefined;
    if (own !== undefined || (working && !isWorkingDay(calendar.holidays, number))) {
      const holiday = holidayOn(calendar.holidays, number) ?? own;
      if (holiday !== undefined) skipped.push(holiday);
    } else if (paused < pauseDaysMax && pauses.some(({ from, until }) => from <= day && day < until)) {
      paused += 1;
    } else {
      left -= 1;
    }
  }
  return { number, skipped, paused };
}

/** Wall-clock time of an instant, in seconds as if it were UTC. */
export function local(calendar: WorkCalendar, instant: Timestamp): number {
  const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of calendar.clock.formatToParts(instant * 1000)) {
    if (type in parts) parts[type as keyof typeof parts] = Number(value);
  }
  const number = dayNumber(parts.year, parts.month, parts.day);
  if (number === undefined) throw new Malformed("OutOfTime");
  return number * SECONDS_OF_DAY + parts.hour * 3600 + parts.minute * 60 + parts.second;
}

/**
 * The instant at which a day begins. Where the clock shows midnight twice it is the first one,
 * and where it skips midnight, as far after the gap as midnight would have been into it.
 */
function midnight(calendar: WorkCalendar, number: DayNumber): Timestamp {
  const shown = number * SECONDS_OF_DAY;
  const offsetAt = (instant: Timestamp) => local(calendar, instant) - instant;
  const [before, after] = [offsetAt(shown - SECONDS_OF_DAY), offsetAt(Math.min(shown + SECONDS_OF_DAY, TIMESTAMP_MAX))];
  const possible = [shown - before, shown - after].filter((instant) => local(calendar, instant) === shown);
  return possible.length > 0 ? Math.min(...possible) : shown - before;
}

const SECONDS_OF_DAY = 86_400;

/** The day with this number, or the refusal that it lies outside the years that days can have. */
function theDay(number: DayNumber): Day {
  const day = dayOf(number);
  if (day === undefined) throw new Malformed("OutOfTime");
  return day;
}

/** To the same day of a later month, or that month's last day if it has no such day. */
function addMonths(from: DayNumber, count: number): DayNumber {
  const { year, month, date } = partsOf(from);
  const months = 12 * year + (month - 1) + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const number = dayNumber(toYear, toMonth, Math.min(date, daysOfMonth(toYear, toMonth)));
  if (number === undefined) throw new Malformed("OutOfTime");
  return number;
}
