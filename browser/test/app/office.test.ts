// The official's pages, where they decide something: the order of the queue, and what a reply lacks.

import assert from "node:assert/strict";
import { test } from "node:test";

import { utf8Length } from "../../src/bytes.ts";
import { CharterDigest, DocumentDigest, MemoId } from "../../src/domain/ids.ts";
import type { MemoParts } from "../../src/domain/memo.ts";
import { Outcome } from "../../src/domain/choice.ts";
import type { Role } from "../../src/domain/role.ts";
import type { State } from "../../src/domain/state.ts";
import { Charter } from "../../src/domain/charter.ts";
import type { CaseItem } from "../../src/protocol/api/office.ts";
import type { Duty, EventKind } from "../../src/protocol/leaf.ts";
import { loadWords, readWordsWith } from "../../src/app/i18n.ts";
import { extensionRefusal, extensionsOf } from "../../src/app/office/extensions.ts";
import { calendarOf } from "../../src/app/office/calendar.ts";
import { byDue, matches, nextOf } from "../../src/app/office/queue.ts";
import { type AnswerFields, blankReply, isReply, problemsOf, replyWordsOf } from "../../src/app/office/reply.ts";
import { readRepository } from "../repository.ts";

const DAY = 86_400;
const DUE = { acknowledge: 2 * DAY, replyTarget: 30 * DAY, replyLimit: 60 * DAY, isUrgent: false };

/** A case in which so much is owed, each duty due on a day. */
function item(octet: number, state: State, owed: Partial<Record<Duty, number>> = {}, filedAt = 0): CaseItem {
  return {
    memo: MemoId.fromBytes(new Uint8Array(32).fill(octet)),
    state,
    filedAt,
    due: DUE,
    owed: Object.entries(owed).map(([duty, day]) => ({ duty: duty as Duty, due: day * DAY, overdue: false })),
    signatures: 3,
    ratings: null,
    charter: CharterDigest.fromBytes(new Uint8Array(32)),
    filing: DocumentDigest.fromBytes(new Uint8Array(32)),
  };
}

test("what is owed next follows from the due dates and the clock, whatever the server calls late", () => {
  const next = (owed: Partial<Record<Duty, number>>, now: number, role: Role = "office_clerk") => nextOf(item(1, "in_review", owed), role, now);
  const both = { reply: 60, acknowledge: 2 };
  assert.deepEqual(next(both, 0), { duty: "acknowledge", at: 2 * DAY, standing: "soon" });
  assert.deepEqual(next(both, 2 * DAY - 1)?.standing, "soon");
  assert.deepEqual(next(both, 2 * DAY)?.standing, "late");
  assert.deepEqual(next({ reply: 60 }, 0), { duty: "reply", at: 60 * DAY, standing: "later" });
  assert.deepEqual(next({ reply: 60, panel_report: 40 }, 0)?.duty, "panel_report");
  assert.equal(next({}, 0), undefined);
});

test("whoever rules sees what waits for a ruling of theirs, and the office what waits for it", () => {
  const owed = { scope_ruling: 3, contest_ruling: 4, appeal: 5, reply: 6 };
  const next = (role: Role) => nextOf(item(1, "in_review", owed), role, 0)?.duty;
  assert.deepEqual((["monitor", "appeal_authority", "office_head", "distribution_reader"] as const).map(next), ["scope_ruling", "appeal", "reply", "reply"]);
  assert.equal(nextOf(item(1, "in_review", { reply: 6 }), "monitor", 0), undefined);
});

test("what is due first stands first, and what owes nothing last, the newest first", () => {
  const cases = [item(1, "closed", {}, 5 * DAY), item(2, "in_review", { reply: 60 }), item(3, "submitted", { acknowledge: 12 }), item(4, "replied", {}, 9 * DAY), item(5, "submitted", { acknowledge: 2 })];
  assert.deepEqual(byDue(cases, "office_head", 0).map(({ memo }) => memo[0]), [5, 3, 2, 4, 1]);
});

