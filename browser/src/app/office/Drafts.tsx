/** Drafts among the office's notes: read whole, then cleared, granted or given. */

import { useState } from "preact/hooks";
import { toHex } from "../../bytes.ts";
import { clear, sign } from "../../client/office.ts";
import { subjectOf } from "../../client/opened.ts";
import type { OfficialId } from "../../domain/ids.ts";
import type { Draft } from "../../protocol/note.ts";
import { type OfficialWords, statementDigest } from "../../protocol/official.ts";
import { Alert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { Disclosure } from "../components/Disclosure.tsx";
import { Tag } from "../components/Tag.tsx";
import { list, t } from "../i18n.ts";
import { termWords } from "../member/CharterFacts.tsx";
import { Changes } from "../member/ReplyView.tsx";
import { outcomeWords } from "../rule_words.ts";
import { go } from "../router.ts";
import { now, randomness } from "../system.ts";
import { may, mayWrite, officialName } from "./case.ts";
import { me, sendDocument } from "./desk.ts";
import { Grant } from "./Approve.tsx";
import { extensionRefusal, extensionsOf } from "./extensions.ts";
import { forgetKept, keep } from "./kept.ts";
import { draftsOf, isMine, nameOf, newestOf, type Notes } from "./notes.ts";
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

/** Who cleared a drafted reply; clearing it, or giving it once enough have. */
function Clearing(props: DraftProps) {
  const { draft, notes, of, opened: { memo, charter } } = props;
  const by = notes.clearersOf(draft);
  const missing = charter.clearance.clearances - by.length;
  const change = (): void => {
    if (draft.content.words.kind === "reply") keep(`reply ${toHex(memo)}`, fieldsOfReply(draft.content.words.words));
    go(`/desk/reply/${toHex(memo)}`);
  };
  return (
    <>
      {by.length > 0 && <p>{missing <= 0 && <><Tag tone="good">{t("office-cleared")}</Tag>{" "}</>}{t("office-cleared-by", { officials: list(by.map((id) => officialName(of.instance, id))) })}</p>}
      {missing > 0 && may("reply_clear", of) && <p>{t("office-clear-missing", { count: missing })}{notes.awaitsLog && <>{" "}{t("office-clear-soon")}</>}</p>}
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
      {mayGrant && refusal === undefined && <Grant subject={subjectOf(props.opened)} request={statementDigest(draft.statement)} onChange={props.onChange} />}
    </>
  );
}
