/** What was asked in a room, with what the other side said of it. */

import type { ComponentChildren } from "preact";
import { equal, toHex } from "../../bytes.ts";
import { type Question, questionsOf, type Said } from "../../client/room.ts";
import type { RoomAnswer } from "../../protocol/api/rooms.ts";
import { number, t } from "../i18n.ts";
import { countWords } from "../rule_words.ts";

export interface QuestionsProps {
  answer: RoomAnswer;
  said: readonly Said[];
  /** What can be done about a question. */
  children: (question: Question, number: string) => ComponentChildren;
}

export function Questions({ answer: { posts, upvotes }, said, children }: QuestionsProps) {
  const questions = questionsOf(said);
  const unread = posts.length - said.length;
  return (
    <>
      {questions.length === 0 && <p>{t("room-empty")}</p>}
      {unread > 0 && <p class="quiet">{t("room-unread", { count: unread })}</p>}
      {questions.map((question, at) => {
        const matters = upvotes.find((it) => equal(it.question, question.post));
        return (
          <article class="panel question" key={toHex(question.post)}>
            <h3>{t("room-question", { number: number(at + 1) })}</h3>
            {question.signedBy !== undefined && <p><strong>{t("room-asks-all", { official: question.signedBy })}</strong></p>}
            <blockquote dir="auto">{question.text}</blockquote>
            {question.signedBy === undefined && <p class="quiet">{t("room-matters", { count: matters ? countWords(matters.count) : t("room-matters-none") })}</p>}
            {question.answers.map((answered) => <Answer key={toHex(answered.post)} said={answered} />)}
            {children(question, number(at + 1))}
          </article>
        );
      })}
    </>
  );
}

function Answer({ said: { signedBy, words } }: { said: Said }) {
  const text = words.kind === "answered" ? words.text : words.kind === "setAside" ? words.reason : undefined;
  return (
    <>
      <p><strong>{signedBy === undefined ? t("room-somebody") : t(`room-${words.kind}`, { official: signedBy })}</strong></p>
      {text !== undefined && <blockquote dir="auto">{text}</blockquote>}
    </>
  );
}

/** How many seats of each kind are taken, in steps. */
export function SeatCounts({ seats }: Pick<RoomAnswer, "seats">) {
  return (
    <dl class="facts">
      {seats.map(({ seat, count }) => [<dt key={`${seat} name`}>{t(`seat-${seat}`)}</dt>, <dd key={seat}>{countWords(count)}</dd>])}
    </dl>
  );
}
