import {
  lock
} from "./chunk-KMH4JCOE.js";

// src/app/leave.ts
var LEAVE = "/leave";
var PRESSES = 3;
var MILLISECONDS_BETWEEN_MAX = 800;
var leaving = false;
function isLeaving() {
  return leaving;
}
function leave() {
  leaving = true;
  document.title = "";
  document.body.replaceChildren();
  lock();
  location.replace(LEAVE);
}
function watchEscape() {
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

export {
  isLeaving,
  leave,
  watchEscape
};
