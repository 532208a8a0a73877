// The closed lists a charter picks from: how one signs, what a reply may say, how text is marked.

import { named } from "./named.ts";

/** Who may learn a signer's name. On the wire the modes look alike (design, 4.3). */
export const IdentityMode = named("named", "sealed", "anonymous");
export type IdentityMode = (typeof IdentityMode.ALL)[number];

/** What a co-signature says of the memo (R65). */
export const Stance = named("support", "support-with-reservation");
export type Stance = (typeof Stance.ALL)[number];

/** What the authors of a memo say they do about the decision that it dissents from (R65). */
export const AuthorsStance = named("disagree", "disagree-but-support");
export type AuthorsStance = (typeof AuthorsStance.ALL)[number];

/** What a reply says to one demand (R25). */
export const Outcome = named("accepted", "partly", "rejected", "already-policy", "needs-decision");
export type Outcome = (typeof Outcome.ALL)[number];

/** Whether something changes, or may: then an answer can say what, and by when (R65). */
export function mayChange(outcome: Outcome): boolean {
  return outcome !== "rejected" && outcome !== "already-policy";
}

/** What a signer says of a reply (G4): whether it answers. Nobody rates tone or length. */
export const Rating = named("answers", "does-not-answer");
export type Rating = (typeof Rating.ALL)[number];

/** What an appeal says was wrong (R30): how the case was handled, or the answer itself. */
export const AppealGround = named("process", "substance");
export type AppealGround = (typeof AppealGround.ALL)[number];

/** What a record is released as (T28). */
export const ReleaseKind = named("public", "summary", "redacted");
export type ReleaseKind = (typeof ReleaseKind.ALL)[number];

/** How a memo belongs to another (R3). */
export const LinkKind = named("related", "forked", "merged");
export type LinkKind = (typeof LinkKind.ALL)[number];

/**
 * How sensitive a text is, in rising order. Classified marks exist so that a memo that carries one
 * can be recognised and refused with the right words (R39).
 */
export const Marking = named("U", "SBU", "C", "S", "TS");
export type Marking = (typeof Marking.ALL)[number];

/** The more sensitive of the markings. */
export function highestMarking(first: Marking, ...others: readonly Marking[]): Marking {
  return others.reduce((a, b) => (isHigher(b, a) ? b : a), first);
}

/** Whether `a` is more sensitive than `b`. */
export function isHigher(a: Marking, b: Marking): boolean {
  return Marking.indexOf(a) > Marking.indexOf(b);
}
