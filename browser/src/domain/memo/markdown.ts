// A memo as Markdown with a small header: what people write in their own editor, and what is sealed.

import { utf8Length } from "../../bytes.ts";
import { type Day, parseDay } from "../calendar.ts";
import { AuthorsStance, Marking } from "../choice.ts";
import { MemoId } from "../ids.ts";
import {
  ARROW,
  type Demand,
  type Evidence,
  FURTHER,
  type Further,
  Memo,
  MEMO_BYTES_MAX,
  type MemoErrorKind,
  MemoProblem,
  numbered,
  type Place,
  type Portion,
} from "../memo.ts";
import { type Attachment, readHash, splitFields } from "./attachment.ts";
import { Malformed } from "../../malformed.ts";
import { singleSpaced, trim, trimStart } from "../whitespace.ts";

/** The most octets of a memo's Markdown: twice its texts, for marks and white space. */
export const MARKDOWN_BYTES_MAX = 2 * MEMO_BYTES_MAX;

/** What is wrong with a memo written in Markdown, and on which line, from 1. */
export class MemoError extends Error {
  constructor(
    readonly line: number,
    readonly kind: MemoErrorKind,
  ) {
    super(kind.code);
    this.name = "MemoError";
  }
}

/**
 * Reads a memo. White space inside a text counts as one space, a line that is one HTML comment as
 * nothing. Demands, further lists, evidence and attachments without a marking of their own take the
 * memo's.
 */
export function parseMarkdown(text: string): Memo {
  if (utf8Length(text) > MARKDOWN_BYTES_MAX) throw new MemoError(1, { code: "TooLong", max: MARKDOWN_BYTES_MAX });
  const draft = new Draft();
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (const [line, whole] of numbered(lines)) {
    const content = trim(whole);
    if (!(content.startsWith("<!--") && content.endsWith("-->"))) at(line, () => draft.read(line, content));
    draft.lastLine = line;
  }
  return draft.finish();
}

/** What begins the line that says who is to do what is demanded. */
export const RESPONSIBLE = "responsible:";
/** And by when. */
export const WANTED_BY = "wanted by:";

/** A refusal that does not know its line yet. */
class Wrong extends Error {
  constructor(readonly kind: MemoErrorKind) {
    super(kind.code);
  }
}

function wrong(code: "StrayText" | "Repeated" | "NoMarking" | "NoStance" | "NoDocument" | "NoMemo" | "NoHeader" | "UnknownHeader"): never {
  throw new Wrong({ code });
}

