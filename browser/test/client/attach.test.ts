// What leaves with a memo: files of few types, without what tells who made them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { concat, toUtf8, u32 } from "../../src/bytes.ts";
import { AttachRefusal, cleanFile, memoOf } from "../../src/client/attach.ts";
import { toMarkdown } from "../../src/domain/memo/written.ts";
import { MemoProblem } from "../../src/domain/memo.ts";

/** What must not be in any file that left. */
const CANARY = toUtf8("Jane Canary, Room 7");
const raw = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const damaged = (error: unknown) => error instanceof AttachRefusal && error.code === "Damaged";

function chunk(kind: string, data: Uint8Array): Uint8Array {
  return concat(u32(data.length), raw(kind), data, raw("CRC!"));
}

function png(extra: readonly Uint8Array[], behind: Uint8Array): Uint8Array {
  const head = [raw("\x89PNG\r\n\x1a\n"), chunk("IHDR", new Uint8Array(13)), chunk("gAMA", Uint8Array.of(0, 0, 0xb1, 0x8f))];
  return concat(...head, ...extra, chunk("IDAT", raw("pixels")), chunk("IEND", raw("")), behind);
}

test("a PNG keeps its pixels and loses the rest", () => {
  const plain = png([], raw(""));
  for (const kind of ["tEXt", "iTXt", "zTXt", "eXIf", "iCCP", "tIME", "prVt", "acTL"]) {
    const cleaned = cleanFile("a.png", png([chunk(kind, CANARY)], CANARY));
    assert.deepEqual(cleaned.octets, plain, kind);
    assert.deepEqual(cleaned.removed, [{ what: "Block", detail: kind }, { what: "Behind", detail: CANARY.length }]);
  }
  assert.deepEqual(cleanFile("a.png", plain).removed, []);
  for (let length = 8; length < plain.length; length += 1) {
    assert.throws(() => cleanFile("a.png", plain.slice(0, length)), damaged, `${length}`);
  }
  const lying = plain.slice();
  lying.fill(0xff, 8, 12);
  assert.throws(() => cleanFile("a.png", lying), damaged);
});

function segment(marker: number, content: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(0xff, marker), u32(content.length + 2).subarray(2), content);
}

/** Two scans, as a progressive picture has; stuffed octets and a restart marker inside. */
function jpeg(extra: readonly Uint8Array[], behind: Uint8Array): Uint8Array {
  const fill = (value: number, count: number) => new Uint8Array(count).fill(value);
  const scans = [segment(0xda, fill(2, 6)), raw("\x01\xff\x00\xff\xd0\x02"), segment(0xc4, fill(3, 20)), segment(0xda, fill(4, 6))];
  return concat(raw("\xff\xd8"), ...extra, segment(0xdb, fill(1, 65)), ...scans, raw("\x03\xff\x00"), raw("\xff\xd9"), behind);
}

/** Exif with an orientation and somebody's name, in either byte order. */
function exif(little: boolean, orientation: number): Uint8Array {
  const head = little
    ? "II*\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x13\0\0\0\x26\0\0\0\x12\x01\x03\0\x01\0\0\0"
    : "MM\0*\0\0\0\x08\0\x02\x01\x0f\0\x02\0\0\0\x13\0\0\0\x26\x01\x12\0\x03\0\0\0\x01";
  const value = little ? Uint8Array.of(orientation, 0, 0, 0) : Uint8Array.of(0, orientation, 0, 0);
  return concat(raw("Exif\0\0"), raw(head), value, new Uint8Array(4), CANARY);
}

