// Files that begin with a line that says what they are.

import { concat, equal, toUtf8 } from "../../bytes.ts";
import type { Canonical } from "../codec.ts";

/** A kind of file that begins with its own name. */
export interface FileKind<T> extends Canonical<T> {
  /** First octets. */
  readonly MAGIC: Uint8Array;
  /** Name and canonical encoding. */
  toFile(value: T): Uint8Array;
  /** Reads a file; null if it is of another kind. Throws `Malformed` if it is not canonical. */
  fromFile(octets: Uint8Array): T | null;
}

/** A kind of file with this first line. */
export function file<T>(firstLine: string, kind: Canonical<T>): FileKind<T> {
  const MAGIC = toUtf8(`${firstLine}\n`);
  return {
    ...kind,
    MAGIC,
    toFile: (value) => concat(MAGIC, kind.toCanonical(value)),
    fromFile: (octets) => {
      const isOurs = equal(octets.subarray(0, MAGIC.length), MAGIC);
      return isOurs ? kind.fromCanonical(octets.subarray(MAGIC.length)) : null;
    },
  };
}
