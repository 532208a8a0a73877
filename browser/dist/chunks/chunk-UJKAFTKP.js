import {
  number,
  t
} from "./chunk-IGLGM2GQ.js";

// src/app/rule_words.ts
var stateWords = (state) => t(`state-${state}`);
var modeWords = (mode) => t(`mode-${mode}`);
var modeMeaning = (mode) => t(`mode-${mode}-means`);
var stanceWords = (stance) => t(`stance-${stance}`);
var outcomeWords = (outcome) => t(`outcome-${outcome}`);
var attributeWords = (attribute) => t(`attribute-${attribute}`);
var dutyWords = (duty) => t(`duty-${duty}`);
var eventWords = (event) => t(`event-${event.kind}`);
function countWords({ atLeast, atMost }) {
  if (atMost === null) return t("count-at-least", { low: number(atLeast) });
  if (atLeast === atMost) return t("count-exactly", { count: number(atLeast) });
  if (atLeast === 0) return t("count-fewer", { high: number(atMost + 1) });
  return t("count-between", { low: number(atLeast), high: number(atMost) });
}

export {
  stateWords,
  modeWords,
  modeMeaning,
  stanceWords,
  outcomeWords,
  attributeWords,
  dutyWords,
  eventWords,
  countWords
};
