import {
  Button,
  Failure,
  P,
  a,
  has,
  t
} from "./chunk-DVLWWF7R.js";

// src/app/errors.ts
function errorWords(error) {
  if (error instanceof Failure) return t(`failure-${error.kind}`);
  const { name, code, detail } = error;
  if (typeof code === "string" && typeof name === "string") {
    const variables = typeof detail === "number" ? { detail } : {};
    const ids = [`refusal-${name}-${code}`, `refusal-${code}`];
    const id = ids.find((it) => has(it));
    if (id) return t(id, variables);
  }
  return t("failure-other");
}
function mayPass(error) {
  return error instanceof Failure || error.code === "not_yet";
}

// src/app/components/Alert.tsx
function Alert({ tone, heading, live, children }) {
  const role = live ? tone === "error" ? "alert" : "status" : void 0;
  return /* @__PURE__ */ a("div", { class: `usa-alert usa-alert--${tone}${heading ? "" : " usa-alert--slim"}`, role, children: /* @__PURE__ */ a("div", { class: "usa-alert__body", children: [
    heading && /* @__PURE__ */ a("p", { class: "usa-alert__heading", children: heading }),
    /* @__PURE__ */ a("div", { class: "usa-alert__text", children })
  ] }) });
}
function ErrorAlert({ error, again }) {
  if (error === void 0) return null;
  return /* @__PURE__ */ a(Alert, { tone: "error", heading: t("error-heading"), live: true, children: [
    /* @__PURE__ */ a("p", { children: errorWords(error) }),
    mayPass(error) && /* @__PURE__ */ a("p", { children: t("error-nothing-lost") }),
    again && /* @__PURE__ */ a(Button, { look: "outline", small: true, onClick: again, children: t("error-again") })
  ] });
}

// src/app/components/Waiting.tsx
function Waiting({ what, part }) {
  return /* @__PURE__ */ a("div", { class: "waiting", role: "status", children: [
    /* @__PURE__ */ a("progress", { "aria-label": what, value: part, max: 1 }),
    /* @__PURE__ */ a("span", { children: what })
  ] });
}

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
  Alert,
  ErrorAlert,
  Waiting,
  Field,
  Group,
  described
};
