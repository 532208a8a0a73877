/** First step: who one is to the institution. */

import { useState } from "preact/hooks";
import { Button } from "../../components/Button.tsx";
import { Field } from "../../components/Field.tsx";
import { Select } from "../../components/Select.tsx";
import type { Instance, KnownEpoch } from "../../../client/trust.ts";
import { month, t } from "../../i18n.ts";
import { institutionName } from "../../server.ts";

export interface Answers {
  epoch: KnownEpoch | undefined;
  staff: string;
  code: string;
}

interface WhoFormProps {
  instance: Instance;
  epochs: readonly KnownEpoch[];
  answers: Answers;
  onChange: (answers: Answers) => void;
  onNext: () => void;
}

export function WhoForm({ instance, epochs, answers, onChange, onNext }: WhoFormProps) {
  const [tried, setTried] = useState(false);
  const manifest = answers.epoch?.epoch.manifest;
  const institutions = [...new Set(epochs.map(({ epoch }) => epoch.manifest.institution))].sort();
  const months = epochs.filter(({ epoch }) => epoch.manifest.institution === manifest?.institution);
  const missing = (value: string): string | undefined => (tried && value.trim() === "" ? t("enrol-missing") : undefined);
  const choose = (institution: string, name?: string): void => {
    const known = epochs.find(({ epoch }) => epoch.manifest.institution === institution && (name === undefined || epoch.manifest.epoch === name));
    onChange({ ...answers, epoch: known });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (answers.epoch && answers.staff.trim() !== "" && answers.code.trim() !== "") onNext();
      }}
    >
      <h2 tabIndex={-1}>{t("enrol-step-who")}</h2>
      <Select
        label={t("enrol-institution")}
        value={manifest?.institution ?? ""}
        options={institutions.map((id) => ({ value: id, label: institutionName(instance, id) }))}
        error={missing(manifest?.institution ?? "")}
        none={manifest ? undefined : t("enrol-choose")}
        onChange={choose}
      />
      <Select
        label={t("enrol-month")}
        value={manifest?.epoch ?? ""}
        options={months.map(({ epoch }) => ({ value: epoch.manifest.epoch, label: month(epoch.manifest.epoch) }))}
        onChange={(name) => choose(manifest?.institution ?? "", name)}
      />
      <Field
        label={t("enrol-staff")}
        hint={t("enrol-staff-hint")}
        code
        value={answers.staff}
        error={missing(answers.staff)}
        onInput={(staff) => onChange({ ...answers, staff })}
      />
      <Field
        label={t("enrol-code")}
        hint={t("enrol-code-hint")}
        code
        value={answers.code}
        error={missing(answers.code)}
        onInput={(code) => onChange({ ...answers, code })}
      />
      <p class="quiet">{t("enrol-seen")}</p>
      <div class="actions"><Button submit>{t("enrol-next")}</Button></div>
    </form>
  );
}
