// Content that is marked higher than the installation may hold (T30). It is locked for readers, and for
// nobody's clock: what is owed stays owed.

import type { Charter } from "../charter.ts";
import { Marking } from "../choice.ts";
import type { OfficialId } from "../ids.ts";
import { Refusal } from "../refusal.ts";
import type { Turned } from "../turn.ts";

/** Whether readers get no content. */
export function isLocked(turns: readonly Turned[]): boolean {
  return turns.findLast(({ turn }) => turn === "spill_reported" || turn === "spill_lifted")?.turn === "spill_reported";
}

/** Checks that the marking is one that the installation may not hold. */
export function checkSpillMarking({ markings }: Charter, marking: Marking): void {
  const rank = (one: Marking): number => Marking.ALL.indexOf(one);
  if (markings.some((it) => rank(it) >= rank(marking))) throw new Refusal("not_in_charter");
}

/** Once at a time, and once by each. */
export function checkSpill(turns: readonly Turned[], official: OfficialId | undefined): void {
  if (isLocked(turns)) throw new Refusal("content_locked");
  if (turns.some((it) => it.turn === "spill_reported" && it.official === official)) throw new Refusal("names_another");
}