// The command's file has the same names of entries, so that either moves what the other wrote.
test("what is due is a calendar of whole days that says nothing of a memo", async () => {
  readWordsWith(async (path) => readRepository(path).toString());
  await loadWords(["office"]);
  const charter = Charter.parse(readRepository("crates/demur-domain/charters/state-dissent.toml").toString());
  const file = calendarOf([item(0xab, "in_review", { reply: 60, scope_ruling: 3 }), item(1, "closed")], charter.calendar, DAY);
  const memo = "ab".repeat(32);
  const lines = file.split("\r\n");
  assert.deepEqual([lines[0], lines.at(-2), lines.at(-1)], ["BEGIN:VCALENDAR", "END:VCALENDAR", ""]);
  assert.ok(lines.every((line) => utf8Length(line) <= 75));
  const whole = file.replaceAll("\r\n ", "").split("\r\n");
  assert.deepEqual(whole.filter((line) => line.startsWith("UID:")), ["reply", "scope_ruling", "target"].map((key) => `UID:${memo}-${key}@demur`));
  // 1 January 1970 had not begun in New York when it had in Greenwich.
  assert.deepEqual(whole.filter((line) => line.startsWith("DTSTART")), ["19700301", "19700103", "19700130"].map((day) => `DTSTART;VALUE=DATE:${day}`));
  assert.ok(whole.includes("DTSTAMP:19700102T000000Z"));
  assert.ok(whole.includes("SUMMARY:Case abababababababab: Reply"), file);
});

test("a case is found by what was decrypted here, and by nothing else", () => {
  const portion = (text: string) => ({ marking: "U", text }) as const;
  const parts: MemoParts = {
    subject: "Visas for local staff",
    addressees: ["The Secretary"],
    marking: "U",
    stance: undefined, document: undefined, distribution: undefined, continues: [],
    summary: portion("Décisions tardives"),
    paragraphs: [portion("A second interview.")],
    demands: [{ portion: portion("By video."), responsible: undefined, wantedBy: undefined }],
    priorAttempts: [],
    consequences: [],
    alternatives: [],
    experts: [],
    attachments: [],
    evidence: [],
  };
  const finds = (text: string, known = { parts, labels: ["urgent"], notes: ["Ask the bureau.\nSoon."] } as Parameters<typeof matches>[1]) =>
    matches(item(0xab, "submitted"), known, { text, state: "", label: "" });
  for (const text of ["", "  ", "VISAS", "staff visas", "decisions", "video", "secretary", "urgent", "bureau soon", "abab"]) assert.ok(finds(text), text);
  for (const text of ["visas housing", "interviews"]) assert.ok(!finds(text), text);
  assert.ok(!finds("visas", { parts: undefined, labels: [], notes: [] }));
  const by = (state: string, label: string) => matches(item(1, "submitted"), { parts, labels: ["urgent"], notes: [] }, { text: "", state, label });
  assert.deepEqual([by("submitted", "urgent"), by("closed", ""), by("", "visas")], [true, false, false]);
});

test("more time is had in time, within the bounds of the charter, and as often as it says", () => {
  const charter = Charter.parse(readRepository("crates/demur-domain/charters/state-dissent.toml").toString());
  const status = (...kinds: EventKind[]) => ({ due: DUE, events: kinds.map((kind) => ({ kind, at: 0, official: null, readers: [] })) });
  const [asked, granted] = ["extension_requested", "extension_granted"] as const;
  const { extensionDaysMax: most } = charter.extension;
  const refusal = (days: number, now: number, ...kinds: EventKind[]) => extensionRefusal(status("filed", ...kinds), charter, days, now);
  assert.deepEqual([refusal(1, 0), refusal(most, DUE.replyLimit - 1), refusal(1, 0, asked)], [undefined, undefined, undefined]);
  for (const days of [0, -1, most + 1, 1.5, Number.NaN]) assert.equal(refusal(days, 0), "extension_out_of_bounds", `${days}`);
  assert.equal(refusal(1, DUE.replyLimit), "limit_passed");
  assert.equal(refusal(1, 0, asked, granted), "extensions_exhausted");
  assert.equal(extensionRefusal({ ...status("filed"), due: null }, charter, 1, 0), "not_in_this_state");
  const newest = (notes: number, ...kinds: EventKind[]) => extensionsOf(status(...kinds), notes).newest;
  assert.equal(newest(1), "awaitsLog");
  assert.equal(newest(1, asked), "open");
  assert.equal(newest(1, asked, granted, "due_dates_set"), "granted");
  // The second is not granted with the first.
  assert.equal(newest(2, asked, granted), "awaitsLog");
  assert.equal(newest(2, asked, granted, asked), "open");
  assert.equal(extensionsOf(status(asked, granted, asked)).granted, 1);
});

