/** Where one is in something that takes several steps. */

import { number, t } from "../i18n.ts";

export function Steps({ steps, current }: { steps: readonly string[]; current: number }) {
  return (
    <ol class="steps" aria-label={t("steps-label", { step: current + 1, steps: steps.length })}>
      {steps.map((step, index) => (
        <li key={step} class={index < current ? "done" : undefined} aria-current={index === current ? "step" : undefined}>
          {number(index + 1)}<span>{`. ${step}`}</span>
        </li>
      ))}
    </ol>
  );
}
