// A redacted view: a filed memo from which words are withheld, and whose shown words anyone can hold
// against what was signed. R47.
//
// Withheld is a word, never a part of one, and of a withheld word nothing is said but its place: not
// even how long it is.

import { equal } from "../bytes.ts";
import type { VersionDigest } from "../domain/ids.ts";
import { type CertifiedFiling, certifiedFiling } from "./casefile.ts";
import { file } from "./casefile/file.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { list, map, octets32, optional, text } from "./schema.ts";
import type { VersionText } from "./text.ts";
import { commitmentDigest, layoutOf, textCommitment, textSalt, wordLeaf, wordsOf, wordsRoot } from "./words.ts";

const viewWord = map({
  /** The word; null where it is withheld. */
  shown: [0, optional(text)],
  /** The salt of a word that is shown; the commitment to one that is withheld. */
  hash: [1, octets32],
});

/** A memo with words withheld, and that it was filed. */
export const viewFile = file(
  "demur view v1",
  canonical(
    map({
      /** The certificate, and that it was filed. */
      filing: [0, certifiedFiling],
      /**
       * Commitment to the whole text. Its salt is withheld like the words: with it one could try
       * whole texts.
       */
      whole: [1, octets32],
      /** What stands between the words. */
      layout: [2, text],
      /** Every word in order, shown or not. */
      words: [3, list(viewWord)],
    }),
    // A memo of as many words as octets allow, each with its 32 octets.
    16 * 1024 * 1024,
  ),
);
export type ViewFile = TypeOf<typeof viewFile>;

/** The lines of a view, each word by word; null for a word that is withheld. */
export type RedactedText = readonly (readonly (string | null)[])[];

/** A view of a text without the words at these places, from 0. */
export function makeView(filing: CertifiedFiling, { nonce, markdown }: VersionText, withheld: ReadonlySet<number>): ViewFile {
  const words = wordsOf(markdown).map((word, at) => {
    const salt = textSalt(nonce, at + 1);
    return withheld.has(at) ? { shown: null, hash: wordLeaf(salt, word) } : { shown: word, hash: salt };
  });
  return { filing, whole: textCommitment(nonce, markdown).whole, layout: layoutOf(markdown), words };
}

/**
 * Holds a view against a version digest. Null if a word is shown that was not signed at this place,
 * or the words are more, fewer or in other places than those signed.
 */
export function checkView({ whole, layout, words }: ViewFile, signed: VersionDigest): RedactedText | null {
  const leaves = words.map(({ shown, hash }) => (shown === null ? hash : wordLeaf(hash, shown)));
  const digest = commitmentDigest({ whole, words: wordsRoot(leaves, layout) });
  return equal(digest, signed) ? laidOut(layout, words.map(({ shown }) => shown)) : null;
}

/**
 * The words in their places. Null if the layout has another number of places, or something that is
 * neither place nor gap, or a word has a gap in it: what was signed has none of these, so that
 * nothing can be shown beside what the commitment says.
 */
function laidOut(layout: string, words: readonly (string | null)[]): RedactedText | null {
  const right = layoutOf(layout) === layout && wordsOf(layout).length === words.length;
  if (!right || words.some((word) => word !== null && wordsOf(word)[0] !== word)) return null;
  let at = 0;
  return layout.split("\n").map((line) => {
    const begins = at;
    at += wordsOf(line).length;
    return words.slice(begins, at);
  });
}
