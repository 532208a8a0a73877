import assert from "node:assert/strict";
import { test } from "node:test";

import { CaseNumber, EpochId, InstitutionId, MemoId, OfficialId, Pseudonym, VersionNumber } from "../../src/domain/ids.ts";
import { Malformed } from "../../src/malformed.ts";

function refused(read: () => unknown, code: string): void {
  assert.throws(read, (error) => error instanceof Malformed && error.code === code);
}

test("octet identifiers have one length and one spelling", () => {
  const text = "00ff".repeat(16);
  assert.equal(MemoId.toText(MemoId.parse(text)), text);
  refused(() => MemoId.fromBytes(new Uint8Array(31)), "WrongLength");
  refused(() => Pseudonym.fromBytes(new Uint8Array(32)), "WrongLength");
  refused(() => MemoId.parse(text.slice(2)), "WrongLength");
  refused(() => MemoId.parse(`${text}\n`), "WrongLength");
  refused(() => MemoId.parse(text.toUpperCase()), "WrongCharacter");
  refused(() => MemoId.parse(`${text.slice(1)}g`), "WrongCharacter");
  refused(() => MemoId.parse(`${text.slice(1)}\n`), "WrongCharacter");
});

test("slugs come from a closed character set", () => {
  assert.equal(InstitutionId.parse("state-2"), "state-2");
  assert.equal(OfficialId.parse("a".repeat(64)), "a".repeat(64));
  refused(() => InstitutionId.parse(""), "WrongLength");
  refused(() => InstitutionId.parse("a".repeat(33)), "WrongLength");
  refused(() => OfficialId.parse("a".repeat(65)), "WrongLength");
  for (const text of ["State", "a b", "ä", "a\n", "a_b", "a/b"]) {
    refused(() => InstitutionId.parse(text), "WrongCharacter");
  }
});

test("an epoch is a month", () => {
  assert.equal(EpochId.parse("2023-12"), "2023-12");
  refused(() => EpochId.parse("2023-1"), "WrongLength");
  refused(() => EpochId.parse("2023-00"), "WrongForm");
  refused(() => EpochId.parse("2023-13"), "WrongForm");
  refused(() => EpochId.parse("202-012"), "WrongForm");
  refused(() => EpochId.parse("2023/12"), "WrongForm");
  refused(() => EpochId.parse("2023-1x"), "WrongCharacter");
  refused(() => EpochId.parse("2023-1\n"), "WrongCharacter");
});

test("a case number has one spelling", () => {
  assert.equal(CaseNumber.assign("DC", 2023, 7), "DC-2023-0007");
  assert.equal(CaseNumber.assign("DC", 2023, 12_345), "DC-2023-12345");
  for (const text of ["D-2023-0001", "DCDCD-2023-0001", "DC-2023-0000", "DC-2023-00001", "DC-2023-1", "DC-23-0001", "DC-2023"]) {
    refused(() => CaseNumber.parse(text), "WrongForm");
  }
  refused(() => CaseNumber.parse("dc-2023-0001"), "WrongCharacter");
  refused(() => CaseNumber.parse("DC-2023-000x"), "WrongCharacter");
});

test("versions are numbered from 1", () => {
  assert.equal(VersionNumber.new(1), VersionNumber.FIRST);
  assert.equal(VersionNumber.following(VersionNumber.new(0xffff)), undefined);
  for (const number of [0, -1, 1.5, 0x10000, Number.NaN]) refused(() => VersionNumber.new(number), "WrongForm");
});
