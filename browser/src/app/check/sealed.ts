/** Claims are sealed to their reader: opening one with the reader's key. */

import { identityOf, officialKeys } from "../../client/office.ts";
import { Identity } from "../../crypto/seal.ts";
import { unsealClaim } from "../../protocol/claim.ts";
import { toUtf8 } from "../../bytes.ts";
import { attempt, CodedRefusal, orRefuse } from "../../refusal.ts";

/** It is no key, or not the one that opens the file. */
export class KeyRefusal extends CodedRefusal<"NotAKey" | "DoesNotOpen"> {
  override readonly name = "KeyRefusal";
}

/** Longest file with a key. */
export const KEY_OCTETS_MAX = 64 * 1024;
const BEGINNING = toUtf8("age-encryption.org/");

export function isSealed(octets: Uint8Array): boolean {
  return BEGINNING.every((octet, at) => octets[at] === octet);
}

/** The key in an official's file, or in one as age writes it. */
export function readIdentity(octets: Uint8Array): Identity {
  const line = new TextDecoder().decode(octets).split("\n").map((one) => one.trim()).find((one) => one.startsWith("AGE-SECRET-KEY-"));
  const refusal = () => new KeyRefusal("NotAKey");
  return orRefuse(() => (line === undefined ? identityOf(officialKeys.fromCanonical(octets)) : Identity.parse(line)), refusal);
}

/** What is in a sealed claim. */
export function unseal(identity: Identity, sealed: Uint8Array): Uint8Array {
  const opened = attempt(() => unsealClaim(identity, sealed));
  if (opened === null) throw new KeyRefusal("DoesNotOpen");
  return opened;
}
