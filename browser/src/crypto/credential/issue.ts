// What the issuer certifies and answers. Answers to crates/demur-crypto/src/credential/issue.rs;
// issuing itself stays on the server.

import { concat } from "../../bytes.ts";
import { SCALAR_OCTETS, type Scalar, scalars } from "../bls.ts";
import { API_NYM, messageToScalar } from "./hash.ts";
import { Reader } from "./octets.ts";
import { ATTRIBUTES } from "./profile.ts";
import { decoding, Refused } from "./refusal.ts";
import { Signature, SIGNATURE_OCTETS } from "./signature.ts";

/** The attributes of one member, each in its canonical octets. One of them holds a name. */
export class Attributes {
  readonly #values: readonly Uint8Array[];

  /** Attributes by position, eight of them. */
  constructor(values: readonly Uint8Array[]) {
    if (values.length !== ATTRIBUTES) throw new RangeError("a credential has eight attributes");
    this.#values = values.map((value) => value.slice());
  }

  /** The values by position. */
  values(): readonly Uint8Array[] {
    return this.#values;
  }

  /** For `credential/` only: the scalars that are signed. */
  scalars(): Scalar[] {
    return this.#values.map((value) => messageToScalar(value, API_NYM));
  }
}

/**
 * The issuer's answer: a signature over what the member committed to, and the issuer's share of the
 * last secret. Only the member can use it.
 */
export class BlindSignature {
  /** Octets of an answer: the signature's 80, then the entropy's 32. */
  static readonly OCTETS = SIGNATURE_OCTETS + SCALAR_OCTETS;

  readonly #signature: Signature;
  readonly #nymEntropy: Scalar;

  private constructor(signature: Signature, nymEntropy: Scalar) {
    this.#signature = signature;
    this.#nymEntropy = nymEntropy;
  }

  /** Decodes an answer; `finalize` checks the signature. */
  static fromBytes(octets: Uint8Array): BlindSignature {
    return decoding(() => BlindSignature.decode(octets));
  }

  /** As `fromBytes`, and says which check failed. For `credential/` only. */
  static decode(octets: Uint8Array): BlindSignature {
    if (octets.length !== BlindSignature.OCTETS) throw new Refused("CR-LENGTH");
    const signature = Signature.fromOctets(octets.subarray(0, SIGNATURE_OCTETS));
    const entropy = Reader.exact(octets.subarray(SIGNATURE_OCTETS), SCALAR_OCTETS).scalar();
    return new BlindSignature(signature, entropy);
  }

  /** The octets to keep. */
  toBytes(): Uint8Array {
    return concat(this.#signature.toOctets(), scalars.toOctets(this.#nymEntropy));
  }

  /** For `credential/` only. */
  parts(): { signature: Signature; nymEntropy: Scalar } {
    return { signature: this.#signature, nymEntropy: this.#nymEntropy };
  }
}
