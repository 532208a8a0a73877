// Whatever is refused, a person is told why: every code of every list of refusals has words in every
// language, in a file that the page has where it can happen.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { LANGUAGES } from "../../src/app/languages.ts";
import { CHECKS } from "../../src/client/verify/invalid.ts";
import { RefusalCode } from "../../src/domain/refusal.ts";
import { ReplyRefusalCode } from "../../src/domain/reply.ts";

/** Lists that no page ever shows as they are, and what becomes of them. */
const TURNED: Record<string, string> = {
  NotByAuthors: "CirculationRefusal, OpeningRefusal or Invalid",
  NotByOfficial: "no letter, or Invalid",
  NotInRoom: "a post that cannot be read, of which the page says how many there are",
  EvidenceRefusal: "TrustRefusal or Invalid",
  NotInLog: "TrustRefusal or Invalid",
  EpochRefusal: "TrustRefusal or Invalid",
  BadRoster: "TrustRefusal or Invalid",
  PresentationRefusal: "SignRefusal, OpeningRefusal or Invalid",
  TextRefusal: "CirculationRefusal, AuthorRefusal, OpeningRefusal or Invalid",
  Unreadable: "no letter, or the refusal of whoever opens",
  RequestRefusal: "for servers: nobody verifies a request here",
  SealError: "AuthorRefusal, SignRefusal, DraftRefusal; one reader of a claim is always usable",
};

/** `class Name extends CodedRefusal<"A" | "B">` and `readonly code: "A" | "B"` of the domain. */
const CODED = /class (\w+) extends CodedRefusal<([^>]*)>/g;
const OF_DOMAIN = /class (\w+) extends Error \{\s*constructor\(\s*readonly code: ((?:\s*\|?\s*"\w+")+)/g;

function lists(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of readdirSync("src", { recursive: true }).map(String).filter((it) => /\.tsx?$/.test(it))) {
    const source = readFileSync(join("src", name), "utf8");
    for (const [, list = "", codes = ""] of [...source.matchAll(CODED), ...source.matchAll(OF_DOMAIN)]) {
      assert.ok(!found.has(list), `two lists are called ${list}`);
      const checks = codes.includes("keyof typeof CHECKS") ? Object.keys(CHECKS) : [];
      found.set(list, [...[...codes.matchAll(/"(\w+)"/g)].map((it) => it[1] ?? ""), ...checks]);
    }
  }
  return found;
}

function words(language: string): Set<string> {
  const folder = join("../locales", language);
  const files = readdirSync(folder).filter((name) => name !== "pages.ftl");
  return new Set(files.flatMap((name) => [...readFileSync(join(folder, name), "utf8").matchAll(/^([\w-]+) =/gm)].map((it) => it[1] ?? "")));
}

test("every code has words in every language", () => {
  const all = lists();
  assert.ok(all.size > 20);
  assert.ok(all.get("Invalid")?.includes("Disposal"));
  assert.deepEqual(Object.keys(TURNED).filter((list) => !all.has(list)), [], "of no list any more");
  for (const { code: language } of LANGUAGES) {
    const known = words(language);
    const has = (list: string, code: string): boolean =>
      list === "Invalid" ? known.has(`invalid-${code}`) : known.has(`refusal-${list}-${code}`) || known.has(`refusal-${code}`);
    const mute = [...all].flatMap(([list, codes]) => (list in TURNED ? [] : codes.filter((code) => !has(list, code)).map((code) => `${list}-${code}`)));
    assert.deepEqual(mute, [], language);
    assert.deepEqual(RefusalCode.ALL.filter((code) => !known.has(`refusal-${code}`)), [], language);
    assert.deepEqual(ReplyRefusalCode.ALL.filter((code) => !known.has(`office-reply-problem-${code}`)), [], language);
  }
});
