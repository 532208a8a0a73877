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
          <p dir="auto" class="words">{words}</p>
          {risk && (
            <dl class="facts">
              {risk.answers.map((one) => (
                <div key={one.item}>
                  <dt>{t(`risk-${one.item}`)}</dt>
                  <dd>{t(`risk-is-${one.risk}`)}</dd>
                </div>
              ))}
            </dl>
          )}
        </article>
      ))}
    </section>
  );
}
