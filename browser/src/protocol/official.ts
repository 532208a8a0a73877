// Documents signed by a named official: acknowledgement, distribution, redirect, question, clearance,
// extension, reply and correction, ruling, statement, hold, and those of a review panel.
//
// What the server must see to apply the rules (case, kind, which demands are answered, who reads)
// stands in clear and is signed; the words themselves are sealed to the people concerned, and the
// signature covers a hiding commitment to them.

import { Label } from "../crypto/labels.ts";
import type { SigningKey, VerifyingKey } from "../crypto/sign.ts";
import { parseDay } from "../domain/calendar.ts";
import { Marking, Outcome, ReleaseKind } from "../domain/choice.ts";
import { CaseNumber, DocumentDigest, MemoId, OfficialId, StatementDigest } from "../domain/ids.ts";
import type { Operation } from "../domain/operation.ts";
import type { Said } from "../domain/panel.ts";
import type { Answer } from "../domain/reply.ts";
import { CodedRefusal } from "../refusal.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { riskAnswers } from "./risk.ts";
import { fixed, flag, id, list, map, nullable, octets32, optional, seconds, text, textId, u16, u32, variants, word } from "./schema.ts";
import { heldWords, invitationWords, minutesWords } from "./session.ts";
import { CONTENT_OCTETS_MAX, DOCUMENT_OCTETS_MAX } from "./sizes.ts";

/** What an official does. */
export const officialStep = variants({
  /** A person confirms that the memo was received; the number is the case's from now on. */
  acknowledge: [0, { caseNumber: textId(CaseNumber) }],
  /** The memo goes to its readers: every one, ascending. */
  distribute: [1, { readers: list(textId(OfficialId)) }],
  /** Every demand is answered: their numbers, ascending. */
  reply: [2, { demands: list(u16) }],
  /** A message to all staff. It may mention a case and never closes one. */
  statement: [3, {}],
  /** Another official than who will give it agrees to a drafted reply, named by what it will sign. */
  clear: [4, { reply: id(StatementDigest) }],
  /** Another official is asked to clear a drafted reply. */
  askClearance: [48, { of: textId(OfficialId), reply: id(StatementDigest) }],
  /** More time to reply is asked for: so many days of the kind in which the charter counts the limit. */
  requestExtension: [5, { days: u16 }],
  /** It is granted; the request is named by what it signed. */
  approveExtension: [6, { request: id(StatementDigest) }],
  /** The memo belongs elsewhere. */
  redirect: [7, {}],
  /** It does belong elsewhere; a ruling names the authors' document, here and below. */
  confirmRedirect: [8, { dispute: id(DocumentDigest) }],
  /** The office must answer it. */
  overturnRedirect: [9, { dispute: id(DocumentDigest) }],
  /** The authors are asked something. */
  ask: [10, {}],
  /** The reply is none, and another is owed. */
  upholdContest: [11, { contest: id(DocumentDigest) }],
  /** The reply is one. */
  dismissContest: [12, { contest: id(DocumentDigest) }],
  /** The appeal is decided for the office. */
  dismissAppeal: [13, { appeal: id(DocumentDigest) }],
  /** The appeal is decided for the authors: the office answers again. */
  remandAppeal: [14, { appeal: id(DocumentDigest) }],
  /** What was wrong in a reply is set right beside it. */
  correct: [15, { reply: id(DocumentDigest) }],
  /** What became of what the reply promised to one demand. */
  reportOutcome: [16, { reply: id(DocumentDigest), demand: u16 }],
  /** Nothing that is left of the case may be destroyed. */
  placeHold: [17, {}],
  /** It may be again. */
  liftHold: [18, { hold: id(DocumentDigest) }],
  /** One sealed name is asked for, by its signature's place in the certificate, from 0 (R48). */
  requestOpening: [34, { signature: u32 }],
  /** A trustee agrees, here and below to a request. */
  approveOpening: [35, { request: id(DocumentDigest) }],
  /** A trustee refuses. */
  refuseOpening: [36, { request: id(DocumentDigest) }],
  /** A text leaked; with the digests of what comparing the readers' copies gave (R69). */
  reportLeak: [37, { compared: list(octets32) }],
  /** The memo is overruled in writing (R65). */
  direct: [38, { reply: id(DocumentDigest) }],
  /** The content is marked higher than the installation may hold (T30). */
  reportSpill: [39, { marking: word(Marking) }],
  /** It can be read again. */
  liftSpill: [40, { report: id(DocumentDigest) }],
  /** The authors are asked whether a record may be released: as what, and the digest of it (T28). */
  askRelease: [41, { as: word(ReleaseKind), what: octets32 }],
  /** It is released. */
  release: [42, { asked: id(DocumentDigest) }],
  /** Who is on the review panel, ascending, and the authors' nomination if there is one: whom it names, they proposed, and the office everybody else. */
  formPanel: [20, { members: list(textId(OfficialId)), nomination: optional(id(DocumentDigest)) }],
  /** A member has a conflict of interest, or none. The panel is named by the document that says who is on it, here and below. */
  declareConflict: [21, { panel: id(DocumentDigest), conflict: flag }],
  /** What the panel looks into. */
  proposeIssues: [22, { panel: id(DocumentDigest) }],
  /** The panel reports on it. */
  reportPanel: [23, { issues: id(DocumentDigest) }],
  /** A member writes an opinion of their own beside the report. */
  dissent: [24, { report: id(DocumentDigest) }],
  /** The official promises what the charter says, before opening the case. */
  undertake: [46, {}],
  /** A reader gives a personal assessment beside the memo (R66). */
  giveAssessment: [47, {}],
  /** A drafted reply goes back to be written anew (T20). */
  redraft: [49, {}],
  /** The signers are invited to a listening session, because the authors asked or of the office's own accord. */
  inviteToSession: [28, { request: nullable(id(DocumentDigest)), opens: seconds, closes: seconds }],
  /** There will be none; `plan` is the request or the invitation. */
  declineSession: [29, { plan: id(DocumentDigest) }],
  /** It was held. */
  concludeSession: [30, { invitation: id(DocumentDigest) }],
  /** Its minutes are given. */
  giveMinutes: [31, { held: id(DocumentDigest) }],
});
export type OfficialStep = TypeOf<typeof officialStep>;

