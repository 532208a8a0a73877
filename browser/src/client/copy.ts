// Readers' copies: numbered, and broken into lines as no other reader's copy is. R41.
//
// Where the lines end follows from a keyed sequence that is another for each reader. It survives
// printing and retyping line by line, and it is in the words' places only: the words are the memo's own,
// and a copy reads back as the same memo. Whoever opens the sealed text can compute every copy, so a
// trace is a hint whom to ask and no proof. Authors and signers get the text itself, the same for all.

import { toHex, toUtf8, u32 } from "../bytes.ts";
import { CopyLabel } from "../crypto/labels/copy.ts";
import type { MemoId, OfficialId } from "../domain/ids.ts";
import { CAPTION } from "../domain/memo.ts";
import { asSealed } from "../domain/memo/written.ts";
import type { Roster } from "../protocol/roster.ts";
import type { VersionText } from "../protocol/text.ts";
import { wordsOf } from "../protocol/words.ts";

/** The most characters on a line of a copy. */
const WIDTH = 72;
/** By how many words a line can end before it is full: the choices that tell copies apart. */
const CHOICES = 4;

/** Every copy that there can be: one for each official of the roster. */
export function copies({ officials }: Roster, memo: MemoId): Copy[] {
  return officials.map(({ id }, at) => new Copy(at + 1, id, memo));
}

/** A reader's copy of a memo. */
export class Copy {
  constructor(
    /** Place of the reader on the roster, from 1. */
    readonly number: number,
    readonly reader: OfficialId,
    private readonly memo: MemoId,
  ) {}

  /** The reader's copy. A text that would not read back as the same memo keeps its lines. */
  of(text: VersionText): string {
    const copy = this.#broken(text);
    return asSealed(copy) === asSealed(text.markdown) ? copy : `${text.markdown}\n${this.#notice()}`;
  }

  #broken(text: VersionText): string {
    const next = this.#choices(text);
    const lines = sectioned(text.markdown).map(([section, line]) => {
      const shown = `${wraps(section, line) ? broken(line, next).join("\n") : line}\n`;
      return line.includes(CAPTION) && section === "" ? shown + this.#notice() : shown;
    });
    return lines.join("").slice(0, -1);
  }

  /** What the copy says of itself; no part of the memo. */
  #notice(): string {
    return `<!-- Copy ${this.number} of case ${toHex(this.memo)}, for the reader ${this.reader}. Where its lines end tells it from others. -->\n`;
  }

  /** After which words of the text the copy ends a line where the memo does not. */
  ends(text: VersionText): Set<number> {
    const next = this.#choices(text);
    const ends = new Set<number>();
    let at = 0;
    for (const [section, line] of sectioned(text.markdown)) {
      let end = at;
      for (const shorter of wraps(section, line) ? broken(line, next).slice(0, -1) : []) {
        end += wordsOf(shorter).length;
        ends.add(end - 1);
      }
      at += wordsOf(line).length;
    }
    return ends;
  }

  /** The keyed sequence of the copy. */
  #choices({ nonce }: VersionText): () => number {
    const seed = CopyLabel.COPY.hashFramed(nonce, this.memo, toUtf8(this.reader));
    let drawn = 0;
    return () => {
      const [octet = 0] = CopyLabel.COPY.hash(seed, u32(drawn));
      drawn += 1;
      return octet % CHOICES;
    };
  }
}

/** Each line with the heading of the section that it stands in. */
function sectioned(markdown: string): [section: string, line: string][] {
  let section = "";
  return markdown.split("\n").map((line) => {
    if (line.startsWith("## ")) section = line.slice(3);
    return [section, line];
  });
}

/**
 * Whether a line may go on in the next one: the words of a section, and no heading, no detail of a
 * demand, and no attachment, which have lines of their own.
 */
function wraps(section: string, line: string): boolean {
  return section !== "" && section !== "Attachments" && !/^[ #<]/.test(line);
}

/** A line broken into several. */
function broken(line: string, next: () => number): string[] {
  let rest = wordsOf(line);
  const lines: string[] = [];
  for (;;) {
    const fits = fitting(rest);
    if (fits >= rest.length) break;
    const fewer = Math.max(fits - next(), 1);
    // The next line must not begin like an entry of its own.
    const backwards = Array.from({ length: fewer }, (_, at) => fewer - at);
    const forwards = Array.from({ length: rest.length - fewer }, (_, at) => fewer + at);
    const end = [...backwards, ...forwards].find((it) => beginsPlainly(rest[it]));
    if (end === undefined) break;
    lines.push(rest.slice(0, end).join(" "));
    rest = rest.slice(end);
  }
  return [...lines, rest.join(" ")];
}

/** How many words fit on a line; one at least. */
function fitting(rest: readonly string[]): number {
  let width = 0;
  const over = rest.findIndex((word) => {
    width += [...word].length + 1;
    return width > WIDTH + 1;
  });
  return Math.max(over === -1 ? rest.length : over, 1);
}

/** Whether no reader of Markdown takes a line that begins with this word for something else. */
function beginsPlainly(word: string | undefined): boolean {
  return word !== undefined && /^\p{Alphabetic}/u.test(word);
}
