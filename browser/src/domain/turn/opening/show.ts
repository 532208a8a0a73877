// Who may have the one sealed name that is asked for (R48); apart from the other rules, which every
// reader of a case file needs.

import type { Charter } from "../../charter.ts";
import { allows, type Timestamp } from "../../clock.ts";
import type { OfficialId } from "../../ids.ts";
import { Refusal } from "../../refusal.ts";
import { inCharter, type Turned } from "../../turn.ts";
import { checkNames, isOver, newestOpening, type Opening } from "../opening.ts";

/**
 * Checks that this official may have the one sealed name that is asked for: a trustee once the notice
 * is over, and who asked once enough trustees have agreed.
 */
export function checkShow(charter: Charter, turns: readonly Turned[], official: OfficialId, now: Timestamp): Opening {
  const opening = newestOpening(charter, turns);
  checkNames(inCharter(charter.disclosure).ofRecords, turns);
  if (opening === undefined) throw new Refusal("names_another");
  if (opening.askedBy === official) {
    if (!opening.isOpen) throw new Refusal("shares_missing");
    return opening;
  }
  if (!charter.trustees.members.includes(official)) throw new Refusal("not_allowed_for_role");
  if (allows(opening.notice, now)) throw new Refusal("too_early");
  if (isOver(opening, now)) throw new Refusal("too_late");
  return opening;
}
