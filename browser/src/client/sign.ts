// Co-signing: what a person is told before, and the co-signature that is then made.
//
// The server gives everybody the same answer. So here is where a person learns why a signature
// would not count: before it leaves.

import { equal } from "../bytes.ts";
import { Capsule } from "../crypto/capsule.ts";
import { type Credential, VerificationFailure } from "../crypto/credential.ts";
import { type Randomness, randomBytes } from "../crypto/random.ts";
import { SigningKey } from "../crypto/sign.ts";
import { Attribute, attributeOf, CLASS_ATTRIBUTES, decideSet, Histogram, Schema, type SetSize } from "../domain/anonymity.ts";
import type { IdentityMode, Stance } from "../domain/choice.ts";
import { ParticipantKey, Pseudonym } from "../domain/ids.ts";
import { eligibleFor, PresentationRefusal, type VerifiedPresentation, verifyCosignature } from "../protocol/check.ts";
import { type Epoch, NAME_RECORD, type Roll } from "../protocol/epoch.ts";
import { memoContext } from "../protocol/manifest.ts";
import {
  capsuleBinding,
  claimContent,
  type Disclosed,
  type Kind,
  type Message,
  presentationHeader,
  type UnverifiedCosignature,
  type UnverifiedPresentation,
} from "../protocol/presentation.ts";
import { nameReaders, type Roster, trusteeRecipients } from "../protocol/roster.ts";
import { attempt, CodedRefusal, orRefuse } from "../refusal.ts";
import { type Circulation, rulesOf, type UsableCredential, usableCredential } from "./circulation.ts";
import { affiliationOf, type Enrolment, mayShowIn, rememberContext } from "./enrol.ts";
import { epochByDigest, type Instance } from "./trust.ts";
import { findEnrolment, findInvited, noteCirculation, type Wallet } from "./wallet.ts";

/** What a signer chooses. */
export interface Choice {
  /** Who may learn the name. */
  readonly mode: IdentityMode;
  /** In mode sealed: the name may be shown only if at least this many sign; null without condition. */
  readonly signaturesMin: number | null;
  /** Class attributes to show beside the affiliation. */
  readonly show: readonly Attribute[];
  readonly stance: Stance;
  /** After the filing: until when the charter lets one sign, counted apart (R62). Null while the memo circulates. */
  readonly lateUntil: number | null;
}

/** Why a signature would not count, or must not be made like this. */
export class SignRefusal extends CodedRefusal<
  | "NotEnrolled"
  | "OtherEpoch"
  | "NotEligible"
  | "SupporterBeforeFiling"
  | "SignedAlready"
  | "PseudonymsExhausted"
  | "OtherVersion"
  | "WindowOver"
  | "ModeNotAllowed"
  | "TooFew"
  | "Roster"
  | "Check"
  | "Credential"
> {
  override readonly name = "SignRefusal";
}

/** What a person is shown before confirming. */
export interface Preview {
  /** Values everybody will see. */
  readonly shown: readonly Disclosed[];
  /** Members who share them: the people one hides among. */
  readonly hidesAmong: SetSize;
  /** Whether that is few enough for a warning. */
  readonly warn: boolean;
  /** Whether one is counted among the supporters (R63). */
  readonly isSupporter: boolean;
}

/** A co-signature ready to be posted, and the key that later shows it is one's own. */
export interface Cosigned {
  readonly cosignature: UnverifiedCosignature;
  /**
   * Seed of the participant key. Keep it to withdraw notices or prove the signature; burn it and
   * the signature is unclaimable.
   */
  readonly participantSeed: Uint8Array;
}

/** What the presentation is for. */
const kindOf = (choice: Choice): Kind => (choice.lateUntil === null ? "sign" : "late");

