// What the authenticator is asked, and what is made of its answer; the server's tests are about
// whether an answer counts.

import assert from "node:assert/strict";
import { test } from "node:test";

import { canUse, makePasskey, PasskeyRefusal, signWithPasskey } from "../../src/app/office/passkey.ts";
import { factorProof, newFactor } from "../../src/protocol/api/office.ts";

const ASKED = { challenge: new Uint8Array(32).fill(7), party: "dissent.example.gov", credentials: [Uint8Array.of(1, 2), Uint8Array.of(3)] };
const buffer = (...octets: number[]): ArrayBuffer => Uint8Array.from(octets).buffer;
const signal = new AbortController().signal;

/** A browser that answers so, and notes what it was asked. */
function browser(answer: () => unknown) {
  const asked: (CredentialCreationOptions & CredentialRequestOptions)[] = [];
  const take = async (options: (typeof asked)[number]) => {
    asked.push(options);
    return answer();
  };
  return { asked, authenticators: { create: take, get: take } as unknown as CredentialsContainer };
}

const failing = (error: unknown) =>
  browser(() => {
    throw error;
  }).authenticators;

test("a passkey is made for this site and this official, with a person who is recognised, once a device", async () => {
  const response = { clientDataJSON: buffer(1), getAuthenticatorData: () => buffer(2) };
  const { asked, authenticators } = browser(() => ({ rawId: buffer(9), response }));
  const factor = await makePasskey(ASKED, "director", signal, authenticators);
  assert.deepEqual(factor, { passkey: { challenge: ASKED.challenge, clientData: Uint8Array.of(1), authenticatorData: Uint8Array.of(2) } });
  const options = asked[0]?.publicKey;
  assert.deepEqual(options?.challenge, ASKED.challenge);
  assert.deepEqual(options.rp, { id: ASKED.party, name: ASKED.party });
  assert.deepEqual(options.user, { id: new TextEncoder().encode("director"), name: "director", displayName: "director" });
  assert.deepEqual(options.pubKeyCredParams.map(({ alg }) => alg), [-8, -7]);
  assert.deepEqual(options.excludeCredentials?.map(({ id }) => id), ASKED.credentials);
  assert.equal(options.authenticatorSelection?.userVerification, "required");
  assert.equal(options.attestation, "none");
  assert.equal(asked[0]?.signal, signal);
});

test("a challenge is signed by one of the official's passkeys, with a person who is recognised", async () => {
  const response = { clientDataJSON: buffer(1), authenticatorData: buffer(2), signature: buffer(3) };
  const { asked, authenticators } = browser(() => ({ rawId: buffer(9), response }));
  const factor = await signWithPasskey(ASKED, signal, authenticators);
  const [credential, clientData, authenticatorData, signature] = [9, 1, 2, 3].map((octet) => Uint8Array.of(octet));
  assert.deepEqual(factor, { passkey: { credential, challenge: ASKED.challenge, clientData, authenticatorData, signature } });
  const options = asked[0]?.publicKey as PublicKeyCredentialRequestOptions;
  assert.equal(options.rpId, ASKED.party);
  assert.deepEqual(options.challenge, ASKED.challenge);
  assert.deepEqual(options.allowCredentials?.map(({ id }) => id), ASKED.credentials);
  assert.equal(options.userVerification, "required");
});

test("whoever declines is told so in words of ours, and whoever leaves is told nothing", async () => {
  const refused = (code: string) => (error: unknown) => error instanceof PasskeyRefusal && error.code === code;
  for (const name of ["NotAllowedError", "SecurityError", "NotSupportedError"]) {
    await assert.rejects(signWithPasskey(ASKED, signal, failing(new DOMException("", name))), refused("NotGiven"));
  }
  await assert.rejects(signWithPasskey(ASKED, signal, browser(() => null).authenticators), refused("NotGiven"));
  const twice = failing(new DOMException("", "InvalidStateError"));
  await assert.rejects(makePasskey(ASKED, "director", signal, twice), refused("Known"));
  const left = AbortSignal.abort(new Error("left"));
  await assert.rejects(signWithPasskey(ASKED, left, failing(new DOMException("", "AbortError"))), /left/);
});

test("passkeys are for browsers that have them, at the address that the server says", () => {
  assert.ok(!canUse(ASKED, ASKED.party));
  Object.assign(globalThis, { PublicKeyCredential: class {} });
  assert.ok(canUse(ASKED, ASKED.party));
  for (const host of ["", "example.gov", "evil.dissent.example.gov", "127.0.0.1"]) assert.ok(!canUse(ASKED, host), host);
});

test("a factor says of which one kind it is", () => {
  const totp = { totp: { code: "123456" } };
  assert.deepEqual(factorProof.toJson(totp), totp);
  assert.deepEqual(factorProof.fromJson(totp), totp);
  const made = { passkey: { challenge: ASKED.challenge, clientData: Uint8Array.of(1), authenticatorData: Uint8Array.of(2) } };
  const wire = { passkey: { challenge: "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc", client_data: "AQ", authenticator_data: "Ag" } };
  assert.deepEqual(newFactor.toJson(made), wire);
  assert.deepEqual(newFactor.fromJson(wire), made);
  for (const wrong of [null, [], "totp", {}, { other: {} }, { ...totp, ...wire }, { totp: { code: 1 } }, { __proto__: totp }, { toString: {} }]) {
    assert.throws(() => newFactor.fromJson(wrong), { name: "Malformed" });
  }
});
