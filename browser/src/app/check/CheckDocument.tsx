/** Whether a file is the document about which a memo was written (R66). */

import { useState } from "preact/hooks";
import { equal } from "../../bytes.ts";
import { sha256 } from "../../crypto/labels.ts";
import type { MemoDocument } from "../../domain/memo.ts";
import { Alert } from "../components/Alert.tsx";
import { DropFile } from "../components/DropFile.tsx";
import { t } from "../i18n.ts";

/** Longest document that a page compares. */
const DOCUMENT_OCTETS_MAX = 64 * 2 ** 20;

export function CheckDocument({ document }: { document: MemoDocument }) {
  const [is, setIs] = useState<boolean | undefined>(undefined);
  return (
    <div class="no-print">
      <DropFile
        label={`${t("check-document")}: ${document.title}`}
        hint={t("check-document-hint")}
        octetsMax={DOCUMENT_OCTETS_MAX}
        onFile={(_, octets) => setIs(equal(sha256(octets), document.sha256))}
      />
      {is !== undefined && <Alert tone={is ? "success" : "error"} live>{t(is ? "check-document-is" : "check-document-other")}</Alert>}
    </div>
  );
}
