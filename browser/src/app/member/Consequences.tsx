/** What follows from signing as chosen, said before anybody confirms. */

import { attributeOf, isClass } from "../../domain/anonymity.ts";
import type { Choice, Preview } from "../../client/sign.ts";
import { Alert } from "../components/Alert.tsx";
import { list, number, t } from "../i18n.ts";
import { attributeWords, modeMeaning } from "../rule_words.ts";

export function Consequences({ preview, choice, keeps }: { preview: Preview; choice: Choice; keeps: boolean }) {
  const { atLeast, atMost } = preview.hidesAmong;
  const among = atLeast === atMost ? number(atLeast) : t("count-between", { low: number(atLeast), high: number(atMost) });
  return (
    <section aria-labelledby="consequences">
      <h2 id="consequences">{t("sign-means")}</h2>
      <p class="crowd"><strong>{among}</strong> <span>{t("sign-among")}</span></p>
      {preview.isSupporter && <Alert tone="info">{t("sign-supporter")}</Alert>}
      {preview.warn && <Alert tone="warning">{t("sign-few")}</Alert>}
      <dl class="facts">
        <dt>{t("sign-seen")}</dt>
        <dd>{list(preview.shown.map(shownWords))}</dd>
        <dt>{t("sign-name")}</dt>
        <dd>{nameWords(choice)}</dd>
        <dt>{t("sign-remains")}</dt>
        <dd>{t(keeps ? "sign-kept" : "sign-burnt")}</dd>
      </dl>
      <h3>{t("sign-risks")}</h3>
      <ul>{RISKS.map((id) => <li key={id}>{t(id)}</li>)}</ul>
    </section>
  );
}

const RISKS = ["unprotected-screen", "unprotected-device", "unprotected-few", "unprotected-style"];

function shownWords({ index, value }: Preview["shown"][number]): string {
  const attribute = attributeOf(index);
  if (attribute === undefined || !isClass(attribute)) return value;
  return t("sign-show-one", { attribute: attributeWords(attribute), value });
}

function nameWords({ mode, signaturesMin }: Choice): string {
  if (mode === "sealed" && signaturesMin !== null) return t("sign-sealed-least", { least: number(signaturesMin) });
  return modeMeaning(mode);
}
