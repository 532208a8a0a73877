// The authors' steps: open, freeze, revise, seal, file, withdraw, close.

import { equal, toUtf8 } from "../bytes.ts";
import { sha256 } from "../crypto/labels.ts";
import { type Randomness, randomBytes } from "../crypto/random.ts";
import type { Recipient } from "../crypto/seal.ts";
import type { Charter } from "../domain/charter.ts";
import { toMarkdown } from "../domain/memo/written.ts";
import { markingsOf } from "../domain/memo.ts";
import { AuthorKey, type CharterDigest, type DocumentDigest, type InstitutionId, ParticipantKey, VersionDigest, VersionNumber } from "../domain/ids.ts";
import { authorContentCommitment, type AuthorStep, signAuthorDocument, type UnverifiedAuthorDocument } from "../protocol/author.ts";
import { type Certificate, certificateDigest } from "../protocol/certificate.ts";
import { CirculationKey, sealObject } from "../protocol/envelope.ts";
import { filedMemo } from "../protocol/envelope/contents.ts";
import type { Epoch } from "../protocol/epoch.ts";
import { type AcceptedEpoch, type MemoManifest, memoId, openingContext } from "../protocol/manifest.ts";
import type { Message, UnverifiedPresentation } from "../protocol/presentation.ts";
import { findOfficial, isOfOffice, recipientOf } from "../protocol/roster.ts";
import { rosterReadersFor } from "../protocol/roster/readers.ts";
import { URGENCY_OCTETS_MAX } from "../protocol/sizes.ts";
import { checkText, type VersionText, versionDigest, versionText } from "../protocol/text.ts";
import { attempt, CodedRefusal, orRefuse } from "../refusal.ts";
import { memoOf, type Written } from "./attach.ts";
import { credentialOf, type Enrolment, mayShowIn } from "./enrol.ts";
import { presentCredential, shown } from "./sign.ts";
import { charterByDigest, currentCharter, type Instance, type KnownEpoch, newestClosed } from "./trust.ts";
import { type Authored, authorKeyOf, circulationOf, findEnrolment, type Wallet } from "./wallet.ts";

/**
 * Why an author's step is not taken; `detail` of `OpensExhausted` is the charter's limit. A text
 * that is no memo is a `MemoError` of the domain.
 */
export class AuthorRefusal extends CodedRefusal<
  | "NoClosedEpoch"
  | "NotEnrolled"
  | "OpensExhausted"
  | "PseudonymsExhausted"
  | "NoCharter"
  | "Attachments"
  | "Marking"
  | "Roster"
  | "Credential"
  | "NoVersion"
  | "TooManyWords"
  | "NoUrgentTrack"
  | "TooManyVersions"
  | "NoWords"
  | "NoJudge"
> {
  override readonly name = "AuthorRefusal";
}

/** A memo about to be opened. */
export interface Opening {
  /** What the wallet keeps, before the server is asked. */
  readonly authored: Authored;
  /** The presentation that shows: a member opens it, once more. */
  readonly presentation: UnverifiedPresentation;
  /** Which opening of the epoch it is. */
  readonly index: number;
  /** The epoch whose credential it shows. */
  readonly epoch: Uint8Array;
  /** The context it shows it in; the wallet remembers it before the presentation leaves (`rememberContext`). */
  readonly context: Uint8Array;
}

/**
 * Opens a memo that accepts the newest closed epoch of the charter's institutions: of these, or of
 * every one where none is named. Whose members cannot sign, its head is not among the readers (R23).
 */
export function openMemo(instance: Instance, wallet: Wallet, among: readonly InstitutionId[], randomness: Randomness): Opening {
  const pinned = currentCharter(instance);
  if (pinned === null) throw new AuthorRefusal("NoCharter");
  const { charter, digest } = pinned;
  const institutions = charter.institutions.map(({ id }) => id).filter((id) => among.length === 0 || among.includes(id));
  const closed = newestClosed(instance).filter(({ epoch }) => institutions.includes(epoch.manifest.institution));
  if (closed.length === 0) throw new AuthorRefusal("NoClosedEpoch");
  const mine = usableEnrolment(closed, wallet);
  if (mine === null) throw new AuthorRefusal("NotEnrolled");
  const limit = charter.circulation.opensPerEpoch;
  const index = openedIn(wallet, mine.epoch);
  if (index >= limit) throw new AuthorRefusal("OpensExhausted", limit);
  const context = openingContext(instance.name, mine.epoch.digest, index);
  if (!mayShowIn(mine.enrolment, context)) throw new AuthorRefusal("PseudonymsExhausted");
  const authored = newMemo(instance.name, digest, closed.flatMap(acceptedEpoch), randomness);
  const presentation = presentOpening(authored.manifest, mine, context, randomness);
  return { authored, presentation, index, epoch: mine.epoch.digest, context };
}

