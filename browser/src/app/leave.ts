/**
 * Leaving at once: by the button, or by Escape three times. What was open is forgotten, the page is
 * blank before the next one has loaded, and "back" does not lead here.
 */

import { lock } from "./session.ts";

const LEAVE = "/leave";
const PRESSES = 3;
const MILLISECONDS_BETWEEN_MAX = 800;

/** Set while leaving, so that nothing asks whether one is sure. */
let leaving = false;

export function isLeaving(): boolean {
  return leaving;
}

export function leave(): void {
  leaving = true;
  document.title = "";
  document.body.replaceChildren();
  lock();
  location.replace(LEAVE);
}

/** Listens for Escape three times in a row. */
export function watchEscape(): void {
  let presses = 0;
  let last = 0;
  addEventListener("keydown", (event) => {
    const soon = event.timeStamp - last < MILLISECONDS_BETWEEN_MAX;
    last = event.timeStamp;
    if (event.key !== "Escape" || event.repeat) presses = 0;
    else presses = soon ? presses + 1 : 1;
    if (presses === PRESSES) leave();
  }, { capture: true });
}
