// Verifying files offline: what an auditor does, now or in 25 years. The checks and their ids are in
// `verify/invalid.ts`.

import { Malformed } from "../malformed.ts";
import type { LogVerifier } from "../crypto/log/note.ts";
import type { Randomness } from "../crypto/random.ts";
import { caseFile, certificateFile } from "../protocol/casefile.ts";
import type { FileKind } from "../protocol/casefile/file.ts";
import { signatureFile } from "../protocol/casefile/signature.ts";
import { type CaseReport, verifyCase } from "./verify/case.ts";
import { authorshipFile } from "../protocol/authorship.ts";
import { claimFile } from "../protocol/claim.ts";
import { type AuthorshipReport, verifyAuthorship } from "./verify/authorship.ts";
import { type CertificateReport, verifyCertificate } from "./verify/certificate.ts";
import { type ClaimReport, verifyClaim } from "./verify/claim.ts";
import { Invalid } from "./verify/invalid.ts";
import { isReceipt, type ReceiptReport, verifyReceipt } from "./verify/receipt.ts";
import { viewFile } from "../protocol/view.ts";
import { type SignatureReport, verifySignature } from "./verify/signature.ts";
import { verifyView, type ViewReport } from "./verify/view.ts";

/** What a verification is given besides the file. */
export interface Verifying {
  /** The log key the reader has from elsewhere; without it the one in the file is taken. */
  readonly pinned: LogVerifier | null;
  readonly randomness: Randomness;
  /**
   * Called between steps of a few milliseconds with how much is done, from 0 to 1; what it promises
   * is waited for, so that the page can draw.
   */
  readonly pause: (done: number) => Promise<void> | undefined;
}

/** What a file turned out to be: a case, a certificate, a saved co-signature, a claim that was opened, a view, a certificate of authorship, or a receipt. */
export type Report =
  | { readonly kind: "case"; readonly report: CaseReport }
  | { readonly kind: "certificate"; readonly report: CertificateReport }
  | { readonly kind: "signature"; readonly report: SignatureReport }
  | { readonly kind: "claim"; readonly report: ClaimReport }
  | { readonly kind: "view"; readonly report: ViewReport }
  | { readonly kind: "authorship"; readonly report: AuthorshipReport }
  | { readonly kind: "receipt"; readonly report: ReceiptReport };

/**
 * Verifies a file of any kind; null if it is no file of ours. Throws `Invalid` with the first check
 * that fails.
 */
export async function verifyFile(octets: Uint8Array, verifying: Verifying): Promise<Report | null> {
  const { pinned } = verifying;
  const ofCase = read(caseFile, octets);
  if (ofCase !== null) return { kind: "case", report: await verifyCase(ofCase, verifying) };
  const certificate = read(certificateFile, octets);
  if (certificate !== null) return { kind: "certificate", report: verifyCertificate(certificate, pinned) };
  const signature = read(signatureFile, octets);
  if (signature !== null) return { kind: "signature", report: verifySignature(signature, pinned) };
  const claim = read(claimFile, octets);
  if (claim !== null) return { kind: "claim", report: verifyClaim(claim, pinned) };
  const view = read(viewFile, octets);
  if (view !== null) return { kind: "view", report: verifyView(view, pinned) };
  const authorship = read(authorshipFile, octets);
  if (authorship !== null) return { kind: "authorship", report: verifyAuthorship(authorship, pinned) };
  if (isReceipt(octets)) return { kind: "receipt", report: verifyReceipt(octets, pinned) };
  return null;
}

function read<T>(kind: FileKind<T>, octets: Uint8Array): T | null {
  try {
    return kind.fromFile(octets);
  } catch (failure) {
    if (failure instanceof Malformed) throw new Invalid("Damaged");
    throw failure;
  }
}
