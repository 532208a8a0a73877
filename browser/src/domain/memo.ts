// What a memo consists of, and the checks on it that need no charter.
//
// Texts are plain words with single spaces: a memo has no layout to hide anything in, and every
// implementation sees the same octets. Characters that do not show are refused, because they could
// carry a tracing mark (R42) or make a text read otherwise than it is.

import { toHex, utf8Length } from "../bytes.ts";
import type { Day } from "./calendar.ts";
import { type AuthorsStance, highestMarking, isHigher, type Marking } from "./choice.ts";
import { type Attachment, ATTACHMENTS_MAX, ATTACHMENTS_OCTETS_MAX, isFileName, mediaTypeOf } from "./memo/attachment.ts";
import type { MemoId } from "./ids.ts";
import { firstHidden } from "./memo/hidden.ts";
import { characters, singleSpaced, trim } from "./whitespace.ts";

/** The caption that stands first on every rendering (2 FAM 070; R38). */
export const CAPTION = "DISSENT CHANNEL";
/** The most characters of a subject, of an addressee, and of an official's title. */
export const LINE_CHARACTERS_MAX = 200;
export const ADDRESSEES_MAX = 20;
export const CONTINUED_MAX = 8;
/** The most characters of a summary, a paragraph, a demand, a further portion, a claim or a source. */
export const PORTION_CHARACTERS_MAX = 8_000;
export const PARAGRAPHS_MAX = 200;
export const DEMANDS_MAX = 50;
export const FURTHER_MAX = 50;
export const EVIDENCE_MAX = 200;
/** The most octets of all texts together. */
export const MEMO_BYTES_MAX = 256 * 1024;

/** A text that carries its own marking. */
export interface Portion {
  /** How sensitive this text is by itself. */
  readonly marking: Marking;
  /** The words. */
  readonly text: string;
}

/** Something the authors ask for; its number is its place in the list, from 1. */
export interface Demand {
  readonly portion: Portion;
  /** The official who can do it, if the authors name one. */
  readonly responsible: string | undefined;
  /** The day by which the authors want it, if they name one. */
  readonly wantedBy: Day | undefined;
}

/** A claim of the memo and where it can be checked (R37). */
export interface Evidence {
  /** What is claimed; holds no arrow, which separates claim and source in Markdown. */
  readonly claim: Portion;
  /** Where it can be checked. */
  readonly source: string;
}

/** A document in its approval, to which a memo is attached. */
export interface MemoDocument {
  readonly title: string;
  /** SHA-256 of its octets. */
  readonly sha256: Uint8Array;
}

/** The parts of a memo, not checked yet. */
export interface MemoParts {
  /** The title. */
  readonly subject: string;
  /** To whom it is addressed; at least one, none with a comma. */
  readonly addressees: readonly string[];
  /** How sensitive the whole is; at least as much as each portion. */
  readonly marking: Marking;
  /** What the authors say they do about the decision, if they say it (R65). */
  readonly stance: AuthorsStance | undefined;
  /** The document about which it is, if it is about one (R66). It does not travel with the memo. */
  readonly document: MemoDocument | undefined;
  /** What the authors ask about who reads it: wider, narrower or not by somebody (R24). */
  readonly distribution: string | undefined;
  /** The memos that it continues, none twice: the one it was forked from, or those it merges (R3). */
  readonly continues: readonly MemoId[];
  /** The whole in short. */
  readonly summary: Portion;
  /** The body, numbered from 1; at least one. */
  readonly paragraphs: readonly Portion[];
  /** What is asked, numbered from 1; at least one. */
  readonly demands: readonly Demand[];
  /** What was tried before, and why not the regular channels. */
  readonly priorAttempts: readonly Portion[];
  /** What follows if nothing changes. */
  readonly consequences: readonly Portion[];
  /** What could be done instead. */
  readonly alternatives: readonly Portion[];
  /** Who knows about it and could be asked. */
  readonly experts: readonly Portion[];
  /** Where claims can be checked. */
  readonly evidence: readonly Evidence[];
  /** Files that travel with the text, numbered from 1. */
  readonly attachments: readonly Attachment[];
}

