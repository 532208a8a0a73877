/** A complaint in full: what the complainant told, whether it is proved, and what the officers did. */

import { toHex } from "../../bytes.ts";
import type { OpenedComplaint, Proved, StepRecord, ToldRecord } from "../../client/protect.ts";
import { Alert } from "../components/Alert.tsx";
import { day, t } from "../i18n.ts";

export function Records({ of: { records }, zone }: { of: OpenedComplaint; zone: string | undefined }) {
  return (
    <section aria-labelledby="records">
      <h2 id="records">{t("protect-in-full")}</h2>
      {records.map((record, place) => (
        <article class="panel" key={place}>
          {record.kind === "told" ? <Told record={record} zone={zone} /> : <Done record={record} zone={zone} />}
        </article>
      ))}
    </section>
  );
}

const SAID = ["date", "by", "evidence", "name"] as const;

function Told({ record: { at, content, proof }, zone }: { record: ToldRecord; zone: string | undefined }) {
  const said = SAID.filter((key) => content[key].trim() !== "");
  return (
    <>
      <h3>{t(`reprisal-${content.kind}`)}</h3>
      <p class="quiet">{t("protect-told", { day: day(at, zone) })}</p>
      <p dir="auto" class="typed">{content.happened}</p>
      {said.length > 0 && (
        <dl class="facts">
          {said.flatMap((key) => [<dt key={`${key}?`}>{t(`protect-said-${key}`)}</dt>, <dd key={key} dir="auto" class="typed">{content[key]}</dd>])}
        </dl>
      )}
      {!said.includes("name") && <p class="quiet">{t("protect-nameless")}</p>}
      {proof !== undefined && <Proof proof={proof} />}
    </>
  );
}

/** What the officer learns, and that it cannot be passed on. */
function Proof({ proof }: { proof: Proved | null }) {
  if (proof === null) return <Alert tone="error" heading={t("protect-proof-fails")}><p>{t("protect-proof-fails-text")}</p></Alert>;
  return (
    <Alert tone="success" heading={t("protect-proved")}>
      <p>{t("protect-proved-text", { count: proof.signatures })}</p>
      <p class="small">{t("protect-proved-memo")} <bdi class="code">{toHex(proof.memo)}</bdi></p>
      <p class="small">{t("protect-proved-alone")}</p>
    </Alert>
  );
}

function Done({ record: { at, signedBy, entry }, zone }: { record: StepRecord; zone: string | undefined }) {
  const { step } = entry.step.statement;
  const { words, risk } = entry.content;
  return (
    <>
      <h3>{step.kind === "check" ? t("protect-checked", { month: step.month }) : t(`complaint-step-${step.kind}`)}</h3>
      <p class="quiet"><bdi>{signedBy}</bdi> {day(at, zone)}</p>
      <p dir="auto" class="typed">{words}</p>
      {risk && (
        <ul>
          {risk.answers.map((one) => <li key={one.item}>{t(`protect-risk-${one.item}`)} <strong>{t(`risk-is-${one.risk}`)}</strong></li>)}
        </ul>
      )}
    </>
  );
}
