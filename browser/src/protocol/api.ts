// The JSON that server and client exchange. Design, section 9. Protocol objects travel inside as
// their canonical octets, so that what was signed is what arrives; JSON only says which is which.
// The paths are in `api/paths.ts`.

import { EpochId, InstitutionId, MemoId, OfficialId } from "../domain/ids.ts";
import { State } from "../domain/state.ts";
import { body, boolean, byteId, fixed, type JsonOf, list, nullable, octets, oneOf, openBody, seconds, string, textId, u16, u32, u64, u8, word } from "./json.ts";
import { Duty, EventKind } from "./leaf.ts";

/**
 * What answers every well-formed post of co-signatures or withdrawals, whatever became of it
 * (design, section 4.3).
 */
export const RECEIVED = "received; what is valid counts from the next tick";

/** What the type of every problem document begins with; its code follows. */
export const PROBLEM_PREFIX = "urn:demur:problem:";

/** A problem document (RFC 9457, section 3), which may have other members. */
export const problemDocument = openBody({ type: string, title: string, status: u16 });
export type ProblemDocument = JsonOf<typeof problemDocument>;

/** The answer where there is nothing to say but that it is done. */
export const done = body({});

/** Answers `instance_show`: canonical `instanceFile`. */
export const instanceAnswer = body({ instanceFile: octets });

/** Asks `credential_issue`. */
export const credentialPost = body({
  institution: textId(InstitutionId),
  epoch: textId(EpochId),
  /** Staff number, as the directory has it. */
  staff: string,
  /** Enrolment code, which shows that it is this member who asks. */
  code: string,
  /** Blinded commitment to the pseudonym secrets. */
  commitment: octets,
});

/** Answers `credential_issue`: the blind signature, and attribute values in the order of the profile. */
export const credentialAnswer = body({ blindSignature: octets, attributes: list(string) });

/** Asks `memo_open`: canonical `memoManifest`, and presentation of kind open; which opening it is. */
export const memoPost = body({ manifest: octets, presentation: octets, index: u8 });

/** Answers `memo_show`: canonical manifest, the document that froze the version, its sealed text. */
export const memoAnswer = body({ manifest: octets, freeze: octets, sealedText: octets });
export type MemoAnswer = JsonOf<typeof memoAnswer>;

/** A count in steps, so that one signature more or less does not show (design, section 10). */
export const signatureCount = body({ atLeast: u32, atMost: nullable(u32) });
export type SignatureCount = JsonOf<typeof signatureCount>;

/** What the signers say of a reply, in steps that move at the tick. */
export const ratingCounts = body({
  answers: signatureCount,
  doesNotAnswer: signatureCount,
  /** How many name each demand as unanswered, by number from 1. */
  unanswered: list(signatureCount),
});
export type RatingCounts = JsonOf<typeof ratingCounts>;

/** An event of a case as its people see it. */
export const statusEvent = body({
  kind: word(EventKind),
  /** When, rounded down to the log's interval, seconds since 1970. */
  at: seconds,
  /** Which official did it; null where it was not one. */
  official: nullable(textId(OfficialId)),
  /** To whom it was distributed. */
  readers: list(textId(OfficialId)),
});
export type StatusEvent = JsonOf<typeof statusEvent>;

/** Due dates of a case: for each duty the first instant that is late, seconds since 1970. */
export const dueTimes = body({ acknowledge: seconds, replyTarget: seconds, replyLimit: seconds });
export type DueTimes = JsonOf<typeof dueTimes>;

/** Answers `memo_status`. */
export const memoStatusAnswer = body({
  state: word(State),
  /** Version in circulation, from one; null before there is one. */
  version: nullable(u16),
  demands: nullable(u16),
  /** End of the circulation window, seconds since 1970. */
  closesAt: nullable(seconds),
  /** How many have signed, in steps. */
  signatures: signatureCount,
  /** What happened to the filed memo, oldest first. */
  events: list(statusEvent),
  /** What is due when; null before it is filed. */
  due: nullable(dueTimes),
  /** Duties whose due date has passed undone. */
  overdue: list(word(Duty)),
  /** What the signers say of the reply; null before there is one. */
  ratings: nullable(ratingCounts),
});
export type MemoStatusAnswer = JsonOf<typeof memoStatusAnswer>;

/** Asks `memo_circulate`: canonical author document, and the text sealed to the circulation. */
export const circulatePost = body({ document: octets, sealedText: octets });

/** Asks `memo_revise` and `memo_seal`: an author's document and nothing else. */
export const authorPost = body({ document: octets });

/** Asks `memo_withdraw` and `case_close`: an author's document that the log commits to. */
export const loggedAuthorPost = body({ document: octets, nonce: fixed(32) });

/**
 * Asks `redirect_dispute`, `question_answer`, `reply_contest` and `reply_appeal`: an author's document
 * that comes with words.
 */
export const authorEntryPost = body({
  document: octets,
  /** The `authorEntry`, sealed to the office, the circulation and whoever rules. */
  sealed: octets,
  /** The `handover`, sealed to whoever is to rule; null where nobody rules. */
  handover: nullable(octets),
  /** Nonce of the leaf's commitment. */
  nonce: fixed(32),
});

/** Asks `memo_cosign` and `cosignature_withdraw`: co-signatures, each of the one size that all have. */
export const blocksPost = body({ blocks: list(octets) });

/** Asks `reply_rate`: block of `unverifiedRating`, of the one size that all have. */
export const ratingPost = body({ rating: octets });

/** Answers `memo_cosign`, `cosignature_withdraw` and `reply_rate`: always `RECEIVED`. */
export const receivedAnswer = body({ message: string });

/** A canonical signed request and nothing else. */
export const requestPost = body({ request: octets });

