import {
  bindDraft,
  blankDemand,
  blankEvidence,
  blankPortion,
  dropDraft,
  findDraft,
  keepDraft,
  memoOf
} from "./chunk-5BUDZPZF.js";
import {
  circulate,
  open,
  own,
  takeBack
} from "./chunk-PVWLXSF4.js";
import {
  Select
} from "./chunk-3VBEIKN4.js";
import {
  EmptyState
} from "./chunk-ZSNHBIER.js";
import "./chunk-AOR4LIJL.js";
import {
  Field,
  Group,
  described
} from "./chunk-7B3CFCTT.js";
import {
  MemoView
} from "./chunk-GVIA5D6C.js";
import {
  Waiting
} from "./chunk-DYCF475B.js";
import "./chunk-BAFDDGMV.js";
import "./chunk-V6H4GIJO.js";
import {
  DEMANDS_MAX,
  EVIDENCE_MAX,
  LINE_CHARACTERS_MAX,
  MemoProblem,
  PARAGRAPHS_MAX,
  PRIOR_ATTEMPTS_MAX,
  memoStatus,
  toMarkdown
} from "./chunk-WRRMKISR.js";
import {
  currentCharter,
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
  Button,
  ButtonLink,
  Disclosure,
  P,
  a,
  d,
  go,
  has,
  number,
  t,
  to,
  useAction,
  useLoad,
  w
} from "./chunk-IGLGM2GQ.js";

// src/app/components/TextArea.tsx
function TextArea(props) {
  const id = P();
  return /* @__PURE__ */ a(Group, { ...props, id, children: /* @__PURE__ */ a(
    "textarea",
    {
      id,
      class: props.error ? "usa-textarea usa-input--error" : "usa-textarea",
      rows: props.rows ?? 5,
      value: props.value,
      required: props.required,
      maxLength: props.lengthMax,
      dir: "auto",
      ...described(id, props),
      onInput: (event) => props.onInput(event.currentTarget.value)
    }
  ) });
}

// src/app/author/Portions.tsx
function Portions(props) {
  const { legend, hint, labelId, items, markings, min, max, blank, onChange, more, error } = props;
  const change = (at, item) => onChange(items.map((other, place) => place === at ? item : other));
  const move = (at, by) => {
    const moved = [...items];
    const [item] = moved.splice(at, 1);
    if (item) moved.splice(at + by, 0, item);
    onChange(moved);
  };
  return /* @__PURE__ */ a("fieldset", { class: "usa-fieldset portion-fields", children: [
    /* @__PURE__ */ a("legend", { class: "usa-legend usa-legend--large", children: legend }),
    hint && /* @__PURE__ */ a("p", { class: "usa-hint", children: hint }),
    items.map((item, at) => {
      const label = t(labelId, { number: number(at + 1) });
      return /* @__PURE__ */ a("div", { class: "portion-field", children: [
        /* @__PURE__ */ a(PortionInput, { label, item, markings, error: error?.(at + 1), onChange: (next) => change(at, { ...item, ...next }) }),
        more?.(item, (next) => change(at, next)),
        /* @__PURE__ */ a("div", { class: "actions", children: [
          at > 0 && /* @__PURE__ */ a(Button, { look: "quiet", small: true, label: t("desk-up", { entry: label }), onClick: () => move(at, -1), children: t("desk-up-short") }),
          items.length > min && /* @__PURE__ */ a(Button, { look: "quiet", small: true, label: t("desk-remove", { entry: label }), onClick: () => onChange(items.filter((_, place) => place !== at)), children: t("desk-remove-short") })
        ] })
      ] }, at);
    }),
    items.length < max && /* @__PURE__ */ a(Button, { look: "outline", small: true, onClick: () => onChange([...items, blank()]), children: t("desk-add", { entry: t(labelId, { number: number(items.length + 1) }) }) })
  ] });
}
function PortionInput({ label, hint, item, markings, error, onChange }) {
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a(TextArea, { label, ...hint ? { hint } : {}, value: item.text, error, onInput: (text) => onChange({ ...item, text }) }),
    /* @__PURE__ */ a(MarkingSelect, { label: t("desk-marking-of", { entry: label }), value: item.marking, markings, onChange: (marking) => onChange({ ...item, marking }) })
  ] });
}
function MarkingSelect({ label, value, markings, onChange }) {
  return /* @__PURE__ */ a(
    Select,
    {
      label,
      value,
      options: markings.map((marking) => ({ value: marking, label: t("desk-marking", { marking, words: t(`marking-${marking}`) }) })),
      onChange: (chosen) => {
        const marking = markings.find((one) => one === chosen);
        if (marking) onChange(marking);
      }
    }
  );
}

