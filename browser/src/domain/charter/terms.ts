// What a charter says of time: where and on which days an office works, and how long something may
// take. What follows from it on a given day is counted in `clock.ts`.
//
// Time zones come from the browser. The Rust side carries its own, so a browser with old rules for a
// zone may show another midnight; the case file's check V12 then says so.

import type { HolidayCalendar } from "../calendar.ts";
import type { Holiday } from "../calendar/holidays.ts";

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

/** Where and on which days an office works. */
export class WorkCalendar {
  private constructor(
    /** The IANA name of the time zone. */
    readonly zoneName: string,
    readonly holidays: HolidayCalendar,
    /** For `clock.ts` only: what the zone's clocks show. */
    readonly clock: Intl.DateTimeFormat,
    /** The days off that its charter names one by one. */
    readonly ownHolidays: readonly Holiday[],
  ) {}

  /** The calendar for an IANA time zone name such as `America/New_York`, spelled exactly so. */
  static new(zoneName: string, holidays: HolidayCalendar, own: readonly Holiday[] = []): WorkCalendar | undefined {
    const clock = clockOf(zoneName);
    return clock === undefined ? undefined : new WorkCalendar(zoneName, holidays, clock, own);
  }
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
