// Every vector of the log ends as it says, with the failure that the Rust side names.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fromHex, toHex, toUtf8 } from "../../../src/bytes.ts";
import { type CheckpointPolicy, openCheckpoint } from "../../../src/crypto/log/checkpoint.ts";
import { Leaf } from "../../../src/crypto/log/leaf.ts";
import { LogVerifier, UnverifiedNote, WitnessVerifier } from "../../../src/crypto/log/note.ts";
import { openPadding } from "../../../src/crypto/log/padding.ts";
import { parsePath, pathOf } from "../../../src/crypto/log/path.ts";
import { UnverifiedPromise } from "../../../src/crypto/log/promise.ts";
import { TlogProof } from "../../../src/crypto/log/proof.ts";
import { decodeBundle } from "../../../src/crypto/log/tile.ts";
import { TreeHead } from "../../../src/crypto/log/tree.ts";
import { Malformed } from "../../../src/malformed.ts";
import { readVectors } from "../../repository.ts";

interface Head {
  size: number;
  root: string;
}

interface Case {
  object: string;
  name: string;
  expect: string;
  text?: string;
  hex?: string;
  policy?: "lenient" | "cosigned" | "strict";
  leaf?: string;
  width?: number;
  interval?: number;
  seed?: string;
  old?: Head;
  head?: Head;
  index?: number;
}

const vectors = readVectors<{ log_key: string; witness_key: string; cases: Case[] }>("log.json");
const log = LogVerifier.parse(vectors.log_key);
const witnesses = [WitnessVerifier.parse(vectors.witness_key)];

function need<T>(value: T | undefined): T {
  assert.ok(value !== undefined);
  return value;
}

function octetsOf(of: Case): Uint8Array {
  return of.text === undefined ? fromHex(need(of.hex)) : toUtf8(of.text);
}

function headOf(head: Head | undefined): TreeHead {
  return new TreeHead(BigInt(need(head).size), fromHex(need(head).root));
}

function hashesOf(of: Case): Uint8Array[] {
  const octets = octetsOf(of);
  return Array.from({ length: octets.length / 32 }, (_, at) => octets.slice(32 * at, 32 * at + 32));
}

const readers: Record<string, (of: Case, policy: CheckpointPolicy) => void> = {
  leaf: (of) => assert.equal(toHex(Leaf.decode(octetsOf(of)).encode()), of.hex),
  bundle: (of) => decodeBundle(octetsOf(of), need(of.width)),
  path: (of) => assert.equal(pathOf(parsePath(need(of.text))), of.text),
  "log key": (of) => assert.equal(LogVerifier.parse(need(of.text)).toString(), of.text),
  "witness key": (of) => assert.equal(WitnessVerifier.parse(need(of.text)).toString(), of.text),
  note: (of) => UnverifiedNote.parse(octetsOf(of)),
  checkpoint: (of, policy) => openCheckpoint(policy, octetsOf(of)),
  receipt: (of, policy) => {
    const proof = TlogProof.parse(octetsOf(of));
    assert.equal(proof.encode(), of.text);
    proof.verify(Leaf.decode(fromHex(need(of.leaf))), policy);
  },
  promise: (of) => {
    const promise = UnverifiedPromise.decode(octetsOf(of));
    assert.equal(toHex(promise.encode()), of.hex);
    promise.verify(log);
  },
  interval: (of) => {
    const leaves = decodeBundle(octetsOf(of), need(of.width));
    openPadding(fromHex(need(of.seed)), BigInt(need(of.interval)), leaves);
  },
  inclusion: (of) => {
    const leaf = Leaf.decode(fromHex(need(of.leaf))).hash();
    headOf(of.head).verifyInclusion(leaf, BigInt(need(of.index)), hashesOf(of));
  },
  consistency: (of) => headOf(of.head).verifyConsistency(headOf(of.old), hashesOf(of)),
};

function judge(of: Case): string {
  const name = of.policy ?? "lenient";
  const policy: CheckpointPolicy = {
    log,
    witnesses,
    cosignaturesMin: name === "cosigned" ? 1 : 0,
    unknownSignatures: name === "strict" ? "refuse" : "ignore",
  };
  try {
    need(readers[of.object])(of, policy);
    return "ok";
  } catch (error) {
    if (error instanceof Malformed) return error.code;
    throw error;
  }
}

test("every vector ends as it says", () => {
  assert.ok(vectors.cases.length > 150);
  const wrong = vectors.cases
    .map((of) => ({ of, judged: judge(of) }))
    .filter(({ of, judged }) => judged !== of.expect)
    .map(({ of, judged }) => `${of.object}, ${of.name}: ${judged} instead of ${of.expect}`);
  assert.deepEqual(wrong, []);
});
