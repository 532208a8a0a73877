// Complaints of reprisal (R43 to R46): what a complainant tells, what protection officers answer, and
// the proof of having signed that convinces them and nobody else. Answers to
// crates/demur-protocol/src/complaint.rs.

import { equal, utf8Length } from "../bytes.ts";
import { convinces, proveTo, TAG_OCTETS } from "../crypto/designated.ts";
import { ComplaintLabel } from "../crypto/labels/complaint.ts";
import { type Randomness, randomBytes } from "../crypto/random.ts";
import { fixedPadding, Identity, openSealed, type Recipient, seal } from "../crypto/seal.ts";
import { SigningKey, VerifyingKey } from "../crypto/sign.ts";
import { isWhole, riskAnswers } from "./risk.ts";
import { Reprisal } from "../domain/complaint.ts";
import { CertificateDigest, ComplaintId, MemoId, OfficialId, ParticipantKey } from "../domain/ids.ts";
import { trim } from "../domain/whitespace.ts";
import { Malformed } from "../malformed.ts";
import { attempt, CodedRefusal, orRefuse } from "../refusal.ts";
import { framed } from "./block.ts";
import { certificate } from "./certificate.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { Unreadable } from "./envelope.ts";
import { memoManifest } from "./manifest.ts";
import { unverifiedPresentation } from "./presentation.ts";
import { fixed, id, list, map, octets, octets32, optional, text, textId, u16, u64, u8, variants, word } from "./schema.ts";
import { COMPLAINT_CONTENT_OCTETS, COMPLAINT_OCTETS, COMPLAINT_TEXT_OCTETS_MAX, COMPLAINT_WORDS_OCTETS_MAX } from "./sizes.ts";

const LENGTH_OCTETS = 4;

/** The secret of one complaint: who holds it can read the answers and tell more. */
export class ComplaintKey {
  readonly #octets: Uint8Array;

  private constructor(octets: Uint8Array) {
    if (octets.length !== 32) throw new Malformed("WrongLength");
    this.#octets = octets.slice();
  }

  static generate(randomness: Randomness): ComplaintKey {
    return new ComplaintKey(randomBytes(randomness, 32));
  }

  /** One that was kept. */
  static fromBytes(bytes: Uint8Array): ComplaintKey {
    return new ComplaintKey(bytes);
  }

  /** To be kept; a copy. */
  bytes(): Uint8Array {
    return this.#octets.slice();
  }

  /** What names the complaint. */
  id(): ComplaintId {
    return ComplaintId.fromBytes(this.signingKey().verifyingKey().toBytes());
  }

