// The two halves of a sealed file: the header that wraps the file key, and the payload. The parser
// is bounded, and strict about lines; it answers to crates/demur-crypto/src/seal/header.rs.

import { concat, equal, toUtf8 } from "../../bytes.ts";
import { HYBRID_TAG } from "./hybrid.ts";
import { OpenFailure } from "./failure.ts";
import { unpaddedBase64 } from "./base64.ts";

/** The most recipients a file of ours has. */
export const RECIPIENTS_MAX = 32;
/** The most stanzas a file that we read may have: other programs add one that means nothing. */
export const STANZAS_MAX = RECIPIENTS_MAX + 1;
/** The most octets a header may have; a hybrid stanza has 1,557. */
export const HEADER_OCTETS_MAX = 64 * 1024;

export const VERSION_LINE = "age-encryption.org/v1";
export const MAC_MARK = "---";
export const BODY_LINE_CHARS = 64;
const MAC_CHARS = 43;
/** Two full lines and a short one: other programs' stanza that means nothing has up to 99 octets. */
const BODY_LINES_MAX = 3;
/** Nonce and tag of an empty payload. */
const PAYLOAD_OCTETS_MIN = 16 + 16;

/** One wrapped file key. */
export interface Stanza {
  readonly tag: string;
  readonly args: readonly string[];
  readonly body: Uint8Array;
}

/** A sealed file in its two halves. */
export interface Split {
  /** Version, stanzas and MAC, its closing line feed included. */
  readonly header: Uint8Array;
  /** Nonce and ciphertext. */
  readonly payload: Uint8Array;
  readonly stanzas: readonly Stanza[];
  /** What the MAC is over: the header up to and with the three hyphens. */
  readonly authenticated: Uint8Array;
  readonly mac: Uint8Array;
  /** How many stanzas wrap the file key for a hybrid recipient, and how many do something else. */
  readonly hybridStanzas: number;
  readonly otherStanzas: number;
}

/** Splits a file after its header. What comes out joins to the same octets. */
export function splitHeader(file: Uint8Array): Split {
  const lines = new Lines(file);
  if (lines.take() !== VERSION_LINE) throw new OpenFailure();
  const stanzas: Stanza[] = [];
  let line = lines.take();
  for (; line.startsWith("-> "); line = lines.take()) {
    const [tag, ...args] = line.slice("-> ".length).split(" ");
    if (tag === undefined || [tag, ...args].includes("")) throw new OpenFailure();
    stanzas.push({ tag, args, body: takeBody(lines) });
    if (stanzas.length > STANZAS_MAX) throw new OpenFailure();
  }
  const mac = line.startsWith(`${MAC_MARK} `) ? line.slice(MAC_MARK.length + 1) : "";
  if (mac.length !== MAC_CHARS) throw new OpenFailure();
  const header = file.subarray(0, lines.at);
  const payload = file.subarray(lines.at);
  if (stanzas.length === 0 || header.length > HEADER_OCTETS_MAX || payload.length < PAYLOAD_OCTETS_MIN) {
    throw new OpenFailure();
  }
  const hybridStanzas = stanzas.filter((stanza) => stanza.tag === HYBRID_TAG).length;
  return {
    header,
    payload,
    stanzas,
    authenticated: header.subarray(0, header.length - MAC_CHARS - " \n".length),
    mac: unpaddedBase64(mac),
    hybridStanzas,
    otherStanzas: stanzas.length - hybridStanzas,
  };
}

/** Puts the halves together again. The header must end where the payload begins. */
export function joinHeader(header: Uint8Array, payload: Uint8Array): Uint8Array {
  const file = concat(header, payload);
  if (!equal(splitHeader(file).header, header)) throw new OpenFailure();
  return file;
}

/** A body ends in a line that is short, or empty. */
function takeBody(lines: Lines): Uint8Array {
  let body = "";
  for (let count = 0; count < BODY_LINES_MAX; count += 1) {
    const line = lines.take();
    if (line.length > BODY_LINE_CHARS) throw new OpenFailure();
    body += line;
    if (line.length < BODY_LINE_CHARS) return unpaddedBase64(body);
  }
  throw new OpenFailure();
}

/** Lines of printable characters (age.md, "ABNF definition of file header"), within the bound. */
class Lines {
  at = 0;
  readonly #file: Uint8Array;

  constructor(file: Uint8Array) {
    this.#file = file.subarray(0, HEADER_OCTETS_MAX);
  }

  take(): string {
    const end = this.#file.indexOf(0x0a, this.at);
    if (end < 0) throw new OpenFailure();
    const line = this.#file.subarray(this.at, end);
    if (line.some((octet) => octet < 0x20 || octet > 0x7e)) throw new OpenFailure();
    this.at = end + 1;
    return String.fromCharCode(...line);
  }
}

/** The header of a file with these stanzas, up to what its MAC is over. */
export function writeStanzas(stanzas: readonly Stanza[], toText: (octets: Uint8Array) => string): Uint8Array {
  let header = `${VERSION_LINE}\n`;
  for (const stanza of stanzas) {
    header += `-> ${[stanza.tag, ...stanza.args].join(" ")}\n`;
    const body = toText(stanza.body);
    // The last line is always a short one, empty if need be.
    for (let at = 0; at <= body.length; at += BODY_LINE_CHARS) {
      header += `${body.slice(at, at + BODY_LINE_CHARS)}\n`;
    }
  }
  return toUtf8(header + MAC_MARK);
}
