/** What a verified file says. */

import type { Report } from "../../client/verify.ts";
import type { AuthorshipReport } from "../../client/verify/authorship.ts";
import type { CaseReport } from "../../client/verify/case.ts";
import type { CertificateReport } from "../../client/verify/certificate.ts";
import type { ClaimReport } from "../../client/verify/claim.ts";
import type { ReceiptReport } from "../../client/verify/receipt.ts";
import type { SignatureReport } from "../../client/verify/signature.ts";
import { toHex } from "../../bytes.ts";
import { ANYBODY } from "../../protocol/claim.ts";
import { useState } from "preact/hooks";
import { Alert } from "../components/Alert.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { DropFile } from "../components/DropFile.tsx";
import { MemoView } from "../components/MemoView.tsx";
import { CheckDocument } from "./CheckDocument.tsx";
import { day, list, number, t } from "../i18n.ts";
import { Letters } from "../member/Letters.tsx";
import { ReplyView } from "../member/ReplyView.tsx";
import { dutyWords, stateWords } from "../rule_words.ts";
import { CertificateFacts } from "./CertificateFacts.tsx";
import { ProtectedActivity } from "./ProtectedActivity.tsx";
import { ViewReportView } from "./ViewReport.tsx";

/** `reader` is the key with which a claim was opened. */
export function ReportView({ report, reader }: { report: Report; reader: string | undefined }) {
  switch (report.kind) {
    case "case":
      return <CaseView report={report.report} />;
    case "certificate":
      return <CertificateView report={report.report} />;
    case "receipt":
      return <ReceiptView report={report.report} />;
    case "signature":
      return <SignatureView report={report.report} />;
    case "claim":
      return report.report.reader === ANYBODY ? <ProtectedActivity report={report.report} /> : <ClaimView report={report.report} reader={reader} />;
    case "view":
      return <ViewReportView report={report.report} />;
    case "authorship":
      return <AuthorshipView report={report.report} />;
  }
}

function CaseView({ report: { memo, files, certificate, charter, filed, late } }: { report: CaseReport }) {
  const zone = charter.calendar.zoneName;
  const letters = filed?.letters ?? [];
  const reply = letters.findLast(({ words }) => words.kind === "reply");
  // What a reader promised is the charter's words, and no letter.
  const others = letters.filter(({ words }) => words.kind !== "reply" && words.kind !== "undertaking");
  return (
    <>
      <CertificateFacts certificate={certificate} charter={charter} />
      {late && (
        <>
          <h2>{t("check-late")}</h2>
          <CertificateFacts certificate={late.late} charter={charter} />
          {late.supporters.total > 0 && (
            <>
              <h2>{t("check-supporters")}</h2>
              <CertificateFacts certificate={late.supporters} charter={charter} />
            </>
          )}
        </>
      )}
      {filed && (
        <dl class="facts">
          <dt>{t("memo-state")}</dt>
          <dd>{stateWords(filed.view.state)}</dd>
          <dt>{t("check-missed")}</dt>
          <dd>{filed.missed.length === 0 ? t("check-missed-none") : list(filed.missed.map(dutyWords))}</dd>
          {filed.deadlines.reply_limit && (
            <>
              <dt>{t("check-reply-due")}</dt>
              <dd>{day(filed.deadlines.reply_limit.due.endsAt - 1, zone)}</dd>
            </>
          )}
        </dl>
      )}
      {reply && <ReplyView letter={reply} parts={memo.parts} letters={letters} />}
      {others.length > 0 && (
        <>
          <h2>{t("letters-title")}</h2>
          <Letters said={others.map((letter) => ({ by: "office", letter }))} />
        </>
      )}
      {filed !== null && filed.wordsMissing > 0 && <p class="quiet">{t("check-words-missing", { count: number(filed.wordsMissing) })}</p>}
      <Disclosure summary={t("check-text")}><MemoView memo={memo.parts} files={files} /></Disclosure>
      {memo.parts.document && <CheckDocument document={memo.parts.document} />}
    </>
  );
}

