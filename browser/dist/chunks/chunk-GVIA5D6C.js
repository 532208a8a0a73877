import {
  $,
  a,
  number,
  t
} from "./chunk-IGLGM2GQ.js";

// src/app/components/Portion.tsx
function Portion({ portion }) {
  return /* @__PURE__ */ a("p", { dir: "auto", children: [
    /* @__PURE__ */ a("span", { class: "portion-mark", children: `(${portion.marking}) ` }),
    portion.text
  ] });
}

// src/app/components/DemandList.tsx
function DemandList({ demands, below }) {
  return /* @__PURE__ */ a("ol", { class: "portions", children: demands.map((demand, index) => /* @__PURE__ */ a("li", { children: [
    /* @__PURE__ */ a("span", { class: "mark", children: [
      number(index + 1),
      "."
    ] }),
    /* @__PURE__ */ a("div", { children: [
      /* @__PURE__ */ a(Portion, { portion: demand.portion }),
      demand.responsible && /* @__PURE__ */ a("p", { class: "quiet small", children: t("demand-responsible", { official: demand.responsible }) }),
      demand.wantedBy && /* @__PURE__ */ a("p", { class: "quiet small", children: t("demand-wanted-by", { day: demand.wantedBy }) }),
      below?.(index + 1)
    ] })
  ] }, index)) });
}

// src/app/components/MemoView.tsx
function MemoView({ memo, level = 2 }) {
  const Subject = level === 1 ? "h1" : "h2";
  const Part = level === 1 ? "h2" : "h3";
  return /* @__PURE__ */ a("article", { class: "memo", children: [
    /* @__PURE__ */ a("p", { class: "caption", lang: "en", dir: "ltr", children: CAPTION }),
    /* @__PURE__ */ a("p", { class: "marking", children: t(`marking-${memo.marking}`) }),
    /* @__PURE__ */ a(Subject, { dir: "auto", children: memo.subject }),
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("memo-to") }),
      /* @__PURE__ */ a("dd", { dir: "auto", children: memo.addressees.join(", ") })
    ] }),
    /* @__PURE__ */ a(Part, { children: t("memo-summary") }),
    /* @__PURE__ */ a(Portion, { portion: memo.summary }),
    /* @__PURE__ */ a(Part, { children: t("memo-paragraphs") }),
    /* @__PURE__ */ a(Numbered, { portions: memo.paragraphs }),
    /* @__PURE__ */ a(Part, { children: t("memo-demands") }),
    /* @__PURE__ */ a(DemandList, { demands: memo.demands }),
    memo.priorAttempts.length > 0 && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(Part, { children: t("memo-prior-attempts") }),
      /* @__PURE__ */ a(Numbered, { portions: memo.priorAttempts })
    ] }),
    memo.evidence.length > 0 && /* @__PURE__ */ a($, { children: [
      /* @__PURE__ */ a(Part, { children: t("memo-evidence") }),
      /* @__PURE__ */ a("ol", { class: "portions", children: memo.evidence.map((entry, index) => /* @__PURE__ */ a("li", { children: [
        /* @__PURE__ */ a("span", { class: "mark", children: [
          number(index + 1),
          "."
        ] }),
        /* @__PURE__ */ a("div", { children: [
          /* @__PURE__ */ a(Portion, { portion: entry.claim }),
          /* @__PURE__ */ a("p", { class: "quiet small", dir: "auto", children: entry.source })
        ] })
      ] }, index)) })
    ] }),
    /* @__PURE__ */ a("p", { class: "marking", children: t(`marking-${memo.marking}`) })
  ] });
}
var CAPTION = "DISSENT CHANNEL";
function Numbered({ portions }) {
  return /* @__PURE__ */ a("ol", { class: "portions", children: portions.map((portion, index) => /* @__PURE__ */ a("li", { children: [
    /* @__PURE__ */ a("span", { class: "mark", children: [
      number(index + 1),
      "."
    ] }),
    /* @__PURE__ */ a("div", { children: /* @__PURE__ */ a(Portion, { portion }) })
  ] }, index)) });
}

export {
  DemandList,
  MemoView
};
