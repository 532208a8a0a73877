// The office among itself: notes, drafts, clearances. Who may not, cannot, whatever a server says.

import assert from "node:assert/strict";
import { test } from "node:test";

import { readNote, writeNote } from "../../src/client/notes.ts";
import { clear, clearersOf, draftReply, identityOf, type OfficialKeys, sign } from "../../src/client/office.ts";
import { Charter } from "../../src/domain/charter.ts";
import { DocumentDigest, MemoId, OfficialId } from "../../src/domain/ids.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import { type Draft, unverifiedNote } from "../../src/protocol/note.ts";
import { unverifiedOfficialDocument } from "../../src/protocol/official.ts";
import { entry, keysOf, rosterOf } from "./officials.ts";
import { readRepository } from "../repository.ts";

const randomness = new SeededRandomness(new Uint8Array(32).fill(7));
const charter = Charter.parse(readRepository("crates/demur-domain/charters/state-dissent.toml").toString());
const memo = MemoId.fromBytes(new Uint8Array(32).fill(2));
const elsewhere = MemoId.fromBytes(new Uint8Array(32).fill(9));

const [clerk, head, reader] = [keysOf("clerk"), keysOf("head"), keysOf("reader")];
const roster = rosterOf([entry(clerk, "office_clerk"), entry(head, "office_head"), entry(reader, "distribution_reader")]);
const subject = { memo, filing: DocumentDigest.fromBytes(new Uint8Array(32).fill(3)), replyTo: identityOf(reader).recipient().toString() };
const replyWords = { signedBy: "head", answers: [{ demand: 1, outcome: "accepted", reasons: "Yes.", decisionBy: null, change: null }], closing: "" } as const;
const replyBy = (keys: OfficialKeys): Draft =>
  draftReply(OfficialId.parse(keys.id), subject, charter, 1, { ...replyWords, answers: [...replyWords.answers] }, randomness);
const reworded = (draft: Draft): Draft => ({ ...draft, content: { ...draft.content, nonce: new Uint8Array(32).fill(1) } });

test("the office reads a note and its draft, and nobody else", () => {
  const draft = replyBy(head);
  const { note, sealed } = writeNote(clerk, roster, memo, { text: "Look.", labels: ["visas", " urgent", "visas"], draft }, randomness);
  const octets = unverifiedNote.toCanonical(note);
  const read = (keys: OfficialKeys, of = roster, about = memo, what = sealed) => readNote(identityOf(keys), of, about, octets, what);
  for (const keys of [clerk, head]) {
    assert.deepEqual(read(keys)?.content.labels, ["urgent", "visas"]);
    assert.deepEqual([read(keys)?.official, read(keys)?.content.draft], ["clerk", draft]);
  }
  assert.equal(read(reader), null);
  assert.equal(read(head, roster, elsewhere), null);
  assert.equal(read(head, { ...roster, officials: roster.officials.slice(1) }), null);
  // Signed by another key than the roster has, and other words under the same signature.
  const forged = { ...roster, officials: [{ ...entry(keysOf("clerk"), "office_clerk") }, ...roster.officials.slice(1)] };
  assert.equal(read(head, forged), null);
  const other = writeNote(clerk, roster, memo, { text: "No.", labels: [], draft: null }, randomness);
  assert.equal(read(head, roster, memo, other.sealed), null);
  const toReader = writeNote(clerk, roster, memo, { text: "For you.", labels: [], draft: null, reader: OfficialId.parse("reader") }, randomness);
  for (const keys of [head, reader]) {
    const found = readNote(identityOf(keys), roster, memo, unverifiedNote.toCanonical(toReader.note), toReader.sealed);
    assert.deepEqual([found?.content.text, found?.reader], ["For you.", "reader"]);
  }
  assert.throws(() => writeNote(clerk, roster, memo, { text: "No.", labels: [], draft: null, reader: OfficialId.parse("head") }, randomness), { code: "Reader" });
  assert.throws(() => writeNote(clerk, roster, memo, { text: " ", labels: [], draft: null }, randomness), { code: "Empty" });
});

test("a draft is signed whole, here, and by whom it is for; and cleared by another", () => {
  const draft = replyBy(head);
  const refused = { name: "OfficeRefusal", code: "Draft" };
  assert.ok(sign(head, subject, draft, randomness));
  assert.ok(clear(clerk, subject, draft, "clerk", randomness));
  assert.throws(() => sign(clerk, subject, draft, randomness), refused);
  assert.throws(() => sign(head, subject, reworded(draft), randomness), refused);
  assert.throws(() => sign(head, { ...subject, memo: elsewhere }, draft, randomness), refused);
  assert.throws(() => clear(head, subject, draft, "head", randomness), refused);
  assert.throws(() => clear(clerk, subject, reworded(draft), "clerk", randomness), refused);
});

test("a draft is cleared by whom the log has and the charter lets, for these words and by nobody twice", () => {
  const draft = replyBy(head);
  const octets = (keys: OfficialKeys, of: Draft) => unverifiedOfficialDocument.toCanonical(clear(keys, subject, of, keys.id, randomness).document);
  const right = octets(clerk, draft);
  const broken = right.slice();
  broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
  assert.deepEqual(clearersOf(charter, roster, draft, [right, right], []), ["clerk"]);
  assert.deepEqual(clearersOf(charter, roster, draft, [right, octets(reader, draft)], []), ["clerk"]);
  const asked = [{ of: OfficialId.parse("reader"), at: 0 }];
  assert.deepEqual(clearersOf(charter, roster, draft, [right, octets(reader, draft)], asked), ["clerk", "reader"]);
  assert.deepEqual(clearersOf(charter, roster, draft, [octets(clerk, replyBy(head)), broken, octets(keysOf("clerk"), draft), octets(keysOf("stranger"), draft)], []), []);
  assert.deepEqual(clearersOf(charter, roster, reworded(draft), [right], []), []);
});
