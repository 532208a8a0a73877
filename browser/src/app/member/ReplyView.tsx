/** The reply, demand by demand, each answer right below what was asked. */

import type { Letter } from "../../client/mailbox.ts";
import type { MemoParts } from "../../domain/memo.ts";
import type { AnswerWords } from "../../protocol/official.ts";
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

export function ReplyView({ letter, parts }: { letter: Letter; parts: MemoParts | undefined }) {
  if (letter.words.kind !== "reply") return null;
  const { answers, closing } = letter.words.words;
  const answerTo = (demand: number): AnswerWords | undefined => answers.find((answer) => answer.demand === demand);
  return (
    <section aria-labelledby="reply">
      <h2 id="reply">{t("reply-heading")}</h2>
      <p>{t("reply-signed-by", { official: letter.signedBy })}</p>
      {parts
        ? <DemandList demands={parts.demands} below={(demand) => <Answer answer={answerTo(demand)} />} />
        : answers.map((answer) => <Answer key={answer.demand} answer={answer} />)}
      {closing !== "" && <p dir="auto">{closing}</p>}
    </section>
  );
}

export function Answer({ answer }: { answer: AnswerWords | undefined }) {
  if (!answer) return <p><Tag tone="bad">{t("reply-unanswered")}</Tag></p>;
  return (
    <div class="answer">
      <p><Tag tone={TONES[answer.outcome]}>{outcomeWords(answer.outcome)}</Tag></p>
      <p dir="auto">{answer.reasons}</p>
      {answer.decisionBy !== null && <p class="quiet">{t("reply-decision-by", { day: answer.decisionBy })}</p>}
    </div>
  );
}
