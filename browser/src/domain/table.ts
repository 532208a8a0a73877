// Who may do what in which state, as one table, and the one function that asks it. What the table
// does not allow is refused. A test compares it with `docs/authorization-matrix.txt`.

import type { Operation } from "./operation.ts";
import { Refusal, refusalOf } from "./refusal.ts";
import type { Role } from "./role.ts";
import type { State } from "./state.ts";
import { TABLE } from "./table/rows.ts";

/** What an allowed operation does: the state stays as it is, or the memo goes over into this one. */
export type Effect = "stay" | State;

/** The state of a memo, or none where there is no memo. */
export type MaybeState = State | undefined;

/** One line of the table: the states it starts from, who may, and what becomes of the memo. */
export interface Row {
  readonly from: readonly MaybeState[];
  readonly operation: Operation;
  readonly roles: readonly Role[];
  readonly effect: Effect;
}

/** An operation that the table allows. */
export interface Transition {
  /** The state before. */
  readonly from: MaybeState;
  /** The state after. */
  readonly to: MaybeState;
  readonly effect: Effect;
}

/**
 * Decides whether `role` may do `operation` to a memo in `state`. Refuses with
 * `not_allowed_for_role` when the role may never do it, `not_in_this_state` when it may in another
 * state.
 */
export function decide(state: MaybeState, operation: Operation, role: Role): Transition {
  const admits = (row: Row) => row.roles.includes("anyone") || row.roles.includes(role);
  const rows = TABLE.filter((row) => row.operation === operation && admits(row));
  if (rows.length === 0) throw new Refusal("not_allowed_for_role");
  const row = rows.find((candidate) => candidate.from.includes(state));
  if (row === undefined) throw new Refusal("not_in_this_state");
  return { from: state, to: row.effect === "stay" ? state : row.effect, effect: row.effect };
}

/** Whether the table allows it. */
export function isAllowed(state: MaybeState, operation: Operation, role: Role): boolean {
  return refusalOf(() => decide(state, operation, role)) === undefined;
}
