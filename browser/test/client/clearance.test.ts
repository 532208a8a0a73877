// Silence clears a reply, of who was asked, for this very reply, and for long enough (T20).

import assert from "node:assert/strict";
import { test } from "node:test";

import { askClearance, askedOf, clearersOf, draftReply, identityOf, officialOf } from "../../src/client/office.ts";
import { checkAsked, checkClearance, checkClears } from "../../src/client/verify/steps.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import type { CaseEvent } from "../../src/domain/case.ts";
import { Charter } from "../../src/domain/charter.ts";
import { silenceUntil, silent } from "../../src/domain/clearance.ts";
import { DocumentDigest, MemoId, OfficialId, StatementDigest } from "../../src/domain/ids.ts";
import { statementDigest, unverifiedOfficialDocument } from "../../src/protocol/official.ts";
import { entry, keysOf, rosterOf } from "./officials.ts";
import { readRepository } from "../repository.ts";

const preset = readRepository("crates/demur-domain/charters/state-dissent.toml").toString();
const charter = Charter.parse(preset);
const never = Charter.parse(preset.replace("clearance_silence_days = 5 ", ""));
const HOUR = 3600;
/** Wed 8 Nov 2023, 15:00 in Washington; Fri 10 Nov is Veterans Day observed. */
const WEDNESDAY = 1_699_473_600;
/** The end of Thu 16 Nov there, five working days later. */
const OVER = Date.parse("2023-11-17T05:00:00Z") / 1000;

const randomness = new SeededRandomness(new Uint8Array(32).fill(7));
const [clerk, head, monitor] = [keysOf("clerk"), keysOf("head"), keysOf("monitor")];
const roster = rosterOf([entry(clerk, "office_clerk"), entry(head, "office_head"), entry(monitor, "monitor"), entry(keysOf("bureau"), "distribution_reader")]);
const subject = { memo: MemoId.fromBytes(new Uint8Array(32).fill(2)), filing: DocumentDigest.fromBytes(new Uint8Array(32).fill(3)), replyTo: identityOf(monitor).recipient().toString() };
const words = { signedBy: "head", answers: [{ demand: 1, outcome: "accepted" as const, reasons: "Yes.", decisionBy: null, change: null }], closing: "" };
const draft = draftReply(officialOf(head), subject, charter, 1, words, randomness);

test("T20: silence counts after so many working days, and never where the charter has none", () => {
  const asked = [{ of: OfficialId.parse("clerk"), at: WEDNESDAY }];
  assert.equal(silenceUntil(charter, WEDNESDAY)?.endsAt, OVER);
  assert.deepEqual(silent(charter, asked, OVER - 1), []);
  assert.deepEqual(silent(charter, asked, OVER), ["clerk"]);
  assert.deepEqual(silent(never, asked, OVER * 2), []);
});

test("T20: V15 counts silence of who was asked, for this reply and long enough", () => {
  const reply = statementDigest(draft.statement);
  const interval = charter.logIntervalSeconds;
  const at = (beginsAt: number) => ({ interval: BigInt(Math.floor(beginsAt / interval)) as never, beginsAt });
  const asks = (of: string, about = reply, begins = WEDNESDAY): CaseEvent[] => [{ moment: at(begins), event: { kind: "clearance_asked", of: OfficialId.parse(of), reply: about } }];
  const check = (before: CaseEvent[], given: number, under = charter) => checkClearance(before, under, draft.statement, at(given));
  check(asks("clerk"), OVER);
  // What the log cannot tell apart from in time is in time.
  check(asks("clerk"), OVER - HOUR);
  const other = StatementDigest.fromBytes(new Uint8Array(32).fill(1));
  const broken: [string, () => void][] = [
    ["nobody was asked", () => check([], OVER)],
    ["a day too soon", () => check(asks("clerk"), OVER - 24 * HOUR)],
    ["who gives it", () => check(asks("head"), OVER)],
    ["another reply", () => check(asks("clerk", other), OVER)],
    ["no silence in the charter", () => check(asks("clerk"), OVER, never)],
  ];
  for (const [name, check] of broken) assert.throws(check, { code: "Clearance" }, name);
  for (const of of ["monitor", "stranger", "bureau"]) assert.throws(() => checkAsked({ charter, roster }, [], OfficialId.parse(of)), { code: "Clearance" }, of);
  checkAsked({ charter, roster }, [], OfficialId.parse("clerk"));
  // A reader is asked once the memo reaches them, and clears what they were asked about.
  const bureau = OfficialId.parse("bureau");
  const distributed: CaseEvent = { moment: at(WEDNESDAY), event: { kind: "distributed", reader: bureau, basis: "further" } };
  checkAsked({ charter, roster }, [distributed], bureau);
  const by = { official: bureau, role: "distribution_reader" } as const;
  checkClears(charter, asks("bureau"), by, reply);
  for (const before of [[], asks("clerk"), asks("bureau", other)]) assert.throws(() => checkClears(charter, before, by, reply), { code: "Clearance" });
  checkClears(charter, [], { official: OfficialId.parse("clerk"), role: "office_clerk" }, reply);
});

test("T20: the office counts what was asked of this very draft, under a signature of the roster", () => {
  const request = (of: string, by = clerk) => unverifiedOfficialDocument.toCanonical(askClearance(by, subject, OfficialId.parse(of), draft, "", randomness).document);
  const asked = (content: Uint8Array) => askedOf(charter, roster, draft, [{ content, at: WEDNESDAY }]);
  assert.deepEqual(asked(request("clerk", head)), [{ of: "clerk", at: WEDNESDAY }]);
  for (const content of [request("head"), request("monitor"), request("clerk", keysOf("head"))]) assert.deepEqual(asked(content), []);
  assert.deepEqual(clearersOf(charter, roster, draft, [request("clerk", head)], []), [], "asking is no clearance");
});
