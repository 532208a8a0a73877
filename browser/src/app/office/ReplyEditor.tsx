/** The fields of a reply beside the demands that they answer, checked as one types. */

import { useRef, useState } from "preact/hooks";
import { draftReply, reply } from "../../client/office.ts";
import { subjectOf, type OpenedCase } from "../../client/opened.ts";
import { toHex } from "../../bytes.ts";
import { mayChange, Outcome } from "../../domain/choice.ts";
import { CHANGE_CHARACTERS_MAX, REASONS_CHARACTERS_MAX, type ReplyRefusalCode } from "../../domain/reply.ts";
import { Field } from "../components/Field.tsx";
import { DemandList } from "../components/DemandList.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { MemoView } from "../components/MemoView.tsx";
import { Select } from "../components/Select.tsx";
import { Tag } from "../components/Tag.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { day, list, number, t } from "../i18n.ts";
import { now, randomness } from "../system.ts";
import { may, officialName, type DeskCase } from "./case.ts";
import { me, sendDocument } from "./desk.ts";
import { shareDraft } from "./notes.ts";
import { reportAwaited } from "./panel.ts";
import { forgetKept, useKept } from "./kept.ts";
import { type AnswerFields, blankReply, isReply, problemsOf, replyWordsOf } from "./reply.ts";
import { StepForm } from "./StepForm.tsx";

export interface ReplyEditorProps {
  of: DeskCase;
  opened: OpenedCase;
  onSent: (how: "sent" | "shared") => void;
}

export function ReplyEditor({ of, opened, onSent }: ReplyEditorProps) {
  const { memo, charter, parts } = opened;
  const name = `reply ${toHex(memo)}`;
  const [fields, setFields] = useKept(name, blankReply(parts.demands.length));
  // What must be cleared, or is for somebody else to sign, goes to the office as a draft.
  const giver = may("case_reply", of) ? me().entry.id : charter.office.head;
  const shares = charter.clearance.clearances > 0 || giver !== me().entry.id;
  const [tried, setTried] = useState(false);
  const editor = useRef<HTMLDivElement>(null);
  const problems = problemsOf(fields, charter);
  const open = problems.answers.flatMap((code, at) => (code === undefined ? [] : [number(at + 1)]));
  const change = (demand: number, answer: AnswerFields): void =>
    setFields({ ...fields, answers: fields.answers.map((one, at) => (at === demand - 1 ? answer : one)) });
  const send = async (signal: AbortSignal): Promise<void> => {
    const demands = parts.demands.length;
    const words = replyWordsOf(fields, officialName(of.instance, giver));
    if (shares) await shareDraft(memo, words, () => draftReply(giver, subjectOf(opened), charter, demands, words, randomness), signal);
    else await sendDocument("case_reply", memo, words, () => reply(me().keys, subjectOf(opened), charter, demands, words, randomness), signal);
    forgetKept(name);
  };
  const awaited = reportAwaited(of.status, charter, now());
  const problem = isReply(problems)
    ? !shares && awaited ? t("office-reply-awaits-panel", { until: day(awaited.endsAt - 1, charter.calendar.zoneName) }) : undefined
    : open.length > 0 ? t("office-reply-open", { demands: list(open) }) : t(`office-reply-problem-${problems.whole ?? ""}`);
  const showFirst = (): void => {
    setTried(true);
    // After the fields have said what is wrong with them.
    requestAnimationFrame(() => editor.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  return (
    <>
      <Disclosure summary={t("sign-text")}><MemoView memo={parts} /></Disclosure>
      <StepForm name={shares ? "share" : "reply"} level={2} problem={problem} onProblem={showFirst} send={send} onDone={() => onSent(shares ? "shared" : "sent")}>
        <p role="status">{t("office-reply-progress", { done: number(parts.demands.length - open.length), demands: number(parts.demands.length) })}</p>
        <div ref={editor}>
          <DemandList
            demands={parts.demands}
            below={(demand) => {
              const answer = fields.answers[demand - 1];
              return answer && (
                <Answer demand={demand} outcomes={charter.outcomes} fields={answer} problem={problems.answers[demand - 1]} tried={tried} onChange={(changed) => change(demand, changed)} />
              );
            }}
          />
        </div>
        <TextArea label={t("office-reply-closing")} hint={t("office-optional")} rows={4} lengthMax={REASONS_CHARACTERS_MAX} value={fields.closing} onInput={(closing) => setFields({ ...fields, closing })} />
      </StepForm>
    </>
  );
}

interface AnswerProps {
  demand: number;
  outcomes: readonly string[];
  fields: AnswerFields;
  problem: ReplyRefusalCode | undefined;
  /** Whether somebody wanted to send: from then on, what is blank is wrong. */
  tried: boolean;
  onChange: (fields: AnswerFields) => void;
}

function Answer({ demand, outcomes, fields, problem, tried, onChange }: AnswerProps) {
  const begun = tried || fields.reasons !== "";
  const error = (...codes: readonly ReplyRefusalCode[]): string | undefined =>
    begun && problem !== undefined && codes.includes(problem) ? t(`office-reply-problem-${problem}`) : undefined;
  const variables = { demand: number(demand) };
  const chosen = Outcome.fromName(fields.outcome);
  return (
    <div class="answer">
      {problem === undefined && <p><Tag tone="good">{t("office-reply-answered")}</Tag></p>}
      <Select
        label={t("office-reply-outcome", variables)}
        none={t("office-reply-choose")}
        value={fields.outcome}
        error={error("demand_unanswered", "outcome_not_in_charter")}
        options={outcomes.map((outcome) => ({ value: outcome, label: t(`outcome-${outcome}`) }))}
        onChange={(outcome) => onChange({ ...fields, outcome })}
      />
      <TextArea
        label={t("office-reply-reasons", variables)}
        rows={6}
        lengthMax={REASONS_CHARACTERS_MAX}
        value={fields.reasons}
        error={error("reasons_blank", "reasons_too_long")}
        onInput={(reasons) => onChange({ ...fields, reasons })}
      />
      {fields.outcome === "needs-decision" && (
        <Field
          label={t("office-reply-day", variables)}
          type="date"
          wide={false}
          value={fields.decisionBy}
          error={error("decision_day_wrong")}
          onInput={(decisionBy) => onChange({ ...fields, decisionBy })}
        />
      )}
      {chosen !== undefined && mayChange(chosen) && (
        <>
          <TextArea
            label={t("office-reply-change", variables)}
            hint={t("office-reply-change-hint")}
            rows={2}
            lengthMax={CHANGE_CHARACTERS_MAX}
            value={fields.changeWhat}
            error={error("change_wrong")}
            onInput={(changeWhat) => onChange({ ...fields, changeWhat })}
          />
          <Field
            label={t("office-reply-change-day", variables)}
            type="date"
            wide={false}
            value={fields.changeBy}
            error={error("change_day_wrong")}
            onInput={(changeBy) => onChange({ ...fields, changeBy })}
          />
        </>
      )}
    </div>
  );
}
