/** Agreeing to a release of one's record, or objecting to it (T28). */

import { useState } from "preact/hooks";
import { toHex } from "../../../bytes.ts";
import { RadioTiles } from "../../components/RadioTiles.tsx";
import { t } from "../../i18n.ts";
import { lastLetter } from "../../member/case.ts";
import { LetterBody } from "../../member/Letters.tsx";
import { lastEvent } from "../../member/turns.ts";
import { FurtherForm, type FurtherProps } from "./FurtherForm.tsx";

type Answer = "consentRelease" | "objectRelease";

/** Nothing where nobody asked, or it was released. */
export function ReleaseForm({ of, onChange }: FurtherProps) {
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);
  const letter = of.letters.findLast(({ document }) => document.statement.step.kind === "askRelease");
  const step = letter?.document.statement.step;
  const released = lastLetter(of.letters, "release") !== letter || lastEvent(of.status, "case_released") !== undefined;
  if (letter === undefined || step?.kind !== "askRelease" || released) return null;
  const asked = letter.document.digest;
  const answers: readonly Answer[] = ["consentRelease", "objectRelease"];
  return (
    <FurtherForm of={of} onChange={onChange} name="release" turn={answer && (async () => ({ kind: answer, asked }))} missing={t("further-release-missing")}>
      <blockquote>
        <p><strong>{t(`further-release-as-${step.as}`)}</strong></p>
        <LetterBody letter={letter} />
        <p class="quiet">{t("further-release-what")} <code>{toHex(step.what).slice(0, 16)}</code></p>
      </blockquote>
      <RadioTiles legend={t("further-release-answer")} value={answer} tiles={answers.map((value) => ({ value, label: t(`further-release-${value}`) }))} onChange={setAnswer} />
    </FurtherForm>
  );
}
