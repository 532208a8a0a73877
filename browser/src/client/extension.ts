// More time to reply (T18): who asks, and who grants it.
//
// Where the head of the office grants, the request travels in the office's notes. Whoever grants from
// outside reads no notes and cannot look into the memo. So the request is sealed to them too, beside
// the signers, and says where the signers read: that is all they need to answer it.

import { equal } from "../bytes.ts";
import type { Randomness } from "../crypto/random.ts";
import type { Recipient } from "../crypto/seal.ts";
import type { Charter } from "../domain/charter.ts";
import type { OfficialId, StatementDigest } from "../domain/ids.ts";
import { saysSomething } from "../domain/reply.ts";
import type { Role } from "../domain/role.ts";
import type { Draft } from "../protocol/note.ts";
import { statementDigest } from "../protocol/official.ts";
import { recipientOf, type Roster } from "../protocol/roster.ts";
import { orRefuse } from "../refusal.ts";
import type { Letter } from "./mailbox.ts";
import { draftOf, identityOf, OfficeRefusal, type OfficialKeys, prepare, type Prepared, sign, type Subject } from "./office.ts";

/** The role outside the office in which more time is granted. Nothing where the head of the office grants it. */
export function outsideApprover({ extension: { approverRole } }: Charter): Role | undefined {
  return approverRole === "office_head" ? undefined : approverRole;
}

/** A request for more time to reply, before it is signed: notes carry it to the head of the office. */
export function draftExtension(by: OfficialId, subject: Subject, charter: Charter, days: number, reason: string, randomness: Randomness): Draft {
  if (!saysSomething(reason)) throw new OfficeRefusal("Reason");
  const replyTo = outsideApprover(charter) ? subject.replyTo : null;
  return draftOf(by, subject, { kind: "requestExtension", days }, { kind: "extensionRequest", reason, replyTo }, randomness);
}

/** The same, signed, and sealed to the signers and to whoever grants it from outside. */
export function requestExtension(keys: OfficialKeys, subject: Subject, charter: Charter, roster: Roster, draft: Draft, randomness: Randomness): Prepared {
  return sign(keys, subject, draft, randomness, approvers(charter, roster));
}

function approvers(charter: Charter, roster: Roster): Recipient[] {
  const role = outsideApprover(charter);
  if (role === undefined) return [];
  const nobody = () => new OfficeRefusal("Approver");
  const found = orRefuse(() => roster.officials.filter((it) => it.role === role).map(recipientOf), nobody);
  if (found.length === 0) throw nobody();
  return found;
}

/** A request for more time, as whoever grants it from outside has it. */
export interface AskedExtension {
  /** What the grant names. */
  readonly request: StatementDigest;
  /** Name and title of who asks, as the roster has them. */
  readonly askedBy: string;
  readonly days: number;
  readonly reason: string;
  /**
   * What the grant is about. The address is the office's word: with a wrong one signers see in the log
   * that more time was granted, and cannot read the remark.
   */
  readonly subject: Subject;
}

/** The newest request among an official's letters, unless it was granted. */
export function askedExtension(letters: readonly Letter[]): AskedExtension | undefined {
  const newest = letters.flatMap(asAsked).at(-1);
  const isGranted = letters.some(({ document: { statement: { step } } }) => newest && step.kind === "approveExtension" && equal(step.request, newest.request));
  return isGranted ? undefined : newest;
}

function asAsked({ document: { statement }, words, signedBy }: Letter): AskedExtension[] {
  const { step, memo, answers: filing } = statement;
  if (step.kind !== "requestExtension" || words.kind !== "extensionRequest" || words.replyTo === null) return [];
  return [{ request: statementDigest(statement), askedBy: signedBy, days: step.days, reason: words.reason, subject: { memo, filing, replyTo: words.replyTo } }];
}

/** A grant of what a request asks for. Whoever grants can read it too, and so sees later what was granted. */
export function approveExtension(keys: OfficialKeys, subject: Subject, request: StatementDigest, note: string, randomness: Randomness): Prepared {
  return prepare(keys, subject, { kind: "approveExtension", request }, { kind: "extensionApproval", note }, randomness, [identityOf(keys).recipient()]);
}
