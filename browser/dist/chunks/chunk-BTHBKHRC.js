import {
  P,
  a
} from "./chunk-DVLWWF7R.js";

// src/app/components/Checkbox.tsx
function Checkbox({ label, explained, checked, onChange, tile, disabled }) {
  const id = P();
  return /* @__PURE__ */ a("div", { class: "usa-checkbox", children: [
    /* @__PURE__ */ a(
      "input",
      {
        class: tile ? "usa-checkbox__input usa-checkbox__input--tile" : "usa-checkbox__input",
        type: "checkbox",
        id,
        checked,
        disabled,
        onChange: (event) => onChange(event.currentTarget.checked)
      }
    ),
    /* @__PURE__ */ a("label", { class: "usa-checkbox__label", for: id, children: [
      label,
      explained && /* @__PURE__ */ a("span", { class: "usa-checkbox__label-description", children: explained })
    ] })
  ] });
}

export {
  Checkbox
};