/** The lists of portions that a memo may have or not (R36), in their order in Markdown. */
export const FURTHER = [
  { list: "priorAttempts", part: "prior_attempts", entry: "prior_attempt", heading: "Prior attempts" },
  { list: "consequences", part: "consequences", entry: "consequence", heading: "Consequences" },
  { list: "alternatives", part: "alternatives", entry: "alternative", heading: "Alternatives" },
  { list: "experts", part: "experts", entry: "expert", heading: "Experts" },
] as const;
export type Further = (typeof FURTHER)[number];

/** Where in a memo something is; numbers count from 1. */
export interface Place {
  readonly part:
    | "memo"
    | "subject"
    | "addressees"
    | "marking"
    | "stance"
    | "document"
    | "document_digest"
    | "distribution"
    | "continues"
    | "summary"
    | "paragraphs"
    | "paragraph"
    | "demands"
    | "demand"
    | Further["part"]
    | Further["entry"]
    | "evidence"
    | "evidence_entry"
    | "attachments"
    | "attachment";
  readonly number?: number;
}

/** What is wrong with a memo, by the names of the Rust side. */
export type MemoErrorKind =
  | { readonly code: "Empty" | "Spacing" | "Placeholder" | "NoMarking" | "NoStance" | "NoDocument" | "NoMemo" | "NoHeader" | "UnknownHeader" }
  | { readonly code: "Repeated" | "UnknownSection" | "StrayText" | "UnknownDetail" | "NotADay" | "NoSource" }
  | { readonly code: "NotAnAttachment" | "FileName" | "FileEnding" }
  | { readonly code: "TooLong" | "TooManyOctets"; readonly max: number }
  | { readonly code: "HiddenCharacter"; readonly character: number }
  | { readonly code: "Separator"; readonly separator: string }
  | { readonly code: "MarkedTooLow"; readonly portion: Marking }
  | { readonly code: "WrongNumber"; readonly expected: number };

/** A memo that was not accepted: what is wrong, and where. */
export class MemoProblem extends Error {
  constructor(
    readonly place: Place,
    readonly kind: MemoErrorKind,
  ) {
    super(kind.code);
    this.name = "MemoProblem";
  }
}

export const ARROW = "->";

/** A memo that was checked. Only `Memo.check` makes one. */
export class Memo {
  private constructor(readonly parts: MemoParts) {}

  /** Checks the parts of a memo; throws the first `MemoProblem`, in the order in which one reads. */
  static check(parts: MemoParts): Memo {
    checkLine({ part: "subject" }, parts.subject);
    checkCount({ part: "addressees" }, parts.addressees, 1, ADDRESSEES_MAX);
    for (const addressee of parts.addressees) {
      checkLine({ part: "addressees" }, addressee);
      checkWithout({ part: "addressees" }, addressee, ",");
    }
    if (parts.document) checkLine({ part: "document" }, parts.document.title);
    if (parts.distribution !== undefined) checkLine({ part: "distribution" }, parts.distribution);
    checkCount({ part: "continues" }, parts.continues, 0, CONTINUED_MAX);
    if (new Set(parts.continues.map(toHex)).size < parts.continues.length) refuse({ part: "continues" }, { code: "NoMemo" });
    checkText({ part: "summary" }, parts.summary.text);
    checkCount({ part: "paragraphs" }, parts.paragraphs, 1, PARAGRAPHS_MAX);
    for (const [number, paragraph] of numbered(parts.paragraphs)) {
      checkText({ part: "paragraph", number }, paragraph.text);
    }
    checkCount({ part: "demands" }, parts.demands, 1, DEMANDS_MAX);
    for (const [number, demand] of numbered(parts.demands)) {
      checkText({ part: "demand", number }, demand.portion.text);
      if (demand.responsible !== undefined) checkLine({ part: "demand", number }, demand.responsible);
    }
    for (const { list, part, entry } of FURTHER) {
      checkCount({ part }, parts[list], 0, FURTHER_MAX);
      for (const [number, { text }] of numbered(parts[list])) checkText({ part: entry, number }, text);
    }
    checkCount({ part: "evidence" }, parts.evidence, 0, EVIDENCE_MAX);
    for (const [number, entry] of numbered(parts.evidence)) {
      const place: Place = { part: "evidence_entry", number };
      checkText(place, entry.claim.text);
      checkWithout(place, entry.claim.text, ARROW);
      checkText(place, entry.source);
    }
    checkAttachments(parts.attachments);
    if (octetsOf(parts) > MEMO_BYTES_MAX) refuse({ part: "memo" }, { code: "TooLong", max: MEMO_BYTES_MAX });
    const portion = highestPortion(parts);
    if (isHigher(portion, parts.marking)) refuse({ part: "marking" }, { code: "MarkedTooLow", portion });
    return new Memo(parts);
  }

