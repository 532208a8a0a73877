// A charter in plain words says what the program and the server's page say.

import assert from "node:assert/strict";
import { test } from "node:test";
import { partsOf } from "../../src/app/charter/sentences.ts";
import { CharterWords, pieces } from "../../src/app/charter/words.ts";
import { LANGUAGES, type Language } from "../../src/app/languages.ts";
import { Charter } from "../../src/domain/charter.ts";
import { readRepository, readVectors } from "../repository.ts";

const said = readVectors<Record<string, string[]>>("charter-words.json");
const [ENGLISH] = LANGUAGES;

function preset(name: string): string {
  return readRepository(`crates/demur-domain/charters/${name}.toml`).toString();
}

function words(language: Language): CharterWords {
  return new CharterWords(language, readRepository(`locales/${language.code}/charter.ftl`).toString());
}

function sentences(language: Language, charter: string): string[] {
  return partsOf(words(language), Charter.parse(charter)).flatMap((part) => part.sentences);
}

// R56.
test("the English rules are those that the command prints", () => {
  assert.equal(Object.keys(said).length, 6);
  for (const [name, expected] of Object.entries(said)) assert.deepEqual(sentences(ENGLISH, preset(name)), expected, name);
});

test("every language says as much, with every variable filled", () => {
  for (const [name, expected] of Object.entries(said)) {
    for (const language of LANGUAGES) {
      const own = sentences(language, preset(name));
      assert.equal(own.length, expected.length, language.code);
      for (const sentence of own) assert.doesNotMatch(sentence, /\{|^[a-z-]+$/, `${language.code}: ${sentence}`);
    }
  }
});

// What no preset has, in the words of `crates/demur-domain/src/charter/words.rs`.
test("what a charter leaves out or sets otherwise is said", () => {
  const text = preset("state-dissent");
  const other = (from: string, to: string, expected: string): void => {
    assert.ok(text.includes(from), from);
    assert.ok(sentences(ENGLISH, text.replace(from, to)).includes(expected), expected);
  };
  other("window_days = 30", "window_days = 1", "A memo may gather signatures for at most 1 day.");
  other("min_signers = 1", "min_signers = 1200", "It needs 1200 signatures to be handed in.");
  other("pause_days_max = 10 ", "pause_days_max = 0 ", "Questions never put off the reply.");
  other("extensions_max = 1\n", "extensions_max = 2\n", "That time can be made longer 2 times in one case, each time by at most 20 working days: before it is over, for a reason that every signer reads, and with the consent of the office head, who may not be the one who asks.");
  other("text = { permanent = true }", "text = { years = 10 }", "After the close the text is destroyed in 120 months, and the names in 36 months.");
});

test("an institution's own words are marked where they stand in another language", () => {
  const [french] = LANGUAGES.filter(({ code }) => code === "fr");
  assert.ok(french);
  assert.deepEqual(pieces(words(french).own("a\ue001b")), ["", "ab", ""]);
  assert.deepEqual(pieces(words(ENGLISH).own("a\ue001b")), ["ab"]);
});
