// The office's side: read a memo, check its signatures, and answer it.

import { equal } from "../bytes.ts";
import { Capsule } from "../crypto/capsule.ts";
import { type Randomness, randomBytes } from "../crypto/random.ts";
import { Identity, Recipient } from "../crypto/seal.ts";
import { SigningKey } from "../crypto/sign.ts";
import type { Charter } from "../domain/charter.ts";
import type { AskedClearance } from "../domain/clearance.ts";
import type { Timestamp } from "../domain/clock.ts";
import { type CaseNumber, type DocumentDigest, type MemoId, OfficialId, type StatementDigest, type VersionDigest } from "../domain/ids.ts";
import { MemoError } from "../domain/memo/markdown.ts";
import type { Memo, MemoParts } from "../domain/memo.ts";
import { checkOutcomes, checkReply, isDistributionAnswered, saysSomething } from "../domain/reply.ts";
import { authorContentCommitment, type Filing } from "../protocol/author.ts";
import { verifyPresentation } from "../protocol/check.ts";
import { canonical, type TypeOf } from "../protocol/codec.ts";
import { openObject, sealObject } from "../protocol/envelope.ts";
import { type FiledMemo, filedMemo, mailboxEntry } from "../protocol/envelope/contents.ts";
import { type Epoch, NAME_RECORD } from "../protocol/epoch.ts";
import { type MemoManifest, memoContext } from "../protocol/manifest.ts";
import { type Draft, draftDigest } from "../protocol/note.ts";
import {
  answersOf,
  type AcknowledgementWords,
  contentCommitment,
  type OfficialStatement,
  type OfficialStep,
  type OfficialWords,
  type ReplyWords,
  signOfficialDocument,
  type UnverifiedOfficialDocument,
  unverifiedOfficialDocument,
  verifyOfficialDocument,
} from "../protocol/official.ts";
import { capsuleBinding, claimContent, type UnverifiedPresentation } from "../protocol/presentation.ts";
import { isWhole } from "../protocol/risk.ts";
import { findOfficial, officialKey, type Roster } from "../protocol/roster.ts";
import { map, octets32, text } from "../protocol/schema.ts";
import { checkText, versionDigest } from "../protocol/text.ts";
import { attempt, CodedRefusal, orRefuse } from "../refusal.ts";

/** What an official keeps: a signing key and an age identity. The command keeps the same file. */
export const officialKeys = canonical(
  map({
    /** Who it is. */
    id: [0, text],
    /** Seed of the signing key. */
    signingSeed: [1, octets32],
    /** Seed of the age identity. */
    identitySeed: [2, octets32],
  }),
  4096,
);
export type OfficialKeys = TypeOf<typeof officialKeys>;

/** Fresh keys. */
export function generateOfficialKeys(id: OfficialId, randomness: Randomness): OfficialKeys {
  return { id, signingSeed: randomBytes(randomness, 32), identitySeed: randomBytes(randomness, 32) };
}

/** The signing key. */
export function signingKeyOf(keys: OfficialKeys): SigningKey<"official"> {
  return SigningKey.fromSeed(keys.signingSeed);
}

/** The age identity. */
export function identityOf(keys: OfficialKeys): Identity {
  return Identity.fromSeed(keys.identitySeed);
}

/** A memo that was filed, and what its text says. */
export interface ReadMemo {
  readonly filed: FiledMemo;
  readonly words: Memo;
}

/**
 * Opens a memo that was filed; null if it does not open with this key, is another, is no memo, or an
 * attachment is not the one that the text names.
 */
export function readMemo(identity: Identity, memo: MemoId, sealed: Uint8Array): ReadMemo | null {
  return readFiled(attempt(() => openObject(filedMemo, identity, sealed)), memo);
}

/** The same of a memo that was opened in another way. */
export function readFiled(filed: FiledMemo | null, memo: MemoId): ReadMemo | null {
  if (filed === null || !equal(filed.memo, memo)) return null;
  const words = wordsOf(filed);
  return words && { filed, words };
}