  /** How many demands a reply must answer. */
  demandCount(): number {
    return this.parts.demands.length;
  }
}

/** The highest marking of any portion. */
export function highestPortion(parts: MemoParts): Marking {
  return highestMarking(parts.summary.marking, ...portionsOf(parts).map((portion) => portion.marking));
}

/** Every marking in the memo, that of the whole first. */
export function markingsOf(parts: MemoParts): Marking[] {
  return [parts.marking, ...portionsOf(parts).map((portion) => portion.marking)];
}

/** Each item with its number, from 1. */
export function numbered<T>(items: readonly T[]): [number, T][] {
  return items.map((item, at) => [at + 1, item]);
}

function portionsOf(parts: MemoParts): Portion[] {
  return [
    parts.summary,
    ...parts.paragraphs,
    ...parts.demands.map((demand) => demand.portion),
    ...FURTHER.flatMap(({ list }) => parts[list]),
    ...parts.evidence.map((entry) => entry.claim),
    ...parts.attachments.map((attachment) => attachment.name),
  ];
}

function octetsOf(parts: MemoParts): number {
  const texts = [...portionsOf(parts).map((portion) => portion.text), ...parts.evidence.map((entry) => entry.source)];
  return texts.reduce((sum, text) => sum + utf8Length(text), 0);
}

function checkAttachments(attachments: readonly Attachment[]): void {
  checkCount({ part: "attachments" }, attachments, 0, ATTACHMENTS_MAX);
  for (const [number, { name, mediaType, octets }] of numbered(attachments)) {
    const place: Place = { part: "attachment", number };
    checkText(place, name.text);
    if (!isFileName(name.text)) refuse(place, { code: "FileName" });
    if (mediaTypeOf(name.text) !== mediaType) refuse(place, { code: "FileEnding" });
    if (octets === 0) refuse(place, { code: "Empty" });
  }
  const sum = attachments.reduce((octets, attachment) => octets + attachment.octets, 0);
  if (sum > ATTACHMENTS_OCTETS_MAX) refuse({ part: "attachments" }, { code: "TooManyOctets", max: ATTACHMENTS_OCTETS_MAX });
}

function checkLine(place: Place, text: string): void {
  checkCharacters(place, text, LINE_CHARACTERS_MAX);
}

function checkText(place: Place, text: string): void {
  checkCharacters(place, text, PORTION_CHARACTERS_MAX);
}

function checkCharacters(place: Place, text: string, max: number): void {
  if (trim(text) === "") refuse(place, { code: "Empty" });
  if (characters(text) > max) refuse(place, { code: "TooLong", max });
  const character = firstHidden(text);
  if (character !== undefined) refuse(place, { code: "HiddenCharacter", character });
  if (text.startsWith("[") && text.endsWith("]")) refuse(place, { code: "Placeholder" });
  if (singleSpaced(text) !== text) refuse(place, { code: "Spacing" });
}

function checkWithout(place: Place, text: string, separator: string): void {
  if (text.includes(separator)) refuse(place, { code: "Separator", separator });
}

function checkCount(place: Place, items: readonly unknown[], min: number, max: number): void {
  if (items.length < min) refuse(place, { code: "Empty" });
  if (items.length > max) refuse(place, { code: "TooLong", max });
}

function refuse(place: Place, kind: MemoErrorKind): never {
  throw new MemoProblem(place, kind);
}
