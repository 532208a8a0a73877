/**
 * The desk: drafts, in memory for as long as the wallet is open, and sealed on the device if the
 * wallet is kept there. A draft that revises a memo knows which.
 */

import { useEffect, useState } from "preact/hooks";
import { equal, fromHex, toHex } from "../../bytes.ts";
import { isSameDesk, mergeDesks } from "../../client/desk.ts";
import { deskOf, type Wallet } from "../../client/wallet.ts";
import { randomBytes } from "../../crypto/random.ts";
import type { Identity } from "../../crypto/seal.ts";
import { type Draft as KeptDraft, openDesk, sealDesk } from "../../protocol/desk.ts";
import { memoId } from "../../protocol/manifest.ts";
import { DRAFTS_MAX } from "../../protocol/sizes.ts";
import { CodedRefusal, orRefuse } from "../../refusal.ts";
import { isLeaving } from "../leave.ts";
import { currentSession, inTurn, KeepingRefusal, onForget, update, watchSession } from "../session.ts";
import * as store from "../store.ts";
import { now, randomness } from "../system.ts";
import { draftText, EMPTY_DRAFT, readDraft, type DraftFields } from "./draft.ts";
import { fileField } from "./files.ts";

export interface Draft {
  readonly id: string;
  readonly fields: DraftFields;
  /** The memo it is a new version of, in hexadecimal; nothing for a new memo. */
  readonly memo: string | undefined;
  /** Under which id it is kept: that of the draft, or the beginning of its memo's, so that it finds it again. */
  readonly keptAs: string;
  /** Day of the last change. */
  readonly updated: string;
  /** Whether it is this window's copy of a draft that another window changed as well. */
  readonly isCopy: boolean;
}

/** There are as many drafts as there can be, or they are too long; or those on this device are of another wallet. */
export class DraftRefusal extends CodedRefusal<"Full" | "TooLong" | "OtherWallet"> {
  override readonly name = "DraftRefusal";
}

/** Everything on the desk, and whether the device has it. */
export interface Desk {
  readonly drafts: readonly Draft[];
  /** Whether what the device keeps was looked for. */
  readonly isReady: boolean;
  /** Whether something was typed that the device does not have. */
  readonly isUnsaved: boolean;
  /** Why it could not be saved. */
  readonly error: unknown;
}

const EMPTY: Desk = { drafts: [], isReady: false, isUnsaved: false, error: undefined };
const SAVE_MILLISECONDS = 800;
/** How often another window may come between before this one gives up for now. */
const ROUNDS_MAX = 5;
const ID_OCTETS = 16;

let desk = EMPTY;
/** What the device kept when this window last looked. */
let base: readonly KeptDraft[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Begins a draft and says its id. A blank one, or the one there is to a memo, is taken up again. */
export async function beginDraft(fields: DraftFields = EMPTY_DRAFT, memo?: string): Promise<string> {
  if (!desk.isReady) await saveDesk();
  const before = desk.drafts.find((draft) => (memo === undefined ? isBlank(draft) : draft.memo === memo));
  if (before) return before.id;
  if (desk.drafts.length >= DRAFTS_MAX) throw new DraftRefusal("Full", DRAFTS_MAX);
  const id = toHex(randomBytes(randomness, ID_OCTETS));
  write([...desk.drafts, { id, fields, memo, keptAs: keptAs(memo, id), updated: today(), isCopy: false }]);
  return id;
}

export function findDraft(id: string): Draft | undefined {
  return desk.drafts.find((draft) => draft.id === id);
}

/** Keeps what is being written. */
export function keepDraft(id: string, fields: DraftFields): void {
  write(desk.drafts.map((draft) => (draft.id === id ? { ...draft, fields, updated: today() } : draft)));
}

/** Says that a draft has become a version of this memo, so that trying again is trying the same. */
export function bindDraft(id: string, memo: string): void {
  write(desk.drafts.map((draft) => (draft.id === id ? { ...draft, memo, keptAs: keptAs(memo, id) } : draft)));
}

export function dropDraft(id: string): void {
  write(desk.drafts.filter((draft) => draft.id !== id));
}

/** The desk, and a new rendering when it changes. */
export function useDesk(): Desk {
  const [shown, show] = useState(desk);
  useEffect(() => {
    const listener = (): void => show(desk);
    listeners.add(listener);
    listener();
    if (!desk.isReady) void saveDesk();
    return () => void listeners.delete(listener);
  }, []);
  return shown;
}

/** Brings this window's desk and the device's together; tries again where that failed. */
export async function saveDesk(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const session = currentSession();
  if (!session) return;
  if (session.keeping === "memory") return change({ ...desk, isReady: true });
  try {
    // Early, so that two windows do not each draw one.
    if (session.wallet.deskSeed === null) await update((wallet) => void deskOf(wallet, randomness));
    const identity = deskOf(session.wallet, randomness);
    await inTurn(async () => {
      if (currentSession()?.wallet !== session.wallet) return;
      const { drafts } = desk;
      const exchanged = await exchange(identity, base, drafts);
      if (currentSession()?.wallet === session.wallet) take(drafts, exchanged, session.wallet);
    });
  } catch (error) {
    if (currentSession()?.wallet === session.wallet) change({ ...desk, isUnsaved: true, error });
  }
}

/** What is now kept, and which of the drafts got another id. */
interface Exchanged {
  readonly kept: readonly KeptDraft[];
  readonly moved: ReadonlyMap<string, string>;
}

async function exchange(identity: Identity, from: readonly KeptDraft[], drafts: readonly Draft[]): Promise<Exchanged> {
  const mine = drafts.filter((draft) => !isBlank(draft)).map(toKept);
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    // Without its wallet a desk could never be opened again; another window has taken it off the device.
    if ((await store.read("wallet")) === undefined) throw new KeepingRefusal("Elsewhere");
    const octets = await store.read("desk");
    const kept = octets ? orRefuse(() => openDesk(identity, octets), () => new DraftRefusal("OtherWallet")).drafts : [];
    const { drafts: merged, moved } = mergeDesks({ base: from, mine, kept }, () => randomBytes(randomness, ID_OCTETS));
    if (merged.length > DRAFTS_MAX) throw new DraftRefusal("Full", DRAFTS_MAX);
    if (isSameDesk(merged, kept)) return { kept, moved };
    const sealed = merged.length === 0 ? undefined : sealAll(identity, merged);
    if (await store.replace("desk", octets, sealed)) return { kept: merged, moved };
  }
  throw new KeepingRefusal("Elsewhere");
}

