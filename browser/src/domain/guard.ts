// Conditions beyond the table of who may do what: each a pure function with a typed refusal.

import { equal } from "../bytes.ts";
import { Malformed } from "../malformed.ts";
import type { Charter } from "./charter.ts";
import { highestMarking } from "./choice.ts";
import type { Timestamp } from "./clock.ts";
import type { VersionDigest } from "./ids.ts";
import { markingsOf, type Memo } from "./memo.ts";
import { Refusal } from "./refusal.ts";

/** A memo needs the charter's least number of signatures when it is sealed (T8). */
export function checkSigners(charter: Charter, present: number): void {
  const required = charter.circulation.signersMin;
  if (present < required) throw new Refusal("too_few_signers", { present, required });
}

/**
 * The instant at which a circulation of `days` ends, begun at `begunAt` (T3). Days are calendar days
 * in the charter's time zone, and the last one counts to its end.
 */
export function circulationEndsAt(charter: Charter, begunAt: Timestamp, days: number): Timestamp {
  const daysMax = charter.circulation.windowDaysMax;
  const refusal = new Refusal("window_out_of_bounds", { days, daysMax });
  if (!Number.isInteger(days) || days < 1 || days > daysMax) throw refusal;
  try {
    return charter.calendar.due(begunAt, { unit: "calendar_days", count: days }).endsAt;
  } catch (error) {
    if (error instanceof Malformed) throw refusal;
    throw error;
  }
}

/** A co-signature or a seal comes before the circulation ends (T4, T8). */
export function checkWindowOpen(endsAt: Timestamp, now: Timestamp): void {
  if (now >= endsAt) throw new Refusal("window_over");
}

/** A signature is for the version that circulates now (R4). */
export function checkVersion(current: VersionDigest, signed: VersionDigest): void {
  if (!equal(current, signed)) throw new Refusal("version_not_current");
}

/**
 * A memo opens only under an epoch whose enrolment is over, so that the set in which its signers
 * hide is fixed and nobody's enrolment can be timed against it (design, 4.1).
 */
export function checkEpochClosed(closesAt: Timestamp, openedAt: Timestamp): void {
  if (closesAt > openedAt) throw new Refusal("epoch_not_closed");
}

/** The `index`th memo of one member in one epoch, counted from 0. */
export function checkOpenIndex(charter: Charter, index: number): void {
  const limit = charter.circulation.opensPerEpoch;
  if (index >= limit) throw new Refusal("opens_exhausted", { limit });
}

/** The memo carries only markings that this installation may hold (R39). */
export function checkMarkings(charter: Charter, memo: Memo): void {
  const [outside, ...others] = markingsOf(memo.parts).filter((marking) => !charter.markings.includes(marking));
  if (outside !== undefined) {
    throw new Refusal("marking_not_allowed", { marking: highestMarking(outside, ...others) });
  }
}

/** The affiliation that a presentation discloses may sign under this charter. */
export function checkAffiliation(charter: Charter, affiliation: string): void {
  if (!charter.eligibility.affiliations.includes(affiliation)) throw new Refusal("affiliation_not_eligible");
}
