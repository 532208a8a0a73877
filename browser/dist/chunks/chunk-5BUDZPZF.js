import {
  Memo
} from "./chunk-WRRMKISR.js";
import {
  randomBytes,
  toHex
} from "./chunk-M6XKZPFZ.js";
import {
  A,
  d,
  onForget,
  randomness
} from "./chunk-IGLGM2GQ.js";

// src/app/author/draft.ts
var BLANK = { marking: "U", text: "" };
var blankPortion = () => BLANK;
var blankDemand = () => ({ ...BLANK, responsible: "", wantedBy: "" });
var blankEvidence = () => ({ ...BLANK, source: "" });
var EMPTY_DRAFT = {
  subject: "",
  addressees: "",
  marking: "U",
  summary: BLANK,
  paragraphs: [BLANK],
  demands: [blankDemand()],
  priorAttempts: [],
  evidence: []
};
function memoOf(fields) {
  return Memo.check(partsOf(fields));
}
function partsOf(fields) {
  return {
    subject: single(fields.subject),
    addressees: fields.addressees.split(/[\n,]/).map(single).filter((line) => line !== ""),
    marking: fields.marking,
    summary: portion(fields.summary),
    paragraphs: fields.paragraphs.map(portion),
    demands: fields.demands.map(demand),
    priorAttempts: fields.priorAttempts.map(portion),
    evidence: fields.evidence.map((entry) => ({ claim: portion(entry), source: single(entry.source) }))
  };
}
function fieldsOf(parts) {
  return {
    subject: parts.subject,
    addressees: parts.addressees.join("\n"),
    marking: parts.marking,
    summary: parts.summary,
    paragraphs: parts.paragraphs,
    demands: parts.demands.map(({ portion: { marking, text }, responsible, wantedBy }) => ({
      marking,
      text,
      responsible: responsible ?? "",
      wantedBy: wantedBy ?? ""
    })),
    priorAttempts: parts.priorAttempts,
    evidence: parts.evidence.map(({ claim, source }) => ({ ...claim, source }))
  };
}
function portion({ marking, text }) {
  return { marking, text: single(text) };
}
function demand(field) {
  const responsible = single(field.responsible);
  return {
    portion: portion(field),
    responsible: responsible === "" ? void 0 : responsible,
    wantedBy: field.wantedBy === "" ? void 0 : field.wantedBy
  };
}
function single(text) {
  return text.trim().replace(/\s+/g, " ");
}

// src/app/author/desk.ts
var drafts = [];
var listeners = /* @__PURE__ */ new Set();
onForget(() => change([]));
function beginDraft(fields = EMPTY_DRAFT, memo) {
  const before = memo === void 0 ? void 0 : drafts.find((draft) => draft.memo === memo);
  if (before) return before.id;
  const id = toHex(randomBytes(randomness, 16));
  change([...drafts, { id, fields, memo }]);
  return id;
}
function findDraft(id) {
  return drafts.find((draft) => draft.id === id);
}
function keepDraft(id, fields) {
  change(drafts.map((draft) => draft.id === id ? { ...draft, fields } : draft));
}
function bindDraft(id, memo) {
  change(drafts.map((draft) => draft.id === id ? { ...draft, memo } : draft));
}
function dropDraft(id) {
  change(drafts.filter((draft) => draft.id !== id));
}
function useDrafts() {
  const [shown, show] = d(drafts);
  A(() => {
    const listener = () => show(drafts);
    listeners.add(listener);
    listener();
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return shown;
}
function change(next) {
  drafts = next;
  listeners.forEach((listener) => listener());
}

export {
  blankPortion,
  blankDemand,
  blankEvidence,
  memoOf,
  fieldsOf,
  beginDraft,
  findDraft,
  keepDraft,
  bindDraft,
  dropDraft,
  useDrafts
};
