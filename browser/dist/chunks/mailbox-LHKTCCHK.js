import {
  readLetter
} from "./chunk-HYQJBDWO.js";
import {
  EmptyState
} from "./chunk-ZSNHBIER.js";
import {
  Waiting
} from "./chunk-DYCF475B.js";
import {
  circulation,
  mailbox,
  parseMarkdown
} from "./chunk-WRRMKISR.js";
import {
  reach
} from "./chunk-FWXHZFOV.js";
import {
  circulations,
  findAuthored
} from "./chunk-MCKP3GDA.js";
import {
  MemoId
} from "./chunk-IZKGL5UX.js";
import "./chunk-GGH4BXU3.js";
import {
  equal
} from "./chunk-M6XKZPFZ.js";
import {
  ErrorAlert
} from "./chunk-QGLWOIBT.js";
import {
  $,
  ButtonLink,
  Refusal,
  a,
  t,
  to,
  useLoad,
  useSession
} from "./chunk-IGLGM2GQ.js";

// src/app/pages/mailbox.tsx
function Mailbox() {
  const wallet = useSession()?.wallet;
  const loaded = useLoad(async (signal) => wallet ? fetchMail(wallet, signal) : [], "mailbox");
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("mailbox-title") }),
    /* @__PURE__ */ a("p", { children: t("mailbox-text") }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    !loaded.value && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("mailbox-loading") }),
    loaded.value?.length === 0 && /* @__PURE__ */ a(EmptyState, { heading: t("mailbox-empty"), text: t("mailbox-empty-text") }),
    loaded.value?.map((mail) => /* @__PURE__ */ a(Item, { mail }, MemoId.toText(mail.memo)))
  ] });
}
function Item({ mail }) {
  return /* @__PURE__ */ a("section", { class: "panel", children: [
    /* @__PURE__ */ a("h2", { dir: "auto", children: mail.subject ?? t("memo-title") }),
    /* @__PURE__ */ a("ul", { children: mail.letters.map((letter, index) => /* @__PURE__ */ a("li", { children: t("letter-from", { title: t(`letter-${letter.words.kind}`), official: letter.signedBy }) }, index)) }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(ButtonLink, { look: "outline", href: to(`/memo/${MemoId.toText(mail.memo)}`), children: t("mailbox-read") }) })
  ] });
}
async function fetchMail(wallet, signal) {
  const [instance, items] = await Promise.all([reach(signal), mailbox(signal)]);
  const known = circulations(wallet);
  const once = known.filter(({ memo }, at) => known.findIndex((other) => equal(other.memo, memo)) === at);
  const all = [];
  for (const { memo, key } of once) {
    const letters = items.flatMap(({ sealed }) => readLetter(key, memo, instance.roster, sealed) ?? []);
    if (letters.length > 0) all.push({ memo, letters, subject: await subjectOf(wallet, memo, key, signal) });
  }
  return all;
}
async function subjectOf(wallet, memo, key, signal) {
  const own = findAuthored(wallet, memo)?.versions.at(-1);
  try {
    const text = own ?? (await circulation(memo, key, signal)).text;
    return parseMarkdown(text.markdown).parts.subject;
  } catch (error) {
    if (error instanceof Refusal) return void 0;
    throw error;
  }
}
export {
  Mailbox as default
};
