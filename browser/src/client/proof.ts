// Whether one's signature stands: the question, and the check of the server's answer.

import { equal } from "../bytes.ts";
import { MemoId, ParticipantKey } from "../domain/ids.ts";
import type { CertifiedSignature, CosignatureProofAnswer } from "../protocol/api/member.ts";
import type { Certificate } from "../protocol/certificate.ts";
import { signRequest, unverifiedRequest } from "../protocol/request.ts";
import { CodedRefusal, orRefuse } from "../refusal.ts";
import { type Certified, certifiedFrom, checkCertified } from "./claim.ts";
import { type Invited, participantKeyOf } from "./wallet.ts";

/** The wallet has no participant key for the memo; or what the server says of it is not so. */
export class ProofRefusal extends CodedRefusal<"NoKey" | "Proof"> {
  override readonly name = "ProofRefusal";
}

/** How a signature stands. */
export interface Standing {
  readonly counted: boolean;
  /** For which version, from one; null if there is none. */
  readonly version: number | null;
  /** The certificate it is proved to stand in, once there is one. */
  readonly certificate: Certificate | null;
  /** Its place in it, from 0. */
  readonly place: number | null;
  /** Whether it came after the filing, and is counted apart. */
  readonly late: boolean;
}

/** The canonical request that asks about one's signature; only the participant key can ask. */
export function requestProof(invited: Invited, now: number): Uint8Array {
  const key = keyOf(invited);
  const participant = ParticipantKey.fromBytes(key.verifyingKey().toBytes());
  const memo = MemoId.fromBytes(invited.memo);
  const asked = { operation: "cosignature_prove", memo, requester: { kind: "participant", participant }, at: now } as const;
  return unverifiedRequest.toCanonical(signRequest(key, asked));
}

/** Checks what the server answered. */
export function checkProof(invited: Invited, answer: CosignatureProofAnswer): Standing {
  const { counted, version, certified, late } = answer;
  const proved = counted && certified !== null ? proveCertified(invited, certified) : null;
  return { counted, version, certificate: proved?.certificate ?? null, place: proved === null ? null : Number(proved.index), late };
}

function proveCertified(invited: Invited, answer: CertifiedSignature): Certified {
  return orRefuse(
    () => {
      const certified = certifiedFrom(answer);
      checkCertified(certified, MemoId.fromBytes(invited.memo));
      const own = keyOf(invited).verifyingKey().toBytes();
      if (!equal(certified.signature.message.participant, own)) throw new ProofRefusal("Proof");
      return certified;
    },
    () => new ProofRefusal("Proof"),
  );
}

function keyOf(invited: Invited) {
  const key = participantKeyOf(invited);
  if (key === null) throw new ProofRefusal("NoKey");
  return key;
}
