// Which days an office works: weekends, and the holidays of the calendar a charter names.

import { type Day, type DayNumber, dayOf, daysOfMonth, epochDay, type HolidayCalendar, partsOf, YEAR_MAX } from "../calendar.ts";

const [SUNDAY, MONDAY, THURSDAY, SATURDAY] = [0, 1, 4, 6] as const;

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + THURSDAY) % 7) + 7) % 7;
}

/** A day off. */
export interface Holiday {
  /** The holiday's name in law. */
  readonly name: string;
  /** The day on which offices are closed for it. */
  readonly date: Day;
  /** Whether that is another day than the holiday itself. */
  readonly observed: boolean;
}

/**
 * The holidays that belong to a year, in order. The first may lie in the December before, when New
 * Year's Day is a Saturday.
 */
export function holidaysOf(calendar: HolidayCalendar, year: number): Holiday[] {
  if (calendar !== "us-federal" || year < 0 || year > YEAR_MAX) return [];
  return US_FEDERAL.flatMap((rule) => {
    if (year < rule.since) return [];
    const proper = rule.in(year);
    const weekday = weekdayOf(proper);
    const kept = weekday === SATURDAY ? proper - 1 : weekday === SUNDAY ? proper + 1 : proper;
    const date = dayOf(kept);
    return date === undefined ? [] : [{ name: rule.name, date, observed: kept !== proper }];
  });
}

/** The holiday that is kept on this day, if one is. */
export function holidayOn(calendar: HolidayCalendar, number: DayNumber): Holiday | undefined {
  const { year } = partsOf(number);
  const date = dayOf(number);
  // New Year's Day of the next year can be kept on 31 December of this one.
  return [...holidaysOf(calendar, year), ...holidaysOf(calendar, year + 1)].find((it) => it.date === date);
}

/** Whether offices work on this day. */
export function isWorkingDay(calendar: HolidayCalendar, number: DayNumber): boolean {
  const weekday = weekdayOf(number);
  return weekday !== SUNDAY && weekday !== SATURDAY && holidayOn(calendar, number) === undefined;
}

interface Rule {
  readonly name: string;
  /** The first year in which it was a federal holiday under this rule. */
  readonly since: number;
  in(year: number): DayNumber;
}

function fixed(name: string, month: number, date: number, since = 1971): Rule {
  return { name, since, in: (year) => epochDay(year, month, date) };
}

/** The nth weekday of a month; -1 for the last. */
function nth(name: string, month: number, which: number, weekday: number, since = 1971): Rule {
  const first = (year: number) => epochDay(year, month, 1);
  const inYear = (year: number) => {
    const earliest = first(year) + ((weekday - weekdayOf(first(year)) + 7) % 7);
    if (which > 0) return earliest + 7 * (which - 1);
    const last = first(year) + daysOfMonth(year, month) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  };
  return { name, since, in: inYear };
}

/** 5 U.S.C. 6103(a), with the names the law gives. */
const US_FEDERAL: readonly Rule[] = [
  fixed("New Year's Day", 1, 1),
  nth("Birthday of Martin Luther King, Jr.", 1, 3, MONDAY, 1986),
  nth("Washington's Birthday", 2, 3, MONDAY),
  nth("Memorial Day", 5, -1, MONDAY),
  fixed("Juneteenth National Independence Day", 6, 19, 2021),
  fixed("Independence Day", 7, 4),
  nth("Labor Day", 9, 1, MONDAY),
  nth("Columbus Day", 10, 2, MONDAY),
  fixed("Veterans Day", 11, 11, 1978),
  nth("Thanksgiving Day", 11, 4, THURSDAY),
  fixed("Christmas Day", 12, 25),
];