const CHARTER = { outcomes: Outcome.ALL.filter((outcome) => outcome !== "already-policy") };
const GIVEN: AnswerFields = { outcome: "accepted", reasons: "From June on.", decisionBy: "", changeWhat: "", changeBy: "" };

function problems(...answers: AnswerFields[]) {
  return problemsOf({ answers, closing: "" }, CHARTER);
}

test("each demand is told by itself what it lacks", () => {
  const cases: [Partial<AnswerFields>, string | undefined][] = [
    [{}, undefined],
    [{ outcome: "" }, "demand_unanswered"],
    [{ outcome: "agreed" }, "demand_unanswered"],
    [{ reasons: "" }, "reasons_blank"],
    [{ reasons: " … \n" }, "reasons_blank"],
    [{ reasons: "a".repeat(8001) }, "reasons_too_long"],
    [{ outcome: "already-policy" }, "outcome_not_in_charter"],
    [{ outcome: "needs-decision" }, "decision_day_wrong"],
    [{ outcome: "needs-decision", decisionBy: "2030-02-30" }, "decision_day_wrong"],
    [{ outcome: "needs-decision", decisionBy: "2030-02-28" }, undefined],
    // A day that was typed before another outcome was chosen is not sent.
    [{ decisionBy: "2030-02-28" }, undefined],
    // R65: what changes, and by when, stand together.
    [{ changeWhat: "Desks decide.", changeBy: "2030-02-28" }, undefined],
    [{ changeWhat: "Desks decide." }, "change_day_wrong"],
    [{ changeBy: "2030-02-28" }, "change_wrong"],
    [{ changeWhat: "a".repeat(2001), changeBy: "2030-02-28" }, "change_wrong"],
    [{ outcome: "needs-decision", decisionBy: "2030-02-28", changeWhat: "Desks decide.", changeBy: "2030-02-27" }, "change_day_wrong"],
    [{ outcome: "rejected", changeWhat: "Desks decide.", changeBy: "" }, undefined],
  ];
  for (const [change, expected] of cases) {
    const found = problems({ ...GIVEN, ...change }, { ...GIVEN, reasons: "Others." });
    assert.deepEqual(found.answers, [expected, undefined], JSON.stringify(change));
    assert.equal(isReply(found), expected === undefined);
  }
});

// R25.
test("a reply is one when every demand is answered, and not all with one text", () => {
  assert.ok(!isReply(problemsOf(blankReply(2), CHARTER)));
  const same = problems(GIVEN, { ...GIVEN, outcome: "rejected", reasons: "from JUNE on" });
  assert.deepEqual([same.answers, same.whole, isReply(same)], [[undefined, undefined], "one_text_for_all", false]);
  assert.ok(isReply(problems(GIVEN)));
});

test("the words that are signed carry a day only where a decision is needed", () => {
  const decided = { outcome: "needs-decision", reasons: " Wait. ", decisionBy: "2030-02-28", changeWhat: " Desks decide. ", changeBy: "2030-03-31" };
  const words = replyWordsOf({ answers: [{ ...GIVEN, decisionBy: "2030-01-01" }, decided], closing: " Thanks. " }, "The Director");
  assert.deepEqual(words, {
    signedBy: "The Director",
    answers: [
      { demand: 1, outcome: "accepted", reasons: "From June on.", decisionBy: null, change: null },
      { demand: 2, outcome: "needs-decision", reasons: "Wait.", decisionBy: "2030-02-28", change: { what: "Desks decide.", by: "2030-03-31" } },
    ],
    closing: "Thanks.",
  });
  assert.throws(() => replyWordsOf(blankReply(1), "The Director"));
});
