import {
  $,
  A,
  Button,
  ButtonLink,
  EmptyState,
  Failure,
  LANGUAGES,
  O,
  P,
  Q,
  T,
  a,
  announce,
  announceWith,
  currentSession,
  d,
  get,
  has,
  here,
  keepOn,
  keptWallet,
  loadWords,
  lock,
  number,
  onForget,
  speak,
  t,
  to,
  unlock,
  useAction,
  useLanguage,
  useLoad,
  useSession
} from "./chunks/chunk-XTQFGVZZ.js";

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

// src/app/frame/Boundary.tsx
function Boundary({ fallback, children }) {
  const [error, reset] = O();
  return /* @__PURE__ */ a($, { children: error === void 0 || error === null ? children : fallback(reset) });
}

// src/app/frame/Footer.tsx
function Footer() {
  const client = useLoad((signal) => get("/api/v1/client", { signal }).then(shortForm), "client");
  return /* @__PURE__ */ a("footer", { children: /* @__PURE__ */ a("div", { class: "bar", children: [
    /* @__PURE__ */ a(Languages, {}),
    /* @__PURE__ */ a("ul", { children: [
      /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", { href: to("/settings"), children: t("nav-settings") }) }),
      /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", { href: "/", children: t("nav-public") }) })
    ] }),
    client.value && /* @__PURE__ */ a("p", { children: t("client-short", { digest: client.value }) })
  ] }) });
}
function shortForm(answer) {
  const found = answer?.short;
  return typeof found === "string" && /^[\w.: -]{4,80}$/.test(found) ? found : void 0;
}
function Languages() {
  const current = useLanguage();
  const change = useAction((_, code) => speak(code));
  return /* @__PURE__ */ a("div", { class: "languages", role: "group", "aria-label": t("language-label"), children: LANGUAGES.map((language) => /* @__PURE__ */ a(
    "button",
    {
      type: "button",
      lang: language.code,
      dir: language.direction,
      "aria-pressed": language.code === current.code ? "true" : "false",
      onClick: () => change.run(language.code),
      children: language.name
    },
    language.code
  )) });
}

