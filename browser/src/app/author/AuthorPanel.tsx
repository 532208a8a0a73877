/** What an author can do with a memo where it stands now. */

import { useRef, useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { parseMarkdown } from "../../domain/memo/markdown.ts";
import { saysSomething } from "../../domain/reply.ts";
import { isFiled } from "../../domain/state.ts";
import { isAllowed } from "../../domain/table.ts";
import type { Authored } from "../../client/wallet.ts";
import type { Certificate } from "../../protocol/certificate.ts";
import { useAction } from "../action.ts";
import { Authorship } from "./Authorship.tsx";
import { beginDraft } from "./desk.ts";
import { Difference } from "./Difference.tsx";
import { fieldsOf } from "./draft.ts";
import { AuthorPanelTurns } from "./Panel.tsx";
import { AuthorTurns } from "./Turns.tsx";
import { Urgency } from "./Urgency.tsx";
import { close, exportCase, seal, withdraw } from "./steps.ts";
import { file } from "./filing.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Asked } from "../components/Asked.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { CopyField } from "../components/CopyField.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { saveFile } from "../components/FileButton.tsx";
import { QrCode } from "../components/QrCode.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { number, t } from "../i18n.ts";
import { go, to } from "../router.ts";
import { lastLetter, type MemoCase } from "../member/case.ts";
import { invitationLink, shortId } from "../member/texts.ts";

export interface AuthorPanelProps {
  of: MemoCase;
  authored: Authored;
  onChange: () => void;
}

export function AuthorPanel(props: AuthorPanelProps) {
  const { state } = props.of.status;
  return (
    <section aria-labelledby="author" class="no-print">
      <h2 id="author">{t("author-title")}</h2>
      <Versions authored={props.authored} />
      {state === "draft" && <Edit {...props} label="author-write" />}
      {state === "circulating" && <Circulating {...props} />}
      {state === "sealed" && <Step {...props} step="file" />}
      {isFiled(state) && <Filed {...props} />}
    </section>
  );
}

/** What changed in each version. */
function Versions({ authored: { versions } }: { authored: Authored }) {
  const texts = versions.map(({ markdown }) => parseMarkdown(markdown).parts);
  return (
    <>
      {texts.slice(1).map((after, at) => (
        <Disclosure key={at} summary={t("author-changed", { version: number(at + 2) })}>
          <Difference before={texts[at] ?? after} after={after} />
        </Disclosure>
      ))}
    </>
  );
}

/** The invitation, and what ends the circulation. */
function Circulating(props: AuthorPanelProps) {
  const link = invitationLink({ memo: props.of.memo, key: props.of.key });
  return (
    <>
      <p>{t("author-invite")}</p>
      <CopyField label={t("author-link")} value={link} />
      <Disclosure summary={t("author-code")}><QrCode value={link} label={t("author-code-label")} /></Disclosure>
      <Edit {...props} label="author-revise" />
      <Step {...props} step="seal" />
      <TakeBack {...props} />
    </>
  );
}

/** Takes the last text to the desk. */
function Edit({ of, label }: AuthorPanelProps & { label: string }) {
  const edit = useAction(async () => {
    const fields = of.parts && fieldsOf(of.parts, of.text?.attachments ?? []);
    go(`/write/${await beginDraft(fields, toHex(of.memo))}`);
  });
  return (
    <>
      <ErrorAlert error={edit.error} />
      <div class="actions"><Button look="outline" onClick={() => edit.run()}>{t(label)}</Button></div>
    </>
  );
}

/** Sealing and filing: each verifies every signature, and cannot be undone. */
function Step({ of, onChange, step }: AuthorPanelProps & { step: "seal" | "file" }) {
  const [part, setPart] = useState(0);
  const [certificate, setCertificate] = useState<Certificate | undefined>(undefined);
  const [urgency, setUrgency] = useState<string | undefined>(undefined);
  const [tried, setTried] = useState(false);
  const asked = useRef<HTMLDivElement>(null);
  const unsaid = urgency !== undefined && !saysSomething(urgency);
  const act = async (signal: AbortSignal): Promise<void> => {
    setPart(0);
    if (step === "seal") setCertificate(await seal(of.memo, setPart, signal));
    else await file(of.memo, urgency?.trim(), setPart, signal);
    onChange();
  };
  const ready = (): boolean => {
    setTried(true);
    // After the field has said what is wrong with it.
    if (unsaid) requestAnimationFrame(() => asked.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
    return !unsaid;
  };
  return (
    <>
      {certificate && <Alert tone="success" live>{t("author-sealed", { total: number(certificate.total) })}</Alert>}
      <p>{t(`author-${step}-text`)}</p>
      {step === "file" && of.charter?.urgent && (
        <div ref={asked}><Urgency terms={of.charter.urgent} why={urgency} onChange={setUrgency} problem={tried && unsaid ? t("refusal-AuthorRefusal-NoWords") : undefined} /></div>
      )}
      <Asked deed={t(`author-${step}`)} heading={t(`author-${step}-ask`)} ready={ready} act={act} waiting={<Waiting what={t("author-verifying")} part={part} />}>
        <p>{t(`author-${step}-means`)}</p>
      </Asked>
    </>
  );
}

/** After the filing: receipt, case file, accepting the reply, taking the memo back. */
function Filed(props: AuthorPanelProps) {
  const { of } = props;
  return (
    <>
      <div class="actions"><ButtonLink look="outline" href={to(`/receipt/${toHex(of.memo)}`)}>{t("author-receipt")}</ButtonLink></div>
      <Export {...props} />
      <Authorship {...props} />
      <AuthorTurns {...props} />
      <AuthorPanelTurns {...props} />
      {of.status.state === "replied" && <Accept {...props} />}
      <p><a href={to(`/memo/${toHex(of.memo)}/further`)}>{t("author-further")}</a></p>
      {isAllowed(of.status.state, "memo_withdraw", "author") && <TakeBack {...props} />}
    </>
  );
}

function Export({ of }: AuthorPanelProps) {
  const [part, setPart] = useState(0);
  const exporting = useAction(async (signal) => {
    const made = await exportCase(of.memo, setPart, signal);
    saveFile(`${shortId(of.memo)}.demur`, made.caseFile);
    if (made.certificateFile) saveFile(`${shortId(of.memo)}-certificate.demur`, made.certificateFile);
  });
  return (
    <>
      <p>{t("author-export-text")}</p>
      {exporting.pending && <Waiting what={t("author-verifying")} part={part} />}
      {exporting.done && <Alert tone="success" live>{t("author-exported")}</Alert>}
      <ErrorAlert error={exporting.error} />
      <div class="actions"><Button look="outline" pending={exporting.pending} onClick={() => exporting.run()}>{t("author-export")}</Button></div>
    </>
  );
}

function Accept({ of, onChange }: AuthorPanelProps) {
  const reply = lastLetter(of.letters, "reply");
  const act = async (signal: AbortSignal): Promise<void> => {
    if (!reply) return;
    await close(of.memo, reply.document.digest, signal);
    onChange();
  };
  return <Asked deed={t("author-accept")} heading={t("author-accept-ask")} act={act}><p>{t("author-accept-means")}</p></Asked>;
}

function TakeBack({ of, onChange }: AuthorPanelProps) {
  const step = isFiled(of.status.state) ? "withdraw-filed" : "withdraw";
  const act = async (signal: AbortSignal): Promise<void> => {
    await withdraw(of.memo, signal);
    onChange();
  };
  return (
    <Asked deed={t(`author-${step}`)} heading={t(`author-${step}-ask`)} look="quiet" danger act={act}>
      <p>{t(`author-${step}-means`)}</p>
    </Asked>
  );
}
