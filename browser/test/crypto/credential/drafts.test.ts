// The published vectors of the drafts, where cargo keeps the source of the crate that carries them;
// the same files that crates/demur-crypto/src/credential/tests/drafts.rs reads. Only what the
// profile uses is here: the interface with pseudonyms and what it shares with the others.
//
// Without cargo or without that source these tests are skipped and say so; our own vectors cover
// the same code.

import { deepEqual, equal, ok } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { concat, fromHex, toHex, toUtf8 } from "../../../src/bytes.ts";
import { G1_OCTETS, G2, pairingProductIsOne, type Scalar, scalars } from "../../../src/crypto/bls.ts";
import { coreCommit } from "../../../src/crypto/credential/blind.ts";
import { BlindGenerators, Generators, hashedBasePoint } from "../../../src/crypto/credential/generators.ts";
import { API, API_NYM, expandMessage, hashToScalar, messageToScalar, octetsOf } from "../../../src/crypto/credential/hash.ts";
import { IssuerPublicKey } from "../../../src/crypto/credential/keys.ts";
import { Context } from "../../../src/crypto/credential/nym.ts";
import { Reader } from "../../../src/crypto/credential/octets.ts";
import { movesOf, proofFromOctets, proofInSubgroup, proofOctets, prove, Statement } from "../../../src/crypto/credential/proof.ts";
import { Refused } from "../../../src/crypto/credential/refusal.ts";
import { Signature, signedPoint } from "../../../src/crypto/credential/signature.ts";
import { blindSign, DRAFT_SEED, Issuer, keyGen, validateCommitment } from "./issuer.ts";

/** The files have many shapes; each test says which fields it reads. */
type File = any;

const SUITE = "bls12-381-sha-256";
const MOCK = "MOCK_RANDOM_SCALARS_DST_";
const folder = fixtures();
const skip = folder === null ? "cargo keeps no source of zkryptium here" : false;

