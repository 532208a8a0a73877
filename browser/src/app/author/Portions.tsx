/** Fields for a numbered list of marked texts: paragraphs, demands, attempts, evidence. */

import type { ComponentChildren } from "preact";
import type { Marking } from "../../domain/choice.ts";
import { Button } from "../components/Button.tsx";
import { Select } from "../components/Select.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { number, t } from "../i18n.ts";
import type { PortionField } from "./draft.ts";

export interface PortionsProps<P extends PortionField> {
  legend: string;
  hint?: string;
  /** What one entry is called, with its number as `$number`. */
  labelId: string;
  items: readonly P[];
  markings: readonly Marking[];
  /** Fewer than this there cannot be. */
  min: number;
  max: number;
  blank: () => P;
  onChange: (items: readonly P[]) => void;
  /** Further fields of an entry. */
  more?: (item: P, change: (item: P) => void) => ComponentChildren;
  /** Words for what is wrong with an entry; numbers count from 1. */
  error?: (place: number) => string | undefined;
}

export function Portions<P extends PortionField>(props: PortionsProps<P>) {
  const { legend, hint, labelId, items, markings, min, max, blank, onChange, more, error } = props;
  const change = (at: number, item: P): void => onChange(items.map((other, place) => (place === at ? item : other)));
  const move = (at: number, by: number): void => {
    const moved = [...items];
    const [item] = moved.splice(at, 1);
    if (item) moved.splice(at + by, 0, item);
    onChange(moved);
  };
  return (
    <fieldset class="usa-fieldset portion-fields">
      <legend class="usa-legend usa-legend--large">{legend}</legend>
      {hint && <p class="usa-hint">{hint}</p>}
      {items.map((item, at) => {
        const label = t(labelId, { number: number(at + 1) });
        return (
          <div class="portion-field" key={at}>
            <PortionInput label={label} item={item} markings={markings} error={error?.(at + 1)} onChange={(next) => change(at, { ...item, ...next })} />
            {more?.(item, (next) => change(at, next))}
            <div class="actions">
              {at > 0 && <Button look="quiet" small label={t("desk-up", { entry: label })} onClick={() => move(at, -1)}>{t("desk-up-short")}</Button>}
              {items.length > min && (
                <Button look="quiet" small label={t("desk-remove", { entry: label })} onClick={() => onChange(items.filter((_, place) => place !== at))}>
                  {t("desk-remove-short")}
                </Button>
              )}
            </div>
          </div>
        );
      })}
      {items.length < max && (
        <Button look="outline" small onClick={() => onChange([...items, blank()])}>{t("desk-add", { entry: t(labelId, { number: number(items.length + 1) }) })}</Button>
      )}
    </fieldset>
  );
}

export interface PortionInputProps {
  label: string;
  hint?: string;
  item: PortionField;
  markings: readonly Marking[];
  error?: string | undefined;
  onChange: (item: PortionField) => void;
}

/** One marked text. */
export function PortionInput({ label, hint, item, markings, error, onChange }: PortionInputProps) {
  return (
    <>
      <TextArea label={label} {...(hint ? { hint } : {})} value={item.text} error={error} onInput={(text) => onChange({ ...item, text })} />
      <MarkingSelect label={t("desk-marking-of", { entry: label })} value={item.marking} markings={markings} onChange={(marking) => onChange({ ...item, marking })} />
    </>
  );
}

export interface MarkingSelectProps {
  label: string;
  value: Marking;
  markings: readonly Marking[];
  onChange: (marking: Marking) => void;
}

/** A marking, of those that this installation may hold. */
export function MarkingSelect({ label, value, markings, onChange }: MarkingSelectProps) {
  return (
    <Select
      label={label}
      value={value}
      options={markings.map((marking) => ({ value: marking, label: t("desk-marking", { marking, words: t(`marking-${marking}`) }) }))}
      onChange={(chosen) => {
        const marking = markings.find((one) => one === chosen);
        if (marking) onChange(marking);
      }}
    />
  );
}
