// V19: a panel is formed, declares, asks and reports as the charter has it, and a reply waits for it.

import type { CaseEvent, Moment } from "../../domain/case.ts";
import type { Charter } from "../../domain/charter.ts";
import type { Timestamp } from "../../domain/clock.ts";
import { turnsOf } from "../../domain/deadlines.ts";
import type { OfficialId } from "../../domain/ids.ts";
import type { Operation } from "../../domain/operation.ts";
import { checkMember, checkReported, type Said } from "../../domain/panel.ts";
import type { Role } from "../../domain/role.ts";
import type { Turn, Turned } from "../../domain/turn.ts";
import { canSit, type Roster } from "../../protocol/roster.ts";
import { demand } from "./invalid.ts";
import { DELAY_INTERVALS, holds } from "./steps.ts";

/**
 * Whether a turn may come only after a time has passed: then the others are read as early as the log
 * allows, and it as late.
 */
export function waitsForTime(turn: Turn): boolean {
  return turn === "panel_formed" || turn === "panel_reported";
}

/** The earliest instant at which what stands in the log at this one can have come. */
export function earlier(at: Timestamp, { logIntervalSeconds }: Charter): Timestamp {
  return at - logIntervalSeconds * DELAY_INTERVALS;
}

/** The turns as early as they can have been taken. */
export function early(turns: readonly Turned[], charter: Charter): Turned[] {
  return turns.map((it) => ({ ...it, at: earlier(it.at, charter) }));
}

/** Whom a document names for the panel, the roster has among those who can be called to one. */
export function checkRoster(said: Said | undefined, roster: Roster): void {
  if (said?.kind === "nominee") demand(canSit(roster, [said.nominee]), "Panel");
  if (said?.kind === "members") demand(canSit(roster, said.members), "Panel");
}

/** A reader of the distribution acts only as a member of the panel. */
export function checkSeat(before: readonly CaseEvent[], operation: Operation, role: Role, official: OfficialId): void {
  holds("Panel", () => checkMember(turnsOf(before), operation, role, official));
}

/** A reply comes after the report of a panel that was called for, or when its time is over. */
export function checkReplyWaited(before: readonly CaseEvent[], charter: Charter, filed: Timestamp | null, { beginsAt }: Moment): void {
  demand(filed !== null, "Panel");
  const now = beginsAt + charter.logIntervalSeconds * DELAY_INTERVALS;
  holds("Panel", () => checkReported(charter, earlier(filed, charter), early(turnsOf(before), charter), now));
}