// src/app/author/problem.ts
function problemWords({ kind }) {
  const id = `memo-problem-${kind.code}`;
  return has(id) ? t(id, variablesOf(kind)) : t("memo-problem-other");
}
function variablesOf(kind) {
  switch (kind.code) {
    case "TooLong":
      return { max: number(kind.max) };
    case "MarkedTooLow":
      return { portion: kind.portion };
    case "Separator":
      return { separator: kind.separator };
    default:
      return {};
  }
}

// src/app/author/DraftForm.tsx
function DraftForm({ fields, markings, problem, onChange }) {
  const set = (changed) => onChange({ ...fields, ...changed });
  const at = (part, number2) => problem?.place.part === part && problem.place.number === number2 ? problemWords(problem) : void 0;
  return /* @__PURE__ */ a("form", { class: "draft", onSubmit: (event) => event.preventDefault(), children: [
    /* @__PURE__ */ a(Field, { label: t("desk-subject"), wide: true, lengthMax: LINE_CHARACTERS_MAX, value: fields.subject, error: at("subject"), onInput: (subject) => set({ subject }) }),
    /* @__PURE__ */ a(TextArea, { label: t("desk-to"), hint: t("desk-to-hint"), rows: 3, value: fields.addressees, error: at("addressees"), onInput: (addressees) => set({ addressees }) }),
    /* @__PURE__ */ a(MarkingSelect, { label: t("desk-marking-whole"), value: fields.marking, markings, onChange: (marking) => set({ marking }) }),
    at("marking") && /* @__PURE__ */ a("p", { class: "usa-error-message", children: at("marking") }),
    /* @__PURE__ */ a(PortionInput, { label: t("desk-summary"), hint: t("desk-summary-hint"), item: fields.summary, markings, error: at("summary"), onChange: (summary) => set({ summary }) }),
    /* @__PURE__ */ a(
      Portions,
      {
        legend: t("desk-paragraphs"),
        hint: t("desk-paragraphs-hint"),
        labelId: "desk-paragraph",
        items: fields.paragraphs,
        markings,
        min: 1,
        max: PARAGRAPHS_MAX,
        blank: blankPortion,
        onChange: (paragraphs) => set({ paragraphs }),
        error: (number2) => at("paragraph", number2)
      }
    ),
    /* @__PURE__ */ a(
      Portions,
      {
        legend: t("desk-demands"),
        hint: t("desk-demands-hint"),
        labelId: "desk-demand",
        items: fields.demands,
        markings,
        min: 1,
        max: DEMANDS_MAX,
        blank: blankDemand,
        onChange: (demands) => set({ demands }),
        error: (number2) => at("demand", number2),
        more: (item, change) => /* @__PURE__ */ a($, { children: [
          /* @__PURE__ */ a(Field, { label: t("desk-responsible"), lengthMax: LINE_CHARACTERS_MAX, value: item.responsible, onInput: (responsible) => change({ ...item, responsible }) }),
          /* @__PURE__ */ a(Field, { label: t("desk-wanted-by"), type: "date", wide: false, value: item.wantedBy, onInput: (wantedBy) => change({ ...item, wantedBy }) })
        ] })
      }
    ),
    /* @__PURE__ */ a(
      Portions,
      {
        legend: t("desk-prior"),
        hint: t("desk-prior-hint"),
        labelId: "desk-prior-one",
        items: fields.priorAttempts,
        markings,
        min: 0,
        max: PRIOR_ATTEMPTS_MAX,
        blank: blankPortion,
        onChange: (priorAttempts) => set({ priorAttempts }),
        error: (number2) => at("prior_attempt", number2)
      }
    ),
    /* @__PURE__ */ a(
      Portions,
      {
        legend: t("desk-evidence"),
        hint: t("desk-evidence-hint"),
        labelId: "desk-evidence-one",
        items: fields.evidence,
        markings,
        min: 0,
        max: EVIDENCE_MAX,
        blank: blankEvidence,
        onChange: (evidence) => set({ evidence }),
        error: (number2) => at("evidence_entry", number2),
        more: (item, change) => /* @__PURE__ */ a(Field, { label: t("desk-source"), wide: true, value: item.source, onInput: (source) => change({ ...item, source }) })
      }
    )
  ] });
}

