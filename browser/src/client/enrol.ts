// Enrolling: a fresh seed per epoch, a blinded commitment, and a credential nobody else has seen.

import { ATTRIBUTES, Attributes, BlindSignature, commit, type Credential, finalize, MemberSeed, VerificationFailure } from "../crypto/credential.ts";
import { Malformed } from "../malformed.ts";
import type { TypeOf } from "../protocol/codec.ts";
import { attributeOctets, type Epoch } from "../protocol/epoch.ts";
import { list, map, octets, octets32, text } from "../protocol/schema.ts";
import { CodedRefusal } from "../refusal.ts";

/** Why a credential cannot be made or used. */
export class EnrolRefusal extends CodedRefusal<"Commitment" | "Attributes" | "Signature"> {
  override readonly name = "EnrolRefusal";
}

/** What a wallet keeps of an enrolment. With it and the manifest the credential is made again. */
export const enrolment = map({
  /** Digest of the epoch's manifest. */
  manifest: [0, octets32],
  /** Seed of this epoch. */
  seed: [1, octets32],
  /** The issuer's blind signature; empty until it has answered. */
  blindSignature: [2, octets],
  /** Values that were certified, in profile order. */
  attributes: [3, list(text)],
});
export type Enrolment = TypeOf<typeof enrolment>;

/** Credentials made so far, so that a page can prepare one while its person reads. */
const credentials = new WeakMap<Enrolment, { readonly epoch: Epoch; readonly credential: Credential }>();

/**
 * The commitment to send for a seed. The same seed gives the same octets, so asking again after a
 * lost answer is asking for the same thing.
 */
export function requestCredential(seed: Uint8Array, epoch: Epoch): Uint8Array {
  return orRefuse("Commitment", () => commit(MemberSeed.fromBytes(seed), epoch.header).toBytes());
}

/** What a wallet keeps before the issuer is asked. */
export function pendingEnrolment(seed: Uint8Array, epoch: Epoch): Enrolment {
  return { manifest: epoch.digest, seed, blindSignature: new Uint8Array(), attributes: [] };
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
  const accepted = { manifest: epoch.digest, seed, blindSignature, attributes: [...attributes] };
  credentialOf(accepted, epoch);
  return accepted;
}

/** The credential, if what was kept verifies under the epoch. */
export function credentialOf(of: Enrolment, epoch: Epoch): Credential {
  const made = credentials.get(of);
  if (made !== undefined && made.epoch === epoch) return made.credential;
  const values = of.attributes.map((value, index) => {
    const octets = attributeOctets(epoch, index, value);
    if (octets === null) throw new EnrolRefusal("Attributes");
    return octets;
  });
  if (values.length !== ATTRIBUTES) throw new EnrolRefusal("Attributes");
  const attributes = new Attributes(values);
  const credential = orRefuse("Signature", () => {
    const answer = BlindSignature.fromBytes(of.blindSignature);
    return finalize(MemberSeed.fromBytes(of.seed), { issuer: epoch.key, header: epoch.header, attributes, answer });
  });
  credentials.set(of, { epoch, credential });
  return credential;
}

/** Affiliation, which every presentation shows. */
export function affiliationOf(of: Enrolment): string {
  return of.attributes[0] ?? "";
}

function orRefuse<T>(code: EnrolRefusal["code"], take: () => T): T {
  try {
    return take();
  } catch (failure) {
    if (failure instanceof Malformed || failure instanceof VerificationFailure) throw new EnrolRefusal(code);
    throw failure;
  }
}
