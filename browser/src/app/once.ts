/** Doing something once, where an answer may be lost. */

import { Refusal } from "./api.ts";

/**
 * Makes something and sends it. What was made stays until the server answered, so that sending again
 * sends the same; `says` is all that it says, so that other words make another thing.
 */
export type Once = <M>(says: unknown, make: () => M, sending: (made: M) => Promise<unknown>) => Promise<void>;

/** One such memory, and when it ends. */
export function onceUntil(onEnd: (forget: () => void) => void): Once {
  const unanswered = new Map<string, unknown>();
  onEnd(() => unanswered.clear());
  return async <M>(says: unknown, make: () => M, sending: (made: M) => Promise<unknown>) => {
    const name = JSON.stringify(says);
    const made = unanswered.has(name) ? (unanswered.get(name) as M) : make();
    unanswered.set(name, made);
    try {
      await sending(made);
      unanswered.delete(name);
    } catch (error) {
      if (error instanceof Refusal) unanswered.delete(name);
      throw error;
    }
  };
}
