/** The installation that this server belongs to, believed only as far as its log goes. */

import { equal, fromBase64Url } from "../bytes.ts";
import { type Instance, verifyInstance } from "../client/trust.ts";
import { LogVerifier } from "../crypto/log/note.ts";
import { instanceFile } from "../protocol/casefile.ts";
import { CodedRefusal } from "../refusal.ts";
import { Failure, get } from "./api.ts";
import { currentSession } from "./session.ts";

/** The log is not the one it was. Nobody should go on. */
export class LogRefusal extends CodedRefusal<"Shrunk"> {
  override readonly name = "LogRefusal";
}

interface Seen {
  readonly octets: Uint8Array;
  readonly instance: Instance;
}

/** The last answer, so that the same octets are the same object and nothing is checked twice. */
let seen: Seen | undefined;

/** Fetches the installation and verifies it. */
export async function reach(signal?: AbortSignal): Promise<Instance> {
  const octets = octetsOf(await get("/api/v1/instance", { signal }), "instance_file");
  if (seen && equal(seen.octets, octets) && isPinned(seen.instance)) return seen.instance;
  const instance = verifyInstance(instanceFile.fromCanonical(octets), pinned());
  watch(instance);
  seen = { octets, instance };
  return instance;
}

/** Name of an institution as the rules have it. */
export function institutionName(instance: Instance, id: string): string {
  const known = instance.charters.flatMap(({ charter }) => charter.institutions);
  return known.findLast((institution) => institution.id === id)?.name ?? id;
}

/** One field of octets of an answer. */
export function octetsOf(answer: unknown, field: string): Uint8Array {
  const value = (answer as Record<string, unknown> | null)?.[field];
  if (typeof value !== "string") throw new Failure("strange");
  try {
    return fromBase64Url(value);
  } catch {
    throw new Failure("strange");
  }
}

/** The key that the wallet has pinned; without one, the key that this page saw first. */
function pinned(): LogVerifier | null {
  const key = currentSession()?.wallet.logKey;
  return key === undefined ? (seen?.instance.log ?? null) : LogVerifier.parse(key);
}

function isPinned(instance: Instance): boolean {
  const key = currentSession()?.wallet.logKey;
  return key === undefined || key === instance.log.toString();
}

/** A log that is smaller than it was has lost something that stood in it. */
function watch(instance: Instance): void {
  const wallet = currentSession()?.wallet;
  const { size } = instance.head;
  const before = [BigInt(wallet?.logSize ?? 0), seen?.instance.head.size ?? 0n];
  if (before.some((known) => size < known)) throw new LogRefusal("Shrunk");
  // Goes into the file with the next change: a size alone is not worth a write.
  if (wallet) wallet.logSize = Number(size);
}
