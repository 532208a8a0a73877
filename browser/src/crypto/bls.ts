// The scalar field, the two groups and the pairing of BLS12-381, and no more of them than the
// credential needs, over `@noble/curves`. Answers to crates/demur-crypto/src/bls.rs.
//
// Words. A `CurvePoint` is on the curve and not the identity, but may have a torsion component; a
// `G1` is in the subgroup of prime order, and only a membership check, hashing to the curve or
// arithmetic on members makes one.
//
// Time. `G1.mul` and `G1.sumSecret` do the same point operations whatever the scalar; whatever is
// named `msm` or `public` and the pairing do not, and are for public values only. Below the point
// operations stands `BigInt`, whose own operations take a time that depends on their operands, so
// whoever can measure this very computation from the same machine learns something. JavaScript has
// nothing better.
//
// Wiping. Octets can be overwritten and are; a `BigInt` cannot, it is gone when the engine collects
// it. A page that is closed gives its memory back, and that is all there is.

import { interleavedMSMUnsafe, mulAddUnsafe } from "@noble/curves/abstract/curve.js";
import { invertCt } from "@noble/curves/abstract/modular.js";
import type { WeierstrassPoint } from "@noble/curves/abstract/weierstrass.js";
import { bls12_381 } from "@noble/curves/bls12-381.js";
import { bytesToNumberBE, numberToBytesBE } from "@noble/curves/utils.js";

/** Octets of a compressed point of G1. */
export const G1_OCTETS = 48;
/** Octets of an uncompressed point of G1. */
export const G1_OCTETS_UNCOMPRESSED = 96;
/** Octets of a compressed point of G2. */
export const G2_OCTETS = 96;
/** Octets of a scalar. */
export const SCALAR_OCTETS = 32;
/** Octets that are reduced to one scalar: 128 bits more than r has, so that the result is uniform. */
export const EXPAND_OCTETS = 48;

/** An element of the scalar field: at least zero and below r. */
export type Scalar = bigint;

const { Fr, Fp, Fp12 } = bls12_381.fields;
const Curve = bls12_381.G1.Point;
/** A point as the library has it. Outside `bls` nobody touches one. */
export type Point = WeierstrassPoint<bigint>;

/** Arithmetic modulo r. */
export const scalars = {
  /** The scalar of a canonical big-endian encoding, zero allowed. */
  fromOctets(octets: Uint8Array): Scalar | undefined {
    if (octets.length !== SCALAR_OCTETS) return undefined;
    const scalar = bytesToNumberBE(octets);
    return scalar < Fr.ORDER ? scalar : undefined;
  },
  /** The big-endian integer in `octets`, reduced modulo r. */
  reduce(octets: Uint8Array): Scalar {
    return Fr.create(bytesToNumberBE(octets));
  },
  /** The canonical big-endian encoding. */
  toOctets(scalar: Scalar): Uint8Array {
    return numberToBytesBE(scalar, SCALAR_OCTETS);
  },
  add: (left: Scalar, right: Scalar): Scalar => Fr.add(left, right),
  sub: (left: Scalar, right: Scalar): Scalar => Fr.sub(left, right),
  mul: (left: Scalar, right: Scalar): Scalar => Fr.mul(left, right),
  /** The inverse, unless this is zero; by exponentiation, whose steps do not depend on it. */
  inverse(scalar: Scalar): Scalar | undefined {
    return scalar === 0n ? undefined : invertCt(scalar, Fr.ORDER);
  },
};

const COMPRESSED = 0x80;
const IDENTITY = 0x40;
const LARGER_Y = 0x20;
const FLAGS = 0xe0;

/** A point of the curve other than the identity, perhaps outside the subgroup. */
export class CurvePoint {
  private constructor(readonly point: Point) {}

