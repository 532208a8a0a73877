/** Hours, by the clocks of the office: a session is the one thing here that happens at an hour. */

import type { WorkCalendar } from "../../domain/charter/terms.ts";
import { local } from "../../domain/clock.ts";
import { currentLanguage } from "../i18n.ts";

const DAY_SECONDS = 86_400;

/** A day with its hour, and which clocks show it. */
export function hour(seconds: number, { zoneName }: WorkCalendar): string {
  const options = { year: "numeric", month: "long", day: "numeric", hour: "numeric", minute: "2-digit", timeZoneName: "short", timeZone: zoneName } as const;
  return new Intl.DateTimeFormat(currentLanguage().code, options).format(seconds * 1000);
}

/**
 * The instant at which the office's clocks show what was typed (`2026-12-01T14:00`); nothing if that is no
 * hour. Where the clocks show it twice it is the first one.
 */
export function instantOf(calendar: WorkCalendar, typed: string): number | undefined {
  const shown = Date.parse(`${typed}Z`) / 1000;
  if (Number.isNaN(shown)) return undefined;
  const offsets = [shown - DAY_SECONDS, shown + DAY_SECONDS].map((near) => local(calendar, near) - near);
  const possible = offsets.map((offset) => shown - offset);
  const right = possible.filter((instant) => local(calendar, instant) === shown);
  return right.length > 0 ? Math.min(...right) : possible[0];
}