function wordsOf({ text: version }: FiledMemo): Memo | null {
  try {
    return attempt(() => checkText(version));
  } catch (failure) {
    if (failure instanceof MemoError) return null;
    throw failure;
  }
}

/** What a case's presentations are held to: its memo and what that names. */
export interface CaseGround {
  readonly manifest: MemoManifest;
  /** The epochs that the memo accepts, checked. */
  readonly epochs: readonly Epoch[];
  readonly charter: Charter;
}

/**
 * The name in a signature's capsule, if it is for this official and really the signer's: the claim
 * must carry the same pseudonym and disclose the name record.
 */
export function nameOfSigner(identity: Identity, ground: CaseGround, signature: UnverifiedPresentation, capsule: Uint8Array): string | null {
  return attempt(() => {
    const binding = capsuleBinding(memoContext(ground.manifest), signature.pseudonym);
    const content = Capsule.fromBytes(capsule).openNamed(identity, binding);
    return content === null ? null : claimedName(ground, signature, claimContent.fromCanonical(content).claim);
  });
}

/** The name that a claim proves for a signature. */
export function claimedName(ground: CaseGround, signature: UnverifiedPresentation, claim: UnverifiedPresentation): string | null {
  const { manifest, epochs, charter } = ground;
  const eligible = charter.eligibility.affiliations;
  const { version, participant } = signature.message;
  const rules = { kind: "claim", manifest, epochs, eligible, version, context: memoContext(manifest) } as const;
  if (attempt(() => verifyPresentation(rules, claim)) === null) return null;
  const same = equal(claim.pseudonym, signature.pseudonym) && equal(claim.message.participant, participant);
  const record = claim.disclosed.find(({ index }) => index === NAME_RECORD);
  return same ? (record?.value ?? null) : null;
}

/** What an official's document is about. */
export interface Subject {
  readonly memo: MemoId;
  /** The filing that is answered. */
  readonly filing: DocumentDigest;
  /** Where the signers read: the recipient in the filed memo. */
  readonly replyTo: string;
}

/** A document ready to be posted. */
export interface Prepared {
  /** The signed document. */
  readonly document: UnverifiedOfficialDocument;
  /** The mailbox entry, sealed to the circulation. */
  readonly sealed: Uint8Array;
  /** Nonce of the leaf. */
  readonly nonce: Uint8Array;
}

/**
 * Why an official's document is not made. A reply that is not one (a demand unanswered or blank, or
 * all with one text) is a `ReplyRefusal` of the domain.
 */
export class OfficeRefusal extends CodedRefusal<"Day" | "ReplyTo" | "Official" | "Reason" | "Blank" | "RiskCheck" | "Draft" | "DistributionAsked" | "Approver"> {
  override readonly name = "OfficeRefusal";
}

/** Whether an acknowledgement says who answers, by when, who watches and what protects (R18). */
export function namesAll({ responsible, due, monitor, protection }: AcknowledgementWords): boolean {
  return [responsible, due, monitor, protection].every(saysSomething);
}

/** Whether it has the risk check that a charter asks for, and none that leaves a question out (R46). */
export function riskFits({ risk }: AcknowledgementWords, { protection }: Charter): boolean {
  return risk === null ? !protection.riskCheck : isWhole(risk);
}

/** An acknowledgement. */
export function acknowledge(
  keys: OfficialKeys,
  subject: Subject,
  charter: Charter,
  caseNumber: CaseNumber,
  words: AcknowledgementWords,
  randomness: Randomness,
): Prepared {
  if (!namesAll(words)) throw new OfficeRefusal("Blank");
  if (!riskFits(words, charter)) throw new OfficeRefusal("RiskCheck");
  return prepare(keys, subject, { kind: "acknowledge", caseNumber }, { kind: "acknowledgement", words }, randomness);
}

