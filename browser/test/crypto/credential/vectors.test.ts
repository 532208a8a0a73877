// The vectors that the Rust side writes: testdata/vectors/credential.json. Each must pass, or fail
// by the check that it names.

import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fromHex, toHex } from "../../../src/bytes.ts";
import {
  Attributes,
  BlindSignature,
  Commitment,
  commit,
  finalize,
  IssuerPublicKey,
  MemberSeed,
  verifyBatch,
} from "../../../src/crypto/credential.ts";
import { finish } from "../../../src/crypto/credential/enrol.ts";
import { BlindGenerators } from "../../../src/crypto/credential/generators.ts";
import { examine } from "../../../src/crypto/credential/verify.ts";
import { scalars } from "../../../src/crypto/bls.ts";
import { Malformed } from "../../../src/malformed.ts";
import { Issuer, validateCommitment } from "./issuer.ts";
import { accepted, holds, refusalOf, seeded } from "./support.ts";

interface Case {
  readonly name: string;
  readonly kind: string;
  readonly failure: string | null;
  readonly disclosed_indexes: readonly number[];
  readonly disclosed_values: readonly string[];
  readonly attributes: readonly string[];
  readonly [field: string]: unknown;
}

const cases = JSON.parse(readFileSync("../testdata/vectors/credential.json", "utf8")) as Case[];
const octets = (item: Case, field: string): Uint8Array => fromHex(item[field] as string);
const issuerOf = (item: Case): IssuerPublicKey => IssuerPublicKey.fromBytes(octets(item, "issuer"));

const checks: Record<string, (item: Case) => string | null> = {
  public_key: checkPublicKey,
  enrolment: checkEnrolment,
  commitment: checkCommitment,
  blind_signature: checkBlindSignature,
  presentation: checkPresentation,
  pseudonym: checkPresentation,
};

for (const item of cases) {
  test(`${item.name} ${item.failure ?? "passes"}`, () => {
    const check = checks[item.kind];
    ok(check, `unknown kind ${item.kind}`);
    equal(check(item), item.failure);
  });
}

test("the vectors are all there", () => {
  const failing = (kind: string): number => cases.filter((item) => item.kind === kind && item.failure !== null).length;
  for (const kind of ["public_key", "commitment", "blind_signature", "presentation", "pseudonym"]) ok(failing(kind) >= 3, kind);
  ok(cases.length >= 132);
});

test("a batch of all presentations answers as they say", () => {
  const presentations = cases.filter(({ kind }) => kind === "presentation" || kind === "pseudonym");
  const items = presentations.map((item) => ({ presentation: unverified(item), hint: null }));
  const outcomes = verifyBatch(items, seeded("weights")).map((outcome) => outcome !== null);
  deepEqual(outcomes, presentations.map(({ failure }) => failure === null));
});

function checkPublicKey(item: Case): string | null {
  const key = octets(item, "octets");
  try {
    deepEqual(IssuerPublicKey.fromBytes(key).toBytes(), key);
    return null;
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return error.code === "Length" ? "CR-LENGTH" : "CR-POINT";
  }
}

function checkEnrolment(item: Case): string | null {
  const issuer = Issuer.fromSeed(octets(item, "issuer_seed"));
  equal(toHex(scalars.toOctets(issuer.secret)), item.secret_key);
  equal(issuer.publicKey.hex, item.issuer);
  const seed = MemberSeed.fromBytes(octets(item, "member_seed"));
  const header = octets(item, "header");
  const attributes = new Attributes(item.attributes.map(fromHex));
  const commitment = commit(seed, header).toBytes();
  equal(toHex(commitment), item.commitment);
  const answer = issuer.issue(header, attributes, commitment, octets(item, "entropy"));
  equal(toHex(answer.toBytes()), item.answer);
  const credential = finalize(seed, { issuer: issuer.publicKey, header, attributes, answer });
  equal(credential.pseudonym(octets(item, "context_id")).hex, item.pseudonym);
  return null;
}

function checkCommitment(item: Case): string | null {
  const commitment = octets(item, "octets");
  const refusal = refusalOf(() => validateCommitment(BlindGenerators.profile(), commitment));
  if (refusal === "CR-LENGTH") equal(malformed(() => Commitment.fromBytes(commitment)), "Length");
  else deepEqual(Commitment.fromBytes(commitment).toBytes(), commitment);
  return refusal;
}

function checkBlindSignature(item: Case): string | null {
  const answer = octets(item, "octets");
  const seed = MemberSeed.fromBytes(octets(item, "member_seed"));
  const attributes = new Attributes(item.attributes.map(fromHex));
  const rest = { issuer: issuerOf(item), header: octets(item, "header"), attributes };
  const refusal = refusalOf(() => finish(seed, { ...rest, answer: BlindSignature.decode(answer) }));
  if (refusal === null || refusal === "CR-PAIRING") {
    const decoded = BlindSignature.fromBytes(answer);
    deepEqual(decoded.toBytes(), answer);
    equal(accepted(() => finalize(seed, { ...rest, answer: decoded })), refusal === null);
  } else {
    equal(malformed(() => BlindSignature.fromBytes(answer)), refusal === "CR-LENGTH" ? "Length" : "Encoding");
  }
  return refusal;
}

function malformed(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof Malformed) return error.code;
    throw error;
  }
}

function unverified(item: Case): Parameters<typeof examine>[0] {
  const values = item.disclosed_values.map(fromHex);
  // As on the Rust side, positions without a value and values without a position are not given.
  const disclosed = item.disclosed_indexes.slice(0, values.length).map((index, i) => [index, values[i] as Uint8Array] as const);
  return {
    issuer: issuerOf(item),
    header: octets(item, "header"),
    presentationHeader: octets(item, "presentation_header"),
    contextId: octets(item, "context_id"),
    disclosed,
    proof: octets(item, "proof"),
    pseudonym: octets(item, "pseudonym"),
  };
}

function checkPresentation(item: Case): string | null {
  const presentation = unverified(item);
  const refusal = refusalOf(() => examine(presentation));
  equal(holds(presentation), refusal === null);
  return refusal;
}
