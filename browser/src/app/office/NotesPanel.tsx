/** What the office's officials write to each other about a case, with drafts to be cleared or granted. */

import { toHex } from "../../bytes.ts";
import { approveExtension, clear, sign } from "../../client/office.ts";
import { subjectOf, type OpenedCase } from "../../client/opened.ts";
import type { Draft } from "../../protocol/note.ts";
import type { OfficialWords } from "../../protocol/official.ts";
import { NOTE_LABEL_OCTETS_MAX, NOTE_LABELS_MAX, NOTE_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { type Loaded } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Button } from "../components/Button.tsx";
import { Field } from "../components/Field.tsx";
import { Tag } from "../components/Tag.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { day, list, number, t } from "../i18n.ts";
import { termWords } from "../member/CharterFacts.tsx";
import { outcomeWords } from "../rule_words.ts";
import { go } from "../router.ts";
import { randomness } from "../system.ts";
import { may, mayWrite, officialName, zoneOf, type DeskCase } from "./case.ts";
import { me, sendDocument } from "./desk.ts";
import { forgetKept, keep, useKept } from "./kept.ts";
import { isMine, nameOf, postNote, type DatedNote, type Notes } from "./notes.ts";
import { fieldsOfReply } from "./reply.ts";
import { StepForm } from "./StepForm.tsx";

export interface NotesPanelProps {
  of: DeskCase;
  opened: OpenedCase;
  loaded: Loaded<Notes>;
  /** Something was written, cleared, granted or sent. */
  onChange: () => void;
}

export function NotesPanel(props: NotesPanelProps) {
  const { value, error, again } = props.loaded;
  return (
    <section aria-labelledby="notes" class="no-print">
      <h2 id="notes">{t("office-notes")}</h2>
      <p class="quiet">{t("office-notes-means")}</p>
      <ErrorAlert error={error} again={again} />
      {!value && error === undefined && <Waiting what={t("office-notes-loading")} />}
      {value && value.unread > 0 && <p>{t("office-notes-unread", { count: number(value.unread) })}</p>}
      {value?.notes.map((note, at) => <OneNote key={at} {...props} note={note} notes={value} />)}
      <WriteNote {...props} />
    </section>
  );
}

function OneNote({ note, notes, ...props }: NotesPanelProps & { note: DatedNote; notes: Notes }) {
  const { official, content: { text, labels, draft }, at } = note;
  const { instance } = props.of;
  return (
    <article class="answer">
      <p class="quiet small">{t("office-note-by", { official: officialName(instance, official), day: day(at, zoneOf(instance)) })}</p>
      {text !== "" && <p class="typed" dir="auto">{text}</p>}
      {labels.length > 0 && <p>{labels.map((label) => <><Tag key={label}>{label}</Tag>{" "}</>)}</p>}
      {draft && <DraftShown {...props} draft={draft} notes={notes} />}
    </article>
  );
}

interface DraftProps extends NotesPanelProps {
  draft: Draft;
  notes: Notes;
}

function DraftShown(props: DraftProps) {
  const { draft, of: { instance } } = props;
  const { words } = draft.content;
  const variables = { official: officialName(instance, draft.statement.official) };
  if (words.kind === "reply") {
    return (
      <>
        <h3>{t("office-draft-reply", variables)}</h3>
        <ReplyWordsShown words={words.words} />
        <Clearing {...props} />
      </>
    );
  }
  const { step } = draft.statement;
  if (words.kind !== "extensionRequest" || step.kind !== "requestExtension") return null;
  const { terms } = props.opened.charter;
  return (
    <>
      <h3>{t("office-draft-extension", { ...variables, term: termWords({ unit: terms.replyLimit.unit, count: step.days }) })}</h3>
      <p dir="auto">{words.reason}</p>
      {may("extension_approve", props.of) && !isMine(draft) && <Grant {...props} />}
    </>
  );
}

function ReplyWordsShown({ words: { answers, closing } }: { words: Extract<OfficialWords, { kind: "reply" }>["words"] }) {
  return (
    <>
      <ol>
        {answers.map(({ demand, outcome, reasons, decisionBy }) => (
          <li key={demand}>
            <strong>{outcomeWords(outcome)}</strong>
            {decisionBy !== null && <span class="quiet">{" "}{decisionBy}</span>}
            <p class="typed" dir="auto">{reasons}</p>
          </li>
        ))}
      </ol>
      {closing !== "" && <p class="typed" dir="auto">{closing}</p>}
    </>
  );
}

