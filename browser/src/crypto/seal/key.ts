// Recipients and identities, and the strings people exchange them as.

import { equal } from "../../bytes.ts";
import { Malformed } from "../../malformed.ts";
import { fromBech32, toBech32 } from "../base32.ts";
import { type Randomness, randomBytes } from "../random.ts";
import type { Stanza } from "./header.ts";
import { isLowOrder, isUsableRecipient, recipientOfSeed, unwrapHybrid, wrapHybrid } from "./hybrid.ts";
import { wrapX25519 } from "./x25519.ts";

// Bech32 checksums are over lower case; identities are shown in upper case (age.md).
const HYBRID_RECIPIENT = "age1pq";
const HYBRID_IDENTITY = "age-secret-key-pq-";
const X25519_RECIPIENT = "age";
/** Longer than any key string, so that no megabyte of text is ever decoded. */
const KEY_TEXT_MAX = 2048;

type RecipientKind = "hybrid" | "x25519";

/** A public key that files are sealed to. */
export class Recipient {
  readonly kind: RecipientKind;
  readonly #key: Uint8Array;

  private constructor(kind: RecipientKind, key: Uint8Array) {
    this.kind = kind;
    this.#key = key;
  }

  /** The recipient of a string. One key has one string: upper case and spare bits are refused. */
  static parse(text: string): Recipient {
    const { prefix, key } = decode(text);
    const hybrid = prefix === HYBRID_RECIPIENT && isUsableRecipient(key);
    const plain = prefix === X25519_RECIPIENT && key.length === 32 && !isLowOrder(key);
    if (!hybrid && !plain) throw new Malformed("InvalidKey");
    const recipient = new Recipient(hybrid ? "hybrid" : "x25519", key);
    if (recipient.toString() !== text) throw new Malformed("InvalidKey");
    return recipient;
  }

  /** For `Identity`. */
  static ofSeed(seed: Uint8Array): Recipient {
    return new Recipient("hybrid", recipientOfSeed(seed));
  }

  /** Whether files to this key stay closed against a quantum computer. */
  isHybrid(): boolean {
    return this.kind === "hybrid";
  }

  /** What a person who seals to this key should be told. */
  warning(): "NotPostQuantum" | null {
    return this.isHybrid() ? null : "NotPostQuantum";
  }

  equals(other: Recipient): boolean {
    return this.kind === other.kind && equal(this.#key, other.#key);
  }

  /** Wraps a file key for this recipient. */
  wrap(fileKey: Uint8Array, randomness: Randomness): Stanza {
    const wrap = this.isHybrid() ? wrapHybrid : wrapX25519;
    return wrap(this.#key, fileKey, randomness);
  }

  toString(): string {
    return toBech32(this.isHybrid() ? HYBRID_RECIPIENT : X25519_RECIPIENT, this.#key);
  }
}

/** A secret key that opens files; always hybrid. It shows nothing of itself. */
export class Identity {
  readonly #seed: Uint8Array;
  #recipient: Recipient | null = null;

  private constructor(seed: Uint8Array) {
    if (seed.length !== 32) throw new Malformed("InvalidKey");
    this.#seed = seed.slice();
  }

  /** A fresh identity. */
  static generate(randomness: Randomness): Identity {
    return new Identity(randomBytes(randomness, 32));
  }

  /** The identity of a seed: an identity *is* 32 random octets (age.md). */
  static fromSeed(seed: Uint8Array): Identity {
    return new Identity(seed);
  }

  /** The identity of the string that is kept in an identity file. */
  static parse(text: string): Identity {
    const { prefix, key } = decode(text);
    if (prefix !== HYBRID_IDENTITY) throw new Malformed("InvalidKey");
    const identity = new Identity(key);
    if (identity.toSecretString() !== text) throw new Malformed("InvalidKey");
    return identity;
  }

  /** The public key to this one. */
  recipient(): Recipient {
    this.#recipient ??= Recipient.ofSeed(this.#seed);
    return this.#recipient;
  }

  /** The string that is kept in an identity file. Not `toString`, so that none slips into a page. */
  toSecretString(): string {
    return toBech32(HYBRID_IDENTITY, this.#seed).toUpperCase();
  }

  /** The file key of a stanza, or null when the stanza is for somebody else. */
  unwrap(stanza: Stanza): Uint8Array | null {
    return unwrapHybrid(this.#seed, stanza);
  }

  toString(): string {
    return "Identity(…)";
  }

  toJSON(): string {
    return "Identity(…)";
  }
}

function decode(text: string): { prefix: string; key: Uint8Array } {
  if (text.length > KEY_TEXT_MAX) throw new Malformed("InvalidKey");
  try {
    const { prefix, octets } = fromBech32(text);
    return { prefix, key: octets };
  } catch {
    throw new Malformed("InvalidKey");
  }
}
