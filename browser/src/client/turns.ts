// The turns of a case's road: redirect and dispute, question and answer, contest, appeal, ruling,
// correction. What officials sign and what authors sign, with the words sealed to those concerned.

import { equal } from "../bytes.ts";
import { type Randomness, randomBytes } from "../crypto/random.ts";
import type { Identity, Recipient } from "../crypto/seal.ts";
import type { AppealGround, LinkKind, Marking, ReleaseKind } from "../domain/choice.ts";
import type { DocumentDigest, MemoId, OfficialId, VersionDigest } from "../domain/ids.ts";
import type { Operation } from "../domain/operation.ts";
import { saysSomething } from "../domain/reply.ts";
import type { Role } from "../domain/role.ts";
import {
  type AuthorDocument,
  type AuthorStep,
  authorContentCommitment,
  signAuthorDocument,
  stepContent,
  type UnverifiedAuthorDocument,
  verifyAuthorDocument,
} from "../protocol/author.ts";
import { CirculationKey, openObject, sealObject } from "../protocol/envelope.ts";
import { authorEntry, handover } from "../protocol/envelope/contents.ts";
import { type MemoManifest, memoId } from "../protocol/manifest.ts";
import { type OfficialStep, type OfficialWords, OPERATION_OF } from "../protocol/official.ts";
import { saysEnough } from "../protocol/session.ts";
import { caseReaders, panelReaders, recipientOf, type Roster } from "../protocol/roster.ts";
import { attempt, orRefuse } from "../refusal.ts";
import { AuthorRefusal } from "./author.ts";
import { namesAll, OfficeRefusal, type OfficialKeys, type Prepared, prepare, type Subject } from "./office.ts";
import { type Authored, authorKeyOf, circulationOf } from "./wallet.ts";

/** What is put before somebody to rule on: whether a memo belongs elsewhere, whether a reply is one, an appeal. */
export type Matter = "scope" | "contest" | "appeal";

/** A turn by an official. */
export type OfficialTurn =
  | { readonly kind: "redirect"; readonly reason: string; readonly address: string }
  | {
      /** A ruling on a dispute, a contest or an appeal: on the authors' document, with the reasons. */
      readonly kind: "rule";
      readonly on: Matter;
      readonly document: DocumentDigest;
      readonly forAuthors: boolean;
      readonly reasons: string;
    }
  | { readonly kind: "ask"; readonly question: string }
  | { readonly kind: "correct"; readonly reply: DocumentDigest; readonly correction: string }
  | { readonly kind: "reportOutcome"; readonly reply: DocumentDigest; readonly demand: number; readonly report: string }
  | { readonly kind: "placeHold"; readonly reason: string }
  | { readonly kind: "liftHold"; readonly hold: DocumentDigest; readonly reason: string }
  | { readonly kind: "reportLeak"; readonly compared: readonly Uint8Array[]; readonly report: string }
  | { readonly kind: "direct"; readonly reply: DocumentDigest; readonly direction: string }
  | { readonly kind: "reportSpill"; readonly marking: Marking; readonly report: string }
  | { readonly kind: "liftSpill"; readonly report: DocumentDigest; readonly reasons: string }
  | { readonly kind: "askRelease"; readonly as: ReleaseKind; readonly what: Uint8Array; readonly purpose: string }
  | { readonly kind: "release"; readonly asked: DocumentDigest; readonly purpose: string }
  | { readonly kind: "undertake"; readonly text: string }
  /** A reader's personal assessment, beside the memo and before the reply (R66). */
  | { readonly kind: "assess"; readonly assessment: string }
  | { readonly kind: "redraft"; readonly reasons: string };

/** The operation that takes it. */
export function officialTurnOperation(turn: OfficialTurn): (typeof OPERATION_OF)[OfficialStep["kind"]] {
  return OPERATION_OF[documentOf(turn).step.kind];
}

/** What an official keeps, asks of a record or promises: nobody else reads it beside whom it is sealed to. */
const FOR_ONESELF: readonly OfficialTurn["kind"][] = ["placeHold", "liftHold", "askRelease", "release", "undertake"];

/** Who reads it beside the signers: whoever answers the memo. */
export function turnReaders({ kind }: OfficialTurn, roster: Roster): Recipient[] {
  return FOR_ONESELF.includes(kind) ? [] : caseReaders(roster);
}

