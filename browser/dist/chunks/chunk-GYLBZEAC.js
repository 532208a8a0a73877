import {
  Group,
  described
} from "./chunk-QALTLRY5.js";
import {
  $,
  A,
  Button,
  P,
  T,
  a,
  t
} from "./chunk-YXSQVPOM.js";

// src/app/components/Tag.tsx
function Tag({ tone = "plain", children }) {
  return /* @__PURE__ */ a("span", { class: tone === "plain" ? "usa-tag" : `usa-tag usa-tag--${tone}`, children });
}

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

// src/app/components/Table.tsx
function Table({ caption, captionHidden, columns, rows, keyOf }) {
  return /* @__PURE__ */ a("div", { class: "table-scroll", tabIndex: 0, role: "region", "aria-label": caption, children: /* @__PURE__ */ a("table", { class: "usa-table usa-table--borderless", children: [
    /* @__PURE__ */ a("caption", { class: captionHidden ? "visually-hidden" : void 0, children: caption }),
    /* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: columns.map((column) => /* @__PURE__ */ a("th", { scope: "col", class: column.number ? "number" : void 0, children: column.heading }, column.heading)) }) }),
    /* @__PURE__ */ a("tbody", { children: rows.map((row) => /* @__PURE__ */ a("tr", { children: columns.map(
      (column, index) => index === 0 ? /* @__PURE__ */ a("th", { scope: "row", children: column.cell(row) }, column.heading) : /* @__PURE__ */ a("td", { class: column.number ? "number" : void 0, children: column.cell(row) }, column.heading)
    ) }, keyOf(row))) })
  ] }) });
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
  Tag,
  Confirm,
  Table,
  Select
};
