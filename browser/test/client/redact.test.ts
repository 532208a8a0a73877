// Making a redacted view (R47): what is withheld is found, and the view is the command's, octet by octet.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fromHex, toHex } from "../../src/bytes.ts";
import { partsOf, redact, type Withhold } from "../../src/client/redact.ts";
import { verifyView } from "../../src/client/verify/view.ts";
import { sha256 } from "../../src/crypto/labels.ts";
import { parseMarkdown } from "../../src/domain/memo/markdown.ts";
import { toMarkdown } from "../../src/domain/memo/written.ts";
import { caseFile } from "../../src/protocol/casefile.ts";
import { viewFile } from "../../src/protocol/view.ts";
import { wordsOf } from "../../src/protocol/words.ts";
import { readVectors } from "../repository.ts";

const file = caseFile.fromFile(fromHex(readVectors<{ case: string }>("files/files.json").case));
if (file === null) throw new Error("the vectors hold a case");

/** As in `crates/demur-client/src/redact/tests.rs`. */
const MEMO = "---\nsubject: Posts\nto: The Secretary, The Director\nmarking: SBU\n---\n\n## Summary\n\n(U) In short.\n\n## Paragraphs\n\n(SBU) Jane Smith said so.\n\n(U) Smith’s list, and j.smith@example.gov.\n\n## Demands\n\n1. (U) Ask her.\n   - responsible: The Director\n   - wanted by: 2026-12-31\n2. (SBU) Ask again.\n\n## Prior attempts\n\n- (U) A letter.\n\n## Evidence\n\n- (SBU) It is so. -> the file\n";

test("R47: a view is the one that the command makes of the same case file", () => {
  // `demur redact` on the case file of the vectors, and SHA-256 of what it wrote.
  const made: [string, Withhold[]][] = [
    ["007c20d0f04f6286b7af95c7045928e2676c4d66776a0abb52535ad229b4a5af", [{ kind: "words", words: "twenty" }, { kind: "part", place: { part: "paragraph", number: 1 } }]],
    ["ef04466bd3b2729eb7f2cc96fc82da589c28757427b0691172257dd5dbdf66a1", [{ kind: "marked", least: "SBU" }]],
  ];
  for (const [digest, withhold] of made) {
    const view = redact(file, withhold);
    assert.equal(toHex(sha256(viewFile.toFile(view))), digest);
    assert.ok(verifyView(view, null).text.flat().includes(null));
  }
});

test("R47: what stands nowhere is refused by its place, and a view of what was not filed is none", () => {
  const words = (phrase: string): Withhold => ({ kind: "words", words: phrase });
  assert.throws(() => redact(file, [words("backlog"), words("twentieth")]), { name: "RedactRefusal", code: "StandsNowhere", detail: 1 });
  assert.throws(() => redact(file, [{ kind: "part", place: { part: "paragraph", number: 9 } }]), { code: "StandsNowhere" });
  assert.throws(() => redact(file, [{ kind: "marked", least: "S" }]), { code: "StandsNowhere" });
  assert.throws(() => redact({ ...file, material: { ...file.material, filed: null } }, [words("backlog")]), { code: "NotFiled" });
});

test("R47: words are found in whatever they stand in, and nothing else is", () => {
  const text = toMarkdown(parseMarkdown(MEMO));
  const whole = wordsOf(text);
  const hidden = (phrase: string): string[] => {
    const { words } = redact({ ...file, text: { ...file.text, markdown: text } }, [{ kind: "words", words: phrase }]);
    return words.flatMap(({ shown }, at) => (shown === null ? (whole[at] ?? "") : []));
  };
  assert.deepEqual(hidden("smith"), ["Smith", "Smith’s", "j.smith@example.gov."]);
  assert.deepEqual(hidden("JANE  SMITH"), ["Jane", "Smith"]);
  assert.deepEqual(hidden("smith said"), ["Smith", "said"]);
  for (const nothing of ["smit", "Smith Jane", "", "…", "nobody"]) assert.throws(() => hidden(nothing), { code: "StandsNowhere" }, nothing);
});

test("R47: each part is found without its number and marking, and another layout has none", () => {
  const text = toMarkdown(parseMarkdown(MEMO));
  const found = partsOf(text).map(({ place, marking, words: [begins, ends] }) => [`${place.part} ${place.number ?? ""}`.trim(), marking, wordsOf(text).slice(begins, ends).join(" ")]);
  assert.deepEqual(found, [
    ["subject", undefined, "Posts"],
    ["addressees", undefined, "The Secretary, The Director"],
    ["summary", "U", "In short."],
    ["paragraph 1", "SBU", "Jane Smith said so."],
    ["paragraph 2", "U", "Smith’s list, and j.smith@example.gov."],
    ["demand 1", "U", "Ask her."],
    ["demand 1", "U", "The Director"],
    ["demand 1", "U", "2026-12-31"],
    ["demand 2", "SBU", "Ask again."],
    ["prior_attempt 1", "U", "A letter."],
    ["evidence_entry 1", "SBU", "It is so. -> the file"],
  ]);
  for (const other of [MEMO.replace("\n\n", "\n \n"), "no memo"]) assert.throws(() => partsOf(other), { code: "OtherLayout" });
});
