// The protection officer's side: read complaints, check whether the complainant signed the memo, and
// answer over one's signature. Answers to crates/demur-client/src/protect.rs.

import { equal } from "../bytes.ts";
import { type Randomness, randomBytes } from "../crypto/random.ts";
import type { Identity } from "../crypto/seal.ts";
import { Recipient } from "../crypto/seal.ts";
import type { ComplaintAct, Risk } from "../domain/complaint.ts";
import { RiskItem } from "../domain/complaint.ts";
import { ComplaintView } from "../domain/complaint/view.ts";
import type { CertificateDigest, ComplaintId, MemoId } from "../domain/ids.ts";
import type { ComplaintOpenAnswer } from "../protocol/api/complaints.ts";
import { certificateDigest } from "../protocol/certificate.ts";
import { verifyPresentation } from "../protocol/check.ts";
import {
  type ComplaintStep,
  type EntryContent,
  isStepBy,
  openEntry,
  riskCommitment,
  type SignatoryProof,
  signStep,
  stepCommitment,
  type StepEntry,
  stepEntry,
  tagConvinces,
  type UnverifiedStep,
  wordsFit,
} from "../protocol/complaint.ts";
import { openObject, sealObject } from "../protocol/envelope.ts";
import { memoContext, memoId } from "../protocol/manifest.ts";
import { findOfficial, officialKey, recipientOf, type Roster } from "../protocol/roster.ts";
import { attempt, CodedRefusal, orRefuse } from "../refusal.ts";
import { checkCertified } from "./claim.ts";
import { protectionOfficers } from "./complain.ts";
import { type OfficialKeys, officialOf, signingKeyOf } from "./office.ts";
import { charterByDigest, findEpoch, type Instance } from "./trust.ts";

/** Why a complaint cannot be read, or a step is not made. */
export class ProtectRefusal extends CodedRefusal<"Unknown" | "NotForYou" | "NotAHistory" | "Words" | "Recipient"> {
  override readonly name = "ProtectRefusal";
}

/** What the officer knows who finds a proof to hold. Nobody else does: the officer could have made it. */
export interface Proved {
  readonly memo: MemoId;
  /** Whether it is the certificate that was filed shows by comparing it with the memo's receipt. */
  readonly certificate: CertificateDigest;
  /** How many signed. */
  readonly signatures: number;
}

/**
 * Checks, as the officer whose keys these are, that the complainant signed the memo: the signature is an
 * eligible member's, stands in the certificate, and its signer made the tag. Null if not; it does not say why.
 */
export function checkSignatory(instance: Instance, keys: OfficialKeys, complaint: ComplaintId, proof: SignatoryProof): Proved | null {
  return attempt(() => {
    const { manifest, certificate, signature } = proof;
    const memo = memoId(manifest);
    const charter = charterByDigest(instance, manifest.charter);
    const epoch = findEpoch(instance, signature.institution, signature.epoch)?.epoch;
    if (charter === null || epoch === undefined || !equal(certificate.charter, charter.digest)) throw new ProtectRefusal("Unknown");
    const eligible = charter.charter.eligibility.affiliations;
    verifyPresentation({ kind: "sign", manifest, epochs: [epoch], eligible, version: certificate.digest, context: memoContext(manifest) }, signature);
    checkCertified(proof, memo);
    const digest = certificateDigest(certificate);
    const { participant } = signature.message;
    const statement = { complaint, memo, certificate: digest, participant, official: officialOf(keys) };
    if (!proof.tags.some((tag) => tagConvinces(statement, keys.signingSeed, tag))) throw new ProtectRefusal("Unknown");
    return { memo, certificate: digest, signatures: certificate.total };
  });
}

/** What the complainant told, and what its proof shows this officer: nothing without one, null if it does not hold. */
export interface ToldRecord {
  readonly kind: "told";
  readonly at: number;
  readonly content: EntryContent;
  readonly proof: Proved | null | undefined;
}

/** What an officer did. */
export interface StepRecord {
  readonly kind: "step";
  readonly at: number;
  /** Name and title, as the roster has them. */
  readonly signedBy: string;
  readonly entry: StepEntry;
}

/** A complaint as its officer sees it, each record checked. */
export interface OpenedComplaint {
  readonly id: ComplaintId;
  readonly records: readonly (ToldRecord | StepRecord)[];
  readonly view: ComplaintView;
  /** Where answers go: what the complainant said first. */
  readonly replyTo: string;
}

