/** Drafts among the office's notes: read whole, then cleared, granted or given. */

import { useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { askClearance, clear, sign } from "../../client/office.ts";
import { subjectOf } from "../../client/opened.ts";
import type { Charter } from "../../domain/charter.ts";
import { type AskedClearance, silenceUntil } from "../../domain/clearance.ts";
import type { OfficialId } from "../../domain/ids.ts";
import type { Draft } from "../../protocol/note.ts";
import { type OfficialWords, statementDigest } from "../../protocol/official.ts";
import { isOfOffice, type RosterOfficial } from "../../protocol/roster.ts";
import { Alert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { Select } from "../components/Select.tsx";
import { Tag } from "../components/Tag.tsx";
import { day, list, t } from "../i18n.ts";
import { termWords } from "../member/CharterFacts.tsx";
import { Changes } from "../member/ReplyView.tsx";
import { outcomeWords } from "../rule_words.ts";
import { go } from "../router.ts";
import { now, randomness } from "../system.ts";
import { type DeskCase, may, mayWrite, officialName, zoneOf } from "./case.ts";
import { me, sendDocument } from "./desk.ts";
import { Grant } from "./Grant.tsx";
import { extensionRefusal, extensionsOf } from "./extensions.ts";
import { forgetKept, keep, useKept } from "./kept.ts";
import { draftsOf, isMine, nameOf, newestOf, type Notes, postNote } from "./notes.ts";
import { fieldsOfReply } from "./reply.ts";
import { StepForm } from "./StepForm.tsx";
import type { StepsProps } from "./Steps.tsx";

interface DraftProps extends StepsProps {
  draft: Draft;
  notes: Notes;
}

export function DraftShown(props: DraftProps) {
  const { draft, of: { instance } } = props;
  const { words } = draft.content;
  const { official, step } = draft.statement;
  const variables = { official: officialName(instance, official) };
  if (words.kind === "reply") {
    const title = t("office-draft-reply", variables);
    const shown = (
      <>
        <ReplyWordsShown words={words.words} />
        <Clearing {...props} />
      </>
    );
    // An earlier one is seldom wanted, and can still be.
    if (nameOf(draft) !== newestOf(props.notes, "reply")) return <Disclosure summary={title}>{shown}</Disclosure>;
    return (
      <>
        <h3>{title}</h3>
        {shown}
      </>
    );
  }
  if (words.kind !== "extensionRequest" || step.kind !== "requestExtension") return null;
  const { terms } = props.opened.charter;
  return (
    <>
      <h3>{t("office-draft-extension", { ...variables, term: termWords({ unit: terms.replyLimit.unit, count: step.days }) })}</h3>
      <p class="typed" dir="auto">{words.reason}</p>
      {nameOf(draft) === newestOf(props.notes, "requestExtension") && <Granting {...props} days={step.days} />}
    </>
  );
}

function ReplyWordsShown({ words: { answers, closing } }: { words: Extract<OfficialWords, { kind: "reply" }>["words"] }) {
  return (
    <>
      <ol>
        {answers.map((answer) => (
          <li key={answer.demand}>
            <strong>{outcomeWords(answer.outcome)}</strong>
            {answer.decisionBy !== null && <span class="quiet">{" "}{answer.decisionBy}</span>}
            <p class="typed" dir="auto">{answer.reasons}</p>
            <Changes answer={answer} />
          </li>
        ))}
      </ol>
      {closing !== "" && <p class="typed" dir="auto">{closing}</p>}
    </>
  );
}

/** Who cleared a drafted reply, or was asked to; clearing it, or giving it once enough have. */
function Clearing(props: DraftProps) {
  const { draft, notes, of, opened: { memo, charter } } = props;
  const by = notes.clearersOf(draft);
  const waiting = notes.askedOf(draft).filter((asked) => !by.includes(asked.of));
  const missing = charter.clearance.clearances - by.length;
  const change = (): void => {
    if (draft.content.words.kind === "reply") keep(`reply ${toHex(memo)}`, fieldsOfReply(draft.content.words.words));
    go(`/desk/reply/${toHex(memo)}`);
  };
  return (
    <>
      {by.length > 0 && <p>{missing <= 0 && <><Tag tone="good">{t("office-cleared")}</Tag>{" "}</>}{t("office-cleared-by", { officials: list(by.map((id) => officialName(of.instance, id))) })}</p>}
      {missing > 0 && may("reply_clear", of) && <p>{t("office-clear-missing", { count: missing })}{notes.awaitsLog && <>{" "}{t("office-clear-soon")}</>}</p>}
      {waiting.map((asked) => <p key={asked.of}>{waitsFor(asked, of, charter)}</p>)}
      {missing > 0 && may("clearance_ask", of) && <AskToClear {...props} known={[...by, ...waiting.map((asked) => asked.of)]} />}
      {isMine(draft) ? missing <= 0 && may("case_reply", of) && <Give {...props} /> : <Clear {...props} by={by} />}
      {mayWrite(of) && <div class="actions"><Button look="quiet" onClick={change}>{t("office-draft-change")}</Button></div>}
    </>
  );
}

function Clear({ draft, of, opened, onChange, by }: DraftProps & { by: readonly OfficialId[] }) {
  const { entry, keys } = me();
  const [done, setDone] = useState(false);
  if (!may("reply_clear", of) || !opened.charter.clearance.roles.includes(entry.role) || by.includes(entry.id)) return null;
  // Until the log has it, nothing but this page knows.
  if (done) return <Alert tone="success">{t("office-clear-done")}</Alert>;
  const make = () => clear(keys, subjectOf(opened), draft, entry.displayName, randomness);
  return (
    <StepForm
      name="clear"
      send={(signal) => sendDocument("reply_clear", opened.memo, nameOf(draft), make, signal)}
      onDone={() => {
        setDone(true);
        onChange();
      }}
    />
  );
}

/** Who was asked and has not answered, and until when that holds the reply up. */
function waitsFor({ of: official, at }: AskedClearance, of: DeskCase, charter: Charter): string {
  const until = silenceUntil(charter, at);
  const officials = officialName(of.instance, official);
  return until ? t("office-clear-until", { officials, day: day(until.endsAt - 1, zoneOf(of.instance)) }) : t("office-clear-asked", { officials });
}

function AskToClear({ draft, of, opened, onChange, known }: DraftProps & { known: readonly OfficialId[] }) {
  const { charter: { clearance }, memo } = opened;
  const name = `ask-clear ${nameOf(draft)}`;
  const [asked, setAsked] = useKept(name, "");
  const [done, setDone] = useState(false);
  const readers = of.status.events.findLast(({ kind }) => kind === "distributed")?.readers ?? [];
  const clears = ({ id, role }: RosterOfficial): boolean => clearance.roles.includes(role) && (role !== "distribution_reader" || readers.includes(id));
  const officials = of.instance.roster.officials.filter((it) => clears(it) && it.id !== draft.statement.official && it.id !== me().id && !known.includes(it.id));
  const somebody = officials.find(({ id }) => id === asked);
  if (done) return <Alert tone="success">{t("office-clear-soon")}</Alert>;
  if (officials.length === 0) return null;
  const send = async (signal: AbortSignal): Promise<void> => {
    if (!somebody) return;
    const make = () => askClearance(me().keys, subjectOf(opened), somebody.id, draft, "", randomness);
    // Who is not of the office reads no note but this one.
    if (!isOfOffice(somebody)) await postNote(memo, { text: "", labels: [], draft, reader: somebody.id }, signal);
    await sendDocument("clearance_ask", memo, [nameOf(draft), asked], make, signal);
    forgetKept(name);
  };
  return (
    <Disclosure summary={t("office-ask-clear-title")}>
      <StepForm
        name="ask-clear"
        look="outline"
        problem={somebody ? undefined : t("office-ask-clear-nobody")}
        send={send}
        onDone={() => {
          setDone(true);
          onChange();
        }}
      >
        <Select label={t("office-ask-clear-of")} none={t("office-ask-clear-choose")} required value={asked} options={officials.map(({ id, displayName }) => ({ value: id, label: displayName }))} onChange={setAsked} />
        {clearance.silenceDays !== undefined && <p>{t("office-clear-silence", { term: termWords({ unit: "working_days", count: clearance.silenceDays }) })}</p>}
      </StepForm>
    </Disclosure>
  );
}

function Give({ draft, opened, onChange }: DraftProps) {
  const make = () => sign(me().keys, subjectOf(opened), draft, randomness);
  return (
    <StepForm
      name="give"
      send={(signal) => sendDocument("case_reply", opened.memo, nameOf(draft), make, signal)}
      onDone={() => {
        forgetKept(`reply ${toHex(opened.memo)}`);
        onChange();
      }}
    />
  );
}

/** How the newest request for more time stands; granting it, for whom it is. */
function Granting(props: DraftProps & { days: number }) {
  const { draft, days, notes, of, opened: { charter } } = props;
  const { newest } = extensionsOf(of.status, draftsOf(notes.notes, "requestExtension").length);
  if (newest === "granted") return <p><Tag tone="good">{t("office-extension-granted")}</Tag></p>;
  if (newest === "awaitsLog") return <p>{t("office-extension-soon")}</p>;
  const refusal = extensionRefusal(of.status, charter, days, now());
  const mayGrant = may("extension_approve", of) && me().entry.role === charter.extension.approverRole && !isMine(draft);
  return (
    <>
      <p><Tag tone="warn">{t("office-extension-open")}</Tag>{refusal !== undefined && <>{" "}{t(`refusal-${refusal}`)}</>}</p>
      {mayGrant && refusal === undefined && <Grant subject={subjectOf(props.opened)} request={statementDigest(draft.statement)} onDone={props.onChange} />}
    </>
  );
}
