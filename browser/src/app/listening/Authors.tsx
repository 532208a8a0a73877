/** What authors do about a session: ask for one, open its room, agree to its minutes or dispute them. */

import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import type { Letter } from "../../client/mailbox.ts";
import { AUTHORS_SESSION_OPERATIONS, type AuthorsSessionTurn, byAuthorsInSession } from "../../client/session.ts";
import type { Charter } from "../../domain/charter.ts";
import type { MemoId } from "../../domain/ids.ts";
import { saysSomething } from "../../domain/reply.ts";
import { isAllowed } from "../../domain/table.ts";
import { done } from "../../protocol/api.ts";
import { authorEntryPost } from "../../protocol/api/member.ts";
import { unverifiedAuthorDocument } from "../../protocol/author.ts";
import { NOTE_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { Alert } from "../components/Alert.tsx";
import { Asked } from "../components/Asked.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { own } from "../author/steps.ts";
import { day, t } from "../i18n.ts";
import { lastLetter, type MemoCase } from "../member/case.ts";
import { LetterBody } from "../member/Letters.tsx";
import { lastEvent, timeLeft } from "../member/turns.ts";
import { onceUntil } from "../once.ts";
import { sendTo } from "../requests.ts";
import { reach } from "../server.ts";
import { onForget } from "../session.ts";
import { now, randomness } from "../system.ts";
import { comesNext } from "./room.ts";

const once = onceUntil((forget) => onForget(forget));

/** Signs a turn, seals its words to office and signers, and sends both. */
async function takeSessionTurn(memo: MemoId, turn: AuthorsSessionTurn, words: string, signal: AbortSignal): Promise<void> {
  const { roster } = await reach(signal);
  const operation = AUTHORS_SESSION_OPERATIONS[turn.kind];
  const about = Object.values(turn).map((one: string | Uint8Array) => (typeof one === "string" ? one : toHex(one)));
  await once(
    [toHex(memo), ...about, words],
    () => byAuthorsInSession(roster, own(memo), turn, words, randomness),
    ({ document, sealed, handover, nonce }) => {
      const body = { document: unverifiedAuthorDocument.toCanonical(document), sealed, handover, nonce };
      return sendTo(operation, memo, authorEntryPost, body, done, signal);
    },
  );
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
  const id = useId();
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const problem = turn === undefined ? t("listening-minutes-choose") : saysSomething(words) ? undefined : t("listening-no-words");
  const act = async (signal: AbortSignal): Promise<void> => {
    if (turn === undefined) return;
    await takeSessionTurn(of.memo, turn, words.trim(), signal);
    onChange();
  };
  const ready = (): boolean => {
    setTried(true);
    return problem === undefined;
  };
  return (
    <form aria-labelledby={id} class="no-print" onSubmit={(event) => event.preventDefault()}>
      <h3 id={id}>{t(`listening-${name}-title`)}</h3>
      <p>{t(`listening-${name}-text`, { until })}</p>
      {children}
      <TextArea label={t(`listening-${name}-label`)} rows={4} required lengthMax={NOTE_TEXT_OCTETS_MAX / 8} value={words} onInput={setWords} />
      {tried && problem !== undefined && <Alert tone="error" live>{problem}</Alert>}
      <Asked deed={t(`listening-${name}-do`)} heading={t(`listening-${name}-ask`)} look="outline" ready={ready} act={act}>
        <p>{t(`listening-${name}-means`)}</p>
      </Asked>
    </form>
  );
}
