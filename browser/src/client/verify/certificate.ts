// Verifying a certificate: for someone who holds a memo's text and wants to know whether it was
// filed, when, and how many signed.

import { equal } from "../../bytes.ts";
import { sha256 } from "../../crypto/labels.ts";
import type { LogVerifier } from "../../crypto/log/note.ts";
import type { TreeHead } from "../../crypto/log/tree.ts";
import type { Charter } from "../../domain/charter.ts";
import type { Timestamp } from "../../domain/clock.ts";
import { unverifiedAuthorDocument, verifyAuthorDocument } from "../../protocol/author.ts";
import type { CertificateFile, CertifiedFiling } from "../../protocol/casefile.ts";
import { openEvidence } from "../../protocol/casefile/logged.ts";
import { type Certificate, certificateDigest } from "../../protocol/certificate.ts";
import { verifyLeafProof } from "../../protocol/evidence.ts";
import { caseLeaf } from "../../protocol/leaf/case.ts";
import { memoId } from "../../protocol/manifest.ts";
import { commitmentDigest, wholeText } from "../../protocol/words.ts";
import { loggedCharter } from "../trust.ts";
import { check, demand, Invalid } from "./invalid.ts";

/** A certificate that was filed. */
export interface VerifiedFiling {
  readonly log: LogVerifier;
  /** How many signed, of which class. */
  readonly certificate: Certificate;
  /** When the filing entered the log, to the interval. */
  readonly filedAt: Timestamp;
  readonly charter: Charter;
}

/** What a valid certificate says. */
export interface CertificateReport extends VerifiedFiling {
  /** Whether this is the text that was filed. */
  isFor(markdown: string): boolean;
}

/**
 * Verifies a certificate file. Without the presentations it is the authors' word, in the log since
 * the filing, that the signatures are as many; the case file proves it.
 */
export function verifyCertificate({ filing, textSalt, words }: CertificateFile, pinned: LogVerifier | null): CertificateReport {
  const verified = verifyCertifiedFiling(filing, pinned);
  const { digest } = verified.certificate;
  const isFor = (markdown: string) => equal(commitmentDigest({ whole: wholeText(textSalt, markdown), words }), digest);
  return { ...verified, isFor };
}

/** Verifies that a certificate was filed, and when. */
export function verifyCertifiedFiling(file: CertifiedFiling, pinned: LogVerifier | null): VerifiedFiling {
  const { manifest, certificate } = file;
  const { log, head } = check("Checkpoint", () => openEvidence(file.log, pinned));
  const { charter, digest } = check("Charter", () => loggedCharter(file.charter, head));
  demand(equal(digest, manifest.charter) && equal(certificate.charter, manifest.charter), "Charter");
  demand(equal(certificate.memo, memoId(manifest)), "Certificate");
  const begins = verifyFiling(file, head) * BigInt(charter.logIntervalSeconds);
  demand(begins < 2n ** 63n, "Event");
  return { log, certificate, filedAt: Number(begins), charter };
}

/** V8 and V9 for the one event that a certificate holds; answers the filing's interval. */
function verifyFiling({ manifest, certificate, caseLogKey, filed }: CertifiedFiling, head: TreeHead): bigint {
  const { step } = check("Filing", () => {
    const document = unverifiedAuthorDocument.fromCanonical(filed.content);
    return verifyAuthorDocument(document, memoId(manifest), manifest.author);
  });
  if (step.kind !== "file") throw new Invalid("Filing");
  const names = equal(step.filing.certificate, certificateDigest(certificate));
  demand(names && equal(step.filing.caseLogKey, sha256(caseLogKey)), "Filing");
  const { content, proof } = filed;
  const leaf = caseLeaf({ kind: "filed", sequence: 0, caseLogKey, nonce: proof.nonce, content }, proof.interval);
  check("Event", () => verifyLeafProof(proof, leaf, head));
  return proof.interval;
}
