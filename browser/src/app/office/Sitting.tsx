/** The room of a session, as an official sits in it: what was asked, and what the official says of it. */

import { toHex } from "../../bytes.ts";
import type { Question, Room } from "../../client/room.ts";
import { Alert } from "../components/Alert.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { RadioTiles } from "../components/RadioTiles.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { t } from "../i18n.ts";
import { askProblem } from "../listening/Ask.tsx";
import { hour } from "../listening/hours.ts";
import { Questions, SeatCounts } from "../listening/Questions.tsx";
import { phaseOf } from "../listening/room.ts";
import { now } from "../system.ts";
import { mayAsk } from "./case.ts";
import type { HeldProps } from "./Invite.tsx";
import { forgetKept, useKept } from "./kept.ts";
import { moderate } from "./listening.ts";
import { StepForm } from "./StepForm.tsx";

export function Sitting({ of, opened, held: { answer, room, said }, onChange }: HeldProps) {
  if (answer === undefined) return null;
  const { calendar } = opened.charter;
  const hours = { from: hour(answer.opens, calendar), until: hour(answer.closes, calendar) };
  const phase = phaseOf(answer, now());
  return (
    <section aria-labelledby="room">
      <h2 id="room">{t("office-room-title")}</h2>
      <dl class="facts"><dt>{t("listening-hours")}</dt><dd>{t("listening-hours-are", hours)}</dd></dl>
      <Alert tone="info">{t(`phase-${phase}`, hours)}</Alert>
      <h3>{t("seats-title-office")}</h3>
      <SeatCounts seats={answer.seats} />
      {answer.open && room === undefined && <Alert tone="warning">{t("listening-no-key")}</Alert>}
      {room && (
        <>
          <p>{t("office-room-text")}</p>
          <Questions answer={answer} said={said}>
            {(question, number) => question.signedBy === undefined && mayAsk("room_moderate", of) && (
              <Disclosure summary={t("office-say-which", { number })}><Say room={room} question={question} onChange={onChange} /></Disclosure>
            )}
          </Questions>
          {mayAsk("room_moderate", of) && answer.stands && <Disclosure summary={t("office-ask-all")}><AskAll room={room} onChange={onChange} /></Disclosure>}
        </>
      )}
    </section>
  );
}

/** A question to all who signed, which whoever holds the link answers without a name (R33). */
function AskAll({ room, onChange }: { room: Room; onChange: () => void }) {
  const name = `room ${toHex(room.session)}`;
  const [text, setText] = useKept(name, "");
  const send = async (signal: AbortSignal): Promise<void> => {
    await moderate(room, { kind: "question", text: text.trim() }, signal);
    setText("");
    forgetKept(name);
  };
  return (
    <StepForm name="ask-all" look="outline" asks={false} problem={askProblem(text)} send={send} onDone={onChange}>
      <TextArea label={t("ask-label")} rows={4} required value={text} onInput={setText} />
    </StepForm>
  );
}

type Kind = "answered" | "setAside" | "taken";

function Say({ room, question, onChange }: { room: Room; question: Question; onChange: () => void }) {
  const name = `room ${toHex(question.post)}`;
  const [{ kind, text }, setFields] = useKept<{ kind: Kind; text: string }>(name, { kind: "answered", text: "" });
  const send = async (signal: AbortSignal): Promise<void> => {
    const about = { question: question.post };
    const said = text.trim();
    await moderate(room, kind === "taken" ? { kind, ...about } : kind === "answered" ? { kind, ...about, text: said } : { kind, ...about, reason: said }, signal);
    setFields({ kind: "answered", text: "" });
    forgetKept(name);
  };
  const kinds = ["answered", "taken", "setAside"] as const;
  return (
    <StepForm name="say" look="outline" asks={false} problem={kind === "taken" ? undefined : askProblem(text)} send={send} onDone={onChange}>
      <RadioTiles<Kind> legend={t("listening-say-legend")} value={kind} tiles={kinds.map((value) => ({ value, label: t(`listening-say-${value}`) }))} onChange={(chosen) => setFields({ kind: chosen, text })} />
      {kind !== "taken" && <TextArea label={t(`listening-words-${kind}`)} rows={4} required value={text} onInput={(typed) => setFields({ kind, text: typed })} />}
    </StepForm>
  );
}
