// What could give a writer away, and accusations without evidence: looked for before a memo
// circulates (A10, R37). It warns and never blocks, and it knows words, not people: finding nothing
// proves nothing.

import { ofOneSentence, type Span, sentencesOf, wordsOf, type Word } from "./lint/text.ts";
import { WordList } from "./lint/words.ts";
import { FURTHER, type MemoParts, numbered, type Place } from "./memo.ts";
import { named } from "./named.ts";

/** What was found. The words about each stand in `locales/`. */
export const LintCode = named(
  /** One of the names that the writer called their own. */
  "own_name",
  /** An office or a post that the sentence says is the writer's. */
  "own_post",
  /** A title with a name behind it. */
  "titled_name",
  "email",
  "phone",
  "staff_number",
  /** A property of an attachment, such as its author. */
  "document_property",
  /** A factual accusation that no entry of evidence is about. */
  "accusation_without_evidence",
);
export type LintCode = (typeof LintCode.ALL)[number];

/** Where it stands: from `start` to before `end` of the field's text. */
export interface LintFinding extends Span {
  readonly code: LintCode;
  readonly place: Place;
  /** Which text of the place; for an attachment the property's name. */
  readonly field: string;
}

/** The words of one language; `lint/words/` has one file for each, and one file has them all when they are served. */
export interface LintWords {
  readonly firstPerson: readonly string[];
  /** Words such as "my", which make what stands close behind them the writer's. */
  readonly possessives: readonly string[];
  /** Phrases such as "work in", which do so where the first person stands in the sentence. */
  readonly belonging: readonly string[];
  /** Offices and posts. */
  readonly posts: readonly string[];
  /** Posts that say in one word that they are the writer's, as Arabic has them. */
  readonly ownPosts: readonly string[];
  /** Titles that stand before a name. */
  readonly titles: readonly string[];
  readonly accusations: readonly string[];
  /** Words before a staff number. */
  readonly staffNumbers: readonly string[];
  /** Words too common to say what a sentence is about. */
  readonly common: readonly string[];
  /** A pattern of letters that may stand joined before a word, such as the Arabic article. */
  readonly joined?: string;
}

export interface LintInput {
  readonly parts: MemoParts;
  /** The languages to look for; a memo may mix them. */
  readonly languages: readonly LintWords[];
  /** The writer's own name, post and team, as the writer gave them. They stay in memory. */
  readonly own: readonly string[];
  /** Properties found in attachments, by the attachment's number. */
  readonly properties: readonly { readonly attachment: number; readonly name: string }[];
}

interface Text {
  readonly place: Place;
  readonly field: string;
  readonly text: string;
  /** Whether it states facts of its own, so that an accusation needs evidence. */
  readonly states: boolean;
}

/** Everything found, in the order in which the memo is read. */
export function lint(input: LintInput): LintFinding[] {
  const evidence = input.parts.evidence.map(({ claim }) => claim.text);
  const lists = input.languages.map((language) => new WordList(language));
  const inTexts = textsOf(input.parts).flatMap((text) => {
    const found = [
      ...ownNames(text.text, input.own),
      ...contacts(text.text),
      ...lists.flatMap((list) => inLanguage(text, list, evidence)),
    ];
    return distinct(found).map((finding) => ({ ...finding, place: text.place, field: text.field }));
  });
  const inFiles = input.properties.map(({ attachment, name }) => ({
    code: "document_property" as const,
    place: { part: "attachment" as const, number: attachment },
    field: name,
    start: 0,
    end: 0,
  }));
  return [...inTexts, ...inFiles];
}

type Found = Span & { readonly code: LintCode };

function textsOf(parts: MemoParts): Text[] {
  const texts: Text[] = [];
  const add = (place: Place, text: string, states = false, field = "text") => texts.push({ place, field, text, states });
  add({ part: "subject" }, parts.subject);
  add({ part: "summary" }, parts.summary.text, true);
  for (const [number, { text }] of numbered(parts.paragraphs)) add({ part: "paragraph", number }, text, true);
  for (const [number, { portion }] of numbered(parts.demands)) add({ part: "demand", number }, portion.text);
  for (const { list, entry: part } of FURTHER) {
    for (const [number, { text }] of numbered(parts[list])) add({ part, number }, text);
  }
  for (const [number, { claim, source }] of numbered(parts.evidence)) {
    add({ part: "evidence_entry", number }, claim.text);
    add({ part: "evidence_entry", number }, source, false, "source");
  }
  for (const [number, { name }] of numbered(parts.attachments)) add({ part: "attachment", number }, name.text);
  return texts;
}

/** The writer's own names, in any capitals and with or without accents. */
function ownNames(text: string, own: readonly string[]): Found[] {
  const words = wordsOf(text);
  return own.flatMap((name) => {
    const wanted = wordsOf(name).map((word) => word.folded);
    return runs(words, wanted).map((span) => ({ code: "own_name" as const, ...span }));
  });
}

