/**
 * A memo that is being written: what stands in the fields, whether or not it is a memo yet, and as
 * text to be kept. The text has the form of a memo's Markdown, so that the command can open it.
 */

import type { Day } from "../../domain/calendar.ts";
import { AuthorsStance, Marking } from "../../domain/choice.ts";
import { toHex } from "../../bytes.ts";
import { ARROW, type Demand, FURTHER, type Further, Memo, type MemoDocument, type MemoParts, MemoProblem, type Portion } from "../../domain/memo.ts";
import { readHash } from "../../domain/memo/attachment.ts";
import { readMemos } from "../../domain/memo/markdown.ts";
import { toMarkdown } from "../../domain/memo/written.ts";
import type { Written } from "../../client/attach.ts";
import { attachmentOf, type FileField } from "./files.ts";

export interface PortionField {
  readonly marking: Marking;
  readonly text: string;
}

export interface DemandField extends PortionField {
  readonly responsible: string;
  readonly wantedBy: string;
}

export interface EvidenceField extends PortionField {
  readonly source: string;
}

/** What stands in the fields. */
export interface DraftFields {
  readonly subject: string;
  /** One a line. */
  readonly addressees: string;
  readonly marking: Marking;
  /** What the authors do about the decision; empty where they do not say it. */
  readonly stance: string;
  /** The title of the document about which it is; empty where it is about none. */
  readonly document: string;
  /** SHA-256 of that document, in hexadecimal digits. */
  readonly documentSha256: string;
  /** What the authors ask about its readers; empty where they ask nothing. */
  readonly distribution: string;
  /** The memos that it continues, by their identities with commas between; empty where there is none. */
  readonly continues: string;
  readonly summary: PortionField;
  readonly paragraphs: readonly PortionField[];
  readonly demands: readonly DemandField[];
  readonly priorAttempts: readonly PortionField[];
  readonly consequences: readonly PortionField[];
  readonly alternatives: readonly PortionField[];
  readonly experts: readonly PortionField[];
  readonly evidence: readonly EvidenceField[];
  readonly files: readonly FileField[];
}

const BLANK: PortionField = { marking: "U", text: "" };
export const blankPortion = (): PortionField => BLANK;
export const blankDemand = (): DemandField => ({ ...BLANK, responsible: "", wantedBy: "" });
export const blankEvidence = (): EvidenceField => ({ ...BLANK, source: "" });

export const EMPTY_DRAFT: DraftFields = {
  subject: "",
  addressees: "",
  marking: "U",
  stance: "",
  document: "",
  documentSha256: "",
  distribution: "",
  continues: "",
  summary: BLANK,
  paragraphs: [BLANK],
  demands: [blankDemand()],
  priorAttempts: [],
  consequences: [],
  alternatives: [],
  experts: [],
  evidence: [],
  files: [],
};

/** The memo that the fields make. Throws `MemoProblem` with the place of the first problem. */
export function memoOf(fields: DraftFields): Memo {
  const parts = partsOf(fields);
  const named = single(fields.document) !== "" || fields.documentSha256 !== "";
  if (named && !parts.document) throw new MemoProblem({ part: "document" }, { code: "NoDocument" });
  if (single(fields.continues) !== "" && parts.continues.length === 0) throw new MemoProblem({ part: "continues" }, { code: "NoMemo" });
  return Memo.check(parts);
}

/** What the fields say, with white space as a memo has it: single spaces, no line breaks. */
export function partsOf(fields: DraftFields): MemoParts {
  return {
    subject: single(fields.subject),
    addressees: fields.addressees.split(/[\n,]/).map(single).filter((line) => line !== ""),
    marking: fields.marking,
    stance: AuthorsStance.fromName(fields.stance),
    document: documentOf(fields),
    distribution: single(fields.distribution) || undefined,
    continues: readMemos(fields.continues) ?? [],
    summary: portion(fields.summary),
    paragraphs: fields.paragraphs.map(portion),
    demands: fields.demands.map(demand),
    ...furtherOf((list) => fields[list].map(portion)),
    evidence: fields.evidence.map((entry) => ({ claim: portion(entry), source: single(entry.source) })),
    attachments: fields.files.map(attachmentOf),
  };
}

/** The document that the fields name, once they name it whole. */
function documentOf({ document, documentSha256 }: DraftFields): MemoDocument | undefined {
  const title = single(document);
  const sha256 = readHash(documentSha256);
  return title !== "" && sha256 ? { title, sha256 } : undefined;
}

/** What is sent of a draft that is a memo. */
export function writtenOf(fields: DraftFields): Written {
  const files = fields.files.map((file) => ({ ...file, name: attachmentOf(file).name.text }));
  return { markdown: toMarkdown(memoOf(fields)), files };
}

/** The fields of a memo that was written before, with its files. */
export function fieldsOf(parts: MemoParts, files: readonly Uint8Array[]): DraftFields {
  return {
    subject: parts.subject,
    addressees: parts.addressees.join("\n"),
    marking: parts.marking,
    stance: parts.stance ?? "",
    document: parts.document?.title ?? "",
    documentSha256: parts.document ? toHex(parts.document.sha256) : "",
    distribution: parts.distribution ?? "",
    continues: parts.continues.map(toHex).join(", "),
    summary: parts.summary,
    paragraphs: parts.paragraphs,
    demands: parts.demands.map(({ portion: { marking, text }, responsible, wantedBy }) => ({
      marking,
      text,
      responsible: responsible ?? "",
      wantedBy: wantedBy ?? "",
    })),
    ...furtherOf((list) => parts[list]),
    evidence: parts.evidence.map(({ claim, source }) => ({ ...claim, source })),
    files: parts.attachments.flatMap(({ name, sha256 }, at) => {
      const octets = files[at];
      return octets ? [{ name: name.text, marking: name.marking, octets, sha256 }] : [];
    }),
  };
}

