// Readers' copies (R41): the same memo for everybody, broken into lines as no other reader's is, and traced
// by a part. That the lines are the command's, octet by octet, the walk in `redacting.spec.ts` shows.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Copy } from "../../src/client/copy.ts";
import { likely, MARGIN, trace } from "../../src/client/trace.ts";
import { MemoId, OfficialId } from "../../src/domain/ids.ts";
import { parseMarkdown } from "../../src/domain/memo/markdown.ts";
import { toMarkdown } from "../../src/domain/memo/written.ts";

const WORDS = "policy the of office reasons to we ask evidence in and staff report for posts abroad is no answer within harm that decision 1.".split(" ");

let drawn = 7;
function word(): string {
  drawn = (Math.imul(drawn, 1_103_515_245) + 12_345) >>> 0;
  return WORDS[(drawn >>> 16) % WORDS.length] ?? "";
}

const paragraphs = Array.from({ length: 6 }, () => `\n(SBU) ${Array.from({ length: 90 }, word).join(" ")}.\n`);
const memo = parseMarkdown(
  `---\nsubject: Posts\nto: The Secretary\nmarking: SBU\n---\n\n## Summary\n\n(U) In short.\n\n## Paragraphs\n${paragraphs.join("")}\n## Demands\n\n1. (U) Tell us who decided, and on which of the papers that were in the room - responsible: nobody, as it seems to all of us - they rested what they decided.\n   - responsible: The Director\n`,
);
const text = { nonce: new Uint8Array(32).fill(7), markdown: toMarkdown(memo), attachments: [] };
const readers = Array.from({ length: 40 }, (_, at) => new Copy(at + 1, OfficialId.parse(`reader-${at + 1}`), MemoId.fromBytes(new Uint8Array(32).fill(3))));

test("R41: a copy reads back as the same memo, says whose it is, and is no other reader's", () => {
  const copies = readers.map((copy) => copy.of(text));
  for (const [at, copy] of copies.entries()) {
    assert.equal(toMarkdown(parseMarkdown(copy)), text.markdown);
    assert.ok(copy.includes(`Copy ${at + 1} of case`) && copy.includes(`for the reader reader-${at + 1}.`));
    assert.ok(copy.split("\n").every((line) => line.startsWith("<!--") || [...line].length <= 72), "no line is longer than a printed one");
  }
  assert.equal(new Set(copies.map((copy) => copy.replace(/<!-- Copy.*\n/, ""))).size, readers.length);
});

test("R41: a copy is traced, whole and by a dozen lines of it", () => {
  for (const copy of readers) {
    const whole = copy.of(text);
    const lines = whole.split("\n");
    const begins = lines.indexOf("## Paragraphs") + 2;
    for (const found of [whole, lines.slice(begins, begins + 24).join("\n")]) {
      const fit = likely(trace(found, text, readers));
      assert.equal(fit?.copy.number, copy.number);
      assert.ok((fit?.score ?? 0) >= MARGIN);
    }
  }
});

test("R41: nobody is named by the memo itself, by lines that were broken anew, or by another text", () => {
  const anew = text.markdown.split(" ").map((one, at) => (at % 9 === 0 ? `${one}\n` : `${one} `)).join("");
  for (const found of [text.markdown, anew, "", "Nothing of this\nstands in it."]) {
    assert.equal(likely(trace(found, text, readers)), undefined);
  }
});
