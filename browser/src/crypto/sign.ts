// Ed25519 signatures (RFC 8032), with the signer's role in the key's type.
//
// A key signs documents under a label: the signed octets are the label, which ends in the only zero
// octet it holds, and the message. Keys of the log and of witnesses also sign notes, which have no
// label. A note is text without zero octets, so nothing is both.

import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";

import { concat, equal, fromBase64Url, toBase64Url, toUtf8 } from "../bytes.ts";
import { Malformed } from "../malformed.ts";
import type { Label } from "./labels.ts";

export type Role = "author" | "official" | "participant" | "complainant" | "room" | "log" | "witness";
/** Roles whose keys sign notes. */
export type NoteRole = "log" | "witness";

/** A signature, not yet checked. */
export type Signature = Uint8Array;
export const SIGNATURE_BYTES = 64;

type Point = InstanceType<typeof ed25519.Point>;

/** A secret key of one role. It shows nothing of itself. */
export class SigningKey<R extends Role> {
  declare readonly role: R;
  readonly #seed: Uint8Array;

  private constructor(seed: Uint8Array) {
    this.#seed = seed;
  }

  /** The key of a seed of 32 random octets (RFC 8032, section 5.1.5). */
  static fromSeed<R extends Role>(seed: Uint8Array): SigningKey<R> {
    if (seed.length !== 32) throw new Malformed("Seed");
    return new SigningKey(seed.slice());
  }

  /** The public key to this one. */
  verifyingKey(): VerifyingKey<R> {
    return VerifyingKey.fromBytes(ed25519.getPublicKey(this.#seed));
  }

  /** Signs the label and the message. */
  sign(label: Label, message: Uint8Array): Signature {
    return ed25519.sign(concat(label.bytes(), message), this.#seed);
  }

  /** Signs text as it stands, without a label: a checkpoint's text or a cosignature's. */
  signNote(this: SigningKey<R & NoteRole>, text: string): Signature {
    if (!isNote(text)) throw new Malformed("NotANote");
    return ed25519.sign(toUtf8(text), this.#seed);
  }

  toJSON(): string {
    return "SigningKey(…)";
  }
}

/** A public key of one role. */
export class VerifyingKey<R extends Role> {
  declare readonly role: R;
  readonly #point: Point;
  readonly #octets: Uint8Array;

  private constructor(point: Point, octets: Uint8Array) {
    this.#point = point;
    this.#octets = octets;
  }

  /** Takes a key as it travels: a point, not of small order, in its one encoding. */
  static fromBytes<R extends Role>(octets: Uint8Array): VerifyingKey<R> {
    const point = decodePoint(octets);
    if (point === undefined || point.isSmallOrder()) throw new Malformed("InvalidVerifyingKey");
    return new VerifyingKey(point, octets.slice());
  }

  /** From base64url without padding. */
  static parse<R extends Role>(text: string): VerifyingKey<R> {
    let octets: Uint8Array;
    try {
      octets = fromBase64Url(text);
    } catch {
      throw new Malformed("InvalidVerifyingKey");
    }
    return VerifyingKey.fromBytes(octets);
  }

  /** The key as it travels. */
  toBytes(): Uint8Array {
    return this.#octets.slice();
  }

  /** base64url without padding: 43 characters. */
  toString(): string {
    return toBase64Url(this.#octets);
  }

  equals(other: VerifyingKey<R>): boolean {
    return equal(this.#octets, other.#octets);
  }

  /** Whether this key signed the label and the message. */
  verifies(label: Label, message: Uint8Array, signature: Signature): boolean {
    return this.#verifies(concat(label.bytes(), message), signature);
  }

  /** Whether this key signed the text, without a label. */
  verifiesNote(this: VerifyingKey<R & NoteRole>, text: string, signature: Signature): boolean {
    return isNote(text) && this.#verifies(toUtf8(text), signature);
  }

  /**
   * Strict, as the Rust side is: no small-order points, `s` reduced, and the equation without the
   * cofactor, which the library's own check multiplies in. Otherwise whoever holds a key could make
   * a signature that one implementation takes and the other refuses.
   */
  #verifies(signed: Uint8Array, signature: Signature): boolean {
    if (signature.length !== SIGNATURE_BYTES) return false;
    const commitment = decodePoint(signature.subarray(0, 32));
    const s = numberOf(signature.subarray(32));
    const order = ed25519.Point.Fn.ORDER;
    if (commitment === undefined || commitment.isSmallOrder() || s >= order) return false;
    const challenge = numberOf(sha512(concat(signature.subarray(0, 32), this.#octets, signed))) % order;
    const expected = commitment.add(this.#point.multiplyUnsafe(challenge));
    return ed25519.Point.BASE.multiplyUnsafe(s).equals(expected);
  }
}

function decodePoint(octets: Uint8Array): Point | undefined {
  try {
    return ed25519.Point.fromBytes(octets, false);
  } catch {
    return undefined;
  }
}

/** Least octet first. */
function numberOf(octets: Uint8Array): bigint {
  return octets.reduceRight((number, octet) => (number << 8n) | BigInt(octet), 0n);
}

/** C2SP signed-note: text ends in a line feed and holds no other control character. */
function isNote(text: string): boolean {
  return text.endsWith("\n") && !/[^\P{Cc}\n]/u.test(text) && !/\p{Surrogate}/u.test(text);
}
