/** The one name, for who asked, once as many trustees agreed as it takes. It stays on this page and is kept nowhere. */

import { useState } from "preact/hooks";
import type { Sought } from "../../client/opening.ts";
import type { MemoId } from "../../domain/ids.ts";
import { useAction } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { number, t } from "../i18n.ts";
import { me } from "../office/desk.ts";
import { show } from "./openings.ts";

export function ShowName({ memo, sought }: { memo: MemoId; sought: Sought }) {
  const [name, setName] = useState<string | undefined>(undefined);
  const showing = useAction(async (signal) => setName(await show(memo, sought, signal)));
  if (sought.opening.askedBy !== me().id || !sought.opening.isOpen) return null;
  return (
    <>
      <h2>{t("opening-name-title")}</h2>
      <p>{t("opening-name-text")}</p>
      <ErrorAlert error={showing.error} />
      {name !== undefined && (
        <Alert tone="success" live heading={t("opening-name-of", { number: number(sought.signature + 1) })}><strong dir="auto">{name}</strong></Alert>
      )}
      <div class="actions"><Button pending={showing.pending} onClick={() => showing.run()}>{t("opening-name-do")}</Button></div>
    </>
  );
}