function CertificateView({ report }: { report: CertificateReport }) {
  const [isFor, setIsFor] = useState<boolean | undefined>(undefined);
  return (
    <>
      <p>{t("check-filed", { day: day(report.filedAt, report.charter.calendar.zoneName) })}</p>
      <CertificateFacts certificate={report.certificate} charter={report.charter} />
      <p class="quiet">{t("check-certificate-means")}</p>
      <DropFile
        label={t("check-text-file")}
        hint={t("check-text-file-hint")}
        accept=".md,.txt"
        octetsMax={1024 * 1024}
        onFile={(_, octets) => setIsFor(report.isFor(new TextDecoder().decode(octets)))}
      />
      {isFor !== undefined && <Alert tone={isFor ? "success" : "error"} live>{t(isFor ? "check-text-same" : "check-text-other")}</Alert>}
    </>
  );
}

function AuthorshipView({ report }: { report: AuthorshipReport }) {
  return (
    <>
      <dl class="facts">
        <dt>{t("check-authorship-name")}</dt>
        <dd dir="auto"><strong>{report.name}</strong></dd>
        <dt>{t("check-authorship-purpose")}</dt>
        <dd dir="auto">{report.purpose}</dd>
        <dt>{t("check-memo")}</dt>
        <dd><code>{toHex(report.certificate.memo)}</code></dd>
      </dl>
      <p>{t("check-filed", { day: day(report.filedAt, report.charter.calendar.zoneName) })}</p>
      <CertificateFacts certificate={report.certificate} charter={report.charter} />
      <p class="quiet">{t("check-authorship-means")}</p>
    </>
  );
}

function ReceiptView({ report }: { report: ReceiptReport }) {
  return (
    <>
      <p>{t("check-receipt-means")}</p>
      <dl class="facts">
        <dt>{t("check-memo")}</dt>
        <dd><code>{toHex(report.memo)}</code></dd>
        <dt>{t("check-entry")}</dt>
        <dd>{number(Number(report.index))}</dd>
        <dt>{t("check-certificate")}</dt>
        <dd><code>{toHex(report.certificate)}</code></dd>
      </dl>
    </>
  );
}

function SignatureView({ report }: { report: SignatureReport }) {
  return (
    <>
      <p>{t("check-signature-means")}</p>
      {report.late && <p>{t("check-signature-late")}</p>}
      <dl class="facts">
        <dt>{t("check-institution")}</dt>
        <dd dir="ltr">{report.institution}</dd>
        <dt>{t("check-shows")}</dt>
        <dd>{list(report.shown.map(({ value }) => value))}</dd>
        <dt>{t("check-memo")}</dt>
        <dd><code>{toHex(report.memo)}</code></dd>
      </dl>
    </>
  );
}

/** A recipient is two pages long; its beginning tells it from any other. */
const READER_SHOWN = 40;

function ClaimView({ report, reader }: { report: ClaimReport; reader: string | undefined }) {
  return (
    <>
      {reader !== undefined && reader !== report.reader && <Alert tone="warning">{t("check-claim-other")}</Alert>}
      <p>{report.name === null ? t("check-claim-signatory") : t("check-claim-named")}</p>
      <dl class="facts">
        {report.name !== null && (
          <>
            <dt>{t("check-claim-name")}</dt>
            <dd dir="auto"><strong>{report.name}</strong></dd>
          </>
        )}
        <dt>{t("check-institution")}</dt>
        <dd dir="ltr">{report.institution}</dd>
        <dt>{t("check-signatures")}</dt>
        <dd>{number(report.signatures)}</dd>
        <dt>{t("check-memo")}</dt>
        <dd><code>{toHex(report.memo)}</code></dd>
        <dt>{t("check-certificate")}</dt>
        <dd><code>{toHex(report.certificate)}</code></dd>
        <dt>{t("check-claim-reader")}</dt>
        <dd><code>{report.reader.slice(0, READER_SHOWN)}</code></dd>
      </dl>
      <p class="quiet">{t("check-claim-means")}</p>
    </>
  );
}
