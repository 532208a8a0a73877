import assert from "node:assert/strict";
import { test } from "node:test";

import { Charter, readersFor } from "../../src/domain/charter.ts";
import {
  checkAffiliation,
  checkEpochClosed,
  checkMarkings,
  checkOpenIndex,
  checkSigners,
  checkVersion,
  checkWindowOpen,
  circulationEndsAt,
} from "../../src/domain/guard.ts";
import { InstitutionId, VersionDigest } from "../../src/domain/ids.ts";
import { parseMarkdown } from "../../src/domain/memo/markdown.ts";
import { readRepository } from "../repository.ts";

const charter = Charter.parse(readRepository("crates/demur-domain/charters/state-dissent.toml").toString());
const at = (text: string) => Date.parse(text) / 1000;

test("conditions beyond the table refuse by name", () => {
  checkSigners(charter, 1);
  assert.throws(() => checkSigners(charter, 0), { code: "too_few_signers", detail: { present: 0, required: 1 } });
  checkWindowOpen(10, 9);
  assert.throws(() => checkWindowOpen(10, 10), { code: "window_over" });
  checkEpochClosed(10, 10);
  assert.throws(() => checkEpochClosed(11, 10), { code: "epoch_not_closed" });
  checkOpenIndex(charter, 1);
  assert.throws(() => checkOpenIndex(charter, 2), { code: "opens_exhausted", detail: { limit: 2 } });
  checkAffiliation(charter, "employee");
  assert.throws(() => checkAffiliation(charter, "contractor"), { code: "affiliation_not_eligible" });
  const version = (octet: number) => VersionDigest.fromBytes(new Uint8Array(32).fill(octet));
  checkVersion(version(1), version(1));
  assert.throws(() => checkVersion(version(1), version(2)), { code: "version_not_current" });
});

test("a circulation ends with its last day in the charter's zone", () => {
  const begun = at("2023-11-03T15:00:00Z");
  assert.equal(circulationEndsAt(charter, begun, 1), at("2023-11-05T04:00:00Z"));
  assert.equal(circulationEndsAt(charter, begun, 30), at("2023-12-04T05:00:00Z"));
  for (const days of [0, 31, 1.5, Number.NaN]) {
    assert.throws(() => circulationEndsAt(charter, begun, days), { code: "window_out_of_bounds" });
  }
});

test("the highest marking that may not be here is named", () => {
  const memo = (marking: string) =>
    parseMarkdown(
      `---\nsubject: a\nto: b\nmarking: TS\n---\n## Summary\n(U) a\n## Paragraphs\n(${marking}) a\n## Demands\n1. (U) a\n`,
    );
  assert.throws(() => checkMarkings(charter, memo("C")), { code: "marking_not_allowed", detail: { marking: "TS" } });
});

test("readers are those the charter names, and the heads of other agencies", () => {
  const [state, usaid] = [InstitutionId.parse("state"), InstitutionId.parse("usaid")];
  assert.equal(readersFor(charter, [state]).length, 5);
  assert.deepEqual(readersFor(charter, [usaid, state, usaid]).slice(5), [{ official: "head-of-agency", institution: "usaid" }]);
});
