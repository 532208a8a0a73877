// The writing desk: what is typed and added comes back as it was, and what may not go is refused.

import assert from "node:assert/strict";
import { test } from "node:test";

import { toUtf8 } from "../../src/bytes.ts";
import { blankDemand, type DraftFields, draftText, EMPTY_DRAFT, fieldsOf, memoOf, readDraft, writtenOf } from "../../src/app/author/draft.ts";
import { FileRefusal, fileField, takeIn, tellings, tidyName } from "../../src/app/author/files.ts";
import { AttachRefusal, memoOf as memoWith } from "../../src/client/attach.ts";
import { MemoProblem } from "../../src/domain/memo.ts";
import { checkText } from "../../src/protocol/text.ts";

const PDF = toUtf8("%PDF-1.4 /Author(x) %%EOF");
const text = (octets: number) => new Uint8Array(octets).fill(65);
const code = (wanted: string) => (error: unknown) => (error as { code?: unknown }).code === wanted;

const FULL: DraftFields = {
  subject: "Close the loophole",
  addressees: "Director of Policy Planning\nDeputy Secretary",
  marking: "SBU",
  stance: "disagree-but-support",
  document: "Draft order 12",
  documentSha256: "0a".repeat(32),
  distribution: "not to the press office",
  continues: `${"0a".repeat(32)}, ${"0b".repeat(32)}`,
  summary: { marking: "U", text: "It should close." },
  paragraphs: [{ marking: "SBU", text: "## We saw (U) this 1. twice" }, { marking: "U", text: "" }, { marking: "U", text: "مرحبا" }],
  demands: [{ ...blankDemand(), text: "Close it.", responsible: "The Director", wantedBy: "2027-01-02" }, blankDemand()],
  priorAttempts: [{ marking: "U", text: "- Asked." }],
  consequences: [{ marking: "SBU", text: "They wait." }],
  alternatives: [],
  experts: [{ marking: "U", text: "The desk officer." }],
  evidence: [{ marking: "U", text: "It is open", source: "Annex -> 2" }, { marking: "U", text: "", source: "" }],
  files: [fileField("a.csv", "U", toUtf8("a,b"))],
};

test("a draft comes back as it was, whether or not it is a memo yet", () => {
  for (const fields of [EMPTY_DRAFT, FULL]) assert.deepEqual(readDraft(draftText(fields), fields.files), fields);
});

test("a version comes back to the desk with its files, and leaves it again the same", () => {
  const whole = { ...FULL, paragraphs: FULL.paragraphs.filter((one) => one.text !== ""), demands: FULL.demands.slice(0, 1), evidence: [] };
  const written = writtenOf(whole);
  assert.deepEqual(memoWith(written), memoOf(whole));
  const octets = written.files.map((file) => file.octets);
  checkText({ nonce: new Uint8Array(32), markdown: written.markdown, attachments: octets });
  assert.deepEqual(writtenOf(fieldsOf(memoOf(whole).parts, octets)), written);
});

test("a file that is renamed to another type is refused", () => {
  const named = (name: string) => ({ ...FULL, files: [fileField(name, "U", PDF)] });
  const [first] = FULL.paragraphs;
  const whole = (name: string): DraftFields => ({ ...named(name), paragraphs: first ? [first] : [], demands: FULL.demands.slice(0, 1), evidence: [] });
  assert.throws(() => memoOf(whole("x.exe")), (error) => error instanceof MemoProblem && error.kind.code === "FileEnding");
  assert.throws(() => memoWith(writtenOf(whole("x.png"))), (error) => error instanceof AttachRefusal && error.code === "Type");
  memoWith(writtenOf(whole(" two  spaces.pdf ")));
});

test("what is too much, empty or of no known type is not taken in", () => {
  const some = (count: number, octets: number) => Array.from({ length: count }, () => fileField("a.txt", "U", text(octets)));
  assert.throws(() => takeIn(some(10, 1), "a.txt", text(1)), code("TooMany"));
  assert.throws(() => takeIn(some(1, 1024 * 1024), "a.txt", text(1)), code("TooLarge"));
  assert.deepEqual(takeIn(some(1, 1024 * 1024 - 1), "a.txt", text(1)).octets, text(1));
  assert.throws(() => takeIn([], "a.txt", text(0)), (error) => error instanceof FileRefusal && error.code === "Empty");
  assert.throws(() => takeIn([], "a.docx", text(1)), code("Type"));
  assert.throws(() => takeIn([], "a.png", text(9)), code("Type"));
});

test("what a PDF tells is found, and only in a PDF", () => {
  assert.deepEqual(tellings(fileField("a.pdf", "U", PDF)), ["Author"]);
  assert.deepEqual(tellings(fileField("a.txt", "U", PDF)), []);
});

test("names lead nowhere else", () => {
  assert.equal(tidyName("../etc/passwd.txt"), "-etc-passwd.txt".slice(1));
  assert.equal(tidyName("a:b\u202egnp.png"), "a-b-gnp.png");
  assert.equal(tidyName(`${"x".repeat(300)}.pdf`), `${"x".repeat(36)}.pdf`);
});
