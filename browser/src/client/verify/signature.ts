// Verifying a saved co-signature, before it is posted or by whoever was handed it.

import { equal } from "../../bytes.ts";
import type { LogVerifier } from "../../crypto/log/note.ts";
import type { InstitutionId, MemoId, VersionDigest } from "../../domain/ids.ts";
import { openEvidence } from "../../protocol/casefile/logged.ts";
import type { SignatureFile } from "../../protocol/casefile/signature.ts";
import { eligibleFor, type PresentationRules, verifyCosignature } from "../../protocol/check.ts";
import { memoContext, memoId } from "../../protocol/manifest.ts";
import { type Disclosed, fromBlock } from "../../protocol/presentation.ts";
import { knownEpoch, loggedCharter } from "../trust.ts";
import { check, demand } from "./invalid.ts";

/** What a valid co-signature says. */
export interface SignatureReport {
  readonly log: LogVerifier;
  readonly memo: MemoId;
  /** The version signed. */
  readonly version: VersionDigest;
  /** Whose credential it is. */
  readonly institution: InstitutionId;
  /** What it shows. */
  readonly shown: readonly Disclosed[];
  /** Whether it was made after the filing (R62). */
  readonly late: boolean;
}

/** Verifies a saved co-signature under the epoch in the log. */
export function verifySignature(file: SignatureFile, pinned: LogVerifier | null): SignatureReport {
  const { manifest } = file;
  const { log, head } = check("Checkpoint", () => openEvidence(file.log, pinned));
  const { charter, digest } = check("Charter", () => loggedCharter(file.charter, head));
  demand(equal(digest, manifest.charter), "Charter");
  const { epoch } = check("Epoch", () => knownEpoch({ manifest: file.epoch, roll: null }, head));
  const cosignature = check("Damaged", () => fromBlock(file.block));
  const { message, institution, disclosed } = cosignature.presentation;
  const late = message.kind === "late";
  const kind = late ? "late" : "sign";
  const rules: PresentationRules = {
    kind,
    manifest,
    epochs: [epoch],
    eligible: eligibleFor(charter, kind),
    version: message.version,
    context: memoContext(manifest),
  };
  check("Signature", () => verifyCosignature(rules, cosignature));
  return { log, memo: memoId(manifest), version: message.version, institution, shown: disclosed, late };
}
