import {
  Group,
  described
} from "./chunk-4V42NAPS.js";
import {
  $,
  A,
  Button,
  P,
  T,
  a,
  t
} from "./chunk-DVLWWF7R.js";

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

// src/app/components/Select.tsx
function Select(props) {
  const id = P();
  return /* @__PURE__ */ a(Group, { ...props, id, children: /* @__PURE__ */ a(
    "select",
    {
      id,
      class: props.error ? "usa-select usa-input--error" : "usa-select",
      value: props.value,
      required: props.required,
      ...described(id, props),
      onChange: (event) => props.onChange(event.currentTarget.value),
      children: [
        props.none !== void 0 && /* @__PURE__ */ a("option", { value: "", children: props.none }),
        props.options.map((option) => /* @__PURE__ */ a("option", { value: option.value, children: option.label }, option.value))
      ]
    }
  ) });
}

export {
  Confirm,
  Select
};