function documentOf(turn: OfficialTurn): { step: OfficialStep; words: OfficialWords } {
  switch (turn.kind) {
    case "redirect":
      return { step: { kind: "redirect" }, words: { kind: "redirect", reason: turn.reason, address: turn.address } };
    case "ask":
      return { step: { kind: "ask" }, words: { kind: "question", question: turn.question } };
    case "correct":
      return { step: { kind: "correct", reply: turn.reply }, words: { kind: "correction", correction: turn.correction } };
    case "reportOutcome": {
      const { reply, demand, report } = turn;
      return { step: { kind: "reportOutcome", reply, demand }, words: { kind: "outcomeReport", report } };
    }
    case "placeHold":
      return { step: { kind: "placeHold" }, words: { kind: "hold", reason: turn.reason } };
    case "liftHold":
      return { step: { kind: "liftHold", hold: turn.hold }, words: { kind: "hold", reason: turn.reason } };
    case "reportLeak":
      return { step: { kind: "reportLeak", compared: [...turn.compared] }, words: { kind: "leakReport", report: turn.report } };
    case "direct":
      return { step: { kind: "direct", reply: turn.reply }, words: { kind: "direction", direction: turn.direction } };
    case "reportSpill":
      return { step: { kind: "reportSpill", marking: turn.marking }, words: { kind: "spill", report: turn.report } };
    case "liftSpill":
      return { step: { kind: "liftSpill", report: turn.report }, words: { kind: "ruling", reasons: turn.reasons } };
    case "askRelease":
      return { step: { kind: "askRelease", as: turn.as, what: turn.what }, words: { kind: "release", purpose: turn.purpose } };
    case "release":
      return { step: { kind: "release", asked: turn.asked }, words: { kind: "release", purpose: turn.purpose } };
    case "undertake":
      return { step: { kind: "undertake" }, words: { kind: "undertaking", text: turn.text } };
    case "assess":
      return { step: { kind: "giveAssessment" }, words: { kind: "assessment", assessment: turn.assessment } };
    case "redraft":
      return { step: { kind: "redraft" }, words: { kind: "ruling", reasons: turn.reasons } };
    case "rule":
      return { step: ruling(turn.on, turn.document, turn.forAuthors), words: { kind: "ruling", reasons: turn.reasons } };
  }
}

function ruling(on: Matter, document: DocumentDigest, forAuthors: boolean): OfficialStep {
  switch (on) {
    case "scope":
      return { kind: forAuthors ? "overturnRedirect" : "confirmRedirect", dispute: document };
    case "contest":
      return { kind: forAuthors ? "upholdContest" : "dismissContest", contest: document };
    case "appeal":
      return { kind: forAuthors ? "remandAppeal" : "dismissAppeal", appeal: document };
  }
}

/** A turn by an official, ready to be posted. `readers` are further ones beside the signers. */
export function byOfficial(keys: OfficialKeys, subject: Subject, turn: OfficialTurn, randomness: Randomness, readers: readonly Recipient[] = []): Prepared {
  const { step, words } = documentOf(turn);
  if (!saysWhy(words)) throw new OfficeRefusal("Reason");
  return prepare(keys, subject, step, words, randomness, readers);
}

/** Whether the words say what they must: no redirect, ruling or question without any, no acknowledgement that leaves something out. */
export function saysWhy(words: OfficialWords): boolean {
  switch (words.kind) {
    case "redirect":
      return saysSomething(words.reason) && saysSomething(words.address);
    case "ruling":
      return saysSomething(words.reasons);
    case "question":
      return saysSomething(words.question);
    case "correction":
      return saysSomething(words.correction);
    case "outcomeReport":
      return saysSomething(words.report);
    case "hold":
      return saysSomething(words.reason);
    case "acknowledgement":
      return namesAll(words.words);
    case "openingRequest":
      return saysSomething(words.reasons) && saysSomething(words.basis);
    case "leakReport":
    case "spill":
      return saysSomething(words.report);
    case "direction":
      return saysSomething(words.direction);
    case "release":
      return saysSomething(words.purpose);
    case "panel":
      return saysSomething(words.reasons);
    case "declaration":
      return saysSomething(words.declaration);
    case "issues":
      return saysSomething(words.issues);
    case "panelReport":
      return saysSomething(words.report);
    case "dissent":
      return saysSomething(words.opinion);
    case "assessment":
      return saysSomething(words.assessment);
    case "invitation":
    case "sessionDeclined":
    case "sessionHeld":
    case "minutes":
      return saysEnough(words);
    default:
      return true;
  }
}

/** A turn by the authors, with the document that it is about. */
export type AuthorTurn =
  | { readonly kind: "dispute"; readonly redirect: DocumentDigest }
  | { readonly kind: "answer"; readonly question: DocumentDigest }
  | { readonly kind: "contest"; readonly reply: DocumentDigest }
  | { readonly kind: "appeal"; readonly reply: DocumentDigest; readonly ground: AppealGround }
  | { readonly kind: "reportLeak" }
  | { readonly kind: "consentRelease"; readonly asked: DocumentDigest }
  | { readonly kind: "objectRelease"; readonly asked: DocumentDigest }
  | { readonly kind: "link"; readonly how: LinkKind; readonly memo: MemoId; readonly version: VersionDigest };

const OPERATIONS = {
  dispute: "redirect_dispute",
  answer: "question_answer",
  contest: "reply_contest",
  appeal: "reply_appeal",
  reportLeak: "leak_tell",
  consentRelease: "release_consent",
  objectRelease: "release_object",
  link: "memo_link",
} as const satisfies Record<AuthorTurn["kind"], Operation>;

