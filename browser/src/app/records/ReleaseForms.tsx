/** Asking the authors about a release, and saying that a record is released. */

import { useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { sha256 } from "../../crypto/labels.ts";
import { ReleaseKind } from "../../domain/choice.ts";
import { saysSomething } from "../../domain/reply.ts";
import { CASE_FILE_OCTETS_MAX, NOTE_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { DropFile } from "../components/DropFile.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { t } from "../i18n.ts";
import { forgetKept, useKept } from "../office/kept.ts";
import { StepForm } from "../office/StepForm.tsx";
import { sendTurn } from "../office/Turns.tsx";
import type { Looked, Question } from "./release.ts";

interface FormProps {
  looked: Looked;
  onDone: () => void;
}

interface Chosen {
  readonly name: string;
  readonly what: Uint8Array;
}

const EMPTY = { purpose: "", address: "" };

/** The file stays here: only its digest is signed. */
export function AskRelease({ looked, onDone }: FormProps) {
  const kept = `release ${toHex(looked.of.memo)}`;
  const [{ purpose, address }, setTyped] = useKept(kept, EMPTY);
  const [as, setAs] = useState<ReleaseKind | undefined>(undefined);
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined);
  const send = async (signal: AbortSignal): Promise<void> => {
    if (as === undefined || chosen === undefined) return;
    await sendTurn(looked.subject(address.trim()), { kind: "askRelease", as, what: chosen.what, purpose: purpose.trim() }, signal);
    forgetKept(kept);
  };
  const problem = as === undefined || chosen === undefined ? t("release-choose") : saysSomething(purpose) ? undefined : t("office-blank");
  return (
    <StepForm name="release-ask" level={2} problem={problem} send={send} onDone={onDone}>
      <RadioTiles legend={t("release-as")} value={as} tiles={ReleaseKind.ALL.map((value) => ({ value, label: t(`release-as-${value}`) }))} onChange={setAs} />
      <DropFile label={t("release-file")} hint={t("release-file-hint")} octetsMax={CASE_FILE_OCTETS_MAX} onFile={(name, octets) => setChosen({ name, what: sha256(octets) })} />
      {chosen && <p role="status">{t("release-file-chosen", { name: chosen.name })} <code>{toHex(chosen.what)}</code></p>}
      <TextArea label={t("release-purpose")} rows={4} required lengthMax={NOTE_TEXT_OCTETS_MAX / 8} value={purpose} onInput={(typed) => setTyped({ address, purpose: typed })} />
      <TextArea label={t("office-opening-address")} hint={t("release-address-hint")} rows={3} lengthMax={8 * 1024} value={address} onInput={(typed) => setTyped({ purpose, address: typed })} />
    </StepForm>
  );
}

/** It is for the record alone: nothing is sent to anybody by it. */
export function Release({ looked, question, onDone }: FormProps & { question: Question }) {
  const kept = `released ${toHex(looked.of.memo)}`;
  const [{ purpose, address }, setTyped] = useKept(kept, EMPTY);
  const send = async (signal: AbortSignal): Promise<void> => {
    await sendTurn(looked.subject(address.trim()), { kind: "release", asked: question.digest, purpose: purpose.trim() }, signal);
    forgetKept(kept);
  };
  return (
    <StepForm name="release" level={2} problem={saysSomething(purpose) ? undefined : t("office-blank")} send={send} onDone={onDone}>
      <TextArea label={t("release-purpose")} rows={4} required lengthMax={NOTE_TEXT_OCTETS_MAX / 8} value={purpose} onInput={(typed) => setTyped({ address, purpose: typed })} />
      <TextArea label={t("office-opening-address")} hint={t("release-address-hint")} rows={3} lengthMax={8 * 1024} value={address} onInput={(typed) => setTyped({ purpose, address: typed })} />
    </StepForm>
  );
}
