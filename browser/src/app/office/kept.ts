/**
 * What an official has typed and not sent yet: in memory, so that neither a page that is left nor a
 * network that is gone nor a session that has ended loses it. Signing out and leaving forget it.
 */

import { useState } from "preact/hooks";
import { isLeaving } from "../leave.ts";
import { onSignOut } from "../official.ts";

const kept = new Map<string, unknown>();
onSignOut(() => kept.clear());

addEventListener("beforeunload", (event) => {
  if (!isLeaving() && kept.size > 0) event.preventDefault();
});

/** As `useState`, and kept under a name until `forgetKept`. */
export function useKept<T>(name: string, first: T): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : first));
  const change = (next: T): void => {
    keep(name, next);
    setValue(next);
  };
  return [value, change];
}

/** Keeps something under a name, for the page that comes next. */
export function keep(name: string, value: unknown): void {
  kept.set(name, value);
}

/** What was typed has been sent, or is not wanted any more. */
export function forgetKept(name: string): void {
  kept.delete(name);
}
