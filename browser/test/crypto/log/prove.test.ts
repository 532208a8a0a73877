// Proofs made from tiles verify, for trees of many sizes; a wrong or missing tile yields none.

import assert from "node:assert/strict";
import { test } from "node:test";

import { concat, u64 } from "../../../src/bytes.ts";
import { proveConsistency, proveInclusion, tilesForConsistency, tilesForInclusion } from "../../../src/crypto/log/prove.ts";
import { BundleId, MemoryTiles, TileId, type TileSource } from "../../../src/crypto/log/tile.ts";
import { leafHash, type NodeHash, nodeHash, TreeHead } from "../../../src/crypto/log/tree.ts";
import { Malformed } from "../../../src/malformed.ts";

function entries(size: number): Uint8Array[] {
  return Array.from({ length: size }, (_, at) => u64(BigInt(at)));
}

/** The tiles of a tree, level by level, straight from the definition. */
function tilesOf(size: number): MemoryTiles {
  const tiles = new MemoryTiles();
  let hashes: NodeHash[] = entries(size).map(leafHash);
  for (let level = 0; hashes.length > 0; level += 1) {
    for (let start = 0; start < hashes.length; start += 256) {
      tiles.insert(level, BigInt(start / 256), concat(...hashes.slice(start, start + 256)));
    }
    const full = Math.floor(hashes.length / 256);
    hashes = Array.from({ length: full }, (_, tile) => rootOf(hashes.slice(256 * tile, 256 * tile + 256)));
  }
  return tiles;
}

function rootOf(hashes: NodeHash[]): NodeHash {
  if (hashes.length === 1) return hashes[0] as NodeHash;
  const half = hashes.length / 2;
  return nodeHash(rootOf(hashes.slice(0, half)), rootOf(hashes.slice(half)));
}

/** Notes which tiles are asked for. */
function watched(source: TileSource, seen: Set<string>): TileSource {
  return {
    tile: (id) => {
      seen.add(`${id.level}/${id.index}`);
      return source.tile(id);
    },
  };
}

const sizes = [1, 2, 3, 4, 5, 7, 8, 255, 256, 257, 300, 511, 512, 513, 700];
const heads = new Map(sizes.map((size) => [size, TreeHead.of(entries(size))]));

for (const size of sizes) {
  const tiles = tilesOf(size);
  const head = heads.get(size) as TreeHead;
  test(`inclusion in a tree of ${size}`, () => {
    const step = size > 20 ? 37 : 1;
    for (let index = 0; index < size; index += step) {
      const seen = new Set<string>();
      proveInclusion(watched(tiles, seen), head, BigInt(index));
      const announced = tilesForInclusion(head.size, BigInt(index)).map((id) => `${id.level}/${id.index}`);
      assert.deepEqual([...seen].sort(), announced.sort());
    }
    assert.throws(() => proveInclusion(tiles, head, BigInt(size)), { code: "Range" });
    assert.deepEqual(tilesForInclusion(head.size, BigInt(size)), []);
  });
  test(`consistency with a tree of ${size}`, () => {
    for (const older of sizes.filter((other) => other <= size)) {
      const old = heads.get(older) as TreeHead;
      const seen = new Set<string>();
      proveConsistency(watched(tiles, seen), old, head);
      const announced = tilesForConsistency(old.size, head.size).map((id) => `${id.level}/${id.index}`);
      assert.deepEqual([...seen].sort(), announced.sort());
    }
    assert.deepEqual(proveConsistency(tiles, TreeHead.empty(), head), []);
    const larger = new TreeHead(BigInt(size + 1), head.root);
    assert.throws(() => proveConsistency(tiles, larger, head), { code: "Range" });
  });
}

test("a wrong or missing tile yields no proof", () => {
  const head = heads.get(300) as TreeHead;
  const good = tilesOf(300);
  const flip: TileSource = {
    tile: (id) => {
      const octets = good.tile(id);
      if (octets !== undefined) octets[5] = (octets[5] as number) ^ 1;
      return octets;
    },
  };
  assert.throws(() => proveInclusion(flip, head, 3n), { code: "Root" });
  assert.throws(() => proveInclusion(new MemoryTiles(), head, 3n), { code: "Missing" });
  const old = heads.get(257) as TreeHead;
  assert.throws(() => proveConsistency(flip, old, head), { code: "Root" });
  const fork = new TreeHead(257n, leafHash(new Uint8Array()));
  assert.throws(() => proveConsistency(good, fork, head), (error) => error instanceof Malformed && error.code === "Root");
});

test("which tiles and bundles a tree has", () => {
  assert.equal(TileId.inTree(0, 1n, 300n)?.width, 44);
  assert.equal(TileId.inTree(1, 0n, 300n)?.width, 1);
  assert.equal(TileId.inTree(0, 2n, 300n), undefined);
  assert.equal(TileId.inTree(63, 0n, 2n ** 63n - 1n), undefined);
  assert.equal(TileId.new(64, 0n, 1), undefined);
  assert.deepEqual([...BundleId.allInTree(300n)].map((bundle) => bundle.width), [256, 44]);
  assert.equal(TileId.new(0, 1n, 45)?.existsWithin(300n), false);
  assert.equal(TileId.new(0, 1n, 43)?.existsWithin(300n), true);
});
