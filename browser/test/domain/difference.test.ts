import assert from "node:assert/strict";
import { test } from "node:test";

import { type Piece, wordDifference } from "../../src/domain/difference/words.ts";
import { differenceOf, isSame, type PartDifference } from "../../src/domain/difference.ts";
import { parseMarkdown } from "../../src/domain/memo/markdown.ts";

/** `[-removed-]`, `[+added+]`, the rest as it is. */
function drawn(pieces: readonly Piece[]): string {
  const draw = { kept: (text: string) => text, removed: (text: string) => `[-${text}-]`, added: (text: string) => `[+${text}+]` };
  return pieces.map(({ change, text }) => draw[change](text)).join("");
}

function check(before: string, after: string, expected: string): void {
  assert.equal(drawn(wordDifference(before, after)), expected);
}

test("words are compared, not letters", () => {
  check("We object.", "We object.", "We object.");
  check("We object to it.", "We strongly object to it.", "We [+strongly +]object to it.");
  check("We strongly object.", "We object.", "We [-strongly -]object.");
  check("We ask for ten trucks.", "We ask for twenty trucks.", "We ask for [-ten-][+twenty+] trucks.");
  check("one two three", "four five six", "[-one two three-][+four five six+]");
  check("", "new", "[+new+]");
  check("نطلب وقف إطلاق النار", "نطلب فورا وقف إطلاق النار", "نطلب [+فورا +]وقف إطلاق النار");
  check("我们反对政策", "我们反对新政策", "我们反对[+新+]政策");
  check("l’État a menti", "l’État n’a pas menti", "l’État [-a-][+n’a pas+] menti");
});

test("a changed phrase is one change", () => {
  check("The old policy fails us.", "The new rule fails us.", "The [-old policy-][+new rule+] fails us.");
});

/** A stream of numbers that is the same every time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state >>> 8;
  }
}

test("the pieces give both texts back, whatever they are", () => {
  const words = ["a", "b", "we", "ask.", "それ", "😀", "é", "\u0301", "  ", "؟", "don't"];
  const next = numbers(7);
  for (let round = 0; round < 400; round += 1) {
    const text = () => Array.from({ length: next.next().value % 12 }, () => words[next.next().value % words.length]).join(" ");
    const [before, after] = [text(), text()];
    const pieces = wordDifference(before, after);
    const without = (change: Piece["change"]) => pieces.filter((piece) => piece.change !== change).map(({ text }) => text);
    assert.equal(without("added").join(""), before);
    assert.equal(without("removed").join(""), after);
    for (const [at, piece] of pieces.entries()) assert.notEqual(piece.change, pieces[at + 1]?.change);
  }
});

test("long texts are compared within bounds", () => {
  const long = Array.from({ length: 1300 }, (_, at) => `w${at}${at % 9 === 8 ? "." : ""}`).join(" ");
  const changed = long.replace("w10 ", "ten ").replace("w900 ", "");
  const shown = drawn(wordDifference(long, changed));
  assert.ok(shown.includes("[-w10-][+ten+]") && shown.includes("[-w900 -]"));
  const other = Array.from({ length: 1300 }, (_, at) => `v${at}`).join(" ");
  assert.equal(drawn(wordDifference(long, other)), `[-${long}-][+${other}+]`);
});

const MEMO = `---
subject: Call for a ceasefire
to: Secretary of State
marking: SBU
---

## Summary

(U) We disagree with the policy.

## Paragraphs

(U) The first paragraph says what the policy is.

(U) The second paragraph says what follows from it for us.

(SBU) The third paragraph compares it with what was promised.

## Demands

1. (U) Call publicly for a ceasefire.
   - responsible: Secretary of State
2. (U) Align public and private statements.

## Evidence

- (U) Shipments rose -> Report of the bureau, page 4
`;

function changes(change: (memo: string) => string): PartDifference[] {
  const [before, after] = [parseMarkdown(MEMO), parseMarkdown(change(MEMO))];
  return differenceOf(before.parts, after.parts);
}

/** Every part that is not the same: name, numbers before and after, change, and its changed fields. */
function told(change: (memo: string) => string): unknown[] {
  return changes(change)
    .filter((part) => part.change !== "same")
    .map(({ part, before, after, change, fields }) => {
      const changed = fields.filter(({ pieces }) => change === "changed" && pieces.some((piece) => piece.change !== "kept"));
      return [part, before, after, change, ...changed.map(({ field, pieces }) => `${field}: ${drawn(pieces)}`)];
    });
}

test("the same memo differs in nothing", () => {
  assert.ok(isSame(changes((memo) => memo)));
  assert.ok(!isSame(changes((memo) => memo.replace("first", "1st"))));
});

test("each part is compared with itself", () => {
  assert.deepEqual(told((memo) => memo.replace("a ceasefire\nto", "an end\nto").replace("(U) We disagree", "(SBU) We disagree")), [
    ["subject", undefined, undefined, "changed", "text: Call for [-a ceasefire-][+an end+]"],
    ["summary", undefined, undefined, "changed", "marking: [-U-][+SBU+]"],
  ]);
  assert.deepEqual(told((memo) => memo.replace("- responsible: Secretary of State", "- wanted by: 2024-01-31")), [
    ["demand", 1, 1, "changed", "responsible: [-Secretary of State-]", "wanted_by: [+2024-01-31+]"],
  ]);
  assert.deepEqual(told((memo) => memo.replace("page 4", "page 5")), [
    ["evidence_entry", 1, 1, "changed", "source: [-Report of the bureau, page 4-][+Report of the bureau, page 5+]"],
  ]);
});

test("a new paragraph does not make those behind it new", () => {
  assert.deepEqual(told((memo) => memo.replace("(U) The second", "(U) Something quite different stands here now.\n\n(U) The second")), [
    ["paragraph", undefined, 2, "added"],
  ]);
  assert.deepEqual(told((memo) => memo.replace("(U) The second paragraph says what follows from it for us.\n\n", "")), [
    ["paragraph", 2, undefined, "removed"],
  ]);
});

test("a paragraph rewritten is one that changed, and one moved is one that moved", () => {
  assert.deepEqual(told((memo) => memo.replace("what follows from it for us", "what will follow for us")), [
    ["paragraph", 2, 2, "changed", "text: The second paragraph says what [-follows from it-][+will follow+] for us."],
  ]);
  const third = "(SBU) The third paragraph compares it with what was promised.\n\n";
  const first = "(U) The first paragraph";
  assert.deepEqual(told((memo) => memo.replace(third, "").replace(first, third + first)), [["paragraph", 3, 1, "moved"]]);
});

test("removed parts stand where they stood", () => {
  const parts = changes((memo) => memo.replace("1. (U) Call publicly for a ceasefire.\n   - responsible: Secretary of State\n2.", "1."));
  const demands = parts.filter(({ part }) => part === "demand").map(({ before, after, change }) => [before, after, change]);
  assert.deepEqual(demands, [
    [1, undefined, "removed"],
    [2, 1, "same"],
  ]);
});
