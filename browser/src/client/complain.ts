// The complainant's side of a complaint of reprisal: tell, prove to the protection officers alone that
// one signed, and read what they answer. Answers to crates/demur-client/src/complain.rs.

import { equal } from "../bytes.ts";
import { type Randomness, randomBytes } from "../crypto/random.ts";
import type { ComplaintMailboxAnswer } from "../protocol/api/complaints.ts";
import { certificateDigest } from "../protocol/certificate.ts";
import {
  type ComplaintKey,
  type ComplaintStep,
  type EntryContent,
  entryBlock,
  isStepBy,
  type RiskCheck,
  type SignatoryProof,
  stepCommitment,
  stepEntry,
  tagFor,
  wordsFit,
} from "../protocol/complaint.ts";
import { openObject } from "../protocol/envelope.ts";
import { findOfficial, officialKey, recipientOf, type Roster, type RosterOfficial } from "../protocol/roster.ts";
import { type ComplaintState, nextState } from "../domain/complaint.ts";
import type { MemoId } from "../domain/ids.ts";
import { CodedRefusal, orRefuse } from "../refusal.ts";
import type { Circulation } from "./circulation.ts";
import { type Certified, checkCertified, ClaimRefusal } from "./claim.ts";
import { type Invited, participantKeyOf } from "./wallet.ts";

/** What somebody tells. */
export type Told = Omit<EntryContent, "nonce" | "replyTo">;

/** Why a complaint is not made, or what the server sent is not its history. */
export class ComplaintRefusal extends CodedRefusal<"NoOfficer" | "NotAKey" | "NotAHistory" | "NotKept"> {
  override readonly name = "ComplaintRefusal";
}

/** The protection officers of a roster. */
export function protectionOfficers(roster: Roster): RosterOfficial[] {
  return roster.officials.filter(({ role }) => role === "protection_officer");
}

/** Readies an entry of a complaint, `number` being how many the complainant made before. */
export function tell(key: ComplaintKey, number: number, told: Told, officers: readonly RosterOfficial[], randomness: Randomness): Uint8Array {
  if (officers.length === 0) throw new ComplaintRefusal("NoOfficer");
  const content = { ...told, nonce: randomBytes(randomness, 32), replyTo: key.identity().recipient().toString() };
  return entryBlock(key, number, content, officers.map(recipientOf), randomness);
}

/** What shows these officers, and nobody else, that the complainant signed the memo (R43). */
export function proveSigned(
  key: ComplaintKey,
  { memo, manifest }: Circulation,
  invited: Invited,
  certified: Certified,
  officers: readonly RosterOfficial[],
): SignatoryProof {
  checkCertified(certified, memo);
  const own = participantKeyOf(invited);
  const seed = invited.participantSeed;
  if (own === null || seed === null) throw new ClaimRefusal("Burned");
  const { participant } = certified.signature.message;
  if (!equal(own.verifyingKey().toBytes(), participant)) throw new ClaimRefusal("NotCertified");
  const about = { complaint: key.id(), memo: memo as MemoId, certificate: certificateDigest(certified.certificate), participant };
  return {
    manifest,
    certificate: certified.certificate,
    signature: certified.signature,
    index: certified.index,
    path: [...certified.path],
    tags: officers.map((officer) => tagFor({ ...about, official: officer.id }, seed, officialKey(officer))),
  };
}

/** What a protection officer answered. */
export interface ComplaintAnswer {
  /** Name and title, as the roster has them. */
  readonly signedBy: string;
  readonly step: ComplaintStep;
  readonly words: string;
  /** The risk check of an acknowledgement. */
  readonly risk: RiskCheck | null;
  readonly at: number;
}

/** A complaint as its complainant sees it. */
export interface ComplaintProgress {
  /** None while nothing is kept. */
  readonly state: ComplaintState | undefined;
  readonly answers: readonly ComplaintAnswer[];
  /** How many entries of the complainant are kept. */
  readonly entries: number;
}

/**
 * Reads the answers: each by a protection officer of the roster, about this complaint, at its place,
 * with words that fit it, and allowed by the rules after what came before.
 */
export function readAnswers(key: ComplaintKey, roster: Roster, records: ComplaintMailboxAnswer["records"]): ComplaintProgress {
  let state: ComplaintState | undefined;
  let entries = 0;
  const answers: ComplaintAnswer[] = [];
  for (const [place, { sequence, sealed, at }] of records.entries()) {
    if (sequence !== place) throw new ComplaintRefusal("NotAHistory");
    if (sealed === null) {
      entries += 1;
      state = nextState(state, "tell");
      continue;
    }
    const answer = orRefuse(() => readAnswer(key, roster, place, sealed, at), () => new ComplaintRefusal("NotAHistory"));
    state = nextState(state, answer.step.kind);
    answers.push(answer);
  }
  return { state, answers, entries };
}

function readAnswer(key: ComplaintKey, roster: Roster, place: number, sealed: Uint8Array, at: number): ComplaintAnswer {
  const { step, content } = openObject(stepEntry, key.identity(), sealed);
  const { statement } = step;
  const official = findOfficial(roster, statement.official);
  const fits =
    official?.role === "protection_officer" &&
    isStepBy(step, officialKey(official)) &&
    equal(statement.complaint, key.id()) &&
    statement.after === place &&
    equal(statement.content, stepCommitment(content)) &&
    wordsFit(content, statement.step);
  if (!fits) throw new ComplaintRefusal("NotAHistory");
  return { signedBy: official.displayName, step: statement.step, words: content.words, risk: content.risk, at };
}
