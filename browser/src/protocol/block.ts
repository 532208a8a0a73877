// What travels in one size: the length of the content in four octets, the content, zeros.

import { concat, u32 } from "../bytes.ts";
import { Malformed } from "../malformed.ts";

const LENGTH_OCTETS = 4;

export function framed(content: Uint8Array, size: number): Uint8Array {
  const block = new Uint8Array(size);
  block.set(concat(u32(content.length), content));
  return block;
}

/** The content of a block; its padding must be zero. */
export function unframed(block: Uint8Array): Uint8Array {
  const rest = block.subarray(LENGTH_OCTETS);
  const length = new DataView(block.buffer, block.byteOffset).getUint32(0);
  if (length > rest.length) throw new Malformed("Malformed");
  if (rest.subarray(length).some((octet) => octet !== 0)) throw new Malformed("NotCanonical");
  return rest.subarray(0, length);
}