/** Who cleared a drafted reply; clearing it, or giving it once enough have. */
function Clearing({ draft, notes, of, opened, onChange }: DraftProps) {
  const { memo, charter: { clearance } } = opened;
  const by = notes.clearersOf(draft);
  const name = nameOf(draft);
  const change = (): void => {
    if (draft.content.words.kind === "reply") keep(`reply ${toHex(memo)}`, fieldsOfReply(draft.content.words.words));
    go(`/desk/reply/${toHex(memo)}`);
  };
  // While nobody can verify clearances, the server alone says whether they are enough, as it does in the end.
  const enough = notes.awaitsLog || by.length >= clearance.clearances;
  const mayClear = may("reply_clear", of) && clearance.roles.includes(me().entry.role) && !isMine(draft) && !by.includes(me().entry.id);
  return (
    <>
      <p>
        {enough && !notes.awaitsLog && <><Tag tone="good">{t("office-cleared")}</Tag>{" "}</>}
        {by.length > 0
          ? t("office-cleared-by", { officials: list(by.map((id) => officialName(of.instance, id))) })
          : notes.awaitsLog
            ? t("office-cleared-soon")
            : clearance.clearances > 0 && t("office-cleared-none", { required: number(clearance.clearances) })}
      </p>
      {mayWrite(of) && <div class="actions"><Button look="quiet" onClick={change}>{t("office-draft-change")}</Button></div>}
      {mayClear && (
        <StepForm
          name="clear"
          send={(signal) => sendDocument("reply_clear", memo, name, () => clear(me().keys, subjectOf(opened), draft, me().entry.displayName, randomness), signal)}
          onDone={onChange}
        />
      )}
      {isMine(draft) && enough && may("case_reply", of) && (
        <StepForm
          name="give"
          send={(signal) => sendDocument("case_reply", memo, name, () => sign(me().keys, subjectOf(opened), draft, randomness), signal)}
          onDone={() => {
            forgetKept(`reply ${toHex(memo)}`);
            onChange();
          }}
        />
      )}
    </>
  );
}

function Grant({ draft, opened, onChange }: DraftProps) {
  const name = `grant ${nameOf(draft)}`;
  const [note, setNote] = useKept(name, "");
  return (
    <StepForm
      name="grant"
      send={async (signal) => {
        const make = () => approveExtension(me().keys, subjectOf(opened), draft, note.trim(), randomness);
        await sendDocument("extension_approve", opened.memo, [nameOf(draft), note], make, signal);
        forgetKept(name);
      }}
      onDone={onChange}
    >
      <TextArea label={t("office-note-to-authors")} hint={t("office-optional")} rows={2} lengthMax={NOTE_TEXT_OCTETS_MAX / 8} value={note} onInput={setNote} />
    </StepForm>
  );
}

function WriteNote({ opened: { memo }, onChange }: NotesPanelProps) {
  const name = `note ${toHex(memo)}`;
  const blank = { text: "", labels: "" };
  const [fields, setFields] = useKept(name, blank);
  const labels = fields.labels.split(/[,،\n]/).map((label) => label.trim()).filter((label) => label !== "");
  const empty = fields.text.trim() === "" && labels.length === 0;
  const tooMany = labels.length > NOTE_LABELS_MAX || labels.some((label) => label.length > NOTE_LABEL_OCTETS_MAX);
  return (
    <StepForm
      name="note"
      look="outline"
      asks={false}
      problem={empty ? t("office-blank") : tooMany ? t("office-labels-wrong") : undefined}
      send={async (signal) => {
        await postNote(memo, { text: fields.text.trim(), labels, draft: null }, signal);
        setFields(blank);
        forgetKept(name);
      }}
      onDone={onChange}
    >
      <TextArea label={t("office-note")} rows={3} lengthMax={NOTE_TEXT_OCTETS_MAX / 4} value={fields.text} onInput={(text) => setFields({ ...fields, text })} />
      <Field label={t("office-labels")} hint={t("office-labels-hint")} value={fields.labels} onInput={(typed) => setFields({ ...fields, labels: typed })} />
    </StepForm>
  );
}
