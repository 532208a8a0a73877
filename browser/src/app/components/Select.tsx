/** One of a closed list, where the list is long or space is short. */

import { useId } from "preact/hooks";
import { described, Group, type Labelled } from "./Field.tsx";

export interface Option {
  value: string;
  label: string;
}

export interface SelectProps extends Labelled {
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  /** Stands first and chooses nothing. */
  none?: string | undefined;
  required?: boolean;
}

export function Select(props: SelectProps) {
  const id = useId();
  return (
    <Group {...props} id={id}>
      <select
        id={id}
        class={props.error ? "usa-select usa-input--error" : "usa-select"}
        value={props.value}
        required={props.required}
        {...described(id, props)}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.none !== undefined && <option value="">{props.none}</option>}
        {props.options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </Group>
  );
}
