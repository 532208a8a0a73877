import assert from "node:assert/strict";
import { test } from "node:test";

import { base32nopad, bech32 } from "@scure/base";

import { fromBase32, fromBech32, toBase32, toBech32 } from "../../src/crypto/base32.ts";
import { Malformed } from "../../src/malformed.ts";

const octets = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 151 + length) & 255);
const LENGTHS = [0, 1, 2, 3, 4, 5, 6, 19, 20, 31, 32, 33, 1216];

test("base32 is that of @scure/base", () => {
  for (const length of LENGTHS) {
    const text = toBase32(octets(length));
    assert.equal(text, base32nopad.encode(octets(length)));
    assert.deepEqual(fromBase32(text), octets(length));
  }
});

test("Bech32 is that of @scure/base, without a limit", () => {
  for (const length of LENGTHS) {
    for (const prefix of ["age", "age1pq", "age-secret-key-pq-"]) {
      const text = toBech32(prefix, octets(length));
      assert.equal(text, bech32.encode(prefix, bech32.toWords(octets(length)), false));
      assert.deepEqual(fromBech32(text), { prefix, octets: octets(length) });
      assert.deepEqual(fromBech32(text.toUpperCase()), { prefix, octets: octets(length) });
    }
  }
});

test("what is not one of these texts is refused", () => {
  // Five bits that are no octet, spare bits, lower case, a digit that is no letter, padding.
  for (const text of ["A", "AB", "AAA", "AAAAAA", "aa", "A1", "AA======", "AA "]) assert.throws(() => fromBase32(text), Malformed, text);
  const good = toBech32("age", octets(32));
  const last = good.at(-1) === "q" ? "p" : "q";
  const bad = ["", "1", "age", "age1", "age1qqqqq", good.slice(0, -1), good.slice(0, -1) + last, good.slice(1), `A${good.slice(1)}`, good.replace("age1", "age"), `${good}b`, ` ${good}`, `é${good}`];
  for (const text of bad) assert.throws(() => fromBech32(text), Malformed, text);
  // Every letter counts.
  for (let at = 4; at < good.length; at++) {
    const other = good[at] === "q" ? "p" : "q";
    assert.throws(() => fromBech32(good.slice(0, at) + other + good.slice(at + 1)), Malformed);
  }
  // Spare bits with a right checksum.
  assert.throws(() => fromBech32(bech32.encode("age", [0, 1], false)), Malformed);
  assert.throws(() => fromBech32(bech32.encode("age", [0, 0, 0], false)), Malformed);
});
