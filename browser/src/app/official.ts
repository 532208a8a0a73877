/**
 * The official who is signed in, in memory: nothing of it is ever kept. What an official's pages
 * hold besides (opened cases, what is being typed) they forget in `onSignOut`.
 */

import { useEffect, useState } from "preact/hooks";
import type { OfficialKeys } from "../client/office.ts";
import type { RosterOfficial } from "../protocol/roster.ts";
import { onForget } from "./session.ts";

export interface Official {
  readonly id: string;
  /** As the roster in the log has it. */
  readonly entry: RosterOfficial;
  readonly keys: OfficialKeys;
  /** Token of the session; nothing for somebody who has no second factor yet. */
  readonly token: string | undefined;
  /** Whether the session has ended meanwhile: nothing is lost, and signing in again goes on. */
  readonly lapsed: boolean;
  /** Ends the session at the server, as far as that can be had. */
  readonly end: () => void;
}

let official: Official | undefined;
const listeners = new Set<() => void>();
const forgetters = new Set<() => void>();

export function currentOfficial(): Official | undefined {
  return official;
}

export function useOfficial(): Official | undefined {
  const [shown, show] = useState(official);
  useEffect(() => {
    const listener = (): void => show(official);
    listeners.add(listener);
    listener();
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return shown;
}

/** Whoever keeps something for an official in memory says here how it is forgotten. */
export function onSignOut(forget: () => void): void {
  forgetters.add(forget);
}

/** Signs in. Somebody who signs in again, because a session has ended, finds everything as it was. */
export function signIn(who: Official): void {
  if (official && official.id !== who.id) signOut();
  change(who);
}

/** The server says that the session has ended. */
export function lapse(): void {
  if (official) change({ ...official, lapsed: true });
}

export function signOut(): void {
  if (!official) return;
  const { keys, end } = official;
  forgetters.forEach((forget) => forget());
  end();
  keys.signingSeed.fill(0);
  keys.identitySeed.fill(0);
  change(undefined);
}

function change(next: Official | undefined): void {
  official = next;
  listeners.forEach((listener) => listener());
}

onForget(signOut);
