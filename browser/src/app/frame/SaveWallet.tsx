/** The button that saves the wallet as a file. */

import { useState } from "preact/hooks";
import { Alert } from "../components/Alert.tsx";
import { FileButton } from "../components/FileButton.tsx";
import { t } from "../i18n.ts";
import { exported, markSaved } from "../session.ts";

/** Says nothing about what it is. */
const NAME = "wallet.age";

export function SaveWallet({ main }: { main?: boolean }) {
  const [saved, setSaved] = useState(false);
  return (
    <>
      <div class="actions">
        <FileButton
          name={NAME}
          octets={exported}
          look={main ? "plain" : "outline"}
          onSaved={() => {
            markSaved();
            setSaved(true);
          }}
        >
          {t("wallet-file-save")}
        </FileButton>
      </div>
      {saved && <Alert tone="success" live>{t("wallet-file-saved")}</Alert>}
    </>
  );
}
