// Receipts: a C2SP tlog-proof file, which shows offline that a leaf is in the log.

import { fromUtf8, toUtf8 } from "../../bytes.ts";
import { Malformed, otherwise, within } from "../../malformed.ts";
import { type CheckpointPolicy, openCheckpoint, type VerifiedCheckpoint } from "./checkpoint.ts";
import type { Leaf } from "./leaf.ts";
import { NOTE_BYTES_MAX } from "./note.ts";
import { base64, decimal, splitOnce, toBase64 } from "./text.ts";
import { HASH_BYTES, type NodeHash, PATH_HASHES_MAX } from "./tree.ts";

/** The first line of every file. */
export const TLOG_PROOF_HEADER = "c2sp.org/tlog-proof@v1\n";
/** No receipt carries more extra data. A signed filing with its nonce and keys fits. */
export const EXTRA_BYTES_MAX = 24 * 1024;
/** No receipt is longer: extra data in base64, path and checkpoint fit. */
export const TLOG_PROOF_BYTES_MAX = NOTE_BYTES_MAX + 48 * 1024;

/** A leaf that is in the log. Only `TlogProof.verify` makes one. */
export interface IncludedLeaf {
  readonly leaf: Leaf;
  /** Its index in the log. */
  readonly index: bigint;
  /** The checkpoint whose tree includes it. */
  readonly checkpoint: VerifiedCheckpoint;
}

/** A receipt: well formed, not verified. */
export class TlogProof {
  private constructor(
    /** Data of the application that nothing authenticates; never empty. */
    readonly unauthenticatedExtra: Uint8Array | undefined,
    /** The leaf's index, as the receipt claims it. */
    readonly index: bigint,
    private readonly path: readonly NodeHash[],
    private readonly checkpoint: string,
  ) {}

  /** Reads a receipt file. The checkpoint inside is not looked at here. */
  static parse(octets: Uint8Array): TlogProof {
    if (octets.length > TLOG_PROOF_BYTES_MAX) throw new Malformed("TooLong");
    const file = otherwise("Header", () => fromUtf8(octets));
    if (!file.startsWith(TLOG_PROOF_HEADER)) throw new Malformed("Header");
    let rest = file.slice(TLOG_PROOF_HEADER.length);
    const nextLine = (code: string): string => {
      const [line, after] = splitOnce(rest, "\n") ?? [];
      if (line === undefined || after === undefined) throw new Malformed(code);
      rest = after;
      return line;
    };
    const extra = rest.startsWith("extra ") ? parseExtra(nextLine("Extra").slice("extra ".length)) : undefined;
    if (!rest.startsWith("index ")) throw new Malformed("Index");
    const index = decimal(nextLine("Index").slice("index ".length));
    if (index === undefined) throw new Malformed("Index");
    const path: NodeHash[] = [];
    for (let line = nextLine("Path"); line !== ""; line = nextLine("Path")) {
      const hash = base64(line);
      if (hash?.length !== HASH_BYTES || path.length === PATH_HASHES_MAX) throw new Malformed("Path");
      path.push(hash);
    }
    return new TlogProof(extra, index, path, rest);
  }

  /** The file's text. */
  encode(): string {
    const extra = this.unauthenticatedExtra === undefined ? "" : `extra ${toBase64(this.unauthenticatedExtra)}\n`;
    const path = this.path.map((hash) => `${toBase64(hash)}\n`).join("");
    return `${TLOG_PROOF_HEADER}${extra}index ${this.index}\n${path}\n${this.checkpoint}`;
  }

  /**
   * The same receipt without extra data, for a reader that binds all of it itself, for example by
   * making the leaf from it. What is left has no unbound octet and verifies under a strict policy.
   */
  withoutExtra(): TlogProof {
    return new TlogProof(undefined, this.index, this.path, this.checkpoint);
  }

  /** Verifies that the leaf is in the log that the policy names. */
  verify(leaf: Leaf, policy: CheckpointPolicy): IncludedLeaf {
    if (this.unauthenticatedExtra !== undefined && policy.unknownSignatures === "refuse") {
      throw new Malformed("UnboundExtra");
    }
    const checkpoint = within("Checkpoint", () => openCheckpoint(policy, toUtf8(this.checkpoint)));
    otherwise("Inclusion", () => checkpoint.head.verifyInclusion(leaf.hash(), this.index, this.path));
    return { leaf, index: this.index, checkpoint };
  }
}

function parseExtra(line: string): Uint8Array {
  const extra = base64(line);
  if (extra === undefined || extra.length === 0 || extra.length > EXTRA_BYTES_MAX) throw new Malformed("Extra");
  return extra;
}
