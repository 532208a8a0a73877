// Words, layout, and views that this side makes. R47.

import assert from "node:assert/strict";
import { test } from "node:test";

import { type CertifiedFiling } from "../../src/protocol/casefile.ts";
import { versionDigest } from "../../src/protocol/text.ts";
import { checkView, makeView } from "../../src/protocol/view.ts";
import { layoutOf, wordsOf } from "../../src/protocol/words.ts";

const TEXT = { nonce: new Uint8Array(32).fill(7), markdown: "a bc\n\nd  e\n", attachments: [] };
const NO_FILING = {} as CertifiedFiling;

test("words and layout are the whole text", () => {
  for (const [text, layout] of [["", ""], ["a", "x"], [" a", " x"], ["a  bc\n\nd\n", "x  x\n\nx\n"], ["x\u00a0y\tz é", "x x"]] as const) {
    assert.equal(layoutOf(text), layout);
    const words = wordsOf(text);
    assert.equal(layout.replaceAll("x", () => words.shift() as string), text);
    assert.deepEqual(words, []);
  }
});

test("a view shows what is not withheld, and nothing else passes", () => {
  const signed = versionDigest(TEXT);
  const view = makeView(NO_FILING, TEXT, new Set([1, 3]));
  assert.deepEqual(checkView(view, signed), [["a", null], [], ["d", null], []]);
  const [first, second, third, fourth] = view.words;
  assert.ok(first && second && third && fourth);
  for (const words of [
    [{ ...first, shown: "b" }, second, third, fourth],
    [third, second, first, fourth],
    [first, fourth, third, second],
    [first, second, third],
    [first, { ...second, shown: "bc" }, third, fourth],
    [{ ...first, shown: null }, second, third, fourth],
  ]) {
    assert.equal(checkView({ ...view, words }, signed), null);
  }
  assert.equal(checkView({ ...view, layout: "x x\n\nx x\n" }, signed), null);
  assert.equal(checkView({ ...view, whole: new Uint8Array(32) }, signed), null);
});

test("a text of very many words is no trouble", () => {
  const markdown = "a ".repeat(130_000);
  assert.equal(versionDigest({ nonce: TEXT.nonce, markdown }).length, 32);
});