// src/app/official.ts
var official;
var listeners = /* @__PURE__ */ new Set();
function useOfficial() {
  const [shown, show] = d(official);
  A(() => {
    const listener = () => show(official);
    listeners.add(listener);
    listener();
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return shown;
}
function signOut() {
  official = void 0;
  listeners.forEach((listener) => listener());
}
onForget(signOut);

// src/app/components/DropFile.tsx
function DropFile({ label, hint, accept, octetsMax, many, onFile }) {
  const id = P();
  const [over, setOver] = d(false);
  const [error, setError] = d("");
  const take = async (files) => {
    setError("");
    for (const file of [...files].slice(0, many ? void 0 : 1)) {
      if (file.size > octetsMax) setError(t("file-too-long", { name: file.name, megabytes: number(octetsMax / 2 ** 20) }));
      else onFile(file.name, new Uint8Array(await file.arrayBuffer()), file.type);
    }
  };
  return /* @__PURE__ */ a("div", { class: "usa-form-group", children: [
    /* @__PURE__ */ a("label", { class: "usa-label", for: id, children: label }),
    hint && /* @__PURE__ */ a("div", { class: "usa-hint", id: `${id}-hint`, children: hint }),
    error && /* @__PURE__ */ a("div", { class: "usa-error-message", role: "alert", children: error }),
    /* @__PURE__ */ a(
      "div",
      {
        class: over ? "drop over" : "drop",
        onDragOver: (event) => {
          event.preventDefault();
          setOver(true);
        },
        onDragLeave: () => setOver(false),
        onDrop: (event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files ?? []);
        },
        children: /* @__PURE__ */ a(
          "input",
          {
            id,
            type: "file",
            accept,
            multiple: many,
            "aria-describedby": hint ? `${id}-hint` : void 0,
            onChange: (event) => {
              void take(event.currentTarget.files ?? []);
              event.currentTarget.value = "";
            }
          }
        )
      }
    )
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

// src/app/components/RadioTiles.tsx
function RadioTiles({ legend, hint, value, tiles, onChange, error }) {
  const id = P();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return /* @__PURE__ */ a("fieldset", { class: "usa-fieldset usa-form-group", "aria-describedby": about || void 0, children: [
    /* @__PURE__ */ a("legend", { class: "usa-legend", children: legend }),
    hint && /* @__PURE__ */ a("div", { class: "usa-hint", id: `${id}-hint`, children: hint }),
    error && /* @__PURE__ */ a("div", { class: "usa-error-message", id: `${id}-error`, children: error }),
    tiles.map((tile) => /* @__PURE__ */ a("div", { class: "usa-radio", children: [
      /* @__PURE__ */ a(
        "input",
        {
          class: "usa-radio__input usa-radio__input--tile",
          type: "radio",
          id: `${id}-${tile.value}`,
          name: id,
          value: tile.value,
          checked: tile.value === value,
          disabled: tile.disabled,
          onChange: () => onChange(tile.value)
        }
      ),
      /* @__PURE__ */ a("label", { class: "usa-radio__label", for: `${id}-${tile.value}`, children: [
        tile.label,
        tile.explained && /* @__PURE__ */ a("span", { class: "usa-radio__label-description", children: tile.explained })
      ] })
    ] }, tile.value))
  ] });
}

// src/app/components/Waiting.tsx
function Waiting({ what, part }) {
  return /* @__PURE__ */ a("div", { class: "waiting", role: "status", children: [
    /* @__PURE__ */ a("progress", { "aria-label": what, value: part, max: 1 }),
    /* @__PURE__ */ a("span", { children: what })
  ] });
}

// src/app/frame/UnlockHere.tsx
var WALLET_OCTETS_MAX = 8 * 1024 * 1024 + 4096;
function UnlockHere({ onOpen }) {
  const kept = useLoad(keptWallet, "kept");
  const [file, setFile] = d(void 0);
  const [wantsFile, wantFile] = d(false);
  if (kept.error !== void 0) return /* @__PURE__ */ a(ErrorAlert, { error: kept.error, again: kept.again });
  const sealed = file?.octets ?? kept.value;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("unlock-title") }),
    sealed ? /* @__PURE__ */ a(Words, { sealed, name: file?.name, onOpen }, file?.name ?? "") : !wantsFile && /* @__PURE__ */ a(EmptyState, { heading: t("unlock-none-heading"), text: t("unlock-none-text"), children: [
      /* @__PURE__ */ a(ButtonLink, { href: to("/enrol"), children: t("unlock-none-enrol") }),
      /* @__PURE__ */ a(Button, { look: "outline", onClick: () => wantFile(true), children: t("unlock-from-file") })
    ] }),
    sealed && !wantsFile && /* @__PURE__ */ a(Button, { look: "quiet", onClick: () => wantFile(true), children: t("unlock-other-file") }),
    wantsFile && /* @__PURE__ */ a(
      DropFile,
      {
        label: t("unlock-file-label"),
        hint: t("unlock-file-hint"),
        octetsMax: WALLET_OCTETS_MAX,
        onFile: (name, octets) => setFile({ name, octets })
      }
    )
  ] });
}
function Words({ sealed, name, onOpen }) {
  const [words, setWords] = d("");
  const [keeping, setKeeping] = d("memory");
  const opening = useAction(async () => {
    await unlock(sealed, words.trim().toLowerCase().replace(/\s+/g, " "), name ? "memory" : "device");
    if (name && keeping === "device") await keepOn("device");
    onOpen?.();
  });
  return /* @__PURE__ */ a(
    "form",
    {
      onSubmit: (event) => {
        event.preventDefault();
        opening.run();
      },
      children: [
        /* @__PURE__ */ a("p", { children: name ? t("unlock-file-chosen", { name }) : t("unlock-kept") }),
        /* @__PURE__ */ a(Field, { label: t("unlock-words"), hint: t("unlock-words-hint"), type: "password", code: true, wide: false, required: true, value: words, onInput: setWords }),
        name && /* @__PURE__ */ a(KeepingChoice, { value: keeping, onChange: setKeeping }),
        /* @__PURE__ */ a(ErrorAlert, { error: opening.error }),
        opening.pending && /* @__PURE__ */ a(Waiting, { what: t("unlock-opening") }),
        /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { submit: true, pending: opening.pending, children: t("unlock-open") }) })
      ]
    }
  );
}
function KeepingChoice({ value, onChange }) {
  return /* @__PURE__ */ a(
    RadioTiles,
    {
      legend: t("keeping-legend"),
      value,
      onChange,
      tiles: [
        { value: "memory", label: t("keeping-memory"), explained: t("keeping-memory-means") },
        { value: "device", label: t("keeping-device"), explained: t("keeping-device-means") }
      ]
    }
  );
}

// src/app/frame/Gate.tsx
function Gate({ who, children }) {
  const session = useSession();
  const official2 = useOfficial();
  if (who === "wallet" && !session) return /* @__PURE__ */ a(UnlockHere, {});
  if (who === "official" && !official2) return /* @__PURE__ */ a(SignInFirst, {});
  return /* @__PURE__ */ a($, { children });
}
function SignInFirst() {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("gate-official-title") }),
    /* @__PURE__ */ a(EmptyState, { heading: t("gate-official-heading"), text: t("gate-official-text"), children: /* @__PURE__ */ a(ButtonLink, { href: to("/desk/sign-in"), children: t("gate-official-go") }) })
  ] });
}

