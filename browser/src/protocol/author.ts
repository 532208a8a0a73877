// Documents signed by a memo's authors: every step they take with it.

import { equal } from "../bytes.ts";
import { Label } from "../crypto/labels.ts";
import { type SigningKey, VerifyingKey } from "../crypto/sign.ts";
import { AppealGround, LinkKind } from "../domain/choice.ts";
import { AuthorKey, CertificateDigest, DocumentDigest, MemoId, OfficialId, VersionDigest } from "../domain/ids.ts";
import type { Said } from "../domain/panel.ts";
import type { Turn } from "../domain/turn.ts";
import { attempt, CodedRefusal } from "../refusal.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { fixed, id, map, octets32, optional, seconds, text, textId, u16, variants, versionNumber, word } from "./schema.ts";
import { CONTENT_OCTETS_MAX, DOCUMENT_OCTETS_MAX } from "./sizes.ts";

/** A frozen version. */
export const freeze = map({
  /** Number, from one. */
  version: [0, versionNumber],
  /** Commitment to its text. */
  digest: [1, id(VersionDigest)],
  /** SHA-256 of the sealed text as uploaded. */
  sealedText: [2, octets32],
  /** End of the circulation window, seconds since 1970. */
  closesAt: [3, seconds],
  /** How many demands the text has. */
  demands: [4, u16],
});
export type Freeze = TypeOf<typeof freeze>;

/** What filing fixes. */
export const filing = map({
  certificate: [0, id(CertificateDigest)],
  /** SHA-256 of the memo as sealed to office and distribution. */
  sealedMemo: [1, octets32],
  /** SHA-256 of the key that derives the handles of the case's leaves. */
  caseLogKey: [2, octets32],
  /** Commitment to why the memo cannot wait, which its readers get with it; none where it can (R64). */
  urgency: [3, optional(octets32)],
});
export type Filing = TypeOf<typeof filing>;

/**
 * A step of the authors. Revision and seal name the version that circulates, so that whoever kept
 * an old one cannot end a later circulation with it.
 */
export const authorStep = variants({
  /** Freezes a version and lets it circulate. */
  circulate: [0, { freeze }],
  /** Takes the memo back to the desk; signatures on the version no longer count. */
  revise: [1, { version: versionNumber }],
  /** Fixes the signature set. The certificate follows from it, and the filing names it. */
  seal: [2, { version: versionNumber }],
  /** Files the memo with the office. */
  file: [3, { filing }],
  /** Takes the memo back for good. */
  withdraw: [4, {}],
  /** Accepts the reply and closes the case. */
  close: [5, { reply: id(DocumentDigest) }],
  /** Disputes that the memo belongs elsewhere. `content` is the commitment to the words, here and below. */
  dispute: [6, { redirect: id(DocumentDigest), content: octets32 }],
  /** Answers a question of the office. */
  answer: [7, { question: id(DocumentDigest), content: octets32 }],
  /** Says that the reply is none. */
  contest: [8, { reply: id(DocumentDigest), content: octets32 }],
  /** Appeals against the reply. */
  appeal: [9, { reply: id(DocumentDigest), ground: word(AppealGround), content: octets32 }],
  /** Says that a text leaked (R69). */
  reportLeak: [18, { content: octets32 }],
  /** Agrees to a release (T28). */
  consentRelease: [19, { asked: id(DocumentDigest), content: octets32 }],
  /** Objects to it. */
  objectRelease: [20, { asked: id(DocumentDigest), content: octets32 }],
  /** Says that the memo belongs to another (R3). Each keeps its clock. */
  link: [21, { how: word(LinkKind), memo: id(MemoId), version: id(VersionDigest), content: octets32 }],
  /** Names somebody for the review panel. */
  nominate: [11, { nominee: textId(OfficialId), content: octets32 }],
  /** Agrees to what the panel looks into. */
  agreeIssues: [12, { issues: id(DocumentDigest), content: octets32 }],
  /** Objects to it. */
  objectIssues: [13, { issues: id(DocumentDigest), content: octets32 }],
  /** Asks for a listening session. */
  requestSession: [14, { content: octets32 }],
  /** Opens its room to everybody who holds the memo's link, who can all compute the room's public key. */
  openRoom: [15, { invitation: id(DocumentDigest), room: octets32, content: octets32 }],
  /** Agrees to its minutes. */
  agreeMinutes: [16, { minutes: id(DocumentDigest), content: octets32 }],
  /** Disputes them. */
  disputeMinutes: [17, { minutes: id(DocumentDigest), content: octets32 }],
});
export type AuthorStep = TypeOf<typeof authorStep>;

/** The commitment to the words that come with it, where words do. */
export function stepContent(step: AuthorStep): Uint8Array | undefined {
  return "content" in step ? step.content : undefined;
}

