// Octets as letters of five bits: base32 without padding (RFC 4648) and Bech32 (BIP 173) without its
// limit of length, as age writes keys. One text for the same octets: spare bits are zero.

import { Malformed } from "../malformed.ts";

const RFC_4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const CHECKSUM_LETTERS = 6;
/** The coefficients of the checksum's generator, one for each bit that is shifted out. */
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Base32 in capitals, without padding. */
export function toBase32(octets: Uint8Array): string {
  return spell(fives(octets), RFC_4648);
}

/** The octets of such a text. */
export function fromBase32(text: string): Uint8Array {
  return octetsOf(read(text, RFC_4648));
}

/** A prefix and octets, with a checksum, in lower case. */
export function toBech32(prefix: string, octets: Uint8Array): string {
  const values = fives(octets);
  const sum = checksum([...expand(prefix), ...values, ...Array<number>(CHECKSUM_LETTERS).fill(0)]) ^ 1;
  const check = Array.from({ length: CHECKSUM_LETTERS }, (_, i) => (sum >>> (5 * (CHECKSUM_LETTERS - 1 - i))) & 31);
  return `${prefix}1${spell([...values, ...check], BECH32)}`;
}

/** The prefix and the octets of a text that is all in lower or all in upper case. */
export function fromBech32(text: string): { prefix: string; octets: Uint8Array } {
  const lower = text.toLowerCase();
  const end = lower.lastIndexOf("1");
  const prefix = lower.slice(0, end);
  if (end < 1 || (text !== lower && text !== text.toUpperCase()) || !/^[!-~]+$/.test(prefix)) throw new Malformed("Malformed");
  const values = read(lower.slice(end + 1), BECH32);
  if (values.length < CHECKSUM_LETTERS || checksum([...expand(prefix), ...values]) !== 1) throw new Malformed("Malformed");
  return { prefix, octets: octetsOf(values.slice(0, -CHECKSUM_LETTERS)) };
}

function expand(prefix: string): number[] {
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function checksum(values: readonly number[]): number {
  return values.reduce((sum, value) => {
    const shifted = ((sum & 0x1ffffff) << 5) ^ value;
    return GENERATOR.reduce((mixed, term, bit) => ((sum >>> (25 + bit)) & 1 ? mixed ^ term : mixed), shifted);
  }, 1);
}

function fives(octets: Uint8Array): number[] {
  return regroup(octets, 8, 5, (spare, width) => [(spare << (5 - width)) & 31]);
}

function octetsOf(values: readonly number[]): Uint8Array {
  return Uint8Array.from(regroup(values, 5, 8, (spare, width) => {
    if (width >= 5 || spare !== 0) throw new Malformed("Malformed");
    return [];
  }));
}

/** The same bits in groups of another size; `end` says what becomes of those that fill no group. */
function regroup(groups: Iterable<number>, from: number, to: number, end: (spare: number, width: number) => number[]): number[] {
  const regrouped: number[] = [];
  let bits = 0;
  let width = 0;
  for (const group of groups) {
    bits = (bits << from) | group;
    width += from;
    while (width >= to) {
      width -= to;
      regrouped.push(bits >> width);
      bits &= (1 << width) - 1;
    }
  }
  return width > 0 ? [...regrouped, ...end(bits, width)] : regrouped;
}

function spell(values: readonly number[], alphabet: string): string {
  return values.map((value) => alphabet.charAt(value)).join("");
}

function read(text: string, alphabet: string): number[] {
  return Array.from(text, (letter) => {
    const value = alphabet.indexOf(letter);
    if (value < 0) throw new Malformed("Malformed");
    return value;
  });
}
