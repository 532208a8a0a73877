/** Something to be passed on, with a button that copies it. */

import { useId, useState } from "preact/hooks";
import { announce } from "../live.ts";
import { t } from "../i18n.ts";
import { Button } from "./Button.tsx";

export function CopyField({ label, value }: { label: string; value: string }) {
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    // Where the clipboard is out of reach, the text is selected so that a key can copy it.
    const done = await navigator.clipboard?.writeText(value).then(() => true, () => false);
    const field = document.getElementById(id);
    if (!done && field instanceof HTMLInputElement) field.select();
    setCopied(done === true);
    announce(done ? t("copied") : t("copy-yourself"));
  };
  return (
    <div class="usa-form-group">
      <label class="usa-label" for={id}>{label}</label>
      <div class="copy">
        <input id={id} readOnly dir="ltr" value={value} onFocus={(event) => event.currentTarget.select()} />
        <Button look="outline" small onClick={() => void copy()}>{copied ? t("copied") : t("copy")}</Button>
      </div>
    </div>
  );
}