/** A turn of the road that the authors take. */
export interface AuthorTurn {
  readonly turn: Turn;
  /** The document that it is about; none where it stands for itself. */
  readonly names: DocumentDigest | undefined;
  /** The grounds of an appeal. */
  readonly ground: AppealGround | undefined;
}

/** The turn of the road that a step is, if it is one. */
export function authorTurn(step: AuthorStep): AuthorTurn | undefined {
  switch (step.kind) {
    case "dispute":
      return { turn: "redirect_disputed", names: step.redirect, ground: undefined };
    case "answer":
      return { turn: "question_answered", names: step.question, ground: undefined };
    case "contest":
      return { turn: "reply_contested", names: step.reply, ground: undefined };
    case "appeal":
      return { turn: "reply_appealed", names: step.reply, ground: step.ground };
    case "reportLeak":
      return { turn: "leak_told", names: undefined, ground: undefined };
    case "consentRelease":
      return { turn: "release_consented", names: step.asked, ground: undefined };
    case "objectRelease":
      return { turn: "release_objected", names: step.asked, ground: undefined };
    case "link":
      return { turn: "memo_linked", names: undefined, ground: undefined };
    case "nominate":
      return { turn: "panel_nominated", names: undefined, ground: undefined };
    case "agreeIssues":
      return { turn: "issues_agreed", names: step.issues, ground: undefined };
    case "objectIssues":
      return { turn: "issues_objected", names: step.issues, ground: undefined };
    case "requestSession":
      return { turn: "session_requested", names: undefined, ground: undefined };
    case "openRoom":
      return { turn: "room_opened", names: step.invitation, ground: undefined };
    case "agreeMinutes":
      return { turn: "minutes_agreed", names: step.minutes, ground: undefined };
    case "disputeMinutes":
      return { turn: "minutes_disputed", names: step.minutes, ground: undefined };
    default:
      return undefined;
  }
}

/** What a step says of a panel in clear, because the rules rest on it. */
export function authorSaid(step: AuthorStep): Said | undefined {
  return step.kind === "nominate" ? { kind: "nominee", nominee: step.nominee } : undefined;
}

/** The words of an author's document, which the office, the signers and whoever rules read. */
export const authorContent = canonical(
  map({
    /** Hides the commitment. */
    nonce: [0, octets32],
    words: [1, text],
  }),
  CONTENT_OCTETS_MAX,
);
export type AuthorContent = TypeOf<typeof authorContent>;

/** Commitment to the content. */
export function authorContentCommitment(content: AuthorContent): Uint8Array {
  return Label.AUTHOR_CONTENT.hash(authorContent.toCanonical(content));
}

const statement = canonical(map({ memo: [0, id(MemoId)], step: [1, authorStep] }), DOCUMENT_OCTETS_MAX);

/** A signed step as it arrives. */
export const unverifiedAuthorDocument = canonical(
  map({ statement: [0, statement], signature: [1, fixed(64)] }),
  DOCUMENT_OCTETS_MAX,
);
export type UnverifiedAuthorDocument = TypeOf<typeof unverifiedAuthorDocument>;

declare const verified: unique symbol;

/** A step whose signature by the memo's authors was checked. */
export interface AuthorDocument {
  readonly [verified]: true;
  readonly step: AuthorStep;
  /** Digest of the signed document. */
  readonly digest: DocumentDigest;
}

/** The document is not one by this memo's authors. */
export class NotByAuthors extends CodedRefusal<"NotByAuthors"> {
  override readonly name = "NotByAuthors";
}

/** Signs a step. */
export function signAuthorDocument(key: SigningKey<"author">, memo: MemoId, step: AuthorStep): UnverifiedAuthorDocument {
  const signed = { memo, step };
  return { statement: signed, signature: key.sign(Label.AUTHOR_DOCUMENT, statement.toCanonical(signed)) };
}

/** Checks that a document belongs to the memo and its authors signed it. */
export function verifyAuthorDocument(document: UnverifiedAuthorDocument, memo: MemoId, author: AuthorKey): AuthorDocument {
  const key = attempt(() => VerifyingKey.fromBytes<"author">(author));
  const signed = statement.toCanonical(document.statement);
  const byAuthors = key?.verifies(Label.AUTHOR_DOCUMENT, signed, document.signature) ?? false;
  if (!byAuthors || !equal(document.statement.memo, memo)) throw new NotByAuthors("NotByAuthors");
  const digest = Label.DOCUMENT_DIGEST.hash(unverifiedAuthorDocument.toCanonical(document));
  return { step: document.statement.step, digest: DocumentDigest.fromBytes(digest) } as AuthorDocument;
}
