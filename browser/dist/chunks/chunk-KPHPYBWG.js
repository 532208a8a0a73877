import {
  Button,
  P,
  a,
  has,
  origin,
  pause,
  t
} from "./chunk-BODDHU2J.js";

// src/app/api.ts
var Refusal = class extends Error {
  constructor(code, status) {
    super(code);
    this.code = code;
    this.status = status;
  }
  code;
  status;
  name = "Problem";
};
var Failure = class extends Error {
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
  kind;
  name = "Failure";
};
var OCTETS_MAX = 16 * 1024 * 1024;
var WAIT_MILLISECONDS_MAX = 3e4;
var PAUSES = [700, 2500];
var PROBLEM_PREFIX = "urn:demur:problem:";
var PROBLEM_OCTETS_MAX = 4096;
async function get(path, limits = {}) {
  return json(await exchange(path, { method: "GET" }, limits));
}
async function post(path, body2, limits = {}) {
  const init = { method: "POST", body: JSON.stringify(body2), headers: { "content-type": "application/json" } };
  return json(await exchange(path, init, limits));
}
async function exchange(path, init, limits) {
  for (const wait of PAUSES) {
    try {
      return await attempt(path, init, limits);
    } catch (error) {
      if (!passes(error)) throw error;
      await pause(wait, limits.signal);
    }
  }
  return attempt(path, init, limits);
}
function passes(error) {
  return error instanceof Failure && (error.kind === "unavailable" || error.kind === "offline" && navigator.onLine);
}
async function attempt(path, init, limits) {
  const url = new URL(path, origin());
  if (url.origin !== origin()) throw new Error("a request would leave this server");
  const late = AbortSignal.timeout(limits.waitMax ?? WAIT_MILLISECONDS_MAX);
  const signal = limits.signal ? AbortSignal.any([late, limits.signal]) : late;
  const options = { credentials: "omit", redirect: "error", referrerPolicy: "no-referrer", cache: "no-store" };
  try {
    const answer = await fetch(url, { ...options, ...init, signal });
    if (answer.ok) return await body(answer, limits.octetsMax ?? OCTETS_MAX);
    throw await problem(answer);
  } catch (error) {
    if (error instanceof Refusal || error instanceof Failure) throw error;
    if (limits.signal?.aborted) throw limits.signal.reason;
    throw new Failure(late.aborted ? "late" : "offline");
  }
}
async function problem(answer) {
  if (answer.status === 503 || answer.status === 502 || answer.status === 504) return new Failure("unavailable");
  const document = await body(answer, PROBLEM_OCTETS_MAX).then(json).catch(() => null);
  const kind = document !== null && typeof document === "object" && "type" in document ? document.type : null;
  if (typeof kind !== "string" || !kind.startsWith(PROBLEM_PREFIX)) return new Failure("strange");
  return new Refusal(kind.slice(PROBLEM_PREFIX.length), answer.status);
}
async function body(answer, octetsMax) {
  const chunks = [];
  let length = 0;
  const reader = answer.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > octetsMax) {
      await reader.cancel();
      throw new Failure("strange");
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
function json(text) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(text));
  } catch {
    throw new Failure("strange");
  }
}

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
  Failure,
  get,
  post,
  Alert,
  ErrorAlert,
  Field,
  Group,
  described
};
