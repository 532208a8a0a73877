// Conditions beyond the table of who may do what: each a pure function with a typed refusal.

import { equal } from "../bytes.ts";
import { Malformed } from "../malformed.ts";
import type { Charter } from "./charter.ts";
import { highestMarking } from "./choice.ts";
import { dueOf, type Timestamp } from "./clock.ts";
import type { OfficialId, VersionDigest } from "./ids.ts";
import { markingsOf, type Memo } from "./memo.ts";
import { Refusal } from "./refusal.ts";
import type { Role } from "./role.ts";

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
    return dueOf(charter.calendar, begunAt, { unit: "calendar_days", count: days }).endsAt;
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

/** An official in this role clears replies under this charter (T20). */
export function checkClearer(charter: Charter, role: Role): void {
  if (!charter.clearance.roles.includes(role)) throw new Refusal("not_allowed_for_role");
}

/**
 * A reader of the memo clears what was put to them: they see no other draft. Who of the office clears
 * needs no request, since every draft stands among its notes (T20).
 */
export function checkAskedReader(role: Role, isAsked: boolean): void {
  if (role === "distribution_reader" && !isAsked) throw new Refusal("not_allowed_for_role");
}

/**
 * A reply is given once as many officials have cleared it as the charter asks for. Each counts once,
 * and the one who gives it does not (T20, T21).
 */
export function checkCleared(charter: Charter, gives: OfficialId, clearedBy: Iterable<OfficialId>): void {
  const others = new Set(clearedBy);
  others.delete(gives);
  const required = charter.clearance.clearances;
  if (others.size < required) throw new Refusal("not_cleared", { present: others.size, required });
}

/** What is known when more time to reply is asked for or granted. */
export interface ExtensionCase {
  /** How many extensions the case has had. */
  readonly granted: number;
  /** By how many days this one is. */
  readonly days: number;
  /** The first instant that is late, as it stands without this one. */
  readonly limit: Timestamp;
  readonly now: Timestamp;
}

/**
 * More time to reply is within the charter's bounds, and the time is not over: what is overdue stays
 * so (T18, R19, R21).
 */
export function checkExtension(charter: Charter, { granted, days, limit, now }: ExtensionCase): void {
  const { extensionsMax, extensionDaysMax: daysMax } = charter.extension;
  if (granted >= extensionsMax) throw new Refusal("extensions_exhausted", { extensionsMax });
  if (!Number.isInteger(days) || days < 1 || days > daysMax) throw new Refusal("extension_out_of_bounds", { days, daysMax });
  if (now >= limit) throw new Refusal("limit_passed");
}

/** More time is granted in the role that the charter names, by another official than asked (T18). */
export function checkApprover(charter: Charter, role: Role, approver: OfficialId, requester: OfficialId): void {
  if (role !== charter.extension.approverRole) throw new Refusal("not_allowed_for_role");
  if (approver === requester) throw new Refusal("own_request");
}
