/** Where a complaint stands, and what the protection officers answered. */

import type { ComplaintProgress } from "../../client/complain.ts";
import { Tag } from "../components/Tag.tsx";
import { day, t } from "../i18n.ts";

export function Answers({ of: { state, answers } }: { of: ComplaintProgress }) {
  if (state === undefined) return <p>{t("complain-nothing")}</p>;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{t("complain-answers")}</h2>
      <p>{t("complain-stands")} <Tag>{t(`complaint-${state}`)}</Tag></p>
      {answers.length === 0 && <p class="quiet">{t("complain-no-answer")}</p>}
      {answers.map(({ signedBy, step, words, risk, at }, place) => (
        <article class="panel" key={place}>
          <h3>{t(`complaint-step-${step.kind}`)}</h3>
          <p class="quiet"><bdi>{signedBy}</bdi> {day(at)}</p>
          <p dir="auto" class="typed">{words}</p>
          {risk && (
            <ul>
              {risk.answers.map((one) => <li key={one.item}>{t(`risk-${one.item}`)} <strong>{t(`risk-is-${one.risk}`)}</strong></li>)}
            </ul>
          )}
        </article>
      ))}
    </section>
  );
}
