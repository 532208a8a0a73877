// Opening one sealed name because the law demands it (R48): asked for in writing by the one official whom
// the charter names, told to the signers, and decided by each trustee for itself once the charter's days
// have passed. One name at a time: while a request is not settled there is no second.

import type { Charter } from "../charter.ts";
import { allows, type Due, type Timestamp } from "../clock.ts";
import type { DocumentDigest, OfficialId } from "../ids.ts";
import { Refusal } from "../refusal.ts";
import { dueFrom, inCharter, type NextTurn, same, type Turned } from "../turn.ts";
import type { Turn } from "./list.ts";

/** The newest request of a case, and what became of it. */
export interface Opening {
  readonly request: DocumentDigest;
  readonly askedBy: OfficialId | undefined;
  /** Until its end no trustee gives a share. */
  readonly notice: Due;
  /** What is not decided by then is refused. */
  readonly decide: Due;
  readonly approved: readonly OfficialId[];
  readonly refused: readonly OfficialId[];
  /** As many have agreed as it takes. */
  readonly isOpen: boolean;
  /** So many have refused that it can never be opened. */
  readonly isRefused: boolean;
}

export function isOpening(turn: Turn): boolean {
  return turn === "opening_requested" || turn === "opening_approved" || turn === "opening_refused";
}

/** The newest request; none where nobody ever asked. */
export function newestOpening(charter: Charter, turns: readonly Turned[]): Opening | undefined {
  const { notice: term, decideWithin } = inCharter(charter.disclosure);
  const place = turns.findLastIndex(({ turn }) => turn === "opening_requested");
  const asked = turns[place];
  if (asked === undefined) return undefined;
  const since = turns.slice(place);
  const by = (wanted: Turn) => since.flatMap(({ turn, official }) => (turn === wanted && official !== undefined ? [official] : []));
  const [approved, refused] = [by("opening_approved"), by("opening_refused")];
  const { threshold, members } = charter.trustees;
  const notice = dueFrom(charter, asked.at, term);
  return {
    request: asked.document,
    askedBy: asked.official,
    notice,
    decide: dueFrom(charter, notice.endsAt, decideWithin),
    approved,
    refused,
    isOpen: approved.length >= threshold,
    isRefused: refused.length > members.length - threshold,
  };
}

/** Whether nothing is decided on it any more at this instant. */
export function isOver({ isOpen, isRefused, decide }: Opening, now: Timestamp): boolean {
  return isOpen || isRefused || !allows(decide, now);
}

/** Checks a request or a trustee's decision. */
export function checkOpening(charter: Charter, turns: readonly Turned[], { turn, names, official, now }: NextTurn): void {
  const { askedBy, ofRecords } = inCharter(charter.disclosure);
  checkNames(ofRecords, turns);
  const opening = newestOpening(charter, turns);
  if (official === undefined) throw new Refusal("not_allowed_for_role");
  if (turn === "opening_requested") {
    if (official !== askedBy) throw new Refusal("not_allowed_for_role");
    if (names !== undefined) throw new Refusal("names_another");
    if (opening !== undefined && !isOver(opening, now)) throw new Refusal("opening_not_over");
    return;
  }
  if (!charter.trustees.members.includes(official)) throw new Refusal("not_allowed_for_role");
  if (opening === undefined || !same(opening.request, names)) throw new Refusal("names_another");
  const decided = [...opening.approved, ...opening.refused];
  if (decided.includes(official) || opening.isOpen || opening.isRefused) throw new Refusal("names_another");
  // To refuse nobody need wait.
  if (turn === "opening_approved" && allows(opening.notice, now)) throw new Refusal("too_early");
  if (!allows(opening.decide, now)) throw new Refusal("too_late");
}

/** There is a name that may be opened. */
export function checkNames(ofRecords: boolean, turns: readonly Turned[]): void {
  const has = (wanted: Turn) => turns.some((it) => it.turn === wanted);
  if (has("names_destroyed") || (has("case_archived") && !ofRecords)) throw new Refusal("names_gone");
}
