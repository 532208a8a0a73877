import assert from "node:assert/strict";
import { test } from "node:test";

import { Charter } from "../../src/domain/charter.ts";
import { readersFor } from "../../src/domain/charter/readers.ts";
import {
  checkAffiliation,
  checkApprover,
  checkCleared,
  checkClearer,
  checkEpochClosed,
  checkExtension,
  checkMarkings,
  checkOpenIndex,
  checkSigners,
  checkVersion,
  checkWindowOpen,
  circulationEndsAt,
} from "../../src/domain/guard.ts";
import { InstitutionId, OfficialId, VersionDigest } from "../../src/domain/ids.ts";
import { parseMarkdown } from "../../src/domain/memo/markdown.ts";
import { Role } from "../../src/domain/role.ts";
import { State } from "../../src/domain/state.ts";
import { isAllowed } from "../../src/domain/table.ts";
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

test("a reply is cleared by others, each counted once, in the roles that the charter names", () => {
  const preset = readRepository("crates/demur-domain/charters/state-dissent.toml").toString();
  const two = Charter.parse(preset.replace("clearances = 1 ", "clearances = 2 "));
  const [gives, clerk, deputy] = ["director", "clerk", "deputy"].map((name) => OfficialId.parse(name)) as [
    OfficialId, OfficialId, OfficialId,
  ];
  for (const by of [[], [clerk], [clerk, clerk], [clerk, gives], [gives, gives]]) {
    assert.throws(() => checkCleared(two, gives, by), { code: "not_cleared" });
  }
  checkCleared(two, gives, [clerk, deputy]);
  checkCleared(charter, gives, [clerk]);
  checkClearer(charter, "office_clerk");
  assert.throws(() => checkClearer(charter, "principal"), { code: "not_allowed_for_role" });
});

test("an extension is bounded, in time, and granted by somebody else", () => {
  const check = (granted: number, days: number, now: number) => checkExtension(charter, { granted, days, limit: 10, now });
  check(0, 1, 9);
  check(0, 20, 9);
  for (const days of [0, 21, 1.5, Number.NaN]) assert.throws(() => check(0, days, 9), { code: "extension_out_of_bounds" });
  assert.throws(() => check(1, 1, 9), { code: "extensions_exhausted" });
  assert.throws(() => check(0, 1, 10), { code: "limit_passed" });
  const [director, clerk] = [OfficialId.parse("director"), OfficialId.parse("clerk")];
  checkApprover(charter, "office_head", director, clerk);
  assert.throws(() => checkApprover(charter, "office_head", director, director), { code: "own_request" });
  assert.throws(() => checkApprover(charter, "office_clerk", clerk, director), { code: "not_allowed_for_role" });
});

test("R21: whom a charter names grants more time, and nobody in another role", () => {
  const preset = readRepository("crates/demur-domain/charters/company.toml").toString();
  const named = (text: string, role: string) => Charter.parse(text.replace(/^approver_role = "\w+"/m, `approver_role = "${role}"`));
  const [approver, clerk] = [OfficialId.parse("approver"), OfficialId.parse("clerk")];
  const approving: readonly Role[] = ["office_head", "principal", "monitor", "appeal_authority"];
  for (const role of Role.ALL) {
    if (!approving.includes(role)) {
      assert.throws(() => named(preset, role), { problem: "Unknown", key: "extension.approver_role" }, role);
      continue;
    }
    const charter = named(preset, role);
    assert.equal(charter.extension.approverRole, role);
    for (const other of Role.ALL) {
      const check = () => checkApprover(charter, other, approver, clerk);
      if (other === role) check();
      else assert.throws(check, { code: "not_allowed_for_role" }, `${role}: ${other}`);
    }
    assert.throws(() => checkApprover(charter, role, clerk, clerk), { code: "own_request" }, role);
    // The table lets each of them try, where a reply is owed, and a clerk nowhere.
    assert.ok(isAllowed("in_review", "extension_approve", role) && isAllowed("reply_drafted", "extension_approve", role), role);
  }
  assert.ok(State.ALL.every((state) => !isAllowed(state, "extension_approve", "office_clerk")));
  // Who decides appeals grants nothing where there are none.
  const none = preset.replace(/\[appeal\][\s\S]*?\n\n/, "[appeal]\nenabled = false\n\n");
  assert.throws(() => named(none, "appeal_authority"), { problem: "NoAppeal", key: "extension.approver_role" });
  named(none, "monitor");
});

test("a charter that says nothing of clearance and extension has none", () => {
  const preset = readRepository("crates/demur-domain/charters/state-dissent.toml").toString();
  const added = /^(clearances|clearance_roles|clearance_silence_days|\[extension\]|extensions_max|extension_days_max|approver_role)/;
  const old = Charter.parse(preset.split("\n").filter((line) => !added.test(line)).join("\n"));
  assert.deepEqual(old.clearance, { clearances: 0, roles: [], silenceDays: undefined });
  assert.equal(old.extension.extensionsMax, 0);
});