/** The institutions as whose member this wallet could open a memo. */
export function ownInstitutions(instance: Instance, wallet: Wallet): InstitutionId[] {
  const mine = newestClosed(instance).filter((known) => usableEnrolment([known], wallet) !== null);
  return mine.map(({ epoch }) => epoch.manifest.institution);
}

/** A version about to circulate. */
export interface Frozen {
  /** The signed freeze. */
  readonly document: UnverifiedAuthorDocument;
  /** The text sealed to the circulation. */
  readonly sealedText: Uint8Array;
  /** What the wallet keeps, at the end of `authored.versions`, before the server is asked. */
  readonly text: VersionText;
}

/**
 * Freezes a text with its files as the next version. Throws the domain's `MemoError` if it is not a
 * memo, `AttachRefusal` or `MemoProblem` if its files cannot go with it.
 */
export function freezeVersion(
  instance: Instance,
  authored: Authored,
  written: Written,
  closesAt: number,
  randomness: Randomness,
): Frozen {
  const memo = memoOf(written);
  const charter = charterOf(instance, authored.manifest);
  if (markingsOf(memo.parts).some((marking) => !charter.markings.includes(marking))) throw new AuthorRefusal("Marking");
  const attachments = written.files.map(({ octets }) => octets);
  const text = { nonce: randomBytes(randomness, 32), markdown: toMarkdown(memo), attachments };
  // As everybody will who opens it.
  orRefuse(
    () => checkText(text),
    () => new AuthorRefusal("Attachments"),
  );
  const version = attempt(() => VersionNumber.new(authored.versions.length + 1));
  if (version === null) throw new AuthorRefusal("TooManyVersions");
  const recipient = circulationOf(authored).identity().recipient();
  const sealedText = orRefuse(
    () => sealObject(versionText, text, [recipient], randomness),
    () => new AuthorRefusal("Roster"),
  );
  const freeze = {
    version,
    digest: versionDigest(text),
    sealedText: sha256(sealedText),
    closesAt,
    demands: memo.demandCount(),
  };
  return { document: sign(authored, { kind: "circulate", freeze }), sealedText, text };
}

/**
 * Says why the memo cannot wait, so that it is filed with the charter's shorter times (R64). Nothing
 * changes once it was sealed for the office: filing again is the same filing.
 */
export function markUrgent(instance: Instance, authored: Authored, words: string, randomness: Randomness): void {
  const charter = charterByDigest(instance, authored.manifest.charter)?.charter;
  if (charter?.urgent === undefined) throw new AuthorRefusal(charter === undefined ? "NoCharter" : "NoUrgentTrack");
  if (words.trim() === "") throw new AuthorRefusal("NoWords");
  if (toUtf8(words).length > URGENCY_OCTETS_MAX) throw new AuthorRefusal("TooManyWords", URGENCY_OCTETS_MAX);
  if (authored.sealedMemo.length === 0) authored.urgency = { nonce: randomBytes(randomness, 32), words };
}

/**
 * Seals the memo for the office and every reader the charter names, and signs the filing. What is
 * sealed is kept in `authored`, so that filing again is the same filing.
 */
export function fileMemo(
  instance: Instance,
  authored: Authored,
  certificate: Certificate,
  randomness: Randomness,
): UnverifiedAuthorDocument {
  if (authored.sealedMemo.length === 0) {
    const text = authored.versions.at(-1);
    if (text === undefined) throw new AuthorRefusal("NoVersion");
    const replyTo = circulationOf(authored).identity().recipient().toString();
    const filed = { memo: memoId(authored.manifest), text, replyTo, urgency: authored.urgency };
    authored.sealedMemo = orRefuse(
      () => sealObject(filedMemo, filed, readersOf(instance, authored.manifest), randomness),
      () => new AuthorRefusal("Roster"),
    );
  }
  const filing = {
    certificate: certificateDigest(certificate),
    sealedMemo: sha256(authored.sealedMemo),
    caseLogKey: sha256(authored.caseLogKey),
    urgency: authored.urgency && authorContentCommitment(authored.urgency),
  };
  return sign(authored, { kind: "file", filing });
}

/** Takes the memo back to the desk. */
export function reviseMemo(authored: Authored): UnverifiedAuthorDocument {
  return sign(authored, { kind: "revise", version: currentVersion(authored) });
}

