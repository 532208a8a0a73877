import assert from "node:assert/strict";
import { test } from "node:test";

import { checkRating } from "../../src/domain/reply.ts";

test("a rating names unanswered demands once each, in their order, and only if the reply fails", () => {
  checkRating(3, "answers", []);
  checkRating(3, "does-not-answer", []);
  checkRating(3, "does-not-answer", [1, 3]);
  assert.throws(() => checkRating(3, "answers", [1]), { code: "Contradiction" });
  assert.throws(() => checkRating(3, "does-not-answer", [3, 1]), { code: "OutOfOrder" });
  assert.throws(() => checkRating(3, "does-not-answer", [1, 1]), { code: "OutOfOrder" });
  assert.throws(() => checkRating(3, "does-not-answer", [0]), { code: "NoSuchDemand", demand: 0 });
  assert.throws(() => checkRating(3, "does-not-answer", [1, 4]), { code: "NoSuchDemand", demand: 4 });
  assert.throws(() => checkRating(0, "does-not-answer", [1]), { code: "NoSuchDemand" });
});
