// Checks that every section shares: of a term, an identifier, a list, a text, a number.

import { Malformed } from "../../malformed.ts";
import { type Term, TERM_MAX } from "./terms.ts";
import type { Named } from "../named.ts";
import { characters, trim } from "../whitespace.ts";
import { CharterError, type CharterProblem } from "./error.ts";
import type { RawTerm } from "./raw.ts";

const LIST_MAX = 64;
const TEXT_MAX = 200;

/** A term that is part of another one, and so no longer, in the same unit. */
export function termUpTo(key: string, raw: RawTerm, longest: Term): Term {
  const read = term(key, raw);
  return read.unit === longest.unit && read.count <= longest.count ? read : refuse(key, "LongerThan");
}

export function term(key: string, raw: RawTerm): Term {
  const [only, ...others] = Object.entries(raw) as [Term["unit"], number][];
  if (only === undefined || others.length > 0) return refuse(key, "Term");
  return { unit: only[0], count: number(key, only[1], 1, TERM_MAX) };
}

export function id<T>(key: string, text: string, kind: { parse(text: string): T }): T {
  try {
    return kind.parse(text);
  } catch (error) {
    if (error instanceof Malformed) return refuse(key, "Id");
    throw error;
  }
}

export function ids<T>(key: string, texts: readonly string[], kind: { parse(text: string): T }): T[] {
  checkList(key, texts);
  return texts.map((text) => id(key, text, kind));
}

export function choice<Name extends string>(key: string, text: string, list: Named<Name>): Name {
  return list.fromName(text) ?? refuse(key, "Unknown");
}

export function choices<Name extends string>(key: string, texts: readonly string[], list: Named<Name>): Name[] {
  checkList(key, texts);
  return texts.map((text) => choice(key, text, list));
}

/** A list has at least one entry, not too many, and none twice. */
export function checkList(key: string, texts: readonly string[]): void {
  if (texts.length === 0 || texts.some((text) => trim(text) === "")) refuse(key, "Empty");
  if (texts.length > LIST_MAX) refuse(key, "TooMany");
  if (new Set(texts).size !== texts.length) refuse(key, "Repeated");
}

/** A text of at most so many characters. */
export function words(key: string, text: string, max = TEXT_MAX): string {
  if (trim(text) === "") refuse(key, "Empty");
  if (characters(text) > max) refuse(key, "TooMany");
  return text;
}

export function number(key: string, value: number, min: number, max: number): number {
  return value >= min && value <= max ? value : refuse(key, "OutOfBounds");
}

export function refuse(key: string, problem: CharterProblem): never {
  throw new CharterError(problem, key);
}
