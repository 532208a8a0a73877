// Deadlines: from an instant and a term to the instant by which something is owed.
//
// A day is a civil day in the charter's time zone; the day of the event does not count; day 1 is the
// first working day after it; what is due on a day may still be done until that day ends, so it is
// overdue from the next local midnight on.
//
// Time zones come from the browser. The Rust side carries its own, so a browser with old rules for a
// zone may show another midnight; the case file's check V12 then says so.

import {
  type Day,
  type DayNumber,
  dayNumber,
  dayOf,
  daysOfMonth,
  type Holiday,
  type HolidayCalendar,
  holidayOn,
  isWorkingDay,
  partsOf,
} from "./calendar.ts";
import { Malformed } from "../malformed.ts";

/** An instant in seconds since 1970. */
export type Timestamp = number;

/** The last instant that there is: 9999-12-30T22:00:00Z, which is 9999 in every zone. */
export const TIMESTAMP_MAX: Timestamp = 253_402_207_200;

/** How long something may take. */
export interface Term {
  readonly unit: "working_days" | "calendar_days" | "months";
  readonly count: number;
}

/** A term and so many more of the same unit. */
export function extended(term: Term, by: number): Term {
  return { unit: term.unit, count: Math.min(term.count + by, 0xffff) };
}

/** The longest term a charter may set, in its own unit; ten years of days. */
export const TERM_MAX = 3650;

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

/** Where and on which days an office works. */
export class WorkCalendar {
  private constructor(
    /** The IANA name of the time zone. */
    readonly zoneName: string,
    readonly holidays: HolidayCalendar,
    private readonly clock: Intl.DateTimeFormat,
    /** The days off that its charter names one by one. */
    readonly ownHolidays: readonly Holiday[],
  ) {}

  /** The calendar for an IANA time zone name such as `America/New_York`, spelled exactly so. */
  static new(zoneName: string, holidays: HolidayCalendar, own: readonly Holiday[] = []): WorkCalendar | undefined {
    const clock = clockOf(zoneName);
    return clock === undefined ? undefined : new WorkCalendar(zoneName, holidays, clock, own);
  }

  /** The civil day of an instant. */
  dayOf(instant: Timestamp): Day {
    return theDay(Math.floor(this.#local(instant) / SECONDS_OF_DAY));
  }

  /**
   * When something is due that is owed within `term` of `event`, if the clock stands still during
   * these pauses, on at most `pauseDaysMax` of the days that the term counts; from then on it runs
   * whatever is waited for. A term in months is not put off: it names a day of the month.
   */
  due(event: Timestamp, term: Term, pauses: readonly Pause[] = [], pauseDaysMax = 0): Due {
    const eventNumber = Math.floor(this.#local(event) / SECONDS_OF_DAY);
    const { number, skipped, paused } = this.#count(eventNumber, term, pauses, pauseDaysMax);
    const day = theDay(number);
    theDay(number + 1);
    const endsAt = this.#midnight(number + 1);
    if (endsAt > TIMESTAMP_MAX) throw new Malformed("OutOfTime");
    return { term, eventDay: theDay(eventNumber), day, endsAt, skipped, paused };
  }

  #count(from: DayNumber, term: Term, pauses: readonly Pause[], pauseDaysMax: number): Counted {
    const skipped: Holiday[] = [];
    if (term.unit === "months") return { number: addMonths(from, term.count), skipped, paused: 0 };
    const working = term.unit === "working_days";
    let number = from;
    let paused = 0;
    for (let left = term.count; left > 0; ) {
      number += 1;
      const day = theDay(number);
      const own = working ? this.ownHolidays.find((it) => it.date === day) : undefined;
      if (own !== undefined || (working && !isWorkingDay(this.holidays, number))) {
        const holiday = holidayOn(this.holidays, number) ?? own;
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
  #local(instant: Timestamp): number {
    const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
    for (const { type, value } of this.clock.formatToParts(instant * 1000)) {
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
  #midnight(number: DayNumber): Timestamp {
    const local = number * SECONDS_OF_DAY;
    const offsetAt = (instant: Timestamp) => this.#local(instant) - instant;
    const [before, after] = [offsetAt(local - SECONDS_OF_DAY), offsetAt(Math.min(local + SECONDS_OF_DAY, TIMESTAMP_MAX))];
    const possible = [local - before, local - after].filter((instant) => this.#local(instant) === local);
    return possible.length > 0 ? Math.min(...possible) : local - before;
  }
}

interface Counted {
  readonly number: DayNumber;
  readonly skipped: readonly Holiday[];
  readonly paused: number;
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

function clockOf(zoneName: string): Intl.DateTimeFormat | undefined {
  if (!isSpelledAsZone(zoneName)) return undefined;
  try {
    const clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: zoneName,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    const resolved = clock.resolvedOptions().timeZone;
    const same = resolved.toLowerCase() === zoneName.toLowerCase();
    return same && resolved !== zoneName ? undefined : clock;
  } catch {
    return undefined;
  }
}

/**
 * Browsers take zones in any capitals and give back the name they prefer, so an old name's spelling
 * can only be judged by its shape. An old name in odd capitals may pass here and not in Rust; it
 * is the same zone.
 */
function isSpelledAsZone(name: string): boolean {
  const segments = name.split("/");
  const shouted = segments.length > 1 && /^[A-Z]{4,}$/.test(segments[0] as string);
  return !shouted && segments.every((segment) => /^[A-Z][A-Za-z0-9+_-]*$/.test(segment));
}
