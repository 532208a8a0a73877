// The leaves of a case in the log: the number of each event, what the clock writes, and the leaf itself.
// Who only signs needs none of it.

import { commit, deriveHandle, Leaf, LeafKind } from "../../crypto/log/leaf.ts";
import { MemoId } from "../../domain/ids.ts";
import { Turn } from "../../domain/turn/list.ts";
import { canonical, type TypeOf } from "../codec.ts";
import { Duty, EventKind } from "../leaf.ts";
import { id, map, numbered, seconds } from "../schema.ts";

/** The numbers that do not follow from the place in the list. */
const NUMBERS: { readonly [Kind in EventKind]?: number } = {
  panel_nominated: 38,
  panel_formed: 39,
  panel_declared: 40,
  issues_proposed: 41,
  issues_agreed: 42,
  issues_objected: 43,
  panel_reported: 44,
  session_requested: 45,
  session_invited: 46,
  session_declined: 47,
  room_opened: 48,
  session_held: 49,
  minutes_given: 50,
  minutes_agreed: 51,
  minutes_disputed: 52,
  opening_requested: 53,
  opening_approved: 54,
  opening_refused: 55,
  leak_reported: 56,
  leak_told: 57,
  direction_given: 58,
  spill_reported: 59,
  spill_lifted: 60,
  release_asked: 61,
  release_consented: 62,
  release_objected: 63,
  case_released: 64,
  undertaken: 65,
  panel_dissented: 68,
  assessment_given: 71,
  reply_redrafted: 73,
  memo_linked: 69,
  late_counted: 70,
  clearance_asked: 72,
};

/** Its number: from one, in the order of the list, where it has none of its own. */
export function eventNumber(kind: EventKind): number {
  return NUMBERS[kind] ?? EventKind.indexOf(kind) + 1;
}

/** The turn of the road that it is, if it is one. The event of a turn has the turn's name. */
export function turnOfEvent(kind: EventKind): Turn | undefined {
  return Turn.fromName(kind);
}

/** An event kind as it travels in CBOR; in JSON it is its word. */
export const eventKind = numbered(
  Object.fromEntries(EventKind.ALL.map((kind) => [kind, eventNumber(kind)])) as Record<EventKind, number>,
);

/** What the public sees of it. */
export function leafKindOf(kind: EventKind): LeafKind {
  if (kind === "due_met") return LeafKind.DueMet;
  if (kind === "due_missed") return LeafKind.DueMissed;
  return LeafKind.Sealed;
}

/** The due dates of a case, computed when it is filed: each is the first instant that is late. */
export const dueDates = canonical(
  map({
    memo: [0, id(MemoId)],
    acknowledge: [1, seconds],
    /** By when a reply is aimed for. */
    replyTarget: [2, seconds],
    /** By when a reply is owed. */
    replyLimit: [3, seconds],
  }),
  256,
);
export type DueDates = TypeOf<typeof dueDates>;

const DUTY_NUMBERS: { readonly [One in Duty]?: number } = { panel_forming: 8, panel_report: 9 };
export const duty = numbered(Object.fromEntries(Duty.ALL.map((one, at) => [one, DUTY_NUMBERS[one] ?? at])) as Record<Duty, number>);

/** What became of a duty when its due date came. */
export const dueOutcome = canonical(map({ memo: [0, id(MemoId)], duty: [1, duty], due: [2, seconds] }), 256);
export type DueOutcome = TypeOf<typeof dueOutcome>;

/** What the clock did to a case that is over: the event's kind says what. */
export const disposed = canonical(
  map({
    memo: [0, id(MemoId)],
    /** From when on the charter has it done: the end of a day. */
    due: [1, seconds],
  }),
  256,
);

/** What belongs to the leaf of a case event. */
export interface CaseLeaf {
  readonly kind: EventKind;
  /** Position within the case. */
  readonly sequence: number;
  /** Key that derives the case's handles. */
  readonly caseLogKey: Uint8Array;
  /** Nonce of the commitment. */
  readonly nonce: Uint8Array;
  readonly content: Uint8Array;
}

/** The leaf as it stands in the log, in the interval it was appended in. */
export function caseLeaf(of: CaseLeaf, interval: bigint): Leaf {
  const handle = deriveHandle(of.caseLogKey, eventNumber(of.kind), of.sequence);
  return new Leaf(leafKindOf(of.kind), interval, commit(of.nonce, of.content), handle);
}
