// A memo as a client sees it: manifest, frozen version and charter, all checked against the id in
// the invitation and the installation's log.

import { equal } from "../bytes.ts";
import type { Credential } from "../crypto/credential.ts";
import type { Steps } from "../crypto/steps.ts";
import type { Charter } from "../domain/charter.ts";
import type { MemoId } from "../domain/ids.ts";
import { MemoError } from "../domain/memo/markdown.ts";
import type { Memo } from "../domain/memo.ts";
import type { MemoAnswer } from "../protocol/api.ts";
import { type Freeze, unverifiedAuthorDocument, verifyAuthorDocument } from "../protocol/author.ts";
import { eligibleFor, type PresentationRules } from "../protocol/check.ts";
import { type CirculationKey, openObject } from "../protocol/envelope.ts";
import type { Epoch } from "../protocol/epoch.ts";
import { type MemoManifest, memoContext, memoId, memoManifest } from "../protocol/manifest.ts";
import type { Kind } from "../protocol/presentation.ts";
import { checkText, type VersionText, versionDigest, versionText } from "../protocol/text.ts";
import { attempt, CodedRefusal, orRefuse } from "../refusal.ts";
import { credentialOf, type Enrolment } from "./enrol.ts";
import { charterByDigest, epochByDigest, type Instance } from "./trust.ts";
import { findEnrolment, type Wallet } from "./wallet.ts";

/** A memo in circulation. */
export interface Circulation {
  readonly memo: MemoId;
  /** The manifest, which the id fixes. */
  readonly manifest: MemoManifest;
  /** The frozen version, signed by the authors. */
  readonly freeze: Freeze;
  /** The text, opened with the invitation's key and matched with the freeze. */
  readonly text: VersionText;
  /** What it says; its attachments are the ones that came with it. */
  readonly words: Memo;
  /** The charter pinned in the memo. */
  readonly charter: Charter;
  /** The accepted epochs, in the order of the manifest. */
  readonly epochs: readonly Epoch[];
}

/** Why a memo is not what the invitation says. */
export class CirculationRefusal extends CodedRefusal<"Memo" | "Key" | "Freeze" | "Text" | "Unknown"> {
  override readonly name = "CirculationRefusal";
}

/** Checks what the server sent for an invitation. */
export function openCirculation(instance: Instance, memo: MemoId, key: CirculationKey, answer: MemoAnswer): Circulation {
  const manifest = orRefuse(
    () => memoManifest.fromCanonical(answer.manifest),
    () => new CirculationRefusal("Memo"),
  );
  if (!equal(memoId(manifest), memo) || manifest.instance !== instance.name) throw new CirculationRefusal("Memo");
  if (!equal(manifest.circulation, key.hash())) throw new CirculationRefusal("Key");
  const freeze = openFreeze(manifest, answer.freeze);
  const text = orRefuse(
    () => openObject(versionText, key.identity(), answer.sealedText),
    () => new CirculationRefusal("Text"),
  );
  if (!equal(versionDigest(text), freeze.digest)) throw new CirculationRefusal("Text");
  const words = wordsOf(text);
  const charter = charterByDigest(instance, manifest.charter)?.charter;
  const epochs = acceptedEpochs(instance, manifest);
  if (charter === undefined || epochs === null) throw new CirculationRefusal("Unknown");
  return { memo, manifest, freeze, text, words, charter, epochs };
}

function wordsOf(text: VersionText): Memo {
  try {
    return orRefuse(
      () => checkText(text),
      () => new CirculationRefusal("Text"),
    );
  } catch (failure) {
    if (failure instanceof MemoError) throw new CirculationRefusal("Text");
    throw failure;
  }
}

/** What presentations on it are held to. */
export function rulesOf(circulation: Circulation, kind: Kind): PresentationRules {
  const { manifest, epochs, charter, freeze } = circulation;
  const eligible = eligibleFor(charter, kind);
  return { kind, manifest, epochs, eligible, version: freeze.digest, context: memoContext(manifest) };
}

/** A person's credential in one of the accepted epochs. */
export interface UsableCredential {
  readonly epoch: Epoch;
  readonly enrolment: Enrolment;
  readonly credential: Credential;
}

/** The person's credential in one of the accepted epochs, if there is one. */
export function usableCredential(circulation: Circulation, wallet: Wallet): UsableCredential | null {
  for (const epoch of circulation.epochs) {
    const enrolment = findEnrolment(wallet, epoch.digest);
    const credential = enrolment && attempt(() => credentialOf(enrolment, epoch));
    if (enrolment !== null && credential !== null) return { epoch, enrolment, credential };
  }
  return null;
}

/**
 * Makes the credential ready while a person reads, in steps between which the page can draw: the
 * signature then takes a third of the time. Nothing depends on it.
 */
export function* prepareCredential(circulation: Circulation, wallet: Wallet): Steps<void> {
  const usable = usableCredential(circulation, wallet);
  if (usable !== null) yield* usable.credential.prepare();
}

/** The epochs a memo accepts, if all of them and their rolls are in the log. */
export function acceptedEpochs(instance: Instance, manifest: MemoManifest): Epoch[] | null {
  const epochs = manifest.accepted.map((accepted) => {
    const known = epochByDigest(instance, accepted.manifest);
    const inLog = known?.roll != null && equal(known.roll.digest, accepted.roll);
    return inLog ? known.epoch : null;
  });
  return epochs.every((epoch) => epoch !== null) ? epochs : null;
}

function openFreeze(manifest: MemoManifest, octets: Uint8Array): Freeze {
  const { step } = orRefuse(
    () => verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(octets), memoId(manifest), manifest.author),
    () => new CirculationRefusal("Freeze"),
  );
  if (step.kind !== "circulate") throw new CirculationRefusal("Freeze");
  return step.freeze;
}
