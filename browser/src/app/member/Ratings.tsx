/** Whether the reply answers: what the signers say, and saying it oneself. */

import { useState } from "preact/hooks";
import type { Rating } from "../../domain/choice.ts";
import { isAllowed } from "../../domain/table.ts";
import type { Letter } from "../../client/mailbox.ts";
import { rate } from "../../client/rate.ts";
import { participantKeyOf } from "../../client/wallet.ts";
import * as api from "../../protocol/api.ts";
import * as memberApi from "../../protocol/api/member.ts";
import { ratingToBlock } from "../../protocol/rating.ts";
import { useAction } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { Checkbox } from "../components/Checkbox.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { number, t } from "../i18n.ts";
import { sendTo } from "../requests.ts";
import { countWords } from "../rule_words.ts";
import { now } from "../system.ts";
import type { MemoCase } from "./case.ts";

export function Ratings({ of, reply }: { of: MemoCase; reply: Letter }) {
  const { ratings } = of.status;
  return (
    <section aria-labelledby="ratings">
      <h2 id="ratings">{t("ratings-title")}</h2>
      <p>{t("ratings-text")}</p>
      {ratings && <Counts ratings={ratings} />}
      {isAllowed(of.status.state, "reply_rate", "signatory") && <Rate of={of} reply={reply} />}
    </section>
  );
}

/** What the signers say, in steps that move at the tick. */
function Counts({ ratings: { answers, doesNotAnswer, unanswered } }: { ratings: api.RatingCounts }) {
  return (
    <dl class="facts">
      <dt>{t("ratings-answers")}</dt>
      <dd>{countWords(answers)}</dd>
      <dt>{t("ratings-does-not-answer")}</dt>
      <dd>{countWords(doesNotAnswer)}</dd>
      {unanswered.map((count, at) => [
        <dt key={`${at} of`}>{t("ratings-unanswered", { number: number(at + 1) })}</dt>,
        <dd key={at}>{countWords(count)}</dd>,
      ])}
    </dl>
  );
}

function Rate({ of: { memo, invited, status, parts }, reply }: { of: MemoCase; reply: Letter }) {
  const [rating, setRating] = useState<Rating | undefined>(undefined);
  const [unanswered, setUnanswered] = useState<readonly number[]>([]);
  const demands = status.demands ?? 0;
  const key = invited && participantKeyOf(invited);
  const sending = useAction(async (signal) => {
    if (!key || !rating) return;
    const named = rating === "answers" ? [] : unanswered;
    const made = rate(key, { memo, demands, reply: reply.document.digest, rating, unanswered: named }, now());
    await sendTo("reply_rate", memo, memberApi.ratingPost, { rating: ratingToBlock(made) }, api.receivedAnswer, signal);
  });
  if (!key) return invited ? <p class="quiet">{t("ratings-no-key")}</p> : null;
  return (
    <form
      class="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        sending.run();
      }}
    >
      <RadioTiles<Rating>
        legend={t("ratings-ask")}
        hint={t("ratings-ask-hint")}
        value={rating}
        onChange={(chosen) => {
          sending.reset();
          setRating(chosen);
        }}
        tiles={[
          { value: "answers", label: t("ratings-choose-answers") },
          { value: "does-not-answer", label: t("ratings-choose-does-not-answer"), explained: t("ratings-choose-means") },
        ]}
      />
      {rating === "does-not-answer" && (
        <fieldset class="usa-fieldset usa-form-group">
          <legend class="usa-legend">{t("ratings-which")}</legend>
          {Array.from({ length: demands }, (_, at) => (
            <Checkbox
              key={at}
              label={t("ratings-demand", { number: number(at + 1) })}
              explained={parts?.demands[at]?.portion.text}
              checked={unanswered.includes(at + 1)}
              onChange={(checked) => {
                sending.reset();
                setUnanswered(checked ? [...unanswered, at + 1] : unanswered.filter((demand) => demand !== at + 1));
              }}
            />
          ))}
        </fieldset>
      )}
      <ErrorAlert error={sending.error} />
      {sending.done && <Alert tone="success" heading={t("ratings-sent")} live>{t("ratings-sent-text")}</Alert>}
      <div class="actions"><Button submit look="outline" pending={sending.pending} disabled={!rating}>{t("ratings-send")}</Button></div>
    </form>
  );
}
