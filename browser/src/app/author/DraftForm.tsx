/** The fields of a memo, in the order in which one reads it. */

import { DEMANDS_MAX, EVIDENCE_MAX, FURTHER, FURTHER_MAX, LINE_CHARACTERS_MAX, PARAGRAPHS_MAX, type MemoProblem } from "../../domain/memo.ts";
import { AuthorsStance, type Marking } from "../../domain/choice.ts";
import { Field } from "../components/Field.tsx";
import { Select } from "../components/Select.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { t } from "../i18n.ts";
import { AboutDocument } from "./AboutDocument.tsx";
import { blankDemand, blankEvidence, blankPortion, type DraftFields } from "./draft.ts";
import { Files } from "./Files.tsx";
import { MarkingSelect, PortionInput, Portions } from "./Portions.tsx";
import { problemWords } from "./problem.ts";

export interface DraftFormProps {
  fields: DraftFields;
  markings: readonly Marking[];
  /** The first thing that is wrong, once somebody wanted to go on. */
  problem: MemoProblem | undefined;
  onChange: (fields: DraftFields) => void;
}

export function DraftForm({ fields, markings, problem, onChange }: DraftFormProps) {
  const set = (changed: Partial<DraftFields>): void => onChange({ ...fields, ...changed });
  const at = (part: MemoProblem["place"]["part"], number?: number): string | undefined =>
    problem?.place.part === part && problem.place.number === number ? problemWords(problem) : undefined;
  return (
    <form class="draft" onSubmit={(event) => event.preventDefault()}>
      <Field label={t("desk-subject")} wide lengthMax={LINE_CHARACTERS_MAX} value={fields.subject} error={at("subject")} onInput={(subject) => set({ subject })} />
      <TextArea label={t("desk-to")} hint={t("desk-to-hint")} rows={3} value={fields.addressees} error={at("addressees")} onInput={(addressees) => set({ addressees })} />
      <MarkingSelect label={t("desk-marking-whole")} value={fields.marking} markings={markings} onChange={(marking) => set({ marking })} />
      {at("marking") && <p class="usa-error-message">{at("marking")}</p>}
      <Select
        label={t("memo-stance")}
        hint={t("desk-stance-hint")}
        none={t("desk-stance-none")}
        value={fields.stance}
        options={AuthorsStance.ALL.map((stance) => ({ value: stance, label: t(`memo-stance-${stance}`) }))}
        onChange={(stance) => set({ stance })}
      />
      <AboutDocument fields={fields} error={at("document") ?? at("document_digest")} onChange={set} />
      <Field label={t("memo-distribution")} hint={t("desk-distribution-hint")} wide lengthMax={LINE_CHARACTERS_MAX} value={fields.distribution} error={at("distribution")} onInput={(distribution) => set({ distribution })} />
      <Field label={t("memo-continues")} hint={t("desk-continues-hint")} wide value={fields.continues} error={at("continues")} onInput={(continues) => set({ continues })} />
      <PortionInput label={t("desk-summary")} hint={t("desk-summary-hint")} item={fields.summary} markings={markings} error={at("summary")} onChange={(summary) => set({ summary })} />
      <Portions
        legend={t("desk-paragraphs")}
        hint={t("desk-paragraphs-hint")}
        labelId="desk-paragraph"
        items={fields.paragraphs}
        markings={markings}
        min={1}
        max={PARAGRAPHS_MAX}
        blank={blankPortion}
        onChange={(paragraphs) => set({ paragraphs })}
        error={(number) => at("paragraph", number)}
      />
      <Portions
        legend={t("desk-demands")}
        hint={t("desk-demands-hint")}
        labelId="desk-demand"
        items={fields.demands}
        markings={markings}
        min={1}
        max={DEMANDS_MAX}
        blank={blankDemand}
        onChange={(demands) => set({ demands })}
        error={(number) => at("demand", number)}
        more={(item, change) => (
          <>
            <Field label={t("desk-responsible")} lengthMax={LINE_CHARACTERS_MAX} value={item.responsible} onInput={(responsible) => change({ ...item, responsible })} />
            <Field label={t("desk-wanted-by")} type="date" wide={false} value={item.wantedBy} onInput={(wantedBy) => change({ ...item, wantedBy })} />
          </>
        )}
      />
      {FURTHER.map(({ list, part, entry }) => (
        <Portions
          key={list}
          legend={t(`memo-${part}`)}
          hint={t(`desk-${part}-hint`)}
          labelId={`place-${entry}`}
          items={fields[list]}
          markings={markings}
          min={0}
          max={FURTHER_MAX}
          blank={blankPortion}
          onChange={(entries) => set({ [list]: entries })}
          error={(number) => at(entry, number)}
        />
      ))}
      <Portions
        legend={t("desk-evidence")}
        hint={t("desk-evidence-hint")}
        labelId="desk-evidence-one"
        items={fields.evidence}
        markings={markings}
        min={0}
        max={EVIDENCE_MAX}
        blank={blankEvidence}
        onChange={(evidence) => set({ evidence })}
        error={(number) => at("evidence_entry", number)}
        more={(item, change) => <Field label={t("desk-source")} wide value={item.source} onInput={(source) => change({ ...item, source })} />}
      />
      <Files
        files={fields.files}
        markings={markings}
        marking={fields.marking}
        onChange={(files) => set({ files })}
        error={(number) => (number === undefined ? at("attachments") : at("attachment", number))}
      />
    </form>
  );
}
