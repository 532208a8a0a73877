import {
  FileButton
} from "./chunk-2AXZV237.js";
import {
  Alert
} from "./chunk-QGLWOIBT.js";
import {
  $,
  a,
  d,
  exported,
  markSaved,
  t
} from "./chunk-IGLGM2GQ.js";

// src/app/frame/SaveWallet.tsx
var NAME = "wallet.age";
function SaveWallet({ main }) {
  const [saved, setSaved] = d(false);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(
      FileButton,
      {
        name: NAME,
        octets: exported,
        look: main ? "plain" : "outline",
        onSaved: () => {
          markSaved();
          setSaved(true);
        },
        children: t("wallet-file-save")
      }
    ) }),
    saved && /* @__PURE__ */ a(Alert, { tone: "success", live: true, children: t("wallet-file-saved") })
  ] });
}

export {
  SaveWallet
};