/** A distribution to these readers; what the authors asked about them it answers. */
export function distribute(keys: OfficialKeys, subject: Subject, memo: Pick<MemoParts, "distribution">, readers: readonly OfficialId[], note: string, randomness: Randomness): Prepared {
  if (!isDistributionAnswered(memo, note)) throw new OfficeRefusal("DistributionAsked");
  const ascending = [...new Set(readers)].sort();
  return prepare(keys, subject, { kind: "distribute", readers: ascending }, { kind: "distribution", note }, randomness);
}

/**
 * A reply to every demand before it is signed: what another official clears, if the charter wants
 * that, and what `sign` then makes a document of. Throws the domain's `ReplyRefusal` if it is none.
 */
export function draftReply(by: OfficialId, subject: Subject, charter: Charter, demands: number, words: ReplyWords, randomness: Randomness): Draft {
  const given = answersOf(words);
  if (given === null) throw new OfficeRefusal("Day");
  checkReply(demands, given);
  checkOutcomes(charter, given);
  const answers = [...words.answers].sort((a, b) => a.demand - b.demand);
  const numbers = Array.from({ length: demands }, (_, at) => at + 1);
  return draftOf(by, subject, { kind: "reply", demands: numbers }, { kind: "reply", words: { ...words, answers } }, randomness);
}

/** A reply to every demand. Throws as `draftReply` does. */
export function reply(
  keys: OfficialKeys,
  subject: Subject,
  charter: Charter,
  demands: number,
  words: ReplyWords,
  randomness: Randomness,
): Prepared {
  return sign(keys, subject, draftReply(officialOf(keys), subject, charter, demands, words, randomness), randomness);
}

/** A clearance of a drafted reply that somebody else will sign. */
export function clear(keys: OfficialKeys, subject: Subject, cleared: Draft, position: string, randomness: Randomness): Prepared {
  const digest = draftDigest(cleared);
  const ofReply = cleared.statement.step.kind === "reply";
  if (digest === null || !ofReply || cleared.statement.official === officialOf(keys)) throw new OfficeRefusal("Draft");
  return prepare(keys, subject, { kind: "clear", reply: digest }, { kind: "clearance", position }, randomness);
}

/** A request to another official to clear a draft. */
export function askClearance(keys: OfficialKeys, subject: Subject, of: OfficialId, draft: Draft, note: string, randomness: Randomness): Prepared {
  const reply = draftDigest(draft);
  if (reply === null || draft.statement.step.kind !== "reply") throw new OfficeRefusal("Draft");
  return prepare(keys, subject, { kind: "askClearance", of, reply }, { kind: "clearanceRequest", note }, randomness);
}

/**
 * Who cleared a draft, by the signed clearances that the log commits to; each official once, and
 * only those whom the charter lets; a reader only if they were asked.
 */
export function clearersOf(charter: Charter, roster: Roster, of: Draft, clearances: readonly Uint8Array[], asked: readonly AskedClearance[]): OfficialId[] {
  const clearers = clearances.flatMap((content) => {
    const { step, official } = statementOn(roster, of, content) ?? {};
    return step?.kind === "clear" && isAbout(of, step.reply) && official !== of.statement.official ? [official] : [];
  });
  const wasAsked = (id: OfficialId): boolean => asked.some((it) => it.of === id);
  return whoMayClear(charter, roster, clearers).filter((id) => findOfficial(roster, id)?.role !== "distribution_reader" || wasAsked(id));
}

/** Who was asked to clear a draft, by the signed requests that the log commits to. */
export function askedOf(charter: Charter, roster: Roster, of: Draft, requests: readonly { readonly content: Uint8Array; readonly at: Timestamp }[]): AskedClearance[] {
  const asked = requests.flatMap(({ content, at }) => {
    const { step } = statementOn(roster, of, content) ?? {};
    return step?.kind === "askClearance" && isAbout(of, step.reply) && step.of !== of.statement.official ? [{ of: step.of, at }] : [];
  });
  return asked.filter((it) => whoMayClear(charter, roster, [it.of]).length > 0);
}

