/** Something to be noticed: said by its words and its heading, not by its colour alone. */

import type { ComponentChildren } from "preact";
import { errorWords, mayPass } from "../errors.ts";
import { t } from "../i18n.ts";
import { Button } from "./Button.tsx";

export type Tone = "info" | "warning" | "error" | "success";

export interface AlertProps {
  tone: Tone;
  heading?: string;
  /** Said at once to whoever listens; for what appears after a click. */
  live?: boolean;
  children: ComponentChildren;
}

export function Alert({ tone, heading, live, children }: AlertProps) {
  const role = live ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div class={`usa-alert usa-alert--${tone}${heading ? "" : " usa-alert--slim"}`} role={role}>
      <div class="usa-alert__body">
        {heading && <p class="usa-alert__heading">{heading}</p>}
        <div class="usa-alert__text">{children}</div>
      </div>
    </div>
  );
}

/** What went wrong, and the way to try again. Shows nothing where nothing did. */
export function ErrorAlert({ error, again }: { error: unknown; again?: (() => void) | undefined }) {
  if (error === undefined) return null;
  return (
    <Alert tone="error" heading={t("error-heading")} live>
      <p>{errorWords(error)}</p>
      {mayPass(error) && <p>{t("error-nothing-lost")}</p>}
      {again && <Button look="outline" small onClick={again}>{t("error-again")}</Button>}
    </Alert>
  );
}
