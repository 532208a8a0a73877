// Verifying a receipt: a C2SP `tlog-proof` file whose extra line says what was filed.

import { equal, toUtf8 } from "../../bytes.ts";
import { commit, Leaf, LeafKind } from "../../crypto/log/leaf.ts";
import type { LogVerifier } from "../../crypto/log/note.ts";
import { TLOG_PROOF_HEADER, TlogProof } from "../../crypto/log/proof.ts";
import type { Charter } from "../../domain/charter.ts";
import type { Timestamp } from "../../domain/clock.ts";
import type { AuthorKey, CertificateDigest, DocumentDigest, MemoId } from "../../domain/ids.ts";
import { unverifiedAuthorDocument, verifyAuthorDocument } from "../../protocol/author.ts";
import { receiptExtra } from "../../protocol/receipt.ts";
import { check, Invalid } from "./invalid.ts";

/** What a valid receipt says. */
export interface ReceiptReport {
  readonly log: LogVerifier;
  /** The memo that was filed. */
  readonly memo: MemoId;
  /** Its certificate. */
  readonly certificate: CertificateDigest;
  /** Index of the leaf. */
  readonly index: bigint;
  /** Interval in which it was appended. */
  readonly interval: bigint;
  /** The filing itself, which every document of the case answers, and whose it is. */
  readonly filing: DocumentDigest;
  readonly author: AuthorKey;
}

/**
 * When the filing's interval began. The receipt does not say how long an interval is, since nothing
 * would bind it there: the charter does.
 */
export function filedAt(report: ReceiptReport, charter: Charter): Timestamp {
  return Number(report.interval) * charter.logIntervalSeconds;
}

/** Whether a file begins like a receipt. */
export function isReceipt(octets: Uint8Array): boolean {
  return equal(octets.subarray(0, TLOG_PROOF_HEADER.length), toUtf8(TLOG_PROOF_HEADER));
}

/**
 * Verifies a receipt under the log's key. A receipt names no key of its own, so without one there is
 * nothing to hold it against, and it is not valid.
 */
export function verifyReceipt(octets: Uint8Array, pinned: LogVerifier | null): ReceiptReport {
  if (pinned === null) throw new Invalid("Checkpoint");
  const proof = check("Event", () => TlogProof.parse(octets));
  const unauthenticated = proof.unauthenticatedExtra;
  if (unauthenticated === undefined) throw new Invalid("Filing");
  const extra = check("Damaged", () => receiptExtra.fromCanonical(unauthenticated));
  const content = unverifiedAuthorDocument.toCanonical(extra.filing);
  const leaf = new Leaf(LeafKind.Sealed, extra.interval, commit(extra.nonce, content), extra.handle);
  const policy = { log: pinned, witnesses: [], cosignaturesMin: 0, unknownSignatures: "ignore" } as const;
  const included = check("Event", () => proof.verify(leaf, policy));
  const { memo } = extra.filing.statement;
  const { step, digest: filing } = check("Filing", () => verifyAuthorDocument(extra.filing, memo, extra.author));
  if (step.kind !== "file") throw new Invalid("Filing");
  return { log: pinned, memo, certificate: step.filing.certificate, index: included.index, interval: extra.interval, filing, author: extra.author };
}
