// The issuer's public key. Answers to crates/demur-crypto/src/credential/keys.rs; secret keys never
// come near a browser.

import { toHex } from "../../bytes.ts";
import { G2, G2_OCTETS } from "../bls.ts";
import { decoding, Refused } from "./refusal.ts";

/** The issuer's public key, checked, with what pairings need precomputed. */
export class IssuerPublicKey {
  /** Octets of an encoded public key. */
  static readonly OCTETS = G2_OCTETS;

  readonly #octets: Uint8Array;
  readonly #point: G2;
  /** The key in hexadecimal, to compare and to look up by. */
  readonly hex: string;

  private constructor(octets: Uint8Array, point: G2) {
    this.#octets = octets;
    this.#point = point;
    this.hex = toHex(octets);
  }

  /**
   * Decodes a key: on the curve, in the subgroup, not the identity.
   * draft-irtf-cfrg-bbs-signatures-13, "Octets to Public Key".
   */
  static fromBytes(octets: Uint8Array): IssuerPublicKey {
    return decoding(() => {
      if (octets.length !== G2_OCTETS) throw new Refused("CR-LENGTH");
      const point = G2.fromOctets(octets);
      if (point === undefined) throw new Refused("CR-POINT");
      return new IssuerPublicKey(octets.slice(), point);
    });
  }

  /** The canonical encoding; a copy, so that nobody can change the key. */
  toBytes(): Uint8Array {
    return this.#octets.slice();
  }

  /** For `credential/` only. */
  point(): G2 {
    return this.#point;
  }

  equals(other: IssuerPublicKey): boolean {
    return this.hex === other.hex;
  }
}
