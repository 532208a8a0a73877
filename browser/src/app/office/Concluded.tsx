/** What the office says of a session that was held, and its minutes. */

import { toHex } from "../../bytes.ts";
import { band } from "../../domain/listening.ts";
import { CONTENT_OCTETS_MAX, MINUTES_POINTS_MAX } from "../../protocol/sizes.ts";
import { Alert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { Checkbox } from "../components/Checkbox.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { Field } from "../components/Field.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { day, number, t } from "../i18n.ts";
import { comesNext } from "../listening/room.ts";
import { lastEvent, timeLeft } from "../member/turns.ts";
import { now } from "../system.ts";
import { may } from "./case.ts";
import { me } from "./desk.ts";
import { type HeldProps, TEXT_CHARACTERS_MAX, wordsProblem } from "./Invite.tsx";
import { forgetKept, useKept } from "./kept.ts";
import { inLog, logProblem, sendSessionTurn } from "./listening.ts";
import { StepForm } from "./StepForm.tsx";

export function Concluded(props: HeldProps) {
  const { of } = props;
  const last = of.status.events.findLast(({ kind }) => kind === "session_held" || kind.startsWith("minutes_"))?.kind;
  const writes = may("minutes_give", of) && comesNext(of.status, "minutes_given");
  return (
    <>
      {may("session_conclude", of) && comesNext(of.status, "session_held") && <Conclude {...props} />}
      {last !== undefined && last !== "session_held" && <Answered {...props} last={last} />}
      {writes && (last === "session_held" ? <Minutes {...props} /> : <Disclosure summary={t("office-minutes-title")}><Minutes {...props} /></Disclosure>)}
    </>
  );
}

function Conclude({ of, opened, held, onChange }: HeldProps) {
  const kept = `conclude ${toHex(of.memo)}`;
  const [fields, setFields] = useKept(kept, { heldBy: me().entry.displayName, aide: false, attended: "" });
  const attended = Number(fields.attended);
  const isCount = fields.attended !== "" && Number.isInteger(attended) && attended >= 0 && attended <= COUNT_MAX;
  const isEarly = held.answer !== undefined && now() < held.answer.opens;
  const problem = isEarly ? t("refusal-too_early") : (wordsProblem([fields.heldBy]) ?? (isCount ? logProblem(held.invitation) : t("listening-attended-wrong")));
  const send = async (signal: AbortSignal): Promise<void> => {
    const words = { heldBy: fields.heldBy.trim(), aide: fields.aide, attended: band(attended) };
    await sendSessionTurn(opened, { kind: "conclude", invitation: inLog(held.invitation), words }, signal);
    forgetKept(kept);
  };
  return (
    <StepForm name="conclude" look="outline" problem={problem} send={send} onDone={onChange}>
      <Field label={t("session-held-by")} wide lengthMax={TEXT_CHARACTERS_MAX} required value={fields.heldBy} onInput={(heldBy) => setFields({ ...fields, heldBy })} />
      <Checkbox label={t("listening-aide")} explained={t("listening-aide-means")} checked={fields.aide} onChange={(aide) => setFields({ ...fields, aide })} />
      <Field
        label={t("session-attended")}
        hint={isCount ? t("listening-attended-step", { count: number(band(attended)) }) : t("listening-attended-hint")}
        type="number"
        inputMode="numeric"
        wide={false}
        min={0}
        required
        value={fields.attended}
        onInput={(typed) => setFields({ ...fields, attended: typed })}
      />
    </StepForm>
  );
}

const COUNT_MAX = 0xffff_ffff;

/** What the authors said of the minutes, or until when they can. */
function Answered({ of: { status }, opened: { charter }, last }: HeldProps & { last: string }) {
  if (last === "minutes_agreed") return <Alert tone="success">{t("listening-agreed")}</Alert>;
  if (last === "minutes_disputed") return <Alert tone="warning">{t("listening-disputed")}</Alert>;
  const left = timeLeft(charter, "minutes_agreed", lastEvent(status, "minutes_given"), now());
  if (left === undefined || left.isOver) return <Alert tone="info">{t("listening-unanswered")}</Alert>;
  return <Alert tone="info">{t("listening-awaits", { until: day(left.due.endsAt - 1, charter.calendar.zoneName) })}</Alert>;
}

const POINT = { asked: "", answered: "" };

/** Point by point, and by nobody in particular. */
function Minutes({ of, opened, held, onChange }: HeldProps) {
  const kept = `minutes ${toHex(of.memo)}`;
  const [fields, setFields] = useKept(kept, { summary: "", points: [POINT], followUps: "" });
  const { summary, points } = fields;
  const said = points.filter(({ asked, answered }) => asked.trim() !== "" || answered.trim() !== "");
  const followUps = fields.followUps.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const many = followUps.length > MINUTES_POINTS_MAX ? t("listening-too-many") : undefined;
  const problem = wordsProblem([summary, ...said.map(({ asked }) => asked), ...followUps], said.map(({ answered }) => answered)) ?? many ?? logProblem(held.held);
  const send = async (signal: AbortSignal): Promise<void> => {
    const trimmed = said.map(({ asked, answered }) => ({ asked: asked.trim(), answered: answered.trim() }));
    await sendSessionTurn(opened, { kind: "minutes", held: inLog(held.held), words: { summary: summary.trim(), points: trimmed, followUps } }, signal);
    forgetKept(kept);
    setFields({ summary: "", points: [POINT], followUps: "" });
  };
  const change = (at: number, point: typeof POINT): void => setFields({ ...fields, points: points.map((other, index) => (index === at ? point : other)) });
  return (
    <StepForm name="minutes" look="outline" problem={problem} send={send} onDone={onChange}>
      <TextArea label={t("listening-summary")} hint={t("listening-summary-hint")} rows={4} required lengthMax={TEXT_CHARACTERS_MAX} value={summary} onInput={(typed) => setFields({ ...fields, summary: typed })} />
      {points.map((point, at) => (
        <fieldset class="usa-fieldset usa-form-group" key={at}>
          <legend class="usa-legend">{t("listening-point", { number: number(at + 1) })}</legend>
          <TextArea label={t("session-asked")} rows={2} lengthMax={TEXT_CHARACTERS_MAX} value={point.asked} onInput={(asked) => change(at, { ...point, asked })} />
          <TextArea label={t("session-answered")} hint={t("listening-answered-hint")} rows={2} lengthMax={TEXT_CHARACTERS_MAX} value={point.answered} onInput={(answered) => change(at, { ...point, answered })} />
          {points.length > 1 && <Button look="quiet" small label={t("listening-point-remove-which", { number: number(at + 1) })} onClick={() => setFields({ ...fields, points: points.filter((_, index) => index !== at) })}>{t("listening-point-remove")}</Button>}
        </fieldset>
      ))}
      {points.length < MINUTES_POINTS_MAX && <div class="actions"><Button look="outline" small onClick={() => setFields({ ...fields, points: [...points, POINT] })}>{t("listening-point-add")}</Button></div>}
      <TextArea label={t("listening-follow-ups")} hint={t("listening-follow-ups-hint")} rows={3} lengthMax={CONTENT_OCTETS_MAX / 8} value={fields.followUps} onInput={(typed) => setFields({ ...fields, followUps: typed })} />
    </StepForm>
  );
}
