/**
 * Who one is, for as long as the page is open: the unlocked wallet, in memory.
 *
 * There is one path on which a wallet is written, `save`; whether it reaches the device was chosen
 * when the wallet was made or opened. Locking and leaving forget everything that was in memory.
 */

import { useEffect, useState } from "preact/hooks";
import type { Wallet } from "../client/wallet.ts";
import type { Strength } from "../crypto/seal/passphrase.ts";
import { CodedRefusal } from "../refusal.ts";
import { ownPart } from "./api.ts";
import { forgetSecret } from "./router.ts";
import * as store from "./store.ts";
import { breathe, randomness } from "./system.ts";

/** Where a wallet lives: sealed on this device, or nowhere but in the memory of this page. */
export type Keeping = "device" | "memory";

export interface Session {
  readonly wallet: Wallet;
  /** The passphrase it is sealed under, and how that came to be. */
  readonly words: string;
  readonly strength: Strength;
  readonly keeping: Keeping;
  /** Whether something changed that no file and no device has yet. */
  readonly unsaved: boolean;
  /** How many months' secrets were erased since it was opened, because all of their memos are over. */
  readonly erased: number;
}

/** Another window has changed or removed what this device keeps; what is there stays as it is. */
export class KeepingRefusal extends CodedRefusal<"Elsewhere"> {
  override readonly name = "KeepingRefusal";
}

let session: Session | undefined;
/** The sealed wallet of this device, as this page last read or wrote it. */
let onDevice: Uint8Array | undefined;
/** What works on wallets: fetched with the first one, because the start page needs none of it. */
let work: typeof import("../client/wallet.ts") | undefined;
/** Saves follow one another, so that an older wallet never overwrites a newer one. */
let saving: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();
const forgetters = new Set<(burning: boolean) => void>();

export function currentSession(): Session | undefined {
  return session;
}

/** The session, and a new rendering when it changes. */
export function useSession(): Session | undefined {
  const [shown, show] = useState(session);
  useEffect(() => {
    const listener = (): void => show(session);
    const stop = watchSession(listener);
    listener();
    return stop;
  }, []);
  return shown;
}

/** Calls whenever the session changes, until it is stopped. */
export function watchSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Whoever keeps something of a person in memory says here how it is forgotten. `burning` is whether
 * nothing may stay on the device either.
 */
export function onForget(forget: (burning: boolean) => void): void {
  forgetters.add(forget);
}

/** Begins with a new wallet and saves it where it was chosen to live. */
export async function begin(wallet: Wallet, words: string, keeping: Keeping): Promise<void> {
  work ??= await ownPart(() => import("../client/wallet.ts"));
  onDevice = await store.read("wallet");
  change({ wallet, words, strength: "words", keeping, unsaved: true, erased: 0 });
  await save();
}

/** Opens a sealed wallet; refuses wrong words. */
export async function unlock(sealed: Uint8Array, words: string, keeping: Keeping): Promise<void> {
  work ??= await ownPart(() => import("../client/wallet.ts"));
  const { strengthOf } = await ownPart(() => import("../crypto/seal/passphrase.ts"));
  // Generated words are forgiven capitals and spaces; what a person chose is taken as it is.
  const passphrase = strengthOf(sealed) === "words" ? tidy(words) : words;
  // The page shows that it works on it before the work begins.
  await breathe();
  onDevice = sealed;
  change({ ...work.openWallet(sealed, passphrase), words: passphrase, keeping, unsaved: false, erased: 0 });
  // What time has made erasable is erased; without a network it is when there is one.
  void import("./server.ts").then(({ reach }) => reach()).catch(() => undefined);
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

/** Says that secrets were erased from the wallet, and saves it without them. */
export async function noteErased(count: number): Promise<void> {
  if (session) change({ ...session, erased: session.erased + count });
  await update(() => undefined);
}

/** The wallet as a file, sealed under its words. */
export function exported(): Uint8Array {
  if (!session) throw new Error("no wallet is open");
  return sealed(session);
}

/** Says that the person has the present wallet as a file. */
export function markSaved(): void {
  if (session) change({ ...session, unsaved: false });
}

/** Moves the wallet to the device, or off it. */
export async function keepOn(keeping: Keeping): Promise<void> {
  if (!session) throw new Error("no wallet is open");
  onDevice = await store.read("wallet");
  change({ ...session, keeping, unsaved: true });
  if (keeping === "memory") await inTurn(() => store.remove("wallet", "desk"));
  await save();
}

/** Forgets what is in memory; what is sealed on the device stays. */
export function lock(): void {
  forget(false);
}

function forget(burning: boolean): void {
  forgetters.forEach((it) => it(burning));
  forgetSecret();
  if (session) work?.wipeWallet(session.wallet);
  change(undefined);
}

/** Forgets everything, on the device as well. Nobody can undo it. */
export async function burn(): Promise<void> {
  forget(true);
  await inTurn(store.clear);
}

/** Does what changes what the device keeps: one after the other. */
export function inTurn(act: () => Promise<void>): Promise<void> {
  saving = saving.catch(() => undefined).then(act);
  return saving;
}

function save(): Promise<void> {
  return inTurn(write);
}

async function write(): Promise<void> {
  const present = session;
  if (!present || present.keeping === "memory") return;
  const octets = sealed(present);
  if (!(await store.replace("wallet", onDevice, octets))) throw new KeepingRefusal("Elsewhere");
  onDevice = octets;
  if (session === present) change({ ...present, unsaved: false });
}

function sealed({ wallet, words, strength }: Session): Uint8Array {
  if (!work) throw new Error("no wallet was ever open");
  return work.sealWallet(wallet, words, strength, randomness);
}

function tidy(typed: string): string {
  return typed.trim().toLowerCase().split(/\s+/).join(" ");
}

function change(next: Session | undefined): void {
  session = next;
  listeners.forEach((listener) => listener());
}
