import {
  UnlockHere
} from "./chunk-2MNIU47E.js";
import "./chunk-JF7MWZJ5.js";
import "./chunk-KLFFSLDD.js";
import {
  a,
  go
} from "./chunk-M5BB4KUM.js";

// src/app/pages/unlock.tsx
function Unlock() {
  return /* @__PURE__ */ a(UnlockHere, { onOpen: () => go("/") });
}
export {
  Unlock as default
};
