/**
 * Who one is, for as long as the page is open: the unlocked wallet, in memory.
 *
 * There is one path on which a wallet is written, `save`; whether it reaches the device was chosen
 * when the wallet was made or opened. Locking and leaving forget everything that was in memory.
 */

import { useEffect, useState } from "preact/hooks";
import { forgetSecret } from "./router.ts";
import * as store from "./store.ts";
import { openWallet, sealWallet, type Wallet } from "./wallet_file.ts";

/** Where a wallet lives: sealed on this device, or nowhere but in the memory of this page. */
export type Keeping = "device" | "memory";

export interface Session {
  readonly wallet: Wallet;
  /** The words it is sealed under. */
  readonly words: string;
  readonly keeping: Keeping;
  /** Whether something changed that no file and no device has yet. */
  readonly unsaved: boolean;
}

let session: Session | undefined;
/** Saves follow one another, so that an older wallet never overwrites a newer one. */
let saving: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();
const forgetters = new Set<() => void>();

export function currentSession(): Session | undefined {
  return session;
}

/** The session, and a new rendering when it changes. */
export function useSession(): Session | undefined {
  const [shown, show] = useState(session);
  useEffect(() => {
    const listener = (): void => show(session);
    listeners.add(listener);
    listener();
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return shown;
}

/** Whoever keeps something of a person in memory says here how it is forgotten. */
export function onForget(forget: () => void): void {
  forgetters.add(forget);
}

/** Begins with a new wallet and saves it where it was chosen to live. */
export async function begin(wallet: Wallet, words: string, keeping: Keeping): Promise<void> {
  change({ wallet, words, keeping, unsaved: true });
  await save();
}

/** Opens a sealed wallet; refuses wrong words. */
export async function unlock(sealed: Uint8Array, words: string, keeping: Keeping): Promise<void> {
  const wallet = await openWallet(sealed, words);
  change({ wallet, words, keeping, unsaved: false });
}

/** Whether this device keeps a sealed wallet. */
export async function isKept(): Promise<boolean> {
  return (await store.read("wallet")) !== undefined;
}

/** The sealed wallet of this device. */
export function keptWallet(): Promise<Uint8Array | undefined> {
  return store.read("wallet");
}

/** Changes the wallet and saves it. A change that cannot be saved stays in memory and throws. */
export async function update(edit: (wallet: Wallet) => Wallet | void): Promise<void> {
  if (!session) throw new Error("no wallet is open");
  const edited = edit(session.wallet) ?? session.wallet;
  change({ ...session, wallet: edited, unsaved: true });
  await save();
}

/** The wallet as a file, sealed under its words. */
export async function exported(): Promise<Uint8Array> {
  if (!session) throw new Error("no wallet is open");
  return sealWallet(session.wallet, session.words);
}

/** Says that the person has the present wallet as a file. */
export function markSaved(): void {
  if (session) change({ ...session, unsaved: false });
}

/** Moves the wallet to the device, or off it. */
export async function keepOn(keeping: Keeping): Promise<void> {
  if (!session) throw new Error("no wallet is open");
  change({ ...session, keeping, unsaved: true });
  if (keeping === "memory") await store.remove("wallet");
  await save();
}

/** Forgets what is in memory; what is sealed on the device stays. */
export function lock(): void {
  forgetters.forEach((forget) => forget());
  forgetSecret();
  change(undefined);
}

/** Forgets everything, on the device as well. Nobody can undo it. */
export async function burn(): Promise<void> {
  lock();
  await saving.catch(() => undefined);
  await store.clear();
}

function save(): Promise<void> {
  saving = saving.catch(() => undefined).then(write);
  return saving;
}

async function write(): Promise<void> {
  const present = session;
  if (!present || present.keeping === "memory") return;
  const sealed = await sealWallet(present.wallet, present.words);
  // Whoever locked or burned meanwhile must not find it written afterwards.
  if (session?.wallet !== present.wallet || session.keeping !== "device") return;
  await store.write("wallet", sealed);
  if (session === present) change({ ...present, unsaved: false });
}

function change(next: Session | undefined): void {
  session = next;
  listeners.forEach((listener) => listener());
}