function sealAll(identity: Identity, drafts: readonly KeptDraft[]): Uint8Array {
  try {
    return sealDesk({ drafts: [...drafts] }, identity, randomness);
  } catch {
    // Nothing else can be wrong with it than that it is longer than what a desk may hold.
    throw new DraftRefusal("TooLong");
  }
}

/** Takes over what other windows changed; what was typed here meanwhile stays. */
function take(sent: readonly Draft[], { kept, moved }: Exchanged, wallet: Wallet): void {
  base = kept;
  const drafts = desk.drafts.flatMap((draft) => {
    const id = moved.get(draft.keptAs);
    if (id !== undefined) return [{ ...draft, keptAs: id, memo: undefined, isCopy: true }];
    const found = kept.find((one) => toHex(one.id) === draft.keptAs);
    if (!sent.includes(draft) || isBlank(draft)) return [draft];
    if (!found) return [];
    return isSameDesk([found], [toKept(draft)]) ? [draft] : [{ ...draft, fields: fieldsOf(found) }];
  });
  // One that was sent and is none any more was dropped or bound to its memo meanwhile.
  const known = new Set([...drafts, ...sent.filter((draft) => !moved.has(draft.keptAs))].map((draft) => draft.keptAs));
  const others = kept.filter(({ id }) => !known.has(toHex(id)));
  change({
    drafts: [...drafts, ...others.map((one) => fromKept(one, wallet))],
    isReady: true,
    isUnsaved: desk.drafts !== sent,
    error: undefined,
  });
}

function toKept({ keptAs: id, fields, updated }: Draft): KeptDraft {
  const attachments = fields.files.map(({ name, marking, octets }) => ({ name, marking, octets }));
  return { id: fromHex(id), text: draftText(fields), attachments, updated };
}

function fromKept(kept: KeptDraft, wallet: Wallet): Draft {
  const memo = wallet.authored.map(({ manifest }) => memoId(manifest)).find((one) => equal(one.subarray(0, ID_OCTETS), kept.id));
  const id = toHex(kept.id);
  return { id, fields: fieldsOf(kept), memo: memo && toHex(memo), keptAs: id, updated: kept.updated, isCopy: false };
}

function fieldsOf({ text, attachments }: KeptDraft): DraftFields {
  return readDraft(text, attachments.map(({ name, marking, octets }) => fileField(name, marking, octets)));
}

function keptAs(memo: string | undefined, id: string): string {
  return memo?.slice(0, 2 * ID_OCTETS) ?? id;
}

/** Nothing was typed yet. */
function isBlank({ fields, memo }: Draft): boolean {
  return memo === undefined && fields === EMPTY_DRAFT;
}

function today(): string {
  return new Date(now() * 1000).toISOString().slice(0, 10);
}

/** Changes drafts, and saves them a moment later. */
function write(drafts: readonly Draft[]): void {
  change({ ...desk, drafts, isUnsaved: true });
  timer ??= setTimeout(() => void saveDesk(), SAVE_MILLISECONDS);
}

function change(next: Desk): void {
  desk = next;
  listeners.forEach((listener) => listener());
}

onForget((burning) => {
  clearTimeout(timer);
  timer = undefined;
  const { drafts, isUnsaved } = desk;
  const session = currentSession();
  // What was typed in the last moment; the wallet and its secrets are wiped meanwhile.
  if (!burning && isUnsaved && session?.keeping === "device" && session.wallet.deskSeed) {
    const [identity, from] = [deskOf(session.wallet, randomness), base];
    void inTurn(() => exchange(identity, from, drafts).then(() => undefined)).catch(() => undefined);
  }
  base = [];
  change(EMPTY);
});

// A wallet that moves to the device takes the drafts with it.
let keeping = currentSession()?.keeping;
watchSession(() => {
  const before = keeping;
  keeping = currentSession()?.keeping;
  if (keeping === "device" && before === "memory" && desk.isUnsaved) write(desk.drafts);
});

addEventListener("visibilitychange", () => {
  if (desk.isReady && (desk.isUnsaved || document.visibilityState === "visible")) void saveDesk();
});

addEventListener("beforeunload", (event) => {
  if (!isLeaving() && desk.isUnsaved && desk.drafts.some((draft) => !isBlank(draft))) event.preventDefault();
});
