/** Yes or no. */

import { useId } from "preact/hooks";

export interface CheckboxProps {
  label: string;
  explained?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
  tile?: boolean;
  disabled?: boolean;
}

export function Checkbox({ label, explained, checked, onChange, tile, disabled }: CheckboxProps) {
  const id = useId();
  return (
    <div class="usa-checkbox">
      <input
        class={tile ? "usa-checkbox__input usa-checkbox__input--tile" : "usa-checkbox__input"}
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label class="usa-checkbox__label" for={id}>
        {label}
        {explained && <span class="usa-checkbox__label-description" dir="auto">{explained}</span>}
      </label>
    </div>
  );
}
