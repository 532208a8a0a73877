/**
 * The words that a wallet is sealed under: 8 made-up ones out of 2025, 88 bits, so that no amount
 * of guessing finds them and opening a wallet needs no long work (docs/decisions/0010).
 *
 * They are two open syllables each, of letters that English, French, Spanish and Arabic speakers all
 * write down as they hear them. A list of real words would be in one of those languages, and weigh
 * six kilobytes in a client whose every kilobyte is counted.
 */

import { randomBytes, type Randomness } from "../crypto/random.ts";

const CONSONANTS = "bdflmnrst";
const VOWELS = "aeiou";
const SYLLABLES = CONSONANTS.length * VOWELS.length;
const CHOICES = SYLLABLES * SYLLABLES;
/** Draws at or above this would favour some words; they are drawn again. */
const FAIR = 65_536 - (65_536 % CHOICES);

export const WORDS = 8;
/** How many of them are asked back. */
export const ASKED_BACK = 3;

/** Fresh words. */
export function freshWords(source: Randomness): string[] {
  return Array.from({ length: WORDS }, () => {
    const choice = fairDraw(source) % CHOICES;
    return syllable(Math.floor(choice / SYLLABLES)) + syllable(choice % SYLLABLES);
  });
}

/** Which words are asked back: positions from 0, ascending, no two the same. */
export function askedBack(source: Randomness): number[] {
  const order = Array.from({ length: WORDS }, (_, index) => ({ index, key: fairDraw(source) }));
  const chosen = order.sort((a, b) => a.key - b.key || a.index - b.index).slice(0, ASKED_BACK);
  return chosen.map(({ index }) => index).sort((a, b) => a - b);
}

function syllable(choice: number): string {
  return (CONSONANTS[Math.floor(choice / VOWELS.length)] ?? "") + (VOWELS[choice % VOWELS.length] ?? "");
}

function fairDraw(source: Randomness): number {
  for (;;) {
    const [high = 0, low = 0] = randomBytes(source, 2);
    const draw = (high << 8) | low;
    if (draw < FAIR) return draw;
  }
}
