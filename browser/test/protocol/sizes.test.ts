// The numbers and paths are those of the Rust side, read from its sources.

import assert from "node:assert/strict";
import { test } from "node:test";

import * as sizes from "../../src/protocol/sizes.ts";
import { FIXED, OF_MEMO } from "../../src/protocol/api/paths.ts";
import { readRepository } from "../repository.ts";

test("every size is the one of sizes.rs, and none is missing", () => {
  const source = readRepository("crates/demur-protocol/src/sizes.rs").toString();
  const declared = [...source.matchAll(/pub const (\w+): \w+ = ([\d *_]+);/g)].map(([, name = "", value = ""]) => {
    const factors = value.replaceAll("_", "").split("*").map(Number);
    return [name, factors.reduce((product, factor) => product * factor, 1)] as const;
  });
  assert.ok(declared.length >= 14);
  assert.deepEqual({ ...sizes }, Object.fromEntries(declared));
});

test("every path is the one of paths.rs, and none is missing", () => {
  const source = readRepository("crates/demur-protocol/src/api/paths.rs").toString();
  const fixed = [...source.matchAll(/^ {4}(\w+) "([^"]*)";$/gm)].map(([, name, path]) => [name, path]);
  const ofMemo = [...source.matchAll(/^ {4}(\w+) "([^"]*)" "([^"]*)";$/gm)].map(([, name, before, after]) => [name, [before, after]]);
  assert.ok(fixed.length >= 6 && ofMemo.length >= 17);
  assert.deepEqual({ ...FIXED }, Object.fromEntries(fixed));
  assert.deepEqual({ ...OF_MEMO }, Object.fromEntries(ofMemo));
});
