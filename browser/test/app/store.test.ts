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
  assert.equal(await store.write("wallet", OCTETS), true);
  await store.write("drafts", OCTETS);
  assert.deepEqual(await store.read("wallet"), OCTETS);
  await store.remove("wallet");
  assert.equal(await store.read("wallet"), undefined);
  assert.equal(await databases(), 1);
  await store.remove("drafts");
  assert.equal(await databases(), 0);
});

test("clearing leaves nothing", async () => {
  await store.write("wallet", OCTETS);
  await store.clear();
  assert.equal(await databases(), 0);
  assert.equal(await store.read("wallet"), undefined);
});

test("without a database it is kept in memory, and that is said", async () => {
  Object.assign(globalThis, { indexedDB: undefined });
  assert.equal(await store.write("wallet", OCTETS), false);
  assert.equal(await store.persists(), false);
  assert.deepEqual(await store.read("wallet"), OCTETS);
  await store.clear();
  assert.equal(await store.read("wallet"), undefined);
});
