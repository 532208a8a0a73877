/** An official signs in: the key file, and a one-time code as the second factor. */

import { useEffect, useRef, useState } from "preact/hooks";
import type { OfficialKeys } from "../../client/office.ts";
import { useAction, useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { DropFile } from "../components/DropFile.tsx";
import { Field } from "../components/Field.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { codeNow, officialsOfDemo, type DemoOfficial } from "../office/demo.ts";
import { enter, KEY_FILE_OCTETS_MAX, readKeys } from "../office/desk.ts";
import { currentOfficial } from "../official.ts";
import { go } from "../router.ts";

export default function DeskSignIn() {
  // Whoever was at the desk already goes on where the session had ended.
  const [comesBack] = useState(() => currentOfficial() !== undefined);
  const demo = useLoad(officialsOfDemo, "demo");
  const [keys, setKeys] = useState<OfficialKeys | undefined>(undefined);
  const [code, setCode] = useState("");
  const form = useRef<HTMLFormElement>(null);
  // The field that comes next, once there is a key.
  useEffect(() => form.current?.querySelector<HTMLElement>("[autocomplete=one-time-code]")?.focus(), [keys]);
  const taking = useAction((_signal, octets: Uint8Array) => setKeys(readKeys(octets)));
  const entering = useAction(async (signal, withCode: boolean) => {
    if (!keys) return;
    await enter(keys, withCode ? code.replace(/\s/g, "") : undefined, signal);
    if (comesBack) history.back();
    else go(withCode ? "/desk" : "/desk/factor");
  });
  const take = (official: DemoOfficial): void => {
    taking.run(official.key);
    setCode(codeNow(official));
  };
  return (
    <>
      <h1 tabIndex={-1}>{t("office-sign-in-title")}</h1>
      <p class="lead">{t("office-sign-in-lead")}</p>
      {demo.value && demo.value.length > 0 && <Demo officials={demo.value} onTake={take} />}
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          entering.run(true);
        }}
      >
        <DropFile label={t("office-key")} hint={t("office-key-hint")} octetsMax={KEY_FILE_OCTETS_MAX} onFile={(_name, octets) => taking.run(octets)} />
        <ErrorAlert error={taking.error} />
        {keys && (
          <>
            <p>{t("office-key-of", { official: keys.id })}</p>
            <Field label={t("office-code")} hint={t("office-code-hint")} code wide={false} required inputMode="numeric" autocomplete="one-time-code" lengthMax={8} value={code} onInput={setCode} />
            <ErrorAlert error={entering.error} />
            {entering.pending && <Waiting what={t("office-entering")} />}
            <div class="actions">
              <Button submit pending={entering.pending}>{t("office-enter")}</Button>
              <Button look="quiet" pending={entering.pending} onClick={() => entering.run(false)}>{t("office-no-factor")}</Button>
            </div>
          </>
        )}
      </form>
      <p class="quiet">{t("office-sign-in-means")}</p>
    </>
  );
}

function Demo({ officials, onTake }: { officials: readonly DemoOfficial[]; onTake: (official: DemoOfficial) => void }) {
  return (
    <Alert tone="info" heading={t("office-demo")}>
      <p>{t("office-demo-text")}</p>
      <ul class="choices">
        {officials.map((official) => (
          <li key={official.id}><Button look="quiet" onClick={() => onTake(official)}>{official.title}</Button></li>
        ))}
      </ul>
    </Alert>
  );
}
