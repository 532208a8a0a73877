// Finding the words of a language's lists in a sentence.

import type { LintWords } from "../lint.ts";
import { fold, type Span, type Word } from "./text.ts";

type ListName = Exclude<keyof LintWords, "joined">;

/** The lists of one language, folded once. An entry may have several words; a `*` stands for any ending. */
export class WordList {
  readonly #lists = new Map<ListName, readonly (readonly string[])[]>();
  readonly #common: ReadonlySet<string>;
  readonly #joined: RegExp | undefined;

  constructor(private readonly language: LintWords) {
    this.#joined = language.joined === undefined ? undefined : new RegExp(language.joined, "u");
    this.#common = new Set(language.common.map(fold));
  }

  find(name: ListName, words: readonly Word[]): Span[] {
    const entries = this.#entries(name);
    return words.flatMap((word, at) =>
      entries.flatMap((entry) => {
        const last = words[at + entry.length - 1];
        const same = last !== undefined && entry.every((wanted, offset) => this.#is(words[at + offset], wanted));
        return same ? [{ start: word.start, end: last.end }] : [];
      }),
    );
  }

  /** A word without what may stand joined before it, and without the endings of number and time. */
  stem(folded: string): string {
    const bare = this.#withoutJoined(folded);
    return bare.length > 6 ? bare.slice(0, 6) : bare;
  }

  /** Whether a stem says what a sentence is about. */
  says(stem: string): boolean {
    return stem.length > 3 && !this.#common.has(stem);
  }

  #entries(name: ListName): readonly (readonly string[])[] {
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    const entries = this.language[name].map((entry) => entry.split(" ").map(fold));
    this.#lists.set(name, entries);
    return entries;
  }

  #is(word: Word | undefined, wanted: string): boolean {
    if (word === undefined) return false;
    const forms = [word.folded, this.#withoutJoined(word.folded)];
    return wanted.endsWith("*")
      ? forms.some((form) => form.startsWith(wanted.slice(0, -1)))
      : forms.includes(wanted);
  }

  #withoutJoined(folded: string): string {
    return this.#joined === undefined ? folded : folded.replace(this.#joined, "");
  }
}
