/** How a case stands with more time to reply, by its events and by the rules. */

import type { Charter } from "../../domain/charter.ts";
import { checkExtension } from "../../domain/guard.ts";
import { type RefusalCode, refusalOf } from "../../domain/refusal.ts";
import type { MemoStatusAnswer } from "../../protocol/api.ts";

type Standing = Pick<MemoStatusAnswer, "events" | "due">;

/** How often more time was granted, and how the newest request stands: what the log has not taken in is neither open nor granted. */
export function extensionsOf({ events }: Pick<Standing, "events">, asked = 0): { granted: number; newest: "awaitsLog" | "open" | "granted" } {
  const kinds = events.map(({ kind }) => kind).filter((kind) => kind === "extension_requested" || kind === "extension_granted");
  const granted = kinds.filter((kind) => kind === "extension_granted").length;
  const newest = kinds.at(-1) === "extension_requested" ? "open" : kinds.length - granted < asked ? "awaitsLog" : "granted";
  return { granted, newest };
}

/** Why the rules let nobody have so many more days now; nothing if they do. */
export function extensionRefusal(status: Standing, charter: Charter, days: number, now: number): RefusalCode | undefined {
  if (status.due === null) return "not_in_this_state";
  const limit = status.due.replyLimit;
  return refusalOf(() => checkExtension(charter, { granted: extensionsOf(status).granted, days, limit, now }))?.code;
}
