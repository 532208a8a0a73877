import { expect, test } from "@playwright/test";
import { markupErrors } from "./markup.ts";
import { weaknesses } from "./policy.ts";

test("the checkers see what is wrong", () => {
  expect(weaknesses("script-src 'self' 'unsafe-inline'")).not.toEqual([]);
  expect(markupErrors(new Map([["bad", "<!doctype html><html lang=en><title>x</title><p><div></div></p>"]]))).not.toEqual([]);
  expect(markupErrors(new Map([["good", "<!doctype html><html lang=en><title>x</title><p>y</p>"]]))).toEqual([]);
});