/** Fixes the signature set. */
export function sealMemo(authored: Authored): UnverifiedAuthorDocument {
  return sign(authored, { kind: "seal", version: currentVersion(authored) });
}

/** Takes the memo back for good. */
export function withdrawMemo(authored: Authored): UnverifiedAuthorDocument {
  return sign(authored, { kind: "withdraw" });
}

/** Accepts the reply. */
export function closeCase(authored: Authored, reply: DocumentDigest): UnverifiedAuthorDocument {
  return sign(authored, { kind: "close", reply });
}

/** An enrolment whose credential verifies. */
interface Usable {
  readonly epoch: Epoch;
  readonly enrolment: Enrolment;
}

function usableEnrolment(closed: readonly KnownEpoch[], wallet: Wallet): Usable | null {
  for (const { epoch } of closed) {
    const enrolment = findEnrolment(wallet, epoch.digest);
    if (enrolment !== null && attempt(() => credentialOf(enrolment, epoch)) !== null) return { epoch, enrolment };
  }
  return null;
}

/** How many memos this wallet has opened under the epoch. */
function openedIn(wallet: Wallet, epoch: Epoch): number {
  const under = ({ manifest }: Authored) => manifest.accepted.some((accepted) => equal(accepted.manifest, epoch.digest));
  return wallet.authored.filter(under).length;
}

function acceptedEpoch({ epoch, roll }: KnownEpoch): AcceptedEpoch[] {
  const { institution, epoch: name } = epoch.manifest;
  return roll === null ? [] : [{ institution, epoch: name, manifest: epoch.digest, roll: roll.digest }];
}

function newMemo(instance: string, charter: CharterDigest, accepted: AcceptedEpoch[], randomness: Randomness): Authored {
  const circulation = CirculationKey.generate(randomness);
  const nonce = randomBytes(randomness, 32);
  const authored: Authored = {
    manifest: { instance, charter, accepted, author: AuthorKey.fromBytes(new Uint8Array(32)), circulation: circulation.hash(), nonce },
    authorSeed: randomBytes(randomness, 32),
    circulationKey: circulation.bytes(),
    caseLogKey: randomBytes(randomness, 32),
    filingNonce: randomBytes(randomness, 32),
    versions: [],
    sealedMemo: new Uint8Array(),
    promise: new Uint8Array(),
    closesAt: null,
    urgency: null,
  };
  authored.manifest.author = AuthorKey.fromBytes(authorKeyOf(authored).verifyingKey().toBytes());
  return authored;
}

function presentOpening(manifest: MemoManifest, { epoch, enrolment }: Usable, context: Uint8Array, randomness: Randomness): UnverifiedPresentation {
  const message: Message = {
    kind: "open",
    instance: manifest.instance,
    memo: memoId(manifest),
    version: VersionDigest.fromBytes(new Uint8Array(32)),
    charter: manifest.charter,
    participant: ParticipantKey.fromBytes(manifest.author),
    stance: "support",
    capsule: new Uint8Array(32),
  };
  const disclosed = shown(enrolment.attributes, []);
  const made = presentCredential(credentialOf(enrolment, epoch), message, context, disclosed, randomness);
  if (made === null) throw new AuthorRefusal("Credential");
  const { institution, epoch: name } = epoch.manifest;
  return { message, institution, epoch: name, disclosed, ...made };
}

/** Whom a memo is sealed to: the office's own officials and the readers the charter names. */
function readersOf(instance: Instance, manifest: MemoManifest): Recipient[] {
  const { roster } = instance;
  const named = rosterReadersFor(roster, charterOf(instance, manifest), manifest);
  const readers = roster.officials.filter((official) => isOfOffice(official) || named.includes(official.id));
  const missing = named.some((id) => findOfficial(roster, id) === undefined);
  if (readers.length === 0 || missing) throw new AuthorRefusal("Roster");
  return readers.map(recipientOf);
}

/** The charter that a memo is under. */
export function charterOf(instance: Instance, manifest: MemoManifest): Charter {
  const pinned = charterByDigest(instance, manifest.charter);
  if (pinned === null) throw new AuthorRefusal("NoCharter");
  return pinned.charter;
}

/**
 * The version that circulates: the last one this author froze. Before there is one the first is
 * named, which nobody can revise or seal yet.
 */
function currentVersion(authored: Authored): VersionNumber {
  return attempt(() => VersionNumber.new(authored.versions.length)) ?? VersionNumber.FIRST;
}

function sign(authored: Authored, step: AuthorStep): UnverifiedAuthorDocument {
  return signAuthorDocument(authorKeyOf(authored), memoId(authored.manifest), step);
}
