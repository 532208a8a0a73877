/** One line of text with its label, its hint and what is wrong with it. */

import { useId } from "preact/hooks";
import type { ComponentChildren } from "preact";

/** What every control says of itself. */
export interface Labelled {
  label: string;
  hint?: string | undefined;
  /** What is wrong with it, in words; nothing if it is right. */
  error?: string | undefined;
}

export interface FieldProps extends Labelled {
  value: string;
  onInput: (value: string) => void;
  type?: "text" | "password" | "date" | "datetime-local" | "number" | "search";
  /** `off` unless a person's own browser may know it. */
  autocomplete?: string;
  required?: boolean;
  wide?: boolean;
  /** Codes, words and numbers, whose letters must be told apart; written left to right. */
  code?: boolean;
  lengthMax?: number;
  inputMode?: "text" | "numeric";
  min?: number;
  max?: number;
}

export function Field(props: FieldProps) {
  const id = useId();
  const classes = ["usa-input", props.wide && "wide", props.code && "code", props.error && "usa-input--error"];
  // The types of Preact know one set of attributes per type, and not for a type that varies.
  const kind = { type: props.type ?? "text" } as { type: "text" };
  return (
    <Group {...props} id={id}>
      <input
        id={id}
        class={classes.filter(Boolean).join(" ")}
        {...kind}
        value={props.value}
        required={props.required}
        maxLength={props.lengthMax}
        min={props.min}
        max={props.max}
        inputMode={props.inputMode}
        autocomplete={props.autocomplete ?? "off"}
        autocapitalize="off"
        spellcheck={props.code ? false : undefined}
        dir={props.code ? "ltr" : "auto"}
        {...described(id, props)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Group>
  );
}

/** Label, hint and error around a control. */
export function Group({ id, label, hint, error, children }: Labelled & { id: string; children: ComponentChildren }) {
  return (
    <div class={error ? "usa-form-group usa-form-group--error" : "usa-form-group"}>
      <label class={error ? "usa-label usa-label--error" : "usa-label"} for={id}>{label}</label>
      {hint && <div class="usa-hint" id={`${id}-hint`}>{hint}</div>}
      {error && <div class="usa-error-message" id={`${id}-error`}>{error}</div>}
      {children}
    </div>
  );
}

/** Ties hint and error to their control. */
export function described(id: string, { hint, error }: Labelled) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? ("true" as const) : undefined };
}
