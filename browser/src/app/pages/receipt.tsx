/** The receipt of a filed memo: a page that prints well, and a file that anybody can verify. */

import { MemoId } from "../../domain/ids.ts";
import { filedAt } from "../../client/verify/receipt.ts";
import { useLoad } from "../action.ts";
import { charterOf } from "../../client/author.ts";
import { own } from "../author/steps.ts";
import { fetchReceipt } from "../author/filing.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { FileButton } from "../components/FileButton.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { day, number, t } from "../i18n.ts";
import { memoParam, shortId } from "../member/texts.ts";
import type { PageProps } from "../routes.ts";
import { reach } from "../server.ts";
import { toHex } from "../../bytes.ts";

export default function ReceiptPage({ params }: PageProps) {
  const memo = memoParam(params);
  const loaded = useLoad(async (signal) => {
    const [receipt, instance] = await Promise.all([fetchReceipt(memo, signal), reach(signal)]);
    return { receipt, instance, charter: charterOf(instance, own(memo).manifest) };
  }, params["memo"] ?? "");
  const { value } = loaded;
  return (
    <>
      <h1 tabIndex={-1}>{t("receipt-title")}</h1>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!value && loaded.error === undefined && <Waiting what={t("receipt-loading")} />}
      {value && !value.receipt && (
        <>
          <Alert tone="info" heading={t("receipt-promised")}>{t("receipt-promised-text")}</Alert>
          <div class="actions"><Button onClick={loaded.again}>{t("memo-again")}</Button></div>
        </>
      )}
      {value?.receipt && (
        <>
          <p class="lead">{t("receipt-lead")}</p>
          {value.receipt.isLate && <Alert tone="warning">{t("receipt-late")}</Alert>}
          <dl class="facts">
            <dt>{t("receipt-filed")}</dt>
            <dd>{day(filedAt(value.receipt.report, value.charter), value.charter.calendar.zoneName)}</dd>
            <dt>{t("receipt-entry")}</dt>
            <dd>{number(Number(value.receipt.report.index))}</dd>
            <dt>{t("memo-id")}</dt>
            <dd><code>{MemoId.toText(memo)}</code></dd>
            <dt>{t("receipt-certificate")}</dt>
            <dd><code>{toHex(value.receipt.report.certificate)}</code></dd>
            <dt>{t("receipt-log")}</dt>
            <dd><code>{value.instance.log.toString()}</code></dd>
          </dl>
          <p>{t("receipt-check")}</p>
          <div class="actions no-print">
            <FileButton name={`${shortId(memo)}.tlog-proof`} type="text/plain" octets={() => value.receipt?.file ?? new Uint8Array()}>{t("receipt-save")}</FileButton>
            <Button look="outline" onClick={() => print()}>{t("receipt-print")}</Button>
          </div>
        </>
      )}
    </>
  );
}
