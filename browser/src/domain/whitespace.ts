// White space as Rust and Unicode have it. JavaScript's own `trim` and `\s` take the byte order mark
// for a space and U+0085 for none, and a memo must read the same everywhere.

const SPACES = /\p{White_Space}+/gu;
const AROUND = /^\p{White_Space}+|\p{White_Space}+$/gu;
const IN_FRONT = /^\p{White_Space}+/u;

export function trim(text: string): string {
  return text.replace(AROUND, "");
}

export function trimStart(text: string): string {
  return text.replace(IN_FRONT, "");
}

/** The words of a text, with one space between them and none around. */
export function singleSpaced(text: string): string {
  return trim(text).replace(SPACES, " ");
}

/** How many characters (code points) a text has. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
