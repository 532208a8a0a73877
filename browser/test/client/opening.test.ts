// Opening one sealed name (R48): who may have it when, what a case must say before anything is asked of
// it, and under what conditions the shares show a name.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fromHex } from "../../src/bytes.ts";
import { identityOf, type OfficialKeys } from "../../src/client/office.ts";
import { openLetter } from "../../src/client/mailbox.ts";
import { request, Sought } from "../../src/client/opening.ts";
import { Invalid } from "../../src/client/verify/invalid.ts";
import { Capsule } from "../../src/crypto/capsule.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import { Charter } from "../../src/domain/charter.ts";
import { dueOf } from "../../src/domain/clock.ts";
import { DocumentDigest, MemoId, OfficialId } from "../../src/domain/ids.ts";
import type { Turn, Turned } from "../../src/domain/turn.ts";
import { newestOpening, type Opening } from "../../src/domain/turn/opening.ts";
import { checkShow } from "../../src/domain/turn/opening/show.ts";
import { caseFile } from "../../src/protocol/casefile.ts";
import { memoContext, memoId } from "../../src/protocol/manifest.ts";
import { unverifiedOfficialDocument } from "../../src/protocol/official.ts";
import { capsuleBinding, claimContent } from "../../src/protocol/presentation.ts";
import { entry, keysOf, rosterOf } from "./officials.ts";
import { readRepository, readVectors } from "../repository.ts";

const randomness = new SeededRandomness(new Uint8Array(32).fill(9));
const charter = Charter.parse(readRepository("crates/demur-domain/charters/state-dissent.toml").toString());
const keeper = keysOf("records-officer");
const trustees = charter.trustees.members.map((id) => keysOf(id));
const [chair, president, inspector] = trustees as [OfficialKeys, OfficialKeys, OfficialKeys];
const roster = rosterOf([entry(keeper, "records_officer"), ...trustees.map((keys) => entry(keys, "trustee"))], trustees);

const ASKED_AT = Date.parse("2024-03-04T15:00:00Z") / 1000;
const REQUEST = DocumentDigest.fromBytes(new Uint8Array(32).fill(4));
const turned = (turn: Turn, by: string, at = ASKED_AT, document = REQUEST): Turned => ({ turn, at, official: OfficialId.parse(by), document });
const NOTICE = dueOf(charter.calendar, ASKED_AT, { unit: "working_days", count: 10 }).endsAt;
const DECIDE = dueOf(charter.calendar, NOTICE, { unit: "working_days", count: 10 }).endsAt;
const asked = [turned("opening_requested", keeper.id)];
const agreed = [...asked, turned("opening_approved", chair.id, NOTICE), turned("opening_approved", inspector.id, NOTICE)];

test("R48: nobody has the sealed name before the notice is over, nor after the time to decide", () => {
  const may = (turns: Turned[], by: OfficialKeys, at: number) => checkShow(charter, turns, OfficialId.parse(by.id), at);
  assert.throws(() => may([], chair, NOTICE), { code: "names_another" });
  assert.throws(() => may(asked, chair, ASKED_AT), { code: "too_early" });
  assert.throws(() => may(asked, chair, NOTICE - 1), { code: "too_early" });
  assert.equal(may(asked, chair, NOTICE).request, REQUEST);
  assert.throws(() => may(asked, chair, DECIDE), { code: "too_late" });
  assert.throws(() => may(asked, keysOf("head"), NOTICE), { code: "not_allowed_for_role" });
  assert.throws(() => may(asked, keeper, NOTICE), { code: "shares_missing" });
  assert.throws(() => may(agreed.slice(0, 2), keeper, NOTICE), { code: "shares_missing" });
  assert.ok(may(agreed, keeper, NOTICE).isOpen);
  assert.throws(() => may(agreed, president, NOTICE), { code: "too_late" }, "as many as it takes have agreed");
  assert.throws(() => may([...agreed, turned("names_destroyed", keeper.id)], keeper, NOTICE), { code: "names_gone" });
});

type Piece = [start: number, length: number] | string;
const files = readVectors<{ case: string; case_logged_anew: string }>("files/files.json");
const verifying = { pinned: null, randomness, pause: () => undefined };
const material = caseFile.fromFile(fromHex(files.case))?.material;
if (material === undefined) throw new Error("the vectors hold a case");

test("R48: what is asked is found in a case that was verified, and in no other", async () => {
  const sought = await Sought.find(material, verifying);
  assert.ok(sought.opening.isOpen);
  assert.ok(sought.signature < sought.total);
  const dictionary = new Uint8Array([...fromHex(files.case), ...fromHex(files.case_logged_anew)]);
  const forgeries = Object.entries(readVectors<Record<string, Piece[]>>("files/V21.json"));
  assert.ok(forgeries.length >= 6);
  for (const [name, pieces] of forgeries) {
    const octets = pieces.flatMap((piece) => [...(typeof piece === "string" ? fromHex(piece) : dictionary.subarray(piece[0], piece[0] + piece[1]))]);
    const forged = caseFile.fromFile(Uint8Array.from(octets))?.material;
    assert.ok(forged, name);
    await assert.rejects(Sought.find(forged, verifying), (error) => error instanceof Invalid && error.check === "V21", name);
  }
});

