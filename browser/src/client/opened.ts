// A case as an official gets it, checked: the parts against each other and the log, then every
// signature. Nothing of it is believed because the server says so.

import { equal } from "../bytes.ts";
import { Hint } from "../crypto/credential.ts";
import { sha256 } from "../crypto/labels.ts";
import type { Randomness } from "../crypto/random.ts";
import type { Identity } from "../crypto/seal.ts";
import type { Charter } from "../domain/charter.ts";
import type { DocumentDigest, MemoId } from "../domain/ids.ts";
import type { MemoParts } from "../domain/memo.ts";
import type { CaseOpenAnswer } from "../protocol/api/office.ts";
import { type Filing, unverifiedAuthorDocument, verifyAuthorDocument } from "../protocol/author.ts";
import { type Certificate, certificate, certificateDigest, computeCertificate, pseudonymsAreDistinct } from "../protocol/certificate.ts";
import { PresentationRefusal } from "../protocol/check.ts";
import { verifyAllPresentations } from "../protocol/check/many.ts";
import type { FiledMemo } from "../protocol/envelope/contents.ts";
import type { Epoch } from "../protocol/epoch.ts";
import { type MemoManifest, memoContext, memoId, memoManifest } from "../protocol/manifest.ts";
import { unverifiedPresentation } from "../protocol/presentation.ts";
import { attempt, CodedRefusal, orRefuse } from "../refusal.ts";
import { acceptedEpochs } from "./circulation.ts";
import { isFiledUrgency, isSignedText, nameOfSigner, readFiled, readMemo, type Subject } from "./office.ts";
import { charterByDigest, type Instance } from "./trust.ts";

/** Which check a case fails that the server handed out. */
export class OpeningRefusal extends CodedRefusal<
  "OtherCase" | "Filing" | "NotForYou" | "OtherText" | "Charter" | "Epoch" | "Signature" | "Certificate"
> {
  override readonly name = "OpeningRefusal";
}

/** A case whose parts were checked against each other and the log. */
export interface OpenedCase {
  readonly memo: MemoId;
  readonly manifest: MemoManifest;
  readonly charter: Charter;
  readonly epochs: readonly Epoch[];
  readonly certificate: Certificate;
  /** The filing that every document of the case answers. */
  readonly filing: DocumentDigest;
  readonly filed: FiledMemo;
  /** The memo as it came; whoever forms a panel passes its key on. */
  readonly sealed: Uint8Array;
  readonly parts: MemoParts;
}

/** What the official's documents are about. */
export function subjectOf({ memo, filing, filed }: OpenedCase): Subject {
  return { memo, filing, replyTo: filed.replyTo };
}

/**
 * All but the signatures: the filing is the authors', and names this certificate and this sealed
 * memo, whose text is the one that was signed.
 */
export function checkOpened(
  instance: Instance,
  identity: Identity,
  memo: MemoId,
  answer: CaseOpenAnswer,
  /** Opens it for who is on its panel, to whom it was not sealed. */
  otherwise: (sealed: Uint8Array) => FiledMemo | null = () => null,
): OpenedCase {
  const manifest = memoManifest.fromCanonical(answer.manifest);
  const made = certificate.fromCanonical(answer.certificate);
  if (!equal(memoId(manifest), memo) || !equal(made.memo, memo)) throw new OpeningRefusal("OtherCase");
  const { filing, digest } = filingOf(memo, manifest, made, answer);
  const read = readMemo(identity, memo, answer.sealed) ?? readFiled(otherwise(answer.sealed), memo);
  if (read === null) throw new OpeningRefusal("NotForYou");
  const { filed, words: { parts } } = read;
  if (!isSignedText(filed, made.digest)) throw new OpeningRefusal("OtherText");
  if (!isFiledUrgency(filed, filing)) throw new OpeningRefusal("Filing");
  const charter = charterByDigest(instance, manifest.charter)?.charter;
  if (charter === undefined) throw new OpeningRefusal("Charter");
  const epochs = acceptedEpochs(instance, manifest);
  if (epochs === null) throw new OpeningRefusal("Epoch");
  if (parts.demands.length !== made.demands) throw new OpeningRefusal("OtherText");
  return { memo, manifest, charter, epochs, certificate: made, filing: digest, filed, sealed: answer.sealed, parts };
}

function filingOf(memo: MemoId, manifest: MemoManifest, made: Certificate, answer: CaseOpenAnswer): { filing: Filing; digest: DocumentDigest } {
  const { step, digest } = orRefuse(
    () => verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(answer.filing), memo, manifest.author),
    () => new OpeningRefusal("Filing"),
  );
  if (step.kind !== "file") throw new OpeningRefusal("Filing");
  const { filing } = step;
  const right = equal(filing.certificate, certificateDigest(made)) && equal(filing.sealedMemo, sha256(answer.sealed));
  if (!right) throw new OpeningRefusal("Filing");
  return { filing, digest };
}

/**
 * Verifies every signature, and that the certificate follows from them. Returns the names that named
 * signers proved, in order; `pause` is told how much is done, from 0 to 1.
 */
export async function verifySigners(
  of: OpenedCase,
  identity: Identity,
  cosignatures: CaseOpenAnswer["cosignatures"],
  randomness: Randomness,
  pause: (done: number) => Promise<void> | undefined,
): Promise<string[]> {
  const { memo, manifest, charter, epochs, certificate: made } = of;
  const hinted = cosignatures.map(({ presentation, hint }) => ({
    presentation: unverifiedPresentation.fromCanonical(presentation),
    hint: attempt(() => Hint.fromBytes(hint)),
  }));
  const presentations = hinted.map(({ presentation }) => presentation);
  if (!pseudonymsAreDistinct(presentations)) throw new OpeningRefusal("Signature");
  const { version, digest, demands } = made;
  const { anonymity: { cellMin }, eligibility: { affiliations: eligible } } = charter;
  // Cheap, and binds every presentation, so it comes before any curve arithmetic.
  const computed = computeCertificate({ memo, charter: manifest.charter, version, digest, demands, cellMin }, presentations);
  if (!equal(certificateDigest(computed), certificateDigest(made))) throw new OpeningRefusal("Certificate");
  const rules = { kind: "sign", manifest, epochs, eligible, version: digest, context: memoContext(manifest) } as const;
  const outcomes = await verifyAllPresentations(rules, hinted, randomness, (done) => pause(done * VERIFYING));
  if (outcomes.some((outcome) => outcome instanceof PresentationRefusal)) throw new OpeningRefusal("Signature");
  const names: string[] = [];
  for (const [at, { capsule }] of cosignatures.entries()) {
    const presentation = presentations[at];
    const name = presentation && nameOfSigner(identity, { manifest, epochs, charter }, presentation, capsule);
    if (name) names.push(name);
    await pause(VERIFYING + (1 - VERIFYING) * ((at + 1) / cosignatures.length));
  }
  return names.sort();
}

/** The part of the bar that the signatures take; opening capsules takes the rest. */
const VERIFYING = 0.7;
