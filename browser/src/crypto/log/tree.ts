// The Merkle tree of RFC 6962: hashes, heads, and the verification of proofs (RFC 9162).

import { sha256 } from "@noble/hashes/sha2.js";

import { concat, equal } from "../../bytes.ts";
import { Malformed } from "../../malformed.ts";

/** No tree is larger: databases and verifiers in other languages count in signed 64-bit numbers. */
export const TREE_SIZE_MAX = 2n ** 63n - 1n;
/** A path has at most this many hashes. A consistency proof can have one more. */
export const PATH_HASHES_MAX = 63;
export const HASH_BYTES = 32;

/** The hash of a leaf or of an inner node. */
export type NodeHash = Uint8Array;

const LEAF_PREFIX = Uint8Array.of(0x00);
const NODE_PREFIX = Uint8Array.of(0x01);

/** The hash of a leaf (RFC 6962 section 2.1). */
export function leafHash(entry: Uint8Array): NodeHash {
  return sha256(concat(LEAF_PREFIX, entry));
}

/** The hash of an inner node (RFC 6962 section 2.1). */
export function nodeHash(left: NodeHash, right: NodeHash): NodeHash {
  return sha256(concat(NODE_PREFIX, left, right));
}

/** A tree: its number of leaves and the hash of its root. */
export class TreeHead {
  constructor(
    readonly size: bigint,
    readonly root: NodeHash,
  ) {}

  /** The tree without leaves, whose root is the hash of nothing. */
  static empty(): TreeHead {
    return new TreeHead(0n, sha256(new Uint8Array()));
  }

  /** The tree over entries at hand: a certificate's signatures, a roll's issuances. */
  static of(entries: Iterable<Uint8Array>): TreeHead {
    // The complete subtrees so far, each with its number of leaves, from large to small.
    const peaks: { leaves: bigint; hash: NodeHash }[] = [];
    let size = 0n;
    for (const entry of entries) {
      let node = { leaves: 1n, hash: leafHash(entry) };
      for (let left = peaks.at(-1); left?.leaves === node.leaves; left = peaks.at(-1)) {
        peaks.pop();
        node = { leaves: node.leaves * 2n, hash: nodeHash(left.hash, node.hash) };
      }
      peaks.push(node);
      size += 1n;
    }
    const last = peaks.pop();
    if (last === undefined) return TreeHead.empty();
    return new TreeHead(
      size,
      peaks.reduceRight((right, left) => nodeHash(left.hash, right), last.hash),
    );
  }

  equals(other: TreeHead): boolean {
    return this.size === other.size && equal(this.root, other.root);
  }

  /** Checks that the leaf with this hash stands at `index` (RFC 9162 section 2.1.3.2). */
  verifyInclusion(leaf: NodeHash, index: bigint, path: readonly NodeHash[]): void {
    accept(index >= 0n && index < this.size && path.length <= PATH_HASHES_MAX);
    const walk = new Walk(index, this.size - 1n);
    let root = leaf;
    for (const sibling of path) {
      accept(!walk.atRoot());
      root = walk.siblingIsLeft() ? nodeHash(sibling, root) : nodeHash(root, sibling);
      walk.ascend();
    }
    accept(walk.atRoot() && equal(root, this.root));
  }

  /** Checks that `old` is a prefix of this tree (RFC 9162 section 2.1.4.2). */
  verifyConsistency(old: TreeHead, proof: readonly NodeHash[]): void {
    accept(old.size <= this.size && proof.length <= PATH_HASHES_MAX + 1);
    if (old.size === this.size) return accept(proof.length === 0 && equal(old.root, this.root));
    if (old.size === 0n) return accept(proof.length === 0 && old.equals(TreeHead.empty()));
    // A complete old tree is itself the first node; the proof leaves it out.
    const complete = (old.size & (old.size - 1n)) === 0n;
    const [first, ...siblings] = complete ? [old.root, ...proof] : proof;
    if (first === undefined) throw new Malformed("ProofRefused");
    const walk = new Walk(old.size - 1n, this.size - 1n);
    walk.skipRightChildren();
    let [oldRoot, newRoot] = [first, first];
    for (const sibling of siblings) {
      accept(!walk.atRoot());
      if (walk.siblingIsLeft()) {
        oldRoot = nodeHash(sibling, oldRoot);
        newRoot = nodeHash(sibling, newRoot);
      } else {
        newRoot = nodeHash(newRoot, sibling);
      }
      walk.ascend();
    }
    accept(walk.atRoot() && equal(oldRoot, old.root) && equal(newRoot, this.root));
  }
}

/** The proof does not show what it should. Nothing more is said. */
function accept(condition: boolean): void {
  if (!condition) throw new Malformed("ProofRefused");
}

/** A walk from a node towards the root: `fn` and `sn` of RFC 9162. */
class Walk {
  constructor(
    /** Index of the current node in its level. */
    private node: bigint,
    /** Index of the last node in that level. */
    private last: bigint,
  ) {}

  atRoot(): boolean {
    return this.last === 0n;
  }

  siblingIsLeft(): boolean {
    return (this.node & 1n) === 1n || this.node === this.last;
  }

  ascend(): void {
    if ((this.node & 1n) === 0n && this.node === this.last) {
      // The last node of a level has no sibling until an ancestor is a right child.
      while ((this.node & 1n) === 0n && this.node !== 0n) this.up();
    }
    this.up();
  }

  skipRightChildren(): void {
    while ((this.node & 1n) === 1n) this.up();
  }

  private up(): void {
    this.node >>= 1n;
    this.last >>= 1n;
  }
}
