// Where an address leads, and that the secret of an invitation leaves the address.

import assert from "node:assert/strict";
import { test } from "node:test";
import { here, takeSecret } from "../../src/app/router.ts";

const SECRET = "A".repeat(86);

test("only a bare secret of the right length is an invitation", () => {
  assert.deepEqual(takeSecret(`#${SECRET}`), { path: "/invite", secret: SECRET });
  for (const other of [`#${SECRET}A`, `#${SECRET.slice(1)}`, `#/${SECRET}`, `#${SECRET.slice(1)}=`, "#", "", "#/wallet"]) {
    assert.equal(takeSecret(other).secret, undefined, other);
  }
  assert.equal(takeSecret("").path, "/");
});

test("the secret is taken out of the address bar and stays with the page", () => {
  const replaced: string[] = [];
  Object.assign(globalThis, {
    location: { hash: `#${SECRET}` },
    history: { replaceState: (_state: unknown, _title: string, url: string) => replaced.push(url) },
  });
  assert.equal(here().secret, SECRET);
  assert.deepEqual(replaced, ["#/invite"]);
  Object.assign(globalThis, { location: { hash: "#/invite" } });
  assert.equal(here().secret, SECRET);
});

test("what is in no row of the table is not found", () => {
  for (const hash of ["#/nowhere", "#/wallet/more", "#/%00", "#wallet"]) {
    Object.assign(globalThis, { location: { hash } });
    assert.equal(here().route.path, "/not-found", hash);
  }
});
