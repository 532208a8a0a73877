// Verifying a case file.

import { compare, equal } from "../../bytes.ts";
import type { LogVerifier } from "../../crypto/log/note.ts";
import type { TreeHead } from "../../crypto/log/tree.ts";
import type { Charter } from "../../domain/charter.ts";
import type { DocumentDigest } from "../../domain/ids.ts";
import type { Memo } from "../../domain/memo.ts";
import { MemoError } from "../../domain/memo/markdown.ts";
import type { Turned } from "../../domain/turn.ts";
import { type Freeze, verifyAuthorDocument } from "../../protocol/author.ts";
import type { CaseFile, CaseMaterial } from "../../protocol/casefile.ts";
import { openEvidence } from "../../protocol/casefile/logged.ts";
import { type Certificate, certificate, computeCertificate, type DigestOf, pseudonymsAreDistinct } from "../../protocol/certificate.ts";
import type { PresentationRules } from "../../protocol/check.ts";
import type { LateCertificate } from "../../protocol/late.ts";
import type { Epoch } from "../../protocol/epoch.ts";
import { memoContext, memoId } from "../../protocol/manifest.ts";
import { presentationDigest, type UnverifiedPresentation } from "../../protocol/presentation.ts";
import type { Roster } from "../../protocol/roster.ts";
import { checkText, type VersionText, versionDigest } from "../../protocol/text.ts";
import { knownEpoch, loggedCharter, loggedRoster } from "../trust.ts";
import type { Verifying } from "../verify.ts";
import { type FiledReport, verifyEvents, verifyFiled } from "./history.ts";
import { hold } from "./hold.ts";
import { check, demand, Invalid } from "./invalid.ts";
import { verifyLate } from "./late.ts";

/** What a valid case file says. */
export interface CaseReport {
  readonly log: LogVerifier;
  /** Subject of the memo. */
  readonly subject: string;
  readonly memo: Memo;
  /** Octets of its files, each the one that the text names. */
  readonly files: readonly Uint8Array[];
  /** How many signed, from where. */
  readonly certificate: Certificate;
  readonly charter: Charter;
  /** What happened once it was filed; null if it was not. */
  readonly filed: FiledReport | null;
  /** Who signed after the filing, counted apart; null before that is over. */
  readonly late: LateCertificate | null;
}

/** The parts of a case that stand by themselves, verified. */
export interface Ground {
  readonly log: LogVerifier;
  readonly head: TreeHead;
  readonly charter: Charter;
  readonly roster: Roster;
  readonly epochs: readonly Epoch[];
}

/** Verifies a case file; throws the first check that fails. */
export async function verifyCase(file: CaseFile, verifying: Verifying): Promise<CaseReport> {
  // The file was just decoded, which takes a while by itself.
  await verifying.pause(0);
  const ground = groundOf(file.material, verifying.pinned);
  const freeze = freezeOf(file.material);
  const memo = memoOf(file.text, freeze);
  await verifySignatures(file.material, ground, freeze, verifying);
  const filed = verifyFiled(file, ground, memo);
  const late = await verifyLate(file.material, ground, verifying.randomness);
  demand(filed !== null || late === null, "Late");
  const { log, charter } = ground;
  return { log, subject: memo.parts.subject, memo, files: file.text.attachments, certificate: file.material.certificate, charter, filed, late };
}

/**
 * Verifies the signatures and the certificate of a sealed memo: what authors and monitors do before
 * they file or cosign it.
 */
export async function verifySealed(material: CaseMaterial, verifying: Verifying): Promise<void> {
  const ground = groundOf(material, verifying.pinned);
  await verifySignatures(material, ground, freezeOf(material), verifying);
}

/** A case without its words, verified: what trustees and who asked them see of it. */
export interface MaterialReport extends Ground {
  /** The filing, which every document answers. */
  readonly filing: DocumentDigest;
  /** Every turn that was taken. */
  readonly turns: readonly Turned[];
}

/** Verifies all of a filed case but its words: the signatures, the certificate and every event. */
export async function verifyMaterial(material: CaseMaterial, verifying: Verifying): Promise<MaterialReport> {
  const ground = groundOf(material, verifying.pinned);
  await verifySignatures(material, ground, freezeOf(material), verifying);
  const events = verifyEvents(material, ground);
  await verifyLate(material, ground, verifying.randomness);
  return { ...ground, ...events };
}

