/** How a request to open a name stands, in words. */

import type { Charter } from "../../domain/charter.ts";
import { allows, type Timestamp } from "../../domain/clock.ts";
import { newestOpening, type Opening } from "../../domain/turn/opening.ts";
import type { MemoStatusAnswer } from "../../protocol/api.ts";
import { attempt } from "../../refusal.ts";
import { day, t } from "../i18n.ts";
import { turnsIn } from "../member/turns.ts";

export type Stands = "open" | "refused" | "late" | "notice" | "decide";

/** What became of a request, or what it waits for. */
export function stands({ isOpen, isRefused, decide, notice }: Opening, now: Timestamp): Stands {
  if (isOpen) return "open";
  if (isRefused) return "refused";
  if (!allows(decide, now)) return "late";
  return allows(notice, now) ? "notice" : "decide";
}

export function standsWords(opening: Opening, { calendar: { zoneName } }: Charter, now: Timestamp): string {
  const how = stands(opening, now);
  const last = (how === "notice" ? opening.notice : opening.decide).endsAt - 1;
  return t(`opening-stands-${how}`, { day: day(last, zoneName) });
}

/** By the public events, for a list: before anybody acts the case itself is verified. */
export function standsIn(status: Pick<MemoStatusAnswer, "events">, charter: Charter | undefined, now: Timestamp): string {
  const opening = charter && attempt(() => newestOpening(charter, turnsIn(status)));
  return charter && opening ? standsWords(opening, charter, now) : "";
}
