// The same lines as in the tests of memo/tests.rs.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fromHex, toUtf8 } from "../../src/bytes.ts";
import { ATTACHMENTS_OCTETS_MAX, MediaType, mediaTypeOf } from "../../src/domain/memo/attachment.ts";
import { fits } from "../../src/domain/memo/attachment/beginning.ts";
import { MemoError, parseMarkdown } from "../../src/domain/memo/markdown.ts";
import { toMarkdown } from "../../src/domain/memo/written.ts";

const HASH = "0123456789abcdef".repeat(4);
const MEMO = "---\nsubject: a\nto: b\nmarking: SBU\n---\n## Summary\n(U) a\n## Paragraphs\n(U) a\n## Demands\n1. (U) a\n";

/** Reads a memo with these lines of attachments, in which `#` stands for a hash. */
function read(lines: string): string {
  try {
    const memo = parseMarkdown(`${MEMO}\n## Attachments\n\n${lines.replaceAll("#", HASH)}\n`);
    assert.equal(toMarkdown(parseMarkdown(toMarkdown(memo))), toMarkdown(memo));
    return "ok";
  } catch (error) {
    if (error instanceof MemoError) return error.kind.code;
    throw error;
  }
}

test("attachments are read and written", () => {
  const lines = `1. (U) Budget table.csv | text/csv | 12 | ${HASH}\n2. photo 1.JPEG | image/jpeg | 1 | ${HASH}`;
  const memo = parseMarkdown(`${MEMO}## Attachments\n${lines}`);
  const [table, photo] = memo.parts.attachments;
  assert.deepEqual([table?.name.text, table?.mediaType, table?.octets], ["Budget table.csv", "text/csv", 12]);
  assert.deepEqual(table?.sha256, fromHex(HASH));
  assert.equal(photo?.name.marking, "SBU");
  assert.ok(toMarkdown(memo).endsWith(`\n## Attachments\n\n${lines.replace("2. ", "2. (SBU) ")}\n`));
  assert.equal(read("1. a | b.csv | text/csv | 12 | #"), "FileName");
});

test("a line that lacks something is no attachment", () => {
  assert.equal(read("1. a.pdf | application/pdf | 9 | #"), "ok");
  for (const line of [
    "- a.pdf | application/pdf | 9 | #",
    "1. a.pdf | application/pdf | 9 | #0",
    "1. a.pdf | application/pdf | 9 | 0123",
    "1. a.pdf | application/pdf | 9 |",
    "1. a.pdf | application/pdf | +9 | #",
    "1. a.pdf | application/pdf | 09 | #",
    "1. a.pdf | application/pdf | 0 | #",
    "1. a.pdf | application/pdf | -1 | #",
    "1. a.pdf | application/pdf | 99999999999999999999 | #",
    "1. a.exe | application/x-dosexec | 9 | #",
    "1. application/pdf | 9 | #",
    "1. a.pdf | application/pdf | 9 | #\nb.pdf",
    `1. a.pdf | application/pdf | 9 | ${HASH.toUpperCase()}`,
  ]) {
    assert.equal(read(line), "NotAnAttachment", line);
  }
});

test("a name leads nowhere and shows what the file is", () => {
  const cases: [string, string][] = [
    ["2. a.pdf | application/pdf | 9 | #", "WrongNumber"],
    ["1. | application/pdf | 9 | #", "Empty"],
    ["1. a.exe | application/pdf | 9 | #", "FileEnding"],
    ["1. a.png | application/pdf | 9 | #", "FileEnding"],
    ["1. ../a.pdf | application/pdf | 9 | #", "FileName"],
    ["1. a/b.pdf | application/pdf | 9 | #", "FileName"],
    ["1. a\\b.pdf | application/pdf | 9 | #", "FileName"],
    ["1. .pdf | application/pdf | 9 | #", "FileName"],
    ["1. -rf.pdf | application/pdf | 9 | #", "FileName"],
    [`1. ${"é".repeat(99)}.txt | text/plain | 9 | #`, "FileName"],
    ["1. (S) a.pdf | application/pdf | 9 | #", "MarkedTooLow"],
  ];
  for (const [line, code] of cases) assert.equal(read(line), code, line);
});

test("attachments are few and small together", () => {
  const lines = (count: number, octets: number | bigint) =>
    Array.from({ length: count }, (_, at) => `${at + 1}. a${at}.txt | text/plain | ${octets} | #`).join("\n");
  assert.equal(read(lines(10, Math.floor(ATTACHMENTS_OCTETS_MAX / 10))), "ok");
  assert.equal(read(lines(4, ATTACHMENTS_OCTETS_MAX / 4)), "ok");
  assert.equal(read(lines(4, ATTACHMENTS_OCTETS_MAX / 4 + 1)), "TooManyOctets");
  assert.equal(read(lines(2, 2n ** 64n - 1n)), "TooManyOctets");
  assert.equal(read(lines(11, 1)), "TooLong");
});

test("octets fit their type", () => {
  const files: [MediaType, Uint8Array, string][] = [
    ["application/pdf", toUtf8("%PDF-1.7\n"), ".PDF"],
    ["image/png", fromHex("89504e470d0a1a0a00"), ".PNG"],
    ["image/jpeg", fromHex("ffd8ffe0"), ".JPG"],
    ["text/plain", toUtf8("é"), ".TXT"],
    ["text/csv", toUtf8("a,b\n"), ".CSV"],
  ];
  assert.deepEqual(files.map(([type]) => type), MediaType.ALL);
  for (const [type, octets, ending] of files) {
    assert.ok(fits(type, octets), type);
    for (const other of ["4d5a00", "fffe", "504b030400"]) assert.ok(!fits(type, fromHex(other)), `${type}: ${other}`);
    assert.equal(mediaTypeOf(`A${ending}`), type);
  }
  assert.equal(mediaTypeOf("a.html"), undefined);
  assert.equal(mediaTypeOf("pdf"), undefined);
});
