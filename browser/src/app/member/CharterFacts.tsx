/** The charter that a memo is under, in a few plain facts, before somebody signs. */

import type { Charter } from "../../domain/charter.ts";
import type { Term } from "../../domain/charter/terms.ts";
import { Disclosure } from "../components/Disclosure.tsx";
import { list, number, t } from "../i18n.ts";
import { modeWords } from "../rule_words.ts";
import { AllRules } from "./AllRules.tsx";

export function CharterFacts({ charter }: { charter: Charter }) {
  const { terms, office, eligibility, extension, clearance, protection } = charter;
  return (
    <Disclosure summary={t("charter-summary", { title: charter.title })}>
      <dl class="facts">
        <dt>{t("charter-office")}</dt>
        <dd dir="auto">{office.name}</dd>
        <dt>{t("charter-acknowledge")}</dt>
        <dd>{termWords(terms.acknowledge)}</dd>
        <dt>{t("charter-reply")}</dt>
        <dd>{t("charter-reply-terms", { target: termWords(terms.replyTarget), limit: termWords(terms.replyLimit) })}</dd>
        <dt>{t("charter-more-time")}</dt>
        <dd>{t("charter-more-time-terms", { count: extension.extensionsMax, term: termWords({ ...terms.replyLimit, count: extension.extensionDaysMax }) })}</dd>
        {clearance.clearances > 0 && (
          <>
            <dt>{t("charter-clearance")}</dt>
            <dd>{t("charter-clearance-means", { count: clearance.clearances })}</dd>
            {clearance.silenceDays && <dd>{t("charter-silence-means", { term: termWords({ unit: "working_days", count: clearance.silenceDays }) })}</dd>}
          </>
        )}
        <dt>{t("charter-who")}</dt>
        <dd dir="auto">{list(eligibility.affiliations)}</dd>
        <dt>{t("charter-modes")}</dt>
        <dd>{list(charter.identityModes.map(modeWords))}</dd>
        <dt>{t("charter-crowd")}</dt>
        <dd>{t("charter-crowd-means", { least: number(charter.anonymity.cellMin) })}</dd>
        <dt>{t("charter-protection")}</dt>
        <dd>{t("charter-protection-means", { evaluation: protection.evaluationMention, disclosure: protection.disclosureOfSource, reprisal: protection.reprisal })}</dd>
        {protection.undertaking && <dd dir="auto">{t("charter-undertaking", { text: protection.undertaking })}</dd>}
      </dl>
      <p>{t("charter-pinned")}</p>
      <AllRules charter={charter} />
    </Disclosure>
  );
}

/** A term in words: how many of which days. */
export function termWords(term: Term): string {
  return t(`term-${term.unit}`, { count: term.count });
}
