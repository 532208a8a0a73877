// The known traps of design.md section 5 that the vectors do not show, and what secrets show.

import { deepEqual, equal, notDeepEqual, ok, throws } from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { equal as sameOctets, fromHex, toUtf8 } from "../../../src/bytes.ts";
import {
  type Commitment,
  commit,
  Hint,
  IssuerPublicKey,
  MemberSeed,
  Pseudonym,
  presentationOctets,
  VerificationFailure,
  VerifiedPresentation,
  verify,
  verifyBatch,
} from "../../../src/crypto/credential.ts";
import { Generators } from "../../../src/crypto/credential/generators.ts";
import { Context } from "../../../src/crypto/credential/nym.ts";
import { NYM_SECRETS } from "../../../src/crypto/credential/profile.ts";
import { prove, Statement } from "../../../src/crypto/credential/proof.ts";
import { signedPoint } from "../../../src/crypto/credential/signature.ts";
import { domainOf } from "../../../src/crypto/credential/verify.ts";
import { scalars } from "../../../src/crypto/bls.ts";
import { sha256 } from "../../../src/crypto/labels.ts";
import { finish } from "../../../src/crypto/steps.ts";
import { Malformed } from "../../../src/malformed.ts";
import { signOver } from "./issuer.ts";
import { attributes, holds, Member, seeded, World, zeros } from "./support.ts";

const world = new World("alpha", "epoch 1");
const member = new Member(world, "ada");
const bytes = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);

test("enrols, presents and verifies", () => {
  const shown = member.show("header", "context", [0, 3, 7]);
  const verified = verify(shown);
  ok(verified.pseudonym.equals(member.credential.pseudonym(toUtf8("context"))));
  equal(shown.proof.length, presentationOctets(3));
  const again = member.show("other header", "context", []);
  deepEqual(again.pseudonym, shown.pseudonym);
  notDeepEqual(again.proof, shown.proof);
  notDeepEqual(member.show("header", "other", []).pseudonym, shown.pseudonym);
});

test("tables change nothing but time", () => {
  const plain = member.show("header", "context", [2]);
  const other = new Member(world, "ada");
  finish(other.credential.prepare());
  deepEqual(other.show("header", "context", [2]), plain);
});

test("presents attributes only, in order", () => {
  const positions = [[1, 0], [0, 0], [8], [9], [-1], [0.5], [Number.NaN], [2 ** 53], [Number.POSITIVE_INFINITY], [0, 1, 2, 3, 4, 5, 6, 7, 8]];
  for (const disclosed of positions) {
    throws(() => member.credential.present(toUtf8("header"), toUtf8("context"), disclosed, seeded("present")), VerificationFailure, String(disclosed));
    const shown = member.show("header", "context", [0]);
    shown.disclosed = disclosed.map((index) => [index, new Uint8Array()] as const);
    ok(!holds(shown), String(disclosed));
  }
});

/**
 * After a fork two machines draw the same octets. Equal statements then give the identical proof;
 * different ones must share no random scalar, or the responses would give the secrets away.
 */
test("repeated randomness gives nothing away", () => {
  const stuck = { fill: (octets: Uint8Array): void => void octets.fill(7) };
  const show = (header: string, context: string, disclosed: number[]): Uint8Array =>
    member.credential.present(toUtf8(header), toUtf8(context), disclosed, stuck).proof;
  const first = show("one", "context", [0]);
  deepEqual(show("one", "context", [0]), first);
  for (const other of [show("two", "context", [0]), show("one", "contexts", [0]), show("onec", "ontext", [0]), show("one", "context", [1])]) {
    // D = B·r2 shows whether r2 repeats.
    notDeepEqual(other.slice(96, 144), first.slice(96, 144));
  }
});

test("a commitment repeats for its seed and header only", () => {
  const of = (seed: number, header: string): Commitment => commit(MemberSeed.fromBytes(bytes(seed)), toUtf8(header));
  const first = of(1, "epoch 1").toBytes();
  deepEqual(of(1, "epoch 1").toBytes(), first);
  const other = of(1, "epoch 2").toBytes();
  for (let at = 0; at < first.length; at += 16) ok(!sameOctets(first.subarray(at, at + 16), other.subarray(at, at + 16)));
  notDeepEqual(of(2, "epoch 1").toBytes(), first);
});

