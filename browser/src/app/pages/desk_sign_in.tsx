/** An official signs in: the key file, and as the second factor a passkey or a one-time code. */

import { useEffect, useRef, useState } from "preact/hooks";
import type { OfficialKeys } from "../../client/office.ts";
import { useAction, useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { DropFile } from "../components/DropFile.tsx";
import { Field } from "../components/Field.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { codeNow, officialsOfDemo, type DemoOfficial } from "../office/demo.ts";
import { challenge, enter, KEY_FILE_OCTETS_MAX, mayHavePasskey, readKeys } from "../office/desk.ts";
import { signWithPasskey } from "../office/passkey.ts";
import { currentOfficial } from "../official.ts";
import { go } from "../router.ts";

interface Taken {
  readonly keys: OfficialKeys;
  readonly mayHavePasskey: boolean;
}

export default function DeskSignIn() {
  // Whoever was at the desk already goes on where the session had ended.
  const [comesBack] = useState(() => currentOfficial() !== undefined);
  const demo = useLoad(officialsOfDemo, "demo");
  const [taken, setTaken] = useState<Taken | undefined>(undefined);
  const [code, setCode] = useState("");
  const form = useRef<HTMLFormElement>(null);
  // What comes next, once there is a key.
  useEffect(() => form.current?.querySelector<HTMLElement>(".actions button, [autocomplete=one-time-code]")?.focus(), [taken]);
  const taking = useAction(async (signal, octets: Uint8Array) => {
    const keys = readKeys(octets);
    setTaken({ keys, mayHavePasskey: await mayHavePasskey(keys, signal) });
  });
  const entering = useAction(async (signal, by: "passkey" | "code" | "nothing") => {
    if (!taken) return;
    const { keys } = taken;
    const factor = {
      passkey: async () => signWithPasskey(await challenge(keys, signal), signal),
      code: () => ({ totp: { code: code.replace(/\s/g, "") } }),
      nothing: () => undefined,
    };
    await enter(keys, await factor[by](), signal);
    if (comesBack) history.back();
    else go(by === "nothing" ? "/desk/factor" : "/desk");
  });
  const take = (official: DemoOfficial): void => {
    taking.run(official.key);
    setCode(codeNow(official));
  };
  const codeFields = (
    <>
      <Field label={t("office-code")} hint={t("office-code-hint")} code wide={false} required inputMode="numeric" autocomplete="one-time-code" lengthMax={8} value={code} onInput={setCode} />
      <div class="actions">
        <Button submit pending={entering.pending}>{t("office-enter")}</Button>
        <Button look="quiet" pending={entering.pending} onClick={() => entering.run("nothing")}>{t("office-no-factor")}</Button>
      </div>
    </>
  );
  return (
    <>
      <h1 tabIndex={-1}>{t("office-sign-in-title")}</h1>
      <p class="lead">{t("office-sign-in-lead")}</p>
      {demo.value && demo.value.length > 0 && <Demo officials={demo.value} onTake={take} />}
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          entering.run("code");
        }}
      >
        <DropFile label={t("office-key")} hint={t("office-key-hint")} octetsMax={KEY_FILE_OCTETS_MAX} onFile={(_name, octets) => taking.run(octets)} />
        <ErrorAlert error={taking.error} />
        {taken && (
          <>
            <p>{t("office-key-of", { official: taken.keys.id })}</p>
            {taken.mayHavePasskey && <div class="actions"><Button pending={entering.pending} onClick={() => entering.run("passkey")}>{t("office-enter-passkey")}</Button></div>}
            <ErrorAlert error={entering.error} />
            {entering.pending && <Waiting what={t("office-entering")} />}
            {taken.mayHavePasskey
              ? <Disclosure summary={t("office-code-instead")}>{codeFields}</Disclosure>
              : codeFields}
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
