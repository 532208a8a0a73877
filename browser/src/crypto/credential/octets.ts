// Reading the drafts' fixed-length fields, strictly.
// Answers to crates/demur-crypto/src/credential/octets.rs.

import { CurvePoint, type G1, G1_OCTETS, SCALAR_OCTETS, type Scalar, scalars } from "../bls.ts";
import { Refused } from "./refusal.ts";

/** What is left to read of an object. */
export class Reader {
  #at = 0;

  private constructor(readonly octets: Uint8Array) {}

  /** Reads `octets`, which must have exactly `length` of them. */
  static exact(octets: Uint8Array, length: number): Reader {
    if (octets.length !== length) throw new Refused("CR-LENGTH");
    return new Reader(octets);
  }

  #take(length: number): Uint8Array {
    const field = this.octets.slice(this.#at, this.#at + length);
    if (field.length !== length) throw new Refused("CR-LENGTH");
    this.#at += length;
    return field;
  }

  /** A point on the curve, not the identity, with its octets. */
  curvePoint(): { octets: Uint8Array; point: CurvePoint } {
    const octets = this.#take(G1_OCTETS);
    const point = CurvePoint.fromOctets(octets);
    if (point === undefined) throw new Refused("CR-POINT");
    return { octets, point };
  }

  /** A point of the subgroup, not the identity. */
  point(): G1 {
    return member(this.curvePoint().point);
  }

  /** A canonical scalar other than zero, as the drafts want wherever they read one. */
  scalar(): Scalar {
    const scalar = scalars.fromOctets(this.#take(SCALAR_OCTETS));
    if (scalar === undefined || scalar === 0n) throw new Refused("CR-SCALAR");
    return scalar;
  }

  /** `count` such scalars. */
  scalars(count: number): Scalar[] {
    return Array.from({ length: count }, () => this.scalar());
  }
}

/** The same point as a member of the subgroup. */
export function member(point: CurvePoint): G1 {
  const inside = point.inSubgroup();
  if (inside === undefined) throw new Refused("CR-SUBGROUP");
  return inside;
}
