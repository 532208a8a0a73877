// Who reads what officials write in a case beside the signers (R25, R65): whoever answers the memo.

import assert from "node:assert/strict";
import { test } from "node:test";

import { openLetter } from "../../src/client/mailbox.ts";
import { identityOf } from "../../src/client/office.ts";
import { byOfficial, type OfficialTurn, turnReaders } from "../../src/client/turns.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import { DocumentDigest, MemoId } from "../../src/domain/ids.ts";
import type { Role } from "../../src/domain/role.ts";
import { CirculationKey } from "../../src/protocol/envelope.ts";
import { entry, keysOf, rosterOf } from "./officials.ts";

const MEMO = MemoId.fromBytes(new Uint8Array(32).fill(2));
const REPLY = DocumentDigest.fromBytes(new Uint8Array(32).fill(3));
const replyTo = CirculationKey.fromBytes(new Uint8Array(32).fill(4)).identity().recipient().toString();
const ROLES: readonly Role[] = ["office_clerk", "office_head", "principal", "monitor", "appeal_authority", "distribution_reader", "records_officer"];
const EVERYBODY = ROLES.map((role) => ({ role, keys: keysOf(role.replaceAll("_", "-")) }));
const ROSTER = rosterOf(EVERYBODY.map(({ role, keys }) => entry(keys, role)));

/** In which roles the entry of a turn is opened. */
function readers(by: Role, turn: OfficialTurn): Role[] {
  const official = EVERYBODY.find(({ role }) => role === by);
  assert.ok(official);
  const { sealed } = byOfficial(official.keys, { memo: MEMO, filing: REPLY, replyTo }, turn, new SeededRandomness(new Uint8Array(32).fill(9)), turnReaders(turn, ROSTER));
  return EVERYBODY.flatMap(({ role, keys }) => (openLetter(identityOf(keys), MEMO, ROSTER, sealed) ? [role] : []));
}

test("R25, R65: what is written in a case reaches whoever answers the memo", () => {
  const who = ["office_clerk", "office_head", "principal"];
  assert.deepEqual(readers("principal", { kind: "direct", reply: REPLY, direction: "It waits." }), who);
  assert.deepEqual(readers("office_head", { kind: "correct", reply: REPLY, correction: "It waits." }), who);
  assert.deepEqual(readers("distribution_reader", { kind: "ask", question: "Does it wait?" }), who);
});

test("what an official keeps or promises reaches nobody else", () => {
  assert.deepEqual(readers("records_officer", { kind: "placeHold", reason: "It waits." }), []);
  assert.deepEqual(readers("distribution_reader", { kind: "undertake", text: "I protect who signed." }), []);
});