/** The operation that takes each step. */
export const OPERATION_OF = {
  acknowledge: "case_acknowledge",
  distribute: "case_distribute",
  reply: "case_reply",
  statement: "statement_post",
  clear: "reply_clear",
  askClearance: "clearance_ask",
  requestExtension: "extension_request",
  approveExtension: "extension_approve",
  redirect: "case_redirect",
  confirmRedirect: "redirect_confirm",
  overturnRedirect: "redirect_overturn",
  ask: "question_ask",
  upholdContest: "contest_uphold",
  dismissContest: "contest_dismiss",
  dismissAppeal: "appeal_dismiss",
  remandAppeal: "appeal_remand",
  correct: "reply_correct",
  reportOutcome: "outcome_report",
  placeHold: "hold_place",
  liftHold: "hold_lift",
  requestOpening: "opening_request",
  approveOpening: "opening_approve",
  refuseOpening: "opening_refuse",
  reportLeak: "leak_report",
  direct: "direction_give",
  reportSpill: "spill_report",
  liftSpill: "spill_lift",
  askRelease: "release_ask",
  release: "case_release",
  formPanel: "panel_form",
  declareConflict: "panel_declare",
  proposeIssues: "issues_propose",
  reportPanel: "panel_report",
  dissent: "panel_dissent",
  undertake: "undertaking_sign",
  giveAssessment: "assessment_give",
  redraft: "reply_redraft",
  inviteToSession: "session_invite",
  declineSession: "session_decline",
  concludeSession: "session_conclude",
  giveMinutes: "minutes_give",
} as const satisfies Record<OfficialStep["kind"], Operation>;

/** The signed document that a turn of the road is about, beside the filing. */
export function stepNames(step: OfficialStep): DocumentDigest | undefined {
  switch (step.kind) {
    case "confirmRedirect":
    case "overturnRedirect":
      return step.dispute;
    case "upholdContest":
    case "dismissContest":
      return step.contest;
    case "dismissAppeal":
    case "remandAppeal":
      return step.appeal;
    case "correct":
    case "reportOutcome":
    case "direct":
      return step.reply;
    case "approveOpening":
    case "refuseOpening":
      return step.request;
    case "liftSpill":
      return step.report;
    case "release":
      return step.asked;
    case "liftHold":
      return step.hold;
    case "formPanel":
      return step.nomination ?? undefined;
    case "declareConflict":
    case "proposeIssues":
      return step.panel;
    case "reportPanel":
      return step.issues;
    case "dissent":
      return step.report;
    case "inviteToSession":
      return step.request ?? undefined;
    case "declineSession":
      return step.plan;
    case "concludeSession":
      return step.invitation;
    case "giveMinutes":
      return step.held;
    default:
      return undefined;
  }
}

