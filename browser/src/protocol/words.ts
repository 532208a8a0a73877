// The words of a text, and the commitment from which single words can be withheld. R47.
//
// A word is a run of anything but spaces and line feeds; what stands between the words is the
// layout. Each word is committed to by itself under a salt of its own. All salts come from the nonce
// in the sealed text, and none of them tells another: who is shown some words with their salts
// cannot guess the others.

import { toUtf8, u32 } from "../bytes.ts";
import { Label } from "../crypto/labels.ts";
import { VersionDigest } from "../domain/ids.ts";

const WORD = /[^ \n]+/g;

/** The two halves of a version digest. They are of one text, for whoever computed them from it. */
export interface TextCommitment {
  /** Commitment to the whole text. */
  readonly whole: Uint8Array;
  /** Commitment to the words. */
  readonly words: Uint8Array;
}

/** Both halves, from the nonce. The salt of the whole text has the number 0, that of the first word 1. */
export function textCommitment(nonce: Uint8Array, markdown: string): TextCommitment {
  const leaves = wordsOf(markdown).map((word, at) => wordLeaf(textSalt(nonce, at + 1), word));
  return { whole: wholeText(textSalt(nonce, 0), markdown), words: wordsRoot(leaves, layoutOf(markdown)) };
}

export function commitmentDigest({ whole, words }: TextCommitment): VersionDigest {
  return VersionDigest.fromBytes(Label.VERSION.hash(whole, words));
}

/** The words in order. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** What stands between the words, with one x for each of them. */
export function layoutOf(text: string): string {
  return text.replace(WORD, "x");
}

/** Salt of the whole text, or of a word by its number from 1. */
export function textSalt(nonce: Uint8Array, number: number): Uint8Array {
  return Label.TEXT_SALT.hash(nonce, u32(number));
}

/** Commitment to the whole text. */
export function wholeText(salt: Uint8Array, markdown: string): Uint8Array {
  return Label.TEXT.hash(salt, toUtf8(markdown));
}

/** Commitment to one word. */
export function wordLeaf(salt: Uint8Array, word: string): Uint8Array {
  return Label.WORD.hash(salt, toUtf8(word));
}

/** Commitment to all words and the layout. */
export function wordsRoot(leaves: readonly Uint8Array[], layout: string): Uint8Array {
  const all = new Uint8Array(32 * leaves.length);
  leaves.forEach((leaf, at) => all.set(leaf, 32 * at));
  return Label.WORDS.hashFramed(all, toUtf8(layout));
}
