// Proof that something stands in the log, checkable offline with the log's public key.

import type { Leaf } from "../crypto/log/leaf.ts";
import type { TreeHead } from "../crypto/log/tree.ts";
import { CodedRefusal, orRefuse } from "../refusal.ts";
import type { TypeOf } from "./codec.ts";
import { list, map, octets32, u64 } from "./schema.ts";

/** Where a leaf stands and the path from it to the root. */
export const leafProof = map({
  /** Nonce of the leaf's commitment. */
  nonce: [0, octets32],
  /** Interval in which it was appended. */
  interval: [1, u64],
  /** Index in the log. */
  index: [2, u64],
  /** Hashes from the leaf's sibling up. */
  path: [3, list(octets32)],
});
export type LeafProof = TypeOf<typeof leafProof>;

/** The leaf does not stand in the log where the proof says. */
export class NotInLog extends CodedRefusal<"NotInLog"> {
  override readonly name = "NotInLog";
}

/** Checks that `leaf` stands in the tree. */
export function verifyLeafProof(proof: LeafProof, leaf: Leaf, tree: TreeHead): void {
  orRefuse(
    () => tree.verifyInclusion(leaf.hash(), proof.index, proof.path),
    () => new NotInLog("NotInLog"),
  );
}
