// The curve as the credential uses it: encodings, sums, membership, pairings.

import { deepEqual, equal, ok, throws } from "node:assert/strict";
import { test } from "node:test";
import { bls12_381 } from "@noble/curves/bls12-381.js";
import { concat, fromHex, toUtf8 } from "../../src/bytes.ts";
import { CurvePoint, fixedMsm, G1, G2, msm, pairingProductIsOne, scalars } from "../../src/crypto/bls.ts";
import { msmSteps } from "../../src/crypto/bls/msm.ts";
import { allInSubgroup, POINTS_MIN } from "../../src/crypto/bls/subgroup.ts";
import { sha256 } from "../../src/crypto/labels.ts";
import { finish } from "../../src/crypto/steps.ts";

const { Fp, Fr } = bls12_381.fields;
const P = Fp.ORDER;
const R = Fr.ORDER;
const hashed = (name: string): G1 => G1.hash(toUtf8(name), toUtf8("test"));
const curve = (point: G1): CurvePoint => CurvePoint.fromOctets(point.toOctets()) as CurvePoint;
const beyond = (count: number): Uint8Array => Uint8Array.from(P.toString(16).padStart(96, "0").match(/../g) ?? [], (octet, i) => Number.parseInt(octet, 16) + (i === 47 ? count : 0));

/** Points of the curve that are not in the subgroup: (x, y) for the first x that has a y. */
function outside(): CurvePoint {
  for (let x = 1; ; x++) {
    const octets = new Uint8Array(48);
    octets[0] = 0x80;
    octets[47] = x;
    const point = CurvePoint.fromOctets(octets);
    if (point !== undefined && point.inSubgroup() === undefined) return point;
  }
}

/** A point with a component of order three added; the sum is made outside of our types. */
export function plusTorsion(point: G1): CurvePoint {
  const three = bls12_381.G1.Point.fromAffine({ x: 0n, y: 2n });
  return CurvePoint.fromOctets(G1.unchecked(point.point.add(three)).toOctets()) as CurvePoint;
}

test("points encode as the library encodes them", () => {
  for (let i = 0; i < 20; i++) {
    const point = hashed(`point ${i}`);
    deepEqual(point.toOctets(), point.point.toBytes(true));
    deepEqual(point.toOctetsUncompressed(), point.point.toBytes(false));
    deepEqual(CurvePoint.fromOctets(point.toOctets())?.toOctets(), point.toOctets());
    deepEqual(CurvePoint.fromOctetsUncompressed(point.toOctetsUncompressed())?.toOctets(), point.toOctets());
    ok(curve(point).inSubgroup()?.equals(point));
  }
  deepEqual(G1.IDENTITY.toOctets(), bls12_381.G1.Point.ZERO.toBytes(true));
  deepEqual(G1.IDENTITY.toOctetsUncompressed(), bls12_381.G1.Point.ZERO.toBytes(false));
});

test("one encoding for each point, and none for the identity", () => {
  const octets = hashed("point").toOctets();
  const changed = (change: (copy: Uint8Array) => void): Uint8Array => {
    const copy = octets.slice();
    change(copy);
    return copy;
  };
  const refused: [string, Uint8Array][] = [
    ["not compressed", changed((copy) => (copy[0] = (copy[0] as number) & 0x7f))],
    ["identity flag on a point", changed((copy) => (copy[0] = (copy[0] as number) | 0x40))],
    ["identity", G1.IDENTITY.toOctets()],
    ["short", octets.subarray(1)],
    ["long", concat(octets, Uint8Array.of(0))],
    ["empty", new Uint8Array()],
    ["order three", fromHex(`80${"00".repeat(47)}`)],
    ["order three, negative", fromHex(`a0${"00".repeat(47)}`)],
    ["uncompressed form", hashed("point").toOctetsUncompressed()],
  ];
  for (const add of [0, 1]) {
    const coordinate = beyond(add);
    coordinate[0] = (coordinate[0] as number) | 0x80;
    refused.push([`p + ${add}`, coordinate]);
  }
  for (const [name, value] of refused) equal(CurvePoint.fromOctets(value), undefined, name);
});

test("one uncompressed encoding for each point", () => {
  const octets = hashed("point").toOctetsUncompressed();
  const off = octets.slice();
  off[95] = (off[95] as number) ^ 1;
  const order3 = new Uint8Array(96);
  order3[95] = 2;
  const refused: [string, Uint8Array][] = [
    ["off the curve", off],
    ["order three", order3],
    ["identity", G1.IDENTITY.toOctetsUncompressed()],
    ["zeros", new Uint8Array(96)],
    ["x beyond", concat(beyond(0), octets.subarray(48))],
    ["y beyond", concat(octets.subarray(0, 48), beyond(0))],
    ["compressed", hashed("point").toOctets()],
    ["long", concat(octets, Uint8Array.of(0))],
  ];
  for (const flag of [0x80, 0x40, 0x20]) {
    const flagged = octets.slice();
    flagged[0] = (flagged[0] as number) | flag;
    refused.push([`flag ${flag}`, flagged]);
  }
  for (const [name, value] of refused) equal(CurvePoint.fromOctetsUncompressed(value), undefined, name);
});