/** Checks everything that can be checked before signing, and says how large the crowd is. */
export function preview(instance: Instance, circulation: Circulation, wallet: Wallet, choice: Choice, now: number): Preview {
  const { charter, freeze } = circulation;
  if (now >= (choice.lateUntil ?? freeze.closesAt)) throw new SignRefusal("WindowOver");
  // No name comes after the filing: the office has been given those there are.
  const isNamedLate = choice.lateUntil !== null && choice.mode !== "anonymous";
  if (isNamedLate || !charter.identityModes.includes(choice.mode)) throw new SignRefusal("ModeNotAllowed");
  if (wallet.enrolments.length === 0) throw new SignRefusal("NotEnrolled");
  const { epoch, enrolment } = acceptedEnrolment(circulation, wallet);
  const affiliation = affiliationOf(enrolment);
  if (!eligibleFor(charter, kindOf(choice)).includes(affiliation)) {
    throw new SignRefusal(eligibleFor(charter, "late").includes(affiliation) ? "SupporterBeforeFiling" : "NotEligible");
  }
  const signed = findInvited(wallet, circulation.memo)?.signedVersion ?? null;
  if (signed !== null && equal(signed, freeze.digest)) throw new SignRefusal("SignedAlready");
  if (!mayShowIn(enrolment, memoContext(circulation.manifest))) throw new SignRefusal("PseudonymsExhausted");
  const known = epochByDigest(instance, epoch.digest)?.roll;
  if (known == null) throw new SignRefusal("OtherEpoch");
  const values = shown(enrolment.attributes, choice.show);
  const hidesAmong = crowd(epoch, known.roll, values);
  const decision = hidesAmong === null ? "refuse" : decideSet(hidesAmong, charter.anonymity);
  if (hidesAmong === null || decision === "refuse") throw new SignRefusal("TooFew");
  const isSupporter = !charter.eligibility.affiliations.includes(affiliation);
  return { shown: values, hidesAmong, warn: decision === "warn", isSupporter };
}

/** Makes a co-signature, after all that `preview` checks. */
export function cosign(
  instance: Instance,
  circulation: Circulation,
  wallet: Wallet,
  choice: Choice,
  now: number,
  randomness: Randomness,
): Cosigned {
  const { shown: values } = preview(instance, circulation, wallet, choice, now);
  return forceCosign(instance.roster, circulation, wallet, choice, values, randomness);
}

/**
 * Makes a co-signature without asking whether it would count. Only the check that it is what a
 * server would accept is made by the caller; tests use it to be the person who forces it.
 */
export function forceCosign(
  roster: Roster,
  circulation: Circulation,
  wallet: Wallet,
  choice: Choice,
  values: readonly Disclosed[],
  randomness: Randomness,
): Cosigned {
  const usable = usableCredential(circulation, wallet);
  if (usable === null) throw new SignRefusal("OtherEpoch");
  const participantSeed = randomBytes(randomness, 32);
  const key = SigningKey.fromSeed<"participant">(participantSeed).verifyingKey().toBytes();
  const signer = { participant: ParticipantKey.fromBytes(key), stance: choice.stance };
  const unsealed: Message = { ...messageOf(circulation, signer), kind: kindOf(choice) };
  const maker = { circulation, usable, randomness };
  const capsule = makeCapsule(maker, roster, unsealed, choice);
  const message = { ...unsealed, capsule: capsule.digest() };
  return { cosignature: { presentation: present(maker, message, values), capsule }, participantSeed };
}

/**
 * Remembers in the wallet that a presentation on the memo is about to leave: its pseudonym counts
 * among the eight of the epoch, and the epoch's seed is kept until the circulation is over.
 */
export function noteShown(wallet: Wallet, circulation: Circulation, { institution, epoch }: UnverifiedPresentation): void {
  const used = circulation.epochs.find(({ manifest }) => manifest.institution === institution && manifest.epoch === epoch);
  const enrolment = used && findEnrolment(wallet, used.digest);
  if (enrolment) rememberContext(enrolment, memoContext(circulation.manifest));
  noteCirculation(wallet, circulation);
}

/** Checks a co-signature against the current version as the server will, before it is posted. */
export function checkCosignature(circulation: Circulation, cosignature: UnverifiedCosignature): VerifiedPresentation {
  try {
    // Which of the two it is for it says itself; whether that is wanted now shows when it is posted.
    const kind = cosignature.presentation.message.kind === "late" ? "late" : "sign";
    return verifyCosignature(rulesOf(circulation, kind), cosignature);
  } catch (failure) {
    if (!(failure instanceof PresentationRefusal)) throw failure;
    const codes = { Version: "OtherVersion", Epoch: "OtherEpoch", NotEligible: "NotEligible" } as const;
    throw new SignRefusal(failure.code in codes ? codes[failure.code as keyof typeof codes] : "Check");
  }
}

