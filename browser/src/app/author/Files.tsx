/** Adding files to a memo: cleaned here, and what was removed or could not be is said. */

import { useRef, useState } from "preact/hooks";
import type { Removed } from "../../client/attach.ts";
import type { Telling } from "../../client/attach/pdf.ts";
import type { Marking } from "../../domain/choice.ts";
import { ATTACHMENTS_MAX, ATTACHMENTS_OCTETS_MAX, FILE_NAME_BYTES_MAX } from "../../domain/memo/attachment.ts";
import { Alert, ErrorAlert } from "../components/Alert.tsx";
import { fileSize } from "../components/Attachments.tsx";
import { Button } from "../components/Button.tsx";
import { Confirm } from "../components/Confirm.tsx";
import { DropFile } from "../components/DropFile.tsx";
import { Field } from "../components/Field.tsx";
import { list, number, t } from "../i18n.ts";
import { announce } from "../live.ts";
import { type FileField, fileField, octetsOf, READ_OCTETS_MAX, takeIn, tellings, tidyName } from "./files.ts";
import { MarkingSelect } from "./Portions.tsx";

export interface FilesProps {
  files: readonly FileField[];
  markings: readonly Marking[];
  /** Marking of the whole, which a new file gets. */
  marking: Marking;
  onChange: (files: readonly FileField[]) => void;
  /** Words for what is wrong with a file, or with all; numbers count from 1. */
  error: (place?: number) => string | undefined;
}

/** A file that is not taken in before somebody has seen what is in it. */
interface Doubtful {
  readonly file: FileField;
  readonly kept: readonly Telling[];
}

export function Files({ files, markings, marking, onChange, error }: FilesProps) {
  const [refused, setRefused] = useState<{ name: string; refusal: unknown } | undefined>(undefined);
  const [doubtful, setDoubtful] = useState<readonly Doubtful[]>([]);
  const [removed, setRemoved] = useState<ReadonlyMap<Uint8Array, readonly Removed[]>>(new Map());
  // Several files come one after the other, before the page was drawn anew.
  const present = useRef(files);
  present.current = files;
  const change = (next: readonly FileField[]): void => {
    present.current = next;
    onChange(next);
  };
  const add = (file: FileField): void => {
    change([...present.current, file]);
    announce(t("files-added", { name: file.name }));
  };
  const take = (original: string, octets: Uint8Array): void => {
    setRefused(undefined);
    const name = tidyName(original);
    try {
      const cleaned = takeIn(present.current, name, octets);
      const file = fileField(name, marking, cleaned.octets);
      setRemoved((before) => new Map([...before, [file.octets, cleaned.removed]]));
      if (cleaned.kept.length > 0) setDoubtful((before) => [...before, { file, kept: cleaned.kept }]);
      else add(file);
    } catch (refusal) {
      setRefused({ name, refusal });
    }
  };
  const [first, ...others] = doubtful;
  return (
    <fieldset class="usa-fieldset portion-fields">
      <legend class="usa-legend usa-legend--large">{t("files-title")}</legend>
      <p class="usa-hint">{t("files-hint")}</p>
      {error() && <p class="usa-error-message">{error()}</p>}
      {files.map((file, at) => (
        <div class="portion-field" key={at}>
          <FileInput
            file={file}
            place={at + 1}
            markings={markings}
            removed={removed.get(file.octets)}
            error={error(at + 1)}
            onChange={(next) => change(files.map((other) => (other === file ? next : other)))}
          />
          <div class="actions">
            <Button look="quiet" small label={t("desk-remove", { entry: file.name })} onClick={() => change(files.filter((other) => other !== file))}>
              {t("desk-remove-short")}
            </Button>
          </div>
        </div>
      ))}
      {files.length > 0 && <p class="quiet">{t("files-sum", { size: fileSize(octetsOf(files)), most: fileSize(ATTACHMENTS_OCTETS_MAX) })}</p>}
      {refused && (
        <>
          <p><strong dir="auto">{refused.name}</strong></p>
          <ErrorAlert error={refused.refusal} />
        </>
      )}
      {files.length < ATTACHMENTS_MAX && (
        <DropFile
          label={t("files-add")}
          hint={t("files-limits", { count: number(ATTACHMENTS_MAX), most: fileSize(ATTACHMENTS_OCTETS_MAX) })}
          accept=".pdf,.png,.jpg,.jpeg,.txt,.csv"
          octetsMax={READ_OCTETS_MAX}
          many
          onFile={take}
        />
      )}
      <Confirm
        open={first !== undefined}
        heading={t("files-ask", { name: first?.file.name ?? "" })}
        deed={t("files-ask-go")}
        danger
        onConfirm={() => {
          if (first) add(first.file);
          setDoubtful(others);
        }}
        onClose={() => setDoubtful(others)}
      >
        <p>{t("files-ask-text")}</p>
        <ul>{first?.kept.map((what) => <li key={what}>{t(`telling-${what}`)}</li>)}</ul>
        <p>{t("files-ask-advice")}</p>
      </Confirm>
    </fieldset>
  );
}

interface FileInputProps {
  file: FileField;
  place: number;
  markings: readonly Marking[];
  /** What was taken out of it; nothing where that is not known any more. */
  removed: readonly Removed[] | undefined;
  error: string | undefined;
  onChange: (file: FileField) => void;
}

function FileInput({ file, place, markings, removed, error, onChange }: FileInputProps) {
  const label = t("place-attachment", { number: number(place) });
  const kept = tellings(file);
  return (
    <>
      <Field
        label={t("files-name", { entry: label })}
        hint={t("files-name-hint")}
        wide
        lengthMax={FILE_NAME_BYTES_MAX}
        value={file.name}
        error={error}
        onInput={(name) => onChange({ ...file, name })}
      />
      <p class="quiet">{fileSize(file.octets.length)}</p>
      {removed && kept.length === 0 && <p>{removed.length === 0 ? t("files-removed-none") : t("files-removed", { what: list(removed.map(removedWords)) })}</p>}
      {kept.length > 0 && <Alert tone="warning">{t("files-kept", { what: list(kept.map((what) => t(`telling-${what}`))) })}</Alert>}
      <MarkingSelect label={t("desk-marking-of", { entry: label })} value={file.marking} markings={markings} onChange={(marking) => onChange({ ...file, marking })} />
    </>
  );
}

function removedWords({ what, detail }: Removed): string {
  return t(`removed-${what}`, { detail: typeof detail === "number" ? number(detail) : detail ?? "" });
}
