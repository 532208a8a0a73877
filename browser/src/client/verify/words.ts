// V13: the words of a case file are the ones that were signed, and are of their document's kind.

import { equal } from "../../bytes.ts";
import type { Charter } from "../../domain/charter.ts";
import type { Memo } from "../../domain/memo.ts";
import { checkOutcomes, checkReply, isDistributionAnswered, ReplyRefusal, saysSomething } from "../../domain/reply.ts";
import type { CaseFile } from "../../protocol/casefile.ts";
import { answersOf, contentCommitment, type OfficialContent, type OfficialDocument, type OfficialStep, type ReplyWords } from "../../protocol/official.ts";
import type { Letter } from "../mailbox.ts";
import { riskFits } from "../office.ts";
import { saysWhy } from "../turns.ts";
import { demand, Invalid } from "./invalid.ts";

/** An official's document, verified. */
export interface Signed {
  /** The position of its event. */
  readonly event: number;
  /** What was done, with the commitment to its words. */
  readonly document: OfficialDocument;
  /** Name and title of who signed it, as the roster has them. */
  readonly signedBy: string;
}

/** What the words of a case file say. */
export interface Said {
  /** The words of the reply that stands. */
  readonly reply: ReplyWords | null;
  /** Every document whose words are there, oldest first. */
  readonly letters: readonly Letter[];
}

/** V13. */
export function checkAllWords(file: CaseFile, documents: readonly Signed[], charter: Charter, memo: Memo): Said {
  const ascending = file.words.every((words, at) => at === 0 || words.event > (file.words[at - 1]?.event ?? words.event));
  demand(ascending, "Words");
  const { demands } = file.material.certificate;
  for (const { document: { statement: { step } } } of documents) demand(step.kind !== "reportOutcome" || (step.demand >= 1 && step.demand <= demands), "Words");
  const letters: Letter[] = [];
  let reply: ReplyWords | null = null;
  for (const { event, content } of file.words) {
    const signed = documents.find((known) => known.event === event);
    demand(signed !== undefined && equal(contentCommitment(content), signed.document.statement.content), "Words");
    checkWords(signed.document.statement.step, content, demands, charter);
    letters.push({ document: signed.document, words: content.words, signedBy: signed.signedBy });
    if (content.words.kind === "reply") reply = content.words.words;
    // R24: whatever the authors asked about its readers, the office says what it did.
    if (content.words.kind === "distribution") demand(isDistributionAnswered(memo.parts, content.words.note), "Words");
  }
  return { reply, letters };
}

const WORDS_OF: Record<OfficialStep["kind"], OfficialContent["words"]["kind"] | undefined> = {
  acknowledge: "acknowledgement",
  distribute: "distribution",
  clear: "clearance",
  askClearance: "clearanceRequest",
  requestExtension: "extensionRequest",
  approveExtension: "extensionApproval",
  reply: "reply",
  statement: "statement",
  redirect: "redirect",
  confirmRedirect: "ruling",
  overturnRedirect: "ruling",
  ask: "question",
  upholdContest: "ruling",
  dismissContest: "ruling",
  dismissAppeal: "ruling",
  remandAppeal: "ruling",
  correct: "correction",
  reportOutcome: "outcomeReport",
  placeHold: "hold",
  liftHold: "hold",
  requestOpening: "openingRequest",
  // A trustee's share is for who asked, and no case file hands it on: R48.
  approveOpening: undefined,
  refuseOpening: "ruling",
  reportLeak: "leakReport",
  direct: "direction",
  reportSpill: "spill",
  liftSpill: "ruling",
  askRelease: "release",
  release: "release",
  formPanel: "panel",
  declareConflict: "declaration",
  proposeIssues: "issues",
  reportPanel: "panelReport",
  dissent: "dissent",
  giveAssessment: "assessment",
  redraft: "ruling",
  undertake: "undertaking",
  inviteToSession: "invitation",
  declineSession: "sessionDeclined",
  concludeSession: "sessionHeld",
  giveMinutes: "minutes",
};

/** Words are of the kind of their document, a reply is a reply, and what must say why does. */
export function checkWords(step: OfficialStep, { words }: OfficialContent, demands: number, charter: Charter): void {
  demand(WORDS_OF[step.kind] === words.kind, "Words");
  const ofASession = words.kind === "invitation" || words.kind === "sessionDeclined" || words.kind === "sessionHeld" || words.kind === "minutes";
  demand(saysWhy(words), ofASession ? "Session" : "Words");
  if (words.kind === "extensionRequest") demand(saysSomething(words.reason), "Words");
  if (words.kind === "acknowledgement") demand(riskFits(words.words, charter), "Words");
  if (words.kind === "undertaking") demand(words.text === charter.protection.undertaking, "Words");
  if (words.kind !== "reply") return;
  const answers = answersOf(words.words);
  if (answers === null) throw new Invalid("Words");
  try {
    checkReply(demands, answers);
    checkOutcomes(charter, answers);
  } catch (error) {
    if (error instanceof ReplyRefusal) throw new Invalid("Words");
    throw error;
  }
}
