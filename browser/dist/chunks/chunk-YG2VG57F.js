import {
  A,
  d,
  onForget
} from "./chunk-KMH4JCOE.js";

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
  signOut
};
