/** The reply: one field for each demand, and nothing goes out while one is blank. */

import { useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { ButtonLink } from "../components/Button.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { t } from "../i18n.ts";
import { memoParam } from "../member/texts.ts";
import { deskCase, mayWrite } from "../office/case.ts";
import { findOpened } from "../office/desk.ts";
import { ReplyEditor } from "../office/ReplyEditor.tsx";
import type { PageProps } from "../routes.ts";
import { to } from "../router.ts";

export default function DeskReply({ params }: PageProps) {
  const memo = memoParam(params);
  const loaded = useLoad((signal) => deskCase(memo, signal), toHex(memo));
  const [sent, setSent] = useState<"sent" | "shared" | undefined>(undefined);
  const opened = findOpened(memo)?.of;
  const back = to(`/desk/case/${toHex(memo)}`);
  return (
    <>
      <h1 tabIndex={-1}>{t("office-reply-title")}</h1>
      {opened && <p class="lead" dir="auto">{opened.parts.subject}</p>}
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!opened && (
        <EmptyState heading={t("office-sealed")} text={t("office-reply-open-first")}>
          <ButtonLink href={back}>{t("office-to-case")}</ButtonLink>
        </EmptyState>
      )}
      {opened && !loaded.value && loaded.error === undefined && <Waiting what={t("office-loading")} />}
      {sent && <Alert tone="success" heading={t(`office-reply-${sent}`)} live>{t(`office-reply-${sent}-text`)}</Alert>}
      {opened && loaded.value && !sent && (mayWrite(loaded.value)
        ? <ReplyEditor of={loaded.value} opened={opened} onSent={setSent} />
        : <Alert tone="info">{t("office-reply-not-now")}</Alert>)}
      {opened && <div class="actions"><ButtonLink look="quiet" href={back}>{t("office-to-case")}</ButtonLink></div>}
    </>
  );
}
