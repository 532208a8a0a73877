/** What authors do about a session: ask for one, open its room, agree to its minutes or dispute them. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Letter } from "../../client/mailbox.ts";
import { AUTHORS_SESSION_OPERATIONS, type AuthorsSessionTurn, byAuthorsInSession } from "../../client/session.ts";
import type { Charter } from "../../domain/charter.ts";
import { isAllowed } from "../../domain/table.ts";
import { NOTE_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { SayForm } from "../author/SayForm.tsx";
import { own } from "../author/steps.ts";
import { readersOf, sendTurn } from "../author/turns.ts";
import { day, t } from "../i18n.ts";
import { lastLetter, type MemoCase } from "../member/case.ts";
import { LetterBody } from "../member/Letters.tsx";
import { lastEvent, timeLeft } from "../member/turns.ts";
import { now, randomness } from "../system.ts";
import { comesNext } from "./room.ts";

/** Signs a turn, seals its words to office and signers, and sends both; who opens a room hands it over. */
async function takeSessionTurn(of: MemoCase, turn: AuthorsSessionTurn, words: string, signal: AbortSignal): Promise<void> {
  const { memo } = of;
  const readers = await readersOf(of, signal);
  const operation = AUTHORS_SESSION_OPERATIONS[turn.kind];
  await sendTurn({ operation, memo, turn, words }, () => byAuthorsInSession(readers, own(memo), turn, words, randomness), signal);
}

export interface AuthorsProps {
  of: MemoCase;
  charter: Charter;
  /** The invitation that stands, once it is in the mailbox. */
  invitation: Letter | undefined;
  onChange: () => void;
}

export function Authors(props: AuthorsProps) {
  const { of: { status, letters }, charter, invitation } = props;
  const minutes = lastLetter(letters, "minutes");
  const mayRequest = charter.sessions?.proposedBy.includes("author") && isAllowed(status.state, "session_request", "author") && comesNext(status, "session_requested");
  const mayOpen = isAllowed(status.state, "room_open", "author") && comesNext(status, "room_opened");
  const mayAgree = isAllowed(status.state, "minutes_agree", "author") && comesNext(status, "minutes_agreed");
  return (
    <>
      {mayRequest && <Say {...props} name="request" turn={{ kind: "requestSession" }} />}
      {mayOpen && invitation && <Say {...props} name="open" turn={{ kind: "openRoom", invitation: invitation.document.digest }} />}
      {mayAgree && minutes && (
        <section>
          <h2>{t("letter-minutes")}</h2>
          <blockquote><LetterBody letter={minutes} /></blockquote>
          <Judge {...props} minutes={minutes.document.digest} />
        </section>
      )}
    </>
  );
}

/** Agreeing to the minutes or disputing them, as long as the rules give time for it. */
function Judge({ minutes, ...props }: AuthorsProps & { minutes: Extract<AuthorsSessionTurn, { kind: "agreeMinutes" }>["minutes"] }) {
  const { of: { status }, charter } = props;
  const [kind, choose] = useState<"agreeMinutes" | "disputeMinutes" | undefined>(undefined);
  const left = timeLeft(charter, "minutes_agreed", lastEvent(status, "minutes_given"), now());
  if (left === undefined || left.isOver) return <p>{t("listening-minutes-over")}</p>;
  return (
    <Say {...props} name="minutes" until={day(left.due.endsAt - 1, charter.calendar.zoneName)} turn={kind && { kind, minutes }}>
      <RadioTiles
        legend={t("listening-minutes-legend")}
        value={kind}
        tiles={[{ value: "agreeMinutes", label: t("listening-minutes-agree") }, { value: "disputeMinutes", label: t("listening-minutes-dispute") }] as const}
        onChange={choose}
      />
    </Say>
  );
}

interface SayProps extends AuthorsProps {
  name: "request" | "open" | "minutes";
  /** Nothing while something is still to be chosen. */
  turn: AuthorsSessionTurn | undefined;
  until?: string;
  children?: ComponentChildren;
}

function Say({ of, name, turn, until = "", onChange, children }: SayProps) {
  const send = async (words: string, signal: AbortSignal): Promise<void> => {
    if (turn !== undefined) await takeSessionTurn(of, turn, words, signal);
  };
  return (
    <SayForm
      name={`listening-${name}`}
      said={{ until }}
      means={t(`listening-${name}-means`)}
      missing={turn === undefined ? t("listening-minutes-choose") : undefined}
      blank={t("listening-no-words")}
      rows={4}
      lengthMax={NOTE_TEXT_OCTETS_MAX / 8}
      send={send}
      onDone={onChange}
    >
      {children}
    </SayForm>
  );
}
