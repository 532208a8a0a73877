// Every vector of the domain ends as it says, with the failure that the Rust side names.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Attribute, CLASS_ATTRIBUTES, decideSet, Histogram, Schema } from "../../src/domain/anonymity.ts";
import type { Day, HolidayCalendar } from "../../src/domain/calendar.ts";
import { holidaysOf } from "../../src/domain/calendar/holidays.ts";
import { CharterError } from "../../src/domain/charter/error.ts";
import { Charter } from "../../src/domain/charter.ts";
import type { Marking, Outcome } from "../../src/domain/choice.ts";
import { type Due, dueOf } from "../../src/domain/clock.ts";
import { type Term, WorkCalendar } from "../../src/domain/charter/terms.ts";
import { MemoError, parseMarkdown } from "../../src/domain/memo/markdown.ts";
import { toMarkdown } from "../../src/domain/memo/written.ts";
import { MemoId } from "../../src/domain/ids.ts";
import { Memo, type MemoErrorKind, type MemoParts, MemoProblem, type Place } from "../../src/domain/memo.ts";
import { type Answer, checkReply, ReplyRefusal } from "../../src/domain/reply.ts";
import { Malformed } from "../../src/malformed.ts";
import { readRepository, readVectors } from "../repository.ts";

interface Vectors {
  memos: { name: string; markdown: string; expect: string; canonical?: string; line?: number; detail?: unknown }[];
  parts: {
    name: string;
    expect: string;
    parts?: MemoParts;
    repeat?: { list: string; count: number };
    place?: string;
    detail?: unknown;
  }[];
  charters: { name: string; from: string; to: string; expect: string; key: string | null }[];
  zones: { zone: string; known: boolean }[];
  holidays: { calendar: HolidayCalendar; year: number; holidays: [string, string, boolean][] }[];
  due_dates: ({ zone: string; holidays: HolidayCalendar; event: number; expect: string } & Term & {
      day?: string;
      ends_at?: number;
      explanation?: string;
    })[];
  paused: ({ zone: string; holidays: HolidayCalendar; event: number } & Term & {
      own: Day[];
      pauses: [Day, Day][];
      pause_days_max: number;
      expect: string;
      day: string;
      ends_at: number;
      explanation: string;
      paused: number;
    })[];
  replies: { name: string; demands: number; answers: unknown; expect: string }[];
  histograms: { name: string; total: number; cellMin: number; rows: Row[]; expect: string }[];
  sets: {
    lists: string[];
    total: number;
    cellMin: number;
    warnBelow: number;
    rows: Row[];
    cases: { disclosed: [Attribute, string][]; atLeast: number; atMost: number; decision: string }[];
  };
}
type Row = [string, string, number];

const vectors = readVectors<Vectors>("domain.json");

function detailOf(kind: MemoErrorKind): unknown {
  switch (kind.code) {
    case "TooLong":
      return kind.max;
    case "HiddenCharacter":
      return kind.character;
    case "Separator":
      return kind.separator;
    case "MarkedTooLow":
      return kind.portion;
    case "WrongNumber":
      return kind.expected;
    default:
      return null;
  }
}

test("memos are read and written as in Rust", () => {
  for (const { name, markdown, ...expected } of vectors.memos) {
    let found: unknown;
    try {
      const canonical = toMarkdown(parseMarkdown(markdown));
      assert.equal(toMarkdown(parseMarkdown(canonical)), canonical, name);
      found = { expect: "ok", canonical };
    } catch (error) {
      if (!(error instanceof MemoError)) throw error;
      found = { expect: error.kind.code, line: error.line, detail: detailOf(error.kind) };
    }
    assert.deepEqual(found, expected, name);
  }
});

function wordOf(place: Place): string {
  const word = place.part.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return place.number === undefined ? word : `${word}(${place.number})`;
}

test("parts are checked as in Rust", () => {
  const usual = fromJson(vectors.parts[0]?.parts as MemoParts);
  for (const { name, parts, repeat, ...expected } of vectors.parts) {
    let found: unknown;
    try {
      Memo.check(parts === undefined ? repeated(usual, repeat?.list ?? "", repeat?.count ?? 0) : fromJson(parts));
      found = { expect: "ok" };
    } catch (error) {
      if (!(error instanceof MemoProblem)) throw error;
      found = { expect: error.kind.code, detail: detailOf(error.kind), place: wordOf(error.place) };
    }
    assert.deepEqual(found, expected, name);
  }
});

