import {
  P,
  a
} from "./chunk-IGLGM2GQ.js";

// src/app/components/Field.tsx
function Field(props) {
  const id = P();
  const classes = ["usa-input", props.wide && "wide", props.code && "code", props.error && "usa-input--error"];
  const kind = { type: props.type ?? "text" };
  return /* @__PURE__ */ a(Group, { ...props, id, children: /* @__PURE__ */ a(
    "input",
    {
      id,
      class: classes.filter(Boolean).join(" "),
      ...kind,
      value: props.value,
      required: props.required,
      maxLength: props.lengthMax,
      min: props.min,
      max: props.max,
      inputMode: props.inputMode,
      autocomplete: props.autocomplete ?? "off",
      autocapitalize: "off",
      spellcheck: props.code ? false : void 0,
      dir: props.code ? "ltr" : "auto",
      ...described(id, props),
      onInput: (event) => props.onInput(event.currentTarget.value)
    }
  ) });
}
function Group({ id, label, hint, error, children }) {
  return /* @__PURE__ */ a("div", { class: error ? "usa-form-group usa-form-group--error" : "usa-form-group", children: [
    /* @__PURE__ */ a("label", { class: error ? "usa-label usa-label--error" : "usa-label", for: id, children: label }),
    hint && /* @__PURE__ */ a("div", { class: "usa-hint", id: `${id}-hint`, children: hint }),
    error && /* @__PURE__ */ a("div", { class: "usa-error-message", id: `${id}-error`, children: error }),
    children
  ] });
}
function described(id, { hint, error }) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || void 0, "aria-invalid": error ? "true" : void 0 };
}

export {
  Field,
  Group,
  described
};
