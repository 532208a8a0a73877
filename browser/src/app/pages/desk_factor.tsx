/** An official's second factor: a passkey, or one-time codes, whose secret is made here, shown once and kept nowhere. */

import { useState } from "preact/hooks";
import { generateTotpSecret, totpLink, totpSecretToText } from "../../crypto/totp.ts";
import { useAction, useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { CopyField } from "../components/CopyField.tsx";
import { Field } from "../components/Field.tsx";
import { QrCode } from "../components/QrCode.tsx";
import { t } from "../i18n.ts";
import { challenge, enrolFactor, me } from "../office/desk.ts";
import { canUse, makePasskey } from "../office/passkey.ts";
import { to } from "../router.ts";
import { randomness } from "../system.ts";

export default function DeskFactor() {
  const [done, setDone] = useState<"passkey" | "code" | undefined>(undefined);
  return (
    <>
      <h1 tabIndex={-1}>{t("office-factor-title")}</h1>
      {done
        ? (
          <>
            <Alert tone="success" heading={t("office-factor-done")} live>{t(`office-factor-done-${done}`)}</Alert>
            <div class="actions">
              {me().token === undefined
                ? <ButtonLink href={to("/desk/sign-in")}>{t("office-sign-in-title")}</ButtonLink>
                : <ButtonLink href={to("/desk")}>{t("office-back")}</ButtonLink>}
            </div>
          </>
        )
        : (
          <>
            <p class="lead">{t("office-factor-lead")}</p>
            <Passkey onDone={() => setDone("passkey")} />
            <Codes onDone={() => setDone("code")} />
          </>
        )}
    </>
  );
}

function Passkey({ onDone }: { onDone: () => void }) {
  const asked = useLoad((signal) => challenge(me().keys, signal), "passkey");
  const making = useAction(async (signal) => {
    const { keys } = me();
    await enrolFactor(await makePasskey(await challenge(keys, signal), keys.id, signal), signal);
    onDone();
  });
  if (!asked.value || !canUse(asked.value)) return null;
  return (
    <>
      <h2>{t("office-passkey")}</h2>
      <p>{t("office-passkey-text")}</p>
      {asked.value.credentials.length > 0 && <p>{t("office-passkey-count", { count: asked.value.credentials.length })}</p>}
      <ErrorAlert error={making.error} />
      <div class="actions"><Button pending={making.pending} onClick={making.run}>{t("office-passkey-make")}</Button></div>
    </>
  );
}

function Codes({ onDone }: { onDone: () => void }) {
  const [secret] = useState(() => generateTotpSecret(randomness));
  const [code, setCode] = useState("");
  const enrolling = useAction(async (signal) => {
    await enrolFactor({ totp: { secret, code: code.replace(/\s/g, "") } }, signal);
    onDone();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        enrolling.run();
      }}
    >
      <h2>{t("office-codes")}</h2>
      <p>{t("office-codes-text")}</p>
      <QrCode value={totpLink(secret, me().id)} label={t("office-factor-code")} />
      <CopyField label={t("office-factor-secret")} value={totpSecretToText(secret)} />
      <Field label={t("office-code")} hint={t("office-factor-hint")} code wide={false} required inputMode="numeric" lengthMax={8} value={code} onInput={setCode} />
      <ErrorAlert error={enrolling.error} />
      <div class="actions"><Button submit pending={enrolling.pending}>{t("office-factor-enrol")}</Button></div>
    </form>
  );
}
