// A text is whole only with the files that it names, and its encoding without files is as before.

import assert from "node:assert/strict";
import { test } from "node:test";

import { toHex, toUtf8 } from "../../src/bytes.ts";
import { sha256 } from "../../src/crypto/labels.ts";
import { checkText, type VersionText, versionDigest, versionText } from "../../src/protocol/text.ts";

const [first, second] = [toUtf8("one"), toUtf8("two,2")];
const MEMO = "---\nsubject: a\nto: b\nmarking: U\n---\n## Summary\n(U) a\n## Paragraphs\n(U) a\n## Demands\n1. (U) a\n";
const NAMED = `${MEMO}## Attachments\n1. a.txt | text/plain | 3 | ${toHex(sha256(first))}\n2. b.csv | text/csv | 5 | ${toHex(sha256(second))}\n`;

function textOf(markdown: string, ...attachments: Uint8Array[]): VersionText {
  return { nonce: new Uint8Array(32), markdown, attachments };
}

test("a text with the files it names is whole", () => {
  assert.equal(checkText(textOf(NAMED, first, second)).parts.attachments.length, 2);
  assert.equal(checkText(textOf(MEMO)).parts.attachments.length, 0);
});

test("a missing, further, changed or exchanged file is refused", () => {
  const refused = (of: VersionText, code: string, detail: number | null = null) =>
    assert.throws(() => checkText(of), { name: "TextRefusal", code, detail });
  refused(textOf(NAMED), "AttachmentCount");
  refused(textOf(NAMED, first), "AttachmentCount");
  refused(textOf(NAMED, first, second, second), "AttachmentCount");
  refused(textOf(MEMO, first), "AttachmentCount");
  refused(textOf(NAMED, second, first), "Attachment", 1);
  refused(textOf(NAMED, first, toUtf8("two,3")), "Attachment", 2);
  refused(textOf(NAMED.replace("| 5 |", "| 6 |"), first, second), "Attachment", 2);
});

test("an empty list of files has no second encoding", () => {
  const plain = versionText.toCanonical(textOf(MEMO));
  assert.deepEqual(versionText.fromCanonical(plain), textOf(MEMO));
  assert.equal(plain[0], 0xa2);
  const explicit = Uint8Array.of(0xa3, ...plain.subarray(1), 2, 0x80);
  assert.throws(() => versionText.fromCanonical(explicit), { code: "NotCanonical" });
  const whole = versionText.toCanonical(textOf(NAMED, first, second));
  assert.deepEqual(versionText.fromCanonical(whole), textOf(NAMED, first, second));
});

test("two texts read from octets share no list", () => {
  const plain = versionText.toCanonical(textOf(MEMO));
  assert.notEqual(versionText.fromCanonical(plain).attachments, versionText.fromCanonical(plain).attachments);
});

test("the digest commits to nonce and Markdown, which names the files", () => {
  const digest = versionDigest(textOf(NAMED, first, second));
  assert.deepEqual(versionDigest(textOf(NAMED)), digest);
  assert.notDeepEqual(versionDigest(textOf(MEMO)), digest);
});
