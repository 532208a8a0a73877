// Sealed files, keys and capsules, most of which must fail: our own vectors and C2SP's. And both
// ways with typage, the implementation of age's author.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { fromBase64Url, fromUtf8, toHex } from "../../src/bytes.ts";
import { CAPSULE_OCTETS, Capsule } from "../../src/crypto/capsule.ts";
import { sha256 } from "../../src/crypto/labels.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import { Identity, NO_PADDING, openSealed, paddedOctets, Recipient, STEPPED, seal } from "../../src/crypto/seal.ts";
import { Malformed } from "../../src/malformed.ts";
import { CodedRefusal } from "../../src/refusal.ts";
import { readVectors, repositoryPath } from "../repository.ts";

interface Vectors {
  recipients: { name: string; text: string; valid: boolean }[];
  files: { name: string; identity: string; padding: "none" | "stepped"; file: string; content: string | null }[];
  capsules: { name: string; identities: string[]; binding: string; capsule: string; content: string | null }[];
}

const vectors = readVectors<Vectors>("seal.json");
const randomness = () => new SeededRandomness(new Uint8Array(32).fill(9));
const identity = (number: number) => Identity.fromSeed(new Uint8Array(32).fill(number));

/** The text that comes of it, or null where it is refused. */
function refusedIsNull<T>(open: () => T): T | null {
  try {
    return open();
  } catch (failure) {
    if (failure instanceof Malformed || failure instanceof CodedRefusal) return null;
    throw failure;
  }
}

for (const one of vectors.recipients) {
  test(`recipient, ${one.name}`, () => {
    assert.equal(refusedIsNull(() => Recipient.parse(one.text))?.toString(), one.valid ? one.text : undefined);
  });
}

for (const one of vectors.files) {
  test(`file, ${one.name}`, () => {
    const file = fromBase64Url(one.file);
    const padding = { none: NO_PADDING, stepped: STEPPED }[one.padding];
    const opened = refusedIsNull(() => fromUtf8(openSealed([Identity.parse(one.identity)], file, padding, file.length)));
    assert.equal(opened, one.content);
  });
}

for (const one of vectors.capsules) {
  test(`capsule, ${one.name}`, () => {
    assert.equal(capsuleContent(one), one.content);
  });
}

/** Opens as an office does, and failing that as the trustees do together. */
function capsuleContent(one: Vectors["capsules"][number]): string | null {
  const binding = fromBase64Url(one.binding);
  const capsule = refusedIsNull(() => Capsule.fromBytes(fromBase64Url(one.capsule)));
  if (capsule === null) return null;
  const identities = one.identities.map((text) => Identity.parse(text));
  for (const key of identities) {
    const content = refusedIsNull(() => capsule.openNamed(key, binding));
    if (content !== null) return fromUtf8(content);
  }
  const shares = identities.flatMap((key) => refusedIsNull(() => capsule.shareFor(key, binding)) ?? []);
  const content = refusedIsNull(() => capsule.openSealed(shares));
  return content && fromUtf8(content);
}

test("capsules of all modes are of one size, and open for their takers alone", () => {
  const binding = new Uint8Array(32).fill(3);
  const content = new TextEncoder().encode("the claim");
  const [a, b, c] = [identity(1), identity(2), identity(3)];
  const recipients = [a, b, c].map((key) => key.recipient());
  const named = Capsule.named(recipients.slice(0, 2), content, binding, randomness());
  const sealed = Capsule.sealed({ recipients, threshold: 2 }, content, binding, randomness());
  const anonymous = Capsule.anonymous(randomness());
  for (const capsule of [named, sealed, anonymous]) assert.equal(capsule.bytes().length, CAPSULE_OCTETS);
  assert.equal(CAPSULE_OCTETS, 10_727);
  assert.deepEqual(named.openNamed(b, binding), content);
  assert.equal(named.openNamed(c, binding), null);
  assert.throws(() => named.openNamed(a, new Uint8Array(32)), Malformed);
  const shares = [c, a].map((key) => sealed.shareFor(key, binding) ?? assert.fail());
  assert.deepEqual(sealed.openSealed(shares), content);
  assert.throws(() => sealed.openSealed(shares.slice(1)), Malformed);
  assert.equal(anonymous.openNamed(a, binding), null);
  assert.throws(() => Capsule.sealed({ recipients, threshold: 1 }, content, binding, randomness()), CodedRefusal);
  assert.throws(() => Capsule.named([recipients[0]!, recipients[0]!], content, binding, randomness()), CodedRefusal);
});

const AGE = repositoryPath("testdata/vectors/age");
const hybrids = readdirSync(AGE).filter((name) => name.startsWith("hybrid"));

test("there are eighteen hybrid vectors", () => assert.equal(hybrids.length, 18));

for (const name of [...hybrids, "armor_hybrid"]) {
  test(`C2SP, ${name}`, () => {
    const bytes = readFileSync(`${AGE}/${name}`);
    const end = bytes.indexOf("\n\n");
    const fields = bytes.subarray(0, end).toString().split("\n").map((line) => line.split(": ") as [string, string]);
    const field = (key: string) => fields.find(([other]) => other === key)?.[1];
    const identities = fields.flatMap(([key, text]) => (key === "identity" && text.startsWith("AGE-SECRET-KEY-PQ-") ? [Identity.parse(text)] : []));
    const file = Uint8Array.from(bytes.subarray(end + 2));
    const opened = refusedIsNull(() => toHex(sha256(openSealed(identities, file, NO_PADDING, file.length))));
    // We take no armor.
    const opens = field("expect") === "success" && name !== "armor_hybrid";
    assert.equal(opened, opens ? field("payload") : null);
  });
}

// One chunk of a payload, none, exactly one, and more than one.
for (const length of [0, 5, 65_536, 150_000]) {
  test(`typage and we open each other's ${length} octets`, async () => {
    const plaintext = new Uint8Array(length).fill(7);
    const [a, b] = [identity(1), identity(2)];
    const decrypter = new Decrypter();
    decrypter.addIdentity(b.toSecretString());
    const file = seal([a.recipient(), b.recipient()], plaintext, NO_PADDING, randomness());
    assert.deepEqual(await decrypter.decrypt(file), plaintext);
    const encrypter = new Encrypter();
    encrypter.addRecipient(a.recipient().toString());
    const theirs = await encrypter.encrypt(plaintext);
    assert.deepEqual(openSealed([a], theirs, NO_PADDING, theirs.length), plaintext);
  });
}

test("typage opens what is sealed to a key of the older kind, which is never mixed with the newer", async () => {
  const secret = await generateX25519Identity();
  const old = Recipient.parse(await identityToRecipient(secret));
  assert.equal(old.warning(), "NotPostQuantum");
  const plaintext = new Uint8Array(100).fill(7);
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret);
  assert.deepEqual(await decrypter.decrypt(seal([old], plaintext, NO_PADDING, randomness())), plaintext);
  const mixed = [old, identity(1).recipient()];
  assert.throws(() => seal(mixed, plaintext, NO_PADDING, randomness()), CodedRefusal);
});

test("sizes are stepped", () => {
  assert.equal(paddedOctets(0), 16_384);
  assert.equal(paddedOctets(16_380), 16_384);
  assert.equal(paddedOctets(16_381), 20_480);
  assert.equal(paddedOctets(32_764), 32_768);
  assert.equal(paddedOctets(32_765), 40_960);
  assert.equal(paddedOctets(2 ** 32), null);
});
