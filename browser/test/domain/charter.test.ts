// What a charter's file may look like, beyond the vectors.

import assert from "node:assert/strict";
import { test } from "node:test";

import { CharterError } from "../../src/domain/charter/error.ts";
import { Charter } from "../../src/domain/charter.ts";
import { readRepository } from "../repository.ts";

const COMPANY = readRepository("crates/demur-domain/charters/company.toml").toString();
const WINDOW = /^window_days = (\d+).*$/m;

test("no date or time of TOML's own stands in a charter, and a number before hyphens is a number", () => {
  const days = Number(WINDOW.exec(COMPANY)?.[1]);
  const read = (value: string): Charter => Charter.parse(COMPANY.replace(WINDOW, `window_days = ${value}`));
  for (const value of ["2023-11-08", "2023-11-08T10:05:00Z", "10:05:00"]) assert.throws(() => read(value), CharterError, value);
  for (const value of [`${days} # -ab-`, `${days}#1-23-`, `${days} #:`]) {
    assert.equal(read(value).circulation.windowDaysMax, days, value);
  }
});
