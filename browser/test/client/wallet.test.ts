// The wallet: what it keeps comes back, what it burns is gone, and it knows its log again.

import assert from "node:assert/strict";
import { test } from "node:test";

import { mayShowIn, rememberContext } from "../../src/client/enrol.ts";
import {
  burnSignature,
  deskOf,
  findInvited,
  keepSignature,
  LogRefusal,
  newWallet,
  openWallet,
  remember,
  sealWallet,
  WalletRefusal,
  walletFromBytes,
  walletToBytes,
  watchLog,
} from "../../src/client/wallet.ts";
import { TreeHead } from "../../src/crypto/log/tree.ts";
import { SeededRandomness } from "../../src/crypto/random.ts";
import { MemoId, VersionDigest } from "../../src/domain/ids.ts";
import { openDesk, sealDesk } from "../../src/protocol/desk.ts";
import { CirculationKey } from "../../src/protocol/envelope.ts";

const filled = (value: number, length = 32) => new Uint8Array(length).fill(value);
const randomness = new SeededRandomness(filled(1));
const memo = MemoId.fromBytes(filled(2));

function some() {
  const wallet = newWallet("https://dissent.example", "log+key");
  wallet.enrolments.push({ manifest: filled(3), seed: filled(4), blindSignature: filled(5, 80), attributes: ["employee"], usedContexts: [] });
  remember(wallet, memo, CirculationKey.fromBytes(filled(6)));
  keepSignature(wallet, memo, filled(7), VersionDigest.fromBytes(filled(8)));
  return wallet;
}

test("a wallet reads back, under its passphrase alone", () => {
  const wallet = some();
  const file = sealWallet(wallet, "eight calm words", "words", randomness);
  const opened = openWallet(file, "eight calm words");
  assert.deepEqual(opened, { wallet, strength: "words" });
  assert.throws(() => openWallet(file, "eight calm word"), WalletRefusal);
  for (const at of [0, 40, 80, file.length - 1]) {
    const changed = file.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.throws(() => openWallet(changed, "eight calm words"), WalletRefusal, `octet ${at}`);
  }
});

test("no other work is done than for a file of ours", () => {
  const file = sealWallet(some(), "eight calm words", "words", randomness);
  const text = String.fromCharCode(...file.subarray(0, 120));
  const at = text.indexOf(" 10\n") + 1;
  for (const factor of ["9", "11", "17", "20", "63", "010"]) {
    const octets = Uint8Array.from([...file.subarray(0, at), ...new TextEncoder().encode(factor), ...file.subarray(at + 2)]);
    assert.throws(() => openWallet(octets, "eight calm words"), WalletRefusal, factor);
  }
});

test("what is no wallet is refused, and one of the version before is read", () => {
  const octets = walletToBytes(newWallet("http://localhost", "key"));
  for (let length = 0; length < octets.length; length += 1) {
    assert.throws(() => walletFromBytes(octets.subarray(0, length)), WalletRefusal, `${length}`);
  }
  assert.deepEqual([...octets.subarray(0, 3)], [0xa7, 0x00, 0x02]);
  const version = (number: number) => Uint8Array.from([...octets.subarray(0, 2), number, ...octets.subarray(3)]);
  assert.equal(walletFromBytes(version(1)).version, 2);
  assert.throws(() => walletFromBytes(version(3)), WalletRefusal);
});

test("burnt is burnt", () => {
  const wallet = some();
  const seed = findInvited(wallet, memo)?.participantSeed;
  burnSignature(wallet, memo);
  assert.deepEqual(seed, filled(0));
  assert.equal(findInvited(wallet, memo)?.participantSeed, null);
  assert.ok(!walletToBytes(wallet).join().includes(filled(7).join()));
});

test("a log that shrank or was replaced is noticed", () => {
  const wallet = some();
  const head = (size: bigint, root: number) => new TreeHead(size, filled(root));
  assert.equal(watchLog(wallet, head(5n, 1)), true);
  assert.equal(watchLog(wallet, head(5n, 1)), false);
  assert.equal(watchLog(wallet, head(6n, 2)), true);
  const refused = (code: string) => (error: unknown) => error instanceof LogRefusal && error.code === code;
  assert.throws(() => watchLog(wallet, head(5n, 1)), refused("Shrank"));
  assert.throws(() => watchLog(wallet, head(6n, 3)), refused("Forked"));
});

test("a credential shows eight pseudonyms and no ninth", () => {
  const enrolment = some().enrolments[0] ?? assert.fail();
  for (let context = 0; context < 8; context += 1) {
    assert.ok(mayShowIn(enrolment, filled(context)));
    rememberContext(enrolment, filled(context));
    rememberContext(enrolment, filled(context));
  }
  assert.ok(!mayShowIn(enrolment, filled(8)));
  assert.ok(mayShowIn(enrolment, filled(3)));
  assert.deepEqual(some().enrolments[0]?.usedContexts, [], "nothing is shared between wallets");
});

test("a desk is sealed with the wallet's seed", () => {
  const wallet = some();
  const identity = deskOf(wallet, randomness);
  const draft = { id: filled(1, 16), text: "# half a memo", attachments: [], updated: "2026-01-02" };
  const sealed = sealDesk({ drafts: [{ ...draft, id: filled(2, 16) }, draft] }, identity, randomness);
  const desk = openDesk(deskOf(wallet, randomness), sealed);
  assert.deepEqual(desk.drafts.map(({ id }) => id[0]), [1, 2]);
  assert.throws(() => openDesk(deskOf(some(), randomness), sealed));
  assert.throws(() => openDesk(identity, sealDesk({ drafts: [draft, draft] }, identity, randomness)));
});
