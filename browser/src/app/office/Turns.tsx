/** The office's turns: saying that a memo belongs elsewhere, asking, correcting, reporting. */

import { useId } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { subjectOf } from "../../client/opened.ts";
import { byOfficial, type OfficialTurn, officialTurnOperation, turnReaders } from "../../client/turns.ts";
import type { Subject } from "../../client/office.ts";
import { saysSomething } from "../../domain/reply.ts";
import { CONTENT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { useLoad } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { Select } from "../components/Select.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { number, t } from "../i18n.ts";
import { AuthorsWords } from "../member/Letters.tsx";
import { reach } from "../server.ts";
import { randomness } from "../system.ts";
import { may, mayAsk } from "./case.ts";
import { me, sendDocument } from "./desk.ts";
import { forgetKept, useKept } from "./kept.ts";
import { StepForm } from "./StepForm.tsx";
import type { StepsProps } from "./Steps.tsx";
import { replyThatStands, wordsOfAuthors } from "./turns.ts";

/** Longest words of a turn that one types. */
export const WORDS_CHARACTERS_MAX = CONTENT_OCTETS_MAX / 8;

/** Signs a turn and sends it, once. */
export async function sendTurn(subject: Subject, turn: OfficialTurn, signal: AbortSignal): Promise<void> {
  const readers = turnReaders(turn, (await reach(signal)).roster);
  const about = "reply" in turn ? turn.reply : "document" in turn ? turn.document : "hold" in turn ? turn.hold : null;
  const make = () => byOfficial(me().keys, subject, turn, randomness, readers);
  await sendDocument(officialTurnOperation(turn), subject.memo, [turn, about && toHex(about)], make, signal);
}

export function OfficeTurns(props: StepsProps) {
  const { of, opened: { charter } } = props;
  return (
    <>
      {may("case_redirect", of) && charter.scope && <Disclosure summary={t("office-redirect-title")}><Redirect {...props} /></Disclosure>}
      {mayAsk("question_ask", of) && charter.questions && <Disclosure summary={t("office-ask-title")}><Ask {...props} /></Disclosure>}
      {may("reply_redraft", of) && <Disclosure summary={t("office-redraft-title")}><Redraft {...props} /></Disclosure>}
      {may("reply_correct", of) && <Disclosure summary={t("office-correct-title")}><Correct {...props} /></Disclosure>}
      {may("outcome_report", of) && <Disclosure summary={t("office-report-title")}><Report {...props} /></Disclosure>}
    </>
  );
}

function Redirect({ opened, onChange }: StepsProps) {
  const name = `redirect ${toHex(opened.memo)}`;
  const [{ reason, address }, setFields] = useKept(name, { reason: "", address: "" });
  const send = async (signal: AbortSignal): Promise<void> => {
    await sendTurn(subjectOf(opened), { kind: "redirect", reason: reason.trim(), address: address.trim() }, signal);
    forgetKept(name);
  };
  const blank = !saysSomething(reason) || !saysSomething(address);
  return (
    <StepForm name="redirect" look="outline" problem={blank ? t("office-blank") : undefined} send={send} onDone={onChange}>
      <TextArea label={t("office-redirect-reason")} hint={t("office-redirect-reason-hint")} rows={5} required lengthMax={WORDS_CHARACTERS_MAX} value={reason} onInput={(typed) => setFields({ address, reason: typed })} />
      <TextArea label={t("office-redirect-address")} rows={3} required lengthMax={WORDS_CHARACTERS_MAX} value={address} onInput={(typed) => setFields({ reason, address: typed })} />
    </StepForm>
  );
}

function Ask({ opened, onChange }: StepsProps) {
  const name = `ask ${toHex(opened.memo)}`;
  const [question, setQuestion] = useKept(name, "");
  const send = async (signal: AbortSignal): Promise<void> => {
    await sendTurn(subjectOf(opened), { kind: "ask", question: question.trim() }, signal);
    forgetKept(name);
  };
  return (
    <StepForm name="ask" look="outline" problem={saysSomething(question) ? undefined : t("office-blank")} send={send} onDone={onChange}>
      <TextArea label={t("office-ask-question")} rows={5} required lengthMax={WORDS_CHARACTERS_MAX} value={question} onInput={setQuestion} />
    </StepForm>
  );
}

function Redraft({ opened, onChange }: StepsProps) {
  const name = `redraft ${toHex(opened.memo)}`;
  const [reasons, setReasons] = useKept(name, "");
  const send = async (signal: AbortSignal): Promise<void> => {
    await sendTurn(subjectOf(opened), { kind: "redraft", reasons: reasons.trim() }, signal);
    setReasons("");
    forgetKept(name);
  };
  return (
    <StepForm name="redraft" look="outline" problem={saysSomething(reasons) ? undefined : t("office-blank")} send={send} onDone={onChange}>
      <TextArea label={t("office-redraft-words")} rows={3} required lengthMax={WORDS_CHARACTERS_MAX} value={reasons} onInput={setReasons} />
    </StepForm>
  );
}

function Correct({ of, opened, onChange }: StepsProps) {
  const name = `correct ${toHex(opened.memo)}`;
  const [correction, setCorrection] = useKept(name, "");
  const send = async (signal: AbortSignal): Promise<void> => {
    const reply = await replyThatStands(of, signal);
    await sendTurn(subjectOf(opened), { kind: "correct", reply, correction: correction.trim() }, signal);
    setCorrection("");
    forgetKept(name);
  };
  return (
    <StepForm name="correct" look="outline" stays problem={saysSomething(correction) ? undefined : t("office-blank")} send={send} onDone={onChange}>
      <TextArea label={t("office-correct-words")} hint={t("office-correct-hint")} rows={5} required lengthMax={WORDS_CHARACTERS_MAX} value={correction} onInput={setCorrection} />
    </StepForm>
  );
}

function Report({ of, opened, onChange }: StepsProps) {
  const name = `report ${toHex(opened.memo)}`;
  const [{ demand, report }, setFields] = useKept(name, { demand: "", report: "" });
  const send = async (signal: AbortSignal): Promise<void> => {
    const reply = await replyThatStands(of, signal);
    await sendTurn(subjectOf(opened), { kind: "reportOutcome", reply, demand: Number(demand), report: report.trim() }, signal);
    setFields({ demand: "", report: "" });
    forgetKept(name);
  };
  const demands = opened.parts.demands.map((_, at) => ({ value: String(at + 1), label: t("letter-demand", { number: number(at + 1) }) }));
  const blank = demand === "" || !saysSomething(report);
  return (
    <StepForm name="report" look="outline" stays problem={blank ? t("office-blank") : undefined} send={send} onDone={onChange}>
      <Select label={t("office-report-demand")} none={t("office-report-choose")} required value={demand} options={demands} onChange={(chosen) => setFields({ report, demand: chosen })} />
      <TextArea label={t("office-report-words")} hint={t("office-report-hint")} rows={5} required lengthMax={WORDS_CHARACTERS_MAX} value={report} onInput={(typed) => setFields({ demand, report: typed })} />
    </StepForm>
  );
}

/** What the authors wrote to the office: answers, and why they dispute, contest or appeal. */
export function FromAuthors({ of, opened }: Pick<StepsProps, "of" | "opened">) {
  const id = useId();
  const wrote = of.status.events.some(({ kind }) => WRITTEN.includes(kind));
  const loaded = useLoad(async (signal) => (wrote ? wordsOfAuthors(opened, signal) : []), of.status.events.length.toString());
  // Not everything that the authors wrote goes to who only sits on a panel.
  if (!wrote || loaded.value?.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t("letter-authors-title")}</h2>
      <ErrorAlert error={loaded.error} again={loaded.again} />
      {!loaded.value && loaded.error === undefined && <Waiting what={t("mailbox-loading")} />}
      {loaded.value?.map((letter, at) => <AuthorsWords key={at} letter={letter} open />)}
    </section>
  );
}

const WRITTEN: readonly string[] = ["redirect_disputed", "question_answered", "reply_contested", "reply_appealed", "panel_nominated", "issues_agreed", "issues_objected", "session_requested", "room_opened", "minutes_agreed", "minutes_disputed", "leak_told", "memo_linked"];
