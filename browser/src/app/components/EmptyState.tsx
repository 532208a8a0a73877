/** Nothing there yet: why, and what to do about it. */

import type { ComponentChildren } from "preact";

export interface EmptyStateProps {
  heading: string;
  text: string;
  /** Buttons. */
  children?: ComponentChildren;
}

export function EmptyState({ heading, text, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <h2>{heading}</h2>
      <p>{text}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
