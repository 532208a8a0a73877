import { deepEqual, equal, notDeepEqual, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { toHex, toUtf8, u64 } from "../../src/bytes.ts";
import { AuthorshipLabel } from "../../src/crypto/labels/authorship.ts";
import { ComplaintLabel } from "../../src/crypto/labels/complaint.ts";
import { RoomLabel } from "../../src/crypto/labels/room.ts";
import { CopyLabel } from "../../src/crypto/labels/copy.ts";
import { Label, sha256 } from "../../src/crypto/labels.ts";

const RUST = "../crates/demur-crypto/src/labels.rs";

function ours(): Map<string, string> {
  const tables = [Label, ComplaintLabel, AuthorshipLabel, RoomLabel, CopyLabel].flatMap((table) => Object.entries(table));
  const labels = tables.filter(([, label]) => label instanceof Label);
  return new Map(labels.map(([name, label]) => [name, new TextDecoder().decode((label as Label).bytes())]));
}

/** What only servers, issuers and the command hash. */
const NOT_OURS = ["MANIFEST", "ISSUER_KEY", "ISSUANCE", "SIGN_IN_CODE", "SESSION", "PARTICIPANT_KEY", "ISSUER_ENTROPY", "DEMONSTRATION"];

test("the table is the one of the Rust side, without what only servers use", () => {
  const source = readFileSync(RUST, "utf8");
  const start = source.indexOf("labels! {");
  const table = source.slice(start, source.indexOf("\n}\n", start));
  const theirs = new Map([...table.matchAll(/^ {4}([A-Z_]+) = "([^"]+)";$/gm)].map(([, name, text]) => [name, `${text}\0`]));
  equal(theirs.size, table.split("\n").filter((line) => line.includes(" = ")).length);
  ok(theirs.size > 30);
  for (const name of NOT_OURS) ok(theirs.delete(name), name);
  deepEqual(ours(), theirs);
});

test("labels are distinct and none begins another", () => {
  const labels = [...ours().values()];
  for (const [i, label] of labels.entries()) {
    equal(label.indexOf("\0"), label.length - 1);
    for (const other of labels.slice(i + 1)) ok(!label.startsWith(other) && !other.startsWith(label));
  }
});

test("a label's octets are a copy", () => {
  const before = Label.LEAF.hash();
  Label.LEAF.bytes().fill(0);
  deepEqual(Label.LEAF.hash(), before);
});

test("parts are framed or not", () => {
  const [a, b, ab] = ["a", "b", "ab"].map(toUtf8) as [Uint8Array, Uint8Array, Uint8Array];
  deepEqual(Label.LEAF.hash(a, b), Label.LEAF.hash(ab));
  notDeepEqual(Label.LEAF.hashFramed(a, b), Label.LEAF.hashFramed(ab));
  deepEqual(Label.LEAF.hashFramed(a), Label.LEAF.hash(u64(1n), a));
  notDeepEqual(Label.LEAF.hash(a), Label.HANDLE.hash(a));
});

test("plain SHA-256", () => {
  // FIPS 180-2, appendix B.1
  const expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  equal(toHex(sha256(toUtf8("abc"))), expected);
});
