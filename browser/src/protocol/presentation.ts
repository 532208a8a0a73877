// Presentations: what a member signs, and how a co-signature travels. Design, section 4.3.

import { concat } from "../bytes.ts";
import { CAPSULE_CONTENT_MAX, CAPSULE_OCTETS, Capsule } from "../crypto/capsule.ts";
import { Label } from "../crypto/labels.ts";
import { Stance } from "../domain/choice.ts";
import { CharterDigest, EpochId, InstitutionId, MemoId, ParticipantKey, PresentationDigest, Pseudonym, VersionDigest } from "../domain/ids.ts";
import { Malformed, otherwise } from "../malformed.ts";
import { framed, unframed } from "./block.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { id, list, map, numbered, octets, octets32, optional, text, textId, u32, u8, word } from "./schema.ts";
import { COSIGNATURE_OCTETS, PRESENTATION_OCTETS_MAX } from "./sizes.ts";

/**
 * What a presentation is for: co-signs a version, opens a memo, takes a signature back, or
 * discloses the name record to whom the capsule is sealed to.
 */
export type Kind = "sign" | "open" | "withdraw" | "claim" | "late";
export const kind = numbered<Kind>({ sign: 1, open: 2, withdraw: 3, claim: 4, late: 5 });

/** The typed message that a presentation signs. */
export const message = canonical(
  map({
    kind: [0, kind],
    /** Name of the installation. */
    instance: [1, text],
    memo: [2, id(MemoId)],
    /** The version signed; zeros where there is no text yet. */
    version: [3, id(VersionDigest)],
    /** The charter pinned in the memo. */
    charter: [4, id(CharterDigest)],
    /** The signer's key for this memo; at an opening the authors' key. */
    participant: [5, id(ParticipantKey)],
    stance: [6, word(Stance)],
    /** Digest of the capsule; zeros where there is none. */
    capsule: [7, octets32],
  }),
  1024,
);
export type Message = TypeOf<typeof message>;

/** The presentation header: the message under its own label. */
export function presentationHeader(signed: Message): Uint8Array {
  return concat(Label.PRESENTATION.bytes(), message.toCanonical(signed));
}

/** An attribute value that is shown: its position in the profile, and the value. */
export const disclosed = map({ index: [0, u8], value: [1, text] });
export type Disclosed = TypeOf<typeof disclosed>;

/** A presentation as it arrives: nothing about it has been checked. */
export const unverifiedPresentation = canonical(
  map({
    /** The message signed. */
    message: [0, message],
    /** Whose credential it claims to be, of which epoch. */
    institution: [1, textId(InstitutionId)],
    epoch: [2, textId(EpochId)],
    /** Values shown, ascending by position. */
    disclosed: [3, list(disclosed)],
    /** Proof octets of the draft. */
    proof: [4, octets],
    /** Pseudonym for the memo. */
    pseudonym: [5, id(Pseudonym)],
  }),
  PRESENTATION_OCTETS_MAX,
);
export type UnverifiedPresentation = TypeOf<typeof unverifiedPresentation>;

/** Digest of the whole presentation, a leaf of the certificate's tree. */
export function presentationDigest(presentation: UnverifiedPresentation): PresentationDigest {
  const octets = unverifiedPresentation.toCanonical(presentation);
  return PresentationDigest.fromBytes(Label.PRESENTATION_DIGEST.hash(octets));
}

/** What a capsule holds for those who may open it: the signer's name, proven. */
export const claimContent = canonical(
  map({
    /** A presentation of kind claim with the co-signature's own pseudonym, which shows the name record. */
    claim: [0, unverifiedPresentation],
    /** The name may be shown only if at least this many signed; null without condition. */
    signaturesMin: [1, optional(u32)],
  }),
  CAPSULE_CONTENT_MAX,
);
export type ClaimContent = TypeOf<typeof claimContent>;

/** What ties a capsule to the one co-signature it was made for. */
export function capsuleBinding(context: Uint8Array, pseudonym: Pseudonym): Uint8Array {
  return Label.CAPSULE_BINDING.hash(context, pseudonym);
}

/** A co-signature as it travels: a presentation and its capsule, always of one size. */
export interface UnverifiedCosignature {
  readonly presentation: UnverifiedPresentation;
  readonly capsule: Capsule;
}

/** Capsule, length of the presentation in four octets, presentation, zeros: exactly one size. */
export function toBlock(cosignature: UnverifiedCosignature): Uint8Array {
  const presentation = unverifiedPresentation.toCanonical(cosignature.presentation);
  return concat(cosignature.capsule.bytes(), framed(presentation, COSIGNATURE_OCTETS - CAPSULE_OCTETS));
}

/** Decodes exactly one block, whose padding is zero. */
export function fromBlock(block: Uint8Array): UnverifiedCosignature {
  if (block.length !== COSIGNATURE_OCTETS) throw new Malformed("Malformed");
  return {
    presentation: unverifiedPresentation.fromCanonical(unframed(block.subarray(CAPSULE_OCTETS))),
    capsule: otherwise("Malformed", () => Capsule.fromBytes(block.subarray(0, CAPSULE_OCTETS))),
  };
}
