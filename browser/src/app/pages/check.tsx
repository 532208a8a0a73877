/** Verifying a file here, in the page: nothing of it is sent anywhere. */

import { useState } from "preact/hooks";
import { LogVerifier } from "../../crypto/log/note.ts";
import { verifyFile, type Report } from "../../client/verify.ts";
import { Invalid } from "../../client/verify/invalid.ts";
import type { Identity } from "../../crypto/seal.ts";
import { FILE_OCTETS_MAX } from "../../protocol/casefile.ts";
import { attempt, CodedRefusal } from "../../refusal.ts";
import { calmly } from "../calm.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { DropFile } from "../components/DropFile.tsx";
import { Field } from "../components/Field.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { ReportView } from "../check/Reports.tsx";
import { isSealed, KEY_OCTETS_MAX, readIdentity, unseal } from "../check/sealed.ts";
import { identityOf } from "../../client/office.ts";
import { currentOfficial } from "../official.ts";
import { useAction } from "../action.ts";
import { to } from "../router.ts";
import { reach } from "../server.ts";
import { randomness } from "../system.ts";

/** It is none of our files, or the key is no key. */
class CheckRefusal extends CodedRefusal<"NotOurs" | "LogKey"> {
  override readonly name = "CheckRefusal";
}

export default function Check() {
  const [key, setKey] = useState("");
  const [part, setPart] = useState(0);
  const [found, setFound] = useState<{ name: string; report: Report; pinned: boolean; reader: string | undefined } | undefined>(undefined);
  /** A sealed file that waits for its reader's key. */
  const [sealed, setSealed] = useState<{ name: string; octets: Uint8Array } | undefined>(undefined);
  const checking = useAction(async (signal, name: string, given: Uint8Array, identity?: Identity) => {
    setPart(0);
    setFound(undefined);
    setSealed(isSealed(given) ? { name, octets: given } : undefined);
    if (isSealed(given) && !identity) return;
    const octets = identity ? unseal(identity, given) : given;
    const pinned = await logKey(key, signal);
    const report = await verifyFile(octets, { pinned, randomness, pause: calmly(setPart, signal) });
    if (report === null) throw new CheckRefusal("NotOurs");
    setSealed(undefined);
    setFound({ name, report, pinned: key.trim() !== "", reader: identity?.recipient().toString() });
  });
  const opening = useAction((_, octets: Uint8Array) => {
    if (sealed) checking.run(sealed.name, sealed.octets, readIdentity(octets));
  });
  const invalid = checking.error instanceof Invalid ? checking.error : undefined;
  return (
    <>
      <h1 tabIndex={-1}>{t("check-title")}</h1>
      <p class="lead">{t("check-lead")}</p>
      <div class="no-print">
        <Field label={t("check-key")} hint={t("check-key-hint")} wide code value={key} onInput={setKey} />
        <DropFile label={t("check-file")} hint={t("check-file-hint")} octetsMax={FILE_OCTETS_MAX} onFile={(name, octets) => checking.run(name, octets, ownIdentity(octets))} />
      </div>
      {sealed && !checking.pending && (
        <>
          <Alert tone="info" heading={t("check-sealed", { name: sealed.name })} live>{t("check-sealed-text")}</Alert>
          <DropFile
            label={t("check-identity")}
            hint={t("check-identity-hint")}
            octetsMax={KEY_OCTETS_MAX}
            onFile={(_, octets) => opening.run(octets)}
          />
          <ErrorAlert error={opening.error} />
        </>
      )}
      {checking.pending && <Waiting what={t("check-running")} part={part} />}
      {invalid && (
        <Alert tone="error" heading={t("check-invalid")} live>
          {t("check-invalid-text", { check: invalid.check ?? "", reason: t(`invalid-${invalid.code}`) })}
        </Alert>
      )}
      {!invalid && <ErrorAlert error={checking.error} />}
      <p class="no-print"><a href={to("/redact")}>{t("check-redact")}</a></p>
      <p class="no-print"><a href={to("/trace")}>{t("check-trace")}</a></p>
      {found && (
        <>
          <Alert tone="success" heading={t("check-valid", { name: found.name })} live>{t(`check-valid-${found.report.kind}`)}</Alert>
          <p>{t(found.pinned ? "check-under-yours" : "check-under-servers")} <code>{found.report.report.log.toString()}</code></p>
          <ReportView report={found.report} reader={found.reader} />
        </>
      )}
    </>
  );
}

/** The key of the official who is signed in, if it opens the file. */
function ownIdentity(octets: Uint8Array): Identity | undefined {
  const official = currentOfficial();
  if (!official || !isSealed(octets)) return undefined;
  const identity = identityOf(official.keys);
  return attempt(() => unseal(identity, octets)) === null ? undefined : identity;
}

/** The key that was given, or the one of this server's log. */
async function logKey(text: string, signal: AbortSignal): Promise<LogVerifier> {
  if (text.trim() === "") return (await reach(signal)).log;
  try {
    return LogVerifier.parse(text.trim());
  } catch {
    throw new CheckRefusal("LogKey");
  }
}
