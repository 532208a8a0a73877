// The batch answers as single verification does, whatever it is given.

import { deepEqual, equal, notDeepEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { concat, toUtf8 } from "../../../src/bytes.ts";
import { type BatchItem, Hint, VerificationFailure, verify, verifyBatch, verifyBatchCalmly } from "../../../src/crypto/credential.ts";
import { EXAMINE_ADDITIONS, verifyBatchSteps } from "../../../src/crypto/credential/batch.ts";
import { Weights } from "../../../src/crypto/credential/batch/weights.ts";
import { Generators } from "../../../src/crypto/credential/generators.ts";
import { Context } from "../../../src/crypto/credential/nym.ts";
import { ATTRIBUTES, NYM_SECRETS } from "../../../src/crypto/credential/profile.ts";
import { prove, Statement } from "../../../src/crypto/credential/proof.ts";
import { Signature, signedPoint } from "../../../src/crypto/credential/signature.ts";
import { domainOf } from "../../../src/crypto/credential/verify.ts";
import { CurvePoint, G1, type Point, scalars } from "../../../src/crypto/bls.ts";
import { randomBytes, type Randomness } from "../../../src/crypto/random.ts";
import { finish } from "../../../src/crypto/steps.ts";
import { Member, seeded, type Shown, World, zeros } from "./support.ts";

interface Entry {
  readonly shown: Shown;
  readonly hint: Hint;
}

/** Valid presentations with their hints, of two issuers and in two contexts. */
const valid: Entry[] = (() => {
  const worlds = [new World("alpha", "epoch 1"), new World("beta", "epoch 2")];
  const members = Array.from({ length: 8 }, (_, i) => new Member(worlds[i % 2] as World, `member ${i}`));
  return Array.from({ length: 24 }, (_, i) => {
    const member = members[i % 8] as Member;
    const shown = member.show(`header ${i}`, i % 3 === 0 ? "memo one" : "memo two", [i % 4, 4 + (i % 4)]);
    return { shown, hint: verify(shown).hint };
  });
})();
const entry = (index: number): Entry => valid[index] as Entry;
const hinted = ({ shown, hint }: Entry): BatchItem => ({ presentation: shown, hint });

/** What single verification says, in a form that compares. */
function single({ presentation }: BatchItem): readonly [string, Hint] | null {
  try {
    const { pseudonym, hint } = verify(presentation);
    return [pseudonym.hex, hint];
  } catch (error) {
    if (error instanceof VerificationFailure) return null;
    throw error;
  }
}

/** Holds the batch to single verification and tells which items hold. */
function check(items: readonly BatchItem[], randomness: Randomness): boolean[] {
  const outcomes = verifyBatch(items, randomness);
  equal(outcomes.length, items.length);
  for (const [i, item] of items.entries()) {
    const [expected, outcome] = [single(item), outcomes[i]];
    equal(outcome?.pseudonym.hex, expected?.[0], `item ${i}`);
    if (expected !== null) ok(outcome?.hint.equals(expected[1]), `hint ${i}`);
  }
  return outcomes.map((outcome) => outcome !== null);
}

function xor(octets: Uint8Array, at: number, by: number): Uint8Array {
  return octets.with(at % octets.length, (octets[at % octets.length] as number) ^ by);
}

test("with some, all and no hints", () => {
  for (const step of [1, 2, 100]) {
    const items = valid.slice(0, 12).map((item, i) => ({ presentation: item.shown, hint: i % step === 0 ? item.hint : null }));
    ok(check(items, seeded("weights")).every(Boolean));
  }
  ok(check(valid.map(hinted), seeded("weights")).every(Boolean));
  deepEqual(verifyBatch([], zeros), []);
});

/** No step costs as much as examining one presentation alone, except just that. */
test("only what fails is looked at alone", () => {
  const examined = (items: readonly BatchItem[]): number => {
    const steps = verifyBatchSteps(items, seeded("weights"));
    let alone = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) alone += step.value >= EXAMINE_ADDITIONS ? 1 : 0;
    return alone;
  };
  equal(examined(valid.map(hinted)), 0);
  equal(examined(valid.slice(0, 6).map(({ shown }) => ({ presentation: shown, hint: null }))), 0);
  const alone = examined(valid.map(hinted).with(9, forgery(0)));
  ok(alone >= 1 && alone <= 4, String(alone));
});

