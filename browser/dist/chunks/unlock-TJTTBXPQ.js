import {
  UnlockHere
} from "./chunk-X3X7E7PB.js";
import "./chunk-ZSNHBIER.js";
import "./chunk-Z2RHGKUW.js";
import "./chunk-7B3CFCTT.js";
import "./chunk-DYCF475B.js";
import "./chunk-EMUOGEPG.js";
import "./chunk-QGLWOIBT.js";
import {
  a,
  go
} from "./chunk-IGLGM2GQ.js";

// src/app/pages/unlock.tsx
function Unlock() {
  return /* @__PURE__ */ a(UnlockHere, { onOpen: () => go("/") });
}
export {
  Unlock as default
};