test("a JPEG keeps its picture and which way up it is", () => {
  const plain = jpeg([], raw(""));
  assert.deepEqual(cleanFile("a.jpg", plain).octets, plain);
  const jfif = segment(0xe0, raw("JFIF\0\x01\x01\0\0\x01\0\x01\0\0"));
  const adobe = segment(0xee, raw("Adobe\0\x64\0\0\0\0\x01"));
  const telling = [
    segment(0xe0, concat(raw("JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01"), CANARY)),
    segment(0xe0, concat(raw("JFXX\0\x10"), CANARY)),
    segment(0xe1, concat(raw("http://ns.adobe.com/xap/1.0/\0"), CANARY)),
    segment(0xe1, exif(true, 1)),
    segment(0xe2, CANARY),
    segment(0xed, CANARY),
    adobe,
    segment(0xfe, CANARY),
  ];
  const cleaned = cleanFile("a.jpeg", jpeg(telling, CANARY));
  assert.deepEqual(cleaned.octets, jpeg([jfif, adobe], raw("")));
  const what = cleaned.removed.map((one) => one.what);
  assert.deepEqual(what, ["Thumbnail", "Block", "Block", "Exif", "Block", "Block", "Comment", "Behind"]);
  for (const little of [true, false]) {
    for (let orientation = 2; orientation <= 8; orientation += 1) {
      const turned = cleanFile("a.jpg", jpeg([segment(0xe1, exif(little, orientation))], CANARY)).octets;
      const sole = concat(raw("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"), Uint8Array.of(orientation, 0, 0, 0, 0, 0, 0));
      assert.deepEqual(turned, jpeg([segment(0xe1, sole)], raw("")));
      // Once clean, it stays as it is.
      assert.deepEqual(cleanFile("a.jpg", turned).octets, turned);
    }
  }
});

test("a JPEG that is not whole is refused", () => {
  const plain = jpeg([], raw(""));
  for (let length = 3; length < plain.length; length += 1) {
    assert.throws(() => cleanFile("a.jpg", plain.slice(0, length)), damaged, `${length}`);
  }
  assert.throws(() => cleanFile("a.jpg", jpeg([raw("\xff\xd8")], raw(""))), damaged);
});

test("a PDF is named for what it tells, and left as it is", () => {
  const kept = (text: string) => cleanFile("a.pdf", raw(text)).kept;
  assert.deepEqual(kept("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj %%EOF"), []);
  assert.deepEqual(kept("%PDF-1.4 <</Author(Jane)>>"), ["Author"]);
  assert.deepEqual(kept("%PDF-1.4 <</#41uthor (Jane)>>"), ["Author"]);
  assert.deepEqual(kept("%PDF-1.4 <</Metadata 5 0 R>>"), ["Metadata"]);
  assert.deepEqual(kept("%PDF-1.5 <</Type/ObjStm>>"), ["ObjStm"]);
  assert.deepEqual(kept("%PDF-1.4 %%EOF more %%EOF"), ["EarlierVersions"]);
  const telling = raw("%PDF-1.4 <</ModDate(D:2023)>>");
  assert.deepEqual(cleanFile("a.pdf", telling), { octets: telling, removed: [], kept: ["ModDate"] });
});

test("a file is what its name says and of the list", () => {
  const wrong = (error: unknown) => error instanceof AttachRefusal && error.code === "Type";
  const files = [["a.exe", "MZ"], ["a.html", "<p>"], ["a.pdf", "MZ"], ["a.txt", "\xff\xfe"], ["a.png", "\xff\xd8\xff"], ["a.svg", "<svg/>"]] as const;
  for (const [name, text] of files) assert.throws(() => cleanFile(name, raw(text)), wrong, name);
});

test("files are listed in the text", () => {
  const markdown = "---\nsubject: A\nto: B\nmarking: SBU\n---\n## Summary\n(U) C\n## Paragraphs\n(U) D\n## Demands\n1. (U) E\n";
  const file = (name: string, marking: "U" | "S" | null) => ({ name, marking, octets: raw("a,b\n") });
  const files = [file("b.csv", null), file("a.txt", "U")];
  const memo = memoOf({ markdown, files });
  assert.deepEqual(memo.parts.attachments.map(({ name }) => [name.text, name.marking]), [["b.csv", "SBU"], ["a.txt", "U"]]);
  const again = toMarkdown(memo);
  assert.throws(() => memoOf({ markdown: again, files: [] }), (error) => error instanceof AttachRefusal && error.code === "Missing");
  assert.equal(memoOf({ markdown: again, files: files.slice(1) }).parts.attachments.length, 1);
  for (const bad of [[file("../b.csv", null)], [file("b.csv", "S")], Array.from({ length: 11 }, () => file("b.csv", null))]) {
    assert.throws(() => memoOf({ markdown, files: bad }), MemoProblem);
  }
});
