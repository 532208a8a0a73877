/** Saying that one wrote a memo, on purpose and provably. */

import { useState } from "preact/hooks";
import { attestAuthorship } from "../../client/authorship.ts";
import { certifiedFilingOf } from "../../client/export.ts";
import { verifyAuthorship } from "../../client/verify/authorship.ts";
import { authorshipFile } from "../../protocol/authorship.ts";
import { saysSomething } from "../../domain/reply.ts";
import { Alert } from "../components/Alert.tsx";
import { Asked } from "../components/Asked.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { Field } from "../components/Field.tsx";
import { saveFile } from "../components/FileButton.tsx";
import { t } from "../i18n.ts";
import { shortId } from "../member/texts.ts";
import { reach } from "../server.ts";
import type { AuthorPanelProps } from "./AuthorPanel.tsx";
import { material } from "./steps.ts";

export function Authorship({ of, authored }: AuthorPanelProps) {
  const [name, setName] = useState("");
  const [purpose, setPurpose] = useState("");
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const act = async (signal: AbortSignal): Promise<void> => {
    setSaved(false);
    const [fetched, { log }] = await Promise.all([material(authored, signal), reach(signal)]);
    const made = attestAuthorship(authored, certifiedFilingOf(fetched), { name, purpose });
    // As anybody will.
    verifyAuthorship(made, log);
    saveFile(`${shortId(of.memo)}-authorship.demur`, authorshipFile.toFile(made));
    setSaved(true);
  };
  const ready = (): boolean => {
    setTried(true);
    return saysSomething(name) && saysSomething(purpose);
  };
  const missing = (text: string): string | undefined => (tried && !saysSomething(text) ? t("memo-problem-Empty") : undefined);
  return (
    <Disclosure summary={t("authorship-title")}>
      <p>{t("authorship-text")}</p>
      <Field label={t("authorship-name")} hint={t("authorship-name-hint")} wide value={name} error={missing(name)} lengthMax={200} onInput={setName} />
      <Field label={t("authorship-purpose")} hint={t("authorship-purpose-hint")} wide value={purpose} error={missing(purpose)} lengthMax={400} onInput={setPurpose} />
      {saved && <Alert tone="success" heading={t("authorship-saved")} live>{t("authorship-saved-text")}</Alert>}
      <Asked deed={t("authorship-go")} heading={t("authorship-ask")} look="outline" ready={ready} act={act}>
        <p>{t("authorship-means")}</p>
        <p>{t("authorship-means-others")}</p>
      </Asked>
    </Disclosure>
  );
}
