// How a release stands by the public events of a record, and what that lets who keeps the records do (T28).

import assert from "node:assert/strict";
import { test } from "node:test";
import { answerBy, lastTurn, releaseRefusal } from "../../src/app/records/release.ts";
import type { DeskCase } from "../../src/app/office/case.ts";
import { Charter } from "../../src/domain/charter.ts";
import type { StatusEvent } from "../../src/protocol/api.ts";
import { readRepository } from "../repository.ts";

const TEXT = readRepository("crates/demur-domain/charters/state-dissent.toml").toString();
const charter = Charter.parse(TEXT);
const silent = Charter.parse(TEXT.replace(/silence_consents = false.*/, "silence_consents = true"));
const ASKED_AT = Date.parse("2024-03-04T15:00:00Z") / 1000;
const record = (...kinds: StatusEvent["kind"][]): DeskCase => {
  const events = ["case_archived" as const, ...kinds].map((kind) => ({ kind, at: ASKED_AT, official: null, readers: [] }));
  return { status: { events } } as unknown as DeskCase;
};
const DUE = answerBy(record("release_asked"), charter)?.endsAt ?? 0;

test("T28: a record is released once its authors agreed, and not by their silence", () => {
  const refusal = (of: DeskCase, now = ASKED_AT) => releaseRefusal(of, charter, now);
  assert.ok(DUE > ASKED_AT);
  assert.equal(refusal(record()), "names_another");
  for (const now of [ASKED_AT, DUE]) assert.equal(refusal(record("release_asked"), now), "no_consent");
  assert.equal(refusal(record("release_asked", "release_objected"), DUE), "no_consent");
  assert.equal(refusal(record("release_asked", "release_objected", "release_consented")), undefined);
  assert.equal(refusal(record("release_asked", "release_consented", "release_objected")), "no_consent");
  assert.equal(refusal(record("release_asked", "release_consented", "release_asked")), "no_consent", "a newer question is not answered by the answer before");
  assert.equal(refusal(record("release_asked", "release_consented", "case_released")), "names_another", "it was released");
});

test("T28: silence is consent where the charter says so, once the time to answer is over", () => {
  const refusal = (of: DeskCase, now: number) => releaseRefusal(of, silent, now);
  assert.equal(refusal(record("release_asked"), DUE - 1), "no_consent");
  assert.equal(refusal(record("release_asked"), DUE), undefined);
  assert.equal(refusal(record("release_asked", "release_objected"), DUE), "no_consent");
});

test("what became of the question is the last that was said of it", () => {
  assert.equal(lastTurn(record()), undefined);
  assert.equal(answerBy(record(), charter), undefined);
  assert.equal(lastTurn(record("release_asked", "hold_placed")), "release_asked");
  assert.equal(lastTurn(record("release_asked", "release_objected")), "release_objected");
});
