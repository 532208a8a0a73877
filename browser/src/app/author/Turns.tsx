/** Where the road of a case turns, and what its authors can do there. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type AuthorTurn, JUDGE } from "../../client/turns.ts";
import type { Charter } from "../../domain/charter.ts";
import type { Term } from "../../domain/charter/terms.ts";
import { AppealGround } from "../../domain/choice.ts";
import { isAllowed } from "../../domain/table.ts";
import type { Turn } from "../../domain/turn.ts";
import { CONTENT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { day, t } from "../i18n.ts";
import { lastLetter, type MemoCase } from "../member/case.ts";
import { termWords } from "../member/CharterFacts.tsx";
import { LetterBody } from "../member/Letters.tsx";
import { lastEvent, standingReply, timeLeft } from "../member/turns.ts";
import { now } from "../system.ts";
import { SayForm } from "./SayForm.tsx";
import { takeTurn } from "./turns.ts";

export interface AuthorTurnsProps {
  of: MemoCase;
  onChange: () => void;
}

/** What can be done where the case stands, as the table and its charter have it. */
export function AuthorTurns({ of, onChange }: AuthorTurnsProps) {
  const { status, charter, letters } = of;
  const [ground, setGround] = useState<AppealGround | undefined>(undefined);
  if (!charter) return null;
  const may = (operation: "redirect_dispute" | "question_answer" | "reply_contest" | "reply_appeal") => isAllowed(status.state, operation, "author");
  const [redirect, question, reply] = [lastLetter(letters, "redirect"), lastLetter(letters, "question"), lastLetter(letters, "reply")];
  const { scope, contest, appeal } = charter;
  const disputable = scope && redirect && status.events.findLast(({ kind }) => kind.startsWith("redirect"))?.kind === "redirected";
  const replied = standingReply(status);
  const shared = { of, charter, onChange };
  // Against another reply a ground is chosen anew.
  const afterAppeal = (): void => {
    setGround(undefined);
    onChange();
  };
  return (
    <>
      {may("redirect_dispute") && disputable && (
        <TurnForm {...shared} name="dispute" turn={{ kind: "dispute", redirect: redirect.document.digest }} time="redirect_disputed" since={lastEvent(status, "redirected")} ruledWithin={scope.rulingWithin} about={<LetterBody letter={redirect} />} />
      )}
      {may("question_answer") && question && (
        <TurnForm {...shared} name="answer" turn={{ kind: "answer", question: question.document.digest }} time="question_lapsed" since={lastEvent(status, "question_asked")} about={<LetterBody letter={question} />} />
      )}
      {may("reply_contest") && contest && reply && (
        <TurnForm {...shared} name="contest" turn={{ kind: "contest", reply: reply.document.digest }} time="reply_contested" since={replied} ruledWithin={contest.rulingWithin} />
      )}
      {may("reply_appeal") && appeal && reply && (
        <TurnForm {...shared} name="appeal" turn={ground && { kind: "appeal", reply: reply.document.digest, ground }} time="reply_appealed" since={replied} ruledWithin={appeal.decideWithin} onChange={afterAppeal}>
          <RadioTiles
            legend={t("turn-ground")}
            value={ground}
            tiles={AppealGround.ALL.filter((one) => appeal.grounds.includes(one)).map((one) => ({ value: one, label: t(`turn-ground-${one}`) }))}
            onChange={setGround}
          />
        </TurnForm>
      )}
    </>
  );
}

interface TurnFormProps extends AuthorTurnsProps {
  charter: Charter;
  name: AuthorTurn["kind"];
  /** Nothing while something is still to be chosen. */
  turn: AuthorTurn | undefined;
  /** Whose time it is that runs, and since which event. */
  time: Turn;
  since: Parameters<typeof timeLeft>[2];
  ruledWithin?: Term;
  about?: ComponentChildren;
  children?: ComponentChildren;
}

function TurnForm({ of, charter, name, turn, time, since, ruledWithin, about, onChange, children }: TurnFormProps) {
  const left = timeLeft(charter, time, since, now());
  const until = left ? day(left.due.endsAt - 1, charter.calendar.zoneName) : "";
  const judge = judgeOf(of, name);
  const said = { until, judge, term: ruledWithin ? termWords(ruledWithin) : "" };
  const send = async (words: string, signal: AbortSignal): Promise<void> => {
    if (turn !== undefined) await takeTurn(of, turn, words, signal);
  };
  // An answer that comes late is taken for as long as the case waits for it.
  const isOver = left?.isOver === true && name !== "answer";
  return (
    <SayForm
      name={`turn-${name}`}
      said={said}
      means={t(judge === "" ? "turn-read" : "turn-read-judged", said)}
      missing={turn === undefined ? t("turn-ground-missing") : undefined}
      hint={t("turn-words-hint")}
      rows={6}
      lengthMax={CONTENT_OCTETS_MAX / 8}
      send={send}
      onDone={onChange}
      about={about}
      over={isOver ? t("turn-over", said) : undefined}
    >
      {children}
    </SayForm>
  );
}

/** Who rules, by the name in the roster; nothing where nobody does. */
function judgeOf({ instance: { roster } }: MemoCase, name: AuthorTurn["kind"]): string {
  const role = JUDGE[name];
  return roster.officials.find((official) => official.role === role)?.displayName ?? "";
}
