// Files under a passphrase (age's scrypt recipient): a person's wallet. docs/decisions/0010 says
// which work belongs to which passphrase.

import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { scrypt } from "@noble/hashes/scrypt.js";
import { concat, toUtf8 } from "../../bytes.ts";
import { type Randomness, randomBytes } from "../random.ts";
import { toUnpaddedBase64, unpaddedBase64 } from "./base64.ts";
import { OpenFailure } from "./failure.ts";
import { splitHeader, type Stanza } from "./header.ts";
import { openWith } from "./open.ts";
import { writeFileWith } from "./write.ts";

/**
 * How a passphrase came to be, and so how much work is put before each guess: a passphrase of
 * generated words needs none, one that a person chose needs much.
 */
export type Strength = "words" | "chosen";

/** scrypt's work as a power of two; a file with any other is refused, before any work. */
const WORK_FACTOR: Readonly<Record<Strength, number>> = { words: 10, chosen: 16 };

const TAG = "scrypt";
const SALT_OCTETS = 16;
const SALT_LABEL = toUtf8("age-encryption.org/v1/scrypt");
const WRAPPED_OCTETS = 32;

/** Seals under a passphrase. */
export function sealUnderPassphrase(passphrase: string, strength: Strength, plaintext: Uint8Array, randomness: Randomness): Uint8Array {
  const wrap = (fileKey: Uint8Array): Stanza[] => {
    const salt = randomBytes(randomness, SALT_OCTETS);
    const body = chacha20poly1305(wrappingKey(passphrase, salt, strength), new Uint8Array(12)).encrypt(fileKey);
    return [{ tag: TAG, args: [toUnpaddedBase64(salt), String(WORK_FACTOR[strength])], body }];
  };
  return writeFileWith(wrap, plaintext, randomness);
}

/** What a file held, and with how much work it should be written again. */
export interface OpenedUnderPassphrase {
  readonly plaintext: Uint8Array;
  readonly strength: Strength;
}

/**
 * Opens a file under a passphrase. One opaque failure: another passphrase, not such a file,
 * changed, or longer than `octetsMax`.
 */
export function openUnderPassphrase(passphrase: string, file: Uint8Array, octetsMax: number): OpenedUnderPassphrase {
  if (file.length > octetsMax) throw new OpenFailure();
  const split = splitHeader(file);
  const [stanza, ...more] = split.stanzas;
  if (stanza === undefined || more.length > 0) throw new OpenFailure();
  const { salt, strength } = readArguments(stanza);
  return { plaintext: openWith(unwrap(wrappingKey(passphrase, salt, strength), stanza.body), split), strength };
}

/** How much work opening a file will be, for a page that says so first; null if it is no such file. */
export function strengthOf(file: Uint8Array): Strength | null {
  try {
    const [stanza] = splitHeader(file).stanzas;
    return stanza === undefined ? null : readArguments(stanza).strength;
  } catch {
    return null;
  }
}

function readArguments(stanza: Stanza): { salt: Uint8Array; strength: Strength } {
  const [salt, work, ...more] = stanza.args;
  if (stanza.tag !== TAG || salt === undefined || more.length > 0 || stanza.body.length !== WRAPPED_OCTETS) {
    throw new OpenFailure();
  }
  const strength = (["words", "chosen"] as const).find((known) => String(WORK_FACTOR[known]) === work);
  const octets = unpaddedBase64(salt);
  if (strength === undefined || octets.length !== SALT_OCTETS) throw new OpenFailure();
  return { salt: octets, strength };
}

function wrappingKey(passphrase: string, salt: Uint8Array, strength: Strength): Uint8Array {
  return scrypt(toUtf8(passphrase), concat(SALT_LABEL, salt), { N: 2 ** WORK_FACTOR[strength], r: 8, p: 1, dkLen: 32 });
}

function unwrap(key: Uint8Array, body: Uint8Array): Uint8Array {
  try {
    return chacha20poly1305(key, new Uint8Array(12)).decrypt(body);
  } catch {
    throw new OpenFailure();
  }
}
