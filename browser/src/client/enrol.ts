// What a wallet keeps of an enrolment, and the credential that is made from it.

import { ATTRIBUTES, Attributes, BlindSignature, type Credential, finalize, MemberSeed, VerificationFailure } from "../crypto/credential.ts";
import { equal } from "../bytes.ts";
import { Label } from "../crypto/labels.ts";
import { Malformed } from "../malformed.ts";
import type { TypeOf } from "../protocol/codec.ts";
import { attributeOctets, type Epoch } from "../protocol/epoch.ts";
import { list, listOrNone, map, octets, octets32, text } from "../protocol/schema.ts";
import { PSEUDONYMS_MAX } from "../protocol/sizes.ts";
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
  /**
   * Marks of the pseudonym contexts it has been shown in, in the order of first use. Without the
   * seed a mark says nothing, and with the seed there is nothing left to hide from whoever has it;
   * both are erased together.
   */
  usedContexts: [4, listOrNone(octets32)],
});
export type Enrolment = TypeOf<typeof enrolment>;

/** Credentials made so far, so that a page can prepare one while its person reads. */
const credentials = new WeakMap<Enrolment, { readonly epoch: Epoch; readonly credential: Credential }>();

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

/**
 * Whether it may be shown in a context. A ninth pseudonym could be linked to the others by somebody
 * who can take discrete logarithms (design, section 5), so there are eight, openings included; one
 * that was shown before may be shown again.
 */
export function mayShowIn(of: Enrolment, context: Uint8Array): boolean {
  return isUsed(of, context) || of.usedContexts.length < PSEUDONYMS_MAX;
}

/**
 * Remembers that it was shown in a context. Before the presentation leaves: one that is lost on the
 * way may have been seen.
 */
export function rememberContext(of: Enrolment, context: Uint8Array): void {
  if (!isUsed(of, context)) of.usedContexts = [...of.usedContexts, markOf(of, context)];
}

function isUsed(of: Enrolment, context: Uint8Array): boolean {
  const mark = markOf(of, context);
  return of.usedContexts.some((other) => equal(other, mark));
}

function markOf(of: Enrolment, context: Uint8Array): Uint8Array {
  return Label.USED_CONTEXT.hash(of.seed, context);
}

/** Affiliation, which every presentation shows. */
export function affiliationOf(of: Enrolment): string {
  return of.attributes[0] ?? "";
}

/** Takes a step of making a credential, or says which one it was. */
export function orRefuse<T>(code: EnrolRefusal["code"], take: () => T): T {
  try {
    return take();
  } catch (failure) {
    if (failure instanceof Malformed || failure instanceof VerificationFailure) throw new EnrolRefusal(code);
    throw failure;
  }
}