/** Reads a whole complaint: every record is for this officer, by whom it says, at its place and allowed there. */
export function readComplaint(
  instance: Instance,
  { keys, identity }: { keys: OfficialKeys; identity: Identity },
  id: ComplaintId,
  answer: Pick<ComplaintOpenAnswer, "charter" | "records">,
): OpenedComplaint {
  const charter = answer.charter && charterByDigest(instance, answer.charter);
  if (charter === null) throw new ProtectRefusal("Unknown");
  const view = new ComplaintView(charter.charter);
  const records: (ToldRecord | StepRecord)[] = [];
  let entries = 0;
  for (const [place, { sequence, at, entry, sealed }] of answer.records.entries()) {
    if (sequence !== place) throw new ProtectRefusal("NotAHistory");
    if (entry !== null) {
      const content = orRefuse(() => openEntry(identity, id, entries, entry, sealed), () => new ProtectRefusal("NotForYou"));
      entries += 1;
      records.push({ kind: "told", at, content, proof: content.proof === null ? undefined : checkSignatory(instance, keys, id, content.proof) });
    } else {
      records.push({ kind: "step", at, ...orRefuse(() => readStep(identity, instance.roster, id, place, sealed), () => new ProtectRefusal("NotAHistory")) });
    }
    const record = records[place];
    const happened = record?.kind === "step" ? actOf(record.entry.step.statement.step) : ({ act: "tell", month: 0 } as const);
    orRefuse(() => view.take({ ...happened, at }), () => new ProtectRefusal("NotAHistory"));
  }
  const first = records.find((record) => record.kind === "told");
  if (!first) throw new ProtectRefusal("NotAHistory");
  return { id, records, view, replyTo: first.content.replyTo };
}

function actOf(step: ComplaintStep): { act: ComplaintAct; month: number } {
  return { act: step.kind, month: step.kind === "check" ? step.month : 0 };
}

/** Opens a step, as an officer: this complaint's, at this place, by a protection officer, with words that fit it. */
function readStep(identity: Identity, roster: Roster, id: ComplaintId, place: number, sealed: Uint8Array): { signedBy: string; entry: StepEntry } {
  const entry = openObject(stepEntry, identity, sealed);
  const { statement } = entry.step;
  const official = findOfficial(roster, statement.official);
  const fits =
    official?.role === "protection_officer" &&
    isStepBy(entry.step, officialKey(official)) &&
    equal(statement.complaint, id) &&
    statement.after === place &&
    equal(statement.content, stepCommitment(entry.content)) &&
    wordsFit(entry.content, statement.step);
  if (!fits) throw new ProtectRefusal("NotAHistory");
  return { signedBy: official.displayName, entry };
}

/** A step ready to be posted: signed, and the same with its words, sealed to the complainant and the officers. */
export interface PreparedStep {
  readonly step: UnverifiedStep;
  readonly sealed: Uint8Array;
}

/** What an officer means to do: a step, its words, and the answers of the risk check that an acknowledgement needs (R46). */
export interface Doing {
  readonly act: Exclude<ComplaintAct, "tell">;
  /** Of a check: at which of the charter's months. */
  readonly month: number;
  readonly words: string;
  /** What is not named is still open. */
  readonly risks: Readonly<Partial<Record<RiskItem, Risk>>>;
}

/** Readies a step. The other officers read on: one who is away does not stop a complaint. */
export function prepareStep(
  keys: OfficialKeys,
  roster: Roster,
  { id, replyTo, records }: Pick<OpenedComplaint, "id" | "replyTo" | "records">,
  { act, month, words, risks }: Doing,
  randomness: Randomness,
): PreparedStep {
  const answers = RiskItem.ALL.map((item) => ({ item, risk: risks[item] ?? ("unknown" as const) }));
  const risk = act === "acknowledge" ? { nonce: randomBytes(randomness, 32), answers } : null;
  const step: ComplaintStep = risk !== null ? { kind: "acknowledge", risk: riskCommitment(risk) } : act === "check" ? { kind: act, month } : { kind: act as "close" };
  const content = { nonce: randomBytes(randomness, 32), words, risk };
  if (!wordsFit(content, step)) throw new ProtectRefusal("Words");
  const statement = { complaint: id, official: officialOf(keys), after: records.length, step, content: stepCommitment(content) };
  const signed = signStep(signingKeyOf(keys), statement);
  const sealed = orRefuse(
    () => sealObject(stepEntry, { step: signed, content }, [...protectionOfficers(roster).map(recipientOf), Recipient.parse(replyTo)], randomness),
    () => new ProtectRefusal("Recipient"),
  );
  return { step: signed, sealed };
}
