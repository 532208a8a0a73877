/** What could happen to somebody, question by question (R46); what is not known stays open. */

import { Risk, RiskItem } from "../../domain/complaint.ts";
import type { KnownRisks } from "../../protocol/risk.ts";
import { t } from "../i18n.ts";
import { Select } from "./Select.tsx";

export interface RisksProps {
  legend: string;
  hint: string;
  label: (item: RiskItem) => string;
  known: KnownRisks;
  onChange: (known: KnownRisks) => void;
}

export function Risks({ legend, hint, label, known, onChange }: RisksProps) {
  return (
    <fieldset class="usa-fieldset usa-form-group">
      <legend class="usa-legend">{legend}</legend>
      <div class="usa-hint">{hint}</div>
      {RiskItem.ALL.map((item) => (
        <Select
          key={item}
          label={label(item)}
          value={known[item] ?? "unknown"}
          options={Risk.ALL.map((risk) => ({ value: risk, label: t(`risk-is-${risk}`) }))}
          onChange={(risk) => onChange({ ...known, [item]: Risk.fromName(risk) ?? "unknown" })}
        />
      ))}
    </fieldset>
  );
}
