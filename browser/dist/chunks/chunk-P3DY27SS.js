import {
  modeWords
} from "./chunk-UJKAFTKP.js";
import {
  Disclosure,
  a,
  list,
  number,
  t
} from "./chunk-IGLGM2GQ.js";

// src/app/member/CharterFacts.tsx
function CharterFacts({ charter }) {
  const { terms, office, eligibility } = charter;
  return /* @__PURE__ */ a(Disclosure, { summary: t("charter-summary", { title: charter.title }), children: [
    /* @__PURE__ */ a("dl", { class: "facts", children: [
      /* @__PURE__ */ a("dt", { children: t("charter-office") }),
      /* @__PURE__ */ a("dd", { dir: "auto", children: office.name }),
      /* @__PURE__ */ a("dt", { children: t("charter-acknowledge") }),
      /* @__PURE__ */ a("dd", { children: termWords(terms.acknowledge) }),
      /* @__PURE__ */ a("dt", { children: t("charter-reply") }),
      /* @__PURE__ */ a("dd", { children: t("charter-reply-terms", { target: termWords(terms.replyTarget), limit: termWords(terms.replyLimit) }) }),
      /* @__PURE__ */ a("dt", { children: t("charter-who") }),
      /* @__PURE__ */ a("dd", { dir: "auto", children: list(eligibility.affiliations) }),
      /* @__PURE__ */ a("dt", { children: t("charter-modes") }),
      /* @__PURE__ */ a("dd", { children: list(charter.identityModes.map(modeWords)) }),
      /* @__PURE__ */ a("dt", { children: t("charter-crowd") }),
      /* @__PURE__ */ a("dd", { children: t("charter-crowd-means", { least: number(charter.anonymity.cellMin) }) }),
      /* @__PURE__ */ a("dt", { children: t("charter-protection") }),
      /* @__PURE__ */ a("dd", { children: t("charter-protection-means") })
    ] }),
    /* @__PURE__ */ a("p", { children: t("charter-pinned") })
  ] });
}
function termWords(term) {
  return t(`term-${term.unit}`, { count: term.count });
}

export {
  CharterFacts
};
