// What an official's step may rest on: the clearances before a reply, the request before a grant.

import { equal } from "../../bytes.ts";
import type { CaseEvent, Moment } from "../../domain/case.ts";
import type { Charter } from "../../domain/charter.ts";
import type { Timestamp } from "../../domain/clock.ts";
import { silent } from "../../domain/clearance.ts";
import { checkApprover, checkAskedReader, checkCleared, checkClearer, checkExtension } from "../../domain/guard.ts";
import type { OfficialId, StatementDigest } from "../../domain/ids.ts";
import { refusalOf } from "../../domain/refusal.ts";
import type { Role } from "../../domain/role.ts";
import { type OfficialStatement, statementDigest } from "../../protocol/official.ts";
import { findOfficial } from "../../protocol/roster.ts";
import type { Ground } from "./case.ts";
import { Invalid } from "./invalid.ts";

/** Takes a rule of the domain; what it refuses is this check's failure. */
export function holds(code: Invalid["code"], rule: () => void): void {
  if (refusalOf(rule) !== undefined) throw new Invalid(code);
}

/** How many intervals after an event its leaf may stand, at most. */
export const DELAY_INTERVALS = 2;

/**
 * V15: of the clearances before it, as many are of this very reply, and by others than the one who
 * gives it, as the charter asks for. Whoever was asked for this very reply and can have been silent for
 * as long as the charter says counts too.
 */
export function checkClearance(before: readonly CaseEvent[], charter: Charter, reply: OfficialStatement, moment: Moment): void {
  const given = statementDigest(reply);
  const clearedBy = before.flatMap(({ event }) =>
    event.kind === "cleared" && equal(event.reply, given) ? [event.official] : [],
  );
  const asked = before.flatMap(({ event, moment: at }) =>
    event.kind === "clearance_asked" && equal(event.reply, given) ? [{ of: event.of, at: earliest(at, charter) }] : [],
  );
  // The latest instant at which it can have been given.
  const now = moment.beginsAt + charter.logIntervalSeconds;
  holds("Clearance", () => checkCleared(charter, reply.official, [...clearedBy, ...silent(charter, asked, now)]));
}

/** V15: whoever is asked to clear a reply is one who may, and reads the memo. */
export function checkAsked({ charter, roster }: Pick<Ground, "charter" | "roster">, before: readonly CaseEvent[], of: OfficialId): void {
  const official = findOfficial(roster, of);
  if (official === undefined) throw new Invalid("Clearance");
  const reads = before.some(({ event }) => event.kind === "distributed" && event.reader === of);
  checkRole(charter, official.role, reads);
}

/** V15: whoever clears a reply is one who may, and a reader was asked for this very one. */
export function checkClears(charter: Charter, before: readonly CaseEvent[], by: { official: OfficialId; role: Role }, reply: StatementDigest): void {
  const isAsked = before.some(({ event }) => event.kind === "clearance_asked" && event.of === by.official && equal(event.reply, reply));
  checkRole(charter, by.role, isAsked);
}

function checkRole(charter: Charter, role: Role, isAsked: boolean): void {
  holds("Clearance", () => {
    checkClearer(charter, role);
    checkAskedReader(role, isAsked);
  });
}

/** The earliest instant at which something can have happened: the log may have appended it later, never before. */
function earliest({ beginsAt }: Moment, { logIntervalSeconds }: Charter): Timestamp {
  return beginsAt - DELAY_INTERVALS * logIntervalSeconds;
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
  const now = earliest(grant.moment, charter);
  holds("Extension", () => {
    checkApprover(charter, role, approver, requester);
    checkExtension(charter, { granted, days, limit, now });
  });
  return days;
}