/** A case in which the first signature carries this condition, and as many consents as there are keys. */
function consented(signaturesMin: number | null, by: readonly OfficialKeys[]) {
  const [signed] = material?.presentations ?? [];
  if (material === undefined || signed === undefined) throw new Error("somebody signed");
  const memo = memoId(material.manifest);
  const binding = capsuleBinding(memoContext(material.manifest), signed.presentation.pseudonym);
  const content = claimContent.toCanonical({ claim: signed.presentation, signaturesMin });
  const recipients = trustees.map((keys) => identityOf(keys).recipient());
  const capsule = Capsule.sealed({ recipients, threshold: 2 }, content, binding, randomness);
  const presentation = { ...signed.presentation, message: { ...signed.presentation.message, capsule: capsule.digest() } };
  const found = (turns: readonly Turned[], events: readonly { kind: string; content: Uint8Array }[]): Sought => {
    const of = { ...material, certificate: { ...material.certificate, total: 3 }, filed: { events } };
    const report = { charter, roster, epochs: [], filing: REQUEST, turns };
    // What `find` verified first; here only what comes after is of interest.
    return new (Sought as unknown as new (...given: unknown[]) => Sought)(of, report, newestOpening(charter, turns) as Opening, 0, presentation);
  };
  const posted = by.map((keys) => found(asked, []).approve(keys, capsule.bytes(), NOTICE, randomness));
  const events = posted.map(({ document }) => ({ kind: "opening_approved", content: unverifiedOfficialDocument.toCanonical(document) }));
  return { memo, capsule, posted, sought: found(agreed, events), unlogged: found(agreed, []) };
}

const open = ({ sought, capsule, posted }: ReturnType<typeof consented>) =>
  sought.open(identityOf(keeper), capsule.bytes(), posted.map(({ sealed }) => sealed));

test("R48: a share is sealed to who asked alone, and one too few opens nothing", () => {
  const two = consented(null, [chair, inspector]);
  const [sealed] = two.posted.map((one) => one.sealed);
  assert.ok(sealed);
  assert.equal(openLetter(identityOf(keeper), two.memo, roster, sealed)?.words.kind, "openingApproval");
  for (const other of trustees) assert.equal(openLetter(identityOf(other), two.memo, roster, sealed), null);
  assert.throws(() => open(consented(null, [chair])), { name: "SoughtRefusal", code: "Shut" });
  assert.throws(() => open(consented(null, [chair, chair])), { code: "Shut" }, "one trustee twice");
  assert.throws(() => open({ ...two, sought: two.unlogged }), { code: "Shut" }, "a consent that the log does not have");
  assert.throws(() => open({ ...two, capsule: Capsule.anonymous(randomness) }), { code: "AnotherName" });
  assert.throws(() => two.sought.approve(keeper, two.capsule.bytes(), NOTICE, randomness), { code: "NoShare" });
});

test("R48: the name stays shut below the signer’s number, and where nothing proves it", () => {
  assert.throws(() => open(consented(4, [chair, inspector])), { code: "TooFewSigned", detail: 4 });
  // What is inside is a signature and no claim, so it proves no name, whoever agreed.
  for (const least of [null, 3]) assert.throws(() => open(consented(least, [chair, inspector])), { code: "NoProof" });
});

test("R48: a request says why and by what rule, and is sealed to signers, trustees and who asks", () => {
  const signers = identityOf(keysOf("signers"));
  const memo = MemoId.fromBytes(new Uint8Array(32).fill(2));
  const subject = { memo, filing: REQUEST, replyTo: signers.recipient().toString() };
  const says = { signature: 16, reasons: "The court wants to hear the witness.", basis: "Order 23-cv-1" };
  const { document, sealed } = request(keeper, subject, roster, says, randomness);
  assert.deepEqual(document.statement.step, { kind: "requestOpening", signature: 16 });
  for (const reader of [signers, ...[keeper, ...trustees].map(identityOf)]) {
    assert.equal(openLetter(reader, memo, roster, sealed)?.words.kind, "openingRequest");
  }
  assert.equal(openLetter(identityOf(keysOf("clerk")), memo, roster, sealed), null);
  for (const blank of [{ reasons: " " }, { basis: "" }]) {
    assert.throws(() => request(keeper, subject, roster, { ...says, ...blank }, randomness), { name: "OfficeRefusal", code: "Reason" });
  }
});
