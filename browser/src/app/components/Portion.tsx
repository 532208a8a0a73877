/** A text behind its marking. */

import type { PortionShown } from "./memo.ts";

export function Portion({ portion }: { portion: PortionShown }) {
  return (
    <p dir="auto">
      <span class="portion-mark">{`(${portion.marking}) `}</span>
      {portion.text}
    </p>
  );
}
