// Tiles and entry bundles: the files a log consists of (C2SP tlog-tiles).

import { Malformed, otherwise } from "../../malformed.ts";
import { Leaf } from "./leaf.ts";
import { HASH_BYTES, type NodeHash } from "./tree.ts";

/** A full tile has this many hashes, a full bundle this many entries. */
export const TILE_WIDTH = 256;
/** A tile of level L holds the hashes of the tree's level 8 L. */
export const TILE_HEIGHT = 8;
/** The greatest level that a path can name. */
export const TILE_LEVEL_MAX = 63;

const INDEX_MAX = 2n ** 64n - 1n;

/** Names a tile of hashes. Width 256 is the full tile, less a partial one. */
export class TileId {
  private constructor(
    readonly level: number,
    readonly index: bigint,
    readonly width: number,
  ) {}

  /** A tile's name, unless the level is above 63 or the width not within 1 to 256. */
  static new(level: number, index: bigint, width: number): TileId | undefined {
    const valid = isWithin(level, 0, TILE_LEVEL_MAX) && isWithin(width, 1, TILE_WIDTH) && isIndex(index);
    return valid ? new TileId(level, index, width) : undefined;
  }

  /** The tile at this place of a tree, as wide as that tree makes it, if it has one there. */
  static inTree(level: number, index: bigint, size: bigint): TileId | undefined {
    const width = (size >> BigInt(TILE_HEIGHT * level)) - index * BigInt(TILE_WIDTH);
    return TileId.new(level, index, Number(width > TILE_WIDTH ? TILE_WIDTH : width));
  }

  /** Whether a tree of `size` leaves has this tile, or had it on its way to that size. */
  existsWithin(size: bigint): boolean {
    const tile = TileId.inTree(this.level, this.index, size);
    return tile !== undefined && this.width <= tile.width;
  }

  /** How many octets the tile has. */
  bytes(): number {
    return this.width * HASH_BYTES;
  }
}

/** Names a bundle of entries: those behind the level 0 tile of the same index and width. */
export class BundleId {
  private constructor(
    readonly index: bigint,
    readonly width: number,
  ) {}

  static new(index: bigint, width: number): BundleId | undefined {
    return isWithin(width, 1, TILE_WIDTH) && isIndex(index) ? new BundleId(index, width) : undefined;
  }

  /** The bundle at this place of a tree of `size` leaves. */
  static inTree(index: bigint, size: bigint): BundleId | undefined {
    const tile = TileId.inTree(0, index, size);
    return tile === undefined ? undefined : new BundleId(tile.index, tile.width);
  }

  /** Every bundle of a tree of `size` leaves, in order. */
  static *allInTree(size: bigint): Generator<BundleId> {
    for (let index = 0n; ; index += 1n) {
      const bundle = BundleId.inTree(index, size);
      if (bundle === undefined) return;
      yield bundle;
    }
  }

  existsWithin(size: bigint): boolean {
    const bundle = BundleId.inTree(this.index, size);
    return bundle !== undefined && this.width <= bundle.width;
  }
}

/** Where tiles come from. The answer need not be trusted: whoever reads checks it against a root. */
export interface TileSource {
  /**
   * The tile's hashes, or nothing if there is no such tile. A tile that has grown since may be
   * given whole, because a partial tile is a prefix of every later one.
   */
  tile(id: TileId): Uint8Array | undefined;
}

/** Tiles in memory: whoever fetches loads what `prove.ts` says it needs, and asks then. */
export class MemoryTiles implements TileSource {
  readonly #tiles = new Map<string, Uint8Array>();

  /** Stores the whole tile at a place, over what stood there. */
  insert(level: number, index: bigint, hashes: Uint8Array): void {
    this.#tiles.set(`${level}/${index}`, hashes);
  }

  tile(id: TileId): Uint8Array | undefined {
    const hashes = this.#tiles.get(`${id.level}/${id.index}`);
    return hashes !== undefined && hashes.length >= id.bytes() ? hashes.slice(0, id.bytes()) : undefined;
  }
}

/** Reads the hashes of a tile. A longer answer is cut to the tile's width. */
export function readTile(source: TileSource, id: TileId): NodeHash[] | undefined {
  const octets = source.tile(id);
  if (octets === undefined || octets.length < id.bytes()) return undefined;
  return Array.from({ length: id.width }, (_, at) => octets.slice(at * HASH_BYTES, (at + 1) * HASH_BYTES));
}

/** Reads a bundle of exactly `width` entries, each behind its length in two octets. */
export function splitBundle(octets: Uint8Array, width: number): Uint8Array[] {
  const entries: Uint8Array[] = [];
  let at = 0;
  for (let entry = 0; entry < width; entry += 1) {
    const [high, low] = [octets[at], octets[at + 1]];
    if (high === undefined || low === undefined) throw new Malformed("Truncated");
    const end = at + 2 + 256 * high + low;
    if (end > octets.length) throw new Malformed("Truncated");
    entries.push(octets.slice(at + 2, end));
    at = end;
  }
  if (at !== octets.length) throw new Malformed("Trailing");
  return entries;
}

/** Reads a bundle of exactly `width` leaves. */
export function decodeBundle(octets: Uint8Array, width: number): Leaf[] {
  return splitBundle(octets, width).map((entry) => otherwise("Leaf", () => Leaf.decode(entry)));
}

function isWithin(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

function isIndex(index: bigint): boolean {
  return index >= 0n && index <= INDEX_MAX;
}
