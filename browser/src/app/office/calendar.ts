/**
 * What is due, as a file that calendar programs read (iCalendar, RFC 5545). It names cases and duties,
 * and nothing of a memo.
 */

import { toHex, utf8Length } from "../../bytes.ts";
import { civilDay } from "../../domain/clock.ts";
import type { WorkCalendar } from "../../domain/charter/terms.ts";
import type { Duty } from "../../protocol/leaf.ts";
import type { CaseItem } from "../../protocol/api/office.ts";
import { t } from "../i18n.ts";
import { dutyWords } from "../rule_words.ts";

/** The most octets of a line (RFC 5545, section 3.1). */
const LINE_OCTETS = 75;

/** One entry for each thing owed, on the last day on which it is in time. */
export function calendarOf(cases: readonly CaseItem[], calendar: WorkCalendar, now: number): string {
  const made = new Date(now * 1000).toISOString().replace(/[-:]|\.\d+/g, "");
  const entries = cases.flatMap(({ memo, owed, due }) => {
    const id = toHex(memo);
    const entry = (key: string, duty: Duty | "reply-target", lateFrom: number): string[] => [
      "BEGIN:VEVENT",
      // The same in every file, so that a calendar moves the entry and adds none.
      `UID:${id}-${key}@demur`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${civilDay(calendar, lateFrom - 1).replaceAll("-", "")}`,
      `SUMMARY:${escaped(t("office-calendar-entry", { id: id.slice(0, 16), duty: dutyWords(duty) }))}`,
      // Being due takes nobody's time.
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
    const aimed = due !== null && owed.some(({ duty }) => duty === "reply") ? entry("target", "reply-target", due.replyTarget) : [];
    return [...owed.flatMap((one) => entry(one.duty, one.duty, one.due)), ...aimed];
  });
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Demur//what is due//EN", ...entries, "END:VCALENDAR"];
  return lines.map(folded).join("");
}

/** A text as the format writes it: these would end it or be taken for something else. Marks that hold languages apart on a page are left out. */
function escaped(text: string): string {
  return text.replace(/[\u2068\u2069]/g, "").replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

/** A line in pieces that are short enough. */
function folded(line: string): string {
  const pieces = [""];
  for (const character of line) {
    const piece = pieces.at(-1) ?? "";
    if (utf8Length(piece) + utf8Length(character) > LINE_OCTETS) pieces.push(` ${character}`);
    else pieces[pieces.length - 1] = piece + character;
  }
  return `${pieces.join("\r\n")}\r\n`;
}
