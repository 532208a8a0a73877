/** The installation that this server belongs to, believed only as far as its log goes. */

import { equal } from "../bytes.ts";
import { type Instance, verifyInstance } from "../client/trust.ts";
import { LogRefusal, watchLog } from "../client/wallet.ts";
import { eraseOver } from "../client/wallet/erase.ts";
import { LogVerifier } from "../crypto/log/note.ts";
import type { OfficialId } from "../domain/ids.ts";
import { instanceAnswer } from "../protocol/api.ts";
import { fixedPath } from "../protocol/api/paths.ts";
import { instanceFile } from "../protocol/casefile/logged.ts";
import { findOfficial } from "../protocol/roster.ts";
import { ask } from "./api.ts";
import { currentSession, noteErased } from "./session.ts";
import { now } from "./system.ts";

interface Seen {
  readonly octets: Uint8Array;
  readonly instance: Instance;
}

/** The last answer, so that the same octets are the same object and nothing is checked twice. */
let seen: Seen | undefined;

/** Fetches the installation and verifies it. */
export async function reach(signal?: AbortSignal): Promise<Instance> {
  const { instanceFile: octets } = await ask(fixedPath("instance_show"), instanceAnswer, { signal });
  if (seen && equal(seen.octets, octets) && isPinned(seen.instance)) return seen.instance;
  const instance = verifyInstance(instanceFile.fromCanonical(octets), pinned());
  watch(instance);
  seen = { octets, instance };
  await eraseWhatIsOver(instance);
  return instance;
}

/** Secrets of months whose memos are all over show nothing good any more: they go, as the log has it. */
async function eraseWhatIsOver(instance: Instance): Promise<void> {
  const wallet = currentSession()?.wallet;
  const count = wallet ? eraseOver(wallet, now(), instance) : 0;
  // Where it cannot be saved the wallet says itself that it is not.
  if (count > 0) await noteErased(count).catch(() => undefined);
}

/** Name of an institution as the rules have it. */
export function institutionName(instance: Instance, id: string): string {
  const known = instance.charters.flatMap(({ charter }) => charter.institutions);
  return known.findLast((institution) => institution.id === id)?.name ?? id;
}

/** Name and title of an official, as the roster seen last has them; the id where it has none. */
export function officialSeen(id: OfficialId): string {
  return (seen && findOfficial(seen.instance.roster, id)?.displayName) ?? id;
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

/** A log that is smaller than it was, or another one of the same size, has lost something that stood in it. */
function watch(instance: Instance): void {
  const { head } = instance;
  const before = seen?.instance.head;
  if (before && head.size < before.size) throw new LogRefusal("Shrank", Number(before.size));
  if (before && head.size === before.size && !equal(head.root, before.root)) throw new LogRefusal("Forked", Number(before.size));
  // Goes into the file with the next change: by itself it is not worth a write.
  const wallet = currentSession()?.wallet;
  if (wallet) watchLog(wallet, head);
}
