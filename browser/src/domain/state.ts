import { named } from "./named.ts";

/** Where a memo stands. Being late, urgent or on hold is not a state: lateness follows from the clock. */
export const State = named(
  "draft",
  "circulating",
  "sealed",
  "submitted",
  "acknowledged",
  "scope_disputed",
  "redirected",
  "in_review",
  "awaiting_authors",
  "reply_drafted",
  "replied",
  "contested",
  "appealed",
  "closed",
  "archived",
  "withdrawn",
  "lapsed",
);
export type State = (typeof State.ALL)[number];

const UNFILED: readonly State[] = ["draft", "circulating", "sealed", "withdrawn", "lapsed"];
const FINAL: readonly State[] = ["archived", "withdrawn", "lapsed"];

/**
 * Whether a memo in this state has certainly been filed. `withdrawn` says false, since a memo can
 * be withdrawn before and after; who must know asks whether there is a receipt.
 */
export function isFiled(state: State): boolean {
  return !UNFILED.includes(state);
}

/** Whether no operation leads out of this state any more. */
export function isFinal(state: State): boolean {
  return FINAL.includes(state);
}
