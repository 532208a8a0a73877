// Which days an office works: weekends, and the holidays of the calendar a charter names.

import { named } from "./named.ts";

declare const day: unique symbol;
/** A civil day, `2023-12-31`. Texts sort as the days do. */
export type Day = string & { readonly [day]: true };

/** A day as a number: days since 1970-01-01. Only for counting. */
export type DayNumber = number;

const SECONDS_OF_DAY = 86_400;
const YEAR_MAX = 9999;
const [SUNDAY, MONDAY, THURSDAY, SATURDAY] = [0, 1, 4, 6] as const;

/** Reads a day in its one spelling. */
export function parseDay(text: string): Day | undefined {
  const [, year, month, date] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text) ?? [];
  const number = dayNumber(Number(year), Number(month), Number(date));
  return number !== undefined && dayOf(number) === text ? (text as Day) : undefined;
}

/** The number of a day that exists, in years from 0 to 9999. */
export function dayNumber(year: number, month: number, date: number): DayNumber | undefined {
  if (!(year >= 0 && year <= YEAR_MAX && month >= 1 && month <= 12 && date >= 1)) return undefined;
  return date <= daysOfMonth(year, month) ? epochDay(year, month, date) : undefined;
}

/** The day with this number; none beyond the year 9999 or before the year 0. */
export function dayOf(number: DayNumber): Day | undefined {
  const { year, month, date } = partsOf(number);
  if (year < 0 || year > YEAR_MAX) return undefined;
  const padded = (value: number, width: number) => String(value).padStart(width, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` as Day;
}

export function numberOf(of: Day): DayNumber {
  return epochDay(Number(of.slice(0, 4)), Number(of.slice(5, 7)), Number(of.slice(8)));
}

export function partsOf(number: DayNumber): { year: number; month: number; date: number } {
  const at = new Date(number * SECONDS_OF_DAY * 1000);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The last date of a month. */
export function daysOfMonth(year: number, month: number): number {
  return partsOf(epochDay(year, month + 1, 0)).date;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + THURSDAY) % 7) + 7) % 7;
}

/** Out of range months and dates run over, as `Date` has it. */
function epochDay(year: number, month: number, date: number): DayNumber {
  // `Date.UTC` takes years below 100 for years of the twentieth century.
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return at.getTime() / (SECONDS_OF_DAY * 1000);
}

/**
 * A set of holidays, computed for any year. `us-federal`: the holidays of 5 U.S.C. 6103(a) as
 * federal offices observe them: one that falls on a Saturday is kept on the Friday before
 * (6103(b)), on a Sunday on the Monday after (Executive Order 11582).
 */
export const HolidayCalendar = named("us-federal", "weekends-only");
export type HolidayCalendar = (typeof HolidayCalendar.ALL)[number];

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
