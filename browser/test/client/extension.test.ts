// More time to reply: what is not asked for, and whom a request reaches (R21).

import assert from "node:assert/strict";
import { test } from "node:test";

import { approveExtension, askedExtension, draftExtension, requestExtension } from "../../src/client/extension.ts";
import { openLetter } from "../../src/client/mailbox.ts";
import { identityOf, type OfficialKeys } from "../../src/client/office.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import { Charter } from "../../src/domain/charter.ts";
import { DocumentDigest, MemoId, OfficialId } from "../../src/domain/ids.ts";
import { entry, keysOf, rosterOf } from "./officials.ts";
import { readRepository } from "../repository.ts";

const randomness = new SeededRandomness(new Uint8Array(32).fill(7));
const preset = (name: string) => Charter.parse(readRepository(`crates/demur-domain/charters/${name}.toml`).toString());
const [byHead, byMonitor] = [preset("state-dissent"), preset("company")];
const memo = MemoId.fromBytes(new Uint8Array(32).fill(2));
const [clerk, head, monitor, signer] = [keysOf("clerk"), keysOf("head"), keysOf("monitor"), keysOf("signer")];
const roster = rosterOf([entry(clerk, "office_clerk"), entry(head, "office_head"), entry(monitor, "monitor")]);
const subject = { memo, filing: DocumentDigest.fromBytes(new Uint8Array(32).fill(3)), replyTo: identityOf(signer).recipient().toString() };

function ask(charter: Charter, reason = "Two bureaus differ.", of = roster): Uint8Array {
  const draft = draftExtension(OfficialId.parse("clerk"), subject, charter, 5, reason, randomness);
  return requestExtension(clerk, subject, charter, of, draft, randomness).sealed;
}

const letters = (keys: OfficialKeys, ...sealed: Uint8Array[]) => sealed.flatMap((one) => openLetter(identityOf(keys), memo, roster, one) ?? []);

test("more time needs a reason, and somebody who could grant it", () => {
  for (const reason of ["", " \n - "]) assert.throws(() => ask(byHead, reason), { name: "OfficeRefusal", code: "Reason" });
  const nobody = { ...roster, officials: roster.officials.slice(0, 2) };
  assert.throws(() => ask(byMonitor, "Two bureaus differ.", nobody), { name: "OfficeRefusal", code: "Approver" });
});

test("R21: a request reaches whom the charter names, and the signers", () => {
  const sealed = ask(byMonitor);
  const asked = askedExtension(letters(monitor, sealed));
  assert.deepEqual([asked?.days, asked?.reason, asked?.subject], [5, "Two bureaus differ.", subject]);
  for (const other of [head, clerk]) assert.deepEqual(letters(other, sealed), []);
  assert.equal(letters(signer, sealed).length, 1);
  // The head finds it among the notes, and no address travels with it.
  const toHead = ask(byHead);
  assert.deepEqual(letters(head, toHead), []);
  assert.equal(askedExtension(letters(signer, toHead)), undefined);
});

test("a grant is read by signers and takes the request from the desk", () => {
  const request = ask(byMonitor);
  const asked = askedExtension(letters(monitor, request));
  assert.ok(asked);
  const granted = approveExtension(monitor, asked.subject, asked.request, "Once.", randomness);
  assert.equal(granted.document.statement.step.kind, "approveExtension");
  assert.equal(letters(signer, granted.sealed).length, 1);
  assert.equal(askedExtension(letters(monitor, request, granted.sealed)), undefined);
});
