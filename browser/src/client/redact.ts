// Making a redacted view: which words of a filed memo are withheld. R47.
//
// Whatever is to be withheld and stands nowhere in the text is refused: a mistyped name would stay in the
// view, and nobody would notice.

import { Marking } from "../domain/choice.ts";
import { FURTHER, type Place } from "../domain/memo.ts";
import { asSealed } from "../domain/memo/written.ts";
import type { CaseFile } from "../protocol/casefile.ts";
import { makeView, type ViewFile } from "../protocol/view.ts";
import { wordsOf } from "../protocol/words.ts";
import { CodedRefusal } from "../refusal.ts";
import { certifiedFilingOf } from "./export.ts";

/** Something to withhold. */
export type Withhold =
  /**
   * These words wherever they stand one after the other. Case and what is no letter or digit do not
   * count, so that "Smith" is also withheld in "Smith’s" and "j.smith@example.gov".
   */
  | { readonly kind: "words"; readonly words: string }
  /** A part of the memo, without its number and its marking. */
  | { readonly kind: "part"; readonly place: Place }
  /** Every part with this marking or a higher one. */
  | { readonly kind: "marked"; readonly least: Marking };

/** Why no view was made, or that nothing was named; `detail` is the place, from 0, of what stands nowhere in what was asked. */
export class RedactRefusal extends CodedRefusal<"NotFiled" | "OtherLayout" | "StandsNowhere" | "Nothing"> {
  override readonly name = "RedactRefusal";
}

/** From one word to before another. */
type Range = readonly [begins: number, ends: number];

/** A view of a case's memo without what is to be withheld. */
export function redact({ material, text }: CaseFile, withhold: readonly Withhold[]): ViewFile {
  const filing = certifiedFilingOf(material);
  if (filing === null) throw new RedactRefusal("NotFiled");
  const hidden = new Set<number>();
  for (const [at, what] of withhold.entries()) {
    const ranges = rangesOf(text.markdown, what);
    if (ranges.length === 0) throw new RedactRefusal("StandsNowhere", at);
    for (const [begins, ends] of ranges) for (let word = begins; word < ends; word += 1) hidden.add(word);
  }
  return makeView(filing, text, hidden);
}

function rangesOf(markdown: string, what: Withhold): Range[] {
  switch (what.kind) {
    case "words":
      return rangesOfPhrase(markdown, what.words);
    case "part":
      return partsOf(markdown).filter(({ place }) => place.part === what.place.part && place.number === what.place.number).map(({ words }) => words);
    case "marked":
      return partsOf(markdown).filter(({ marking }) => marking !== undefined && Marking.ALL.indexOf(marking) >= Marking.ALL.indexOf(what.least)).map(({ words }) => words);
  }
}

/** Where a phrase stands. */
function rangesOfPhrase(markdown: string, phrase: string): Range[] {
  const pieces = wordsOf(markdown).flatMap((word, at) => piecesOf(word).map((piece) => ({ at, piece })));
  const wanted = wordsOf(phrase).flatMap(piecesOf);
  if (wanted.length === 0) return [];
  return pieces.flatMap(({ at: begins }, place): Range[] => {
    const run = pieces.slice(place, place + wanted.length);
    const last = run.at(-1);
    const same = run.length === wanted.length && run.every(({ piece }, by) => piece === wanted[by]);
    return same && last !== undefined ? [[begins, last.at + 1]] : [];
  });
}

/** The runs of letters and digits in a word, in lower case. */
function piecesOf(word: string): string[] {
  return word.split(/[^\p{Alphabetic}\p{N}]/u).filter((piece) => piece !== "").map((piece) => piece.toLowerCase());
}

/** A part of the memo as it stands on a line. */
export interface Part {
  readonly place: Place;
  readonly marking: Marking | undefined;
  /** Without number and marking. */
  readonly words: Range;
}

/**
 * The parts of a memo that is laid out as the program does it: each on a line of its own, details of a
 * demand below it.
 */
export function partsOf(markdown: string): Part[] {
  if (asSealed(markdown) !== markdown) throw new RedactRefusal("OtherLayout");
  let section = "";
  let number = 0;
  let at = 0;
  let marking: Marking | undefined;
  const parts: Part[] = [];
  for (const line of markdown.split("\n")) {
    const begins = at;
    const words = wordsOf(line);
    at += words.length;
    if (line.startsWith("## ")) {
      [section, number] = [line.slice(3), 0];
      continue;
    }
    const found = placeOf(section, line, number);
    if (found === undefined) continue;
    const { place, lead } = found;
    number = place.number ?? number;
    if (!line.startsWith(" ")) marking = words.slice(0, lead).map(markingOf).find((one) => one !== undefined);
    parts.push({ place, marking, words: [begins + lead, at] });
  }
  return parts;
}

/** What stands on a line, and how many words lead up to it: number, key, marking. */
function placeOf(section: string, line: string, number: number): { place: Place; lead: number } | undefined {
  const next = number + 1;
  if (line === "") return undefined;
  switch (section) {
    case "":
      if (line.startsWith("subject: ")) return { place: { part: "subject" }, lead: 1 };
      if (line.startsWith("distribution: ")) return { place: { part: "distribution" }, lead: 1 };
      if (line.startsWith("continues: ")) return { place: { part: "continues" }, lead: 1 };
      if (line.startsWith("document: ")) return { place: { part: "document" }, lead: 1 };
      return line.startsWith("to: ") ? { place: { part: "addressees" }, lead: 1 } : undefined;
    case "Summary":
      return { place: { part: "summary" }, lead: 1 };
    case "Paragraphs":
      return { place: { part: "paragraph", number: next }, lead: 1 };
    case "Demands":
      if (line.startsWith("   - responsible: ")) return { place: { part: "demand", number }, lead: 2 };
      if (line.startsWith("   - wanted by: ")) return { place: { part: "demand", number }, lead: 3 };
      return { place: { part: "demand", number: next }, lead: 2 };
    case "Evidence":
      return { place: { part: "evidence_entry", number: next }, lead: 2 };
    case "Attachments":
      return { place: { part: "attachment", number: next }, lead: 2 };
    default: {
      const list = FURTHER.find(({ heading }) => heading === section);
      return list && { place: { part: list.entry, number: next }, lead: 2 };
    }
  }
}

function markingOf(word: string): Marking | undefined {
  return word.startsWith("(") && word.endsWith(")") ? Marking.fromName(word.slice(1, -1)) : undefined;
}
