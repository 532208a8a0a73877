/** A reader's personal assessment beside the memo. */

import { toHex } from "../../bytes.ts";
import { subjectOf } from "../../client/opened.ts";
import { saysSomething } from "../../domain/reply.ts";
import { TextArea } from "../components/TextArea.tsx";
import { t } from "../i18n.ts";
import { may, type DeskCase } from "./case.ts";
import { me } from "./desk.ts";
import { forgetKept, useKept } from "./kept.ts";
import { StepForm } from "./StepForm.tsx";
import type { StepsProps } from "./Steps.tsx";
import { sendTurn, WORDS_CHARACTERS_MAX } from "./Turns.tsx";

/** Whether this official may still give one. */
export function mayAssess(of: DeskCase): boolean {
  const given = of.status.events.some(({ kind, official }) => kind === "assessment_given" && official === me().id);
  return may("assessment_give", of) && !given;
}

export function Assess({ opened, onChange }: StepsProps) {
  const name = `assess ${toHex(opened.memo)}`;
  const [assessment, setAssessment] = useKept(name, "");
  const send = async (signal: AbortSignal): Promise<void> => {
    await sendTurn(subjectOf(opened), { kind: "assess", assessment: assessment.trim() }, signal);
    forgetKept(name);
  };
  return (
    <StepForm name="assess" look="outline" problem={saysSomething(assessment) ? undefined : t("office-blank")} send={send} onDone={onChange}>
      <TextArea label={t("office-assess-words")} rows={6} required lengthMax={WORDS_CHARACTERS_MAX} value={assessment} onInput={setAssessment} />
    </StepForm>
  );
}