/** A signature's place in a certificate: canonical certificate and presentation, position, path. */
export const certifiedSignature = body({ certificate: octets, presentation: octets, index: u64, path: list(fixed(32)) });
export type CertifiedSignature = JsonOf<typeof certifiedSignature>;

/** Answers `cosignature_prove`: whether it counts, for which version, and where it stands. */
export const cosignatureProofAnswer = body({
  counted: boolean,
  version: nullable(u16),
  certified: nullable(certifiedSignature),
});
export type CosignatureProofAnswer = JsonOf<typeof cosignatureProofAnswer>;

/** Answers `memo_seal`. */
export const certificateAnswer = body({ certificate: octets });

/** Asks `memo_file`. */
export const filePost = body({
  document: octets,
  /** The memo, sealed to office and distribution. */
  sealedMemo: octets,
  /** Key that derives the handles of the case's leaves. */
  caseLogKey: fixed(32),
  /** Nonce of the leaf's commitment. */
  nonce: fixed(32),
});

/** Answers `memo_file`: the log's signed promise. */
export const promiseAnswer = body({ promise: octets });

/** Answers `receipt_show`: the promise, and the `tlog-proof` file once the filing is in the log. */
export const receiptAnswer = body({ promise: octets, receipt: nullable(string) });
export type ReceiptAnswer = JsonOf<typeof receiptAnswer>;

/** Answers `case_export`: canonical `caseMaterial`. */
export const materialAnswer = body({ material: octets });

/** One entry of the mailbox; ask for what comes after the last one. */
export const mailboxItem = body({ sequence: u64, sealed: octets });
/** Answers `mailbox_list`: entries after the one asked for, ascending. */
export const mailboxAnswer = body({ entries: list(mailboxItem) });
export type MailboxAnswer = JsonOf<typeof mailboxAnswer>;

/** What an official proves a second factor with: a one-time code of six digits, or a signed challenge. */
export const factorProof = oneOf({
  totp: body({ code: string }),
  /** As the browser gives them: the passkey's id, `clientDataJSON`, `authenticatorData`, `signature`. */
  passkey: body({ credential: octets, challenge: fixed(32), clientData: octets, authenticatorData: octets, signature: octets }),
});
export type FactorProof = JsonOf<typeof factorProof>;

/** Asks `official_sign_in`: canonical signed request, and the second factor. */
export const signInPost = body({ request: octets, factor: factorProof });

/** Answers `official_sign_in`: the token, and after how many seconds the session ends unused, or in any case. */
export const sessionAnswer = body({ token: fixed(32), idleSecondsMax: u32, secondsMax: u32 });

/** A factor to register: the secret of one-time codes with the code that it gives now, or a passkey. */
export const newFactor = oneOf({
  totp: body({ secret: fixed(20), code: string }),
  passkey: body({ challenge: fixed(32), clientData: octets, authenticatorData: octets }),
});
export type NewFactor = JsonOf<typeof newFactor>;

/** Asks `factor_enrol`: canonical signed request, and the factor. */
export const factorPost = body({ request: octets, factor: newFactor });

/** Answers `factor_challenge`: what a passkey may sign once, the id of the relying party, ids of the official's passkeys. */
export const challengeAnswer = body({ challenge: fixed(32), party: string, credentials: list(octets) });
export type ChallengeAnswer = JsonOf<typeof challengeAnswer>;

/** A case in an official's list. */
export const caseItem = body({
  memo: byteId(MemoId),
  state: word(State),
  /** When it was filed, rounded down to the log's interval, seconds since 1970. */
  filedAt: seconds,
  /** What is due when; null where nothing is. */
  due: nullable(dueTimes),
  overdue: list(word(Duty)),
  /** How many signed. */
  signatures: u32,
  /** What the signers say of the reply; null before there is one. */
  ratings: nullable(ratingCounts),
});
export type CaseItem = JsonOf<typeof caseItem>;

/** Answers `case_list`. */
export const caseListAnswer = body({ cases: list(caseItem) });

/** Asks `case_open`. */
export const caseOpenPost = body({ request: octets, nonce: fixed(32) });

/** A co-signature as the office gets it. */
export const openedCosignature = body({ presentation: octets, hint: octets, capsule: octets });
export type OpenedCosignature = JsonOf<typeof openedCosignature>;

/** Answers `case_open`: canonical objects, and the signatures in the order of the certificate. */
export const caseOpenAnswer = body({
  sealed: octets,
  certificate: octets,
  filing: octets,
  manifest: octets,
  cosignatures: list(openedCosignature),
});
export type CaseOpenAnswer = JsonOf<typeof caseOpenAnswer>;

/** Asks `note_post`: a canonical note, and its content sealed to the office's officials. */
export const notePost = body({ note: octets, sealed: octets });

/** Asks `note_list`: a canonical signed request, and the number of the first note wanted. */
export const noteListPost = body({ request: octets, from: u32 });

/** A note in the list. */
export const noteItem = body({
  /** Its number within the case, from zero. */
  sequence: u32,
  /** When it was written, rounded down to the log's interval, seconds since 1970. */
  at: seconds,
  note: octets,
  sealed: octets,
});
export type NoteItem = JsonOf<typeof noteItem>;

/** Answers `note_list`: the next notes in their order, none when there are no more. */
export const noteListAnswer = body({ notes: list(noteItem) });

/**
 * Asks every operation of an official that is a signed document with words: `case_acknowledge`,
 * `case_reply`, `redirect_confirm` and so on.
 */
export const officialPost = body({
  document: octets,
  /** Its words, sealed to whom they concern. */
  sealed: octets,
  /** Nonce of the leaf's commitment. */
  nonce: fixed(32),
});
