/**
 * Long work in turns, so that the page goes on answering and a bar can move. The layers below say
 * where a turn may end; how long one is, is decided here.
 */

import { breathe } from "./system.ts";

/** Longest turn: below what is noticed. */
const TURN_MILLISECONDS = 25;

/** Tells how much is done, and lets the page answer, whenever a turn is over. */
export function calmly(progress: (done: number) => void, signal: AbortSignal): (done: number) => Promise<void> | undefined {
  let end = performance.now() + TURN_MILLISECONDS;
  return (done) => {
    signal.throwIfAborted();
    if (performance.now() < end) return undefined;
    progress(done);
    return breathe().then(() => {
      end = performance.now() + TURN_MILLISECONDS;
    });
  };
}