/** What an official of the roster signed in the case of a draft; null if nobody did. */
function statementOn(roster: Roster, of: Draft, content: Uint8Array): OfficialStatement | null {
  const statement = attempt(() => {
    const document = unverifiedOfficialDocument.fromCanonical(content);
    const official = findOfficial(roster, document.statement.official);
    return official ? verifyOfficialDocument(document, officialKey(official)).statement : null;
  });
  return statement && equal(statement.memo, of.statement.memo) ? statement : null;
}

function isAbout(of: Draft, reply: StatementDigest): boolean {
  const digest = draftDigest(of);
  return digest !== null && equal(reply, digest);
}

function whoMayClear({ clearance: { roles } }: Charter, roster: Roster, officials: readonly (OfficialId | undefined)[]): OfficialId[] {
  const may = (id: OfficialId | undefined): id is OfficialId => {
    const official = id && findOfficial(roster, id);
    return official !== undefined && roles.includes(official.role);
  };
  return [...new Set(officials.filter(may))];
}

/**
 * A reply as somebody would make it who bypasses the checks; the server and every reader check
 * again, and tests show that.
 */
export function forceReply(keys: OfficialKeys, subject: Subject, demands: number[], words: ReplyWords, randomness: Randomness): Prepared {
  return prepare(keys, subject, { kind: "reply", demands }, { kind: "reply", words }, randomness);
}

/** A message to all staff that mentions the memo. */
export function statement(keys: OfficialKeys, subject: Subject, message: string, randomness: Randomness): Prepared {
  return prepare(keys, subject, { kind: "statement" }, { kind: "statement", message }, randomness);
}

/** Whether the text that was filed is the one that was signed. */
export function isSignedText(filed: FiledMemo, signed: VersionDigest): boolean {
  return equal(versionDigest(filed.text), signed);
}

/** Whether the reason why the memo cannot wait, or that there is none, is what the authors' filing commits to. */
export function isFiledUrgency({ urgency }: FiledMemo, filing: Filing): boolean {
  if (urgency === null || filing.urgency === null) return urgency === filing.urgency;
  return equal(authorContentCommitment(urgency), filing.urgency);
}

/** `readers` are further ones beside the signers. */
export function prepare(
  keys: OfficialKeys,
  subject: Subject,
  step: OfficialStep,
  words: OfficialWords,
  randomness: Randomness,
  readers: readonly Recipient[] = [],
): Prepared {
  return sign(keys, subject, draftOf(officialOf(keys), subject, step, words, randomness), randomness, readers);
}

/** A document as it will be signed. */
export function draftOf(official: OfficialId, subject: Subject, step: OfficialStep, words: OfficialWords, randomness: Randomness): Draft {
  const content = { nonce: randomBytes(randomness, 32), words };
  const { memo, filing: answers } = subject;
  return { statement: { memo, answers, official, step, content: contentCommitment(content) }, content };
}

/** Signs a draft and readies it to be posted. */
export function sign(
  keys: OfficialKeys,
  subject: Subject,
  { statement, content }: Draft,
  randomness: Randomness,
  readers: readonly Recipient[] = [],
): Prepared {
  const whole = equal(statement.content, contentCommitment(content));
  const here = equal(statement.memo, subject.memo) && equal(statement.answers, subject.filing);
  if (!whole || !here || statement.official !== officialOf(keys)) throw new OfficeRefusal("Draft");
  const document = signOfficialDocument(signingKeyOf(keys), statement);
  const sealed = orRefuse(
    () => sealObject(mailboxEntry, { document, content }, [Recipient.parse(subject.replyTo), ...readers], randomness),
    () => new OfficeRefusal("ReplyTo"),
  );
  return { document, sealed, nonce: randomBytes(randomness, 32) };
}

/** Who the keys belong to. */
export function officialOf(keys: OfficialKeys): OfficialId {
  return orRefuse(
    () => OfficialId.parse(keys.id),
    () => new OfficeRefusal("Official"),
  );
}
