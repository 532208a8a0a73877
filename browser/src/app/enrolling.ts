/** Enrolling: the secret is kept before the issuer is asked, so that a lost answer loses nothing. */

import type { Enrolment } from "../client/enrol.ts";
import { acceptCredential, isComplete, pendingEnrolment, requestCredential } from "../client/enrol/ask.ts";
import type { Instance, KnownEpoch } from "../client/trust.ts";
import { findEnrolment, keepEnrolment } from "../client/wallet.ts";
import { randomBytes } from "../crypto/random.ts";
import { credentialAnswer, credentialPost } from "../protocol/api/member.ts";
import { fixedPath } from "../protocol/api/paths.ts";
import { CodedRefusal } from "../refusal.ts";
import { Refusal, send } from "./api.ts";
import { currentSession, update } from "./session.ts";
import { randomness } from "./system.ts";

const SEED_OCTETS = 32;

/** Why an institution issues nothing. */
export class CredentialRefusal extends CodedRefusal<"not_authorised" | "conflict"> {
  override readonly name = "CredentialRefusal";
}

/** Who asks. */
export interface Asking {
  readonly staff: string;
  readonly code: string;
}

/** What came of it. */
export interface Enrolled {
  readonly enrolment: Enrolment;
  /** It was there already, and nothing was asked. */
  readonly already: boolean;
}

/** Epochs whose enrolment is open, newest first. */
export function openEpochs(instance: Instance): KnownEpoch[] {
  const open = instance.epochs.filter((known) => known.roll === null);
  return open.sort((a, b) => (a.epoch.manifest.epoch < b.epoch.manifest.epoch ? 1 : -1));
}

/** Enrols in an epoch, into the open wallet. The same again asks the same and gets the same. */
export async function enrol({ epoch }: KnownEpoch, asking: Asking, signal?: AbortSignal): Promise<Enrolled> {
  const wallet = currentSession()?.wallet;
  if (!wallet) throw new Error("no wallet is open");
  const kept = findEnrolment(wallet, epoch.digest);
  if (kept && isComplete(kept)) return { enrolment: kept, already: true };
  const pending = kept ?? pendingEnrolment(randomBytes(randomness, SEED_OCTETS), epoch);
  if (!kept) await update((it) => keepEnrolment(it, pending));
  const request = {
    institution: epoch.manifest.institution,
    epoch: epoch.manifest.epoch,
    staff: asking.staff.trim(),
    code: asking.code.trim(),
    commitment: requestCredential(pending.seed, epoch),
  };
  const answer = await send(fixedPath("credential_issue"), credentialPost, request, credentialAnswer, { signal }).catch(refusal);
  const enrolment = acceptCredential(pending.seed, epoch, answer.blindSignature, answer.attributes);
  await update((it) => keepEnrolment(it, enrolment));
  return { enrolment, already: false };
}

/** The same codes mean something of their own here, and so have words of their own. */
function refusal(error: unknown): never {
  const code = error instanceof Refusal ? error.code : "";
  if (code === "not_authorised" || code === "conflict") throw new CredentialRefusal(code);
  throw error;
}
