// From which reader's copy a text that was found is most likely made (R41): a hint whom to ask.

import type { VersionText } from "../protocol/text.ts";
import { wordsOf } from "../protocol/words.ts";
import type { Copy } from "./copy.ts";

/** How much likelier the best copy must be than the next, and than none, as a logarithm: 1,000 times. */
export const MARGIN = 6.9;

/** How well a copy fits a text that was found. */
export interface Fit {
  readonly copy: Copy;
  /** Line ends of the found text that are the copy's. */
  readonly same: number;
  /** How much likelier the text is from this copy than from none, as a logarithm. */
  readonly score: number;
}

/** What a text that was found says of the copy that it was made from. */
export interface Trace {
  /** Line ends of the found text that could be placed in the memo. */
  readonly placed: number;
  /** Every copy, the best first. */
  readonly fits: readonly Fit[];
}

/** Whose copy it is, if one is likelier than all others and than none by `MARGIN`. */
export function likely({ fits: [best, second] }: Trace): Fit | undefined {
  if (best === undefined || best.score < MARGIN) return undefined;
  return best.score - (second?.score ?? 0) >= MARGIN ? best : undefined;
}

/**
 * Compares where the lines of a text end with every copy. The text may be a part, and some of its words
 * may be others.
 */
export function trace(found: string, text: VersionText, copies: readonly Copy[]): Trace {
  const own = new Set(lineEnds(text.markdown));
  const placed = placedEnds(found, text.markdown).filter((end) => !own.has(end));
  const fits = copies.map((copy) => {
    const ends = copy.ends(text);
    const same = placed.filter((end) => ends.has(end)).length;
    return { copy, same, score: likelihood(same, placed.length - same) };
  });
  return { placed: placed.length, fits: fits.sort((a, b) => b.score - a.score || a.copy.number - b.copy.number) };
}

/** A line end is the copy's in nine of ten lines if the text is from the copy, and in one of four by chance. */
function likelihood(same: number, other: number): number {
  return same * Math.log(0.9 / 0.25) + other * Math.log(0.1 / 0.75);
}

/** After which words a text ends a line. */
function lineEnds(text: string): number[] {
  let at = 0;
  return text.split("\n").flatMap((line) => {
    at += wordsOf(line).length;
    return at === 0 ? [] : [at - 1];
  });
}

/** How many words on each side of a line end are compared. */
const AROUND = 5;
/** Of these as many must be the same, the two beside the line end among them. */
const SAME_MIN = 5;

/**
 * Where the line ends of a found text lie in the memo. An end whose surroundings stand nowhere, or at
 * several places equally well, is left out.
 */
function placedEnds(found: string, markdown: string): number[] {
  const whole = wordsOf(markdown);
  const part = wordsOf(found);
  const pair = (words: readonly string[], at: number): string | undefined => {
    const [first, second] = [words[at], words[at + 1]];
    // No word has a space in it.
    return first === undefined || second === undefined ? undefined : `${first} ${second}`;
  };
  const places = new Map<string, number[]>();
  for (const at of whole.keys()) {
    const name = pair(whole, at);
    if (name !== undefined) places.set(name, [...(places.get(name) ?? []), at]);
  }
  const placed = new Set<number>();
  for (const end of lineEnds(found)) {
    const name = pair(part, end);
    const alikes = ((name && places.get(name)) || [])
      .map((at) => ({ at, same: alike(part, end, whole, at) }))
      .filter(({ same }) => same >= SAME_MIN)
      .sort((a, b) => b.same - a.same);
    const [first, second] = alikes;
    if (first && (second === undefined || first.same > second.same)) placed.add(first.at);
  }
  return [...placed];
}

/** How many words around two places are the same. */
function alike(part: readonly string[], end: number, whole: readonly string[], at: number): number {
  const same = (by: number): boolean => part[end + by] !== undefined && part[end + by] === whole[at + by];
  return Array.from({ length: 2 * AROUND }, (_, step) => step + 1 - AROUND).filter(same).length;
}
