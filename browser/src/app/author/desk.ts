/**
 * The desk: drafts, in memory for as long as the wallet is open, and sealed on the device if the
 * wallet is kept there. A draft that revises a memo knows which.
 */

import { useEffect, useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { randomBytes } from "../../crypto/random.ts";
import { onForget } from "../session.ts";
import { randomness } from "../system.ts";
import { EMPTY_DRAFT, type DraftFields } from "./draft.ts";

export interface Draft {
  readonly id: string;
  readonly fields: DraftFields;
  /** The memo it is a new version of, in hexadecimal; nothing for a new memo. */
  readonly memo: string | undefined;
}

let drafts: readonly Draft[] = [];
const listeners = new Set<() => void>();
onForget(() => change([]));

/** Begins a draft and says its id. */
export function beginDraft(fields: DraftFields = EMPTY_DRAFT, memo?: string): string {
  const before = memo === undefined ? undefined : drafts.find((draft) => draft.memo === memo);
  if (before) return before.id;
  const id = toHex(randomBytes(randomness, 16));
  change([...drafts, { id, fields, memo }]);
  return id;
}

export function findDraft(id: string): Draft | undefined {
  return drafts.find((draft) => draft.id === id);
}

/** Keeps what is being written. */
export function keepDraft(id: string, fields: DraftFields): void {
  change(drafts.map((draft) => (draft.id === id ? { ...draft, fields } : draft)));
}

/** Says that a draft has become a version of this memo, so that trying again is trying the same. */
export function bindDraft(id: string, memo: string): void {
  change(drafts.map((draft) => (draft.id === id ? { ...draft, memo } : draft)));
}

export function dropDraft(id: string): void {
  change(drafts.filter((draft) => draft.id !== id));
}

/** All drafts, and a new rendering when they change. */
export function useDrafts(): readonly Draft[] {
  const [shown, show] = useState(drafts);
  useEffect(() => {
    const listener = (): void => show(drafts);
    listeners.add(listener);
    listener();
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return shown;
}

function change(next: readonly Draft[]): void {
  drafts = next;
  listeners.forEach((listener) => listener());
}
