// BBS signatures over scalars. Answers to crates/demur-crypto/src/credential/signature.rs.

import { concat } from "../../bytes.ts";
import { G1, G1_OCTETS, G2, pairingProductIsOne, SCALAR_OCTETS, type Scalar, scalars } from "../bls.ts";
import { basePoint, type Generators } from "./generators.ts";
import type { IssuerPublicKey } from "./keys.ts";
import { Reader } from "./octets.ts";
import { Refused } from "./refusal.ts";

/** Octets of a signature. */
export const SIGNATURE_OCTETS = G1_OCTETS + SCALAR_OCTETS;

/** A signature (A, e). */
export class Signature {
  constructor(
    readonly a: G1,
    readonly e: Scalar,
  ) {}

  /** draft-irtf-cfrg-bbs-signatures-13, "Octets to Signature". */
  static fromOctets(octets: Uint8Array): Signature {
    const reader = Reader.exact(octets, SIGNATURE_OCTETS);
    return new Signature(reader.point(), reader.scalar());
  }

  /** draft-irtf-cfrg-bbs-signatures-13, "Signature to Octets". */
  toOctets(): Uint8Array {
    return concat(this.a.toOctets(), scalars.toOctets(this.e));
  }

  /**
   * Checks e(A, W + e·P2) · e(B, -P2) = 1. draft-irtf-cfrg-bbs-signatures-13, "Core Verify". The
   * holder runs this over values that it hides later, so e stays on the left side, where the
   * multiplication is the one for secrets.
   */
  verify(publicKey: IssuerPublicKey, b: G1): void {
    const rest = b.minus(this.a.mul(this.e));
    const holds = pairingProductIsOne([
      [this.a, publicKey.point()],
      [rest, G2.negatedGenerator()],
    ]);
    if (!holds) throw new Refused("CR-PAIRING");
  }
}

/** B = P_1 + Q_1·domain + Σ H_i·m_i, with one generator for each message. */
export function signedPoint(generators: Generators, domain: Scalar, messages: readonly Scalar[]): G1 {
  if (generators.messages.length !== messages.length) throw new Refused("CR-LENGTH");
  return basePoint()
    .plus(generators.domain.mul(domain))
    .plus(G1.sumSecret(generators.messages, messages));
}
