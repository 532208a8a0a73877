// Claims are sealed to a reader: which key opens one, and what is no key.

import assert from "node:assert/strict";
import { test } from "node:test";

import { toUtf8 } from "../../src/bytes.ts";
import { isSealed, readIdentity, unseal } from "../../src/app/check/sealed.ts";
import { randomness } from "../../src/app/system.ts";
import { generateOfficialKeys, identityOf, officialKeys } from "../../src/client/office.ts";
import { Identity, NO_PADDING, seal } from "../../src/crypto/seal.ts";
import { OfficialId } from "../../src/domain/ids.ts";

const code = (wanted: string) => (error: unknown) => (error as { code?: unknown }).code === wanted;

test("an official's key file and one as age writes it open what is sealed to them", () => {
  const keys = generateOfficialKeys(OfficialId.parse("monitor"), randomness);
  const identity = Identity.generate(randomness);
  const sealed = seal([identityOf(keys).recipient(), identity.recipient()], toUtf8("a claim"), NO_PADDING, randomness);
  assert.ok(isSealed(sealed));
  const files = [officialKeys.toCanonical(keys), toUtf8(`# public key: age1pq\n${identity.toSecretString()}\n`)];
  for (const file of files) assert.deepEqual(unseal(readIdentity(file), sealed), toUtf8("a claim"));
  assert.throws(() => unseal(Identity.generate(randomness), sealed), code("DoesNotOpen"));
  assert.throws(() => unseal(identity, toUtf8("age-encryption.org/v1\n")), code("DoesNotOpen"));
});

test("what is no key is refused", () => {
  for (const text of ["", "words", "AGE-SECRET-KEY-PQ-1NOTONE"]) assert.throws(() => readIdentity(toUtf8(text)), code("NotAKey"));
  assert.ok(!isSealed(toUtf8("demur claim v1")));
});
