// age.md, "Payload": chunks of 64 KiB under a counter, the last one marked. And the header's MAC.

import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concat, toUtf8 } from "../../bytes.ts";
import { OpenFailure } from "./failure.ts";

const CHUNK_OCTETS = 64 * 1024;
const TAG_OCTETS = 16;
export const NONCE_OCTETS = 16;

/** How many octets the payload of this much plaintext has. */
export function payloadOctets(plaintextOctets: number): number {
  const chunks = Math.max(1, Math.ceil(plaintextOctets / CHUNK_OCTETS));
  return NONCE_OCTETS + plaintextOctets + chunks * TAG_OCTETS;
}

export function headerMac(fileKey: Uint8Array, authenticated: Uint8Array): Uint8Array {
  return hmac(sha256, hkdf(sha256, fileKey, new Uint8Array(), toUtf8("header"), 32), authenticated);
}

export function writePayload(fileKey: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array): Uint8Array {
  const key = payloadKey(fileKey, nonce);
  const payload = new Uint8Array(payloadOctets(plaintext.length));
  payload.set(nonce);
  for (let counter = 0, from = 0, to = NONCE_OCTETS; to < payload.length; counter += 1) {
    const chunk = plaintext.subarray(from, from + CHUNK_OCTETS);
    from += chunk.length;
    const nonceOfChunk = chunkNonce(counter, from === plaintext.length);
    payload.set(chacha20poly1305(key, nonceOfChunk).encrypt(chunk), to);
    to += chunk.length + TAG_OCTETS;
  }
  return payload;
}

export function readPayload(fileKey: Uint8Array, payload: Uint8Array): Uint8Array {
  const key = payloadKey(fileKey, payload.subarray(0, NONCE_OCTETS));
  const sealed = payload.subarray(NONCE_OCTETS);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < sealed.length; at += CHUNK_OCTETS + TAG_OCTETS) {
    const end = at + CHUNK_OCTETS + TAG_OCTETS;
    const chunk = decrypt(key, chunkNonce(chunks.length, end >= sealed.length), sealed.subarray(at, end));
    // Only a whole file of nothing has an empty chunk.
    if (chunk.length === 0 && at > 0) throw new OpenFailure();
    chunks.push(chunk);
  }
  return concat(...chunks);
}

function decrypt(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Uint8Array {
  try {
    return chacha20poly1305(key, nonce).decrypt(sealed);
  } catch {
    throw new OpenFailure();
  }
}

function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  return hkdf(sha256, fileKey, nonce, toUtf8("payload"), 32);
}

/** Eleven octets of counter, of which ours never fills more than four, and the mark of the last. */
function chunkNonce(counter: number, last: boolean): Uint8Array {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, counter);
  nonce[11] = last ? 1 : 0;
  return nonce;
}
