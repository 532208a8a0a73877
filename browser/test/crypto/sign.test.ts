import assert from "node:assert/strict";
import { test } from "node:test";

import { ed25519, ED25519_TORSION_SUBGROUP } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";

import { concat, fromHex, toUtf8 } from "../../src/bytes.ts";
import { Label } from "../../src/crypto/labels.ts";
import { SigningKey, VerifyingKey } from "../../src/crypto/sign.ts";

const key = SigningKey.fromSeed<"log">(new Uint8Array(32).fill(7));
const message = toUtf8("message");

test("a signature holds for its label, message and key alone", () => {
  const signature = key.sign(Label.PROMISE, message);
  const verifying = key.verifyingKey();
  assert.ok(verifying.verifies(Label.PROMISE, message, signature));
  assert.ok(!verifying.verifies(Label.REQUEST, message, signature));
  assert.ok(!verifying.verifies(Label.PROMISE, toUtf8("other"), signature));
  const other = SigningKey.fromSeed<"log">(new Uint8Array(32).fill(8)).verifyingKey();
  assert.ok(!other.verifies(Label.PROMISE, message, signature));
  for (let at = 0; at < 64; at += 1) {
    const changed = signature.slice();
    changed[at] = (changed[at] as number) ^ 0x10;
    assert.ok(!verifying.verifies(Label.PROMISE, message, changed), `octet ${at}`);
  }
  assert.ok(!verifying.verifies(Label.PROMISE, message, signature.subarray(1)));
});

test("RFC 8032, test 2", () => {
  const seed = fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
  const expected = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
  assert.deepEqual(SigningKey.fromSeed<"log">(seed).verifyingKey().toBytes(), fromHex(expected));
});

test("a signature of one has no second form", () => {
  // s + the group's order gives the same point.
  const signature = key.sign(Label.PROMISE, message);
  let s = signature.subarray(32).reduceRight((number, octet) => (number << 8n) | BigInt(octet), 0n);
  s += ed25519.Point.Fn.ORDER;
  const second = signature.slice();
  for (let at = 32; at < 64; at += 1, s >>= 8n) second[at] = Number(s & 0xffn);
  assert.ok(!key.verifyingKey().verifies(Label.PROMISE, message, second));
});

test("the equation holds without the cofactor", () => {
  // A commitment with a torsion component satisfies the equation only once the cofactor is
  // multiplied in: the library takes it, and the Rust side does not.
  const torsion = ed25519.Point.fromBytes(fromHex(ED25519_TORSION_SUBGROUP[1] as string), true);
  const { head, scalar, prefix } = ed25519.utils.getExtendedPublicKey(new Uint8Array(32).fill(7));
  assert.equal(head.length, 32);
  const signed = concat(Label.PROMISE.bytes(), message);
  const order = ed25519.Point.Fn.ORDER;
  const number = (octets: Uint8Array) => octets.reduceRight((n, octet) => (n << 8n) | BigInt(octet), 0n) % order;
  const nonce = number(sha512(concat(prefix, signed)));
  const commitment = ed25519.Point.BASE.multiply(nonce).add(torsion).toBytes();
  const challenge = number(sha512(concat(commitment, key.verifyingKey().toBytes(), signed)));
  let s = (nonce + challenge * scalar) % order;
  const signature = concat(commitment, new Uint8Array(32));
  for (let at = 32; at < 64; at += 1, s >>= 8n) signature[at] = Number(s & 0xffn);
  assert.ok(ed25519.verify(signature, signed, key.verifyingKey().toBytes(), { zip215: false }));
  assert.ok(!key.verifyingKey().verifies(Label.PROMISE, message, signature));
});

test("public keys of small order or in a second encoding are none", () => {
  for (const weak of ED25519_TORSION_SUBGROUP) {
    assert.throws(() => VerifyingKey.fromBytes(fromHex(weak)), { code: "InvalidVerifyingKey" });
  }
  // y at and above the prime
  for (const y of ["ed", "ee", "f0", "ff"]) {
    const octets = fromHex(`${y}${"ff".repeat(30)}7f`);
    assert.throws(() => VerifyingKey.fromBytes(octets), { code: "InvalidVerifyingKey" });
  }
  assert.throws(() => VerifyingKey.fromBytes(new Uint8Array(31)), { code: "InvalidVerifyingKey" });
  const text = key.verifyingKey().toString();
  assert.equal(VerifyingKey.parse(text).toString(), text);
  for (const wrong of [`${text}=`, text.slice(1), ` ${text}`, ""]) {
    assert.throws(() => VerifyingKey.parse(wrong), { code: "InvalidVerifyingKey" });
  }
});

test("a note is text without zero octets", () => {
  const verifying = key.verifyingKey();
  assert.ok(verifying.verifiesNote("text\n", key.signNote("text\n")));
  for (const text of ["text", "te\0xt\n", "te\txt\n", "te\u0085xt\n", ""]) {
    assert.throws(() => key.signNote(text), { code: "NotANote" });
    const signature = ed25519.sign(toUtf8(text), new Uint8Array(32).fill(7));
    assert.ok(!verifying.verifiesNote(text, signature));
  }
});

test("a secret key shows nothing", () => {
  assert.equal(JSON.stringify(key), '"SigningKey(…)"');
  assert.deepEqual(Object.keys(key), []);
});
