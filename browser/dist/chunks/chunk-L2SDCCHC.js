import {
  check,
  demand
} from "./chunk-GXAPKAL6.js";
import {
  verifyCosignature
} from "./chunk-EZSR3T4O.js";
import {
  fromBlock,
  knownEpoch,
  loggedCharter,
  openEvidence
} from "./chunk-XH2B2LXB.js";
import {
  memoContext,
  memoId
} from "./chunk-O4GAUYVY.js";
import {
  equal
} from "./chunk-PELGUL2X.js";

// src/client/verify/signature.ts
function verifySignature(file, pinned) {
  const { manifest } = file;
  const { log, head } = check("Checkpoint", () => openEvidence(file.log, pinned));
  const { charter, digest } = check("Charter", () => loggedCharter(file.charter, head));
  demand(equal(digest, manifest.charter), "Charter");
  const { epoch } = check("Epoch", () => knownEpoch({ manifest: file.epoch, roll: null }, head));
  const cosignature = check("Damaged", () => fromBlock(file.block));
  const { message, institution, disclosed } = cosignature.presentation;
  const rules = {
    kind: "sign",
    manifest,
    epochs: [epoch],
    eligible: charter.eligibility.affiliations,
    version: message.version,
    context: memoContext(manifest)
  };
  check("Signature", () => verifyCosignature(rules, cosignature));
  return { log, memo: memoId(manifest), version: message.version, institution, shown: disclosed };
}

export {
  verifySignature
};
