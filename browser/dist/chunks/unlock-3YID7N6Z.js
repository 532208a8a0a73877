import {
  UnlockHere
} from "./chunk-5VE47SAK.js";
import "./chunk-KPHPYBWG.js";
import "./chunk-QUSZVXKV.js";
import {
  a,
  go
} from "./chunk-BODDHU2J.js";

// src/app/pages/unlock.tsx
function Unlock() {
  return /* @__PURE__ */ a(UnlockHere, { onOpen: () => go("/") });
}
export {
  Unlock as default
};
