/** A memo that one wrote, signed or was invited to: where it stands, what came, what one can do. */

import { MemoId } from "../../domain/ids.ts";
import { useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { MemoView } from "../components/MemoView.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { day, list, number, t } from "../i18n.ts";
import { AuthorPanel } from "../author/AuthorPanel.tsx";
import { CaseClock } from "../member/CaseClock.tsx";
import { CharterFacts } from "../member/CharterFacts.tsx";
import { History, Kept } from "../member/History.tsx";
import { LateSignatures } from "../member/late.tsx";
import { Letters } from "../member/Letters.tsx";
import { Ratings } from "../member/Ratings.tsx";
import { ReplyView } from "../member/ReplyView.tsx";
import { Signature } from "../member/Signature.tsx";
import { lastLetter, memoCase, type MemoCase } from "../member/case.ts";
import { memoParam } from "../member/texts.ts";
import { standingReply } from "../member/turns.ts";
import type { PageProps } from "../routes.ts";
import { countWords, dutyWords, stateWords } from "../rule_words.ts";
import { to } from "../router.ts";
import { useSession } from "../session.ts";

export default function Memo({ params }: PageProps) {
  const wallet = useSession()?.wallet;
  const loaded = useLoad(async (signal) => wallet && memoCase(memoParam(params), wallet, signal), params["memo"] ?? "");
  const of = loaded.value;
  return (
    <>
      <h1 tabIndex={-1} dir="auto">{of?.parts?.subject ?? t("memo-title")}</h1>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!of && loaded.error === undefined && <Waiting what={t("memo-loading")} />}
      {of && <Shown of={of} again={loaded.again} />}
    </>
  );
}

function Shown({ of, again }: { of: MemoCase; again: () => void }) {
  const { status, charter, parts, letters } = of;
  const reply = lastLetter(letters, "reply");
  const filed = status.events.length > 0;
  const zone = charter?.calendar.zoneName;
  return (
    <>
      <Facts of={of} />
      {status.overdue.length > 0 && (
        <Alert tone="warning" heading={t("memo-overdue")}>
          {t("memo-overdue-text", { duties: list(status.overdue.map(dutyWords)) })}
        </Alert>
      )}
      <Kept status={status} zone={zone} />
      {charter && filed && <CaseClock charter={charter} status={status} />}
      {reply && !standingReply(status) && <Alert tone="warning">{t("reply-set-aside")}</Alert>}
      {reply && <ReplyView letter={reply} parts={parts} letters={letters} />}
      {reply && <Ratings of={of} reply={reply} />}
      {of.authored && <AuthorPanel of={of} authored={of.authored} onChange={again} />}
      {filed && charter?.sessions && <p><a href={to(`/session/${MemoId.toText(of.memo)}`)}>{t("memo-session")}</a></p>}
      {of.invited && <Signature of={of} onChange={again} />}
      {of.invited && <p><a href={to("/complain")}>{t("memo-complain")}</a></p>}
      {filed && (
        <section aria-labelledby="letters">
          <h2 id="letters">{t("letters-title")}</h2>
          <Letters said={of.said} />
        </section>
      )}
      {filed && <History status={status} zone={zone} instance={of.instance} />}
      {parts && <Disclosure summary={t("sign-text")} open={!filed}><MemoView memo={parts} files={of.text?.attachments} /></Disclosure>}
      {charter && <CharterFacts charter={charter} />}
      <div class="actions no-print"><Button look="quiet" onClick={again}>{t("memo-again")}</Button></div>
    </>
  );
}

function Facts({ of: { status, charter, memo } }: { of: MemoCase }) {
  const zone = charter?.calendar.zoneName;
  return (
    <dl class="facts">
      <dt>{t("memo-state")}</dt>
      <dd>{stateWords(status.state)}</dd>
      {status.version !== null && (
        <>
          <dt>{t("invite-version")}</dt>
          <dd>{number(status.version)}</dd>
        </>
      )}
      {status.state === "circulating" && status.closesAt !== null && (
        <>
          <dt>{t("invite-until")}</dt>
          <dd>{day(status.closesAt - 1, zone)}</dd>
        </>
      )}
      <dt>{t("invite-signatures")}</dt>
      <dd>{countWords(status.signatures)}</dd>
      <LateSignatures status={status} zone={zone} />
      <dt>{t("memo-id")}</dt>
      <dd><code>{MemoId.toText(memo).slice(0, 16)}</code></dd>
    </dl>
  );
}