/** Memos by their identities, with commas between; none where one of them is no identity. */
export function readMemos(text: string): MemoId[] | undefined {
  try {
    return text.split(",").map((one) => MemoId.parse(trim(one)));
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

/** Gives refusals of a step their line. */
function at<T>(line: number, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (error instanceof Wrong) throw new MemoError(line, error.kind);
    throw error;
  }
}

interface DraftDemand {
  text: string;
  responsible?: string;
  wantedBy?: Day;
}

type Section = "start" | "header" | "body" | "summary" | "paragraphs" | "demands" | Further["part"] | "evidence" | "attachments";

/** The lines of the header, and the part that each is. */
const HEADER: ReadonlyMap<string, Place["part"]> = new Map<string, Place["part"]>([
  ["subject", "subject"],
  ["to", "addressees"],
  ["marking", "marking"],
  ["stance", "stance"],
  ["document", "document"],
  ["document-sha256", "document_digest"],
  ["distribution", "distribution"],
  ["continues", "continues"],
]);

const HEADINGS: ReadonlyMap<string, Section & Place["part"]> = new Map<string, Section & Place["part"]>([
  ["## Summary", "summary"],
  ["## Paragraphs", "paragraphs"],
  ["## Demands", "demands"],
  ...FURTHER.map(({ heading, part }) => [`## ${heading}`, part] as const),
  ["## Evidence", "evidence"],
  ["## Attachments", "attachments"],
]);

/** A memo as far as it has been read. Texts are lines joined by one space. */
class Draft {
  lastLine = 0;
  private section: Section = "start";
  private headerEnds = 0;
  /** Where each part was seen, to give a problem its line. */
  private readonly lines = new Map<string, number>();
  private readonly header: { [In in Place["part"]]?: string } = {};
  private readonly summary: string[] = [];
  private readonly paragraphs: string[] = [];
  private readonly demands: DraftDemand[] = [];
  private readonly further: Record<Further["list"], string[]> = { priorAttempts: [], consequences: [], alternatives: [], experts: [] };
  private readonly evidence: string[] = [];
  private readonly attachments: string[] = [];
  /** Whether an empty line ended the last paragraph. */
  private between = false;

  read(line: number, content: string): void {
    if (this.section === "start") {
      if (content === "---") this.section = "header";
      else if (content !== "") wrong("NoHeader");
    } else if (this.section === "header") {
      if (content === "---") {
        this.section = "body";
        this.headerEnds = line;
      } else if (content !== "") this.readHeader(line, content);
    } else if (content.startsWith("#")) {
      this.readHeading(line, content);
    } else if (content === "") {
      this.between = true;
    } else {
      this.readBody(line, content);
      this.between = false;
    }
  }

  private readHeader(line: number, content: string): void {
    const colon = content.indexOf(":");
    const part = HEADER.get(trim(content.slice(0, Math.max(colon, 0)))) ?? wrong("UnknownHeader");
    this.see({ part }, line);
    const value = singleSpaced(content.slice(colon + 1));
    this.header[part] = value;
    if (part === "marking") Marking.fromName(value) ?? wrong("NoMarking");
    if (part === "stance") AuthorsStance.fromName(value) ?? wrong("NoStance");
    if (part === "document_digest") readHash(value) ?? wrong("NoDocument");
    if (part === "continues") readMemos(value) ?? wrong("NoMemo");
  }

  private readHeading(line: number, content: string): void {
    const section = HEADINGS.get(content);
    if (section === undefined) throw new Wrong({ code: "UnknownSection" });
    this.section = section;
    this.between = true;
    this.see({ part: section }, line);
  }

  private readBody(line: number, content: string): void {
    switch (this.section) {
      case "summary":
        if (this.summary.length === 0) this.lines.set("summary", line);
        this.summary.push(content);
        return;
      case "paragraphs":
        return this.readEntry(this.paragraphs, "paragraph", this.between ? content : undefined, line, content);
      case "demands":
        return this.readDemand(line, content);
      case "evidence":
        return this.readEntry(this.evidence, "evidence_entry", afterDash(content), line, content);
      case "attachments":
        return this.readAttachment(line, content);
      default: {
        const further = FURTHER.find(({ part }) => part === this.section) ?? wrong("StrayText");
        this.readEntry(this.further[further.list], further.entry, afterDash(content), line, content);
      }
    }
  }

  /** A new entry of a list if `begun` is its text, else more of the last one. */
  private readEntry(
    list: string[],
    part: Place["part"],
    begun: string | undefined,
    line: number,
    content: string,
  ): void {
    if (begun !== undefined) {
      list.push(begun);
      return this.see({ part, number: list.length }, line);
    }
    const last = list.pop() ?? wrong("StrayText");
    list.push(`${last} ${content}`);
  }

  private readDemand(line: number, content: string): void {
    const begun = splitNumber(content);
    if (begun !== undefined) {
      const expected = this.demands.length + 1;
      if (begun.number !== BigInt(expected)) throw new Wrong({ code: "WrongNumber", expected });
      this.demands.push({ text: begun.text });
      return this.see({ part: "demand", number: expected }, line);
    }
    const demand = this.demands.at(-1) ?? wrong("StrayText");
    const entry = afterDash(content);
    if (entry === undefined) {
      demand.text += ` ${content}`;
      return;
    }
    const detail = trim(entry);
    if (detail.startsWith(RESPONSIBLE)) {
      if (demand.responsible !== undefined) wrong("Repeated");
      demand.responsible = singleSpaced(detail.slice(RESPONSIBLE.length));
    } else if (detail.startsWith(WANTED_BY)) {
      const day = parseDay(trim(detail.slice(WANTED_BY.length)));
      if (day === undefined) throw new Wrong({ code: "NotADay" });
      if (demand.wantedBy !== undefined) wrong("Repeated");
      demand.wantedBy = day;
    } else {
      throw new Wrong({ code: "UnknownDetail" });
    }
  }

  /** A line of its own for each, so that no name runs on into the next line. */
  private readAttachment(line: number, content: string): void {
    const begun = splitNumber(content);
    if (begun === undefined) throw new Wrong({ code: "NotAnAttachment" });
    const expected = this.attachments.length + 1;
    if (begun.number !== BigInt(expected)) throw new Wrong({ code: "WrongNumber", expected });
    this.attachments.push(begun.text);
    this.see({ part: "attachment", number: expected }, line);
  }

  /** Notes on which line a part stands; a part that may stand once is refused a second time. */
  private see(place: Place, line: number): void {
    const seen = this.lines.has(keyOf(place));
    this.lines.set(keyOf(place), line);
    if (seen) wrong("Repeated");
  }

  private lineOf(place: Place): number {
    const inHeader = place.part === "subject" || place.part === "addressees" || place.part === "marking";
    return Math.max(this.lines.get(keyOf(place)) ?? (inHeader ? this.headerEnds : this.lastLine), 1);
  }

  finish(): Memo {
    const within = <T>(place: Place, step: () => T): T => at(this.lineOf(place), step);
    if (this.section === "start" || this.section === "header") within({ part: "memo" }, () => wrong("NoHeader"));
    const { subject = "", addressees = "", stance = "", distribution, continues, document: title, document_digest: hash } = this.header;
    const marking = within({ part: "marking" }, () => Marking.fromName(this.header.marking ?? "") ?? wrong("NoMarking"));
    const sha256 = readHash(hash ?? "");
    // Both or none; what stands there alone is where the other is missed.
    if ((title === undefined) !== (sha256 === undefined)) within({ part: sha256 ? "document_digest" : "document" }, () => wrong("NoDocument"));
    const entries = <D, T>(list: readonly D[], part: Place["part"], read: (entry: D) => T): T[] =>
      numbered(list).map(([number, entry]) => within({ part, number }, () => read(entry)));
    const further = Object.fromEntries(
      FURTHER.map(({ list, entry }) => [list, entries(this.further[list], entry, (text) => portion(text, marking))]),
    ) as Record<Further["list"], Portion[]>;
    const parts = {
      subject,
      addressees: addressees === "" ? [] : addressees.split(",").map(singleSpaced),
      marking,
      stance: AuthorsStance.fromName(stance),
      document: title !== undefined && sha256 ? { title, sha256 } : undefined,
      distribution,
      continues: readMemos(continues ?? "") ?? [],
      summary: within({ part: "summary" }, () => markedPortion(this.summary.join(" "))),
      paragraphs: entries(this.paragraphs, "paragraph", markedPortion),
      demands: entries(this.demands, "demand", (demand) => readDemand(demand, marking)),
      ...further,
      evidence: entries(this.evidence, "evidence_entry", (text) => readEvidence(text, marking)),
      attachments: entries(this.attachments, "attachment", (text) => readAttachment(text, marking)),
    };
    try {
      return Memo.check(parts);
    } catch (error) {
      if (error instanceof MemoProblem) throw new MemoError(this.lineOf(error.place), error.kind);
      throw error;
    }
  }
}

function keyOf(place: Place): string {
  return place.number === undefined ? place.part : `${place.part} ${place.number}`;
}

function afterDash(content: string): string | undefined {
  return content.startsWith("- ") ? content.slice(2) : undefined;
}

/** `3. text` as 3 and the text; a number that no Rust program holds is none. */
function splitNumber(content: string): { number: bigint; text: string } | undefined {
  const [, digits, text] = /^([0-9]+)\.\p{White_Space}(.*)$/su.exec(content) ?? [];
  if (digits === undefined || text === undefined) return undefined;
  const number = BigInt(digits);
  return number < 2n ** 64n ? { number, text } : undefined;
}

function readDemand(demand: DraftDemand, otherwise: Marking): Demand {
  return {
    portion: portion(demand.text, otherwise),
    responsible: demand.responsible,
    wantedBy: demand.wantedBy,
  };
}

/** A text behind its marking in parentheses. */
function markedPortion(text: string): Portion {
  const [, mark, rest] = /^\(([^)]*)\)(.*)$/s.exec(trimStart(text)) ?? [];
  const marking = mark === undefined ? undefined : Marking.fromName(mark);
  if (marking !== undefined && rest !== undefined) return { marking, text: singleSpaced(rest) };
  if (trim(text) === "") throw new Wrong({ code: "Empty" });
  return wrong("NoMarking");
}

/**
 * A text that may leave its marking out. What looks like a marking and is none is refused, so that
 * a mistyped mark never becomes part of the text.
 */
function portion(text: string, otherwise: Marking): Portion {
  const looksMarked = /^\([A-Z]{1,6}(?:\)|$)/.test(trimStart(text));
  return looksMarked ? markedPortion(text) : { marking: otherwise, text: singleSpaced(text) };
}

function readEvidence(text: string, otherwise: Marking): Evidence {
  const arrow = text.indexOf(ARROW);
  if (arrow < 0) throw new Wrong({ code: "NoSource" });
  return { claim: portion(text.slice(0, arrow), otherwise), source: singleSpaced(text.slice(arrow + ARROW.length)) };
}

function readAttachment(text: string, otherwise: Marking): Attachment {
  const fields = splitFields(text);
  if (fields === undefined) throw new Wrong({ code: "NotAnAttachment" });
  return { ...fields, name: portion(fields.name, otherwise) };
}
