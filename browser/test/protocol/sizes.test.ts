// The numbers and paths are those of the Rust side, read from its sources.

import assert from "node:assert/strict";
import { test } from "node:test";

import * as sizes from "../../src/protocol/sizes.ts";
import * as attachment from "../../src/domain/memo/attachment.ts";
import { COMPLAINTS } from "../../src/protocol/api/complaints.ts";
import { FIXED, OF_MEMO } from "../../src/protocol/api/paths.ts";
import { OF_CASE } from "../../src/protocol/api/paths_office.ts";
import { readRepository } from "../repository.ts";

/** Products and sums of numbers and of names declared before, or in the domain. */
function valueOf(expression: string, declared: Readonly<Record<string, number>>): number {
  const known: Record<string, number> = { ...attachment, ...declared } as never;
  const plain = expression.replaceAll(/demur_domain::memo::/g, "").replaceAll(/(?<=\d)_(?=\d)/g, "");
  const numbers = plain.replaceAll(/[A-Z_]+/g, (name) => String(known[name] ?? assert.fail(name)));
  assert.match(numbers, /^[\d +*()]+$/);
  return Number(new Function(`return ${numbers}`)());
}

test("every size is the one of sizes.rs, and none is missing", () => {
  const source = readRepository("crates/demur-protocol/src/sizes.rs").toString();
  const declared: Record<string, number> = {};
  for (const [, name = "", value = ""] of source.matchAll(/pub const (\w+): \w+ = ([^;]+);/g)) {
    declared[name] = valueOf(value, declared);
  }
  assert.ok(Object.keys(declared).length >= 20);
  assert.deepEqual({ ...sizes }, declared);
});

test("every path is the one of paths.rs, and none is missing", () => {
  const source = readRepository("crates/demur-protocol/src/api/paths.rs").toString();
  const fixed = [...source.matchAll(/^ {4}(\w+) "([^"]*)";$/gm)].map(([, name, path]) => [name, path]);
  const ofMemo = [...source.matchAll(/^ {4}(\w+) "([^"]*)" "([^"]*)";$/gm)].map(([, name, before, after]) => [name, [before, after]]);
  assert.ok(fixed.length >= 6 && ofMemo.length >= 17);
  assert.deepEqual({ ...FIXED, ...COMPLAINTS }, Object.fromEntries(fixed));
  assert.deepEqual({ ...OF_MEMO, ...OF_CASE }, Object.fromEntries(ofMemo));
});