function fromJson(parts: MemoParts): MemoParts {
  const demands = parts.demands.map((demand) => ({
    portion: demand.portion,
    responsible: demand.responsible ?? undefined,
    wantedBy: demand.wantedBy ?? undefined,
  }));
  const continues = parts.continues.map((memo) => MemoId.parse(String(memo)));
  return { ...parts, continues, demands, attachments: parts.attachments ?? [] };
}

function repeated(parts: MemoParts, list: string, count: number): MemoParts {
  const times = <T>(item: T): T[] => Array<T>(count).fill(item);
  switch (list) {
    case "addressees":
      return { ...parts, addressees: times("a") };
    case "paragraphs":
      return { ...parts, paragraphs: times(parts.paragraphs[0] as MemoParts["summary"]) };
    case "demands":
      return { ...parts, demands: times(parts.demands[0] as MemoParts["demands"][number]) };
    default:
      return { ...parts, paragraphs: times({ marking: "U" as Marking, text: "é".repeat(8000) }) };
  }
}

test("charters are read as in Rust", () => {
  const preset = readRepository("crates/demur-domain/charters/state-dissent.toml").toString();
  const wrong = vectors.charters.flatMap(({ name, from, to, expect, key }) => {
    let [found, at]: [string, string | null] = ["ok", null];
    try {
      Charter.parse(preset.replaceAll(from, to));
    } catch (error) {
      if (!(error instanceof CharterError)) throw error;
      [found, at] = [error.problem, error.key ?? null];
    }
    return found === expect && at === key ? [] : [`${name}: ${found} at ${at} instead of ${expect} at ${key}`];
  });
  assert.deepEqual(wrong, []);
});

test("zones are known as in Rust", () => {
  const wrong = vectors.zones.filter(
    ({ zone, known }) => (WorkCalendar.new(zone, "weekends-only") !== undefined) !== known,
  );
  assert.deepEqual(wrong, []);
});

test("holidays fall as in Rust", () => {
  for (const { calendar, year, holidays } of vectors.holidays) {
    const found = holidaysOf(calendar, year).map(({ name, date, observed }) => [name, date, observed]);
    assert.deepEqual(found, holidays, String(year));
  }
});

/** The sentence of the Rust side: what a due date tells is enough for it. */
function explain(due: Due): string {
  const unit = { working_days: "working day", calendar_days: "calendar day", months: "month" }[due.term.unit];
  const day = (of: Day, year: boolean) => {
    const at = new Date(`${of}T00:00:00Z`);
    const part = (options: Intl.DateTimeFormatOptions) => at.toLocaleString("en-US", { ...options, timeZone: "UTC" });
    const short = `${part({ weekday: "short" })} ${at.getUTCDate()} ${part({ month: "short" })}`;
    return year ? `${short} ${of.slice(0, 4)}` : short;
  };
  const skipped = due.skipped.map(
    (holiday) => `; ${day(holiday.date, false)} is ${holiday.name}${holiday.observed ? " (observed)" : ""}`,
  );
  const counted = (count: number) => `${count} ${unit}${count === 1 ? "" : "s"}`;
  const term = counted(due.term.count);
  const still = due.paused === 0 ? "" : `; the clock stood still for ${counted(due.paused)}`;
  return `${term} after ${day(due.eventDay, true)}${skipped.join("")}${still}; so ${day(due.day, true)}`;
}

test("due dates are those of Rust", () => {
  assert.ok(vectors.due_dates.length > 200);
  for (const { zone, holidays, event, unit, count, ...expected } of vectors.due_dates) {
    const calendar = WorkCalendar.new(zone, holidays);
    assert.ok(calendar !== undefined, zone);
    let found: unknown;
    try {
      const due = dueOf(calendar, event, { unit, count });
      found = { expect: "ok", day: due.day, ends_at: due.endsAt, explanation: explain(due) };
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      found = { expect: error.code };
    }
    assert.deepEqual(found, expected, `${zone} ${event} ${count} ${unit}`);
  }
});

