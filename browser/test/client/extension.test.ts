// More time to reply: what is not asked for, whom a request reaches, and how it is granted (R21).

import assert from "node:assert/strict";
import { test } from "node:test";

import { approveExtension, askedExtension, draftExtension, outsideApprover, requestExtension, requestIn } from "../../src/client/extension.ts";
import { readLetter } from "../../src/client/mailbox.ts";
import { clear, draftReply, identityOf, type OfficialKeys, type Prepared, sign } from "../../src/client/office.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import { Charter } from "../../src/domain/charter.ts";
import { DocumentDigest, MemoId, OfficialId, StatementDigest } from "../../src/domain/ids.ts";
import type { Role } from "../../src/domain/role.ts";
import { CirculationKey } from "../../src/protocol/envelope.ts";
import { officialContent, statementDigest } from "../../src/protocol/official.ts";
import type { Roster } from "../../src/protocol/roster.ts";
import { readRepository } from "../repository.ts";
import { entry, keysOf, rosterOf } from "./officials.ts";

const randomness = new SeededRandomness(new Uint8Array(32).fill(9));
const PRESET = readRepository("crates/demur-domain/charters/company.toml").toString();
const charterWith = (role: string): Charter => Charter.parse(PRESET.replace(/^approver_role = "\w+"/m, `approver_role = "${role}"`));

const MEMO = MemoId.fromBytes(new Uint8Array(32).fill(2));
const ELSEWHERE = MemoId.fromBytes(new Uint8Array(32).fill(9));
const CIRCULATION = CirculationKey.fromBytes(new Uint8Array(32).fill(4));
const SUBJECT = { memo: MEMO, filing: DocumentDigest.fromBytes(new Uint8Array(32).fill(3)), replyTo: CIRCULATION.identity().recipient().toString() };
const REASON = "Two bureaus differ.";

const [clerk, head, principal, monitor, second, appeals, reader] = ["clerk", "head", "principal", "monitor", "second", "appeals", "reader"].map(keysOf) as [
  OfficialKeys, OfficialKeys, OfficialKeys, OfficialKeys, OfficialKeys, OfficialKeys, OfficialKeys,
];
const EVERYBODY = [clerk, head, principal, monitor, second, appeals, reader];
const ROSTER = rosterOf([
  entry(clerk, "office_clerk"),
  entry(head, "office_head"),
  entry(principal, "principal"),
  entry(monitor, "monitor"),
  entry(second, "monitor"),
  entry(appeals, "appeal_authority"),
  entry(reader, "distribution_reader"),
]);
const OUTSIDE: readonly [Role, readonly OfficialKeys[]][] = [
  ["principal", [principal]],
  ["monitor", [monitor, second]],
  ["appeal_authority", [appeals]],
];

function draft(role: string, { days, reason } = { days: 5, reason: REASON }) {
  return draftExtension(OfficialId.parse("clerk"), SUBJECT, charterWith(role), { days, reason }, randomness);
}

/** The clerk's request under a charter with this approver. */
function asked(role: string, { roster = ROSTER, reason = REASON, days = 5 }: { roster?: Roster; reason?: string; days?: number } = {}): Prepared {
  return requestExtension(clerk, SUBJECT, { charter: charterWith(role), roster }, draft(role, { days, reason }), randomness);
}

function reaches(keys: OfficialKeys, sealed: readonly Uint8Array[], memo = MEMO, roster = ROSTER) {
  return askedExtension(identityOf(keys), memo, roster, sealed);
}

const read = ({ sealed }: Prepared) => readLetter(CIRCULATION, MEMO, ROSTER, sealed);

test("R21: a request reaches the signers and whom the charter names, and nobody else", () => {
  for (const [role, approvers] of OUTSIDE) {
    assert.equal(outsideApprover(charterWith(role)), role);
    const request = asked(role);
    for (const other of EVERYBODY) assert.equal(reaches(other, [request.sealed]) !== null, approvers.includes(other), `${role}: ${other.id}`);
    for (const approver of approvers) {
      const found = reaches(approver, [request.sealed]);
      assert.deepEqual([found?.days, found?.reason, found?.askedBy], [5, REASON, "The clerk"]);
      assert.deepEqual(found?.subject, SUBJECT);
      assert.deepEqual(found?.request, statementDigest(request.document.statement));
      assert.equal(reaches(approver, [request.sealed], ELSEWHERE), null);
    }
    assert.equal(read(request)?.words.kind, "extensionRequest");
  }
});

