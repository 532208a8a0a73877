// JSON of a member who does more than sign, and of whoever checks.

import { EpochId, InstitutionId } from "../../domain/ids.ts";
import { body, boolean, fixed, type JsonOf, list, nullable, octets, string, textId, u16, u64, u8 } from "../json.ts";

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

/** Asks `reply_rate`: block of `unverifiedRating`, of the one size that all have. */
export const ratingPost = body({ rating: octets });

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
  /** Whether it came after the filing, and is counted apart. */
  late: boolean,
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