test("points of G2 are in their subgroup, compressed, and not the identity", () => {
  const octets = G2.ofSecret(5n).toOctets();
  ok(G2.fromOctets(octets));
  const other = octets.slice();
  for (let i = 0; ; i++) {
    // The first x that has a y: one in 2^125 of these is in the subgroup.
    other[95] = i;
    try {
      const decoded = bls12_381.G2.Point.fromBytes(other);
      equal(decoded, undefined);
    } catch (error) {
      if (String(error).includes("subgroup")) break;
    }
  }
  const beyondP = (start: number): Uint8Array => {
    const copy = new Uint8Array(96);
    copy.set(beyond(0), start);
    copy[0] = (copy[0] as number) | 0x80;
    return copy;
  };
  const identity = new Uint8Array(96);
  identity[0] = 0xc0;
  const uncompressed = G2.ofSecret(5n).point.toBytes(false);
  for (const value of [other, identity, beyondP(0), beyondP(48), octets.subarray(1), uncompressed, new Uint8Array(96)]) {
    equal(G2.fromOctets(value), undefined);
  }
});

test("scalars are canonical", () => {
  equal(scalars.fromOctets(scalars.toOctets(R - 1n)), R - 1n);
  equal(scalars.fromOctets(new Uint8Array(32)), 0n);
  const order = fromHex(R.toString(16).padStart(64, "0"));
  equal(scalars.fromOctets(order), undefined);
  equal(scalars.fromOctets(new Uint8Array(32).fill(255)), undefined);
  equal(scalars.fromOctets(new Uint8Array(31)), undefined);
  equal(scalars.reduce(order), 0n);
  equal(scalars.mul(scalars.inverse(7n) ?? 0n, 7n), 1n);
  equal(scalars.inverse(0n), undefined);
  equal(scalars.sub(0n, 1n), R - 1n);
});

test("all ways to multiply agree", () => {
  const points = Array.from({ length: 20 }, (_, i) => hashed(`point ${i}`));
  const factors = points.map((_, i) => (i === 3 ? 0n : i === 4 ? R - 1n : scalars.reduce(sha256(toUtf8(`factor ${i}`)))));
  const expected = G1.sumSecret(points, factors);
  const prepared = hashed("point 0");
  prepared.prepare();
  ok(prepared.mul(factors[0] as bigint).equals(points[0]?.mul(factors[0] as bigint) as G1));
  ok(msm(points, factors).equals(expected));
  ok(fixedMsm(points)(factors).equals(expected));
  ok(finish(msmSteps(points, factors, 255)).equals(expected));
  ok(finish(msmSteps([], [], 255)).isIdentity());
  ok(finish(msmSteps([hashed("a"), hashed("a")], [1n, R - 1n], 255)).isIdentity());
  const short = factors.map((factor) => factor & ((1n << 128n) - 1n));
  ok(finish(msmSteps(points, short, 128)).equals(G1.sumSecret(points, short)));
  throws(() => finish(msmSteps(points, factors, 128)), RangeError);
  throws(() => finish(msmSteps(points, factors.slice(1), 255)), RangeError);
  throws(() => fixedMsm(points)(factors.slice(1)), RangeError);
  throws(() => G1.sumSecret(points, factors.slice(1)), RangeError);
});

test("pairings", () => {
  const [a, b] = [hashed("a"), hashed("b")];
  const minus = G2.negatedGenerator();
  ok(pairingProductIsOne([[a.mul(3n), G2.ofSecret(5n)], [a.mul(15n), minus]]));
  ok(!pairingProductIsOne([[a.mul(3n), G2.ofSecret(5n)], [a.mul(16n), minus]]));
  ok(!pairingProductIsOne([[a, G2.ofSecret(5n)], [b.mul(5n), minus]]));
  ok(pairingProductIsOne([[G1.IDENTITY, G2.ofSecret(5n)], [G1.IDENTITY, minus]]));
  ok(!pairingProductIsOne([[G1.IDENTITY, G2.ofSecret(5n)], [a, minus]]));
});

const members = Array.from({ length: 2 * POINTS_MIN + 1 }, (_, i) => curve(hashed("member").mul(BigInt(i + 1))));
const selectors = members.map((_, i) => sha256(toUtf8(String(i))).subarray(0, 16));

test("one point outside the subgroup is found", () => {
  for (const count of [1, POINTS_MIN - 1, POINTS_MIN, 2 * POINTS_MIN + 1]) {
    const inside = members.slice(0, count);
    const found = finish(allInSubgroup(inside, selectors.slice(0, count)));
    deepEqual(found?.map((point) => point.toOctets()), inside.map((point) => point.toOctets()));
    for (const place of [0, count - 1]) {
      const torsion = plusTorsion(G1.unchecked((inside[place] as CurvePoint).point));
      for (const bad of [outside(), torsion]) {
        equal(finish(allInSubgroup(inside.with(place, bad), selectors.slice(0, count))), undefined);
      }
    }
  }
});

test("torsion that cancels in the whole is found", () => {
  const points = members.map((point, i) => (i < 3 ? plusTorsion(G1.unchecked(point.point)) : point));
  equal(finish(allInSubgroup(points, selectors)), undefined);
});

test("selectors must be complete", () => {
  const points = members.with(members.length - 1, outside());
  equal(finish(allInSubgroup(points, selectors.slice(1))), undefined);
  equal(finish(allInSubgroup(points, selectors.map((selector) => selector.subarray(1)))), undefined);
});
