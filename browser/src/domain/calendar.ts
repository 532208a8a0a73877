// Civil days, and the names of holiday calendars.

import { named } from "./named.ts";

declare const day: unique symbol;
/** A civil day, `2023-12-31`. Texts sort as the days do. */
export type Day = string & { readonly [day]: true };

/** A day as a number: days since 1970-01-01. Only for counting. */
export type DayNumber = number;

const SECONDS_OF_DAY = 86_400;
/** The last year that days can have. */
export const YEAR_MAX = 9999;

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

/** Out of range months and dates run over, as `Date` has it. */
export function epochDay(year: number, month: number, date: number): DayNumber {
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