test("calm batches answer the same and never go back", async () => {
  const items = valid.map(hinted).with(5, hinted({ ...entry(5), shown: { ...entry(5).shown, header: toUtf8("other") } }));
  const heard: number[] = [];
  const outcomes = await verifyBatchCalmly(items, seeded("weights"), (done) => {
    heard.push(done);
    return heard.length % 7 === 0 ? Promise.resolve() : undefined;
  });
  deepEqual(outcomes.map((outcome) => outcome === null), items.map((_, i) => i === 5));
  ok(heard.length > items.length);
  ok(heard.every((done, i) => done >= (heard[i - 1] ?? 0) && done <= 1));
  equal(heard.at(-1), 1);
});

/**
 * A hint is one of three points changed, exchanged, or nonsense; the presentation is valid and stays
 * so, and the right hint comes back.
 */
test("wrong hints cost time only", () => {
  const items = valid.slice(0, 6);
  const point = G1.hash(toUtf8("some point"), toUtf8("test")).toOctetsUncompressed();
  const replaced = ({ hint }: Entry, start: number, field: Uint8Array): Hint => {
    const octets = hint.toBytes();
    octets.set(field, start);
    return Hint.fromBytes(octets);
  };
  const wrong: Hint[][] = [
    items.map((item) => replaced(item, 0, point)),
    items.map((item) => replaced(item, 192, point)),
    items.map((item) => replaced(item, 0, new Uint8Array(96).fill(255))),
    items.map((item) => replaced(item, 96, new Uint8Array(96))),
    items.map((_, i) => (items[items.length - 1 - i] as Entry).hint),
  ];
  for (const hints of wrong) {
    const outcomes = check(items.map(({ shown }, i) => ({ presentation: shown, hint: hints[i] as Hint })), zeros);
    ok(outcomes.every(Boolean));
  }
});

/**
 * Presentations whose equations fail, with the hints that their challenges bind, so that only the
 * weighted sum can tell: signed by somebody else, and one with a moved response.
 */
test("hinted forgeries are found", () => {
  const forged = [0, 1, 2].map((attempt) => forgery(attempt));
  const items = valid.slice(0, 10).map(hinted);
  for (const [place, item] of forged.entries()) items.splice(3 * place, 0, item);
  const outcomes = check(items, zeros);
  deepEqual(outcomes.flatMap((outcome, i) => (outcome ? [] : [i])), [0, 3, 6]);
});

/** A proof of a signature that the issuer did not make; T1, T2 and U_t are the prover's own. */
function forgery(attempt: number): BatchItem {
  const world = new World("alpha", "epoch 1");
  const { issuer, header } = { issuer: world.issuer.publicKey, header: world.header };
  const generators = Generators.profile();
  const random = seeded(`forger ${attempt}`);
  const scalar = (): bigint => scalars.reduce(randomBytes(random, 48));
  const messages = generators.messages.map(scalar);
  const domain = domainOf(issuer, header);
  const b = signedPoint(generators, domain, messages);
  const signature = new Signature(b.mul(scalar()), scalar());
  const [presentationHeader, contextId] = [toUtf8("header"), toUtf8("memo one")];
  const context = Context.profile(contextId);
  const statement = new Statement({ generators, domain, disclosed: [], presentationHeader, context, secrets: NYM_SECRETS });
  const tilde = Array.from({ length: 5 + ATTRIBUTES + 1 + NYM_SECRETS }, scalar);
  const { proof, pseudonym } = prove(statement, { signature, b, messages, random: tilde });
  const [r1, r2, eTilde, r1Tilde, r3Tilde, ...mTilde] = tilde as [bigint, bigint, bigint, bigint, bigint, ...bigint[]];
  const d = b.mul(r2);
  const t1 = signature.a.mul(scalars.mul(r1, r2)).mul(eTilde).plus(d.mul(r1Tilde));
  const t2 = d.mul(r3Tilde).plus(G1.sumSecret(generators.messages, mTilde));
  const uT = context.base.mul(statement.evaluate(mTilde));
  const hint = Hint.of({ t1, t2, uT });
  return { presentation: { issuer, header, presentationHeader, contextId, disclosed: [], proof, pseudonym }, hint };
}

/**
 * One presentation twice, one response raised in one copy and lowered in the other: D is added to
 * one equation and subtracted from the other, so under equal weights the errors would cancel.
 */
test("errors do not cancel", () => {
  const { shown, hint } = entry(0);
  const changed = (by: bigint): BatchItem => {
    const r1 = scalars.fromOctets(shown.proof.slice(176, 208)) as bigint;
    const proof = concat(shown.proof.slice(0, 176), scalars.toOctets(scalars.add(r1, by)), shown.proof.slice(208));
    return { presentation: { ...shown, proof }, hint };
  };
  deepEqual(check([changed(1n), changed(scalars.sub(0n, 1n))], zeros), [false, false]);
});

