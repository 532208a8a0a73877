import {
  Select
} from "./chunk-SAGN5FE2.js";
import {
  Confirm
} from "./chunk-V4YSKMGY.js";
import {
  Alert,
  ErrorAlert
} from "./chunk-JF7MWZJ5.js";
import {
  $,
  Button,
  LANGUAGES,
  a,
  burn,
  d,
  isKept,
  ownPart,
  persists,
  speak,
  t,
  useAction,
  useLanguage,
  useLoad
} from "./chunk-M5BB4KUM.js";

// src/app/pages/settings.tsx
function Settings() {
  const language = useLanguage();
  const change = useAction((_, code) => ownPart(() => speak(code)));
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("settings-title") }),
    /* @__PURE__ */ a("p", { class: "lead", children: t("settings-lead") }),
    /* @__PURE__ */ a(
      Select,
      {
        label: t("settings-language"),
        value: language.code,
        options: LANGUAGES.map(({ code, name }) => ({ value: code, label: name })),
        onChange: change.run
      }
    ),
    /* @__PURE__ */ a(ErrorAlert, { error: change.error }),
    /* @__PURE__ */ a("h2", { children: t("settings-look") }),
    /* @__PURE__ */ a("p", { children: t("settings-look-text") }),
    /* @__PURE__ */ a(Stored, {}),
    /* @__PURE__ */ a("h2", { children: t("settings-connection") }),
    /* @__PURE__ */ a("p", { children: t("settings-connection-text") })
  ] });
}
function Stored() {
  const kept = useLoad(async () => await persists() ? await isKept() : null, "kept");
  const [asking, ask] = d(false);
  const forget = useAction(async () => {
    await burn();
    ask(false);
    kept.again();
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h2", { children: t("settings-stored") }),
    kept.value === null && /* @__PURE__ */ a(Alert, { tone: "warning", children: t("settings-stored-cannot") }),
    kept.value === false && /* @__PURE__ */ a("p", { children: t("settings-stored-nothing") }),
    kept.value && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("p", { children: t("settings-stored-wallet") }),
      /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { look: "danger", onClick: () => ask(true), children: t("settings-forget") }) })
    ] }),
    forget.done && /* @__PURE__ */ a(Alert, { tone: "success", live: true, children: t("settings-forgotten") }),
    /* @__PURE__ */ a(ErrorAlert, { error: forget.error }),
    /* @__PURE__ */ a(
      Confirm,
      {
        open: asking,
        heading: t("settings-forget-sure"),
        deed: t("settings-forget"),
        danger: true,
        pending: forget.pending,
        onConfirm: forget.run,
        onClose: () => ask(false),
        children: /* @__PURE__ */ a("p", { children: t("settings-forget-means") })
      }
    )
  ] });
}
export {
  Settings as default
};
