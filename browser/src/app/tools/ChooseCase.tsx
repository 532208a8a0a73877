/** A case file that is verified here before anything is made of it. Nothing of it is sent anywhere. */

import { useState } from "preact/hooks";
import { verifyFile } from "../../client/verify.ts";
import { type CaseFile, caseFile, FILE_OCTETS_MAX } from "../../protocol/casefile.ts";
import { CodedRefusal } from "../../refusal.ts";
import { useAction } from "../action.ts";
import { calmly } from "../calm.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { DropFile } from "../components/DropFile.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { reach } from "../server.ts";
import { randomness } from "../system.ts";

/** What was given is no case file. */
class ToolRefusal extends CodedRefusal<"NoCase"> {
  override readonly name = "ToolRefusal";
}

export function ChooseCase({ onCase }: { onCase: (file: CaseFile | undefined) => void }) {
  const [part, setPart] = useState(0);
  const [name, setName] = useState("");
  const verifying = useAction(async (signal, given: string, octets: Uint8Array) => {
    setPart(0);
    onCase(undefined);
    const { log } = await reach(signal);
    const report = await verifyFile(octets, { pinned: log, randomness, pause: calmly(setPart, signal) });
    const file = report?.kind === "case" ? caseFile.fromFile(octets) : null;
    if (file === null) throw new ToolRefusal("NoCase");
    setName(given);
    onCase(file);
  });
  return (
    <>
      <DropFile label={t("tools-case")} hint={t("tools-case-hint")} octetsMax={FILE_OCTETS_MAX} onFile={(given, octets) => verifying.run(given, octets)} />
      {verifying.pending && <Waiting what={t("tools-verifying")} part={part} />}
      <ErrorAlert error={verifying.error} />
      {verifying.done && <Alert tone="success" live>{t("tools-valid", { name })}</Alert>}
    </>
  );
}
