// More time to reply (T18): who asks, and who grants it. The reasons stand in
// `crates/demur-client/src/extension.rs`.

import { equal } from "../bytes.ts";
import type { Randomness } from "../crypto/random.ts";
import type { Identity, Recipient } from "../crypto/seal.ts";
import type { Charter } from "../domain/charter.ts";
import type { MemoId, OfficialId, StatementDigest } from "../domain/ids.ts";
import { saysSomething } from "../domain/reply.ts";
import type { Role } from "../domain/role.ts";
import { type Draft, draftDigest } from "../protocol/note.ts";
import { statementDigest } from "../protocol/official.ts";
import { recipientOf, type Roster } from "../protocol/roster.ts";
import { orRefuse } from "../refusal.ts";
import { type Letter, openLetter } from "./mailbox.ts";
import { draftOf, identityOf, OfficeRefusal, type OfficialKeys, type Prepared, prepare, sign, type Subject } from "./office.ts";

/** The role outside the office in which more time is granted. None where the head of the office grants it. */
export function outsideApprover({ extension: { approverRole } }: Charter): Role | undefined {
  return approverRole === "office_head" ? undefined : approverRole;
}

/** A request for more time to reply, before it is signed: the office's notes carry it to its head. */
export function draftExtension(
  by: OfficialId,
  subject: Subject,
  charter: Charter,
  { days, reason }: { readonly days: number; readonly reason: string },
  randomness: Randomness,
): Draft {
  if (!saysSomething(reason)) throw new OfficeRefusal("Reason");
  const replyTo = outsideApprover(charter) === undefined ? null : subject.replyTo;
  return draftOf(by, subject, { kind: "requestExtension", days }, { kind: "extensionRequest", reason, replyTo }, randomness);
}

/** The same, signed, and sealed to the signers and to whoever grants it from outside. */
export function requestExtension(
  keys: OfficialKeys,
  subject: Subject,
  { charter, roster }: { readonly charter: Charter; readonly roster: Roster },
  draft: Draft,
  randomness: Randomness,
): Prepared {
  return sign(keys, subject, draft, randomness, approvers(charter, roster));
}

/** Whoever grants more time from outside. */
function approvers(charter: Charter, { officials }: Roster): Recipient[] {
  const role = outsideApprover(charter);
  if (role === undefined) return [];
  const recipients = orRefuse(
    () => officials.filter((official) => official.role === role).map(recipientOf),
    () => new OfficeRefusal("Approver"),
  );
  if (recipients.length === 0) throw new OfficeRefusal("Approver");
  return recipients;
}

/** What a drafted request is granted by; none where the draft is another one, or not whole. */
export function requestIn(draft: Draft): StatementDigest | null {
  return draft.statement.step.kind === "requestExtension" ? draftDigest(draft) : null;
}

/** A request for more time, as whoever grants it from outside has it. */
export interface AskedExtension {
  /** What the grant names. */
  readonly request: StatementDigest;
  /** Name and title of who asks, as the roster has them. */
  readonly askedBy: string;
  /** For how many days more. */
  readonly days: number;
  readonly reason: string;
  /**
   * What the grant is about. The address is the office's word: with a wrong one signers see in the log
   * that more time was granted, and cannot read the remark.
   */
  readonly subject: Subject;
}

/** The newest request in the mailbox, oldest first, that is sealed to this official and was not granted. */
export function askedExtension(identity: Identity, memo: MemoId, roster: Roster, sealed: readonly Uint8Array[]): AskedExtension | null {
  const letters = sealed.flatMap((entry) => openLetter(identity, memo, roster, entry) ?? []);
  const newest = letters.map(asAsked).findLast((asked) => asked !== null);
  if (!newest) return null;
  const granted = letters.some(({ document: { statement: { step } } }) => step.kind === "approveExtension" && equal(step.request, newest.request));
  return granted ? null : newest;
}

function asAsked({ document: { statement }, words, signedBy: askedBy }: Letter): AskedExtension | null {
  const { memo, answers: filing, step } = statement;
  if (step.kind !== "requestExtension" || words.kind !== "extensionRequest" || words.replyTo === null) return null;
  const { reason, replyTo } = words;
  return { request: statementDigest(statement), askedBy, days: step.days, reason, subject: { memo, filing, replyTo } };
}

/** A grant of what a request asks for. Whoever grants can read it too, and so sees later what was granted. */
export function approveExtension(keys: OfficialKeys, subject: Subject, request: StatementDigest, note: string, randomness: Randomness): Prepared {
  const [step, words] = [{ kind: "approveExtension", request }, { kind: "extensionApproval", note }] as const;
  return prepare(keys, subject, step, words, randomness, [identityOf(keys).recipient()]);
}