  /** Decodes the compressed form: one encoding for each point, no identity. */
  static fromOctets(octets: Uint8Array): CurvePoint | undefined {
    const flags = (octets[0] ?? 0) & FLAGS;
    if (octets.length !== G1_OCTETS || (flags & ~LARGER_Y) !== COMPRESSED) return undefined;
    const x = coordinate(octets, 0);
    // (0, 2) and (0, -2) have order three. Blst takes neither for a point, so we do not.
    if (x === undefined || x === 0n) return undefined;
    const y = rootOfCurve(x);
    if (y === undefined) return undefined;
    return new CurvePoint(Curve.fromAffine({ x, y: isLarger(y) === (flags === (COMPRESSED | LARGER_Y)) ? y : Fp.neg(y) }));
  }

  /** Decodes the uncompressed form: one encoding for each point, no identity. */
  static fromOctetsUncompressed(octets: Uint8Array): CurvePoint | undefined {
    if (octets.length !== G1_OCTETS_UNCOMPRESSED || ((octets[0] ?? 0) & FLAGS) !== 0) return undefined;
    const x = coordinate(octets, 0);
    const y = coordinate(octets, G1_OCTETS);
    if (x === undefined || y === undefined || x === 0n) return undefined;
    if (Fp.sqr(y) !== curveAt(x)) return undefined;
    return new CurvePoint(Curve.fromAffine({ x, y }));
  }

  /** The compressed form. */
  toOctets(): Uint8Array {
    return encode(this.point);
  }

  /** The same point as a member of the subgroup, if it is one. */
  inSubgroup(): G1 | undefined {
    return this.point.isTorsionFree() ? G1.unchecked(this.point) : undefined;
  }
}

/** The coordinate that begins at `start`, without the flags of the first octet. */
function coordinate(octets: Uint8Array, start: number): bigint | undefined {
  const field = octets.slice(start, start + G1_OCTETS);
  if (start === 0) field[0] = (field[0] ?? 0) & ~FLAGS;
  const value = bytesToNumberBE(field);
  return value < Fp.ORDER ? value : undefined;
}

function curveAt(x: bigint): bigint {
  return Fp.add(Fp.mul(Fp.sqr(x), x), 4n);
}

function rootOfCurve(x: bigint): bigint | undefined {
  try {
    return Fp.sqrt(curveAt(x));
  } catch {
    return undefined;
  }
}

function isLarger(y: bigint): boolean {
  return 2n * y > Fp.ORDER;
}

// The library's own encoder first checks that the point is in the subgroup, at half the price of a
// multiplication; our types know that already.
function encode(point: Point): Uint8Array {
  if (point.Z === 0n) {
    const octets = new Uint8Array(G1_OCTETS);
    octets[0] = COMPRESSED | IDENTITY;
    return octets;
  }
  const { x, y } = point.toAffine();
  const octets = numberToBytesBE(x, G1_OCTETS);
  octets[0] = (octets[0] ?? 0) | COMPRESSED | (isLarger(y) ? LARGER_Y : 0);
  return octets;
}

/** Bits of one window of the tables for multiplications by secrets, 520 points each. */
const TABLE_BITS = 4;

/** A member of the subgroup of prime order, the identity included. */
export class G1 {
  static readonly IDENTITY = new G1(Curve.ZERO);

  private constructor(readonly point: Point) {}

  /** For `bls` only: a point that is known to be in the subgroup. */
  static unchecked(point: Point): G1 {
    return new G1(point);
  }

  /** RFC 9380, `hash_to_curve` of suite `BLS12381G1_XMD:SHA-256_SSWU_RO_`. */
  static hash(message: Uint8Array, dst: Uint8Array): G1 {
    return new G1(bls12_381.G1.hashToCurve(message, { DST: dst }));
  }

  /** The product with a secret scalar. */
  mul(scalar: Scalar): G1 {
    // The library refuses zero, which a secret is with probability 2^-255.
    return scalar === 0n ? G1.IDENTITY : new G1(this.point.multiply(scalar));
  }

  /** The sum of the products of points and secret scalars. */
  static sumSecret(points: readonly G1[], factors: readonly Scalar[]): G1 {
    return points.reduce((sum, point, i) => sum.plus(point.mul(at(factors, i))), G1.IDENTITY);
  }

