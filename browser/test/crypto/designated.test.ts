// Proofs for one verifier: made by one implementation, judged by the other, and refused as they should be.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fromHex, toHex } from "../../src/bytes.ts";
import { convinces, proveTo, simulate } from "../../src/crypto/designated.ts";
import { VerifyingKey } from "../../src/crypto/sign.ts";
import { readRepository } from "../repository.ts";

interface Case {
  readonly name: string;
  readonly expect: string;
  readonly signer_key: string;
  readonly signer_seed?: string;
  readonly official_seed: string;
  readonly official_key: string;
  readonly message: string;
  readonly tag: string;
}

const { cases } = JSON.parse(readRepository("testdata/vectors/designated.json").toString()) as { cases: Case[] };

for (const it of cases) {
  test(`${it.name}: ${it.expect}`, () => {
    const [seed, message, tag] = [it.official_seed, it.message, it.tag].map(fromHex) as [Uint8Array, Uint8Array, Uint8Array];
    const signer = VerifyingKey.fromBytes<"participant">(fromHex(it.signer_key));
    assert.equal(convinces(seed, signer, message, tag), it.expect === "ok");
    if (it.signer_seed === undefined) return;
    const official = VerifyingKey.fromBytes<"official">(fromHex(it.official_key));
    assert.equal(toHex(proveTo(fromHex(it.signer_seed), official, message)), it.tag);
    // The officer makes the same, which is why it tells a third party nothing.
    assert.equal(toHex(simulate(seed, signer, message)), it.tag);
  });
}

test("more must fail than pass", () => {
  const passing = cases.filter((it) => it.expect === "ok").length;
  assert.ok(passing >= 2 && cases.length - passing > passing);
});
