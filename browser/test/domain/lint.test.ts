import assert from "node:assert/strict";
import { test } from "node:test";

import { lint, LintCode, type LintInput, type LintWords } from "../../src/domain/lint.ts";
import ar from "../../src/domain/lint/words/ar.json" with { type: "json" };
import en from "../../src/domain/lint/words/en.json" with { type: "json" };
import es from "../../src/domain/lint/words/es.json" with { type: "json" };
import fr from "../../src/domain/lint/words/fr.json" with { type: "json" };
import type { MemoParts } from "../../src/domain/memo.ts";

const LANGUAGES: Record<string, LintWords> = { en, fr, es, ar };

function partsOf(paragraph: string, claims: readonly string[] = []): MemoParts {
  const portion = (text: string) => ({ marking: "U" as const, text });
  return {
    subject: "x",
    addressees: ["x"],
    marking: "U",
    stance: undefined, document: undefined, distribution: undefined, continues: [],
    summary: portion("x"),
    paragraphs: [portion(paragraph)],
    demands: [{ portion: portion("x"), responsible: undefined, wantedBy: undefined }],
    priorAttempts: [],
    consequences: [],
    alternatives: [],
    experts: [],
    evidence: claims.map((claim) => ({ claim: portion(claim), source: "x" })),
    attachments: [],
  };
}

/** Every finding in a paragraph as `code: words`. */
function found(language: string, paragraph: string, more: Partial<LintInput> & { claims?: string[] } = {}): string[] {
  const languages = [LANGUAGES[language] as LintWords];
  const input = { parts: partsOf(paragraph, more.claims), languages, own: [], properties: [], ...more };
  return lint(input).map(({ code, start, end }) => `${code}: ${paragraph.slice(start, end)}`);
}

/** Language, text, and what must be found in it. */
const CASES: [string, string, string[]][] = [
  // Posts and offices that are said to be the writer's.
  ["en", "The cable was drafted in my embassy.", ["own_post: my embassy"]],
  ["en", "As a consular officer I saw the files.", ["own_post: As a consular officer"]],
  ["en", "I serve in the political section here.", ["own_post: serve in the political section"]],
  ["en", "We urge the Department to change its policy.", []],
  ["en", "The embassy reported it. We regret it.", []],
  ["fr", "Le télégramme vient de notre ambassade.", ["own_post: notre ambassade"]],
  ["fr", "En tant que conseillère, j’ai vu les dossiers.", ["own_post: En tant que conseillère"]],
  ["fr", "Nous demandons au Département de changer de politique.", []],
  ["es", "El cable salió de nuestra embajada.", ["own_post: nuestra embajada"]],
  ["es", "Yo trabajo en la sección consular.", ["own_post: trabajo en la sección consular"]],
  ["es", "Pedimos al Departamento que cambie su política.", []],
  ["ar", "كُتبت البرقية في سفارتنا.", ["own_post: سفارتنا"]],
  ["ar", "أنا أعمل في السفارة منذ عام.", ["own_post: أنا أعمل في السفارة"]],
  ["ar", "نطلب من الوزارة تغيير السياسة.", []],
  // Titles with names.
  ["en", "Ambassador Smith and Dr. Jones agreed.", ["titled_name: Ambassador Smith", "titled_name: Dr. Jones"]],
  ["en", "The Secretary of State and the Director General agreed on general matters.", []],
  ["fr", "M. Dupont et Mme Élise Martin sont d’accord.", ["titled_name: M. Dupont", "titled_name: Mme Élise"]],
  ["es", "La Sra. García y don Ángel están de acuerdo.", ["titled_name: Sra. García"]],
  ["ar", "وافق السيد كريم على ذلك.", ["titled_name: السيد كريم"]],
  // Ways to reach somebody, and numbers of staff.
  ["en", "Write to jane.doe@example.org or call +1 (202) 555-0143.", ["email: jane.doe@example.org", "phone: +1 (202) 555-0143"]],
  ["en", "On 2023-11-08 it cost 1 250 000 dollars, or 12.11.2023.", []],
  ["en", "My badge no. 48213 opens the door.", ["staff_number: badge no. 48213"]],
  ["fr", "Appelez le 01 44 55 66 77.", ["phone: 01 44 55 66 77"]],
  ["fr", "Matricule : 0048213.", ["staff_number: Matricule : 0048213"]],
  ["es", "Número de empleado: AB-4821.", ["staff_number: Número de empleado: AB-4821"]],
  ["ar", "رقمي الوظيفي هو كذا، والرقم الوظيفي ٤٨٢١٣.", ["staff_number: والرقم الوظيفي ٤٨٢١٣"]],
  // Accusations without evidence.
  ["en", "The office lied to Congress.", ["accusation_without_evidence: lied"]],
  ["en", "The office misled Congress about illegal shipments.", ["accusation_without_evidence: misled", "accusation_without_evidence: illegal"]],
  ["en", "The policy fails and should be changed.", []],
  ["fr", "Le bureau a menti au Parlement.", ["accusation_without_evidence: a menti"]],
  ["es", "La oficina mintió al Congreso.", ["accusation_without_evidence: mintió"]],
  ["ar", "كذب المكتب على البرلمان.", ["accusation_without_evidence: كذب"]],
];