/** Each further list, made in one way. */
function furtherOf<T>(make: (list: Further["list"], heading: string) => T): Record<Further["list"], T> {
  return Object.fromEntries(FURTHER.map(({ list, heading }) => [list, make(list, heading)])) as Record<Further["list"], T>;
}

function portion({ marking, text }: PortionField): Portion {
  return { marking, text: single(text) };
}

function demand(field: DemandField): Demand {
  const responsible = single(field.responsible);
  return {
    portion: portion(field),
    responsible: responsible === "" ? undefined : responsible,
    wantedBy: field.wantedBy === "" ? undefined : (field.wantedBy as Day),
  };
}

function single(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** The draft as text, blank where nothing stands yet. */
export function draftText(fields: DraftFields): string {
  const parts = partsOf(fields);
  const lines = ["---", `subject: ${parts.subject}`, `to: ${parts.addressees.join(", ")}`, `marking: ${parts.marking}`, ...(parts.stance ? [`stance: ${parts.stance}`] : []), ...documentLines(fields), ...(parts.distribution ? [`distribution: ${parts.distribution}`] : []), ...(fields.continues ? [`continues: ${single(fields.continues)}`] : []), "---"];
  lines.push("", "## Summary", "", marked(parts.summary), "", "## Paragraphs");
  for (const paragraph of parts.paragraphs) lines.push("", marked(paragraph));
  lines.push("", "## Demands", "");
  for (const [at, { portion: asked, responsible, wantedBy }] of parts.demands.entries()) {
    lines.push(`${at + 1}. ${marked(asked)}`);
    if (responsible !== undefined) lines.push(`   - ${RESPONSIBLE}${responsible}`);
    if (wantedBy !== undefined) lines.push(`   - ${WANTED_BY}${wantedBy}`);
  }
  for (const { list, heading } of FURTHER) lines.push("", `## ${heading}`, "", ...parts[list].map((entry) => `- ${marked(entry)}`));
  lines.push("", "## Evidence", "", ...parts.evidence.map(({ claim, source }) => `- ${marked(claim)} ${ARROW} ${source}`));
  return `${lines.join("\n")}\n`;
}

function documentLines({ document, documentSha256 }: DraftFields): string[] {
  return [...(document ? [`document: ${single(document)}`] : []), ...(documentSha256 ? [`document-sha256: ${documentSha256}`] : [])];
}

const RESPONSIBLE = "responsible: ";
const WANTED_BY = "wanted by: ";

function marked({ marking, text }: Portion): string {
  return `(${marking}) ${text}`;
}

/** Reads what `draftText` wrote. Whatever it does not know it leaves out: a draft is nobody's word. */
export function readDraft(text: string, files: readonly FileField[]): DraftFields {
  const sections = text.split(/^## /m);
  const header = sections[0] ?? "";
  const linesOf = (heading: string): string[] =>
    (sections.find((section) => section.startsWith(`${heading}\n`)) ?? "").split("\n").slice(1).filter((line) => line.trim() !== "");
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, "m").exec(header)?.[1] ?? "";
  return {
    subject: field("subject"),
    addressees: field("to").split(", ").join("\n"),
    marking: markingOf(field("marking")),
    stance: AuthorsStance.fromName(field("stance")) ?? "",
    document: field("document"),
    documentSha256: field("document-sha256"),
    distribution: field("distribution"),
    continues: field("continues"),
    summary: linesOf("Summary").map(portionField)[0] ?? BLANK,
    paragraphs: orOne(linesOf("Paragraphs").map(portionField), BLANK),
    demands: orOne(demandFields(linesOf("Demands")), blankDemand()),
    ...furtherOf((_, heading) => linesOf(heading).map(portionField)),
    evidence: linesOf("Evidence").map(evidenceField),
    files,
  };
}

function demandFields(lines: readonly string[]): DemandField[] {
  const demands: DemandField[] = [];
  for (const line of lines) {
    const detail = line.trim().replace(/^- /, "");
    const last = demands.at(-1);
    if (/^\d+\./.test(line)) demands.push({ ...blankDemand(), ...portionField(line) });
    else if (last && detail.startsWith(RESPONSIBLE)) demands[demands.length - 1] = { ...last, responsible: detail.slice(RESPONSIBLE.length) };
    else if (last && detail.startsWith(WANTED_BY)) demands[demands.length - 1] = { ...last, wantedBy: detail.slice(WANTED_BY.length) };
  }
  return demands;
}

function portionField(line: string): PortionField {
  const found = /^(?:\d+\. |- )?\(([A-Z]+)\) ?(.*)$/.exec(line.trim());
  return { marking: markingOf(found?.[1] ?? ""), text: found?.[2] ?? line.trim() };
}

function evidenceField(line: string): EvidenceField {
  const { marking, text } = portionField(line);
  const at = text.indexOf(ARROW);
  return at < 0 ? { marking, text, source: "" } : { marking, text: text.slice(0, at).trim(), source: text.slice(at + ARROW.length).trim() };
}

function markingOf(name: string): Marking {
  return Marking.ALL.find((marking) => marking === name) ?? "U";
}

function orOne<T>(found: readonly T[], one: T): readonly T[] {
  return found.length === 0 ? [one] : found;
}
