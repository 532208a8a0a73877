/** A reader's own copy of a memo that was opened: numbered, and broken into lines as no other copy is (R41). */

import { toHex, toUtf8 } from "../../bytes.ts";
import { copies } from "../../client/copy.ts";
import { useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { FileButton } from "../components/FileButton.tsx";
import { number, t } from "../i18n.ts";
import { memoParam, shortId } from "../member/texts.ts";
import { findOpened, me } from "../office/desk.ts";
import type { PageProps } from "../routes.ts";
import { to } from "../router.ts";
import { reach } from "../server.ts";

export default function CopyPage({ params }: PageProps) {
  const memo = memoParam(params);
  const opened = findOpened(memo);
  const loaded = useLoad(async (signal) => {
    const { roster } = await reach(signal);
    return copies(roster, memo).find(({ reader }) => reader === me().id);
  }, toHex(memo));
  const own = loaded.value;
  const text = opened && own?.of(opened.of.filed.text);
  return (
    <>
      <h1 tabIndex={-1}>{t("copy-title")}</h1>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!opened && <p>{t("office-reply-open-first")}</p>}
      {own && text !== undefined && (
        <>
          <Alert tone="warning" heading={t("copy-number", { number: number(own.number) })}>{t("copy-means")}</Alert>
          <div class="actions"><FileButton name={`${shortId(memo)}-${own.number}.md`} type="text/markdown" look="plain" octets={() => toUtf8(text)}>{t("copy-save")}</FileButton></div>
          <pre dir="auto" tabIndex={0}>{text}</pre>
        </>
      )}
      <div class="actions no-print"><ButtonLink look="quiet" href={to(`/desk/case/${toHex(memo)}`)}>{t("copy-back")}</ButtonLink></div>
    </>
  );
}
