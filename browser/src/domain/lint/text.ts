// Words and sentences of a text, with their places.

/** From `start` to before `end`, as the text's own indexes count. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word, and the form by which it is compared: small letters, no accents, no Arabic vowels. */
export interface Word extends Span {
  readonly folded: string;
}

export function fold(word: string): string {
  const plain = word.normalize("NFKD").replaceAll(/[\p{M}\u0640]/gu, "").toLowerCase();
  // One form for the letters that Arabic writes in several ways.
  return plain.replaceAll(/[أإآٱ]/gu, "ا").replaceAll("ى", "ي").replaceAll("ة", "ه").replaceAll("’", "'");
}

/** French and English elisions are two words: `l’État`, `I’m`. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\u0640]+/gu)].map((match) => {
    const start = match.index ?? 0;
    return { start, end: start + match[0].length, folded: fold(match[0]) };
  });
}

/**
 * Sentences end at a closing sign with a space behind it, unless a short word stands before the
 * full stop: `Mr. Smith` is not two.
 */
export function sentencesOf(text: string): Span[] {
  const ends = [...text.matchAll(/[.!?؟。;؛]+\s+/gu)].filter((match) => !/(?:^|[\s(])\p{L}{1,4}$/u.test(text.slice(0, match.index)) || match[0][0] !== ".");
  const starts = [0, ...ends.map((match) => (match.index ?? 0) + match[0].length)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

export function ofOneSentence(words: readonly Word[], sentence: Span): Word[] {
  return words.filter((word) => word.start >= sentence.start && word.end <= sentence.end);
}
