// The official's pages, where they decide something: the order of the queue, and what a reply lacks.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CharterDigest, DocumentDigest, MemoId } from "../../src/domain/ids.ts";
import type { MemoParts } from "../../src/domain/memo.ts";
import { Outcome } from "../../src/domain/choice.ts";
import { State } from "../../src/domain/state.ts";
import { Charter } from "../../src/domain/charter.ts";
import type { CaseItem } from "../../src/protocol/api/office.ts";
import type { EventKind } from "../../src/protocol/leaf.ts";
import { extensionRefusal, extensionsOf } from "../../src/app/office/extensions.ts";
import { byDue, matches, nextOf, rulingNext } from "../../src/app/office/queue.ts";
import { type AnswerFields, blankReply, isReply, problemsOf, replyWordsOf } from "../../src/app/office/reply.ts";
import { readRepository } from "../repository.ts";

const DAY = 86_400;
const DUE = { acknowledge: 2 * DAY, replyTarget: 30 * DAY, replyLimit: 60 * DAY, isUrgent: false };

function item(octet: number, state: State, filedAt = 0): CaseItem {
  const due = { acknowledge: DUE.acknowledge + filedAt, replyTarget: DUE.replyTarget + filedAt, replyLimit: DUE.replyLimit + filedAt, isUrgent: false };
  return { memo: MemoId.fromBytes(new Uint8Array(32).fill(octet)), state, filedAt, due, overdue: [], signatures: 3, ratings: null, charter: CharterDigest.fromBytes(new Uint8Array(32)), filing: DocumentDigest.fromBytes(new Uint8Array(32)) };
}

test("what is owed next follows from the state and the clock, whatever the server calls late", () => {
  const standing = (state: State, now: number) => nextOf(item(1, state), now);
  assert.deepEqual(standing("submitted", 0), { duty: "acknowledge", at: 2 * DAY, standing: "soon" });
  assert.deepEqual(standing("submitted", 2 * DAY - 1)?.standing, "soon");
  assert.deepEqual(standing("submitted", 2 * DAY)?.standing, "late");
  assert.deepEqual(standing("in_review", 0), { duty: "reply", at: 60 * DAY, standing: "later" });
  assert.deepEqual(standing("in_review", 57 * DAY)?.standing, "soon");
  assert.deepEqual(standing("in_review", 60 * DAY)?.standing, "late");
  const owing = State.ALL.filter((state) => standing(state, 0) !== undefined);
  // A contested reply and an appeal wait for who rules, not for the office.
  const silent: State[] = ["draft", "circulating", "sealed", "replied", "contested", "appealed", "closed", "archived", "withdrawn", "lapsed"];
  assert.deepEqual(owing, State.ALL.filter((state) => !silent.includes(state)));
});

test("what waits for a ruling is due by the charter, until there is one", () => {
  const charter = Charter.parse(readRepository("crates/demur-domain/charters/state-dissent.toml").toString());
  const next = (...kinds: EventKind[]) => rulingNext({ events: kinds.map((kind, at) => ({ kind, at: at * DAY, official: null, readers: [] })) }, charter, DAY);
  assert.equal(next("filed", "acknowledged", "redirected"), undefined);
  assert.equal(next("filed", "redirected", "redirect_disputed")?.duty, "scope_ruling");
  assert.equal(next("filed", "redirected", "redirect_disputed", "redirect_overturned"), undefined);
  assert.equal(next("filed", "replied", "reply_contested")?.duty, "contest_ruling");
  assert.equal(next("filed", "replied", "reply_contested", "contest_upheld", "replied"), undefined);
});

test("what is due first stands first, and what owes nothing last, the newest first", () => {
  const cases = [item(1, "closed", 5 * DAY), item(2, "in_review"), item(3, "submitted", 10 * DAY), item(4, "replied", 9 * DAY), item(5, "submitted")];
  assert.deepEqual(byDue(cases, 0).map(({ memo }) => memo[0]), [5, 3, 2, 4, 1]);
});

test("a case is found by what was decrypted here, and by nothing else", () => {
  const portion = (text: string) => ({ marking: "U", text }) as const;
  const parts: MemoParts = {
    subject: "Visas for local staff",
    addressees: ["The Secretary"],
    marking: "U",
    stance: undefined, document: undefined,
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
