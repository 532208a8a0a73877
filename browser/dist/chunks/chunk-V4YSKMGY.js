import {
  $,
  A,
  Button,
  P,
  T,
  a,
  t
} from "./chunk-M5BB4KUM.js";

// src/app/components/Dialog.tsx
function Dialog({ open, heading, onClose, children }) {
  const element = T(null);
  const id = P();
  A(() => {
    if (open && !element.current?.open) element.current?.showModal();
    if (!open && element.current?.open) element.current.close();
  }, [open]);
  return /* @__PURE__ */ a("dialog", { ref: element, "aria-labelledby": id, onClose, children: open && /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h2", { id, children: heading }),
    children
  ] }) });
}

// src/app/components/Confirm.tsx
function Confirm({ open, heading, deed, danger, pending, onConfirm, onClose, children }) {
  return /* @__PURE__ */ a(Dialog, { open, heading, onClose, children: [
    children,
    /* @__PURE__ */ a("div", { class: "actions", children: [
      /* @__PURE__ */ a(Button, { look: danger ? "danger" : "plain", pending: pending ?? false, onClick: onConfirm, children: deed }),
      /* @__PURE__ */ a(Button, { look: "quiet", autofocus: danger ?? false, onClick: onClose, children: t("cancel") })
    ] })
  ] });
}

export {
  Confirm
};
