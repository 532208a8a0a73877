import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";

import { encode } from "uqr";

import { qrCode } from "../../src/app/qr.ts";

/** Octets that each version holds at level M (ISO/IEC 18004, table 7). */
const HELD = [
  14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666, 711, 779, 857, 911, 997, 1059, 1125,
  1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911, 1989, 2099, 2213, 2331,
];

test("full codes of every version are those of uqr under one of the masks", () => {
  for (const [at, held] of HELD.entries()) {
    const text = `https://demur.example/app/#${"aZ9_-".repeat(500)}`.slice(0, held);
    const code = qrCode(text);
    assert.equal(code.length, (at + 1) * 4 + 17);
    const found = [0, 1, 2, 3, 4, 5, 6, 7].some((maskPattern) => isDeepStrictEqual(encode(text, { ecc: "M", border: 0, maskPattern }).data, code));
    assert.ok(found, `version ${at + 1}`);
  }
});

test("what no code holds is refused", () => {
  assert.throws(() => qrCode("a".repeat(2332)), RangeError);
  assert.equal(qrCode("a".repeat(2331)).length, 177);
});