  /** What entries are signed with. */
  signingKey(): SigningKey<"complainant"> {
    return SigningKey.fromSeed(ComplaintLabel.COMPLAINT_KEY.hash(this.#octets));
  }

  /** What answers are sealed to. */
  identity(): Identity {
    return Identity.fromSeed(ComplaintLabel.COMPLAINT_IDENTITY.hash(this.#octets));
  }

  toJSON(): string {
    return "ComplaintKey(…)";
  }
}

/** What convinces one officer, who could have made it. */
export const proofTag = map({ official: [0, textId(OfficialId)], tag: [1, fixed(TAG_OCTETS)] });
export type ProofTag = TypeOf<typeof proofTag>;

/** What shows that a complainant is a signer of a memo. */
export const signatoryProof = map({
  manifest: [0, memoManifest],
  certificate: [1, certificate],
  signature: [2, unverifiedPresentation],
  /** Its place in the certificate, and the hashes from its sibling up. */
  index: [3, u64],
  path: [4, list(octets32)],
  tags: [5, list(proofTag)],
});
export type SignatoryProof = TypeOf<typeof signatoryProof>;

/** What a tag is over. */
export const proofStatement = canonical(
  map({
    complaint: [0, id(ComplaintId)],
    memo: [1, id(MemoId)],
    certificate: [2, id(CertificateDigest)],
    participant: [3, id(ParticipantKey)],
    official: [4, textId(OfficialId)],
  }),
  512,
);
export type ProofStatement = TypeOf<typeof proofStatement>;

/** The tag, as the signer makes it. */
export function tagFor(of: ProofStatement, signerSeed: Uint8Array, officer: VerifyingKey<"official">): ProofTag {
  return { official: of.official, tag: proveTo(signerSeed, officer, proofStatement.toCanonical(of)) };
}

/** Whether the signer made the tag, for the officer who holds this seed. */
export function tagConvinces(of: ProofStatement, officialSeed: Uint8Array, { official, tag }: ProofTag): boolean {
  const signer = attempt(() => VerifyingKey.fromBytes<"participant">(of.participant));
  return official === of.official && signer !== null && convinces(officialSeed, signer, proofStatement.toCanonical(of), tag);
}

/** What a complainant tells (requirements, 4(c)). */
export const entryContent = canonical(
  map({
    /** Hides the commitment. */
    nonce: [0, octets32],
    /** Where answers are sealed to: the complaint's own recipient. */
    replyTo: [1, text],
    kind: [2, word(Reprisal)],
    happened: [3, text],
    date: [4, text],
    by: [5, text],
    evidence: [6, text],
    /** Name and how to be reached, of who does not want to stay unknown to the officer. */
    name: [7, text],
    proof: [8, optional(signatoryProof)],
  }),
  COMPLAINT_CONTENT_OCTETS - LENGTH_OCTETS,
);
export type EntryContent = TypeOf<typeof entryContent>;

/** Why an entry is none. */
export class EntryRefusal extends CodedRefusal<"Empty" | "TooLong"> {
  override readonly name = "EntryRefusal";
}

/** Checks what the server cannot see. */
export function checkEntry(content: EntryContent): void {
  const { happened, date, by, evidence, name } = content;
  if (trim(happened) === "") throw new EntryRefusal("Empty");
  const said = [happened, date, by, evidence, name].reduce((sum, it) => sum + utf8Length(it), 0);
  if (said > COMPLAINT_TEXT_OCTETS_MAX) throw new EntryRefusal("TooLong");
}

/** What the complainant signs. */
export const entryStatement = canonical(
  map({ complaint: [0, id(ComplaintId)], number: [1, u16], content: [2, octets32], sealed: [3, octets32] }),
  512,
);

/** A signed entry as it arrives. */
export const unverifiedEntry = canonical(map({ statement: [0, entryStatement], signature: [1, fixed(64)] }), 1024);

const complaintPost = canonical(map({ entry: [0, unverifiedEntry], sealed: [1, octets] }), COMPLAINT_OCTETS - LENGTH_OCTETS);

/** Commits to, seals and signs an entry, and makes it one block of the one size that all have. */
export function entryBlock(key: ComplaintKey, number: number, content: EntryContent, recipients: readonly Recipient[], randomness: Randomness): Uint8Array {
  checkEntry(content);
  const plain = entryContent.toCanonical(content);
  const sealed = seal(recipients, plain, fixedPadding(COMPLAINT_CONTENT_OCTETS), randomness);
  const statement = {
    complaint: key.id(),
    number,
    content: ComplaintLabel.COMPLAINT_CONTENT.hash(plain),
    sealed: ComplaintLabel.COMPLAINT_SEALED.hash(sealed),
  };
  const signature = key.signingKey().sign(ComplaintLabel.COMPLAINT_ENTRY, entryStatement.toCanonical(statement));
  return framed(complaintPost.toCanonical({ entry: { statement, signature }, sealed }), COMPLAINT_OCTETS);
}

/** Opens an entry as a protection officer: it must be this complaint's, at its place, and say what was signed. */
export function openEntry(identity: Identity, complaint: ComplaintId, number: number, signed: Uint8Array, sealed: Uint8Array): EntryContent {
  return orRefuse(
    () => {
      const { statement, signature } = unverifiedEntry.fromCanonical(signed);
      const key = VerifyingKey.fromBytes<"complainant">(statement.complaint);
      const plain = openSealed([identity], sealed, fixedPadding(COMPLAINT_CONTENT_OCTETS), COMPLAINT_OCTETS);
      const content = entryContent.fromCanonical(plain);
      checkEntry(content);
      const fits =
        key.verifies(ComplaintLabel.COMPLAINT_ENTRY, entryStatement.toCanonical(statement), signature) &&
        equal(statement.sealed, ComplaintLabel.COMPLAINT_SEALED.hash(sealed)) &&
        equal(statement.content, ComplaintLabel.COMPLAINT_CONTENT.hash(plain)) &&
        equal(statement.complaint, complaint) &&
        statement.number === number;
      if (!fits) throw new Malformed("Malformed");
      return content;
    },
    () => new Unreadable("Unreadable"),
  );
}

/** What an officer does; the server must see it to hold the order. */
export const complaintStep = variants({
  /** With the commitment to the risk check, without which nothing is acknowledged (R46). */
  acknowledge: [0, { risk: octets32 }],
  protect: [1, {}],
  investigate: [2, {}],
  substantiate: [3, {}],
  dismiss: [4, {}],
  remedy: [5, {}],
  conclude: [6, {}],
  check: [7, { month: u8 }],
  close: [8, {}],
});
export type ComplaintStep = TypeOf<typeof complaintStep>;

/** What the officer signs: after how many records, what, and a commitment to the words. */
export const stepStatement = canonical(
  map({ complaint: [0, id(ComplaintId)], official: [1, textId(OfficialId)], after: [2, u16], step: [3, complaintStep], content: [4, octets32] }),
  512,
);

/** A signed step as it arrives. */
export const unverifiedStep = canonical(map({ statement: [0, stepStatement], signature: [1, fixed(64)] }), 1024);
export type UnverifiedStep = TypeOf<typeof unverifiedStep>;

/** What could happen to the complainant, as the officer sees it at intake: every question once, in order. */
export const riskCheck = canonical(
  map({ nonce: [0, octets32], answers: [1, riskAnswers] }),
  COMPLAINT_WORDS_OCTETS_MAX,
);
export type RiskCheck = TypeOf<typeof riskCheck>;

/** The words of a step. */
export const stepContent = canonical(
  map({ nonce: [0, octets32], words: [1, text], risk: [2, optional(riskCheck)] }),
  COMPLAINT_WORDS_OCTETS_MAX,
);
export type StepContent = TypeOf<typeof stepContent>;

/** A step with its words, before it is sealed to the complainant and the officers. */
export const stepEntry = canonical(map({ step: [0, unverifiedStep], content: [1, stepContent] }), COMPLAINT_WORDS_OCTETS_MAX + 2048);
export type StepEntry = TypeOf<typeof stepEntry>;

/** Commitment to the words of a step. */
export function stepCommitment(content: StepContent): Uint8Array {
  return ComplaintLabel.COMPLAINT_WORDS.hash(stepContent.toCanonical(content));
}

/** Commitment to a risk check. */
export function riskCommitment(check: RiskCheck): Uint8Array {
  return ComplaintLabel.COMPLAINT_RISK.hash(riskCheck.toCanonical(check));
}

/** Signs a step. */
export function signStep(key: SigningKey<"official">, statement: TypeOf<typeof stepStatement>): UnverifiedStep {
  return { statement, signature: key.sign(ComplaintLabel.COMPLAINT_STEP, stepStatement.toCanonical(statement)) };
}

/** Whether the key signed the step. */
export function isStepBy({ statement, signature }: UnverifiedStep, key: VerifyingKey<"official">): boolean {
  return key.verifies(ComplaintLabel.COMPLAINT_STEP, stepStatement.toCanonical(statement), signature);
}

/** Whether the words fit the step: there are some, and an acknowledgement, and nothing else, has its whole risk check. */
export function wordsFit({ words, risk }: StepContent, step: ComplaintStep): boolean {
  if (trim(words) === "" || utf8Length(words) > COMPLAINT_TEXT_OCTETS_MAX) return false;
  if (step.kind !== "acknowledge") return risk === null;
  if (risk === null || !isWhole(risk.answers)) return false;
  return equal(riskCommitment(risk), step.risk);
}
