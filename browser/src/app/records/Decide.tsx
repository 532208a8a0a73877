/** A trustee agrees, once the notice is over, or refuses. */

import { useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import type { MemoId } from "../../domain/ids.ts";
import { saysSomething } from "../../domain/reply.ts";
import { NOTE_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { TextArea } from "../components/TextArea.tsx";
import { Asked } from "../components/Asked.tsx";
import { day, number, t } from "../i18n.ts";
import { me } from "../office/desk.ts";
import { forgetKept, useKept } from "../office/kept.ts";
import { StepForm } from "../office/StepForm.tsx";
import { now } from "../system.ts";
import { approve, type Looked, refuse } from "./openings.ts";
import { stands } from "./stands.ts";

interface DecideProps {
  memo: MemoId;
  looked: Looked;
  onDone: () => void;
}

/** Nothing for who is no trustee, has decided, or comes too late. */
export function Decide(props: Omit<DecideProps, "onDone">) {
  // The log has it only after its next interval, and until then the page looks as before.
  const [done, setDone] = useState(false);
  const { opening, charter } = props.looked.sought;
  const isTrustee = charter.trustees.members.some((one) => one === me().id);
  const hasDecided = [...opening.approved, ...opening.refused].some((one) => one === me().id);
  const onDone = (): void => setDone(true);
  const how = stands(opening, now());
  if (!isTrustee) return null;
  if (hasDecided || done) return <p>{t("opening-decided")}</p>;
  if (how !== "notice" && how !== "decide") return null;
  return (
    <>
      {how === "decide" ? <Agree {...props} onDone={onDone} /> : <p>{t("opening-agree-later", { day: day(opening.notice.endsAt - 1, charter.calendar.zoneName) })}</p>}
      <Refuse {...props} onDone={onDone} />
    </>
  );
}

function Agree({ memo, looked: { sought }, onDone }: DecideProps) {
  const act = async (signal: AbortSignal): Promise<void> => {
    await approve(memo, sought, signal);
    onDone();
  };
  return (
    <>
      <h2>{t("opening-agree-title")}</h2>
      <p>{t("opening-agree-text")}</p>
      <Asked deed={t("opening-agree-do")} heading={t("opening-agree-ask", { number: number(sought.signature + 1) })} act={act}>
        <p>{t("opening-agree-means")}</p>
      </Asked>
    </>
  );
}

function Refuse({ memo, looked: { sought }, onDone }: DecideProps) {
  const name = `refuse ${toHex(memo)}`;
  const [reasons, setReasons] = useKept(name, "");
  const send = async (signal: AbortSignal): Promise<void> => {
    await refuse(memo, sought, reasons.trim(), signal);
    forgetKept(name);
  };
  return (
    <StepForm name="opening-refuse" level={2} look="outline" problem={saysSomething(reasons) ? undefined : t("office-blank")} send={send} onDone={onDone}>
      <TextArea label={t("office-opening-refuse-reasons")} hint={t("office-opening-refuse-hint")} rows={4} required lengthMax={NOTE_TEXT_OCTETS_MAX / 8} value={reasons} onInput={setReasons} />
    </StepForm>
  );
}
