import {
  Button,
  Failure,
  a,
  has,
  t
} from "./chunk-IGLGM2GQ.js";

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

export {
  Alert,
  ErrorAlert
};
