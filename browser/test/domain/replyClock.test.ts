// The same clocks as in the tests of reply_clock.rs, and what a case's dates become with them.

import assert from "node:assert/strict";
import { test } from "node:test";

import type { CaseEvent, CaseEventKind } from "../../src/domain/case.ts";
import { Charter } from "../../src/domain/charter.ts";
import { replyLimit, reportedSince, waits } from "../../src/domain/deadlines/replyClock.ts";
import { deadlinesOf } from "../../src/domain/deadlines.ts";
import { DocumentDigest } from "../../src/domain/ids.ts";
import { setsDates, type Turn, type Turned } from "../../src/domain/turn.ts";
import { readRepository } from "../repository.ts";

const PRESET = readRepository("crates/demur-domain/charters/state-dissent.toml").toString();
const charter = Charter.parse(PRESET);
const PAUSES = "pause_days_max = 10 ";
const never = Charter.parse(PRESET.replace(PAUSES, "pause_days_max = 0 "));

const at = (text: string) => Date.parse(text) / 1000;
const FILED = at("2023-11-08T15:00:00Z");
const ASKED = "2023-11-27T15:00:00Z";
const DOCUMENT = DocumentDigest.fromBytes(new Uint8Array(32).fill(1));
const turned = (turn: Turn, text: string): Turned => ({ turn, at: at(text), official: undefined, document: DOCUMENT });

/**
 * Filed on Wed 8 November 2023; the preset lets questions put the reply off by ten working days, and
 * its authors have ten working days to answer.
 */
function limit(turns: readonly Turned[], of: Charter = charter): string {
  return replyLimit({ since: FILED, moreDays: 0, reported: undefined, pauses: waits(of, turns), isUrgent: false }, of).day;
}

test("R33: a question puts the reply off while it is not answered", () => {
  assert.equal(limit([]), "2024-02-07");
  const asked = turned("question_asked", ASKED);
  const answered = (text: string) => turned("question_answered", text);
  assert.equal(limit([asked, answered("2023-11-27T20:00:00Z")]), "2024-02-07");
  assert.equal(limit([asked, answered("2023-11-30T15:00:00Z")]), "2024-02-12");
  // An answer that is never given counts as long as one that came on the last day for it.
  const lapsed = turned("question_lapsed", "2023-12-12T15:00:00Z");
  const lastDay = limit([asked, answered("2023-12-11T15:00:00Z")]);
  assert.equal(lastDay, "2024-02-22");
  assert.equal(limit([asked, lapsed]), lastDay);
  assert.equal(limit([asked]), lastDay);
});

test("R33: all questions together put it off by what the charter allows", () => {
  const asked = ["2023-11-27", "2023-12-14", "2024-01-03", "2024-01-22"].map((day) => turned("question_asked", `${day}T15:00:00Z`));
  assert.equal(limit(asked), "2024-02-22");
  // Asked on the last day, or after it, nothing is put off any more.
  assert.equal(limit([turned("question_asked", "2024-02-07T15:00:00Z")]), "2024-02-07");
});

test("R33: a charter that lets nothing put the reply off keeps its date", () => {
  assert.ok(PRESET.includes(PAUSES));
  assert.equal(limit([turned("question_asked", ASKED)], never), "2024-02-07");
  for (const turn of ["question_asked", "question_answered"] as const) {
    assert.ok(setsDates(turn, charter));
    assert.ok(!setsDates(turn, never));
  }
  assert.ok(!setsDates("question_lapsed", charter), "the silence was counted when the question was asked");
  assert.ok(setsDates("contest_upheld", never));
});

test("R33: the dates of a case are put off by its questions, and the acknowledgement is not", () => {
  const event = (kind: CaseEventKind, text: string): CaseEvent => ({ moment: { interval: 0n, beginsAt: at(text) }, event: kind });
  const turn = (of: Turn): CaseEventKind => ({ kind: "turned", turn: of, official: undefined, document: DOCUMENT });
  const filed = event({ kind: "filed", isUrgent: false }, "2023-11-08T15:00:00Z");
  const asked = [filed, event(turn("question_asked"), ASKED), event(turn("question_answered"), "2023-11-30T15:00:00Z")];
  const [before, after, unmoved] = [deadlinesOf([filed], charter), deadlinesOf(asked, charter), deadlinesOf(asked, never)];
  assert.equal(before?.reply_limit?.due.day, "2024-02-07");
  assert.equal(after?.reply_limit?.due.day, "2024-02-12");
  assert.equal(unmoved?.reply_limit?.due.day, "2024-02-07");
  assert.deepEqual(after?.acknowledge?.due, before?.acknowledge?.due);
  assert.notEqual(after?.reply_target?.due.day, before?.reply_target?.due.day);
});

test("R64: an urgent memo has the charter's shorter times, and no clock but those is changed", () => {
  const filed = (isUrgent: boolean): CaseEvent => ({ moment: { interval: 0n, beginsAt: FILED }, event: { kind: "filed", isUrgent } });
  const [urgent, ordinary] = [deadlinesOf([filed(true)], charter), deadlinesOf([filed(false)], charter)];
  const days = (of: typeof urgent) => [of?.acknowledge?.due.day, of?.reply_target?.due.day, of?.reply_limit?.due.day];
  // Friday the 10th is Veterans Day, observed, and Thursday the 23rd Thanksgiving.
  assert.deepEqual(days(urgent), ["2023-11-09", "2023-11-16", "2023-11-24"]);
  assert.deepEqual(days(ordinary), ["2023-11-13", "2023-12-22", "2024-02-07"]);
});

test("R35: the limit is counted from the panel's report too, and only made shorter by it", () => {
  const doe = Charter.parse(readRepository("crates/demur-domain/charters/doe-dpo.toml").toString());
  const day = (of: Charter, moreDays: number, reported?: string) =>
    replyLimit({ since: FILED, moreDays, reported: reported === undefined ? undefined : at(reported), pauses: [], isUrgent: false }, of).day;
  const [early, late] = ["2024-01-15T15:00:00Z", "2024-03-01T15:00:00Z"];
  assert.equal(day(doe, 0), "2024-03-17");
  assert.equal(day(doe, 0, early), "2024-02-14");
  assert.equal(day(doe, 0, late), "2024-03-17");
  assert.equal(day(doe, 10, early), "2024-02-24");
  assert.equal(day(charter, 0, early), day(charter, 0));
  assert.ok(setsDates("panel_reported", doe) && !setsDates("panel_reported", charter));
  const turns = [turned("question_asked", ASKED), turned("panel_reported", early)];
  assert.equal(reportedSince(turns, FILED), at(early));
  assert.equal(reportedSince(turns, at("2024-01-16T15:00:00Z")), undefined);
});
