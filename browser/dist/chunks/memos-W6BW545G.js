import {
  beginDraft,
  dropDraft,
  useDrafts
} from "./chunk-5BUDZPZF.js";
import {
  Table,
  Tag
} from "./chunk-K72FRUVL.js";
import {
  EmptyState
} from "./chunk-ZSNHBIER.js";
import {
  stateWords
} from "./chunk-UJKAFTKP.js";
import {
  keyTo
} from "./chunk-OXXRQJQ5.js";
import {
  Waiting
} from "./chunk-DYCF475B.js";
import {
  circulation,
  memoStatus,
  parseMarkdown
} from "./chunk-WRRMKISR.js";
import "./chunk-FWXHZFOV.js";
import "./chunk-MCKP3GDA.js";
import {
  MemoId,
  memoId
} from "./chunk-IZKGL5UX.js";
import "./chunk-GGH4BXU3.js";
import {
  equal,
  toHex
} from "./chunk-M6XKZPFZ.js";
import {
  ErrorAlert
} from "./chunk-QGLWOIBT.js";
import {
  $,
  Button,
  Refusal,
  a,
  go,
  t,
  to,
  useLoad,
  useSession
} from "./chunk-IGLGM2GQ.js";

// src/app/pages/memos.tsx
function Memos() {
  const wallet = useSession()?.wallet;
  const drafts = useDrafts();
  const loaded = useLoad(async (signal) => wallet ? Promise.all(known(wallet).map((memo) => row(wallet, memo, signal))) : [], "memos");
  const empty = loaded.value?.length === 0 && drafts.length === 0;
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("memos-title") }),
    /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { onClick: () => go(`/write/${beginDraft()}`), children: t("memos-write") }) }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    drafts.length > 0 && /* @__PURE__ */ a(Drafts, { drafts }),
    !loaded.value && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("memos-loading") }),
    empty && /* @__PURE__ */ a(EmptyState, { heading: t("memos-none"), text: t("memos-none-text") }),
    loaded.value && loaded.value.length > 0 && /* @__PURE__ */ a(
      Table,
      {
        caption: t("memos-known"),
        rows: loaded.value,
        keyOf: ({ id }) => id,
        columns: [
          { heading: t("memos-subject"), cell: ({ id, subject }) => /* @__PURE__ */ a("a", { href: to(`/memo/${id}`), dir: "auto", children: subject }) },
          { heading: t("memos-role"), cell: ({ mine }) => t(mine ? "memos-mine" : "memos-invited") },
          { heading: t("memo-state"), cell: ({ state, isLate }) => /* @__PURE__ */ a(Tag, { tone: isLate ? "bad" : "plain", children: isLate ? t("memos-late", { state }) : state }) }
        ]
      }
    )
  ] });
}
function Drafts({ drafts }) {
  return /* @__PURE__ */ a("section", { "aria-labelledby": "drafts", children: [
    /* @__PURE__ */ a("h2", { id: "drafts", children: t("memos-drafts") }),
    /* @__PURE__ */ a("ul", { class: "plain", children: drafts.map(({ id, fields }) => {
      const subject = fields.subject || t("memos-untitled");
      return /* @__PURE__ */ a("li", { children: [
        /* @__PURE__ */ a("a", { href: to(`/write/${id}`), dir: "auto", children: subject }),
        /* @__PURE__ */ a(Button, { look: "quiet", small: true, label: t("memos-drop", { subject }), onClick: () => dropDraft(id), children: t("desk-remove-short") })
      ] }, id);
    }) })
  ] });
}
function known(wallet) {
  const all = [...wallet.authored.map(({ manifest }) => memoId(manifest)), ...wallet.invited.map(({ memo }) => MemoId.fromBytes(memo))];
  return all.filter((memo, at) => all.findIndex((other) => equal(other, memo)) === at);
}
async function row(wallet, memo, signal) {
  const own = wallet.authored.find(({ manifest }) => equal(memoId(manifest), memo));
  const id = toHex(memo);
  const base = { id, mine: own !== void 0 };
  try {
    const status = await memoStatus(memo, signal);
    const text = own?.versions.at(-1) ?? (await circulation(memo, keyTo(memo, wallet, void 0), signal)).text;
    const { subject } = parseMarkdown(text.markdown).parts;
    return { ...base, subject, state: stateWords(status.state), isLate: status.overdue.length > 0 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...base, subject: t("memos-gone", { memo: id.slice(0, 8) }), state: t("memos-gone-state"), isLate: false };
  }
}
export {
  Memos as default
};
