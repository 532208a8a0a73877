// What is no note, and how a draft is named.

import assert from "node:assert/strict";
import { test } from "node:test";

import { DocumentDigest, MemoId, OfficialId } from "../../src/domain/ids.ts";
import { checkNote, compareLabels, type Draft, draftDigest, type NoteContent } from "../../src/protocol/note.ts";
import { contentCommitment, statementDigest } from "../../src/protocol/official.ts";

const memo = MemoId.fromBytes(new Uint8Array(32).fill(2));

function draft(): Draft {
  const content = { nonce: new Uint8Array(32), words: { kind: "extensionRequest", reason: "Two bureaus differ.", replyTo: null } } as const;
  const statement = {
    memo,
    answers: DocumentDigest.fromBytes(new Uint8Array(32).fill(3)),
    official: OfficialId.parse("clerk"),
    step: { kind: "requestExtension", days: 5 },
    content: contentCommitment(content),
  } as const;
  return { statement, content };
}

function note(change: Partial<NoteContent>): NoteContent {
  return { nonce: new Uint8Array(32), text: "x", labels: [], draft: null, ...change };
}

test("what is no note is refused by name", () => {
  const refused = (code: string, change: Partial<NoteContent>) =>
    assert.throws(() => checkNote(note(change), memo), { code });
  refused("Empty", { text: " \n" });
  refused("TooLong", { text: "x".repeat(64 * 1024 + 1) });
  for (const label of ["", " a", "a\nb", "\u001b[2J", "x".repeat(65)]) refused("Label", { labels: [label] });
  refused("Labels", { labels: ["b", "a"] });
  refused("Labels", { labels: ["a", "a"] });
  refused("Labels", { labels: Array.from({ length: 17 }, (_, at) => `label ${String(at).padStart(2, "0")}`) });
  const whole = draft();
  refused("Draft", { draft: { ...whole, content: { ...whole.content, nonce: new Uint8Array(32).fill(1) } } });
  const elsewhere = { ...whole.statement, memo: MemoId.fromBytes(new Uint8Array(32)) };
  refused("Draft", { draft: { ...whole, statement: elsewhere } });
  checkNote(note({ text: "", labels: ["a", "b"] }), memo);
  checkNote(note({ text: "", draft: whole }), memo);
});

test("a draft is named by what it will sign, if its words are those", () => {
  const whole = draft();
  assert.deepEqual(draftDigest(whole), statementDigest(whole.statement));
  const words = { kind: "extensionRequest", reason: "Three.", replyTo: null } as const;
  assert.equal(draftDigest({ ...whole, content: { ...whole.content, words } }), null);
});

test("labels are in the order of their octets", () => {
  const labels = ["a", "ab", "b", "é", "\uffee", "😀"];
  assert.deepEqual([...labels].reverse().sort(compareLabels), labels);
});
