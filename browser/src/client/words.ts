// The passphrase of a wallet: words that were drawn, not chosen. docs/decisions/0010 says how many
// and why these.

import { wordlist } from "@scure/bip39/wordlists/english.js";
import { type Randomness, randomBytes } from "../crypto/random.ts";
import type { Strength } from "../crypto/seal/passphrase.ts";

/** Eight of 2,048 words: 88 bits that nobody can guess, whatever a guess costs. */
export const WORDS = 8;

/** Fresh words. The list has 2^11, so every word is as likely as the next. */
export function generateWords(randomness: Randomness): string[] {
  return Array.from({ length: WORDS }, () => {
    const [high = 0, low = 0] = randomBytes(randomness, 2);
    return wordlist[((high & 7) << 8) | low] ?? "";
  });
}

/** The one way in which words are put together, however they were typed. */
export function passphraseOf(words: string): string {
  return words.normalize("NFC").trim().toLowerCase().split(/\s+/u).join(" ");
}

/** Whether a passphrase is of generated words, by its look: then it needs no work before each guess. */
export function strengthOfPassphrase(passphrase: string): Strength {
  const words = passphrase.split(" ");
  return words.length >= WORDS && words.every((word) => wordlist.includes(word)) ? "words" : "chosen";
}
