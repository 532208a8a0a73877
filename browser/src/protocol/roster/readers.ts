// Which officials of the roster read a memo, apart from the roster, for who only signs does not ask.

import type { Charter, CharterReader } from "../../domain/charter.ts";
import { readersFor } from "../../domain/charter/readers.ts";
import { OfficialId } from "../../domain/ids.ts";
import { attempt } from "../../refusal.ts";
import type { MemoManifest } from "../manifest.ts";
import { findOfficial, type Roster } from "../roster.ts";

/**
 * The readers whom the charter names for a memo, ascending: the standing list and, for each
 * institution that signs and is not the action office's, its head (R22, R23).
 *
 * An author's own institution is not known, so every institution whose members may sign is taken
 * for one. An official whom a charter names in several institutions stands in the roster as
 * `<official>-<institution>`, or else under the bare word.
 */
export function rosterReadersFor(of: Roster, charter: Charter, manifest: MemoManifest): OfficialId[] {
  const institutions = manifest.accepted.map((accepted) => accepted.institution);
  const named = readersFor(charter, institutions).map((reader) => findReader(of, reader));
  return [...new Set(named)].sort();
}

function findReader(of: Roster, named: CharterReader): OfficialId {
  const { official, institution } = named;
  if (institution === undefined) return official;
  const there = attempt(() => OfficialId.parse(`${official}-${institution}`));
  return there !== null && findOfficial(of, there) !== undefined ? there : official;
}