/** V1 to V4. */
export function groundOf(material: CaseMaterial, pinned: LogVerifier | null): Ground {
  const { manifest } = material;
  const { log, head } = check("Checkpoint", () => openEvidence(material.log, pinned));
  const charter = check("Charter", () => loggedCharter(material.charter, head));
  demand(equal(charter.digest, manifest.charter), "Charter");
  const roster = check("Roster", () => loggedRoster(material.roster, head));
  demand(roster.instance === manifest.instance, "Roster");
  demand(material.epochs.length === manifest.accepted.length, "Epoch");
  const epochs = material.epochs.map((logged, at) => {
    const { epoch, roll } = check("Epoch", () => knownEpoch(logged, head));
    const accepted = manifest.accepted[at];
    const right =
      accepted !== undefined &&
      epoch.manifest.institution === accepted.institution &&
      epoch.manifest.epoch === accepted.epoch &&
      roll !== null &&
      equal(roll.digest, accepted.roll) &&
      equal(epoch.digest, accepted.manifest);
    demand(right, "Epoch");
    return epoch;
  });
  return { log, head, charter: charter.charter, roster, epochs };
}

/** The freeze, signed by the authors. */
function freezeOf({ freeze, manifest }: CaseMaterial): Freeze {
  const { step } = check("Text", () => verifyAuthorDocument(freeze, memoId(manifest), manifest.author));
  if (step.kind !== "circulate") throw new Invalid("Text");
  return step.freeze;
}

/** V5. */
function memoOf(text: VersionText, freeze: Freeze): Memo {
  demand(equal(versionDigest(text), freeze.digest), "Text");
  const memo = readMemo(text);
  demand(memo.demandCount() === freeze.demands, "Text");
  return memo;
}

function readMemo(text: VersionText): Memo {
  try {
    return check("Text", () => checkText(text));
  } catch (error) {
    if (error instanceof MemoError) throw new Invalid("Text");
    throw error;
  }
}

/** The part of the work that hashing the presentations is, of all that signatures need. */
const DIGESTS_SHARE = 0.06;

/** The presentations' digests, with a pause behind each. */
async function digestsOf(presentations: readonly UnverifiedPresentation[], pause: Verifying["pause"]): Promise<DigestOf> {
  const digests = new Map<UnverifiedPresentation, Uint8Array>();
  for (const [at, presentation] of presentations.entries()) {
    digests.set(presentation, presentationDigest(presentation));
    await pause((DIGESTS_SHARE * (at + 1)) / presentations.length);
  }
  return (presentation) => digests.get(presentation) ?? presentationDigest(presentation);
}

/** V6 and V7. */
async function verifySignatures(
  material: CaseMaterial,
  ground: Ground,
  freeze: Freeze,
  { randomness, pause }: Verifying,
): Promise<void> {
  const { manifest } = material;
  const presentations = material.presentations.map((filed) => filed.presentation);
  const ascending = presentations.every((one, at) => {
    const before = presentations[at - 1];
    return before === undefined || compare(before.pseudonym, one.pseudonym) < 0;
  });
  demand(ascending && pseudonymsAreDistinct(presentations), "Signature");
  // The certificate is cheap to compute and binds every presentation, so it comes first: a file that
  // was changed is refused before any curve arithmetic.
  const subject = {
    memo: memoId(manifest),
    charter: manifest.charter,
    version: freeze.version,
    digest: freeze.digest,
    demands: freeze.demands,
    cellMin: ground.charter.anonymity.cellMin,
  };
  const digestOf = await digestsOf(presentations, pause);
  const computed = certificate.toCanonical(computeCertificate(subject, presentations, digestOf));
  demand(equal(computed, certificate.toCanonical(material.certificate)), "Certificate");
  const rules: PresentationRules = {
    kind: "sign",
    manifest,
    epochs: ground.epochs,
    eligible: ground.charter.eligibility.affiliations,
    version: freeze.digest,
    context: memoContext(manifest),
  };
  const held = await hold(rules, material.presentations, randomness, (done) => pause(DIGESTS_SHARE + (1 - DIGESTS_SHARE) * done));
  demand(held, "Signature");
}
