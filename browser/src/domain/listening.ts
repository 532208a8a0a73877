// Listening sessions: asked for, invited to, held, and written down (R31, R32).
//
// A session is a line of documents beside the road of its case. Nothing here sets, stops or puts off a
// date, and none of its turns ends or reopens anything.

import type { Charter } from "./charter.ts";
import { named } from "./named.ts";
import { Refusal } from "./refusal.ts";
import type { Role } from "./role.ts";
import type { Turned } from "./turn.ts";
import type { Turn } from "./turn/list.ts";

/** How a signer comes to a session: in person, in its room without a name, or somebody else speaks for them. That one does not come is said by taking no seat. */
export const Seat = named("in_person", "room", "proxy");
export type Seat = (typeof Seat.ALL)[number];

/** When a session's room is open for questions, in seconds since 1970: from the first second until before the last. */
export interface Opening {
  readonly opens: number;
  readonly closes: number;
}

/** The longest that a room is open, in seconds: two weeks. */
export const OPEN_SECONDS_MAX = 14 * 24 * 60 * 60;

/** Checks an invitation made at `now`. */
export function checkOpening({ opens, closes }: Opening, now: number): void {
  if (closes <= now) throw new Refusal("too_late");
  if (closes <= opens || closes - opens > OPEN_SECONDS_MAX) throw new Refusal("room_hours");
}

/** What among the turns says where a plan for a session stands. */
export const PLAN: readonly Turn[] = ["session_requested", "session_invited", "session_declined", "session_held"];

/** For each turn of a session: the turns among which the last counts, and which that may be. */
const NAMES: { readonly [Of in Turn]?: readonly [readonly Turn[], readonly Turn[]] } = {
  session_declined: [PLAN, ["session_requested", "session_invited"]],
  session_held: [PLAN, ["session_invited"]],
  room_opened: [["session_invited", "room_opened", "session_declined", "session_held"], ["session_invited"]],
  minutes_given: [["session_held", "minutes_agreed"], ["session_held"]],
  minutes_agreed: [["session_held", "minutes_given", "minutes_agreed", "minutes_disputed"], ["minutes_given"]],
  minutes_disputed: [["session_held", "minutes_given", "minutes_agreed", "minutes_disputed"], ["minutes_given"]],
};

/** Whether a turn belongs to a session. */
export function isOfASession(turn: Turn): boolean {
  return turn === "session_requested" || turn === "session_invited" || NAMES[turn] !== undefined;
}

/** The document that a turn of a session must name; none where it stands for itself. Refuses where there is none. */
export function sessionSubject(turns: readonly Turned[], turn: Turn): Turned | undefined {
  const last = (among: readonly Turn[]): Turned | undefined => turns.findLast((it) => among.includes(it.turn));
  const plan = last(PLAN);
  if (turn === "session_requested") {
    if (plan?.turn === "session_requested" || plan?.turn === "session_invited") throw new Refusal("session_pending");
    return undefined;
  }
  // An invitation answers the authors' request, or is the office's own; a further one moves the session.
  if (turn === "session_invited") return plan?.turn === "session_requested" ? plan : undefined;
  const [among, wanted] = NAMES[turn] ?? [[], []];
  const found = last(among);
  if (found === undefined || !wanted.includes(found.turn)) throw new Refusal("names_another");
  return found;
}

/** Whether somebody in this role may propose a session of their own accord. */
export function checkProposer({ sessions }: Charter, role: Role): void {
  if (sessions === undefined) throw new Refusal("not_in_charter");
  if (!sessions.proposedBy.includes(role)) throw new Refusal("not_allowed_for_role");
}

/** The least count of the step that a number lies in, as counts are shown everywhere: 0, 1, 5, 10, 20, 50 and so on. */
export function band(count: number): number {
  const powers = Array.from({ length: 10 }, (_, exponent) => 10 ** exponent);
  const bounds = powers.flatMap((power) => [power, 2 * power, 5 * power]);
  return bounds.findLast((bound) => bound !== 2 && bound <= count) ?? 0;
}
