/** Several lines of text. */

import { useId } from "preact/hooks";
import { described, Group, type Labelled } from "./Field.tsx";

export interface TextAreaProps extends Labelled {
  value: string;
  onInput: (value: string) => void;
  rows?: number;
  required?: boolean;
  lengthMax?: number;
}

export function TextArea(props: TextAreaProps) {
  const id = useId();
  return (
    <Group {...props} id={id}>
      <textarea
        id={id}
        class={props.error ? "usa-textarea usa-input--error" : "usa-textarea"}
        rows={props.rows ?? 5}
        value={props.value}
        required={props.required}
        maxLength={props.lengthMax}
        dir="auto"
        {...described(id, props)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Group>
  );
}
