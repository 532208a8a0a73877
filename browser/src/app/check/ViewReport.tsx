/** A view with words withheld: what is shown, and a bar for each word that is not. */

import type { ViewReport } from "../../client/verify/view.ts";
import type { RedactedText } from "../../protocol/view.ts";
import { day, number, t } from "../i18n.ts";
import { CertificateFacts } from "./CertificateFacts.tsx";

export function ViewReportView({ report }: { report: ViewReport }) {
  const words = report.text.flat();
  const withheld = words.filter((word) => word === null).length;
  return (
    <>
      <p>{t("check-filed", { day: day(report.filedAt, report.charter.calendar.zoneName) })}</p>
      <p>{t("check-view-means", { withheld: number(withheld), words: number(words.length) })}</p>
      <CertificateFacts certificate={report.certificate} charter={report.charter} />
      <p class="quiet">{t("check-certificate-means")}</p>
      <h2>{t("check-view-text")}</h2>
      <BarredText text={report.text} />
    </>
  );
}

/** A bar is always as long, so that it says nothing of the word’s length. */
export function BarredText({ text }: { text: RedactedText }) {
  return (
    <div class="barred" dir="auto">
      {text.map((line) => {
        const [first, ...rest] = line;
        if (first === undefined || first === "---" || first === "<!--") return null;
        return first === "##" ? <h3><Words words={rest} /></h3> : <p><Words words={line} /></p>;
      })}
    </div>
  );
}

/** Bars that stand one beside the other are told once to whoever listens. */
function Words({ words }: { words: readonly (string | null)[] }) {
  const runs: (string | number)[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (word === null && typeof last === "number") runs[runs.length - 1] = last + 1;
    else if (word !== null && typeof last === "string") runs[runs.length - 1] = `${last} ${word}`;
    else runs.push(word ?? 1);
  }
  return <>{runs.map((run) => (typeof run === "string" ? ` ${run} ` : <Bars count={run} />))}</>;
}

function Bars({ count }: { count: number }) {
  return (
    <>
      <span class="visually-hidden">{t("check-view-withheld", { count })}</span>
      {Array.from({ length: count }, () => [" ", <span class="withheld" aria-hidden="true" />])}
    </>
  );
}
