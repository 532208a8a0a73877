import {
  isLeaving,
  leave,
  signOut,
  useOfficial,
  watchEscape
} from "./chunks/chunk-LVLPRYWS.js";
import {
  UnlockHere
} from "./chunks/chunk-SC3YSAJX.js";
import "./chunks/chunk-CS2AJC4I.js";
import "./chunks/chunk-OTDHBA5N.js";
import {
  Alert,
  ErrorAlert
} from "./chunks/chunk-4V42NAPS.js";
import {
  EmptyState
} from "./chunks/chunk-DCTJQAMB.js";
import {
  $,
  A,
  Button,
  ButtonLink,
  LANGUAGES,
  O,
  Q,
  T,
  a,
  announce,
  announceWith,
  currentSession,
  d,
  get,
  here,
  loadWords,
  lock,
  ownPart,
  speak,
  t,
  to,
  useAction,
  useLanguage,
  useLoad,
  useSession
} from "./chunks/chunk-DVLWWF7R.js";

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
  const change = useAction((_, code) => ownPart(() => speak(code)));
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

// src/app/frame/Gate.tsx
function Gate({ who, children }) {
  const session = useSession();
  const official = useOfficial();
  if (who === "wallet" && !session) return /* @__PURE__ */ a(UnlockHere, {});
  if (who === "official" && (!official || official.lapsed)) return /* @__PURE__ */ a(SignInFirst, { lapsed: official !== void 0 });
  return /* @__PURE__ */ a($, { children });
}
function SignInFirst({ lapsed }) {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("gate-official-title") }),
    /* @__PURE__ */ a(EmptyState, { heading: t(lapsed ? "gate-official-lapsed" : "gate-official-heading"), text: t(lapsed ? "gate-official-lapsed-text" : "gate-official-text"), children: /* @__PURE__ */ a(ButtonLink, { href: to("/desk/sign-in"), children: t("gate-official-go") }) })
  ] });
}

// src/app/frame/Header.tsx
var ANYONE = [{ path: "/", label: "nav-start" }, { path: "/check", label: "nav-check" }];
var MEMBER = [
  ...ANYONE,
  { path: "/memos", label: "nav-memos" },
  { path: "/mailbox", label: "nav-mailbox" },
  { path: "/wallet", label: "nav-wallet" }
];
var OFFICIAL = [{ path: "/desk", label: "nav-desk" }];
function Header({ path }) {
  const session = useSession();
  const official = useOfficial();
  const entries = [...session ? MEMBER : ANYONE, ...official ? OFFICIAL : []];
  return /* @__PURE__ */ a("header", { children: /* @__PURE__ */ a("div", { class: "bar", children: [
    /* @__PURE__ */ a("a", { class: "brand", href: to("/"), translate: false, children: t("brand") }),
    /* @__PURE__ */ a("nav", { "aria-label": t("nav-label"), children: /* @__PURE__ */ a("ul", { children: entries.map((entry) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", { href: to(entry.path), "aria-current": entry.path === path ? "page" : void 0, children: t(entry.label) }) }, entry.path)) }) }),
    official && /* @__PURE__ */ a(Button, { look: "outline", small: true, onClick: signOut, children: t("sign-out") }),
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
  const current = T(void 0);
  const open = async () => {
    const turn = ++count.current;
    const place = here();
    setError(void 0);
    if (isSame(place, current.current)) return setLoading(false);
    setLoading(true);
    try {
      const [loaded] = await ownPart(() => Promise.all([place.route.page(), loadWords(place.route.words)]));
      if (turn !== count.current) return;
      current.current = place;
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
function isSame(a2, b) {
  return b !== void 0 && a2.path === b.path && a2.secret === b.secret;
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