function fixtures(): string | null {
  const arguments_ = ["metadata", "--format-version", "1", "--offline", "--manifest-path", "../Cargo.toml"];
  const run = spawnSync("cargo", arguments_, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (run.status !== 0) return null;
  const { packages } = JSON.parse(run.stdout) as { packages: { name: string; manifest_path: string }[] };
  const found = packages.find(({ name }) => name === "zkryptium");
  const path = found && join(dirname(found.manifest_path), "fixture_data");
  return path !== undefined && existsSync(path) ? path : null;
}

const read = (path: string): File => JSON.parse(readFileSync(join(folder as string, path), "utf8"));

function files(path: string): [string, File][] {
  const names = readdirSync(join(folder as string, path)).filter((name) => name.endsWith(".json")).sort();
  ok(names.length > 0, path);
  return names.map((name) => [name, read(join(path, name))]);
}

const octets = (value: unknown): Uint8Array => fromHex(value as string);
const octetList = (value: unknown): Uint8Array[] => ((value ?? []) as string[]).map(octets);
const scalar = (value: unknown): Scalar => scalars.fromOctets(octets(value)) as Scalar;
const scalarList = (value: unknown): Scalar[] => ((value ?? []) as string[]).map(scalar);
const messagesOf = (value: unknown): Scalar[] => octetList(value).map((message) => messageToScalar(message, API_NYM));

/** draft-irtf-cfrg-bbs-signatures-13, "Mocked Random Scalars". */
function mocked(seed: Uint8Array, dst: Uint8Array, count: number): Scalar[] {
  const uniform = expandMessage(seed, dst, 48 * count);
  return Array.from({ length: count }, (_, i) => scalars.reduce(uniform.subarray(48 * i, 48 * i + 48)));
}

test("hashing to scalars", { skip }, () => {
  const h2s = read(`fixture_data/${SUITE}/h2s.json`);
  equal(hashToScalar(octets(h2s.message), octets(h2s.dst)), scalar(h2s.scalar));
  const { cases } = read(`fixture_data/${SUITE}/MapMessageToScalarAsHash.json`);
  equal(cases.length, 10);
  for (const item of cases) equal(messageToScalar(octets(item.message), API), scalar(item.scalar));
  const rng = read(`fixture_data/${SUITE}/mockedRng.json`);
  const expected = scalarList(rng.mockedScalars);
  deepEqual(mocked(octets(rng.seed), octets(rng.dst), expected.length), expected);
});

test("generators", { skip }, () => {
  const hex = (points: readonly { toOctets(): Uint8Array }[]): string[] => points.map((point) => toHex(point.toOctets()));
  const base = read(`fixture_data/${SUITE}/generators.json`);
  const plain = Generators.create(API, 10, 0);
  deepEqual([hex([hashedBasePoint(), plain.domain]), hex(plain.messages)], [[base.P1, base.Q1], base.MsgGenerators]);
  const file = read(`fixture_data_nym/${SUITE}/generators.json`);
  const nym = Generators.create(API_NYM, 10, 0);
  deepEqual([hex([nym.domain]), hex(nym.messages)], [[file.generators.Q1], file.generators.MsgGenerators]);
  const blind = BlindGenerators.create(API_NYM, file.blindGenerators.MsgGenerators.length);
  deepEqual(hex(blind.points), [file.blindGenerators.Q1, ...file.blindGenerators.MsgGenerators]);
});

test("key pair", { skip }, () => {
  const file = read(`fixture_data/${SUITE}/keypair.json`);
  const key = keyGen(octets(file.keyMaterial), octets(file.keyInfo));
  equal(key, scalar(file.keyPair.secretKey));
  equal(new Issuer(key).publicKey.hex, file.keyPair.publicKey);
});

test("commitments", { skip }, () => {
  for (const [name, file] of files(`fixture_data_nym/${SUITE}/nymCommit`)) {
    const committed = [...messagesOf(file.committedMessages), ...scalarList(file.proverNyms)];
    const random = mocked(DRAFT_SEED, concat(API, toUtf8(`COMMIT_${MOCK}`)), committed.length + 2);
    equal(random[0], scalar(file.proverBlind));
    const generators = BlindGenerators.create(API_NYM, committed.length);
    const made = coreCommit(generators, committed, random);
    equal(toHex(made), file.commitmentWithProof, name);
    ok(validateCommitment(generators, made));
  }
});

test("blind signatures", { skip }, () => {
  for (const [name, file] of files(`fixture_data_nym/${SUITE}/nymSignature`)) {
    const issuer = new Issuer(scalar(file.signerKeyPair.secretKey));
    const hidden = [scalar(file.proverBlind), ...messagesOf(file.committedMessages)];
    const secrets = scalarList(file.proverNyms);
    const nymEntropy = scalar(file.signer_nym_entropy);
    const blind = BlindGenerators.create(API_NYM, hidden.length - 1 + secrets.length);
    const commitment = validateCommitment(blind, octets(file.commitmentWithProof));
    const messages = messagesOf(file.messages);
    const generators = Generators.create(API_NYM, messages.length, hidden.length + secrets.length);
    const header = concat(octets(file.header), octetsOf(secrets.length));
    const signature = blindSign(issuer, { generators, header, messages, nymEntropy }, commitment);
    equal(toHex(signature.toOctets()), file.signature, name);
    secrets.push(scalars.add(secrets.pop() as Scalar, nymEntropy));
    deepEqual(secrets, scalarList(file.nym_secrets));
    const domain = generators.domainScalar(issuer.publicKey.toBytes(), header);
    signature.verify(issuer.publicKey, signedPoint(generators, domain, [...messages, ...hidden, ...secrets]));
  }
});

test("proofs with a pseudonym", { skip }, () => {
  for (const [name, file] of files(`fixture_data_nym/${SUITE}/nymProof`)) {
    const { key, statement, all } = statementOf(file);
    const valid = file.result.valid === true;
    equal(proofHolds(key, statement, file), valid, name);
    if (!valid) continue;
    const b = signedPoint(statement.generators, statement.domain, all);
    const signature = Signature.fromOctets(octets(file.signature));
    signature.verify(key, b);
    const random = mocked(DRAFT_SEED, concat(API, toUtf8(`PROOF_${MOCK}`)), 5 + statement.hidden());
    const made = prove(statement, { signature, b, messages: all, random });
    equal(toHex(made.proof), file.proof, name);
    equal(toHex(made.pseudonym), file.pseudonym, name);
  }
});

function statementOf(file: File): { key: IssuerPublicKey; statement: Statement; all: Scalar[] } {
  const key = IssuerPublicKey.fromBytes(octets(file.signerPublicKey));
  const messages = messagesOf(file.messages);
  const secrets = scalarList(file.nym_secrets);
  const hidden = [scalar(file.proverBlind), ...messagesOf(file.committedMessages), ...secrets];
  const all = [...messages, ...hidden];
  const keys = (value: object | undefined, offset: number): number[] => Object.keys(value ?? {}).map((index) => Number(index) + offset);
  const indexes = [...keys(file.revealedMessages, 0), ...keys(file.revealedCommittedMessages, messages.length + 1)].sort((a, b) => a - b);
  const generators = Generators.create(API_NYM, messages.length, hidden.length);
  const domain = generators.domainScalar(key.toBytes(), concat(octets(file.header), octetsOf(secrets.length)));
  const statement = new Statement({
    generators,
    domain,
    disclosed: indexes.map((index) => [index, all[index] as Scalar] as const),
    presentationHeader: octets(file.presentationHeader),
    context: Context.create(octets(file.context_id), API_NYM),
    secrets: secrets.length,
  });
  return { key, statement, all };
}

function proofHolds(key: IssuerPublicKey, statement: Statement, file: File): boolean {
  try {
    const proof = octets(file.proof);
    // As the drafts do; the profile never takes this number from a proof.
    const decoded = proofInSubgroup(proofFromOctets(proof, (proof.length - proofOctets(0)) / 32));
    const pseudonym = Reader.exact(octets(file.pseudonym), G1_OCTETS).point();
    const { t1, t2, uT } = movesOf(decoded, statement, pseudonym);
    const challenge = statement.challenge({
      proof: decoded.pointOctets,
      t1: t1.toOctets(),
      t2: t2.toOctets(),
      pseudonym: pseudonym.toOctets(),
      uT: uT.toOctets(),
    });
    const [aBar, bBar] = decoded.points;
    return challenge === decoded.challenge && pairingProductIsOne([[aBar, key.point()], [bBar, G2.negatedGenerator()]]);
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
