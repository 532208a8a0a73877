import {
  asFile,
  make,
  post,
  prepare
} from "./chunk-DYYWONH4.js";
import {
  CLASS_ATTRIBUTES,
  attributeOf,
  isClass,
  preview
} from "./chunk-AOR4LIJL.js";
import {
  saveFile
} from "./chunk-2AXZV237.js";
import {
  RadioTiles
} from "./chunk-Z2RHGKUW.js";
import {
  Field
} from "./chunk-7B3CFCTT.js";
import {
  CharterFacts
} from "./chunk-P3DY27SS.js";
import {
  attributeWords,
  modeMeaning,
  modeWords,
  stanceWords
} from "./chunk-UJKAFTKP.js";
import {
  MemoView
} from "./chunk-GVIA5D6C.js";
import {
  keepInvitation,
  keyTo,
  memoParam,
  partsOf,
  readInvitation,
  shortId
} from "./chunk-OXXRQJQ5.js";
import {
  Waiting
} from "./chunk-DYCF475B.js";
import "./chunk-V6H4GIJO.js";
import {
  circulation,
  usableCredential
} from "./chunk-WRRMKISR.js";
import {
  reach
} from "./chunk-FWXHZFOV.js";
import "./chunk-MCKP3GDA.js";
import {
  MemoId
} from "./chunk-IZKGL5UX.js";
import "./chunk-GGH4BXU3.js";
import "./chunk-M6XKZPFZ.js";
import {
  Alert,
  ErrorAlert
} from "./chunk-QGLWOIBT.js";
import {
  $,
  A,
  Button,
  ButtonLink,
  Disclosure,
  P,
  Refusal,
  T,
  a,
  currentSession,
  d,
  list,
  now,
  number,
  t,
  to,
  useAction,
  useLoad,
  w
} from "./chunk-IGLGM2GQ.js";

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

// src/app/member/ChoiceForm.tsx
var SIGNATURES_MAX = 1e6;
function ChoiceForm({ ground: ground2, choice, keeps, onChoice, onKeeps }) {
  const { charter } = ground2.circulation;
  return /* @__PURE__ */ a("form", { onSubmit: (event) => event.preventDefault(), children: [
    /* @__PURE__ */ a(
      RadioTiles,
      {
        legend: t("sign-mode"),
        hint: t("sign-mode-hint"),
        value: choice.mode,
        tiles: charter.identityModes.map((mode) => ({ value: mode, label: modeWords(mode), explained: modeMeaning(mode) })),
        onChange: (mode) => onChoice({ ...choice, mode, signaturesMin: null })
      }
    ),
    choice.mode === "sealed" && /* @__PURE__ */ a(
      Field,
      {
        label: t("sign-at-least"),
        hint: t("sign-at-least-hint"),
        type: "number",
        inputMode: "numeric",
        wide: false,
        min: 1,
        max: SIGNATURES_MAX,
        value: choice.signaturesMin === null ? "" : String(choice.signaturesMin),
        onInput: (text) => onChoice({ ...choice, signaturesMin: leastOf(text) })
      }
    ),
    charter.stances.length > 1 && /* @__PURE__ */ a(
      RadioTiles,
      {
        legend: t("sign-stance"),
        value: choice.stance,
        tiles: charter.stances.map((stance) => ({ value: stance, label: stanceWords(stance) })),
        onChange: (stance) => onChoice({ ...choice, stance })
      }
    ),
    /* @__PURE__ */ a(Disclosure, { summary: t("sign-show"), children: [
      /* @__PURE__ */ a("p", { children: t("sign-show-hint") }),
      shownable(ground2).map(({ attribute, value }) => /* @__PURE__ */ a(
        Checkbox,
        {
          label: t("sign-show-one", { attribute: attributeWords(attribute), value }),
          checked: choice.show.includes(attribute),
          onChange: (shows) => onChoice({ ...choice, show: toggled(choice.show, attribute, shows) })
        },
        attribute
      ))
    ] }),
    /* @__PURE__ */ a(Checkbox, { label: t("sign-keep"), explained: t("sign-keep-means"), checked: keeps, onChange: onKeeps })
  ] });
}
function shownable({ circulation: circulation2, wallet }) {
  const attributes = usableCredential(circulation2, wallet)?.enrolment.attributes ?? [];
  return CLASS_ATTRIBUTES.flatMap((attribute, at) => {
    const value = attributes[at];
    return attribute === "affiliation" || value === void 0 ? [] : [{ attribute, value }];
  });
}
function toggled(show, attribute, shows) {
  const others = show.filter((other) => other !== attribute);
  return shows ? [...others, attribute] : others;
}
function leastOf(text) {
  const least = Number(text);
  return Number.isInteger(least) && least >= 1 && least <= SIGNATURES_MAX ? least : null;
}

