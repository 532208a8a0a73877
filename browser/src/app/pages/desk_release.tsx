/** Releasing a record: its authors are asked, and what they answer decides (T28). */

import { useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import type { Charter } from "../../domain/charter.ts";
import { allows } from "../../domain/clock.ts";
import { useLoad } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button, ButtonLink } from "../components/Button.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { EmptyState } from "../components/EmptyState.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { day, t } from "../i18n.ts";
import { AuthorsWords } from "../member/Letters.tsx";
import { memoParam } from "../member/texts.ts";
import { may } from "../office/case.ts";
import { answerBy, lastTurn, look, type Looked, type Question, releaseRefusal } from "../records/release.ts";
import { AskRelease, Release } from "../records/ReleaseForms.tsx";
import type { PageProps } from "../routes.ts";
import { to } from "../router.ts";
import { now } from "../system.ts";

export default function ReleasePage({ params }: PageProps) {
  const memo = memoParam(params);
  const loaded = useLoad((signal) => look(memo, signal), toHex(memo));
  return (
    <>
      <h1 tabIndex={-1}>{t("release-title")}</h1>
      <p class="lead">{t("office-sealed-case", { id: toHex(memo).slice(0, 8) })}</p>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!loaded.value && loaded.error === undefined && <Waiting what={t("office-loading")} />}
      {loaded.value && <Found looked={loaded.value} />}
      <div class="actions no-print">
        <Button look="outline" onClick={loaded.again}>{t("memo-again")}</Button>
        <ButtonLink look="quiet" href={to(`/desk/case/${toHex(memo)}`)}>{t("release-back")}</ButtonLink>
      </div>
    </>
  );
}

function Found({ looked }: { looked: Looked }) {
  const { of, charter, question, answers } = looked;
  const [sent, setSent] = useState(0);
  if (!charter?.release) return <EmptyState heading={t("release-none")} text={t("release-none-text")} />;
  // What was sent shows once the log has it; until then it is not offered again.
  const waits = sent > of.status.events.length;
  const onDone = (): void => setSent(of.status.events.length + 1);
  const asks = may("release_ask", of) && !waits;
  const settled = question === undefined || lastTurn(of) === "case_released";
  const ask = <AskRelease looked={looked} onDone={onDone} />;
  return (
    <>
      <p>{stands(looked, charter)}</p>
      {question && <Asked question={question} />}
      {answers.map((letter, at) => <AuthorsWords key={at} letter={letter} open />)}
      {asks && question && releaseRefusal(of, charter, now()) === undefined && <Release looked={looked} question={question} onDone={onDone} />}
      {asks && (settled ? ask : <Disclosure summary={t("release-another")}>{ask}</Disclosure>)}
      {waits && <Alert tone="success" live>{t("release-sent")}</Alert>}
    </>
  );
}

function Asked({ question: { as, what } }: { question: Question }) {
  return (
    <dl class="facts">
      <dt>{t("release-as")}</dt>
      <dd>{t(`release-as-${as}`)}</dd>
      <dt>{t("release-digest")}</dt>
      <dd><code>{toHex(what)}</code></dd>
    </dl>
  );
}

/** Where it stands, in words. */
function stands({ of }: Looked, charter: Charter): string {
  const due = answerBy(of, charter);
  const last = lastTurn(of);
  if (last === undefined || due === undefined) return t("release-stands-none");
  const until = day(due.endsAt - 1, charter.calendar.zoneName);
  if (last !== "release_asked") return t(`release-stands-${last}`);
  if (allows(due, now())) return t("release-stands-asked", { until });
  return t(charter.release?.silenceConsents ? "release-stands-silence" : "release-stands-unanswered", { until });
}
