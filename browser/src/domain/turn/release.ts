// Releasing a record (T28): its authors are asked first, and only what they agreed to is released, unless
// the charter takes their silence for consent.

import type { Charter } from "../charter.ts";
import { allows } from "../clock.ts";
import { Refusal } from "../refusal.ts";
import { dueFrom, inCharter, type NextTurn, same, type Turned } from "../turn.ts";
import type { Turn } from "./list.ts";

const RELEASE: readonly Turn[] = ["release_asked", "release_consented", "release_objected", "case_released"];

export function isRelease(turn: Turn): boolean {
  return RELEASE.includes(turn);
}

export function checkRelease(charter: Charter, turns: readonly Turned[], { turn, names, now }: NextTurn): void {
  const { answerWithin, silenceConsents } = inCharter(charter.release);
  if (turn === "release_asked") {
    // Each question stands for itself: a newer one takes the place of one that is not settled.
    if (names !== undefined) throw new Refusal("names_another");
    return;
  }
  const asked = turns.findLast((it) => it.turn === "release_asked");
  if (asked === undefined || !same(asked.document, names)) throw new Refusal("names_another");
  const last = turns.findLast((it) => isRelease(it.turn))?.turn;
  const inTime = allows(dueFrom(charter, asked.at, answerWithin), now);
  // The authors may change their mind until it is released.
  if (last === "case_released" || last === turn) throw new Refusal("names_another");
  if (turn !== "case_released" || last === "release_consented") return;
  if (last === "release_asked" && silenceConsents && !inTime) return;
  throw new Refusal("no_consent");
}
