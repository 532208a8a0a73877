// What an official's step may rest on: the clearances before a reply, the request before a grant.

import { equal } from "../../bytes.ts";
import type { CaseEvent, Moment } from "../../domain/case.ts";
import type { Charter } from "../../domain/charter.ts";
import type { Timestamp } from "../../domain/clock.ts";
import { checkApprover, checkCleared, checkExtension } from "../../domain/guard.ts";
import type { OfficialId, StatementDigest } from "../../domain/ids.ts";
import { refusalOf } from "../../domain/refusal.ts";
import type { Role } from "../../domain/role.ts";
import { type OfficialStatement, statementDigest } from "../../protocol/official.ts";
import { Invalid } from "./invalid.ts";

/** Takes a rule of the domain; what it refuses is this check's failure. */
export function holds(code: Invalid["code"], rule: () => void): void {
  if (refusalOf(rule) !== undefined) throw new Invalid(code);
}

/** How many intervals after an event its leaf may stand, at most. */
export const DELAY_INTERVALS = 2;

/**
 * V15: of the clearances before it, as many are of this very reply, and by others than the one who
 * gives it, as the charter asks for.
 */
export function checkClearance(before: readonly CaseEvent[], charter: Charter, reply: OfficialStatement): void {
  const given = statementDigest(reply);
  const clearedBy = before.flatMap(({ event }) =>
    event.kind === "cleared" && equal(event.reply, given) ? [event.official] : [],
  );
  holds("Clearance", () => checkCleared(charter, reply.official, clearedBy));
}

/** A grant of more time. */
export interface Grant {
  /** What is granted. */
  readonly request: StatementDigest;
  readonly approver: OfficialId;
  readonly role: Role;
  readonly moment: Moment;
  /** The limit that it moves. */
  readonly limit: Timestamp;
  /** How many there were before. */
  readonly granted: number;
}

/** V16. Answers the days that the request asked for. */
export function checkGrant(grant: Grant, before: readonly CaseEvent[], charter: Charter): number {
  const asked = before
    .map(({ event }) => event)
    .find((event) => event.kind === "extension_requested" && equal(event.request, grant.request));
  if (asked?.kind !== "extension_requested") throw new Invalid("Extension");
  const { official: requester, days } = asked;
  const { approver, role, limit, granted } = grant;
  // The earliest instant at which it can have been granted: the log may have appended it later,
  // never before.
  const now = grant.moment.beginsAt - DELAY_INTERVALS * charter.logIntervalSeconds;
  holds("Extension", () => {
    checkApprover(charter, role, approver, requester);
    checkExtension(charter, { granted, days, limit, now });
  });
  return days;
}
