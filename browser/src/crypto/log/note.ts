// Signed notes and their keys (C2SP signed-note@v1.0.0), for Ed25519 only.

import { sha256 } from "@noble/hashes/sha2.js";

import { concat, equal, fromUtf8, toHex, toUtf8, utf8Length } from "../../bytes.ts";
import { Malformed, otherwise } from "../../malformed.ts";
import { type NoteRole, type Signature, VerifyingKey } from "../sign.ts";
import { base64, splitOnce, toBase64 } from "./text.ts";

/** No note is longer. Sixteen post-quantum signatures fit, which is what the specification asks. */
export const NOTE_BYTES_MAX = 128 * 1024;
/** No note has more signatures; the specification asks for at least 16. */
export const NOTE_SIGNATURES_MAX = 32;
/** No key name is longer. */
export const KEY_NAME_BYTES_MAX = 255;

const SIGNATURE_LINE_START = "\u2014 ";
const KEY_ID_BYTES = 4;

/** The signature type of a role's keys, part of a key's identifier (signed-note, "Signature types"). */
const SIGNATURE_TYPE: Record<NoteRole, number> = { log: 0x01, witness: 0x04 };

/** One signature line, not verified. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A note taken apart; nothing about it is verified. */
export class UnverifiedNote {
  private constructor(
    /** The text with its final newline. It must not be believed before a signature is verified. */
    readonly text: string,
    readonly signatures: readonly NoteSignature[],
  ) {}

  static parse(octets: Uint8Array): UnverifiedNote {
    if (octets.length > NOTE_BYTES_MAX) throw new Malformed("TooLong");
    const note = fromUtf8(octets);
    if (/[\0-\x09\x0b-\x1f]/.test(note)) throw new Malformed("Characters");
    // The last blank line divides, so the text may hold blank lines itself.
    const blank = note.lastIndexOf("\n\n");
    const rest = note.slice(blank + 1);
    if (blank < 0 || rest.length < 2 || !rest.endsWith("\n")) throw new Malformed("Shape");
    const lines = rest.slice(1, -1).split("\n");
    const signatures = lines.slice(0, NOTE_SIGNATURES_MAX + 1).map(parseSignature);
    if (signatures.length > NOTE_SIGNATURES_MAX) throw new Malformed("TooManySignatures");
    return new UnverifiedNote(note.slice(0, blank + 1), signatures);
  }

  /** The signature by this key, if there is one. A second one would be octets that nobody checks. */
  signatureBy<R extends NoteRole>(key: NoteVerifier<R>): NoteSignature | undefined {
    const byKey = this.signatures.filter((line) => key.claims(line));
    if (byKey.length > 1) throw new Malformed("Duplicate");
    return byKey[0];
  }
}

/** A named Ed25519 key that verifies one type of signature. */
export class NoteVerifier<R extends NoteRole> {
  private constructor(
    readonly name: string,
    readonly key: VerifyingKey<R>,
    private readonly role: R,
  ) {}

  /** A key under a name that a signature line can carry. */
  static new<R extends NoteRole>(role: R, name: string, key: VerifyingKey<R>): NoteVerifier<R> {
    checkKeyName(name);
    return new NoteVerifier(name, key, role);
  }

  /** Reads a verifier key: `name+hex(key id)+base64(type ‖ public key)`. */
  static parse<R extends NoteRole>(role: R, vkey: string): NoteVerifier<R> {
    const [name, rest] = splitOnce(vkey, "+") ?? [];
    const [, encoded] = splitOnce(rest ?? "", "+") ?? [];
    const material = base64(encoded ?? "");
    if (name === undefined || material?.[0] !== SIGNATURE_TYPE[role]) throw new Malformed("VerifierKey");
    const key = otherwise("VerifierKey", () => {
      if (material.length !== 33) throw new Malformed("VerifierKey");
      return VerifyingKey.fromBytes<R>(material.subarray(1));
    });
    const verifier = NoteVerifier.new(role, name, key);
    // Comparing the whole text also checks the identifier and its spelling.
    if (verifier.toString() !== vkey) throw new Malformed("VerifierKey");
    return verifier;
  }

  /** `SHA-256(name ‖ newline ‖ type ‖ public key)[:4]` */
  keyId(): Uint8Array {
    return sha256(concat(toUtf8(`${this.name}\n`), this.#material())).slice(0, KEY_ID_BYTES);
  }

  /** Whether a signature line claims to be by this key. */
  claims(line: NoteSignature): boolean {
    return line.name === this.name && equal(line.keyId, this.keyId());
  }

  /** Checks the octets of an Ed25519 signature over text as it stands. */
  verify(text: string, signature: Signature): void {
    const key = this.key as VerifyingKey<NoteRole>;
    if (!key.verifiesNote(text, signature)) throw new Malformed("Signature");
  }

  equals(other: NoteVerifier<R>): boolean {
    return this.name === other.name && this.key.equals(other.key);
  }

  toString(): string {
    return `${this.name}+${toHex(this.keyId())}+${toBase64(this.#material())}`;
  }

  #material(): Uint8Array {
    return concat(Uint8Array.of(SIGNATURE_TYPE[this.role]), this.key.toBytes());
  }
}

/** A log's public key. Its name is the log's origin. */
export type LogVerifier = NoteVerifier<"log">;
export const LogVerifier = {
  new: (name: string, key: VerifyingKey<"log">): LogVerifier => NoteVerifier.new("log", name, key),
  parse: (vkey: string): LogVerifier => NoteVerifier.parse("log", vkey),
};

/** A witness's public key. */
export type WitnessVerifier = NoteVerifier<"witness">;
export const WitnessVerifier = {
  new: (name: string, key: VerifyingKey<"witness">): WitnessVerifier => NoteVerifier.new("witness", name, key),
  parse: (vkey: string): WitnessVerifier => NoteVerifier.parse("witness", vkey),
};

function parseSignature(line: string): NoteSignature {
  const [name, encoded] = line.startsWith(SIGNATURE_LINE_START)
    ? (splitOnce(line.slice(SIGNATURE_LINE_START.length), " ") ?? [])
    : [];
  if (name === undefined || encoded === undefined) throw new Malformed("SignatureLine");
  checkKeyName(name);
  const octets = base64(encoded);
  if (octets === undefined || octets.length <= KEY_ID_BYTES) throw new Malformed("SignatureLine");
  return { name, keyId: octets.slice(0, KEY_ID_BYTES), signature: octets.slice(KEY_ID_BYTES) };
}

function checkKeyName(name: string): void {
  const length = utf8Length(name);
  const allowed = /^[^\p{White_Space}\p{Cc}\p{Surrogate}+]+$/u.test(name);
  if (!allowed || length > KEY_NAME_BYTES_MAX) throw new Malformed("KeyName");
}
