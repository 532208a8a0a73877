/** Asking for more time to reply, as far as the rules allow. */

import { toHex } from "../../bytes.ts";
import { draftExtension } from "../../client/extension.ts";
import { officialOf } from "../../client/office.ts";
import { subjectOf } from "../../client/opened.ts";
import { saysSomething } from "../../domain/reply.ts";
import { NOTE_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { Field } from "../components/Field.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { number, t } from "../i18n.ts";
import { termWords } from "../member/CharterFacts.tsx";
import { now, randomness } from "../system.ts";
import { me } from "./desk.ts";
import { extensionRefusal } from "./extensions.ts";
import { forgetKept, useKept } from "./kept.ts";
import { askExtension } from "./notes.ts";
import { StepForm } from "./StepForm.tsx";
import type { StepsProps } from "./Steps.tsx";

export function Extension(props: StepsProps) {
  const { of, opened: { charter } } = props;
  const refusal = extensionRefusal(of.status, charter, 1, now());
  if (refusal !== undefined) return <p>{t(`refusal-${refusal}`)}</p>;
  return <ExtensionForm {...props} />;
}

function ExtensionForm({ opened, onChange }: StepsProps) {
  const { charter: { extension, terms }, memo } = opened;
  const name = `extension ${toHex(memo)}`;
  const [fields, setFields] = useKept(name, { days: "", reason: "" });
  const days = Number(fields.days);
  const daysMax = extension.extensionDaysMax;
  const inBounds = Number.isInteger(days) && days >= 1 && days <= daysMax;
  const most = termWords({ unit: terms.replyLimit.unit, count: daysMax });
  const send = async (signal: AbortSignal): Promise<void> => {
    const { keys } = me();
    await askExtension(opened, fields, () => draftExtension(officialOf(keys), subjectOf(opened), opened.charter, { days, reason: fields.reason.trim() }, randomness), signal);
    setFields({ days: "", reason: "" });
    forgetKept(name);
  };
  return (
    <StepForm
      name="extend"
      look="outline"
      problem={!inBounds ? t("office-extend-days-wrong", { max: number(daysMax) }) : !saysSomething(fields.reason) ? t("office-blank") : undefined}
      send={send}
      onDone={onChange}
    >
      <Field label={t("office-extend-days")} hint={t("office-extend-most", { most })} type="number" inputMode="numeric" wide={false} min={1} max={daysMax} value={fields.days} onInput={(typed) => setFields({ ...fields, days: typed })} />
      <TextArea label={t("office-extend-reason")} hint={t("office-extend-reason-hint")} rows={4} lengthMax={NOTE_TEXT_OCTETS_MAX / 8} value={fields.reason} onInput={(reason) => setFields({ ...fields, reason })} />
    </StepForm>
  );
}
