/** A certificate of protected activity, verified here, to be read and printed. */

import { toHex } from "../../bytes.ts";
import type { ClaimReport } from "../../client/verify/claim.ts";
import { Button } from "../components/Button.tsx";
import { month, number, t } from "../i18n.ts";

export function ProtectedActivity({ report }: { report: ClaimReport }) {
  const { charter, name } = report;
  const { protection } = charter;
  return (
    <article>
      <h2>{t("check-protected")}</h2>
      <p>{t("check-protected-text", { version: report.version, count: report.signatures })}</p>
      <dl class="facts">
        <dt>{t("check-claim-name")}</dt>
        <dd dir="auto">{name === null ? t("check-protected-nameless") : <strong>{name}</strong>}</dd>
        <dt>{t("check-institution")}</dt>
        <dd dir="ltr">{report.institution}</dd>
        <dt>{t("check-protected-month")}</dt>
        <dd>{month(report.epoch)}</dd>
        <dt>{t("check-signatures")}</dt>
        <dd>{number(report.signatures)}</dd>
        <dt>{t("check-protected-charter")}</dt>
        <dd dir="auto">{charter.title}</dd>
        <dt>{t("check-memo")}</dt>
        <dd><code>{toHex(report.memo)}</code></dd>
        <dt>{t("check-certificate")}</dt>
        <dd><code>{toHex(report.certificate)}</code></dd>
      </dl>
      <h3>{t("check-protected-rules")}</h3>
      <dl class="facts">
        <dt>{t("check-protected-mention")}</dt>
        <dd dir="auto">{protection.evaluationMention}</dd>
        <dt>{t("check-protected-disclosure")}</dt>
        <dd dir="auto">{protection.disclosureOfSource}</dd>
        <dt>{t("check-protected-reprisal")}</dt>
        <dd dir="auto">{protection.reprisal}</dd>
        {protection.undertaking !== undefined && (
          <>
            <dt>{t("check-protected-undertaking")}</dt>
            <dd dir="auto">{protection.undertaking}</dd>
          </>
        )}
      </dl>
      <h3>{t("check-protected-gives")}</h3>
      <p>{t(name === null ? "check-protected-gives-signatory" : "check-protected-gives-named")}</p>
      <p>{t("check-protected-paper")}</p>
      <p class="quiet">{t("check-claim-means")}</p>
      <div class="actions"><Button look="outline" onClick={() => print()}>{t("check-protected-print")}</Button></div>
    </article>
  );
}
