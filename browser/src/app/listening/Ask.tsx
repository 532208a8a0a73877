/** Asking in a room as nobody in particular, answering what an official asks, and saying that a question matters; and what of it is not hidden. */

import { useState } from "preact/hooks";
import { toHex, utf8Length } from "../../bytes.ts";
import { answer, ask, type Question, type Room } from "../../client/room.ts";
import type { Invited } from "../../client/wallet.ts";
import { saysSomething } from "../../domain/reply.ts";
import { done } from "../../protocol/api.ts";
import { roomPostPost } from "../../protocol/api/rooms.ts";
import type { CirculationKey } from "../../protocol/envelope.ts";
import { unverifiedRoomPost } from "../../protocol/room.ts";
import { ROOM_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { useAction } from "../action.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { t } from "../i18n.ts";
import { onceUntil } from "../once.ts";
import { sendTo } from "../requests.ts";
import { onForget } from "../session.ts";
import { randomness } from "../system.ts";
import { sendAttendance } from "./Seats.tsx";

const once = onceUntil((forget) => onForget(forget));

export interface AskProps {
  room: Room;
  circulation: CirculationKey;
  /** What an official asked all who signed, and this answers (R33); nothing for a question of one's own. */
  question?: Question;
}

export function Ask({ room, circulation, question }: AskProps) {
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const problem = askProblem(text);
  const asking = useAction(async (signal) => {
    const said = text.trim();
    await once(
      [toHex(room.session), question && toHex(question.post), said],
      () => (question ? answer(room, circulation, question.post, said, randomness) : ask(room, circulation, said, randomness)),
      ({ post, sealed }) => sendTo("room_ask", room.memo, roomPostPost, { post: unverifiedRoomPost.toCanonical(post), sealed }, done, signal),
    );
    setText("");
    setTried(false);
  });
  const type = (typed: string): void => {
    asking.reset();
    setText(typed);
  };
  const id = question ? toHex(question.post) : "ask";
  const words = question
    ? { title: t("tell-title"), label: t("tell-label"), deed: t("tell-do"), sent: t("tell-sent") }
    : { title: t("ask-title"), label: t("ask-label"), deed: t("ask-do"), sent: t("ask-sent") };
  return (
    <form
      aria-labelledby={id}
      class="no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem === undefined) asking.run();
      }}
    >
      <h3 id={id}>{words.title}</h3>
      <TextArea label={words.label} hint={t("ask-hint")} rows={4} required error={tried ? problem : undefined} value={text} onInput={type} />
      <ErrorAlert error={asking.error} />
      {asking.done && <Alert tone="success" live>{words.sent}</Alert>}
      <div class="actions"><Button submit pending={asking.pending}>{words.deed}</Button></div>
    </form>
  );
}

/** What is wrong with the words of one post, in words. */
export function askProblem(text: string): string | undefined {
  if (!saysSomething(text)) return t("listening-no-words");
  return utf8Length(text.trim()) > ROOM_TEXT_OCTETS_MAX ? t("ask-too-long") : undefined;
}

/** Says once that a question matters. */
export function Upvote({ invited, room, question, number }: { invited: Invited; room: Room; question: Question; number: string }) {
  const sending = useAction((signal) => sendAttendance(invited, room, { kind: "upvote", question: question.post }, signal));
  return (
    <>
      <ErrorAlert error={sending.error} />
      <div class="actions">
        <Button look="outline" small pending={sending.pending} label={t("room-upvote-which", { number })} onClick={() => sending.run()}>{t("room-upvote")}</Button>
        {sending.done && <span role="status" class="quiet">{t("room-upvoted")}</span>}
      </div>
    </>
  );
}

export function NotHidden() {
  return (
    <Alert tone="info" heading={t("hidden-title")}>
      <ul>
        <li>{t("hidden-key")}</li>
        <li>{t("hidden-style")}</li>
        <li>{t("hidden-upvote")}</li>
        <li>{t("hidden-record")}</li>
      </ul>
    </Alert>
  );
}
