// A memo's manifest: what is fixed when it is opened, before there is any text.

import { toUtf8 } from "../bytes.ts";
import { Label } from "../crypto/labels.ts";
import { AuthorKey, CharterDigest, EpochId, InstitutionId, MemoId } from "../domain/ids.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { id, list, map, octets32, text, textId } from "./schema.ts";
import { MANIFEST_OCTETS_MAX } from "./sizes.ts";

/** An epoch whose members may sign. */
export const acceptedEpoch = map({
  institution: [0, textId(InstitutionId)],
  /** Closed before the memo opens. */
  epoch: [1, textId(EpochId)],
  /** Digest of its manifest. */
  manifest: [2, octets32],
  /** Digest of its roll. */
  roll: [3, octets32],
});
export type AcceptedEpoch = TypeOf<typeof acceptedEpoch>;

/** What is fixed when a memo is opened. */
export const memoManifest = canonical(
  map({
    /** Name of the installation. */
    instance: [0, text],
    /** The charter, for good. */
    charter: [1, id(CharterDigest)],
    /** Whose members may sign, ascending. */
    accepted: [2, list(acceptedEpoch)],
    /** The authors' key. */
    author: [3, id(AuthorKey)],
    /** Hash of the circulation key. */
    circulation: [4, octets32],
    /** Makes the id unpredictable. */
    nonce: [5, octets32],
  }),
  MANIFEST_OCTETS_MAX,
);
export type MemoManifest = TypeOf<typeof memoManifest>;

/** The memo's id: it fixes everything in the manifest. */
export function memoId(manifest: MemoManifest): MemoId {
  return MemoId.fromBytes(Label.MEMO_ID.hash(memoManifest.toCanonical(manifest)));
}

/**
 * The pseudonym context. Everyone recomputes it, so nobody can choose a base point of known
 * logarithm; without the circulation key's hash nobody outside can compute it.
 */
export function memoContext(manifest: MemoManifest): Uint8Array {
  return Label.CONTEXT_MEMO.hashFramed(toUtf8(manifest.instance), memoId(manifest), manifest.circulation);
}

/** The pseudonym context for a member's `index`th opening in an epoch. */
export function openingContext(instance: string, epochManifest: Uint8Array, index: number): Uint8Array {
  return Label.CONTEXT_OPEN.hashFramed(toUtf8(instance), epochManifest, Uint8Array.of(index));
}
