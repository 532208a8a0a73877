/** An official's second factor: the secret is made here, shown once and kept nowhere. */

import { useState } from "preact/hooks";
import { generateTotpSecret, totpLink, totpSecretToText } from "../../crypto/totp.ts";
import { useAction } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { CopyField } from "../components/CopyField.tsx";
import { Field } from "../components/Field.tsx";
import { QrCode } from "../components/QrCode.tsx";
import { t } from "../i18n.ts";
import { enrolFactor, me } from "../office/desk.ts";
import { to } from "../router.ts";
import { randomness } from "../system.ts";

export default function DeskFactor() {
  const [secret] = useState(() => generateTotpSecret(randomness));
  const [code, setCode] = useState("");
  const enrolling = useAction((signal) => enrolFactor(secret, code.replace(/\s/g, ""), signal));
  return (
    <>
      <h1 tabIndex={-1}>{t("office-factor-title")}</h1>
      {enrolling.done
        ? (
          <>
            <Alert tone="success" heading={t("office-factor-done")} live>{t("office-factor-done-text")}</Alert>
            <div class="actions"><ButtonLink href={to("/desk/sign-in")}>{t("office-sign-in-title")}</ButtonLink></div>
          </>
        )
        : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              enrolling.run();
            }}
          >
            <p class="lead">{t("office-factor-lead")}</p>
            <QrCode value={totpLink(secret, me().id)} label={t("office-factor-code")} />
            <CopyField label={t("office-factor-secret")} value={totpSecretToText(secret)} />
            <Field label={t("office-code")} hint={t("office-factor-hint")} code wide={false} required inputMode="numeric" lengthMax={8} value={code} onInput={setCode} />
            <ErrorAlert error={enrolling.error} />
            <div class="actions"><Button submit pending={enrolling.pending}>{t("office-factor-enrol")}</Button></div>
          </form>
        )}
    </>
  );
}
