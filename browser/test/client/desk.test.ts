// Several windows at one desk: nothing that was typed is silently lost.

import assert from "node:assert/strict";
import { test } from "node:test";

import { toHex } from "../../src/bytes.ts";
import { isSameDesk, mergeDesks } from "../../src/client/desk.ts";
import { Identity } from "../../src/crypto/seal.ts";
import { type Draft, openDesk, sealDesk } from "../../src/protocol/desk.ts";
import { randomness } from "../../src/app/system.ts";

const draft = (id: number, text: string, octets?: number): Draft => ({
  id: new Uint8Array(16).fill(id),
  text,
  attachments: octets === undefined ? [] : [{ name: "a.txt", marking: "U", octets: Uint8Array.of(octets) }],
  updated: "2026-11-22",
});
const FRESH = 9;
const fresh = () => new Uint8Array(16).fill(FRESH);
const texts = (drafts: readonly Draft[]) => drafts.map(({ id, text }) => `${id[0]} ${text}`).sort();
const merge = (base: Draft[], mine: Draft[], kept: Draft[]) => mergeDesks({ base, mine, kept }, fresh);

test("what one side changed is taken over, deletions included", () => {
  const [a, b] = [draft(1, "a"), draft(1, "b")];
  assert.deepEqual(texts(merge([a], [b], [a]).drafts), ["1 b"]);
  assert.deepEqual(texts(merge([a], [a], [b]).drafts), ["1 b"]);
  assert.deepEqual(texts(merge([a], [], [a]).drafts), []);
  assert.deepEqual(texts(merge([a], [a], []).drafts), []);
  assert.deepEqual(texts(merge([], [draft(2, "x")], [a]).drafts), ["1 a", "2 x"]);
  assert.deepEqual(texts(merge([a], [b], [b]).drafts), ["1 b"]);
});

test("where both sides changed a draft both stay, this window's under another id", () => {
  const { drafts, moved } = merge([draft(1, "a")], [draft(1, "mine")], [draft(1, "theirs")]);
  assert.deepEqual(texts(drafts), ["1 theirs", `${FRESH} mine`]);
  assert.deepEqual([...moved], [[toHex(draft(1, "").id), toHex(fresh())]]);
  // The same id at both sides, and neither had seen the other's.
  assert.deepEqual(texts(merge([], [draft(1, "mine")], [draft(1, "theirs")]).drafts), ["1 theirs", `${FRESH} mine`]);
  // A file counts as much as a word.
  assert.deepEqual(merge([draft(1, "a")], [draft(1, "a", 1)], [draft(1, "a", 2)]).drafts.length, 2);
});

test("what one side deleted and the other changed stays as it was changed", () => {
  const [a, b] = [draft(1, "a"), draft(1, "b")];
  assert.deepEqual(texts(merge([a], [], [b]).drafts), ["1 b"]);
  assert.deepEqual(texts(merge([a], [b], []).drafts), ["1 b"]);
});

test("two windows that save in turn end with the same desk", () => {
  const one = merge([], [draft(1, "a")], []).drafts;
  const two = merge([], [draft(2, "b", 7)], [...one]).drafts;
  const back = merge([...one], [...one], [...two]).drafts;
  assert.ok(isSameDesk(back, two));
  assert.ok(!isSameDesk(back, one));
  const identity = Identity.generate(randomness);
  const { drafts } = openDesk(identity, sealDesk({ drafts: [...two] }, identity, randomness));
  assert.ok(isSameDesk(drafts, two));
});