  plus(other: G1): G1 {
    return new G1(this.point.add(other.point));
  }

  minus(other: G1): G1 {
    return new G1(this.point.subtract(other.point));
  }

  /**
   * Makes later multiplications of this very object four times as fast. Costs as much as four
   * multiplications, so it is for points that stay, in time that nobody waits for.
   */
  prepare(): void {
    this.point.precompute(TABLE_BITS, false);
  }

  /** The compressed form. */
  toOctets(): Uint8Array {
    return encode(this.point);
  }

  /** The uncompressed form. */
  toOctetsUncompressed(): Uint8Array {
    const octets = new Uint8Array(G1_OCTETS_UNCOMPRESSED);
    if (this.isIdentity()) {
      octets[0] = IDENTITY;
      return octets;
    }
    const { x, y } = this.point.toAffine();
    octets.set(numberToBytesBE(x, G1_OCTETS));
    octets.set(numberToBytesBE(y, G1_OCTETS), G1_OCTETS);
    return octets;
  }

  isIdentity(): boolean {
    return this.point.Z === 0n;
  }

  equals(other: G1): boolean {
    return this.point.equals(other.point);
  }
}

/** The sum of products of a few public points and public scalars. */
export function msm(points: readonly G1[], factors: readonly Scalar[]): G1 {
  return G1.unchecked(mulAddUnsafe(Curve, points.map(({ point }) => point), [...factors]));
}

/** Bits of one window of the tables for public sums, 16 points each. */
const FIXED_BITS = 6;

/** A function that sums products of these points and public scalars, with tables made once. */
export function fixedMsm(points: readonly G1[]): (factors: readonly Scalar[]) => G1 {
  const sum = interleavedMSMUnsafe(Curve, points.map(({ point }) => point), FIXED_BITS);
  return (factors) => {
    if (factors.length !== points.length) throw new RangeError("one scalar for each point");
    return G1.unchecked(sum([...factors]));
  };
}

type Lines = ReturnType<typeof bls12_381.utils.calcPairingPrecomputes>;
const Twist = bls12_381.G2.Point;

/** A point of G2 other than the identity, with the lines of its Miller loop. */
export class G2 {
  static #negatedGenerator: G2 | undefined;
  #lines: Lines | undefined;

  private constructor(readonly point: WeierstrassPoint<{ c0: bigint; c1: bigint }>) {}

  /**
   * Decodes and checks the compressed form: one encoding for each point, in the subgroup, not the
   * identity.
   */
  static fromOctets(octets: Uint8Array): G2 | undefined {
    const flags = (octets[0] ?? 0) & FLAGS;
    if (octets.length !== G2_OCTETS || (flags & ~LARGER_Y) !== COMPRESSED) return undefined;
    try {
      return new G2(Twist.fromBytes(octets));
    } catch {
      return undefined;
    }
  }

  /** The generator times a secret scalar other than zero. */
  static ofSecret(scalar: Scalar): G2 {
    return new G2(Twist.BASE.multiply(scalar));
  }

  /** The negated generator. */
  static negatedGenerator(): G2 {
    return (G2.#negatedGenerator ??= new G2(Twist.BASE.negate()));
  }

  /** The lines of the Miller loop, computed once. */
  lines(): Lines {
    return (this.#lines ??= bls12_381.utils.calcPairingPrecomputes(this.point));
  }

  /** The compressed form. */
  toOctets(): Uint8Array {
    return this.point.toBytes(true);
  }
}

/** Whether the product of the pairings of `pairs` is one. */
export function pairingProductIsOne(pairs: readonly (readonly [G1, G2])[]): boolean {
  // The identity has no line; its factor is one.
  const loops = pairs
    .filter(([left]) => !left.isIdentity())
    .map(([left, right]): [Lines, bigint, bigint] => {
      const { x, y } = left.point.toAffine();
      return [right.lines(), x, y];
    });
  return Fp12.eql(Fp12.finalExponentiate(bls12_381.millerLoopBatch(loops)), Fp12.ONE);
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError("one for each");
  return item;
}
