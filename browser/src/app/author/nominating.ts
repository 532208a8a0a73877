/** Whom the authors may still name for the panel, and since when their time for it counts. */

import type { StatusEvent } from "../../protocol/api.ts";
import { lastByAuthors } from "../member/said.ts";
import type { MemoCase } from "../member/case.ts";
import { lastEvent } from "../member/turns.ts";

type Known = Pick<MemoCase, "said" | "letters" | "status">;

/**
 * The event from which the authors' time counts: the filing, or the conflict of interest that their
 * nominee declared. None where somebody is named already who has none.
 */
export function nominatesSince({ said, letters, status }: Known): StatusEvent | undefined {
  if (lastEvent(status, "panel_nominated") === undefined) return lastEvent(status, "filed");
  const step = lastByAuthors(said, "nominate")?.document.step;
  if (step?.kind !== "nominate" || !inConflict({ letters }).has(step.nominee)) return undefined;
  return status.events.findLast(({ kind, official }) => kind === "panel_declared" && official === step.nominee);
}

/** Who declared a conflict of interest, by the letters. Nobody takes that back. */
export function inConflict({ letters }: Pick<Known, "letters">): Set<string> {
  const declared = letters.map(({ document: { statement } }) => statement);
  return new Set(declared.flatMap(({ step, official }) => (step.kind === "declareConflict" && step.conflict ? [official] : [])));
}
