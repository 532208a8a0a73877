/**
 * Long work in pieces, so that the page goes on answering and a bar can move. The layers below say
 * where a piece ends; how long a turn is, is decided here.
 */

import type { Steps } from "../crypto/steps.ts";
import { breathe } from "./system.ts";

/** Longest turn: below what is noticed. */
const TURN_MILLISECONDS = 25;

/** Does all steps. `onProgress` gets how much was done so far, in the units of the steps. */
export async function calmly<T>(steps: Steps<T>, onProgress?: (done: number) => void, signal?: AbortSignal): Promise<T> {
  let done = 0;
  for (;;) {
    const end = performance.now() + TURN_MILLISECONDS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      done += step.value;
    } while (performance.now() < end);
    onProgress?.(done);
    await breathe();
    signal?.throwIfAborted();
  }
}
