/** Passkeys: what this browser's authenticator is asked. Whether its answer is right, the server says. */

import { toUtf8 } from "../../bytes.ts";
import type { ChallengeAnswer, FactorProof, NewFactor } from "../../protocol/api/office.ts";
import { CodedRefusal } from "../../refusal.ts";

/** Why the authenticator gave nothing. */
export class PasskeyRefusal extends CodedRefusal<"NotGiven" | "Known"> {
  override readonly name = "PasskeyRefusal";
}

/** Algorithms that the server verifies (RFC 9053): EdDSA over Curve25519, and ECDSA over P-256. */
const ALGORITHMS = [-8, -7];
/** As long as the server's challenge is good. */
const MILLISECONDS_MAX = 5 * 60 * 1000;

/** Whether this browser gives out passkeys of that party: it does so for the page's own host only. */
export function canUse({ party }: ChallengeAnswer, host: string = location.hostname): boolean {
  return typeof PublicKeyCredential === "function" && party === host;
}

/** Makes a passkey for an official, on a device where the official has none of these yet. */
export async function makePasskey(asked: ChallengeAnswer, name: string, signal: AbortSignal, authenticators = navigator.credentials): Promise<NewFactor> {
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: source(asked.challenge),
    rp: { id: asked.party, name: asked.party },
    user: { id: source(toUtf8(name)), name, displayName: name },
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: "public-key", alg })),
    excludeCredentials: known(asked),
    authenticatorSelection: { userVerification: "required", residentKey: "discouraged" },
    attestation: "none",
    timeout: MILLISECONDS_MAX,
  };
  const { response } = await given<AuthenticatorAttestationResponse>(authenticators.create({ publicKey, signal }), signal);
  const authenticatorData = octets(response.getAuthenticatorData());
  return { passkey: { challenge: asked.challenge, clientData: octets(response.clientDataJSON), authenticatorData } };
}

/** Has one of the official's passkeys sign the challenge. */
export async function signWithPasskey(asked: ChallengeAnswer, signal: AbortSignal, authenticators = navigator.credentials): Promise<FactorProof> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: source(asked.challenge),
    rpId: asked.party,
    allowCredentials: known(asked),
    userVerification: "required",
    timeout: MILLISECONDS_MAX,
  };
  const { rawId, response } = await given<AuthenticatorAssertionResponse>(authenticators.get({ publicKey, signal }), signal);
  return {
    passkey: {
      credential: octets(rawId),
      challenge: asked.challenge,
      clientData: octets(response.clientDataJSON),
      authenticatorData: octets(response.authenticatorData),
      signature: octets(response.signature),
    },
  };
}

/** Browsers say in one way that somebody declined, was too late or has no passkey, and so do we. */
async function given<R>(answer: Promise<Credential | null>, signal: AbortSignal): Promise<{ rawId: ArrayBuffer; response: R }> {
  const credential = await answer.catch((error: unknown) => {
    signal.throwIfAborted();
    throw new PasskeyRefusal(error instanceof DOMException && error.name === "InvalidStateError" ? "Known" : "NotGiven");
  });
  if (!credential) throw new PasskeyRefusal("NotGiven");
  return credential as PublicKeyCredential & { response: R };
}

function known({ credentials }: ChallengeAnswer): PublicKeyCredentialDescriptor[] {
  return credentials.map((id) => ({ type: "public-key", id: source(id) }));
}

function octets(buffer: ArrayBuffer): Uint8Array {
  return new Uint8Array(buffer);
}

/** The types of the browser want to know that these are not shared with another thread. */
function source(octets: Uint8Array): Uint8Array<ArrayBuffer> {
  return octets as Uint8Array<ArrayBuffer>;
}
