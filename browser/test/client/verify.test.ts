// Files that the Rust side made: what it accepts is accepted, and each forgery and flipped bit is
// refused by the same check.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

import { concat, fromHex, toUtf8 } from "../../src/bytes.ts";
import { CHECKS, Invalid } from "../../src/client/verify/invalid.ts";
import { type Report, verifyFile } from "../../src/client/verify.ts";
import { LogVerifier } from "../../src/crypto/log/note.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import { SigningKey } from "../../src/crypto/sign.ts";
import { readRepository, readVectors } from "../repository.ts";

type Flip = [position: number, mask: number, expected: string];
type Kind = "case" | "certificate" | "receipt" | "signature" | "view" | "authorship";
type Files = { log_key: string; text: string; case_logged_anew: string } & Record<Kind, string> &
  Record<`${Kind}_flips`, Flip[]>;
type Piece = [start: number, length: number] | string;

const KINDS: Kind[] = ["case", "certificate", "receipt", "signature", "view", "authorship"];
const files = readVectors<Files>("files/files.json");
const pinned = LogVerifier.parse(files.log_key);

function verify(octets: Uint8Array, key: LogVerifier | null, pause = (_: number): Promise<void> | undefined => undefined) {
  return verifyFile(octets, { pinned: key, randomness: new SeededRandomness(new Uint8Array(32).fill(3)), pause });
}

/** `ok`, the id of the check that fails, `damaged`, or `none` for what is no file of ours. */
async function verdict(octets: Uint8Array, key: LogVerifier | null = pinned): Promise<string> {
  try {
    return (await verify(octets, key)) === null ? "none" : "ok";
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    return error.check ?? "damaged";
  }
}

type ReportOf = { [Each in Report as Each["kind"]]: Each["report"] };

async function reportOf<K extends Kind>(kind: K): Promise<ReportOf[K]> {
  const found = await verify(fromHex(files[kind]), pinned);
  assert.equal(found?.kind, kind);
  return found?.report as ReportOf[K];
}

test("checks have the ids of the Rust side", () => {
  const source = readRepository("crates/demur-client/src/verify.rs").toString();
  const theirs = [...source.matchAll(/\/\/\/ (V\d+)\.\n(?:.*\n)*?    (\w+),/g)].map(([, id, name]) => [name, id]);
  assert.ok(theirs.length >= 13);
  assert.deepEqual(Object.entries(CHECKS), theirs);
});

for (const kind of KINDS) {
  test(`every flipped bit of the ${kind} is refused by the same check`, async () => {
    const octets = fromHex(files[kind]);
    assert.equal(await verdict(octets), "ok");
    const wrong: string[] = [];
    for (const [position, mask, expected] of files[`${kind}_flips`]) {
      octets[position] = (octets[position] as number) ^ mask;
      const found = await verdict(octets);
      if (found !== expected) wrong.push(`${position}: ${found} instead of ${expected}`);
      octets[position] = (octets[position] as number) ^ mask;
    }
    assert.deepEqual(wrong, []);
  });
}

const dictionary = concat(fromHex(files.case), fromHex(files.case_logged_anew));
const ids = readdirSync("../testdata/vectors/files").filter((name) => name !== "files.json");

function assembled(pieces: readonly Piece[], from: Uint8Array): Uint8Array {
  return concat(...pieces.map((piece) => (typeof piece === "string" ? fromHex(piece) : from.subarray(piece[0], piece[0] + piece[1]))));
}

test("every check has forgeries", () => {
  const expected = Object.values(CHECKS).map((id) => `${id}.json`);
  assert.deepEqual(ids.sort(), expected.sort());
});

for (const id of ids) {
  test(`forgeries that ${id.replace(".json", "")} refuses`, async () => {
    // Where it is another case than that of the files, its dictionary stands first.
    const { dictionary: own, ...forgeries } = readVectors<Record<string, Piece[]>>(`files/${id}`);
    const known = own === undefined ? dictionary : assembled(own, dictionary);
    assert.ok(Object.keys(forgeries).length > 0);
    for (const [name, pieces] of Object.entries(forgeries)) {
      assert.equal(`${await verdict(assembled(pieces, known), null)}.json`, id, name);
    }
  });
}

test("the case logged anew holds under its own log's key", async () => {
  assert.equal(await verdict(fromHex(files.case_logged_anew), null), "ok");
});

test("another log's key is refused, and a receipt needs one", async () => {
  const other = LogVerifier.new(pinned.name, SigningKey.fromSeed<"log">(new Uint8Array(32)).verifyingKey());
  for (const kind of KINDS) {
    const expected = kind === "receipt" ? "V9" : "V1";
    assert.equal(await verdict(fromHex(files[kind]), other), expected, kind);
    assert.equal(await verdict(fromHex(files[kind]), null), kind === "receipt" ? "V1" : "ok", kind);
  }
});

test("what is no file of ours is none", async () => {
  for (const text of ["", "demur case file v2\n", "c2sp.org/tlog-proof@v2\n", "hello"]) {
    assert.equal(await verdict(toUtf8(text)), "none", text);
  }
  for (const text of ["demur case file v1\n", "demur certificate v1\n", "demur signature v1\n", "demur view v1\n", "demur authorship v1\n"]) {
    assert.equal(await verdict(toUtf8(text)), "damaged", text);
  }
});

test("a report says what the file says", async () => {
  const ofCase = await reportOf("case");
  assert.equal(ofCase.filed?.view.state, "archived");
  assert.equal(ofCase.filed?.wordsMissing, 0);
  assert.ok((ofCase.filed?.reply?.answers.length ?? 0) > 0);
  assert.equal(ofCase.memo.demandCount(), ofCase.filed?.reply?.answers.length);
  const certificate = await reportOf("certificate");
  assert.deepEqual(certificate.certificate, ofCase.certificate);
  assert.ok(certificate.isFor(files.text));
  assert.ok(!certificate.isFor(`${files.text} `));
  assert.equal(certificate.filedAt, ofCase.filed?.view.filed.beginsAt);
  const receipt = await reportOf("receipt");
  assert.deepEqual(receipt.memo, ofCase.certificate.memo);
  const signature = await reportOf("signature");
  assert.equal(signature.institution, "state");
  // R74.
  const authorship = await reportOf("authorship");
  assert.deepEqual([authorship.name, authorship.purpose], ["Ada Example", "the award for dissent"]);
  assert.deepEqual(authorship.certificate, ofCase.certificate);
  const { text } = await reportOf("view");
  const shown = text.flat();
  const words = files.text.split(/[ \n]+/).filter((word) => word !== "");
  assert.equal(shown.length, words.length);
  assert.ok(shown.every((word, at) => word === null || word === words[at]));
  assert.ok(shown.includes(null) && !shown.includes("twenty"));
});

test("the bar moves and ends at the end", async () => {
  const seen: number[] = [];
  await verify(fromHex(files.case), pinned, (done) => {
    seen.push(done);
    return undefined;
  });
  assert.equal(seen.at(-1), 1);
  assert.ok(seen.length > 3);
  assert.deepEqual(seen, [...seen].sort((a, b) => a - b));
});