test("what a clerk's roster does not have is believed of nobody", () => {
  const { sealed } = asked("monitor");
  assert.equal(reaches(monitor, [sealed], MEMO, { ...ROSTER, officials: ROSTER.officials.slice(1) }), null);
  const forged = [{ ...entry(keysOf("clerk"), "office_clerk") }, ...ROSTER.officials.slice(1)];
  assert.equal(reaches(monitor, [sealed], MEMO, { ...ROSTER, officials: forged }), null);
});

test("the head of the office gets it by the notes, and no address travels with it", () => {
  assert.equal(outsideApprover(charterWith("office_head")), undefined);
  const request = asked("office_head");
  for (const other of EVERYBODY) assert.equal(reaches(other, [request.sealed]), null, other.id);
  const words = read(request)?.words;
  assert.deepEqual(words, { kind: "extensionRequest", reason: REASON, replyTo: null });
  // Without the address it cannot be granted from outside, even by who can open it.
  const untold = sign(clerk, SUBJECT, draft("office_head"), randomness, [identityOf(monitor).recipient()]);
  assert.equal(reaches(monitor, [untold.sealed]), null);
});

test("a request without an address is the octets that it was before there was one", () => {
  const { content } = draft("office_head");
  const octets = officialContent.toCanonical(content);
  assert.deepEqual(officialContent.fromCanonical(octets), content);
  const longer = officialContent.toCanonical(draft("monitor").content);
  // One more text in the list of the words, and nothing else.
  assert.equal(longer.length - octets.length, new TextEncoder().encode(SUBJECT.replyTo).length + 3);
});

test("nobody is asked whom the roster does not have, or cannot be sealed to", () => {
  const refused = { name: "OfficeRefusal", code: "Approver" };
  const without = { ...ROSTER, officials: ROSTER.officials.filter(({ role }) => role !== "monitor") };
  assert.throws(() => asked("monitor", { roster: without }), refused);
  const unusable = { ...ROSTER, officials: ROSTER.officials.map((one) => (one.role === "monitor" ? { ...one, recipient: "age1nobody" } : one)) };
  assert.throws(() => asked("monitor", { roster: unusable }), refused);
  // Where the head grants, neither matters.
  assert.ok(asked("office_head", { roster: without }));
});

test("more time needs a reason", () => {
  for (const reason of ["", " \n - "]) {
    for (const role of ["office_head", "monitor"]) assert.throws(() => asked(role, { reason }), { name: "OfficeRefusal", code: "Reason" });
  }
});

test("a grant is read by the signers, and takes the request from the desk of who granted it", () => {
  const [first, newer] = [asked("monitor"), asked("monitor", { days: 9 })];
  const found = reaches(monitor, [first.sealed]);
  assert.ok(found);
  const grant = approveExtension(monitor, found.subject, found.request, "Once.", randomness);
  assert.deepEqual(grant.document.statement.step, { kind: "approveExtension", request: found.request });
  assert.deepEqual(grant.document.statement.answers, SUBJECT.filing);
  assert.deepEqual(read(grant)?.words, { kind: "extensionApproval", note: "Once." });
  assert.equal(reaches(monitor, [first.sealed, grant.sealed]), null);
  // The newest waits, also where an older one was granted; and the older one is never offered instead.
  assert.equal(reaches(monitor, [first.sealed, grant.sealed, newer.sealed])?.days, 9);
  const ofNewer = approveExtension(monitor, SUBJECT, statementDigest(newer.document.statement), "", randomness);
  assert.equal(reaches(monitor, [first.sealed, newer.sealed, ofNewer.sealed]), null);
  // Another request's grant takes nothing away.
  const other = approveExtension(monitor, SUBJECT, StatementDigest.fromBytes(new Uint8Array(32).fill(6)), "", randomness);
  assert.equal(reaches(monitor, [first.sealed, other.sealed])?.days, 5);
});

test("the office grants a draft that is whole, and is one of a request", () => {
  const request = draft("office_head");
  const reply = draftReply(
    OfficialId.parse("head"),
    SUBJECT,
    charterWith("office_head"),
    1,
    { signedBy: "head", answers: [{ demand: 1, outcome: "accepted", reasons: "Yes.", decisionBy: null, change: null }], closing: "" },
    randomness,
  );
  assert.deepEqual(requestIn(request), statementDigest(request.statement));
  assert.equal(requestIn({ ...request, content: { ...request.content, nonce: new Uint8Array(32).fill(1) } }), null);
  assert.equal(requestIn(reply), null);
  assert.throws(() => clear(head, SUBJECT, request, "head", randomness), { name: "OfficeRefusal", code: "Draft" });
});
