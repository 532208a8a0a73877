// The same cases as in the tests of records.rs, and of who archives, destroys and holds.

import assert from "node:assert/strict";
import { test } from "node:test";

import { type CaseEvent, type CaseEventKind, ended, readCase } from "../../src/domain/case.ts";
import { Charter } from "../../src/domain/charter.ts";
import { CaseNumber, DocumentDigest, OfficialId } from "../../src/domain/ids.ts";
import { checkDisposal, isHeld } from "../../src/domain/records.ts";
import { Refusal, type RefusalCode } from "../../src/domain/refusal.ts";
import { Role } from "../../src/domain/role.ts";
import { State } from "../../src/domain/state.ts";
import { isAllowed } from "../../src/domain/table.ts";
import { checkTurn, type Turn, type Turned } from "../../src/domain/turn.ts";
import { readRepository } from "../repository.ts";

const at = (text: string) => Date.parse(text) / 1000;
const ENDED = at("2024-02-22T15:00:00Z");
const LATER = "2040-01-01T00:00:00Z";
const DOCUMENT = DocumentDigest.fromBytes(new Uint8Array(32).fill(1));

const preset = (name: string) => Charter.parse(readRepository(`crates/demur-domain/charters/${name}.toml`).toString());
/** Archived a year after the close, names kept for a year, the text for ten. */
const company = preset("company");

const turned = (turn: Turn): Turned => ({ turn, at: ENDED, official: undefined, document: DOCUMENT });

/** The day that is named, or the code of the refusal. */
function check(charter: Charter, turns: readonly Turn[], next: Turn, now: string, over: number | undefined = ENDED): string {
  return codeOr(() => checkDisposal(charter, turns.map(turned), next, over, at(now)).day);
}

function codeOr<T>(take: () => T): T | RefusalCode {
  try {
    return take();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

test("R49: names and text go when the charter says, and once", () => {
  const names = (now: string) => check(company, [], "names_destroyed", now);
  assert.equal(names("2025-02-22T12:00:00Z"), "too_early");
  assert.equal(names("2025-02-24T12:00:00Z"), "2025-02-22");
  const text = (now: string) => check(company, [], "text_destroyed", now);
  assert.equal(text("2034-02-21T12:00:00Z"), "too_early");
  assert.equal(text("2034-02-24T12:00:00Z"), "2034-02-22");
  assert.equal(check(company, ["names_destroyed"], "names_destroyed", "2025-02-24T12:00:00Z"), "not_in_this_state");
  assert.equal(codeOr(() => checkDisposal(company, [], "case_archived", undefined, at(LATER))), "not_in_this_state");
});

test("R49: what no charter says is not destroyed", () => {
  const dissent = preset("state-dissent");
  for (const turn of ["text_destroyed", "outcome_reported"] as const) assert.equal(check(dissent, [], turn, "9000-01-01T00:00:00Z"), "not_in_charter");
  const silent = { ...company, archive: undefined, retention: undefined };
  for (const turn of ["case_archived", "names_destroyed", "text_destroyed"] as const) assert.equal(check(silent, [], turn, LATER), "not_in_charter");
});

test("R50: a hold stops destruction until it is lifted, and nothing else", () => {
  for (const destroys of ["names_destroyed", "text_destroyed"] as const) {
    assert.equal(check(company, ["hold_placed"], destroys, LATER), "on_hold");
    assert.match(check(company, ["hold_placed", "hold_lifted"], destroys, LATER), /^20/);
    assert.equal(check(company, ["hold_placed", "hold_lifted", "hold_placed"], destroys, LATER), "on_hold");
  }
  assert.equal(check(company, ["hold_placed"], "case_archived", LATER), "2025-02-22");
});

test("R50: there is one hold at a time, and what is lifted is that one", () => {
  const take = (turns: readonly Turn[], turn: Turn, names: DocumentDigest | undefined) =>
    codeOr(() => checkTurn(company, turns.map(turned), undefined, { turn, names, ground: undefined, official: undefined, now: ENDED }));
  const other = DocumentDigest.fromBytes(new Uint8Array(32).fill(2));
  assert.equal(take([], "hold_placed", undefined), undefined);
  assert.equal(take(["hold_placed"], "hold_placed", undefined), "on_hold");
  assert.equal(take([], "hold_lifted", DOCUMENT), "names_another");
  assert.equal(take(["hold_placed"], "hold_lifted", other), "names_another");
  assert.equal(take(["hold_placed"], "hold_lifted", DOCUMENT), undefined);
  assert.equal(take(["hold_placed", "hold_lifted"], "hold_lifted", DOCUMENT), "names_another");
  assert.ok(!isHeld([]));
});

test("R49: nobody archives or destroys by hand, and who keeps records moves no case and opens none", () => {
  for (const state of State.ALL) {
    for (const operation of ["case_archive", "names_destroy", "text_destroy"] as const) {
      const who = Role.ALL.filter((role) => isAllowed(state, operation, role));
      assert.ok(who.every((role) => role === "clock"), `${operation} by ${who}`);
    }
    for (const operation of ["case_open", "note_list"] as const) assert.ok(!isAllowed(state, operation, "records_officer"));
  }
});

const head = OfficialId.parse("director");
const replied: CaseEventKind[] = [
  { kind: "filed", isUrgent: false },
  { kind: "acknowledged", official: head, caseNumber: CaseNumber.parse("DC-2023-0007"), document: DOCUMENT },
  { kind: "distributed", reader: head, basis: "charter" },
  { kind: "replied", official: head, document: DOCUMENT },
];
const turn = (of: Turn): CaseEventKind => ({ kind: "turned", turn: of, official: undefined, document: DOCUMENT });
const events = (...kinds: CaseEventKind[]): CaseEvent[] =>
  kinds.map((event, number) => ({ moment: { interval: BigInt(number), beginsAt: number * 3600 }, event }));

test("a case is over once it is accepted, settled or taken back", () => {
  assert.equal(ended(events(...replied)), undefined);
  assert.equal(ended(events(...replied, { kind: "accepted" }))?.interval, 4n);
  assert.equal(ended(events(...replied, turn("reply_contested"), turn("contest_dismissed")))?.interval, 5n);
  assert.equal(ended(events({ kind: "filed", isUrgent: false }, { kind: "withdrawn" }, turn("hold_placed")))?.interval, 1n);
});

test("a closed case is archived once, and its names and text go before or after", () => {
  const closed = [...replied, { kind: "accepted" } as const];
  const stateOf = (...kinds: CaseEventKind[]) => readCase(events(...kinds)).state;
  assert.equal(stateOf(...closed, turn("case_archived")), "archived");
  assert.equal(stateOf(...closed, turn("names_destroyed"), turn("text_destroyed")), "closed");
  assert.equal(stateOf(...closed, turn("case_archived"), turn("names_destroyed"), turn("text_destroyed")), "archived");
  assert.equal(stateOf(...replied, turn("hold_placed"), turn("hold_lifted")), "replied");
  assert.throws(() => stateOf(...closed, turn("case_archived"), turn("case_archived")), { code: "NotPossible" });
  for (const too of ["case_archived", "names_destroyed", "text_destroyed"] as const) {
    assert.throws(() => stateOf(...replied, turn(too)), { code: "NotPossible" }, "it is not over");
  }
});