// src/app/pages/write.tsx
function Write({ params }) {
  const draft = findDraft(params["draft"] ?? "");
  const loaded = useLoad(async (signal) => currentCharter(await reach(signal))?.charter, "charter");
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("h1", { tabIndex: -1, children: t("desk-title") }),
    !draft && /* @__PURE__ */ a(EmptyState, { heading: t("desk-gone"), text: t("desk-gone-text"), children: /* @__PURE__ */ a(ButtonLink, { href: to("/memos"), children: t("memos-title") }) }),
    /* @__PURE__ */ a(ErrorAlert, { error: loaded.error, again: loaded.again }),
    draft && !loaded.value && loaded.error === void 0 && /* @__PURE__ */ a(Waiting, { what: t("desk-loading") }),
    draft && loaded.value && /* @__PURE__ */ a(Desk, { draft, charter: loaded.value })
  ] });
}
var DAYS_FIRST = 14;
function Desk({ draft, charter }) {
  const [fields, setFields] = d(draft.fields);
  const [days, setDays] = d(String(Math.min(DAYS_FIRST, charter.circulation.windowDaysMax)));
  const [problem, setProblem] = d(void 0);
  const memo = w(() => attempted(fields), [fields]);
  const change = (next) => {
    setFields(next);
    keepDraft(draft.id, next);
    setProblem(void 0);
  };
  const circulating = useAction(async (signal) => {
    const found = problemIn(fields);
    setProblem(found);
    if (found) return;
    const id = await letCirculate(draft.id, toMarkdown(memoOf(fields)), Number(days), signal);
    dropDraft(draft.id);
    go(`/memo/${MemoId.toText(id)}`);
  });
  return /* @__PURE__ */ a($, { children: [
    /* @__PURE__ */ a("p", { class: "lead", children: t("desk-lead") }),
    /* @__PURE__ */ a(DraftForm, { fields, markings: charter.markings, problem, onChange: change }),
    memo && /* @__PURE__ */ a(Disclosure, { summary: t("desk-preview"), children: /* @__PURE__ */ a(MemoView, { memo: memo.parts }) }),
    /* @__PURE__ */ a("section", { "aria-labelledby": "circulate", children: [
      /* @__PURE__ */ a("h2", { id: "circulate", children: t("desk-circulate") }),
      /* @__PURE__ */ a("p", { children: t(draft.memo ? "desk-circulate-again" : "desk-circulate-means") }),
      /* @__PURE__ */ a(
        Field,
        {
          label: t("desk-days"),
          hint: t("desk-days-hint", { max: number(charter.circulation.windowDaysMax) }),
          type: "number",
          inputMode: "numeric",
          wide: false,
          min: 1,
          max: charter.circulation.windowDaysMax,
          value: days,
          onInput: setDays
        }
      ),
      problem && /* @__PURE__ */ a(Alert, { tone: "error", heading: t("desk-problem"), live: true, children: t("desk-problem-text", { problem: problemWords(problem) }) }),
      /* @__PURE__ */ a(ErrorAlert, { error: circulating.error }),
      circulating.pending && /* @__PURE__ */ a(Waiting, { what: t("desk-sealing") }),
      /* @__PURE__ */ a("div", { class: "actions", children: /* @__PURE__ */ a(Button, { pending: circulating.pending, onClick: () => circulating.run(), children: t("desk-go") }) })
    ] })
  ] });
}
async function letCirculate(draft, markdown, days, signal) {
  const known = findDraft(draft)?.memo;
  const memo = known === void 0 ? await open(signal) : MemoId.parse(known);
  bindDraft(draft, MemoId.toText(memo));
  if (known !== void 0) {
    const { state } = await memoStatus(memo, signal);
    if (state === "circulating" && !isSame(memo, markdown)) await takeBack(memo, signal);
  }
  await circulate(memo, markdown, days, signal);
  return memo;
}
function isSame(memo, markdown) {
  return own(memo).versions.at(-1)?.markdown === markdown;
}
function problemIn(fields) {
  try {
    memoOf(fields);
    return void 0;
  } catch (error) {
    if (error instanceof MemoProblem) return error;
    throw error;
  }
}
function attempted(fields) {
  return problemIn(fields) ? void 0 : memoOf(fields);
}
export {
  Write as default
};
