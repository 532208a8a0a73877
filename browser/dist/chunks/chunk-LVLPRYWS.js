import {
  A,
  d,
  lock,
  onForget
} from "./chunk-DVLWWF7R.js";

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

// src/app/official.ts
var official;
var listeners = /* @__PURE__ */ new Set();
var forgetters = /* @__PURE__ */ new Set();
function currentOfficial() {
  return official;
}
function useOfficial() {
  const [shown, show] = d(official);
  A(() => {
    const listener = () => show(official);
    listeners.add(listener);
    listener();
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return shown;
}
function onSignOut(forget) {
  forgetters.add(forget);
}
function signIn(who) {
  if (official && official.id !== who.id) signOut();
  change(who);
}
function lapse() {
  if (official) change({ ...official, lapsed: true });
}
function signOut() {
  if (!official) return;
  const { keys, end } = official;
  forgetters.forEach((forget) => forget());
  end();
  keys.signingSeed.fill(0);
  keys.identitySeed.fill(0);
  change(void 0);
}
function change(next) {
  official = next;
  listeners.forEach((listener) => listener());
}
onForget(signOut);

export {
  currentOfficial,
  useOfficial,
  onSignOut,
  signIn,
  lapse,
  signOut,
  isLeaving,
  leave,
  watchEscape
};