/** What a step says of a panel in clear, because the rules rest on it. */
export function stepSaid(step: OfficialStep): Said | undefined {
  if (step.kind === "formPanel") return { kind: "members", members: step.members };
  if (step.kind === "declareConflict") return { kind: "conflict", conflict: step.conflict };
  return undefined;
}

/** What the official signs. */
export const officialStatement = canonical(
  map({
    memo: [0, id(MemoId)],
    /** The document it answers: the filing. */
    answers: [1, id(DocumentDigest)],
    /** Who signs. */
    official: [2, textId(OfficialId)],
    /** What is done. */
    step: [3, officialStep],
    /** Commitment to the content. */
    content: [4, octets32],
  }),
  DOCUMENT_OCTETS_MAX,
);
export type OfficialStatement = TypeOf<typeof officialStatement>;

/** What names a statement before and after it is signed. */
export function statementDigest(statement: OfficialStatement): StatementDigest {
  return StatementDigest.fromBytes(Label.STATEMENT_DIGEST.hash(officialStatement.toCanonical(statement)));
}

/** A signed official document as it arrives. */
export const unverifiedOfficialDocument = canonical(
  map({ statement: [0, officialStatement], signature: [1, fixed(64)] }),
  DOCUMENT_OCTETS_MAX,
);
export type UnverifiedOfficialDocument = TypeOf<typeof unverifiedOfficialDocument>;

declare const verified: unique symbol;

/** An official document whose signature was checked. */
export interface OfficialDocument {
  readonly [verified]: true;
  readonly statement: OfficialStatement;
  /** Digest of the signed document. */
  readonly digest: DocumentDigest;
}

/** The document is not one by this official. */
export class NotByOfficial extends CodedRefusal<"NotByOfficial"> {
  override readonly name = "NotByOfficial";
}

/** Signs a statement. */
export function signOfficialDocument(key: SigningKey<"official">, statement: OfficialStatement): UnverifiedOfficialDocument {
  return { statement, signature: key.sign(Label.OFFICIAL_DOCUMENT, officialStatement.toCanonical(statement)) };
}

/** Checks the signature against the key that the roster has for the official. */
export function verifyOfficialDocument(document: UnverifiedOfficialDocument, key: VerifyingKey<"official">): OfficialDocument {
  const signed = officialStatement.toCanonical(document.statement);
  if (!key.verifies(Label.OFFICIAL_DOCUMENT, signed, document.signature)) throw new NotByOfficial("NotByOfficial");
  const digest = Label.DOCUMENT_DIGEST.hash(unverifiedOfficialDocument.toCanonical(document));
  return { statement: document.statement, digest: DocumentDigest.fromBytes(digest) } as OfficialDocument;
}

/** What an acknowledgement must say (R18). */
export const acknowledgementWords = map({
  /** Officer or office responsible. */
  responsible: [0, text],
  /** When the reply is due and how that was computed. */
  due: [1, text],
  /** How to reach the monitor. */
  monitor: [2, text],
  /** The rule that protects the authors and signers. */
  protection: [3, text],
  /** What could happen to those who signed, as the office sees it; where the charter asks for it (R46). */
  risk: [4, optional(riskAnswers)],
});
export type AcknowledgementWords = TypeOf<typeof acknowledgementWords>;

/** What an answer promises (R65). */
export const changeWords = map({
  what: [0, text],
  /** By when (`YYYY-MM-DD`). */
  by: [1, text],
});

/** The answer to one demand. */
export const answerWords = map({
  /** Number of the demand. */
  demand: [0, u16],
  /** Outcome, one of the charter's. */
  outcome: [1, word(Outcome)],
  reasons: [2, text],
  /** By when it will be decided (`YYYY-MM-DD`), if and only if that is the outcome. */
  decisionBy: [3, optional(text)],
  /** What changes, if the answer says it (R65). */
  change: [4, optional(changeWords)],
});
export type AnswerWords = TypeOf<typeof answerWords>;

