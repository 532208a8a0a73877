/** What a case waits for because of its review panel, as its events and the letters of the panel tell it. */

import type { Letter } from "../../client/mailbox.ts";
import type { Charter } from "../../domain/charter.ts";
import { allows, type Due, dueOf, type Timestamp } from "../../domain/clock.ts";
import type { OfficialId } from "../../domain/ids.ts";
import { issuesWithin } from "../../domain/panel.ts";
import type { MemoStatusAnswer } from "../../protocol/api.ts";
import { lastEvent } from "../member/turns.ts";

type Events = Pick<MemoStatusAnswer, "events">;

/** Until when a reply waits for the panel's report; none where nobody called for one, it has reported or is late. */
export function reportAwaited(status: Events, { calendar, panel }: Charter, now: Timestamp): Due | undefined {
  const filed = lastEvent(status, "filed");
  const formed = status.events.find(({ kind }) => kind === "panel_formed");
  const called = formed ?? lastEvent(status, "panel_nominated");
  if (!panel || !filed || !called || lastEvent(status, "panel_reported")) return undefined;
  const due = dueOf(calendar, formed?.at ?? dueOf(calendar, filed.at, panel.formWithin).endsAt, panel.reportWithin);
  return allows(due, now) ? due : undefined;
}

/** Who of the panel has not said yet that there is no conflict of interest. */
export function undeclared(members: readonly OfficialId[], letters: readonly Pick<Letter, "document">[]): OfficialId[] {
  const said = new Map<OfficialId, boolean>();
  for (const { document: { statement: { official, step } } } of letters) {
    if (step.kind === "declareConflict") said.set(official, step.conflict);
  }
  return members.filter((it) => said.get(it) !== false);
}

/**
 * What keeps a panel from reporting: it has put nothing to the authors yet, they can still answer until a
 * day, or they objected once. A second objection holds nothing up.
 */
export type Unsettled = { readonly why: "unput" | "objected" } | { readonly why: "asked"; readonly due: Due };

export function unsettled({ events }: Events, charter: Charter, now: Timestamp): Unsettled | undefined {
  const put = events.findLast(({ kind }) => kind === "issues_proposed");
  const last = events.findLast(({ kind }) => kind.startsWith("issues_"));
  if (!charter.panel || !put || !last) return { why: "unput" };
  const objections = events.filter(({ kind }) => kind === "issues_objected").length;
  if (last.kind === "issues_objected") return objections > 1 ? undefined : { why: "objected" };
  if (last.kind === "issues_agreed") return undefined;
  const due = dueOf(charter.calendar, put.at, issuesWithin(charter, charter.panel));
  return allows(due, now) ? { why: "asked", due } : undefined;
}

/** Whether an official signed the panel's report, or wrote an opinion beside it already. */
export function hasSpoken({ events }: Events, official: OfficialId): boolean {
  return events.some(({ kind, official: by }) => (kind === "panel_reported" || kind === "panel_dissented") && by === official);
}
