/** The reply, demand by demand, each answer right below what was asked. */

import { equal } from "../../bytes.ts";
import type { Letter } from "../../client/mailbox.ts";
import type { MemoParts } from "../../domain/memo.ts";
import type { AnswerWords } from "../../protocol/official.ts";
import { Alert } from "../components/Alert.tsx";
import { DemandList } from "../components/DemandList.tsx";
import { Tag, type TagTone } from "../components/Tag.tsx";
import { t } from "../i18n.ts";
import { outcomeWords } from "../rule_words.ts";

const TONES: Record<AnswerWords["outcome"], TagTone> = {
  accepted: "good",
  partly: "info",
  rejected: "bad",
  "already-policy": "plain",
  "needs-decision": "info",
};

export interface ReplyViewProps {
  letter: Letter;
  parts: MemoParts | undefined;
  /** All letters of the case: a correction, a report or a direction that names this reply stands beside it. */
  letters: readonly Letter[];
}

export function ReplyView({ letter, parts, letters }: ReplyViewProps) {
  if (letter.words.kind !== "reply") return null;
  const { answers, closing } = letter.words.words;
  const beside = letters.filter(({ document: { statement: { step } } }) =>
    (step.kind === "correct" || step.kind === "reportOutcome" || step.kind === "direct") && equal(step.reply, letter.document.digest));
  const reports = (demand: number): Letter[] =>
    beside.filter(({ document: { statement: { step } } }) => step.kind === "reportOutcome" && step.demand === demand);
  const corrections = beside.filter(({ words }) => words.kind === "correction");
  const directions = beside.filter(({ words }) => words.kind === "direction");
  const answerTo = (demand: number): AnswerWords | undefined => answers.find((answer) => answer.demand === demand);
  return (
    <section aria-labelledby="reply">
      <h2 id="reply">{t("reply-heading")}</h2>
      <p>{t("reply-signed-by", { official: letter.signedBy })}</p>
      {/* Before the reply, so that nobody reads what was wrong without what is right. */}
      {corrections.map((correction, at) => <Beside key={at} letter={correction} title="letter-correction" />)}
      {parts
        ? <DemandList demands={parts.demands} below={(demand) => (
          <>
            <Answer answer={answerTo(demand)} />
            {reports(demand).map((report, at) => <Beside key={at} letter={report} title="letter-outcomeReport" />)}
          </>
        )} />
        : answers.map((answer) => <Answer key={answer.demand} answer={answer} />)}
      {closing !== "" && <p dir="auto">{closing}</p>}
      {directions.map((direction, at) => <Beside key={at} letter={direction} title="letter-direction" />)}
    </section>
  );
}

function Beside({ letter, title }: { letter: Letter; title: "letter-correction" | "letter-outcomeReport" | "letter-direction" }) {
  return (
    <Alert tone="info" heading={t("letter-from", { title: t(title), official: letter.signedBy })}>
      {letter.words.kind === "correction" && <p dir="auto">{letter.words.correction}</p>}
      {letter.words.kind === "direction" && <p dir="auto">{letter.words.direction}</p>}
      {letter.words.kind === "outcomeReport" && <p dir="auto">{letter.words.report}</p>}
    </Alert>
  );
}

export function Answer({ answer }: { answer: AnswerWords | undefined }) {
  if (!answer) return <p><Tag tone="bad">{t("reply-unanswered")}</Tag></p>;
  return (
    <div class="answer">
      <p><Tag tone={TONES[answer.outcome]}>{outcomeWords(answer.outcome)}</Tag></p>
      <p dir="auto">{answer.reasons}</p>
      {answer.decisionBy !== null && <p class="quiet">{t("reply-decision-by", { day: answer.decisionBy })}</p>}
      <Changes answer={answer} />
    </div>
  );
}

/** What an answer promises, and by when (R65). */
export function Changes({ answer: { change } }: { answer: AnswerWords }) {
  if (!change) return null;
  return (
    <>
      <p><strong>{t("reply-change-by", { day: change.by })}</strong></p>
      <p class="typed" dir="auto">{change.what}</p>
    </>
  );
}
