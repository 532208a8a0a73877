// The words of a listening session: invitation, that it was held, minutes (R31). Nothing here has a field
// for a key, a pseudonym or a name of a signer; `saysEnough` holds the fields that there are to it.

import { namesAKey } from "../domain/key_names.ts";
import { band } from "../domain/listening.ts";
import { saysSomething } from "../domain/reply.ts";
import { utf8Length } from "../bytes.ts";
import type { TypeOf } from "./codec.ts";
import { flag, list, map, text, u32 } from "./schema.ts";
import { MINUTES_POINTS_MAX, SESSION_TEXT_OCTETS_MAX } from "./sizes.ts";

/** What an invitation says: day, hour and place; who holds it; how high; who may stand in. */
export const invitationWords = map({ when: [0, text], heldBy: [1, text], level: [2, text], standIn: [3, text] });
export type InvitationWords = TypeOf<typeof invitationWords>;

/** Who held it, whether that was somebody who stood in, and how many came, by the least count of the step. */
export const heldWords = map({ heldBy: [0, text], aide: [1, flag], attended: [2, u32] });
export type HeldWords = TypeOf<typeof heldWords>;

/** What was said as a whole, point by point and by nobody in particular, and what the office will do. */
export const minutesWords = map({
  summary: [0, text],
  points: [1, list(map({ asked: [0, text], answered: [1, text] }))],
  followUps: [2, list(text)],
});
export type MinutesWords = TypeOf<typeof minutesWords>;

function isSaid(it: string): boolean {
  return saysSomething(it) && isPlain(it);
}

/** Whether a text names no key and is not too long. */
function isPlain(it: string): boolean {
  return utf8Length(it) <= SESSION_TEXT_OCTETS_MAX && !namesAKey(it);
}

/** The words of a session's documents, by kind. */
export type SessionWords =
  | { readonly kind: "invitation"; readonly words: InvitationWords }
  | { readonly kind: "sessionDeclined"; readonly reason: string }
  | { readonly kind: "sessionHeld"; readonly words: HeldWords }
  | { readonly kind: "minutes"; readonly words: MinutesWords };

/** Whether they say what they must, shortly enough, and name no key. */
export function saysEnough(said: SessionWords): boolean {
  switch (said.kind) {
    case "invitation":
      return isSaid(said.words.when) && isSaid(said.words.heldBy) && isPlain(said.words.level) && isPlain(said.words.standIn);
    case "sessionDeclined":
      return isSaid(said.reason);
    case "sessionHeld":
      return isSaid(said.words.heldBy) && band(said.words.attended) === said.words.attended;
    case "minutes": {
      const { summary, points, followUps } = said.words;
      const few = points.length <= MINUTES_POINTS_MAX && followUps.length <= MINUTES_POINTS_MAX;
      return few && isSaid(summary) && points.every((it) => isSaid(it.asked) && isPlain(it.answered)) && followUps.every(isSaid);
    }
  }
}
