/** Agreeing to a release of one's record, or objecting to it (T28). */

import { useState } from "preact/hooks";
import { toHex } from "../../../bytes.ts";
import { useLoad } from "../../action.ts";
import { ErrorAlert } from "../../components/Alert.tsx";
import { RadioTiles } from "../../components/RadioTiles.tsx";
import { t } from "../../i18n.ts";
import { LetterBody } from "../../member/Letters.tsx";
import { askedOf } from "./asked.ts";
import { FurtherForm, type FurtherProps } from "./FurtherForm.tsx";

type Answer = "consentRelease" | "objectRelease";

/** Nothing where nobody asked, or it was released. */
export function ReleaseForm({ of, onChange }: FurtherProps) {
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);
  const loaded = useLoad((signal) => askedOf(of, signal), of.status.events.length.toString());
  const { document, letter } = loaded.value ?? {};
  const step = document?.statement.step;
  if (document === undefined || step?.kind !== "askRelease") return <ErrorAlert error={loaded.error} again={loaded.again} />;
  const asked = document.digest;
  const answers: readonly Answer[] = ["consentRelease", "objectRelease"];
  return (
    <FurtherForm of={of} onChange={onChange} name="release" turn={answer && (async () => ({ kind: answer, asked }))} missing={t("further-release-missing")}>
      <blockquote>
        <p><strong>{t(`further-release-as-${step.as}`)}</strong></p>
        {letter ? <LetterBody letter={letter} /> : <p>{t("further-release-unsaid")}</p>}
        <p class="quiet">{t("further-release-what")} <code>{toHex(step.what).slice(0, 16)}</code></p>
      </blockquote>
      <RadioTiles legend={t("further-release-answer")} value={answer} tiles={answers.map((value) => ({ value, label: t(`further-release-${value}`) }))} onChange={setAnswer} />
    </FurtherForm>
  );
}