// src/app/member/Consequences.tsx
function Consequences({ preview: preview2, choice, keeps }) {
  const { atLeast, atMost } = preview2.hidesAmong;
  const among = atLeast === atMost ? number(atLeast) : t("count-between", { low: number(atLeast), high: number(atMost) });
  return /* @__PURE__ */ a("section", { "aria-labelledby": "consequences", children: [
    /* @__PURE__ */ a("h2", { id: "consequences", children: t("sign-means") }),
    /* @__PURE__ */ a("p", { class: "crowd", children: [
      /* @__PURE__ */ a("strong", { children: among }),
      " ",
      /* @__PURE__ */ a("span", { children: t("sign-among") })
    ] }),
    preview2.warn && /* @__PURE__ */ a(Alert, { tone: "warning", children: t("sign-few") }),
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("sign-seen") }),
      /* @__PURE__ */ a("dd", { children: list(preview2.shown.map(shownWords)) }),
      /* @__PURE__ */ a("dt", { children: t("sign-name") }),
      /* @__PURE__ */ a("dd", { children: nameWords(choice) }),
      /* @__PURE__ */ a("dt", { children: t("sign-remains") }),
      /* @__PURE__ */ a("dd", { children: t(keeps ? "sign-kept" : "sign-burnt") })
    ] }),
    /* @__PURE__ */ a("h3", { children: t("sign-risks") }),
    /* @__PURE__ */ a("ul", { children: RISKS.map((id) => /* @__PURE__ */ a("li", { children: t(id) }, id)) })
  ] });
}
var RISKS = ["unprotected-screen", "unprotected-device", "unprotected-few", "unprotected-style"];
function shownWords({ index, value }) {
  const attribute = attributeOf(index);
  if (attribute === void 0 || !isClass(attribute)) return value;
  return t("sign-show-one", { attribute: attributeWords(attribute), value });
}
function nameWords({ mode, signaturesMin }) {
  if (mode === "sealed" && signaturesMin !== null) return t("sign-sealed-least", { least: number(signaturesMin) });
  return modeMeaning(mode);
}

// src/app/pages/sign.tsx
function Sign({ params, secret }) {
  const loaded = useLoad((signal) => ground(params, secret, signal), params["memo"] ?? "");
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("sign-title") }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    !loaded.value && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("invite-loading") }),
    loaded.value && /* @__PURE__ */ a(Signing, { ground: loaded.value })
  ] });
}
async function ground(params, secret, signal) {
  const memo = memoParam(params);
  const wallet = currentSession()?.wallet;
  const key = keyTo(memo, wallet, readInvitation(secret));
  if (!wallet) throw new Error("the gate lets nobody in without a wallet");
  const instance = await reach(signal);
  const shown = await circulation(memo, key, signal);
  await keepInvitation(wallet, memo, key);
  return { instance, circulation: shown, key, wallet };
}
var FIRST = { mode: "anonymous", signaturesMin: null, show: [], stance: "support" };
function Signing({ ground: ground2 }) {
  const modes = ground2.circulation.charter.identityModes;
  const [choice, setChoice] = d({ ...FIRST, mode: modes.includes("anonymous") ? "anonymous" : modes[0] ?? "named" });
  const [keeps, setKeeps] = d(true);
  const [outcome, setOutcome] = d(void 0);
  const made = T(void 0);
  const seen = w(() => previewed(ground2, choice), [ground2, choice]);
  A(() => {
    const controller = new AbortController();
    void prepare(ground2, controller.signal);
    return () => controller.abort();
  }, [ground2]);
  const ready = async () => made.current ??= await make(ground2, choice, keeps);
  const sending = useAction(async (signal) => {
    const signature = await ready();
    try {
      await post(ground2, signature, signal);
    } catch (error) {
      if (error instanceof Refusal) made.current = void 0;
      throw error;
    }
    setOutcome("sent");
  });
  const saving = useAction(async () => {
    saveFile(`${shortId(ground2.circulation.memo)}.sig`, asFile(ground2, await ready()));
    setOutcome("saved");
  });
  if (outcome) return /* @__PURE__ */ a(Done, { outcome, keeps, memo: ground2.circulation.memo });
  const busy = sending.pending || saving.pending;
  const isFixed = made.current !== void 0;
  const refusal = isFixed ? void 0 : seen.refusal;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(Disclosure, { summary: t("sign-text"), children: /* @__PURE__ */ a(MemoView, { memo: partsOf(ground2.circulation) }) }),
    /* @__PURE__ */ a(CharterFacts, { charter: ground2.circulation.charter }),
    !isFixed && /* @__PURE__ */ a(ChoiceForm, { ground: ground2, choice, keeps, onChoice: setChoice, onKeeps: setKeeps }),
    /* @__PURE__ */ a(ErrorAlert, { error: refusal }),
    seen.preview && /* @__PURE__ */ a(Consequences, { preview: seen.preview, choice, keeps }),
    /* @__PURE__ */ a(ErrorAlert, { error: sending.error ?? saving.error }),
    isFixed && !busy && /* @__PURE__ */ a(Alert, { tone: "warning", children: t("sign-unsure") }),
    busy && /* @__PURE__ */ a(Waiting, { what: t("sign-making") }),
    refusal === void 0 && /* @__PURE__ */ a("div", { class: "actions", children: [
      /* @__PURE__ */ a(Button, { pending: busy, onClick: () => sending.run(), children: t("sign-send") }),
      /* @__PURE__ */ a(Button, { pending: busy, look: "outline", onClick: () => saving.run(), children: t("sign-save") })
    ] }),
    /* @__PURE__ */ a("p", { class: "quiet", children: t("sign-save-means") })
  ] });
}
function previewed(ground2, choice) {
  try {
    return { preview: preview(ground2.instance, ground2.circulation, ground2.wallet, choice, now()) };
  } catch (refusal) {
    return { refusal };
  }
}
function Done({ outcome, keeps, memo }) {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(Alert, { tone: "success", heading: t(`sign-${outcome}`), live: true, children: t(`sign-${outcome}-text`) }),
    /* @__PURE__ */ a("p", { children: t(keeps ? "sign-kept" : "sign-burnt") }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { href: to(`/memo/${MemoId.toText(memo)}`), children: t("sign-to-memo") }) })
  ] });
}
export {
  Sign as default
};