/** In which role somebody rules on it; nobody rules on an answer. */
export const JUDGE: { readonly [Kind in AuthorTurn["kind"]]?: Role } = {
  dispute: "monitor",
  contest: "monitor",
  appeal: "appeal_authority",
};

/** In which role somebody else reads it beside the office. */
const ALSO_READ_BY: { readonly [Kind in AuthorTurn["kind"]]?: Role } = {
  reportLeak: "monitor",
  consentRelease: "records_officer",
  objectRelease: "records_officer",
};

/** The operation that takes it. */
export function authorTurnOperation(turn: AuthorTurn): (typeof OPERATIONS)[AuthorTurn["kind"]] {
  return OPERATIONS[turn.kind];
}

function stepOf(turn: AuthorTurn, content: Uint8Array): AuthorStep {
  return { ...turn, content };
}

/** A turn by the authors, ready to be posted. */
export interface PreparedTurn {
  /** The signed document. */
  readonly document: UnverifiedAuthorDocument;
  /** Its mailbox entry, sealed to the office, the circulation and whoever rules. */
  readonly sealed: Uint8Array;
  /** The circulation's key, sealed to whoever rules; null where nobody does. */
  readonly handover: Uint8Array | null;
  /** Nonce of the leaf. */
  readonly nonce: Uint8Array;
}

/** A turn by the authors of a memo on which these members of a panel sit, who read what answers them (R33). */
export function byAuthors({ roster, members }: { roster: Roster; members: readonly OfficialId[] }, authored: Authored, turn: AuthorTurn, words: string, randomness: Randomness): PreparedTurn {
  const role = JUDGE[turn.kind];
  const judges = role === undefined ? [] : judgesIn(roster, role);
  const readers = orRefuse(
    () => [...panelReaders(roster, turn.kind === "answer" ? members : []), ...roster.officials.filter((official) => official.role === ALSO_READ_BY[turn.kind]).map(recipientOf)],
    () => new AuthorRefusal("Roster"),
  );
  return writeTurn(readers, judges, authored, (content) => stepOf(turn, content), words, randomness);
}

/** What the authors sign and seal: to these readers, the signers, and whoever is to rule. */
export function writeTurn(
  readers: readonly Recipient[],
  judges: readonly Recipient[],
  authored: Authored,
  step: (content: Uint8Array) => AuthorStep,
  words: string,
  randomness: Randomness,
): PreparedTurn {
  if (!saysSomething(words)) throw new AuthorRefusal("NoWords");
  const content = { nonce: randomBytes(randomness, 32), words };
  const memo = memoId(authored.manifest);
  const document = signAuthorDocument(authorKeyOf(authored), memo, step(authorContentCommitment(content)));
  const circulation = circulationOf(authored);
  return orRefuse(
    () => {
      const sealed = sealObject(authorEntry, { document, content }, [...readers, ...judges, circulation.identity().recipient()], randomness);
      const key = { memo, key: circulation.bytes() };
      const handedOver = judges.length === 0 ? null : sealObject(handover, key, judges, randomness);
      return { document, sealed, handover: handedOver, nonce: randomBytes(randomness, 32) };
    },
    () => new AuthorRefusal("Roster"),
  );
}

/** Everybody on the roster who rules in this role. */
function judgesIn(roster: Roster, role: Role): Recipient[] {
  const judges = roster.officials.filter((official) => official.role === role);
  if (judges.length === 0) throw new AuthorRefusal("NoJudge");
  return orRefuse(
    () => judges.map(recipientOf),
    () => new AuthorRefusal("Roster"),
  );
}

/** What the authors wrote, as office, signers and judges read it. */
export interface AuthorLetter {
  /** The document, its signature checked against the memo's author key. */
  readonly document: AuthorDocument;
  /** Its words. */
  readonly words: string;
}

/**
 * Opens an entry of the mailbox that the authors of a memo wrote. Null if it is for others, is by
 * somebody else, or does not say what was signed.
 */
export function readAuthorLetter(identity: Identity, manifest: MemoManifest, sealed: Uint8Array): AuthorLetter | null {
  return attempt(() => {
    const { document: unverified, content } = openObject(authorEntry, identity, sealed);
    const document = verifyAuthorDocument(unverified, memoId(manifest), manifest.author);
    const committed = stepContent(document.step);
    const itsWords = committed !== undefined && equal(committed, authorContentCommitment(content));
    return itsWords ? { document, words: content.words } : null;
  });
}

/**
 * The key that the authors of a memo handed to this judge, if this entry of the mailbox is it. That it
 * is the memo's, whoever uses it sees by the manifest.
 */
export function handedOver(identity: Identity, manifest: MemoManifest, sealed: Uint8Array): CirculationKey | null {
  return attempt(() => {
    const opened = openObject(handover, identity, sealed);
    const key = CirculationKey.fromBytes(opened.key);
    const right = equal(opened.memo, memoId(manifest)) && equal(key.hash(), manifest.circulation);
    return right ? key : null;
  });
}
