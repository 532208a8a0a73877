import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { ATTRIBUTES, NYM_SECRETS } from "../../../src/crypto/credential/profile.ts";
import { basePoint, BlindGenerators, Generators, hashedBasePoint } from "../../../src/crypto/credential/generators.ts";
import { API_NYM } from "../../../src/crypto/credential/hash.ts";

test("the table holds what hashing to the curve gives", () => {
  const table = Generators.profile();
  const hashed = Generators.create(API_NYM, ATTRIBUTES, 1 + NYM_SECRETS);
  const octets = (points: readonly { toOctets(): Uint8Array }[]): Uint8Array[] => points.map((point) => point.toOctets());
  equal(table.messages.length, 17);
  deepEqual(octets([table.domain, ...table.messages]), octets([hashed.domain, ...hashed.messages]));
  deepEqual(basePoint().toOctets(), hashedBasePoint().toOctets());
  deepEqual(octets(BlindGenerators.profile().points), octets(BlindGenerators.create(API_NYM, NYM_SECRETS).points));
});
