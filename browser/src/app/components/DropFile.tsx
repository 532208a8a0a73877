/** Takes files: chosen, or dropped on it. They are read here and sent nowhere. */

import { useId, useState } from "preact/hooks";
import { number, t } from "../i18n.ts";

export interface DropFileProps {
  label: string;
  hint?: string;
  /** What the file dialog offers first, such as `.age`. */
  accept?: string;
  /** Longest file that is read. */
  octetsMax: number;
  many?: boolean;
  onFile: (name: string, octets: Uint8Array, type: string) => void;
}

export function DropFile({ label, hint, accept, octetsMax, many, onFile }: DropFileProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [error, setError] = useState("");
  const take = async (files: Iterable<File>): Promise<void> => {
    setError("");
    for (const file of [...files].slice(0, many ? undefined : 1)) {
      if (file.size > octetsMax) setError(t("file-too-long", { name: file.name, megabytes: number(octetsMax / 2 ** 20) }));
      else onFile(file.name, new Uint8Array(await file.arrayBuffer()), file.type);
    }
  };
  return (
    <div class="usa-form-group">
      <label class="usa-label" for={id}>{label}</label>
      {hint && <div class="usa-hint" id={`${id}-hint`}>{hint}</div>}
      {error && <div class="usa-error-message" role="alert">{error}</div>}
      <div
        class={over ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files ?? []);
        }}
      >
        {/* The browser's own button speaks the browser's language: it lies over this, unseen, and does the work. */}
        <span class="usa-button usa-button--outline" aria-hidden="true">{t(many ? "files-choose" : "file-choose")}</span>
        <input
          id={id}
          type="file"
          accept={accept}
          multiple={many}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => {
            void take(event.currentTarget.files ?? []);
            // The same file can be chosen again.
            event.currentTarget.value = "";
          }}
        />
      </div>
    </div>
  );
}
