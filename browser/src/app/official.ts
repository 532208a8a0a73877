/** The official who is signed in, in memory. What a session of an official holds is for the pages of the desk to say. */

import { useEffect, useState } from "preact/hooks";
import { onForget } from "./session.ts";

export interface Official {
  /** Id on the roster. */
  readonly id: string;
  /** What the pages of the desk keep: session token, keys. */
  readonly held: unknown;
}

let official: Official | undefined;
const listeners = new Set<() => void>();

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

export function signIn(who: Official): void {
  official = who;
  listeners.forEach((listener) => listener());
}

export function signOut(): void {
  official = undefined;
  listeners.forEach((listener) => listener());
}

onForget(signOut);
