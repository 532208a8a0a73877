/** Fourth step: where the wallet shall be; then it is made and the institution asked. */

import { useState } from "preact/hooks";
import { type Action, useLoad } from "../../action.ts";
import { Alert, ErrorAlert } from "../../components/Alert.tsx";
import { Button } from "../../components/Button.tsx";
import { Waiting } from "../../components/Waiting.tsx";
import type { KnownEpoch } from "../../../client/trust.ts";
import { KeepingChoice } from "../../frame/UnlockHere.tsx";
import { t } from "../../i18n.ts";
import { type Keeping, useSession } from "../../session.ts";
import { persists } from "../../store.ts";

interface KeepProps {
  making: Action<[KnownEpoch, Keeping]>;
  onBack: () => void;
  onNext: (keeping: Keeping) => void;
}

export function Keep({ making, onBack, onNext }: KeepProps) {
  const session = useSession();
  const stores = useLoad(persists, "stores");
  const [keeping, setKeeping] = useState<Keeping>("memory");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNext(session?.keeping ?? keeping);
      }}
    >
      <h2 tabIndex={-1}>{t("enrol-step-keep")}</h2>
      {!session && stores.value === true && <KeepingChoice value={keeping} onChange={setKeeping} />}
      {!session && stores.value === false && <Alert tone="info">{t("keep-unsafe")}</Alert>}
      <p>{t("keep-lead")}</p>
      <ErrorAlert error={making.error} />
      {making.pending && <Waiting what={t("keep-working")} />}
      <div class="actions">
        <Button submit pending={making.pending}>{session ? t("keep-go-existing") : t("keep-go")}</Button>
        <Button look="outline" disabled={making.pending} onClick={onBack}>{t("enrol-back")}</Button>
      </div>
    </form>
  );
}
