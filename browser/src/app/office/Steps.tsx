/** What the office does with a case where it stands now. */

import { acknowledge, distribute, statement } from "../../client/office.ts";
import { type KnownRisks, whole } from "../../protocol/risk.ts";
import { subjectOf, type OpenedCase } from "../../client/opened.ts";
import { toHex } from "../../bytes.ts";
import { CONTENT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { rosterReadersFor } from "../../protocol/roster/readers.ts";
import { isDistributionAnswered } from "../../domain/reply.ts";
import { ButtonLink } from "../components/Button.tsx";
import { Checkbox } from "../components/Checkbox.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { Field } from "../components/Field.tsx";
import { Tag } from "../components/Tag.tsx";
import { Risks } from "../components/Risks.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { day, t } from "../i18n.ts";
import { to } from "../router.ts";
import { now, randomness } from "../system.ts";
import { acknowledgementWords, caseNumberOf, casePrefix, may, mayAsk, mayWrite, officialName, sitsOnPanel, type DeskCase } from "./case.ts";
import { Assess, mayAssess } from "./Assessment.tsx";
import { Extension } from "./Extension.tsx";
import { me, sendDocument } from "./desk.ts";
import { forgetKept, useKept } from "./kept.ts";
import { StepForm } from "./StepForm.tsx";
import { reportAwaited } from "./panel.ts";
import { PanelSteps } from "./Panel.tsx";
import { OfficeTurns } from "./Turns.tsx";

export interface StepsProps {
  of: DeskCase;
  opened: OpenedCase;
  onChange: () => void;
}

export function OfficeSteps(props: StepsProps) {
  const { of, opened: { charter } } = props;
  const awaited = reportAwaited(of.status, charter, now());
  if (!STEPS.some((step) => may(step, of)) && !mayAsk("question_ask", of) && !sitsOnPanel(of) && !mayAssess(of)) return null;
  return (
    <section aria-labelledby="steps" class="no-print">
      <h2 id="steps">{t("office-steps")}</h2>
      {may("case_acknowledge", of) && <Acknowledge {...props} />}
      {may("case_distribute", of) && <Distribute {...props} />}
      {mayWrite(of) && (
        <>
          <h3>{t("office-reply-title")}</h3>
          <p>{t("office-reply-way")}</p>
          {awaited && <p>{t("office-reply-awaits-panel", { until: day(awaited.endsAt - 1, charter.calendar.zoneName) })}</p>}
          <div class="actions"><ButtonLink href={to(`/desk/reply/${toHex(of.memo)}`)}>{t("office-reply-write")}</ButtonLink></div>
        </>
      )}
      <OfficeTurns {...props} />
      <PanelSteps {...props} />
      {mayAssess(of) && <Disclosure summary={t("office-assess-title")}><Assess {...props} /></Disclosure>}
      {may("extension_request", of) && charter.extension.extensionsMax > 0 && (
        <Disclosure summary={t("office-extend-title")}><Extension {...props} /></Disclosure>
      )}
      {may("statement_post", of) && <Disclosure summary={t("office-statement-title")}><Statement {...props} /></Disclosure>}
    </section>
  );
}

const STEPS = ["case_acknowledge", "case_distribute", "case_reply", "extension_request", "statement_post", "case_redirect", "reply_correct", "outcome_report"] as const;
/** Longest line of an acknowledgement that one types. */
const TEXT_CHARACTERS_MAX = 4000;

function Acknowledge({ of, opened, onChange }: StepsProps) {
  const { charter, memo } = opened;
  const name = `acknowledge ${toHex(memo)}`;
  const [fields, setFields] = useKept(name, { risks: {} as KnownRisks, number: casePrefix(charter, now()), ...acknowledgementWords(of.instance, opened, of.item.filedAt) });
  const number = caseNumberOf(fields.number);
  const blank = [fields.responsible, fields.monitor, fields.protection].some((text) => text.trim() === "");
  const send = async (signal: AbortSignal): Promise<void> => {
    if (number === undefined) return;
    const { responsible, due, monitor, protection, risks } = fields;
    const words = { responsible, due, monitor, protection, risk: charter.protection.riskCheck ? whole(risks) : null };
    await sendDocument("case_acknowledge", memo, fields, () => acknowledge(me().keys, subjectOf(opened), charter, number, words, randomness), signal);
    forgetKept(name);
  };
  const text = (key: "responsible" | "monitor" | "protection", label: string, rows: number) => (
    <TextArea label={label} rows={rows} required lengthMax={TEXT_CHARACTERS_MAX} value={fields[key]} onInput={(typed) => setFields({ ...fields, [key]: typed })} />
  );
  return (
    <StepForm
      name="acknowledge"
      problem={number === undefined ? t("office-number-wrong") : blank ? t("office-blank") : undefined}
      send={send}
      onDone={onChange}
    >
      <Field label={t("letter-case-number")} hint={t("office-number-hint", { example: `${charter.casePrefix}-2030-0007` })} code wide={false} required value={fields.number} onInput={(typed) => setFields({ ...fields, number: typed })} />
      {text("responsible", t("letter-responsible"), 2)}
      <h4>{t("letter-due")}</h4>
      <p dir="auto">{fields.due}</p>
      <p class="quiet small">{t("office-due-computed")}</p>
      {text("monitor", t("letter-monitor"), 2)}
      {text("protection", t("letter-protection"), 4)}
      {charter.protection.riskCheck && (
        <Risks legend={t("letter-risks")} hint={t("letter-risks-hint")} label={(item) => t(`letter-risk-${item}`)} known={fields.risks} onChange={(risks) => setFields({ ...fields, risks })} />
      )}
    </StepForm>
  );
}

function Distribute({ of, opened, onChange }: StepsProps) {
  const { instance, status, memo } = { ...of, memo: opened.memo };
  const name = `distribute ${toHex(memo)}`;
  const [{ added, note }, setFields] = useKept<{ added: readonly string[]; note: string }>(name, { added: [], note: "" });
  const named = rosterReadersFor(instance.roster, opened.charter, opened.manifest);
  const before = status.events.filter(({ kind }) => kind === "distributed").flatMap(({ readers }) => readers).filter((reader) => !named.includes(reader));
  const owed = [...named, ...new Set(before)];
  const others = instance.roster.officials.map(({ id }) => id).filter((id) => !owed.includes(id));
  const mayAdd = opened.charter.distribution.furtherBy === me().id;
  const send = async (signal: AbortSignal): Promise<void> => {
    const readers = [...owed, ...others.filter((id) => added.includes(id))];
    await sendDocument("case_distribute", memo, { readers, note }, () => distribute(me().keys, subjectOf(opened), opened.parts, readers, note.trim(), randomness), signal);
    forgetKept(name);
  };
  const asked = opened.parts.distribution;
  const problem = isDistributionAnswered(opened.parts, note) ? undefined : t("refusal-OfficeRefusal-DistributionAsked");
  return (
    <StepForm name={of.item.state === "acknowledged" ? "distribute" : "redistribute"} look={of.item.state === "acknowledged" ? "plain" : "outline"} problem={problem} send={send} onDone={onChange}>
      {asked !== undefined && <p>{t("office-distribution-asked")} <q dir="auto">{asked}</q></p>}
      <ul class="readers">
        {named.map((id) => <li key={id}><span dir="auto">{officialName(instance, id)}</span> <Tag>{t("office-by-charter")}</Tag></li>)}
        {[...new Set(before)].map((id) => <li key={id}><span dir="auto">{officialName(instance, id)}</span> <Tag tone="info">{t("office-added")}</Tag></li>)}
      </ul>
      {mayAdd && others.length > 0 && (
        <fieldset class="usa-fieldset usa-form-group">
          <legend class="usa-legend">{t("office-add")}</legend>
          <div class="usa-hint">{t("office-add-hint")}</div>
          {others.map((id) => (
            <Checkbox
              key={id}
              label={officialName(instance, id)}
              checked={added.includes(id)}
              onChange={(adds) => setFields({ note, added: adds ? [...added, id] : added.filter((other) => other !== id) })}
            />
          ))}
        </fieldset>
      )}
      <TextArea label={t("office-note-to-authors")} hint={t(asked === undefined ? "office-optional" : "office-distribution-hint")} rows={3} lengthMax={TEXT_CHARACTERS_MAX} value={note} onInput={(typed) => setFields({ added, note: typed })} />
    </StepForm>
  );
}

function Statement({ opened, onChange }: StepsProps) {
  const name = `statement ${toHex(opened.memo)}`;
  const [message, setMessage] = useKept(name, "");
  const send = async (signal: AbortSignal): Promise<void> => {
    await sendDocument("statement_post", opened.memo, message, () => statement(me().keys, subjectOf(opened), message.trim(), randomness), signal);
    setMessage("");
    forgetKept(name);
  };
  return (
    <StepForm name="statement" look="outline" stays problem={message.trim() === "" ? t("office-blank") : undefined} send={send} onDone={onChange}>
      <TextArea label={t("office-statement-message")} rows={6} required lengthMax={CONTENT_OCTETS_MAX / 8} value={message} onInput={setMessage} />
    </StepForm>
  );
}
