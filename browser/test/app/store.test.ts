// What is kept: nothing by reading, everything by asking, and nothing when it is forgotten.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { IDBFactory } from "fake-indexeddb";
import * as store from "../../src/app/store.ts";

const OCTETS = new Uint8Array([1, 2, 3]);

beforeEach(async () => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  await store.clear();
});

async function databases(): Promise<number> {
  return (await indexedDB.databases()).length;
}

test("reading and asking whether things persist makes no database", async () => {
  assert.equal(await store.read("wallet"), undefined);
  assert.equal(await store.persists(), true);
  await store.remove("wallet");
  assert.equal(await databases(), 0);
});

test("what was written is read, and the database goes with the last name", async () => {
  assert.equal(await store.replace("wallet", undefined, OCTETS), true);
  await store.replace("desk", undefined, OCTETS);
  assert.deepEqual(await store.read("wallet"), OCTETS);
  await store.remove("wallet");
  assert.equal(await store.read("wallet"), undefined);
  assert.equal(await databases(), 1);
  await store.remove("desk");
  assert.equal(await databases(), 0);
});

test("what another window has put there since is not overwritten", async () => {
  const other = Uint8Array.of(4);
  await store.replace("wallet", undefined, OCTETS);
  assert.equal(await store.replace("wallet", undefined, other), false);
  assert.equal(await store.replace("wallet", other, other), false);
  assert.deepEqual(await store.read("wallet"), OCTETS);
  assert.equal(await store.replace("wallet", OCTETS.slice(), other), true);
  assert.deepEqual(await store.read("wallet"), other);
  await store.remove("wallet", "desk");
  assert.equal(await store.replace("wallet", other, OCTETS), false);
  assert.equal(await databases(), 0);
});

test("clearing leaves nothing", async () => {
  await store.replace("wallet", undefined, OCTETS);
  await store.clear();
  assert.equal(await databases(), 0);
  assert.equal(await store.read("wallet"), undefined);
});

test("without a database it is kept in memory, and that is said", async () => {
  Object.assign(globalThis, { indexedDB: undefined });
  assert.equal(await store.replace("wallet", undefined, OCTETS), true);
  assert.equal(await store.persists(), false);
  assert.deepEqual(await store.read("wallet"), OCTETS);
  await store.clear();
  assert.equal(await store.read("wallet"), undefined);
});
