/** What the office's officials write to each other about a case, and to one reader of the memo. */

import { toHex, utf8Length } from "../../bytes.ts";
import { NOTE_LABEL_OCTETS_MAX, NOTE_LABELS_MAX, NOTE_TEXT_OCTETS_MAX } from "../../protocol/sizes.ts";
import { type Loaded } from "../action.ts";
import { ErrorAlert } from "../components/Alert.tsx";
import { Field } from "../components/Field.tsx";
import { Tag } from "../components/Tag.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { Waiting } from "../components/Waiting.tsx";
import { day, number, t } from "../i18n.ts";
import { may, officialName, zoneOf } from "./case.ts";
import { DraftShown } from "./Drafts.tsx";
import { forgetKept, useKept } from "./kept.ts";
import { nameOf, postNote, type DatedNote, type Notes } from "./notes.ts";
import { StepForm } from "./StepForm.tsx";
import type { StepsProps } from "./Steps.tsx";

export interface NotesPanelProps extends StepsProps {
  loaded: Loaded<Notes>;
}

export function NotesPanel(props: NotesPanelProps) {
  const { value, error, again } = props.loaded;
  // Whoever writes none reads the few that name them.
  const writes = may("note_post", props.of);
  if (!writes && value?.notes.length === 0) return null;
  return (
    <section aria-labelledby="notes" class="no-print">
      <h2 id="notes">{t(writes ? "office-notes" : "office-notes-to-you")}</h2>
      <p class="quiet">{t(writes ? "office-notes-means" : "office-notes-to-you-means")}</p>
      <ErrorAlert error={error} again={again} />
      {!value && error === undefined && <Waiting what={t("office-notes-loading")} />}
      {value && value.unread > 0 && <p>{t("office-notes-unread", { count: number(value.unread) })}</p>}
      {value?.notes.map((note, at) => <OneNote key={at} {...props} note={note} notes={value} />)}
      {writes && <WriteNote {...props} />}
    </section>
  );
}

function OneNote({ note, notes, ...props }: NotesPanelProps & { note: DatedNote; notes: Notes }) {
  const { official, content: { text, labels, draft }, reader, at } = note;
  const { instance } = props.of;
  // Whoever is asked to clear a draft is sent it again, and the office acts on it in one place.
  const isFirst = notes.notes.find(({ content }) => nameOf(content.draft) === nameOf(draft)) === note;
  return (
    <article class="answer">
      <p class="quiet small">{t("office-note-by", { official: officialName(instance, official), day: day(at, zoneOf(instance)) })}{reader !== null && <>{" "}{t("office-note-to", { official: officialName(instance, reader) })}</>}</p>
      {text !== "" && <p class="typed" dir="auto">{text}</p>}
      {labels.length > 0 && <p>{labels.map((label) => <><Tag key={label}>{label}</Tag>{" "}</>)}</p>}
      {draft && (isFirst ? <DraftShown {...props} draft={draft} notes={notes} /> : <p>{t("office-note-draft-again")}</p>)}
    </article>
  );
}

function WriteNote({ opened: { memo }, onChange }: NotesPanelProps) {
  const name = `note ${toHex(memo)}`;
  const blank = { text: "", labels: "" };
  const [fields, setFields] = useKept(name, blank);
  const labels = fields.labels.split(/[,،\n]/).map((label) => label.trim()).filter((label) => label !== "");
  const empty = fields.text.trim() === "" && labels.length === 0;
  const tooMany = labels.length > NOTE_LABELS_MAX || labels.some((label) => utf8Length(label) > NOTE_LABEL_OCTETS_MAX);
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