/** The values that would be shown: the affiliation, and what was chosen. */
export function shown(attributes: readonly string[], chosen: readonly Attribute[]): Disclosed[] {
  return CLASS_ATTRIBUTES.flatMap((attribute, at) => {
    const value = attributes[at];
    const isShown = attribute === "affiliation" || chosen.includes(attribute);
    return value !== undefined && isShown ? [{ index: Attribute.indexOf(attribute), value }] : [];
  });
}

/** The enrolment that the memo accepts, without making its credential. */
function acceptedEnrolment(circulation: Circulation, wallet: Wallet): { epoch: Epoch; enrolment: Enrolment } {
  for (const epoch of circulation.epochs) {
    const enrolment = findEnrolment(wallet, epoch.digest);
    if (enrolment !== null) return { epoch, enrolment };
  }
  throw new SignRefusal("OtherEpoch");
}

/** Who is left when these values are shown, by the roll in the log; null where the roll is no roll. */
function crowd(epoch: Epoch, roll: Roll, values: readonly Disclosed[]): SetSize | null {
  return attempt(() => {
    const schema = Schema.new(new Map(CLASS_ATTRIBUTES.map((attribute, at) => [attribute, epoch.manifest.schema[at]?.values ?? []])));
    const cells = roll.cells.map(({ values: cell, count }) => ({
      cell,
      count: count === null ? ("below" as const) : { exactly: count },
    }));
    const histogram = Histogram.new(schema, roll.issued, roll.cellMin, cells);
    const pairs = values.map(({ index, value }) => [attributeOf(index) ?? "reserved", value] as const);
    return histogram.setSize(pairs);
  });
}

/** What a presentation on a memo says; its capsule is still to come. */
export function messageOf(circulation: Circulation, signer: Pick<Message, "participant" | "stance">): Message {
  const { manifest, memo, freeze } = circulation;
  return {
    kind: "sign",
    instance: manifest.instance,
    memo,
    version: freeze.digest,
    charter: manifest.charter,
    ...signer,
    capsule: new Uint8Array(32),
  };
}

/** What every presentation of one person on one memo is made from. */
export interface Maker {
  readonly circulation: Circulation;
  readonly usable: UsableCredential;
  readonly randomness: Randomness;
}

/** The presentation of a message. */
export function present(maker: Maker, message: Message, values: readonly Disclosed[]): UnverifiedPresentation {
  const { circulation, usable, randomness } = maker;
  const { institution, epoch } = usable.epoch.manifest;
  const made = presentCredential(usable.credential, message, memoContext(circulation.manifest), values, randomness);
  if (made === null) throw new SignRefusal("Credential");
  return { message, institution, epoch, disclosed: [...values], ...made };
}

/** Proof and pseudonym, or null if the credential cannot show these values. */
export function presentCredential(
  credential: Credential,
  message: Message,
  context: Uint8Array,
  values: readonly Disclosed[],
  randomness: Randomness,
): Pick<UnverifiedPresentation, "proof" | "pseudonym"> | null {
  const indexes = values.map(({ index }) => index);
  try {
    const { proof, pseudonym } = credential.present(presentationHeader(message), context, indexes, randomness);
    return { proof, pseudonym: Pseudonym.fromBytes(pseudonym.toBytes()) };
  } catch (failure) {
    if (failure instanceof VerificationFailure) return null;
    throw failure;
  }
}

/** The capsule: a claim for the office or the trustees, or nothing for nobody. */
function makeCapsule(maker: Maker, roster: Roster, signed: Message, choice: Choice): Capsule {
  const { circulation, usable, randomness } = maker;
  const refusal = () => new SignRefusal("Roster");
  if (choice.mode === "anonymous") return orRefuse(() => Capsule.anonymous(randomness), refusal);
  const { attributes } = usable.enrolment;
  const name = attributes[NAME_RECORD];
  if (name === undefined) throw new SignRefusal("Credential");
  const disclosed = [...shown(attributes, []), { index: NAME_RECORD, value: name }];
  const claim = present(maker, { ...signed, kind: "claim" }, disclosed);
  const binding = capsuleBinding(memoContext(circulation.manifest), claim.pseudonym);
  const content = claimContent.toCanonical({ claim, signaturesMin: choice.signaturesMin });
  return orRefuse(() => {
    if (choice.mode === "named") return Capsule.named(nameReaders(roster), content, binding, randomness);
    const trustees = { recipients: trusteeRecipients(roster), threshold: roster.threshold };
    return Capsule.sealed(trustees, content, binding, randomness);
  }, refusal);
}
