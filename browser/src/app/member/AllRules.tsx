/** All rules of the charter that a memo is under, for whoever wants to read them before signing. */

import { useState } from "preact/hooks";
import type { Charter } from "../../domain/charter.ts";
import { useLoad } from "../action.ts";
import { ownPart } from "../api.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { currentLanguage, t } from "../i18n.ts";

export function AllRules({ charter }: { charter: Charter }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t("charter-all")}</summary>
      {open && <Fetched charter={charter} />}
    </details>
  );
}

function Fetched({ charter }: { charter: Charter }) {
  const language = currentLanguage();
  const loaded = useLoad(() => ownPart(async () => (await import("../charter/Rules.tsx")).rulesOf(charter, language)), language.code);
  return <>{loaded.value ?? <ErrorAlert error={loaded.error} again={loaded.again} />}</>;
}
