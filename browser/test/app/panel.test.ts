// R35: the desk says what a case waits for because of its panel, and offers nothing that would be refused.

import assert from "node:assert/strict";
import { test } from "node:test";

import { hasSpoken, reportAwaited, undeclared, unsettled } from "../../src/app/office/panel.ts";
import { Charter } from "../../src/domain/charter.ts";
import { OfficialId } from "../../src/domain/ids.ts";
import { readRepository } from "../repository.ts";

const charter = Charter.parse(readRepository("crates/demur-domain/charters/nrc-dpo.toml").toString());
const DAY = 86_400;
const FILED = 1_700_000_000;

type Events = Parameters<typeof hasSpoken>[0];
const status = (...events: [kind: string, day: number, official?: string][]) =>
  ({ events: events.map(([kind, day, official]) => ({ kind, at: FILED + day * DAY, official: official ?? null, readers: [] })) }) as unknown as Events;
const at = (day: number) => FILED + day * DAY;

test("a reply waits for a report once somebody called for a panel, and no longer than its time", () => {
  assert.equal(reportAwaited(status(["filed", 0]), charter, at(1)), undefined);
  const named = status(["filed", 0], ["panel_nominated", 1]);
  assert.ok(reportAwaited(named, charter, at(80)));
  assert.equal(reportAwaited(named, charter, at(95)), undefined);
  const formed = status(["filed", 0], ["panel_formed", 5], ["panel_formed", 40]);
  assert.ok(reportAwaited(formed, charter, at(79)));
  assert.equal(reportAwaited(formed, charter, at(82)), undefined);
  assert.equal(reportAwaited(status(["filed", 0], ["panel_formed", 5], ["panel_reported", 9, "a"]), charter, at(10)), undefined);
});

test("a panel waits for whoever has not said, or said last that there is a conflict", () => {
  const members = ["a", "b", "c"].map((it) => OfficialId.parse(it));
  const said = (official: string, conflict: boolean) => ({ document: { statement: { official, step: { kind: "declareConflict", conflict } } } });
  const letters = [said("a", false), said("b", false), said("b", true)] as unknown as Parameters<typeof undeclared>[1];
  assert.deepEqual(undeclared(members, letters), ["b", "c"]);
});

test("one objection sends back what a panel looks into, and a second holds nothing up", () => {
  const why = (now: number, ...events: Parameters<typeof status>) => unsettled(status(...events), charter, at(now))?.why;
  assert.equal(why(1), "unput");
  assert.equal(why(2, ["issues_proposed", 1]), "asked");
  assert.equal(why(20, ["issues_proposed", 1]), undefined);
  assert.equal(why(2, ["issues_proposed", 1], ["issues_agreed", 2]), undefined);
  assert.equal(why(2, ["issues_proposed", 1], ["issues_objected", 2]), "objected");
  assert.equal(why(3, ["issues_proposed", 1], ["issues_objected", 2], ["issues_proposed", 3]), "asked");
  assert.equal(why(4, ["issues_proposed", 1], ["issues_objected", 2], ["issues_proposed", 3], ["issues_objected", 4]), undefined);
});

test("who signed the report or an opinion beside it writes no second one", () => {
  const reported = status(["panel_reported", 1, "a"], ["panel_dissented", 2, "b"]);
  const spoke = ["a", "b", "c"].map((it) => hasSpoken(reported, OfficialId.parse(it)));
  assert.deepEqual(spoke, [true, true, false]);
});
