import { deepEqual, equal, notDeepEqual, throws } from "node:assert/strict";
import { test } from "node:test";
import { concat, toHex } from "../../src/bytes.ts";
import { randomBytes, SeededRandomness } from "../../src/crypto/random.ts";

const SEED = Uint8Array.from({ length: 32 }, (_, i) => i);

test("the stream is the one of the Rust side", () => {
  // The same octets stand in the test of crates/demur-crypto/src/randomness.rs.
  const stream = new SeededRandomness(SEED);
  equal(toHex(randomBytes(stream, 40)), "e5e5171b73dfbcf42d6e4e73a18f3ddb2df0b0d9fa1620af04a8ace0343384f5f94eab34d1d9c2e7");
  equal(toHex(randomBytes(stream, 8)), "6428bce93f24abc6");
});

test("the same seed gives the same stream, another another", () => {
  const first = randomBytes(new SeededRandomness(SEED), 64);
  const again = new SeededRandomness(SEED);
  deepEqual(concat(randomBytes(again, 32), randomBytes(again, 32)), first);
  notDeepEqual(randomBytes(new SeededRandomness(new Uint8Array(32)), 64), first);
});

test("a seed has 32 octets", () => {
  throws(() => new SeededRandomness(new Uint8Array(31)), RangeError);
});
