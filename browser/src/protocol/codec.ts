// Canonical CBOR (RFC 8949, section 4.2.1): one encoding per object, every length bounded.
//
// An object is declared once, as a schema, which gives its type, its encoder and its decoder
// (`schema.ts`). The reader takes shortest heads and definite lengths only; after that what was
// read is written again and must be the same.

import { equal, fromUtf8, toUtf8 } from "../bytes.ts";
import { Malformed } from "../malformed.ts";

/** Major types (RFC 8949, section 3.1). */
export const Major = {
  Unsigned: 0,
  Negative: 1,
  Octets: 2,
  Text: 3,
  Array: 4,
  Map: 5,
  Simple: 7,
} as const;
export type Major = (typeof Major)[keyof typeof Major];

/** RFC 8949, section 3: the low bits of a first octet that say how many octets hold the argument. */
const WIDTHS: Readonly<Record<number, { readonly octets: number; readonly above: number }>> = {
  24: { octets: 1, above: 23 },
  25: { octets: 2, above: 0xff },
  26: { octets: 4, above: 0xffff },
  27: { octets: 8, above: 0xffff_ffff },
};

/** How a type is written and read. */
export interface Schema<T> {
  write(out: Writer, value: T): void;
  read(from: Reader): T;
  /** Set where a value is left out of its map instead of being written. */
  readonly absent?: { readonly value: T; isAbsent?(value: T): boolean };
}

/** The type that a schema reads. */
export type TypeOf<S> = S extends Schema<infer T> ? T : never;

/** An object with exactly one encoding. */
export interface Canonical<T> extends Schema<T> {
  /** Longest encoding that is accepted, in octets. */
  readonly OCTETS_MAX: number;
  toCanonical(value: T): Uint8Array;
  /** Reads the canonical encoding and nothing else; throws `Malformed`. */
  fromCanonical(octets: Uint8Array): T;
}

/** Makes a schema an object of its own. */
export function canonical<T>(schema: Schema<T>, octetsMax: number): Canonical<T> {
  return {
    write: schema.write,
    read: schema.read,
    OCTETS_MAX: octetsMax,
    toCanonical: (value) => encode(schema, value),
    fromCanonical: (octets) => {
      if (octets.length > octetsMax) throw new Malformed("TooLong");
      const from = new Reader(octets);
      const value = schema.read(from);
      // Unknown and repeated keys, other widths and indefinite lengths were refused on the way;
      // writing it again holds the reader to that.
      if (!from.isAtEnd() || !equal(encode(schema, value), octets)) {
        throw new Malformed("NotCanonical");
      }
      return value;
    },
  };
}

/** The encoding of a value, for what is signed or hashed without being an object of its own. */
export function encode<T>(schema: Schema<T>, value: T): Uint8Array {
  const out = new Writer();
  schema.write(out, value);
  return out.octets();
}

/** Collects octets. */
export class Writer {
  #octets = new Uint8Array(256);
  #length = 0;

  /** The first octets of an item: its major type and argument, in the shortest form. */
  head(major: Major, argument: number | bigint): void {
    const type = major << 5;
    if (argument > 0xffff_ffff) {
      const view = new DataView(new ArrayBuffer(9));
      view.setUint8(0, type | 27);
      view.setBigUint64(1, BigInt(argument));
      this.#push(new Uint8Array(view.buffer));
      return;
    }
    const small = Number(argument);
    if (small < 24) this.#push([type | small]);
    else if (small <= 0xff) this.#push([type | 24, small]);
    else if (small <= 0xffff) this.#push([type | 25, small >> 8, small & 0xff]);
    else this.#push([type | 26, small >>> 24, (small >> 16) & 0xff, (small >> 8) & 0xff, small & 0xff]);
  }

  bytes(octets: Uint8Array): void {
    this.head(Major.Octets, octets.length);
    this.#push(octets);
  }

  text(text: string): void {
    const octets = toUtf8(text);
    this.head(Major.Text, octets.length);
    this.#push(octets);
  }

  octets(): Uint8Array {
    return this.#octets.slice(0, this.#length);
  }

  #push(octets: ArrayLike<number>): void {
    const needed = this.#length + octets.length;
    if (needed > this.#octets.length) {
      const grown = new Uint8Array(Math.max(needed, 2 * this.#octets.length));
      grown.set(this.#octets);
      this.#octets.fill(0);
      this.#octets = grown;
    }
    this.#octets.set(octets, this.#length);
    this.#length = needed;
  }
}

/** Reads items one after the other and refuses every second encoding. */
export class Reader {
  readonly #octets: Uint8Array;
  #at = 0;

  constructor(octets: Uint8Array) {
    this.#octets = octets;
  }

  isAtEnd(): boolean {
    return this.#at === this.#octets.length;
  }

  /** The argument of an item that must be of this major type; above 2^53 it is malformed. */
  head(major: Major): number {
    const argument = Number(this.head64(major));
    if (!Number.isSafeInteger(argument)) throw new Malformed("Malformed");
    return argument;
  }

  /** The argument in full: a bigint where it stands in eight octets. */
  head64(major: Major): number | bigint {
    if (this.major() !== major) throw new Malformed("Malformed");
    const low = (this.#take(1)[0] ?? 0) & 31;
    if (low < 24) return low;
    const width = WIDTHS[low];
    // 31 is an indefinite length, 28 to 30 are nothing.
    if (width === undefined) throw new Malformed(low === 31 ? "NotCanonical" : "Malformed");
    const octets = this.#take(width.octets);
    const view = new DataView(octets.buffer, octets.byteOffset);
    const argument = width.octets === 8 ? view.getBigUint64(0) : octets.reduce((sum, octet) => sum * 256 + octet, 0);
    if (argument <= width.above) throw new Malformed("NotCanonical");
    return argument;
  }

  /** The major type of the item that comes next. */
  major(): number {
    const first = this.#octets[this.#at];
    if (first === undefined) throw new Malformed("Malformed");
    return first >> 5;
  }

  /** A copy, so that a small object does not keep a large file in memory. */
  bytes(): Uint8Array {
    return this.#take(this.head(Major.Octets)).slice();
  }

  text(): string {
    return fromUtf8(this.#take(this.head(Major.Text)));
  }

  #take(count: number): Uint8Array {
    const taken = this.#octets.subarray(this.#at, this.#at + count);
    if (taken.length !== count) throw new Malformed("Malformed");
    this.#at += count;
    return taken;
  }
}
