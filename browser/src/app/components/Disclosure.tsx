/** More for whoever wants it. */

import type { ComponentChildren } from "preact";

export function Disclosure({ summary, open, children }: { summary: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
