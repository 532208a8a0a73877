/** How a case has turned, by its public events and the charter: what waits for whom, and until when. */

import type { Charter } from "../../domain/charter.ts";
import { allows, type Due, dueOf } from "../../domain/clock.ts";
import { DocumentDigest } from "../../domain/ids.ts";
import { isHeld } from "../../domain/records.ts";
import { unlessRefused } from "../../domain/refusal.ts";
import { type Judgement, judgements, reopens, timeFor, type Turn, type Turned } from "../../domain/turn.ts";
import { Turn as Turns } from "../../domain/turn/list.ts";
import { isLocked } from "../../domain/turn/spill.ts";
import type { MemoStatusAnswer, StatusEvent } from "../../protocol/api.ts";
import type { Duty } from "../../protocol/leaf.ts";

type Events = Pick<MemoStatusAnswer, "events">;

/** A turn's document is not among the public events, and no date depends on it. */
const NO_DOCUMENT = DocumentDigest.fromBytes(new Uint8Array(32));

/** The turns among the public events. */
export function turnsIn({ events }: Events): Turned[] {
  return events.flatMap(({ kind, at, official }) => {
    const turn = Turns.fromName(kind);
    return turn === undefined ? [] : [{ turn, at, official: official ?? undefined, document: NO_DOCUMENT }];
  });
}

/** The last event of a kind. */
export function lastEvent({ events }: Events, kind: StatusEvent["kind"]): StatusEvent | undefined {
  return events.findLast((event) => event.kind === kind);
}

/** The reply that stands: none once a ruling has made the office answer again. */
export function standingReply({ events }: Events): StatusEvent | undefined {
  const last = events.findLast(({ kind }) => {
    const turn = Turns.fromName(kind);
    return kind === "replied" || (turn !== undefined && reopens(turn));
  });
  return last?.kind === "replied" ? last : undefined;
}

/** The hold that stands, if one does. */
export function holdThatStands(status: Events): StatusEvent | undefined {
  return isHeld(turnsIn(status)) ? lastEvent(status, "hold_placed") : undefined;
}

/** Whether the content is locked because somebody reported that it is marked too high. */
export function isLockedIn(status: Events): boolean {
  return isLocked(turnsIn(status));
}

/** What was put to a judge, and by when it is ruled. Nothing where the charter does not say. */
export function rulings(status: Events, charter: Charter): Judgement[] {
  return unlessRefused(() => judgements(charter, turnsIn(status))) ?? [];
}

/** What each of them is called as a duty. */
export const RULING_OF: { readonly [Put in Turn]?: Duty } = {
  redirect_disputed: "scope_ruling",
  reply_contested: "contest_ruling",
  reply_appealed: "appeal",
};

/** Until when a turn can be taken, counted from this event; nothing where the charter has no such step. */
export function timeLeft(charter: Charter, turn: Turn, since: StatusEvent | undefined, now: number): { readonly due: Due; readonly isOver: boolean } | undefined {
  const term = unlessRefused(() => timeFor(charter, turn));
  if (term === undefined || since === undefined) return undefined;
  const due = dueOf(charter.calendar, since.at, term);
  return { due, isOver: !allows(due, now) };
}
