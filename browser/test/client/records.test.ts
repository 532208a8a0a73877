// A hold, which opens nothing, and V18: what a case file may say that the clock did.

import assert from "node:assert/strict";
import { test } from "node:test";

import { identityOf, type OfficialKeys } from "../../src/client/office.ts";
import { openLetter } from "../../src/client/mailbox.ts";
import { byOfficial, officialTurnOperation } from "../../src/client/turns.ts";
import { checkDisposed } from "../../src/client/verify/records.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import type { CaseEvent, CaseEventKind } from "../../src/domain/case.ts";
import { Charter } from "../../src/domain/charter.ts";
import { dueOf } from "../../src/domain/clock.ts";
import { CaseNumber, DocumentDigest, MemoId, OfficialId } from "../../src/domain/ids.ts";
import type { Turn } from "../../src/domain/turn.ts";
import { stepNames } from "../../src/protocol/official.ts";
import { entry, keysOf, rosterOf } from "./officials.ts";
import { readRepository } from "../repository.ts";

const randomness = new SeededRandomness(new Uint8Array(32).fill(5));
const charter = Charter.parse(readRepository("crates/demur-domain/charters/company.toml").toString());
const memo = MemoId.fromBytes(new Uint8Array(32).fill(2));
const document = DocumentDigest.fromBytes(new Uint8Array(32).fill(3));

const [keeper, head] = [keysOf("records-officer"), keysOf("head")];
const roster = rosterOf([entry(keeper, "records_officer"), entry(head, "office_head")]);
const subject = { memo, filing: document, replyTo: identityOf(keeper).recipient().toString() };

test("R50: the reason of a hold is sealed to who signs it alone", () => {
  const { sealed, document: signed } = byOfficial(keeper, subject, { kind: "placeHold", reason: "Order 7." }, randomness);
  assert.deepEqual(signed.statement.step, { kind: "placeHold" });
  const letter = (keys: OfficialKeys) => openLetter(identityOf(keys), memo, roster, sealed);
  assert.deepEqual(letter(keeper)?.words, { kind: "hold", reason: "Order 7." });
  assert.equal(letter(head), null);
});

test("R50: a hold has a reason, and its end names it", () => {
  const lift = { kind: "liftHold", hold: document, reason: "The order has ended." } as const;
  const { step } = byOfficial(keeper, subject, lift, randomness).document.statement;
  assert.deepEqual(stepNames(step), document);
  assert.equal(officialTurnOperation(lift), "hold_lift");
  assert.equal(officialTurnOperation({ kind: "placeHold", reason: "" }), "hold_place");
  for (const reason of ["", " \n "]) {
    for (const turn of [{ kind: "placeHold", reason } as const, { ...lift, reason }]) {
      assert.throws(() => byOfficial(keeper, subject, turn, randomness), { name: "OfficeRefusal", code: "Reason" });
    }
  }
});

const DAY = 86_400;
const INTERVAL = charter.logIntervalSeconds;
const CLOSED_AT = Date.parse("2024-02-22T15:00:00Z") / 1000;
const turn = (of: Turn): CaseEventKind => ({ kind: "turned", turn: of, official: undefined, document });
const at = (beginsAt: number) => ({ interval: 0n, beginsAt });
const events = (...kinds: CaseEventKind[]): CaseEvent[] => kinds.map((event) => ({ moment: at(CLOSED_AT), event }));
const replied: CaseEventKind[] = [
  { kind: "filed", isUrgent: false },
  { kind: "acknowledged", official: OfficialId.parse("head"), caseNumber: CaseNumber.parse("DC-2024-0007"), document },
  { kind: "replied", official: OfficialId.parse("head"), document },
];
const closed: CaseEventKind[] = [...replied, { kind: "accepted" }];

/** From when on a company destroys names: a year after the close. */
const DUE = dueOf(charter.calendar, CLOSED_AT, { unit: "months", count: 12 }).endsAt;
const said = (before: CaseEvent[], loggedAt: number, due: number, of: Turn = "names_destroyed") => checkDisposed(of, at(loggedAt), due, before, charter);
const REFUSED = { name: "Invalid", code: "Disposal" };

test("V18: what is destroyed was over, was due, and stood under no hold", () => {
  said(events(...closed), DUE, DUE);
  said(events(...closed, turn("hold_placed"), turn("hold_lifted")), DUE + DAY, DUE);
  said(events(...closed, turn("hold_placed")), DUE, DUE, "case_archived");
  assert.throws(() => said(events(...replied), DUE, DUE), REFUSED, "it is not over");
  assert.throws(() => said(events(...closed, turn("hold_placed")), DUE, DUE), REFUSED, "a hold stands");
  assert.throws(() => said(events(...closed, turn("names_destroyed")), DUE, DUE), REFUSED, "it was done");
  assert.throws(() => said(events(...closed), DUE - 3 * INTERVAL, DUE), REFUSED, "it is too early");
  assert.throws(() => said(events(...closed), DUE, DUE - DAY), REFUSED, "another day is named");
  assert.throws(() => said(events(...closed), DUE, DUE, "text_destroyed"), REFUSED, "the text is kept for longer");
});

test("V18: the log may be late by as many intervals as for every event, and no more", () => {
  // What the log has then can have been done two intervals later, by a clock that was ahead of it.
  said(events(...closed), DUE - 2 * INTERVAL, DUE);
  // A close that was logged just after midnight can have come the day before.
  const midnight = dueOf(charter.calendar, CLOSED_AT, { unit: "calendar_days", count: 1 }).endsAt;
  const after = closed.map((event) => ({ moment: at(midnight + INTERVAL), event }));
  const [before, later] = [midnight - 1, midnight + INTERVAL].map((close) => dueOf(charter.calendar, close, { unit: "months", count: 12 }).endsAt);
  assert.notEqual(before, later);
  for (const due of [before, later]) said(after, DUE + 10 * DAY, due as number);
});