function runs(words: readonly Word[], wanted: readonly string[]): Span[] {
  if (wanted.length === 0) return [];
  return words.flatMap((word, at) => {
    const last = words[at + wanted.length - 1];
    const same = last !== undefined && wanted.every((one, offset) => words[at + offset]?.folded === one);
    return same ? [{ start: word.start, end: last.end }] : [];
  });
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
/** At least seven digits, with the signs that people write between them. */
const PHONE = /(?<![\p{N}\p{L}/-])(?:\+|00|\()?\p{Nd}(?:[ ().\u00a0\u2011/-]{0,2}\p{Nd}){6,16}(?![\p{N}\p{L}])/gu;
/** Not phone numbers: days, and amounts with marks for thousands. */
const NO_PHONE = /^(?:\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{4}|\p{Nd}{1,3}(?:[ .\u00a0]\p{Nd}{3})+|\p{Nd}{4}\p{Pd}\p{Nd}{4})$/u;

function contacts(text: string): Found[] {
  const emails = [...text.matchAll(EMAIL)].map((match) => found("email", match));
  const phones = [...text.matchAll(PHONE)].filter(([number]) => !NO_PHONE.test(number)).map((match) => found("phone", match));
  return [...emails, ...phones];
}

function found(code: LintCode, match: RegExpMatchArray): Found {
  const start = match.index ?? 0;
  return { code, start, end: start + match[0].length };
}

function inLanguage({ text, states }: Text, list: WordList, evidence: readonly string[]): Found[] {
  const findings: Found[] = [];
  for (const sentence of sentencesOf(text)) {
    const words = ofOneSentence(wordsOf(text), sentence);
    findings.push(...ownPosts(list, words), ...titledNames(text, list, words), ...staffNumbers(text, list, words));
    const accusations = states ? list.find("accusations", words) : [];
    const supported = accusations.length > 0 && evidence.some((claim) => isAbout(list, claim, words));
    if (!supported) {
      findings.push(...accusations.map((span) => ({ code: "accusation_without_evidence" as const, ...span })));
    }
  }
  return findings;
}

/** How many words may stand between "my" and a post, and between "work in" and one. */
const POSSESSIVE_REACH = 2;
const BELONGING_REACH = 4;

/**
 * A post is the writer's behind a possessive or a phrase of belonging. That a memo in the first
 * person names an office is no sign: it is addressed to one.
 */
function ownPosts(list: WordList, words: readonly Word[]): Found[] {
  const posts = list.find("posts", words);
  const speaks = list.find("firstPerson", words).length > 0;
  const behind = (openers: readonly Span[], reach: number) =>
    posts.flatMap((post) => {
      const between = (opener: Span) => words.filter((word) => word.start >= opener.end && word.end <= post.start).length;
      const opener = openers.find((one) => one.end <= post.start && between(one) <= reach);
      return opener === undefined ? [] : [{ start: opener.start, end: post.end }];
    });
  const spans = [
    ...list.find("ownPosts", words),
    ...behind(list.find("possessives", words), POSSESSIVE_REACH),
    ...(speaks ? behind(list.find("belonging", words), BELONGING_REACH) : []),
  ];
  return spans.map((span) => ({ code: "own_post", ...span }));
}

/** A title and a word behind it that begins like a name and is no title or post itself. */
function titledNames(text: string, list: WordList, words: readonly Word[]): Found[] {
  return list.find("titles", words).flatMap(({ start, end }) => {
    const next = words.find((word) => word.start >= end);
    if (next === undefined || !/^\.?\s+$/u.test(text.slice(end, next.start))) return [];
    const capital = /^(?:\p{Lu}|\p{Lo})/u;
    const looksLikeName = capital.test(text.slice(start)) && capital.test(text.slice(next.start));
    const isName = looksLikeName && list.find("posts", [next]).length === 0 && list.find("titles", [next]).length === 0;
    return isName ? [{ code: "titled_name" as const, start, end: next.end }] : [];
  });
}

/** A word such as "badge" with a number of four digits or more close behind it. */
function staffNumbers(text: string, list: WordList, words: readonly Word[]): Found[] {
  return list.find("staffNumbers", words).flatMap(({ start, end }) => {
    const [, gap, number] = /^((?:(?<=\sn[or]?)\.|[^\p{N}.!?]){0,16}?)((?:\p{L}{1,3}-?)?\p{Nd}{4,12})(?!\p{N})/u.exec(text.slice(end)) ?? [];
    const length = gap === undefined || number === undefined ? undefined : gap.length + number.length;
    return length === undefined ? [] : [{ code: "staff_number" as const, start, end: end + length }];
  });
}

/** An entry of evidence is about a sentence if they share two words that say something. */
function isAbout(list: WordList, claim: string, sentence: readonly Word[]): boolean {
  const said = new Set(wordsOf(claim).map(({ folded }) => list.stem(folded)));
  const shared = new Set(sentence.map(({ folded }) => list.stem(folded)).filter((word) => said.has(word) && list.says(word)));
  return shared.size >= 2;
}

/** Each once, in the order of the text, without what lies within another of its code. */
function distinct(findings: readonly Found[]): Found[] {
  const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const covers = (other: Found, one: Found) => other.start <= one.start && other.end >= one.end;
  // A staff number may look like a phone number as well.
  const isLess = (one: Found, other: Found) => other.code === one.code || (one.code === "phone" && other.code === "staff_number");
  return ordered.filter((one, at) => !ordered.slice(0, at).some((other) => isLess(one, other) && covers(other, one)));
}
