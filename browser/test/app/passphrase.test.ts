// The generated words: the right number of them, of the right form, and none more likely than others.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ASKED_BACK, askedBack, freshWords, WORDS } from "../../src/app/words.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";

const source = new SeededRandomness(new Uint8Array(32));

test("words are two open syllables", () => {
  const words = freshWords(source);
  assert.equal(words.length, WORDS);
  for (const word of words) assert.match(word, /^([bdflmnrst][aeiou]){2}$/);
});

test("all words occur, none much more often than another", () => {
  const counts = new Map<string, number>();
  for (let round = 0; round < 5000; round++) for (const word of freshWords(source)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // 40,000 draws over 2,025 words are 20 each; six standard deviations are 27 more.
  assert.equal(counts.size, 2025);
  assert.ok(Math.max(...counts.values()) < 47);
});

test("draws that would favour some words are drawn again", () => {
  const draws = [0xff, 0xff, 0x00, 0x01];
  const unfair = { fill: (octets: Uint8Array) => octets.forEach((_, index) => (octets[index] = draws.shift() ?? 0)) };
  assert.equal(freshWords(unfair)[0], "babe");
  assert.equal(draws.length, 0);
});

test("the words asked back are different ones, in order", () => {
  for (let round = 0; round < 100; round++) {
    const asked = askedBack(source);
    assert.equal(new Set(asked).size, ASKED_BACK);
    assert.deepEqual(asked, [...asked].sort((a, b) => a - b));
    assert.ok(asked.every((position) => position >= 0 && position < WORDS));
  }
});
