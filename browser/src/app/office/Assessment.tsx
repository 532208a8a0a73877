/** A reader's personal assessment beside the memo: giving it, and reading it in the office. */

import { useId } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { subjectOf } from "../../client/opened.ts";
import { saysSomething } from "../../domain/reply.ts";
import { nameReaders } from "../../protocol/roster.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { t } from "../i18n.ts";
import { LetterBody } from "../member/Letters.tsx";
import { may, type DeskCase } from "./case.ts";
import { me } from "./desk.ts";
import { forgetKept, useKept } from "./kept.ts";
import { StepForm } from "./StepForm.tsx";
import type { StepsProps } from "./Steps.tsx";
import { sendTurn, WORDS_CHARACTERS_MAX } from "./Turns.tsx";
import { lettersToMe } from "./turns.ts";

/** Whether this official may still give one. */
export function mayAssess(of: DeskCase): boolean {
  const given = of.status.events.some(({ kind, official }) => kind === "assessment_given" && official === me().id);
  return may("assessment_give", of) && !given;
}

export function Assess({ of, opened, onChange }: StepsProps) {
  const name = `assess ${toHex(opened.memo)}`;
  const [assessment, setAssessment] = useKept(name, "");
  const send = async (signal: AbortSignal): Promise<void> => {
    await sendTurn(subjectOf(opened), { kind: "assess", assessment: assessment.trim() }, signal, nameReaders(of.instance.roster));
    forgetKept(name);
  };
  return (
    <StepForm name="assess" look="outline" problem={saysSomething(assessment) ? undefined : t("office-blank")} send={send} onDone={onChange}>
      <TextArea label={t("office-assess-words")} rows={6} required lengthMax={WORDS_CHARACTERS_MAX} value={assessment} onInput={setAssessment} />
    </StepForm>
  );
}

/** What readers said of a memo, for the office that answers it. */
export function Assessments({ of }: { of: DeskCase }) {
  const id = useId();
  const given = of.status.events.some(({ kind }) => kind === "assessment_given");
  const loaded = useLoad(async (signal) => (given ? lettersToMe(of, signal) : []), of.status.events.length.toString());
  const letters = (loaded.value ?? []).filter(({ words }) => words.kind === "assessment");
  if (!given) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t("office-assessments-title")}</h2>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {letters.map((letter, at) => (
        <article key={at} class="letter">
          <h3>{letter.signedBy}</h3>
          <LetterBody letter={letter} />
        </article>
      ))}
    </section>
  );
}