// src/app/leave.ts
var LEAVE = "/leave";
var PRESSES = 3;
var MILLISECONDS_BETWEEN_MAX = 800;
var leaving = false;
function isLeaving() {
  return leaving;
}
function leave() {
  leaving = true;
  document.title = "";
  document.body.replaceChildren();
  lock();
  location.replace(LEAVE);
}
function watchEscape() {
  let presses = 0;
  let last = 0;
  addEventListener("keydown", (event) => {
    const soon = event.timeStamp - last < MILLISECONDS_BETWEEN_MAX;
    last = event.timeStamp;
    if (event.key !== "Escape" || event.repeat) presses = 0;
    else presses = soon ? presses + 1 : 1;
    if (presses === PRESSES) leave();
  }, { capture: true });
}

// src/app/frame/Header.tsx
var ANYONE = [{ path: "/", label: "nav-start" }];
var MEMBER = [...ANYONE, { path: "/wallet", label: "nav-wallet" }];
function Header({ path }) {
  const session = useSession();
  const entries = session ? MEMBER : ANYONE;
  return /* @__PURE__ */ a("header", { children: /* @__PURE__ */ a("div", { class: "bar", children: [
    /* @__PURE__ */ a("a", { class: "brand", href: to("/"), translate: false, children: t("brand") }),
    /* @__PURE__ */ a("nav", { "aria-label": t("nav-label"), children: /* @__PURE__ */ a("ul", { children: entries.map((entry) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", { href: to(entry.path), "aria-current": entry.path === path ? "page" : void 0, children: t(entry.label) }) }, entry.path)) }) }),
    session && /* @__PURE__ */ a(Button, { look: "outline", small: true, onClick: lock, children: t("lock") }),
    /* @__PURE__ */ a("button", { type: "button", class: "usa-button usa-button--leave", title: t("leave-hint"), onClick: leave, children: t("leave") })
  ] }) });
}

// src/app/page.ts
function usePage() {
  const [shown, show] = d(void 0);
  const [loading, setLoading] = d(true);
  const [error, setError] = d(void 0);
  const count = T(0);
  const open = async () => {
    const turn = ++count.current;
    setLoading(true);
    setError(void 0);
    try {
      const place = here();
      const [loaded] = await Promise.all([place.route.page(), loadWords(place.route.words)]);
      if (turn !== count.current) return;
      show({ place, Page: loaded.default, number: turn, moved: turn > 1 });
    } catch (failure) {
      if (turn === count.current) setError(failure ?? new Error("failed"));
    }
    if (turn === count.current) setLoading(false);
  };
  A(() => {
    const listener = () => void open();
    addEventListener("hashchange", listener);
    listener();
    return () => removeEventListener("hashchange", listener);
  }, []);
  return { shown, loading, error, again: () => void open() };
}

// src/app/App.tsx
function App() {
  const language = useLanguage();
  const { shown, loading, error, again } = usePage();
  const main = T(null);
  A(() => {
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
  }, [language]);
  const place = shown?.place;
  A(() => {
    if (!place) return;
    const title = t(place.route.title);
    document.title = t("page-title", { title });
    if (!shown.moved) return;
    scrollTo(0, 0);
    main.current?.querySelector("h1")?.focus();
    announce(title);
  }, [place, language]);
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("a", { class: "usa-skipnav", href: "#main", onClick: (event) => skip(event, main.current), children: t("skip") }),
    /* @__PURE__ */ a(Header, { path: place?.route.path ?? "" }),
    loading && /* @__PURE__ */ a("div", { class: "page-progress", children: /* @__PURE__ */ a("progress", { "aria-label": t("page-loading") }) }),
    /* @__PURE__ */ a("main", { id: "main", ref: main, tabIndex: -1, children: [
      /* @__PURE__ */ a(ErrorAlert, { error, again }),
      shown && place && /* @__PURE__ */ a(Boundary, { fallback: (reset) => /* @__PURE__ */ a(Broken, { reset }), children: /* @__PURE__ */ a(Gate, { who: place.route.who, children: /* @__PURE__ */ a(shown.Page, { params: place.params, secret: place.secret }) }) }, shown.number)
    ] }),
    /* @__PURE__ */ a(Footer, {}),
    /* @__PURE__ */ a(LiveRegion, {})
  ] });
}
function skip(event, main) {
  event.preventDefault();
  main?.focus();
}
function LiveRegion() {
  const [said, say] = d("");
  A(() => {
    announceWith((text) => {
      say("");
      setTimeout(() => say(text), 50);
    });
  }, []);
  return /* @__PURE__ */ a("div", { class: "visually-hidden", role: "status", children: said });
}
function Broken({ reset }) {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("broken-title") }),
    /* @__PURE__ */ a(Alert, { tone: "error", children: t("broken-text") }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { onClick: reset, children: t("broken-reset") }) })
  ] });
}

// src/app/main.tsx
watchEscape();
addEventListener("beforeunload", (event) => {
  if (!isLeaving() && currentSession()?.unsaved) event.preventDefault();
});
var root = document.getElementById("app");
if (root) {
  await loadWords().catch(() => void 0);
  root.replaceChildren();
  Q(/* @__PURE__ */ a(App, {}), root);
}
