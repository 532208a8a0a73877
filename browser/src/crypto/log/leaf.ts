// The log's leaf: 200 octets, whatever happened.

import { concat, u32, u64 } from "../../bytes.ts";
import { Malformed } from "../../malformed.ts";
import { Label } from "../labels.ts";
import { leafHash, type NodeHash } from "./tree.ts";

/** Every leaf has this length, so that its size says nothing. */
export const LEAF_BYTES = 200;

const LEAF_VERSION = 1;
/** Version, kind, interval, commitment and handle; zeros follow. */
const FIELDS_BYTES = 1 + 1 + 8 + 32 + 32;

/** The kind in clear. Everything that the public need not tell apart is `Sealed`, padding too. */
export const LeafKind = {
  Sealed: 0,
  EpochManifest: 1,
  Roll: 2,
  Charter: 3,
  ClientManifest: 4,
  DueMet: 5,
  DueMissed: 6,
  PaddingOpened: 7,
  Roster: 8,
} as const;
export type LeafKind = (typeof LeafKind)[keyof typeof LeafKind];
const KINDS: readonly LeafKind[] = Object.values(LeafKind);

/** `SHA-256(label ‖ nonce ‖ content)`: hides the content from whoever lacks the nonce. */
export function commit(nonce: Uint8Array, content: Uint8Array): Uint8Array {
  if (nonce.length !== 32) throw new Malformed("Nonce");
  return Label.LEAF.hash(nonce, content);
}

/** The handle of the `n`th event of a kind in the case whose log key this is. */
export function deriveHandle(caseLogKey: Uint8Array, event: number, n: number): Uint8Array {
  if (caseLogKey.length !== 32) throw new Malformed("CaseLogKey");
  return Label.HANDLE.hash(caseLogKey, Uint8Array.of(event), u32(n));
}

/** One line of the log. */
export class Leaf {
  constructor(
    /** What the public may know of the event. */
    readonly kind: LeafKind,
    /** The interval in which the log appended the leaf, counted from the log's first. */
    readonly interval: bigint,
    /** Hides and binds the event's content. */
    readonly commitment: Uint8Array,
    /** Links the events of one case for those who hold its log key, and for nobody else. */
    readonly handle: Uint8Array,
  ) {}

  encode(): Uint8Array {
    const octets = new Uint8Array(LEAF_BYTES);
    octets.set(concat(Uint8Array.of(LEAF_VERSION, this.kind), u64(this.interval), this.commitment, this.handle));
    return octets;
  }

  /** Reads a leaf; every leaf has exactly one encoding. */
  static decode(octets: Uint8Array): Leaf {
    if (octets.length !== LEAF_BYTES) throw new Malformed("Length");
    if (octets[0] !== LEAF_VERSION) throw new Malformed("Version");
    const kind = KINDS.find((known) => known === octets[1]);
    if (kind === undefined) throw new Malformed("Kind");
    if (octets.subarray(FIELDS_BYTES).some((octet) => octet !== 0)) throw new Malformed("Padding");
    const interval = new DataView(octets.buffer, octets.byteOffset).getBigUint64(2);
    return new Leaf(kind, interval, octets.slice(10, 42), octets.slice(42, FIELDS_BYTES));
  }

  /** The leaf's hash in the tree. */
  hash(): NodeHash {
    return leafHash(this.encode());
  }
}
