/** Asking for the name of one signature, in writing. */

import { toHex } from "../../bytes.ts";
import { useLoad } from "../action.ts";
import type { MemoId } from "../../domain/ids.ts";
import { saysSomething } from "../../domain/reply.ts";
import { NOTE_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Field } from "../components/Field.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { number, t } from "../i18n.ts";
import { type DeskCase, deskCase } from "../office/case.ts";
import { forgetKept, useKept } from "../office/kept.ts";
import { StepForm } from "../office/StepForm.tsx";
import { ask } from "./openings.ts";

interface AskFormProps {
  memo: MemoId;
  onDone: () => void;
}

const EMPTY = { place: "", reasons: "", basis: "", address: "" };

export function AskForm({ memo, onDone }: AskFormProps) {
  const loaded = useLoad((signal) => deskCase(memo, signal), toHex(memo));
  return (
    <>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {loaded.value && <Fields of={loaded.value} onDone={onDone} />}
    </>
  );
}

function Fields({ of, onDone }: { of: DeskCase; onDone: () => void }) {
  const name = `opening ${toHex(of.memo)}`;
  const [typed, setTyped] = useKept(name, EMPTY);
  const type = (field: keyof typeof EMPTY) => (value: string): void => setTyped({ ...typed, [field]: value });
  const send = async (signal: AbortSignal): Promise<void> => {
    const { place, reasons, basis, address } = typed;
    await ask(of, { signature: Number(place) - 1, reasons: reasons.trim(), basis: basis.trim() }, address.trim(), signal);
    forgetKept(name);
  };
  const { signatures } = of.item;
  return (
    <StepForm name="opening" level={2} problem={problemOf(typed, signatures)} send={send} onDone={onDone}>
      <Field label={t("office-opening-place")} hint={t("office-opening-place-hint", { total: number(signatures) })} type="number" inputMode="numeric" min={1} max={signatures} required value={typed.place} onInput={type("place")} />
      <TextArea label={t("letter-opening-reasons")} hint={t("office-opening-reasons-hint")} rows={5} required lengthMax={NOTE_TEXT_OCTETS_MAX / 8} value={typed.reasons} onInput={type("reasons")} />
      <Field label={t("letter-opening-basis")} hint={t("office-opening-basis-hint")} wide required lengthMax={NOTE_TEXT_OCTETS_MAX / 8} value={typed.basis} onInput={type("basis")} />
      <TextArea label={t("office-opening-address")} hint={t("office-opening-address-hint")} rows={3} required lengthMax={8 * 1024} value={typed.address} onInput={type("address")} />
    </StepForm>
  );
}

function problemOf({ place, reasons, basis, address }: typeof EMPTY, signatures: number): string | undefined {
  if (![reasons, basis, address].every(saysSomething)) return t("office-blank");
  const wanted = Number(place);
  return Number.isInteger(wanted) && wanted >= 1 && wanted <= signatures ? undefined : t("office-opening-place-wrong", { total: number(signatures) });
}