/** Even who knows the random octets cannot choose a presentation after its weights. */
test("weights depend on all they weigh", () => {
  const weightsOf = (items: readonly BatchItem[], randomness: Randomness): Weights => finish(Weights.of(items, randomness));
  const first = (items: readonly BatchItem[], randomness: Randomness = zeros): Uint8Array => weightsOf(items, randomness).next();
  const [one, two] = [hinted(entry(0)), { presentation: entry(1).shown, hint: null }];
  const weight = first([one, two]);
  deepEqual(first([one, two]), weight);
  notDeepEqual(first([one, two], seeded("other")), weight);
  const { shown, hint } = entry(0);
  const changes: BatchItem[] = [
    { presentation: { ...shown, proof: xor(shown.proof, 300, 1) }, hint },
    { presentation: { ...shown, pseudonym: xor(shown.pseudonym, 20, 1) }, hint },
    { presentation: { ...shown, contextId: concat(shown.contextId, Uint8Array.of(0)) }, hint },
    { presentation: shown, hint: null },
    { presentation: { ...shown, issuer: entry(1).shown.issuer }, hint },
  ];
  for (const [i, change] of changes.entries()) notDeepEqual(first([change, two]), weight, `change ${i}`);
  notDeepEqual(first([one, two, one]), weight);
  notDeepEqual(first([two, one]), weight);
  const weights = weightsOf([one], zeros);
  const seen = new Set(Array.from({ length: 100 }, () => weights.nextScalar()));
  equal(seen.size, 100);
  ok([...seen].every((value) => value < 1n << 128n) && [...seen].some((value) => value > 1n << 120n));
});

test("torsion is found among many", () => {
  const items = valid.map(hinted);
  const { shown, hint } = entry(17);
  const three = plusTorsion(CurvePoint.fromOctets(shown.pseudonym) as CurvePoint);
  items[17] = { presentation: { ...shown, pseudonym: three.toOctets() }, hint };
  // A hint with torsion: the challenge does not bind it, so it is dropped.
  const octets = entry(20).hint.toBytes();
  const t1 = CurvePoint.fromOctetsUncompressed(octets.slice(0, 96)) as CurvePoint;
  octets.set(G1.unchecked(plusTorsion(t1).point).toOctetsUncompressed());
  items[20] = { presentation: entry(20).shown, hint: Hint.fromBytes(octets) };
  const outcomes = check(items, seeded("weights"));
  deepEqual(outcomes.flatMap((outcome, i) => (outcome ? [] : [i])), [17]);
});

/** The sum with (0, 2), which has order three. */
function plusTorsion(point: CurvePoint): CurvePoint {
  const Curve = point.point.constructor as unknown as { fromAffine(p: { x: bigint; y: bigint }): Point };
  const sum = G1.unchecked(point.point.add(Curve.fromAffine({ x: 0n, y: 2n })));
  return CurvePoint.fromOctets(sum.toOctets()) as CurvePoint;
}

/** Any presentations with any octets changed, any hints: the batch answers as one by one. */
test("a batch equals singles", () => {
  const draw = seeded("changes");
  const number = (below: number): number => new DataView(randomBytes(draw, 4).buffer).getUint32(0) % below;
  for (let round = 0; round < 8; round++) {
    const items = Array.from({ length: number(7) }, (): BatchItem => {
      const { shown, hint } = entry(number(24));
      const other = entry(number(24));
      const by = 1 + number(255);
      const changes: (() => BatchItem)[] = [
        () => ({ presentation: shown, hint }),
        () => ({ presentation: shown, hint: null }),
        () => ({ presentation: shown, hint: other.hint }),
        () => ({ presentation: shown, hint: Hint.fromBytes(xor(hint.toBytes(), number(288), by)) }),
        () => ({ presentation: { ...shown, proof: xor(shown.proof, number(2000), by) }, hint }),
        () => ({ presentation: { ...shown, pseudonym: xor(shown.pseudonym, number(48), by) }, hint }),
        () => ({ presentation: { ...shown, pseudonym: other.shown.pseudonym }, hint }),
        () => ({ presentation: { ...shown, contextId: other.shown.contextId }, hint }),
        () => ({ presentation: { ...shown, presentationHeader: other.shown.presentationHeader }, hint }),
        () => ({ presentation: { ...shown, proof: shown.proof.slice(0, number(900)) }, hint }),
      ];
      return (changes[number(changes.length)] as () => BatchItem)();
    });
    check(items, seeded(`weights ${round}`));
  }
});