/** The reply, demand by demand. */
export const replyWords = map({
  /** Name and title of who replies. */
  signedBy: [0, text],
  /** One answer per demand, ascending. */
  answers: [1, list(answerWords)],
  /** What the office says beyond the demands. */
  closing: [2, text],
});
export type ReplyWords = TypeOf<typeof replyWords>;

/** The words by kind of document. */
export const officialWords = variants({
  acknowledgement: [0, { words: acknowledgementWords }],
  /** With a remark to the authors. */
  distribution: [1, { note: text }],
  reply: [2, { words: replyWords }],
  /** To all staff. */
  statement: [3, { message: text }],
  /** With name and title of who clears. */
  clearance: [4, { position: text }],
  /** With a remark to who is asked to clear a reply. */
  clearanceRequest: [35, { note: text }],
  /** `replyTo` is where the signers read, for an approver who is not of the office. */
  extensionRequest: [5, { reason: text, replyTo: optional(text) }],
  /** With a remark of who grants it. */
  extensionApproval: [6, { note: text }],
  /** Why a memo is not for this office, and where it belongs (R34). */
  redirect: [7, { reason: text, address: text }],
  /** On a dispute or a contest, and of the decision of an appeal. */
  ruling: [8, { reasons: text }],
  question: [9, { question: text }],
  /** What was wrong, and what is right. */
  correction: [10, { correction: text }],
  /** What was done about a demand, or not, and why. */
  outcomeReport: [11, { report: text }],
  /** Of a hold, and of lifting it. Sealed to who signs it alone. */
  hold: [12, { reason: text }],
  /** Why one sealed name is to be opened, and the rule that it rests on (R48). */
  openingRequest: [25, { reasons: text, basis: text }],
  /** A trustee's share, sealed to who asked alone, and in no case file. */
  openingApproval: [26, { share: fixed(34) }],
  leakReport: [27, { report: text }],
  direction: [28, { direction: text }],
  spill: [29, { report: text }],
  /** Of a question about a release, and of the release. */
  release: [30, { purpose: text }],
  /** Why these are on a panel; and the key of the filed memo, which was sealed before anybody knew who would be. */
  panel: [14, { reasons: text, key: fixed(16) }],
  declaration: [15, { declaration: text }],
  /** What a panel looks into, and what stays out. */
  issues: [16, { issues: text }],
  panelReport: [17, { report: text }],
  /** A member's own opinion. */
  dissent: [18, { opinion: text }],
  /** The charter's text, sealed to who signs it: nobody knows yet where the signers read. */
  undertaking: [33, { text }],
  /** What a reader thinks of the dissent (R66). */
  assessment: [34, { assessment: text }],
  invitation: [20, { words: invitationWords }],
  sessionDeclined: [21, { reason: text }],
  sessionHeld: [22, { words: heldWords }],
  minutes: [23, { words: minutesWords }],
});
export type OfficialWords = TypeOf<typeof officialWords>;

/** The words of an official document, which only the people concerned read. */
export const officialContent = canonical(
  map({
    /** Hides the commitment. */
    nonce: [0, octets32],
    words: [1, officialWords],
  }),
  CONTENT_OCTETS_MAX,
);
export type OfficialContent = TypeOf<typeof officialContent>;

/** Commitment to the content. */
export function contentCommitment(content: OfficialContent): Uint8Array {
  return Label.CONTENT.hash(officialContent.toCanonical(content));
}

/** The answers as the domain checks them; null if a day is not one. */
export function answersOf(words: ReplyWords): Answer[] | null {
  const answers = words.answers.map(({ demand, outcome, reasons, decisionBy, change }) => {
    const day = decisionBy === null ? undefined : (parseDay(decisionBy) ?? null);
    const by = change === null ? undefined : (parseDay(change.by) ?? null);
    if (day === null || by === null) return null;
    return { demand, outcome, reasons, decisionBy: day, change: change && by ? { what: change.what, by } : undefined };
  });
  return answers.every((answer) => answer !== null) ? answers : null;
}
