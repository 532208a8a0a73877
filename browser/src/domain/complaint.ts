// A complaint of reprisal: what can be complained of, and where a complaint stands (R43 to R46).
// Answers to crates/demur-domain/src/complaint.rs.

import { named } from "./named.ts";
import { Refusal } from "./refusal.ts";

/** What was done to somebody (R44). */
export const Reprisal = named(
  "evaluation",
  "assignment",
  "clearance",
  "promotion",
  "access",
  "interrogation",
  "disclosure",
  "dismissal",
  "other",
);
export type Reprisal = (typeof Reprisal.ALL)[number];

/** Where a complaint stands. */
export const ComplaintState = named(
  "filed",
  "acknowledged",
  "interim_protection",
  "investigated",
  "substantiated",
  "not_substantiated",
  "remedied",
  "followed_up",
  "closed",
);
export type ComplaintState = (typeof ComplaintState.ALL)[number];

/** What moves a complaint. */
export const ComplaintAct = named(
  "tell",
  "acknowledge",
  "protect",
  "investigate",
  "substantiate",
  "dismiss",
  "remedy",
  "conclude",
  "check",
  "close",
);
export type ComplaintAct = (typeof ComplaintAct.ALL)[number];

/** What a protection officer must ask at intake (R46). */
export const RiskItem = named("exposure", "power", "decision", "vulnerability", "history", "urgency");
export type RiskItem = (typeof RiskItem.ALL)[number];

/** The answer to a question of the risk check. */
export const Risk = named("low", "possible", "high", "unknown");
export type Risk = (typeof Risk.ALL)[number];

/** Where each act leads from which states, but telling: C3 to C11. */
const STEPS: Readonly<Record<Exclude<ComplaintAct, "tell">, readonly [from: readonly ComplaintState[], to: ComplaintState]>> = {
  acknowledge: [["filed"], "acknowledged"],
  protect: [["acknowledged", "interim_protection"], "interim_protection"],
  investigate: [["acknowledged", "interim_protection"], "investigated"],
  substantiate: [["investigated"], "substantiated"],
  dismiss: [["investigated"], "not_substantiated"],
  remedy: [["substantiated", "remedied"], "remedied"],
  // What was found to be so is set right before it is over.
  conclude: [["not_substantiated", "remedied"], "followed_up"],
  check: [["followed_up"], "followed_up"],
  close: [["followed_up"], "closed"],
};

/** What is told after one of these must be looked into anew, so that nobody can close the door on it. */
const DECIDED: readonly ComplaintState[] = ["not_substantiated", "remedied", "followed_up", "closed"];

/** Where an act leads; from nothing, for a complaint that is not there yet. */
export function nextState(state: ComplaintState | undefined, act: ComplaintAct): ComplaintState {
  if (act === "tell") return state === undefined || DECIDED.includes(state) ? "filed" : state;
  const [from, to] = STEPS[act];
  if (state === undefined || !from.includes(state)) throw new Refusal("not_in_this_state");
  return to;
}

/** What can be done next, but telling. */
export function stepsFrom(state: ComplaintState): Exclude<ComplaintAct, "tell">[] {
  const steps = Object.entries(STEPS) as [Exclude<ComplaintAct, "tell">, (typeof STEPS)["check"]][];
  return steps.filter(([, [from]]) => from.includes(state)).map(([act]) => act);
}
