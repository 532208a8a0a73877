// Making proofs from tiles. A proof is checked before it leaves, so a wrong tile yields an error and
// never a wrong proof.

import { Malformed, otherwise } from "../../malformed.ts";
import { readTile, TILE_HEIGHT, TILE_WIDTH, TileId, type TileSource } from "./tile.ts";
import { type NodeHash, nodeHash, TREE_SIZE_MAX, type TreeHead } from "./tree.ts";

/** The inclusion path of the leaf at `index` (RFC 6962 section 2.1.1), from its sibling upwards. */
export function proveInclusion(source: TileSource, head: TreeHead, index: bigint): NodeHash[] {
  const ranges = inclusionRanges(head.size, index);
  if (ranges === undefined) throw new Malformed("Range");
  const reader = new Reader(source, head.size);
  const leaf = reader.root(leafRange(index));
  const path = ranges.map((range) => reader.root(range));
  otherwise("Root", () => head.verifyInclusion(leaf, index, path));
  return path;
}

/** The proof that `old` is a prefix of `head` (RFC 6962 section 2.1.2). */
export function proveConsistency(source: TileSource, old: TreeHead, head: TreeHead): NodeHash[] {
  const ranges = consistencyRanges(old.size, head.size);
  if (ranges === undefined) throw new Malformed("Range");
  const reader = new Reader(source, head.size);
  const proof = ranges.map((range) => reader.root(range));
  otherwise("Root", () => head.verifyConsistency(old, proof));
  return proof;
}

/** The tiles that `proveInclusion` will ask for; none if there is no such leaf. */
export function tilesForInclusion(size: bigint, index: bigint): TileId[] {
  const ranges = inclusionRanges(size, index);
  return ranges === undefined ? [] : tilesOf([...ranges, leafRange(index)], size);
}

/** The tiles that `proveConsistency` will ask for; none if there is no such older tree. */
export function tilesForConsistency(oldSize: bigint, size: bigint): TileId[] {
  return tilesOf(consistencyRanges(oldSize, size) ?? [], size);
}

/** The leaves from `start` to before `end`. Their subtree root is one hash of a proof. */
interface Range {
  readonly start: bigint;
  readonly end: bigint;
}

/** A complete subtree: the node at `index` of the tree's level `height`. */
interface Subtree {
  readonly height: number;
  readonly index: bigint;
}

function leafRange(index: bigint): Range {
  return { start: index, end: index + 1n };
}

/** Where RFC 6962 splits the range: after the largest power of two below its length. */
function middle(range: Range): bigint {
  const below = range.end - range.start - 1n;
  return range.start + (1n << BigInt(below.toString(2).length - 1));
}

/**
 * The complete subtrees that make up the range, from the left. The ranges of proofs start at a
 * multiple of the least power of two that is not below their length, so these are the set bits of
 * the length, largest first.
 */
function subtrees(range: Range): Subtree[] {
  const bits = [...(range.end - range.start).toString(2)];
  let start = range.start;
  return bits.flatMap((bit, at) => {
    const height = bits.length - 1 - at;
    if (bit === "0") return [];
    const index = start >> BigInt(height);
    start += 1n << BigInt(height);
    return [{ height, index }];
  });
}

/** The tile that holds the subtree, and the run of its hashes that the subtree spans. */
function place(subtree: Subtree, size: bigint): { tile: TileId; from: number; to: number } | undefined {
  const inTile = subtree.height % TILE_HEIGHT;
  const first = subtree.index << BigInt(inTile);
  const width = BigInt(TILE_WIDTH);
  const tile = TileId.inTree(Math.floor(subtree.height / TILE_HEIGHT), first / width, size);
  const from = Number(first % width);
  return tile === undefined ? undefined : { tile, from, to: from + 2 ** inTile };
}

/** PATH(m, D[n]) of RFC 6962 section 2.1.1. */
function inclusionRanges(size: bigint, index: bigint): Range[] | undefined {
  if (index < 0n || index >= size || size > TREE_SIZE_MAX) return undefined;
  return split(size, (range) => index < middle(range), (range) => range.end - range.start > 1n).siblings;
}

/** PROOF(m, D[n]) of RFC 6962 section 2.1.2; empty where there is nothing to prove. */
function consistencyRanges(oldSize: bigint, size: bigint): Range[] | undefined {
  if (oldSize < 0n || oldSize > size || size > TREE_SIZE_MAX) return undefined;
  if (oldSize === 0n) return [];
  const { siblings, inside } = split(size, (range) => oldSize <= middle(range), (range) => oldSize !== range.end);
  // A range from 0 is the old tree itself, whose root the verifier has.
  return inside.start > 0n ? [inside, ...siblings] : siblings;
}

/** Descends from the whole tree; the siblings passed by, the lowest first. */
function split(
  size: bigint,
  isLeft: (range: Range) => boolean,
  goesOn: (range: Range) => boolean,
): { siblings: Range[]; inside: Range } {
  const siblings: Range[] = [];
  let range: Range = { start: 0n, end: size };
  while (goesOn(range)) {
    const left = { start: range.start, end: middle(range) };
    const right = { start: middle(range), end: range.end };
    const goesLeft = isLeft(range);
    siblings.unshift(goesLeft ? right : left);
    range = goesLeft ? left : right;
  }
  return { siblings, inside: range };
}

function tilesOf(ranges: readonly Range[], size: bigint): TileId[] {
  const found = new Map<string, TileId>();
  for (const subtree of ranges.flatMap(subtrees)) {
    const tile = place(subtree, size)?.tile;
    if (tile !== undefined) found.set(`${tile.level}/${tile.index}`, tile);
  }
  return [...found.values()].sort((a, b) => a.level - b.level || (a.index < b.index ? -1 : 1));
}

/** Reads each tile once per proof: neighbouring hashes of a path stand in the same tile. */
class Reader {
  readonly #tiles = new Map<string, NodeHash[]>();

  constructor(
    private readonly source: TileSource,
    private readonly size: bigint,
  ) {}

  root(range: Range): NodeHash {
    return subtrees(range)
      .map((subtree) => this.#subtreeRoot(subtree))
      .reduceRight((right, left) => nodeHash(left, right));
  }

  #subtreeRoot(subtree: Subtree): NodeHash {
    const found = place(subtree, this.size);
    if (found === undefined) throw new Malformed("Missing");
    const key = `${found.tile.level}/${found.tile.index}`;
    const hashes = this.#tiles.get(key) ?? readTile(this.source, found.tile);
    if (hashes === undefined || hashes.length < found.to) throw new Malformed("Missing");
    this.#tiles.set(key, hashes);
    return completeRoot(hashes.slice(found.from, found.to));
  }
}

/** The root over a power of two of hashes. */
function completeRoot(hashes: NodeHash[]): NodeHash {
  let level = hashes;
  while (level.length > 1) {
    level = Array.from({ length: level.length / 2 }, (_, at) =>
      nodeHash(level[2 * at] as NodeHash, level[2 * at + 1] as NodeHash),
    );
  }
  return level[0] as NodeHash;
}
