// Enrolling: a fresh seed per epoch, a blinded commitment, and a credential nobody else has seen.

import { commit, MemberSeed } from "../../crypto/credential.ts";
import type { Epoch } from "../../protocol/epoch.ts";
import { credentialOf, type Enrolment, orRefuse } from "../enrol.ts";

/**
 * The commitment to send for a seed. The same seed gives the same octets, so asking again after a
 * lost answer is asking for the same thing.
 */
export function requestCredential(seed: Uint8Array, epoch: Epoch): Uint8Array {
  return orRefuse("Commitment", () => commit(MemberSeed.fromBytes(seed), epoch.header).toBytes());
}

/** What a wallet keeps before the issuer is asked. */
export function pendingEnrolment(seed: Uint8Array, epoch: Epoch): Enrolment {
  return { manifest: epoch.digest, seed, blindSignature: new Uint8Array(), attributes: [], usedContexts: [] };
}

/** Whether the issuer has answered. */
export function isComplete(of: Enrolment): boolean {
  return of.blindSignature.length > 0;
}

/** Checks the issuer's answer: what is returned is to be kept. */
export function acceptCredential(
  seed: Uint8Array,
  epoch: Epoch,
  blindSignature: Uint8Array,
  attributes: readonly string[],
): Enrolment {
  const accepted = { manifest: epoch.digest, seed, blindSignature, attributes: [...attributes], usedContexts: [] };
  credentialOf(accepted, epoch);
  return accepted;
}
