// Wire paths of tiles and bundles (C2SP tlog-tiles). Every path that this parser accepts is the only
// one for its tile.

import { Malformed } from "../../malformed.ts";
import { decimal, splitOnce } from "./text.ts";
import { BundleId, TILE_WIDTH, TileId } from "./tile.ts";

/** Longer than any path: `tile/63/` and the seven elements of a 64-bit index with `.p/255`. */
const PATH_BYTES_MAX = 64;

/** A file of the log, as named below the log's prefix. */
export type LogPath = TileId | BundleId;

/** Reads a path without leading slash. */
export function parsePath(path: string): LogPath {
  const found = path.length > PATH_BYTES_MAX ? undefined : readPath(path);
  if (found === undefined) throw new Malformed("NotATile");
  return found;
}

/** `tile/<L>/<N>[.p/<W>]` or `tile/entries/<N>[.p/<W>]` */
export function pathOf(file: LogPath): string {
  const shelf = file instanceof TileId ? String(file.level) : "entries";
  const groups = String(file.index).padStart(Math.ceil(String(file.index).length / 3) * 3, "0").match(/.{3}/g) ?? [];
  const index = groups.map((group, at) => (at + 1 < groups.length ? `x${group}` : group)).join("/");
  const partial = file.width < TILE_WIDTH ? `.p/${file.width}` : "";
  return `tile/${shelf}/${index}${partial}`;
}

function readPath(path: string): LogPath | undefined {
  if (!path.startsWith("tile/")) return undefined;
  const [shelf, rest] = splitOnce(path.slice("tile/".length), "/") ?? [];
  if (shelf === undefined || rest === undefined) return undefined;
  const [digits, partial] = splitOnce(rest, ".p/") ?? [rest, undefined];
  const index = parseIndex(digits);
  const width = partial === undefined ? TILE_WIDTH : partialWidth(partial);
  if (index === undefined || width === undefined) return undefined;
  if (shelf === "entries") return BundleId.new(index, width);
  const level = decimal(shelf);
  return level === undefined ? undefined : TileId.new(Number(level), index, width);
}

/** Groups of three digits, all but the last behind an `x`, none needlessly zero in front. */
function parseIndex(text: string): bigint | undefined {
  if (!/^(?:(?!x000)x[0-9]{3}\/(?:x[0-9]{3}\/)*)?[0-9]{3}$/.test(text)) return undefined;
  return BigInt(text.replaceAll(/[x/]/g, ""));
}

function partialWidth(text: string): number | undefined {
  const width = decimal(text);
  return width !== undefined && width >= 1n && width < TILE_WIDTH ? Number(width) : undefined;
}
