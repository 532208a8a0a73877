// Verifying a claim: for the one reader it was made for.

import { equal } from "../../bytes.ts";
import type { LogVerifier } from "../../crypto/log/note.ts";
import type { Charter } from "../../domain/charter.ts";
import type { CertificateDigest, InstitutionId, MemoId } from "../../domain/ids.ts";
import { openEvidence } from "../../protocol/casefile/logged.ts";
import { certificateDigest } from "../../protocol/certificate.ts";
import { type PresentationRules, verifyPresentation } from "../../protocol/check.ts";
import { type ClaimFile, isSignedBySignatory, readerBinding } from "../../protocol/claim.ts";
import type { Epoch } from "../../protocol/epoch.ts";
import { memoContext, memoId } from "../../protocol/manifest.ts";
import { checkCertified } from "../claim.ts";
import { claimedName } from "../office.ts";
import { knownEpoch, loggedCharter } from "../trust.ts";
import { check, demand } from "./invalid.ts";

/** What a valid claim says. */
export interface ClaimReport {
  readonly log: LogVerifier;
  readonly memo: MemoId;
  /**
   * The certificate the signature stands in. It is the one the claimant had from the server; that it
   * is the one that was filed shows by comparing it with a receipt or a case file.
   */
  readonly certificate: CertificateDigest;
  /** How many signed. */
  readonly signatures: number;
  /** Which version of the text they signed, from one. */
  readonly version: number;
  /** Of which month the credential is: the signature was made after it. */
  readonly epoch: string;
  /** The charter, which stands in the log and which the memo pins. */
  readonly charter: Charter;
  /** Whose credential it is. */
  readonly institution: InstitutionId;
  /** The name record, proved to be the signer's; null where one claims to be a signatory only. */
  readonly name: string | null;
  /** Whom it was made for: an age recipient, or `ANYBODY`. */
  readonly reader: string;
}

/** Verifies a claim. */
export function verifyClaim(file: ClaimFile, pinned: LogVerifier | null): ClaimReport {
  const { manifest, signature } = file;
  const { log, head } = check("Checkpoint", () => openEvidence(file.log, pinned));
  const { charter, digest } = check("Charter", () => loggedCharter(file.charter, head));
  demand(equal(digest, manifest.charter) && equal(digest, file.certificate.charter), "Charter");
  const { epoch } = check("Epoch", () => knownEpoch({ manifest: file.epoch, roll: null }, head));
  const memo = memoId(manifest);
  const rules: PresentationRules = {
    kind: "sign",
    manifest,
    epochs: [epoch],
    eligible: charter.eligibility.affiliations,
    version: file.certificate.digest,
    context: memoContext(manifest),
  };
  check("Signature", () => verifyPresentation(rules, signature));
  check("Certificate", () => checkCertified(file, memo));
  return {
    log,
    memo,
    certificate: certificateDigest(file.certificate),
    signatures: file.certificate.total,
    version: file.certificate.version,
    epoch: signature.epoch,
    charter,
    institution: signature.institution,
    name: nameIn(file, memo, charter, epoch),
    reader: file.reader,
  };
}

/** V14: by who signed, and for the reader it names. */
function nameIn(file: ClaimFile, memo: MemoId, charter: Charter, epoch: Epoch): string | null {
  const { manifest, signature, proof } = file;
  const reader = readerBinding(file.reader);
  if (proof.kind === "signatory") {
    const { participant } = signature.message;
    const statement = { memo, certificate: certificateDigest(file.certificate), participant, reader };
    demand(isSignedBySignatory(statement, proof.signature), "Claim");
    return null;
  }
  demand(equal(proof.claim.message.capsule, reader), "Claim");
  const name = claimedName({ manifest, epochs: [epoch], charter }, signature, proof.claim);
  demand(name !== null, "Claim");
  return name;
}
