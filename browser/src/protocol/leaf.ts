// What the log says of a case: which events and duties there are. Their leaves are in leaf/case.ts.

import { commit, Leaf, type LeafKind } from "../crypto/log/leaf.ts";
import { named } from "../domain/named.ts";
import { Turn } from "../domain/turn/list.ts";

/**
 * An event of a case that enters the log. The content is, in this order: the authors' signed
 * filing, the due dates that follow from it, an official's signed request to open it, the signed
 * acknowledgement, distribution, reply and statement, what became of a duty when its date came
 * (done or not), the authors' acceptance, the end of the time to contest, the authors' withdrawal,
 * and the signed clearance of a drafted reply, request for more time to reply and its grant, after
 * which the due dates stand again. The turns of the road follow, each with its signed document; that
 * no answer came in time has what became of that duty, and what was archived or destroyed has the day
 * from which the charter has it so. Last come the count of those who signed after the filing, and the request to clear a reply.
 */
export const EventKind = named(
  "filed",
  "due_dates_set",
  "opened",
  "acknowledged",
  "distributed",
  "replied",
  "statement_posted",
  "due_met",
  "due_missed",
  "closed",
  "expired",
  "withdrawn",
  "cleared",
  "extension_requested",
  "extension_granted",
  ...Turn.ALL,
  "late_counted",
  "clearance_asked",
);
export type EventKind = (typeof EventKind.ALL)[number];

/**
 * A duty with a due date. To contest the reply is the authors' right, to answer a question their duty;
 * to rule on a disputed redirect or a contested reply is the monitor's.
 */
export const Duty = named("acknowledge", "reply", "contest", "answer", "scope_ruling", "contest_ruling", "appeal", "panel_forming", "panel_report");
export type Duty = (typeof Duty.ALL)[number];
/**
 * The leaf of something everybody may see: an epoch, a roll, a charter, the roster. Its handle is
 * its commitment, since it belongs to no case.
 */
export function publicLeaf(kind: LeafKind, nonce: Uint8Array, content: Uint8Array, interval: bigint): Leaf {
  const commitment = commit(nonce, content);
  return new Leaf(kind, interval, commitment, commitment);
}
