// The words of the application: the same ids and variables in every language, none missing, none
// unused, and no text in the code.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { transformSync } from "esbuild";
import { LANGUAGES } from "../../src/app/languages.ts";

const LOCALES = "../locales";
const APP = "src/app";
/** Have their own tests beside the pages and the mails that use them. */
const OF_THE_SERVER = ["pages.ftl", "mail.ftl"];
/** In a bundle of its own, so that its ids may stand elsewhere too; shared with the server's pages. */
const ALONE = "charter.ftl";

const files = readdirSync(join(LOCALES, "en")).filter((name) => !OF_THE_SERVER.includes(name));
const sources = readdirSync(APP, { recursive: true }).map(String).filter((name) => /\.tsx?$/.test(name));
const code = new Map(sources.map((name) => [name, readFileSync(join(APP, name), "utf8")]));

// R73.
test("every language has the same ids with the same variables", () => {
  for (const file of files) {
    const english = messages("en", file);
    for (const language of LANGUAGES) {
      const other = messages(language.code, file);
      assert.deepEqual([...other.keys()].sort(), [...english.keys()].sort(), `${language.code}/${file}`);
      for (const [id, text] of english) {
        assert.deepEqual(variables(other.get(id) ?? ""), variables(text), `${language.code}/${file}: ${id}`);
      }
    }
  }
});

test("no id stands in two files", () => {
  const all = files.filter((file) => file !== ALONE).flatMap((file) => [...messages("en", file).keys()]);
  const twice = all.filter((id, index) => all.indexOf(id) !== index);
  assert.deepEqual(twice, []);
});

test("every word file can be read and every message formatted", () => {
  for (const language of LANGUAGES) {
    const shared = new FluentBundle(language.code);
    for (const file of files) {
      const bundle = file === ALONE ? new FluentBundle(language.code) : shared;
      assert.deepEqual(bundle.addResource(new FluentResource(text(language.code, file))), []);
      for (const [id, pattern] of messages(language.code, file)) {
        const given = Object.fromEntries(variables(pattern).map((name) => [name, 1]));
        const value = bundle.getMessage(id)?.value;
        assert.ok(value, `${language.code}/${file}: ${id} has no words`);
        bundle.formatPattern(value, given);
      }
    }
  }
});

test("no other language was left in English", () => {
  for (const file of files) {
    const english = messages("en", file);
    for (const { code: language } of LANGUAGES.filter((it) => it.code !== "en")) {
      const same = [...messages(language, file)].filter(([id, words]) => words === english.get(id) && /\p{L}{3,}.*\s\p{L}{2,}/u.test(words.replace(/\{[^}]*\}/g, "")));
      assert.deepEqual(same, [], `${language}/${file}`);
    }
  }
});

test("every id that the code names exists", () => {
  const known = new Set(files.flatMap((file) => [...messages("en", file).keys()]));
  for (const [name, source] of code) {
    const named = [...source.matchAll(/\b(?:t\(|<T id=|title: )"([^"]+)"/g)].map((found) => found[1] ?? "");
    assert.deepEqual(named.filter((id) => !known.has(id)), [], name);
    const begun = prefixes(source);
    assert.deepEqual(begun.filter((prefix) => ![...known].some((id) => id.startsWith(prefix))), [], name);
  }
});

test("every id is used", () => {
  const whole = [...code.values()].join("\n");
  const named = new Set([...whole.matchAll(/"([a-zA-Z][\w-]*)"/g)].map((found) => found[1] ?? ""));
  const begun = prefixes(whole);
  for (const file of files) {
    const unused = [...messages("en", file).keys()].filter((id) => !named.has(id) && !begun.some((prefix) => id.startsWith(prefix)));
    assert.deepEqual(unused, [], file);
  }
});

test("no text stands in a component", () => {
  const known = new Set(files.flatMap((file) => [...messages("en", file).keys()]));
  const found = [...code].flatMap(([name, source]) => (name.endsWith(".tsx") ? texts(source).filter((it) => !known.has(it)).map((it) => `${name}: ${it}`) : []));
  assert.deepEqual(found, []);
  assert.deepEqual(texts(`export const A = () => <p class="x">Some words {1} more <b title="Here it is" /></p>;`), ["Here it is", "Some words ", " more "]);
});

/** What a person would see: the text of elements, and the attributes that are shown or said. */
function texts(source: string): string[] {
  const plain = transformSync(source, { loader: "tsx", jsx: "automatic", jsxImportSource: "preact" })
    .code.replace(/\bjsxs?\(\s*"[^"]*"/g, "element(");
  const shown = /\b(?:children|label|title|placeholder|alt|heading|hint|summary|text|caption|legend|explained|deed|what|aria-label"): "([^"\n]*\p{L}{2,}[^"\n]*)"/gu;
  const among = /^\s*"([^"\n]*\p{L}{2,}[^"\n]*)",?$/gmu;
  return [...plain.matchAll(shown), ...plain.matchAll(among)].map((it) => it[1] ?? "");
}

/** The beginnings of ids that are put together. */
function prefixes(source: string): string[] {
  return [...source.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map((found) => found[1] ?? "");
}

function text(language: string, file: string): string {
  return readFileSync(join(LOCALES, language, file), "utf8");
}

/** Ids with their patterns as they are written. */
function messages(language: string, file: string): Map<string, string> {
  const found = text(language, file).matchAll(/^([a-zA-Z][\w-]*) = ?((?:.*)(?:\n[ \t]+.*|\n(?=\n*[ \t]))*)/gm);
  return new Map([...found].map((it) => [it[1] ?? "", (it[2] ?? "").trim()]));
}

function variables(pattern: string): string[] {
  return [...new Set([...pattern.matchAll(/\$([\w-]+)/g)].map((found) => found[1] ?? ""))].sort();
}