test("pauses put off what is due as in Rust", () => {
  assert.ok(vectors.paused.some(({ paused }) => paused > 0));
  for (const { zone, holidays, event, unit, count, own, pauses, pause_days_max, ...expected } of vectors.paused) {
    const off = own.map((date) => ({ name: "Founders' Day", date, observed: false }));
    const calendar = WorkCalendar.new(zone, holidays, off);
    assert.ok(calendar !== undefined, zone);
    const during = pauses.map(([from, until]) => ({ from, until }));
    const due = dueOf(calendar, event, { unit, count }, during, pause_days_max);
    const found = { expect: "ok", day: due.day, ends_at: due.endsAt, explanation: explain(due), paused: due.paused };
    assert.deepEqual(found, expected, `${zone} ${event} ${count} ${unit}`);
  }
});

test("replies are judged as in Rust", () => {
  for (const { name, demands, answers, expect } of vectors.replies) {
    let found = "ok";
    try {
      checkReply(demands, typeof answers === "number" ? [long(answers)] : answersOf(answers));
    } catch (error) {
      if (!(error instanceof ReplyRefusal)) throw error;
      found = error.code;
    }
    assert.equal(found, expect, name);
  }
});

function answersOf(answers: unknown): Answer[] {
  const list = answers as (Omit<Answer, "decisionBy"> & { decisionBy: Day | null })[];
  return list.map((answer) => ({ ...answer, decisionBy: answer.decisionBy ?? undefined }));
}

function long(length: number) {
  const reasons = "😀a".repeat(Math.floor(length / 2)) + "a".repeat(length % 2);
  return { demand: 1, outcome: "accepted" as Outcome, reasons, decisionBy: undefined, change: undefined };
}

const lists = vectors.sets.lists.map((list) => list.split(" "));
const schema = Schema.new(new Map(CLASS_ATTRIBUTES.map((attribute, at) => [attribute as Attribute, lists[at] ?? []])));

function histogram(total: number, cellMin: number, rows: Row[]): Histogram {
  const cells = rows.map(([service, bureau, count]) => ({
    cell: ["employee", service, bureau, "mid", "long", "home"],
    count: count === 0 ? ("below" as const) : { exactly: count },
  }));
  return Histogram.new(schema, total, cellMin, cells);
}

test("histograms are checked as in Rust", () => {
  for (const { name, total, cellMin, rows, expect } of vectors.histograms) {
    let found = "ok";
    try {
      histogram(total, cellMin, rows);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      found = error.code;
    }
    assert.equal(found, expect, name);
  }
});

test("the set one hides in is as large as in Rust", () => {
  const { total, cellMin, warnBelow, rows, cases } = vectors.sets;
  const roll = histogram(total, cellMin, rows);
  for (const { disclosed, atLeast, atMost, decision } of cases) {
    const size = roll.setSize(disclosed);
    assert.deepEqual(size, { atLeast, atMost }, String(disclosed));
    assert.equal(decideSet(size, { cellMin, warnBelow }), decision.toLowerCase(), String(disclosed));
  }
});

test("a schema has lowercase words, each once, for each class", () => {
  const usual = new Map(CLASS_ATTRIBUTES.map((attribute) => [attribute as Attribute, ["a", "b"]]));
  const refused = (change: (values: Map<Attribute, string[]>) => void, code: string) => {
    const values = new Map(usual);
    change(values);
    assert.throws(() => Schema.new(values), { code });
  };
  Schema.new(usual);
  refused((values) => values.delete("bureau"), "Count");
  refused((values) => values.set("bureau", []), "Count");
  refused((values) => values.set("bureau", Array.from({ length: 257 }, (_, at) => `a${at}`)), "Count");
  refused((values) => values.set("bureau", ["a", "a"]), "Value");
  refused((values) => values.set("bureau", ["A"]), "Value");
  refused((values) => values.set("bureau", [""]), "Value");
  refused((values) => values.set("name_record", ["a"]), "NotAClass");
});

test("half of a character is refused, since no octets stand for it", () => {
  const memo = vectors.memos[0]?.markdown ?? "";
  assert.throws(
    () => parseMarkdown(memo.replace("First", "First \ud800")),
    (error) => error instanceof MemoError && error.kind.code === "HiddenCharacter",
  );
});
