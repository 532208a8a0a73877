/** The desk of who keeps the records: a hold on what is left of a case, and its end. It opens nothing. */

import { toHex } from "../../bytes.ts";
import { saysSomething } from "../../domain/reply.ts";
import { NOTE_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { t } from "../i18n.ts";
import { LetterBody } from "../member/Letters.tsx";
import { holdThatStands } from "../member/turns.ts";
import type { DeskCase } from "./case.ts";
import { me } from "./desk.ts";
import { forgetKept, useKept } from "./kept.ts";
import { StepForm } from "./StepForm.tsx";
import { sendTurn } from "./Turns.tsx";
import { lettersToMe, subjectForOneself } from "./turns.ts";

export function Hold({ of, onChange }: { of: DeskCase; onChange: () => void }) {
  const step = holdThatStands(of.status) ? "lift" : "hold";
  const name = `${step} ${toHex(of.memo)}`;
  return <HoldForm key={name} of={of} step={step} name={name} onChange={onChange} />;
}

interface HoldFormProps {
  of: DeskCase;
  step: "hold" | "lift";
  /** Under which what is typed is kept. */
  name: string;
  onChange: () => void;
}

function HoldForm({ of, step, name, onChange }: HoldFormProps) {
  const [typed, setTyped] = useKept(name, "");
  const send = async (signal: AbortSignal): Promise<void> => {
    const { subject, hold } = await subjectForOneself(of, signal);
    const reason = typed.trim();
    await sendTurn(subject, step === "lift" ? { kind: "liftHold", hold: hold(), reason } : { kind: "placeHold", reason }, signal);
    forgetKept(name);
  };
  return (
    <StepForm name={step} level={2} problem={saysSomething(typed) ? undefined : t("office-blank")} send={send} onDone={onChange}>
      {step === "lift" && <Reason of={of} />}
      <TextArea label={t(`office-${step}-reason`)} hint={t("office-hold-reason-hint")} rows={4} required lengthMax={NOTE_TEXT_OCTETS_MAX / 8} value={typed} onInput={setTyped} />
    </StepForm>
  );
}

/** Why the hold was placed, if it was this official who placed it: nobody else can read it. */
function Reason({ of }: { of: DeskCase }) {
  const mine = holdThatStands(of.status)?.official === me().id;
  const loaded = useLoad(async (signal) => {
    const wrote = mine ? await lettersToMe(of, signal) : [];
    return wrote.findLast(({ document }) => document.statement.step.kind === "placeHold");
  }, of.status.events.length.toString());
  return (
    <>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {loaded.value && <blockquote><LetterBody letter={loaded.value} /></blockquote>}
    </>
  );
}
