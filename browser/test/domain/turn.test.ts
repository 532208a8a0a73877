// The same turns as in the tests of turn.rs.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Charter } from "../../src/domain/charter.ts";
import { DocumentDigest, OfficialId } from "../../src/domain/ids.ts";
import { Refusal, type RefusalCode } from "../../src/domain/refusal.ts";
import {
  checkTurn,
  judgements,
  type NextTurn,
  redirectStandsFrom,
  type Standing,
  Turn,
  type Turned,
  turnOf,
  turnOperation,
} from "../../src/domain/turn.ts";
import { readRepository } from "../repository.ts";

const PRESET = readRepository("crates/demur-domain/charters/state-dissent.toml").toString();
const NO_APPEAL = "[appeal]\nenabled = false";

const bare = Charter.parse(PRESET);
const withAppeal = Charter.parse(
  PRESET.replace(
    NO_APPEAL,
    '[appeal]\nenabled = true\nauthority = "inspector-general"\n' +
      "within = { working_days = 5 }\ndecide_within = { working_days = 20 }\n" +
      'grounds = ["process"]',
  ),
);

/** So many days after Wednesday 8 November 2023, at noon in Washington. */
const day = (number: number) => 1_699_462_800 + number * 86_400;
const document = (number: number) => DocumentDigest.fromBytes(new Uint8Array(32).fill(number));
const taken = (turn: Turn, number: number, on: number): Turned => ({ turn, at: day(on), official: undefined, document: document(number) });
const next = (turn: Turn, names: number | undefined, on: number): NextTurn => ({
  turn,
  names: names === undefined ? undefined : document(names),
  ground: undefined,
  official: undefined,
  now: day(on),
});
const REPLY: Standing = { document: document(1), at: day(0) };

/** What the check says: nothing, or the code of its refusal. */
function said(charter: Charter, turns: readonly Turned[], reply: Standing | undefined, turn: NextTurn): RefusalCode | undefined {
  try {
    checkTurn(charter, turns, reply, turn);
    return undefined;
  } catch (failure) {
    assert.ok(failure instanceof Refusal, String(failure));
    return failure.code;
  }
}

test("the charters of these tests differ in their appeal", () => {
  assert.ok(PRESET.includes(NO_APPEAL));
  assert.equal(bare.appeal, undefined);
  assert.deepEqual(withAppeal.appeal?.grounds, ["process"]);
});

test("a charter without the step refuses it", () => {
  const appeal: NextTurn = { ...next("reply_appealed", 1, 1), ground: "process" };
  assert.equal(said(bare, [], REPLY, appeal), "not_in_charter");
  assert.equal(said(withAppeal, [], REPLY, appeal), undefined);
  const none = { ...bare, scope: undefined, questions: undefined, contest: undefined };
  for (const turn of ["redirected", "question_asked"] as const) assert.equal(said(none, [], undefined, next(turn, undefined, 0)), "not_in_charter");
  assert.equal(said(none, [], REPLY, next("reply_contested", 1, 1)), "not_in_charter");
});

test("each turn names the newest document that it is about", () => {
  const turns = [taken("redirected", 2, 0), taken("redirect_disputed", 3, 1)];
  const check = (before: readonly Turned[], turn: NextTurn) => said(withAppeal, before, REPLY, turn);
  const dispute = (names: number | undefined) => next("redirect_disputed", names, 1);
  const rule = (names: number) => next("redirect_confirmed", names, 1);
  assert.equal(check([], dispute(2)), "names_another", "there is none");
  assert.equal(check(turns.slice(0, 1), dispute(2)), undefined);
  assert.equal(check(turns.slice(0, 1), dispute(3)), "names_another");
  assert.equal(check(turns.slice(0, 1), dispute(undefined)), "names_another");
  assert.equal(check(turns, dispute(2)), "names_another", "disputed already");
  assert.equal(check(turns, rule(3)), undefined);
  assert.equal(check(turns, rule(2)), "names_another");
  // What stands for itself names nothing.
  assert.equal(check([], next("redirected", undefined, 1)), undefined);
  assert.equal(check([], next("redirected", 2, 1)), "names_another");
  const contest = (names: number) => next("reply_contested", names, 1);
  assert.equal(check([], contest(1)), undefined);
  assert.equal(check([], contest(2)), "names_another");
  assert.equal(said(withAppeal, [], undefined, contest(1)), "names_another");
});

test("the charter's time bounds a turn from both sides", () => {
  const appeal = (on: number): NextTurn => ({ ...next("reply_appealed", 1, on), ground: "process" });
  assert.equal(said(withAppeal, [], REPLY, appeal(8)), undefined);
  assert.equal(said(withAppeal, [], REPLY, appeal(9)), "too_late");
  const asked = [taken("question_asked", 5, 0)];
  const lapse = (on: number) => said(withAppeal, asked, undefined, next("question_lapsed", 5, on));
  assert.equal(lapse(1), "too_early");
  assert.equal(lapse(90), undefined);
});

test("an appeal is on the charter's grounds and decided by its authority", () => {
  for (const ground of [undefined, "substance"] as const) {
    assert.equal(said(withAppeal, [], REPLY, { ...next("reply_appealed", 1, 1), ground }), "ground_not_in_charter");
  }
  const appealed = [taken("reply_appealed", 6, 1)];
  const decide = (by: string) => said(withAppeal, appealed, REPLY, { ...next("appeal_remanded", 6, 2), official: OfficialId.parse(by) });
  assert.equal(decide("inspector-general"), undefined);
  assert.equal(decide("union-president"), "not_allowed_for_role");
});

test("what is put to a judge has a day and is ruled once", () => {
  const turns = [taken("redirect_disputed", 1, 0), taken("redirect_overturned", 2, 3), taken("reply_contested", 3, 10)];
  const ruled = judgements(withAppeal, turns).map((it) => [it.turn, it.ruled]);
  assert.deepEqual(ruled, [
    ["redirect_disputed", day(3)],
    ["reply_contested", undefined],
  ]);
});

test("a redirect releases the office only once it is settled", () => {
  const stands = (...turns: Turned[]) => redirectStandsFrom(withAppeal, turns);
  const redirected = taken("redirected", 1, 0);
  const disputed = taken("redirect_disputed", 2, 1);
  assert.equal(stands(), undefined);
  assert.ok((stands(redirected) ?? 0) > day(1));
  assert.equal(stands(redirected, disputed), undefined);
  assert.equal(stands(redirected, disputed, taken("redirect_confirmed", 3, 2)), day(2));
  assert.equal(stands(redirected, disputed, taken("redirect_overturned", 3, 2)), undefined);
});

test("every turn has an operation of its own", () => {
  for (const turn of Turn.ALL) assert.equal(turnOf(turnOperation(turn)[0]), turn);
});
