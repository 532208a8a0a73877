// V20: a session was called by who may, in hours that a room can have, and held once they had come. That
// its words name no key is checked with the words.

import type { Moment } from "../../domain/case.ts";
import type { Charter } from "../../domain/charter.ts";
import { checkOpening, checkProposer, type Opening } from "../../domain/listening.ts";
import type { Role } from "../../domain/role.ts";
import type { OfficialStep } from "../../protocol/official.ts";
import { demand } from "./invalid.ts";
import { DELAY_INTERVALS, holds } from "./steps.ts";
import { latest } from "./turns.ts";

/** V20, of an official's document. `before` is the opening of the invitation before it; answers the one after it. */
export function checkSession(step: OfficialStep, role: Role, before: Opening | undefined, moment: Moment, charter: Charter): Opening | undefined {
  if (step.kind === "inviteToSession") {
    if (step.request === null) holds("Session", () => checkProposer(charter, role));
    holds("Session", () => checkOpening(step, moment.beginsAt - charter.logIntervalSeconds * DELAY_INTERVALS));
    return step;
  }
  if (step.kind === "concludeSession") {
    const last = latest(moment, charter);
    demand(before !== undefined && last !== undefined && last >= before.opens, "Session");
  }
  return before;
}
