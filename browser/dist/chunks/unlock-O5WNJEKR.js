import {
  UnlockHere
} from "./chunk-ZA3XA7XG.js";
import "./chunk-U2EPGPWE.js";
import "./chunk-QJ37TUVU.js";
import {
  a,
  go
} from "./chunk-3GV2WPNH.js";

// src/app/pages/unlock.tsx
function Unlock() {
  return /* @__PURE__ */ a(UnlockHere, { onOpen: () => go("/") });
}
export {
  Unlock as default
};
