/** Verifying a file here, in the page: nothing of it is sent anywhere. */

import { useState } from "preact/hooks";
import { LogVerifier } from "../../crypto/log/note.ts";
import { verifyFile, type Report } from "../../client/verify.ts";
import { Invalid } from "../../client/verify/invalid.ts";
import { CodedRefusal } from "../../refusal.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { DropFile } from "../components/DropFile.tsx";
import { Field } from "../components/Field.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { ReportView } from "../check/Reports.tsx";
import { useAction } from "../action.ts";
import { reach } from "../server.ts";
import { breathe, randomness } from "../system.ts";

const FILE_OCTETS_MAX = 64 * 1024 * 1024 + 64;

/** It is none of our files, or the key is no key. */
class CheckRefusal extends CodedRefusal<"NotOurs" | "LogKey"> {
  override readonly name = "CheckRefusal";
}

export default function Check() {
  const [key, setKey] = useState("");
  const [part, setPart] = useState(0);
  const [found, setFound] = useState<{ name: string; report: Report; pinned: boolean } | undefined>(undefined);
  const checking = useAction(async (signal, name: string, octets: Uint8Array) => {
    setPart(0);
    setFound(undefined);
    const pinned = await logKey(key, signal);
    const pause = (done: number): Promise<void> => {
      signal.throwIfAborted();
      setPart(done);
      return breathe();
    };
    const report = await verifyFile(octets, { pinned, randomness, pause });
    if (report === null) throw new CheckRefusal("NotOurs");
    setFound({ name, report, pinned: key.trim() !== "" });
  });
  const invalid = checking.error instanceof Invalid ? checking.error : undefined;
  return (
    <>
      <h1 tabIndex={-1}>{t("check-title")}</h1>
      <p class="lead">{t("check-lead")}</p>
      <Field label={t("check-key")} hint={t("check-key-hint")} wide code value={key} onInput={setKey} />
      <DropFile label={t("check-file")} hint={t("check-file-hint")} octetsMax={FILE_OCTETS_MAX} onFile={(name, octets) => checking.run(name, octets)} />
      {checking.pending && <Waiting what={t("check-running")} part={part} />}
      {invalid && (
        <Alert tone="error" heading={t("check-invalid")} live>
          {t("check-invalid-text", { check: invalid.check ?? "", reason: t(`invalid-${invalid.code}`) })}
        </Alert>
      )}
      {!invalid && <ErrorAlert error={checking.error} />}
      {found && (
        <>
          <Alert tone="success" heading={t("check-valid", { name: found.name })} live>{t(`check-valid-${found.report.kind}`)}</Alert>
          <p>{t(found.pinned ? "check-under-yours" : "check-under-servers")} <code>{found.report.report.log.toString()}</code></p>
          <ReportView report={found.report} />
        </>
      )}
    </>
  );
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
