/** The room of a memo's session: fetched, the same bytes for everybody, and read here. */

import { readPost, type Room, type Said } from "../../client/room.ts";
import type { MemoId } from "../../domain/ids.ts";
import { PLAN, sessionSubject } from "../../domain/listening.ts";
import { refusalOf } from "../../domain/refusal.ts";
import type { Turn } from "../../domain/turn/list.ts";
import type { MemoStatusAnswer } from "../../protocol/api.ts";
import { type RoomAnswer, roomAnswer, roomPath } from "../../protocol/api/rooms.ts";
import type { Roster } from "../../protocol/roster.ts";
import { ask, Refusal } from "../api.ts";
import { calmly } from "../calm.ts";
import { turnsIn } from "../member/turns.ts";
import { CASE_OCTETS_MAX } from "../requests.ts";

/** The room of the session to which the signers were invited last; nothing where there is none, or it was called off. */
export async function fetchRoom(memo: MemoId, signal: AbortSignal): Promise<RoomAnswer | undefined> {
  try {
    return await ask(roomPath(memo), roomAnswer, { signal, octetsMax: CASE_OCTETS_MAX });
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}

/** Reads everything that can be read, and lets the page answer meanwhile. */
export async function readAll(room: Room, roster: Roster, { posts }: RoomAnswer, signal: AbortSignal): Promise<Said[]> {
  const rest = calmly(() => undefined, signal);
  const said: Said[] = [];
  for (const [at, post] of posts.entries()) {
    const one = readPost(room, roster, post);
    if (one !== null) said.push(one);
    await rest(at / posts.length);
  }
  return said;
}

/** Where a room stands: not opened by the authors, before its hours, in them, after them, or the session was held. */
export type Phase = "closed" | "early" | "open" | "late" | "over";

export function phaseOf({ open, stands, opens, closes }: RoomAnswer, now: number): Phase {
  if (!stands) return "over";
  if (!open) return "closed";
  if (now < opens) return "early";
  return now < closes ? "open" : "late";
}

/** Whether the authors' request for a session waits for an answer. */
export function isAsked({ events }: MemoStatusAnswer): boolean {
  return events.findLast(({ kind }) => PLAN.some((turn) => turn === kind))?.kind === "session_requested";
}

/** Whether a turn of a session comes next, as far as the public events of the case say. */
export function comesNext(status: MemoStatusAnswer, turn: Turn): boolean {
  return refusalOf(() => sessionSubject(turnsIn(status), turn)) === undefined;
}