test("secrets are not shown", () => {
  const answer = world.issuer.issue(world.header, attributes("ada"), commit(member.seed, world.header).toBytes(), bytes(3));
  for (const secret of [member.seed, member.credential, member.attributes, answer]) {
    const shown = inspect(secret, { depth: null, showHidden: true }) + JSON.stringify(secret) + String(secret);
    ok(!/\d{3}|ada|Uint8Array/.test(shown), shown);
  }
});

test("what is wiped cannot be used", () => {
  const seed = MemberSeed.fromBytes(bytes(9));
  seed.wipe();
  throws(() => commit(seed, world.header), /wiped/);
  throws(() => seed.toBytes(), /wiped/);
  const { credential } = new Member(world, "gone");
  credential.wipe();
  throws(() => credential.pseudonym(toUtf8("context")), /wiped/);
  throws(() => credential.present(toUtf8("h"), toUtf8("c"), [], seeded("x")), /wiped/);
});

test("callers cannot change what was checked", () => {
  const key = world.issuer.publicKey.toBytes();
  const decoded = IssuerPublicKey.fromBytes(key);
  key.fill(0);
  decoded.toBytes().fill(0);
  ok(decoded.equals(world.issuer.publicKey));
  deepEqual(decoded.toBytes(), world.issuer.publicKey.toBytes());
  throws(() => new VerifiedPresentation(Symbol("verified") as never, undefined as never, undefined as never), TypeError);
});

test("fixed lengths", () => {
  for (const length of [0, 47, 49]) throws(() => Pseudonym.fromBytes(new Uint8Array(length)), Malformed);
  for (const length of [0, 287, 289]) throws(() => Hint.fromBytes(new Uint8Array(length)), Malformed);
  for (const length of [0, 31, 33]) throws(() => MemberSeed.fromBytes(new Uint8Array(length)), Malformed);
});

test("flipped bits do not verify", () => {
  const valid = member.show("header", "context", [0, 3]);
  ok(holds(valid));
  const flip = (octets: Uint8Array, bit: number): Uint8Array => octets.with(bit >> 3, (octets[bit >> 3] as number) ^ (1 << (bit & 7)));
  for (let bit = 0; bit < valid.proof.length * 8; bit += 197) ok(!holds({ ...valid, proof: flip(valid.proof, bit) }), `bit ${bit}`);
  for (let bit = 0; bit < valid.pseudonym.length * 8; bit += 7) ok(!holds({ ...valid, pseudonym: flip(valid.pseudonym, bit) }), `bit ${bit}`);
});

/** Octets of any length and of the right one: nothing but the one failure comes back. */
test("any octets whatever are refused in one way", () => {
  const valid = member.show("header", "context", [0, 3]);
  const noise = seeded("noise");
  for (let round = 0; round < 60; round++) {
    const proof = new Uint8Array(round % 3 === 0 ? round * 17 : valid.proof.length);
    const pseudonym = new Uint8Array(round % 5 === 0 ? round : 48);
    if (round % 4 === 1) proof.fill([0, 0x80, 0xc0, 0xff][round % 7 % 4] as number);
    else noise.fill(proof);
    noise.fill(pseudonym);
    ok(!holds({ ...valid, proof }));
    ok(!holds({ ...valid, pseudonym }));
  }
});

/** A prover that may sign may also choose T1 as the identity. Rust takes it, and so must we. */
test("a first move that is the identity is no bug", () => {
  const { issuer, header } = world;
  const generators = Generators.profile();
  const messages = [...attributes("eve").scalars(), ...Array.from({ length: 9 }, (_, i) => BigInt(i + 2))];
  const domain = domainOf(issuer.publicKey, header);
  const b = signedPoint(generators, domain, messages);
  const signature = signOver(b, issuer.secret, 77n);
  const presentationHeader = toUtf8("header");
  const contextId = toUtf8("context");
  const statement = new Statement({ generators, domain, disclosed: [], presentationHeader, context: Context.profile(contextId), secrets: NYM_SECRETS });
  const random = [5n, 6n, 0n, 0n, ...Array.from({ length: 18 }, (_, i) => scalars.reduce(sha256(toUtf8(`${i}`))))];
  const { proof, pseudonym } = prove(statement, { signature, b, messages, random });
  const presentation = { issuer: issuer.publicKey, header, presentationHeader, contextId, disclosed: [], proof, pseudonym };
  const { hint } = verify(presentation);
  deepEqual(hint.toBytes().slice(0, 96), fromHex(`40${"00".repeat(95)}`));
  ok(verifyBatch([{ presentation, hint }], zeros)[0]?.hint.equals(hint));
});
