// R35: the authors name somebody for the panel once, and once more if their nominee has a conflict.

import assert from "node:assert/strict";
import { test } from "node:test";

import { inConflict, nominatesSince } from "../../src/app/author/nominating.ts";

type Known = Parameters<typeof nominatesSince>[0];
const event = (kind: string, at: number, official: string | null = null) => ({ kind, at, official, readers: [] });
const named = (nominee: string) => ({ by: "authors", letter: { document: { step: { kind: "nominate", nominee } }, words: "" } });
const declared = (official: string, conflict: boolean) => ({ document: { statement: { official, step: { kind: "declareConflict", conflict } } } });
const known = (said: unknown[], letters: unknown[], events: unknown[]): Known => ({ said, letters, status: { events } }) as unknown as Known;

const filed = event("filed", 1);
const nominated = event("panel_nominated", 2);

test("R35: before anybody is named the time counts from the filing", () => {
  assert.equal(nominatesSince(known([], [], [filed]))?.at, 1);
});

test("R35: whoever is named and has no conflict stays named", () => {
  const said = [named("expert")];
  assert.equal(nominatesSince(known(said, [], [filed, nominated])), undefined);
  assert.equal(nominatesSince(known(said, [declared("expert", false)], [filed, nominated, event("panel_declared", 5, "expert")])), undefined);
  assert.equal(nominatesSince(known(said, [declared("other", true)], [filed, nominated, event("panel_declared", 5, "other")])), undefined);
});

test("R35: after the nominee's conflict the authors name another, from then on, and only once", () => {
  const letters = [declared("expert", true), declared("other", false)] as unknown as Known["letters"];
  const events = [filed, nominated, event("panel_declared", 5, "expert"), event("panel_declared", 6, "other")];
  assert.equal(nominatesSince(known([named("expert")], [...letters], events))?.at, 5);
  assert.deepEqual([...inConflict({ letters })], ["expert"]);
  assert.equal(nominatesSince(known([named("expert"), named("other")], [...letters], [...events, event("panel_nominated", 7)])), undefined);
});
