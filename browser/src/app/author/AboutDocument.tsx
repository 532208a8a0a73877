/** The document about which a memo is: its digest is taken here, and the file is sent nowhere. */

import { useEffect, useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { sha256 } from "../../crypto/labels.ts";
import { LINE_CHARACTERS_MAX } from "../../domain/memo.ts";
import { Button } from "../components/Button.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { DropFile } from "../components/DropFile.tsx";
import { Field } from "../components/Field.tsx";
import { t } from "../i18n.ts";
import type { DraftFields } from "./draft.ts";

/** Longest document whose digest a page takes: it does so in one go. */
const DOCUMENT_OCTETS_MAX = 64 * 2 ** 20;

type Named = Pick<DraftFields, "document" | "documentSha256">;

export function AboutDocument({ fields, error, onChange }: { fields: Named; error: string | undefined; onChange: (named: Named) => void }) {
  const { document, documentSha256 } = fields;
  const named = document !== "" || documentSha256 !== "";
  // Once open it stays open, or it would close over a field that is just being emptied.
  const [open, setOpen] = useState(named);
  useEffect(() => {
    if (named || error !== undefined) setOpen(true);
  }, [named, error]);
  return (
    <Disclosure summary={t("desk-document")} open={open}>
      <p>{t("desk-document-hint")}</p>
      <Field label={t("desk-document-title")} lengthMax={LINE_CHARACTERS_MAX} value={document} error={error} onInput={(typed) => onChange({ document: typed, documentSha256 })} />
      <DropFile
        label={t("desk-document-file")}
        hint={t("desk-document-file-hint")}
        octetsMax={DOCUMENT_OCTETS_MAX}
        onFile={(name, octets) => onChange({ document: document === "" ? name : document, documentSha256: toHex(sha256(octets)) })}
      />
      {documentSha256 !== "" && <p><code class="small">{documentSha256}</code></p>}
      {named && <div class="actions"><Button look="quiet" onClick={() => onChange({ document: "", documentSha256: "" })}>{t("desk-document-remove")}</Button></div>}
    </Disclosure>
  );
}
