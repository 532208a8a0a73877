// What becomes of a case that is over: it is archived, and its names and its text are destroyed, each
// when the charter says (T27, R49), unless a hold stands (T29, R50).

import { Malformed } from "../malformed.ts";
import type { Charter } from "./charter.ts";
import type { Term } from "./charter/terms.ts";
import { allows, type Due, dueOf, type Timestamp } from "./clock.ts";
import { Refusal } from "./refusal.ts";
import { redirectStandsFrom, type Turn, type Turned } from "./turn.ts";

/**
 * From when on the clock takes this turn of a case that was over then: the end of this day. None where the
 * charter never has it.
 */
export function disposalDue(charter: Charter, turn: Turn, over: Timestamp): Due | undefined {
  const term = termOf(charter, turn);
  if (term === undefined) return undefined;
  try {
    return dueOf(charter.calendar, over, term);
  } catch (failure) {
    if (failure instanceof Malformed) throw new Refusal("too_late");
    throw failure;
  }
}

function termOf({ archive, retention }: Charter, turn: Turn): Term | undefined {
  switch (turn) {
    case "case_archived":
      return archive?.afterClose;
    case "names_destroyed":
      return retention?.names;
    case "text_destroyed":
      return retention === undefined || retention.text === "permanently" ? undefined : { unit: "months", count: retention.text.months };
    default:
      throw new Refusal("not_in_charter");
  }
}

/** From when on nothing was owed in a case: when it ended, or once a redirect stands (T15). */
export function overFrom(charter: Charter, turns: readonly Turned[], ended: Timestamp | undefined): Timestamp | undefined {
  return ended ?? redirectStandsFrom(charter, turns);
}

/** Whether nothing of the case may be destroyed. */
export function isHeld(turns: readonly Turned[]): boolean {
  return turns.findLast(({ turn }) => turn === "hold_placed" || turn === "hold_lifted")?.turn === "hold_placed";
}

/**
 * Checks that the clock may archive or destroy now, once, a case that was over from then on. Refuses with `not_in_charter`, `too_early`,
 * `on_hold`, or `not_in_this_state` if it was done or the case is not over.
 */
export function checkDisposal(charter: Charter, turns: readonly Turned[], turn: Turn, over: Timestamp | undefined, now: Timestamp): Due {
  if (over === undefined || turns.some((it) => it.turn === turn)) throw new Refusal("not_in_this_state");
  const due = disposalDue(charter, turn, over);
  if (due === undefined) throw new Refusal("not_in_charter");
  if (allows(due, now)) throw new Refusal("too_early");
  // A record is made all the same: that destroys nothing.
  if (turn !== "case_archived" && isHeld(turns)) throw new Refusal("on_hold");
  return due;
}
