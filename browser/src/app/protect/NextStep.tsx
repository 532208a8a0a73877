/** The next step in a complaint: chosen among those that the rules allow now, said in words, signed. */

import { useId, useState } from "preact/hooks";
import { toHex, utf8Length } from "../../bytes.ts";
import type { Doing, OpenedComplaint } from "../../client/protect.ts";
import { COMPLAINT_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { Alert } from "../components/Alert.tsx";
import { Asked } from "../components/Asked.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { Risks } from "../components/Risks.tsx";
import { Select } from "../components/Select.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { t } from "../i18n.ts";
import { forgetKept, useKept } from "../office/kept.ts";
import { monthsNow, stepsNow, takeStep } from "./complaints.ts";
import { dueWords } from "./Owed.tsx";

interface NextStepProps {
  of: OpenedComplaint;
  zone: string | undefined;
  onDone: () => void;
}

type Typed = Omit<Doing, "act"> & { readonly act: Doing["act"] | undefined };

export function NextStep({ of, zone, onDone }: NextStepProps) {
  const id = useId();
  const steps = stepsNow(of);
  const months = monthsNow(of);
  const name = `complaint ${toHex(of.id)} ${of.records.length}`;
  const [typed, setTyped] = useKept<Typed>(name, { act: steps.length === 1 ? steps[0] : undefined, month: months[0] ?? 0, words: "", risks: {} });
  const [tried, setTried] = useState(false);
  const { act, words } = typed;
  const problem = problemOf(typed);
  const send = async (signal: AbortSignal): Promise<void> => {
    if (act === undefined) return;
    await takeStep(of, { ...typed, act, month: act === "check" ? typed.month : 0, risks: act === "acknowledge" ? typed.risks : {} }, signal);
    forgetKept(name);
    onDone();
  };
  const ready = (): boolean => {
    setTried(true);
    return problem === undefined;
  };
  return (
    <section aria-labelledby={id} class="no-print">
      <h2 id={id}>{t("protect-next")}</h2>
      {of.view.owed().map((due) => <p key={`${due.act} ${due.month}`}>{dueWords(due, zone)}</p>)}
      {steps.length === 0 && <p>{t(of.view.state === "closed" ? "protect-over" : "protect-later")}</p>}
      {steps.length > 0 && (
        <form onSubmit={(event) => event.preventDefault()}>
          <RadioTiles
            legend={t("protect-which")}
            value={act}
            tiles={steps.map((value) => ({ value, label: t(`protect-do-${value}`), explained: t(`protect-do-${value}-means`) }))}
            onChange={(chosen) => setTyped({ ...typed, act: chosen })}
          />
          {act === "acknowledge" && (
            <Risks legend={t("protect-risks")} hint={t("protect-risks-hint")} label={(item) => t(`protect-risk-${item}`)} known={typed.risks} onChange={(risks) => setTyped({ ...typed, risks })} />
          )}
          {act === "check" && months.length > 1 && (
            <Select
              label={t("protect-month")}
              value={String(typed.month)}
              options={months.map((month) => ({ value: String(month), label: t("protect-months", { month }) }))}
              onChange={(month) => setTyped({ ...typed, month: Number(month) })}
            />
          )}
          <TextArea label={t("protect-words")} hint={t("protect-words-hint")} rows={6} required lengthMax={COMPLAINT_TEXT_OCTETS_MAX} value={words} onInput={(text) => setTyped({ ...typed, words: text })} />
          {tried && problem !== undefined && <Alert tone="error" live>{problem}</Alert>}
          <Asked deed={t("protect-sign")} heading={t("protect-ask")} ready={ready} act={send}><p>{t("protect-ask-means")}</p></Asked>
        </form>
      )}
    </section>
  );
}

function problemOf({ act, words }: Typed): string | undefined {
  if (act === undefined) return t("protect-choose");
  if (words.trim() === "") return t("protect-blank");
  return utf8Length(words) > COMPLAINT_TEXT_OCTETS_MAX ? t("protect-long") : undefined;
}
