// V17: a turn of the road is in the charter, names the document that it is about, and came in time.

import { Label } from "../../crypto/labels.ts";
import type { CaseEvent, Moment } from "../../domain/case.ts";
import type { Charter } from "../../domain/charter.ts";
import type { AppealGround } from "../../domain/choice.ts";
import { type Timestamp, TIMESTAMP_MAX } from "../../domain/clock.ts";
import { turnsOf } from "../../domain/deadlines.ts";
import { DocumentDigest, type OfficialId } from "../../domain/ids.ts";
import { refusalOf } from "../../domain/refusal.ts";
import { checkTurn, reopens, type Standing, type Turn } from "../../domain/turn.ts";
import { isOfThePanel, type Said } from "../../domain/panel.ts";
import { demand, Invalid } from "./invalid.ts";
import { earlier, early, waitsForTime } from "./panel.ts";
import { DELAY_INTERVALS, holds } from "./steps.ts";

/** A turn as a case file tells it. */
export interface Next {
  readonly turn: Turn;
  readonly names: DocumentDigest | undefined;
  readonly ground: AppealGround | undefined;
  readonly official: OfficialId | undefined;
  readonly said: Said | undefined;
  /** When the filing stands in the log. */
  readonly filed: Timestamp | null;
  readonly moment: Moment;
}

/**
 * Asks the domain what the server had to ask, at the instant that is kindest to whoever acted: the log
 * may have appended a document some intervals after it came, never before.
 */
export function checkNextTurn(next: Next, before: readonly CaseEvent[], charter: Charter): void {
  const { turn, names, ground, official, said, filed, moment } = next;
  if (filed === null) throw new Invalid("History");
  const code = isOfThePanel(turn) ? "Panel" : (CODE[turn] ?? "Turn");
  const waits = waitsForTime(turn);
  const turns = waits ? early(turnsOf(before), charter) : turnsOf(before);
  const asked = { turn, names, ground, official, said, filed: waits ? earlier(filed, charter) : filed };
  const ask = (now: Timestamp): void => checkTurn(charter, turns, standingReply(before), { ...asked, now });
  const soonest = earlier(moment.beginsAt, charter);
  if (turn !== "opening_approved" && !waits && !WAITED.includes(turn)) return holds(code, () => ask(soonest));
  const late = latest(moment, charter);
  demand(late !== undefined, code);
  if (turn !== "opening_approved") return holds(code, () => ask(late));
  // Between two instants: too early is judged late, and too late early.
  holds(code, () => {
    if (refusalOf(() => ask(late))?.code !== "too_late") return ask(late);
    if (refusalOf(() => ask(soonest))?.code !== "too_early") ask(soonest);
  });
}

/** Which could not be taken before a day had come. */
const WAITED: readonly Turn[] = ["question_lapsed", "opening_requested", "case_released"];

/** Which check it fails, where that is not V17. */
const CODE: { readonly [Taken in Turn]?: "Opening" | "Record" } = {
  opening_requested: "Opening",
  opening_approved: "Opening",
  opening_refused: "Opening",
  spill_reported: "Record",
  spill_lifted: "Record",
  release_asked: "Record",
  release_consented: "Record",
  release_objected: "Record",
  case_released: "Record",
};

/** The latest instant at which the clock can have done what stands in the log then. */
export function latest({ beginsAt }: Moment, charter: Charter): Timestamp | undefined {
  const last = beginsAt + charter.logIntervalSeconds * DELAY_INTERVALS;
  return last <= TIMESTAMP_MAX ? last : undefined;
}

/** The reply, unless a ruling made the office answer again since. */
function standingReply(events: readonly CaseEvent[]): Standing | undefined {
  const last = events.findLast(({ event }) => event.kind === "replied" || (event.kind === "turned" && reopens(event.turn)));
  return last?.event.kind === "replied" ? { document: last.event.document, at: last.moment.beginsAt } : undefined;
}

/** The question that was asked last. */
export function questionIn(events: readonly CaseEvent[]): DocumentDigest | undefined {
  return turnsOf(events).findLast((it) => it.turn === "question_asked")?.document;
}

/** Digest of a signed document from its octets. */
export function digestOf(document: Uint8Array): DocumentDigest {
  return DocumentDigest.fromBytes(Label.DOCUMENT_DIGEST.hash(document));
}
