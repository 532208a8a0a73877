/** A button, and a link that looks like one. */

import type { ComponentChildren } from "preact";

export type Look = "plain" | "outline" | "quiet" | "danger";

interface Shared {
  look?: Look;
  small?: boolean;
  children: ComponentChildren;
}

const LOOKS: Record<Look, string> = {
  plain: "",
  outline: " usa-button--outline",
  quiet: " usa-button--unstyled",
  danger: " usa-button--secondary",
};

function classes(look: Look = "plain", small = false): string {
  return `usa-button${LOOKS[look]}${small ? " usa-button--small" : ""}`;
}

export interface ButtonProps extends Shared {
  onClick?: () => void;
  submit?: boolean;
  /** While true the button stays where it is and reachable, and does nothing. */
  pending?: boolean;
  disabled?: boolean;
  label?: string;
  /** Gets the focus when its dialog opens: the harmless answer, where the other cannot be undone. */
  autofocus?: boolean;
}

export function Button({ look, small, submit, pending, disabled, label, autofocus, onClick, children }: ButtonProps) {
  return (
    <button
      type={submit ? "submit" : "button"}
      class={classes(look, small)}
      aria-label={label}
      aria-disabled={pending ? "true" : undefined}
      disabled={disabled}
      autofocus={autofocus}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}

export function ButtonLink({ look, small, href, children }: Shared & { href: string }) {
  return <a class={classes(look, small)} href={href}>{children}</a>;
}
