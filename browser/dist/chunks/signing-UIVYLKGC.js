import {
  verifySignature
} from "./chunk-L2SDCCHC.js";
import {
  asFile,
  make,
  post,
  prepare
} from "./chunk-ZN7ULFS7.js";
import {
  CLASS_ATTRIBUTES,
  attributeOf,
  isClass,
  preview
} from "./chunk-GXAPKAL6.js";
import {
  Checkbox
} from "./chunk-BTHBKHRC.js";
import {
  CharterFacts,
  blocksPost,
  circulation,
  keepInvitation,
  keyTo,
  memoParam,
  memoStatus,
  partsOf,
  readInvitation,
  receivedAnswer,
  sendTo,
  shortId
} from "./chunk-Q4TAZ5OF.js";
import {
  MemoView,
  attributeWords,
  countWords,
  modeMeaning,
  modeWords,
  stanceWords,
  usableCredential
} from "./chunk-EZSR3T4O.js";
import {
  RadioTiles
} from "./chunk-CS2AJC4I.js";
import {
  saveFile
} from "./chunk-6T3RV6YQ.js";
import {
  DropFile
} from "./chunk-OTDHBA5N.js";
import {
  reach,
  signatureFile
} from "./chunk-XH2B2LXB.js";
import {
  Alert,
  ErrorAlert,
  Field,
  Waiting
} from "./chunk-4V42NAPS.js";
import {
  EmptyState
} from "./chunk-DCTJQAMB.js";
import {
  $,
  A,
  Button,
  ButtonLink,
  Disclosure,
  Refusal,
  T,
  a,
  currentSession,
  d,
  day,
  list,
  now,
  number,
  t,
  to,
  useAction,
  useLoad,
  w
} from "./chunk-DVLWWF7R.js";
import {
  COSIGNATURES_PER_POST_MAX,
  MemoId
} from "./chunk-O4GAUYVY.js";
import {
  CodedRefusal,
  toHex
} from "./chunk-PELGUL2X.js";

// src/app/pages/invite.tsx
function Invite({ secret }) {
  let invitation;
  let refusal;
  try {
    invitation = readInvitation(secret);
  } catch (error) {
    refusal = error;
  }
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("invite-title") }),
    /* @__PURE__ */ a(ErrorAlert, { error: refusal }),
    invitation && /* @__PURE__ */ a(Invited, { invitation }),
    !invitation && refusal === void 0 && /* @__PURE__ */ a(EmptyState, { heading: t("invite-none"), text: t("invite-none-text") })
  ] });
}
function Invited({ invitation }) {
  const id = MemoId.toText(invitation.memo);
  const loaded = useLoad(async (signal) => {
    const [shown2, status2] = await Promise.all([
      circulation(invitation.memo, invitation.key, signal),
      memoStatus(invitation.memo, signal)
    ]);
    return { shown: shown2, status: status2 };
  }, id);
  if (loaded.error !== void 0) return /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again });
  if (!loaded.value) return /* @__PURE__ */ a(Waiting, { what: t("invite-loading") });
  const { shown, status } = loaded.value;
  const zone = shown.charter.calendar.zoneName;
  const isOpen = status.state === "circulating" && now() < shown.freeze.closesAt;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { class: "lead", children: t("invite-lead") }),
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("invite-signatures") }),
      /* @__PURE__ */ a("dd", { children: countWords(status.signatures) }),
      /* @__PURE__ */ a("dt", { children: t("invite-until") }),
      /* @__PURE__ */ a("dd", { children: day(shown.freeze.closesAt - 1, zone) }),
      /* @__PURE__ */ a("dt", { children: t("invite-version") }),
      /* @__PURE__ */ a("dd", { children: shown.freeze.version })
    ] }),
    /* @__PURE__ */ a(CharterFacts, { charter: shown.charter }),
    /* @__PURE__ */ a(MemoView, { memo: partsOf(shown) }),
    isOpen ? /* @__PURE__ */ a("section", { class: "no-print", children: [
      /* @__PURE__ */ a("h2", { children: t("invite-agree") }),
      /* @__PURE__ */ a("p", { children: t("invite-agree-text") }),
      /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { href: to(`/sign/${id}`), children: t("invite-go-sign") }) })
    ] }) : /* @__PURE__ */ a(Alert, { tone: "info", children: t("invite-over") })
  ] });
}

// src/app/pages/post.tsx
var SIGNATURE_FILE_OCTETS_MAX = 1024 * 1024 + 64;
function Post() {
  const [ready, setReady] = d([]);
  const [sent, setSent] = d(0);
  const [refusal, setRefusal] = d(void 0);
  const take = async (name, octets) => {
    setRefusal(void 0);
    try {
      const found = await check(name, octets);
      setReady((before) => [...before.filter(({ block }) => toHex(block) !== toHex(found.block)), found]);
    } catch (error) {
      setRefusal(error);
    }
  };
  const sending = useAction(async (signal) => {
    for (const [memo, blocks] of byMemo(ready)) {
      await sendTo("memo_cosign", memo, blocksPost, { blocks }, receivedAnswer, signal);
    }
    setSent(ready.length);
    setReady([]);
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("post-title") }),
    /* @__PURE__ */ a("p", { class: "lead", children: t("post-lead") }),
    sent > 0 && /* @__PURE__ */ a(Alert, { tone: "success", heading: t("post-sent", { count: number(sent) }), live: true, children: t("sign-sent-text") }),
    /* @__PURE__ */ a(
      DropFile,
      {
        label: t("post-files"),
        hint: t("post-files-hint"),
        accept: ".sig",
        octetsMax: SIGNATURE_FILE_OCTETS_MAX,
        many: true,
        onFile: (name, octets) => void take(name, octets)
      }
    ),
    /* @__PURE__ */ a(ErrorAlert, { error: refusal ?? sending.error }),
    ready.length > 0 && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a("h2", { children: t("post-ready") }),
      /* @__PURE__ */ a("ul", { children: ready.map(({ name, block }) => /* @__PURE__ */ a("li", { children: name }, toHex(block.subarray(0, 16)) + name)) }),
      /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { pending: sending.pending, onClick: () => sending.run(), children: t("post-send") }) })
    ] })
  ] });
}
async function check(name, octets) {
  const file = signatureFile.fromFile(octets);
  if (file === null) throw new PostRefusal("NotASignature");
  const { log } = await reach();
  const { memo } = verifySignature(file, log);
  return { name, memo, block: file.block };
}
var PostRefusal = class extends CodedRefusal {
  name = "PostRefusal";
};
function byMemo(ready) {
  const posts = [];
  for (const { memo, block } of ready) {
    const open = posts.find(([of, blocks]) => toHex(of) === toHex(memo) && blocks.length < COSIGNATURES_PER_POST_MAX);
    if (open) open[1].push(block);
    else posts.push([memo, [block]]);
  }
  return posts;
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
  Invite,
  Post,
  Sign
};
