/**
 * What the browser keeps: one database with one object store, made at the first write that a
 * person asked for and deleted with the last. Reading makes nothing.
 *
 * Where there is no database (blocked, private, switched off) the same functions keep things in
 * memory, and `persists` says so, so that no page promises what is not so.
 */

import { equal } from "../bytes.ts";

const DATABASE = "demur";
const OBJECTS = "kept";
const memory = new Map<string, Uint8Array>();
let blocked = false;

/** Names of what may be kept. */
export type Kept = "wallet" | "desk";

/** Whether what is written outlives the page. */
export async function persists(): Promise<boolean> {
  try {
    (await open(false))?.close();
    return !blocked;
  } catch {
    return false;
  }
}

/** What is kept under a name. */
export async function read(name: Kept): Promise<Uint8Array | undefined> {
  const database = await tried(() => open(false));
  if (!database) return memory.get(name);
  const found = await tried(() => done<unknown>(database.transaction(OBJECTS).objectStore(OBJECTS).get(name)));
  database.close();
  return found instanceof Uint8Array ? found : memory.get(name);
}

/**
 * Keeps something under a name, or nothing, in place of what was read there before. False, and
 * nothing is changed, if another window has put something else there since.
 */
export async function replace(name: Kept, before: Uint8Array | undefined, octets: Uint8Array | undefined): Promise<boolean> {
  // Where nothing is any more nothing is made anew.
  const database = await tried(() => open(before === undefined));
  if (!database) {
    if (before && !memory.has(name)) return false;
    if (octets) memory.set(name, octets);
    else memory.delete(name);
    return true;
  }
  let same = false;
  try {
    const transaction = database.transaction(OBJECTS, "readwrite", { durability: "strict" });
    const objects = transaction.objectStore(OBJECTS);
    const there: IDBRequest<unknown> = objects.get(name);
    // In the same transaction, so that no other window comes between.
    there.onsuccess = () => {
      same = there.result instanceof Uint8Array && before ? equal(there.result, before) : there.result === before;
      if (same) octets ? objects.put(octets, name) : objects.delete(name);
    };
    await committed(transaction);
    return same;
  } finally {
    database.close();
  }
}

/** Forgets what is kept under these names; with the last name goes the database. */
export async function remove(...names: readonly Kept[]): Promise<void> {
  for (const name of names) memory.delete(name);
  const database = await tried(() => open(false));
  if (!database) return;
  const transaction = database.transaction(OBJECTS, "readwrite", { durability: "strict" });
  const objects = transaction.objectStore(OBJECTS);
  for (const name of names) objects.delete(name);
  const left = objects.count();
  await committed(transaction);
  database.close();
  if (left.result === 0) await clear();
}

/** Forgets everything. */
export async function clear(): Promise<void> {
  memory.clear();
  await tried(() => done(indexedDB.deleteDatabase(DATABASE)));
}

async function tried<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch {
    return undefined;
  }
}

/** Opens the database; where there is none and none is wanted, leaves none behind. */
function open(make: boolean): Promise<IDBDatabase | undefined> {
  if (typeof indexedDB === "undefined" || indexedDB === null) {
    blocked = true;
    return Promise.resolve(undefined);
  }
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    let unwanted = false;
    request.onupgradeneeded = () => {
      unwanted = !make;
      // Aborting the first upgrade undoes the making of the database.
      if (unwanted) request.transaction?.abort();
      else request.result.createObjectStore(OBJECTS);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (unwanted) return resolve(undefined);
      blocked = true;
      reject(request.error);
    };
    request.onblocked = () => reject(new Error("blocked"));
  });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}