for (const [language, text, expected] of CASES) {
  test(`${language}: ${text}`, () => assert.deepEqual(found(language, text).sort(), [...new Set(expected)].sort()));
}

// R37: it warns of what nothing bears out.
test("an accusation with an entry of evidence about it is not warned of", () => {
  const text = "The bureau concealed the shipments from Congress.";
  assert.deepEqual(found("en", text), ["accusation_without_evidence: concealed"]);
  assert.deepEqual(found("en", text, { claims: ["Shipments were hidden from Congress"] }), []);
  assert.deepEqual(found("en", text, { claims: ["Salaries were cut in March"] }), ["accusation_without_evidence: concealed"]);
  assert.deepEqual(found("ar", "أخفى المكتب الشحنات عن البرلمان.", { claims: ["الشحنات لم تذكر أمام البرلمان"] }), []);
});

test("the writer's own names are found in any spelling", () => {
  const own = ["Zoë Müller", "EUR/RPM", "سارة"];
  assert.deepEqual(found("en", "Drafted by ZOE MULLER of eur/rpm and سَارَة.", { own }), [
    "own_name: ZOE MULLER",
    "own_name: eur/rpm",
    "own_name: سَارَة",
  ]);
  assert.deepEqual(found("en", "Zoë left. Müller stayed.", { own: ["Zoë Müllerin", ""] }), []);
});

test("places and fields are named, in the order of the memo", () => {
  const parts: MemoParts = {
    ...partsOf("x", ["c"]),
    subject: "Our embassy",
    demands: [{ portion: { marking: "U", text: "Ask a@b.org" }, responsible: undefined, wantedBy: undefined }],
    evidence: [{ claim: { marking: "U", text: "c" }, source: "a@b.org" }],
  };
  const found = lint({ parts, languages: [en], own: [], properties: [{ attachment: 2, name: "author" }] });
  assert.deepEqual(found, [
    { code: "own_post", place: { part: "subject" }, field: "text", start: 0, end: 11 },
    { code: "email", place: { part: "demand", number: 1 }, field: "text", start: 4, end: 11 },
    { code: "email", place: { part: "evidence_entry", number: 1 }, field: "source", start: 0, end: 7 },
    { code: "document_property", place: { part: "attachment", number: 2 }, field: "author", start: 0, end: 0 },
  ]);
  assert.ok(found.every(({ code }) => LintCode.fromName(code) !== undefined));
});

test("a long text takes no long time", () => {
  const text = `${"1 ".repeat(4000)}${"a.".repeat(4000)}@`;
  const before = process.cpuUsage().user;
  found("en", text);
  assert.ok(process.cpuUsage(undefined).user - before < 3_000_000);
});
