// A filed memo as its events tell it: where it stands, who has seen it, what was said.

import { equal } from "../bytes.ts";
import { Malformed } from "../malformed.ts";
import type { Timestamp } from "./clock.ts";
import type { CaseNumber, DocumentDigest, OfficialId, StatementDigest } from "./ids.ts";
import type { Operation } from "./operation.ts";
import { Refusal } from "./refusal.ts";
import type { Role } from "./role.ts";
import type { State } from "./state.ts";
import { decide } from "./table.ts";
import type { Said } from "./panel.ts";
import { ends, type Turn, type Turned, turnOperation } from "./turn.ts";

/** When something happened: no finer than an interval of the log. */
export interface Moment {
  /** The interval, counted from the log's beginning. */
  readonly interval: bigint;
  /** The instant at which that interval begins. Deadlines count from here. */
  readonly beginsAt: Timestamp;
}

/**
 * Why someone reads a memo (R22): the charter names the reader in any case, or because an author's
 * institution differs (R23), or the office head added the reader.
 */
export type Basis = "charter" | "author_agency" | "further";

/** What can happen to a case. */
export type CaseEventKind =
  | {
      readonly kind: "filed";
      /** Whether the authors said that it cannot wait (R64). */
      readonly isUrgent: boolean;
    }
  | {
      readonly kind: "acknowledged";
      readonly official: OfficialId;
      readonly caseNumber: CaseNumber;
      readonly document: DocumentDigest;
    }
  | { readonly kind: "distributed"; readonly reader: OfficialId; readonly basis: Basis }
  | { readonly kind: "opened"; readonly reader: OfficialId }
  | { readonly kind: "statement_linked"; readonly document: DocumentDigest }
  | {
      /** An official cleared a drafted reply, which is named by what it will sign. */
      readonly kind: "cleared";
      readonly official: OfficialId;
      readonly reply: StatementDigest;
      readonly document: DocumentDigest;
    }
  /** An official was asked to clear a drafted reply. */
  | { readonly kind: "clearance_asked"; readonly of: OfficialId; readonly reply: StatementDigest }
  | {
      /** More time to reply was asked for. A newer request takes the place of an older one. */
      readonly kind: "extension_requested";
      readonly official: OfficialId;
      /** How many more days, of the kind in which the charter counts the limit. */
      readonly days: number;
      /** What was signed, by which the consent names it. */
      readonly request: StatementDigest;
    }
  | {
      readonly kind: "extension_granted";
      readonly official: OfficialId;
      readonly request: StatementDigest;
      readonly days: number;
    }
  | {
      /** The road turned: redirect, question, contest, appeal, and what was ruled. */
      readonly kind: "turned";
      readonly turn: Turn;
      /** None where it was the authors or the clock. */
      readonly official: OfficialId | undefined;
      readonly document: DocumentDigest;
      /** What it says of a panel in clear. */
      readonly said?: Said | undefined;
    }
  | { readonly kind: "replied"; readonly official: OfficialId; readonly document: DocumentDigest }
  | { readonly kind: "accepted" }
  | { readonly kind: "expired" }
  | { readonly kind: "withdrawn" };

/** Something that happened to a case. */
export interface CaseEvent {
  readonly moment: Moment;
  readonly event: CaseEventKind;
}

/** A case as it can be read: everything in it follows from its events. */
export interface CaseView {
  /** Where it stands. */
  readonly state: State;
  /** When it was handed in. */
  readonly filed: Moment;
  /** Whether the authors said that it cannot wait. */
  readonly isUrgent: boolean;
  /** The acknowledgement by a person. */
  readonly acknowledged: Acknowledgement | undefined;
  /** Everyone who was put on the list or opened the text, in the order in which they appear. */
  readonly readers: readonly CaseReader[];
  /** Statements to all staff that were linked to it. They answer nothing (R28). */
  readonly statements: readonly DocumentDigest[];
  /** Who cleared which draft, in order. Not every draft becomes the reply. */
  readonly clearances: readonly Cleared[];
  /** Who was asked to clear one, in order. */
  readonly askedClearances: readonly AskedToClear[];
  /** Every extension that was asked for, in order. */
  readonly extensions: readonly Extension[];
  /** Every turn of the road, in order. */
  readonly turns: readonly Turned[];
  /** The reply that stands: the last one. */
  readonly reply: Reply | undefined;
  /** When it was accepted, expired or was withdrawn. */
  readonly ended: Moment | undefined;
}

/** An acknowledgement by a person. */
export interface Acknowledgement {
  readonly moment: Moment;
  readonly official: OfficialId;
  readonly caseNumber: CaseNumber;
  readonly document: DocumentDigest;
}

/** That an official was asked to clear a drafted reply. */
export interface AskedToClear {
  readonly moment: Moment;
  readonly of: OfficialId;
  readonly reply: StatementDigest;
}

/** A clearance of a drafted reply. */
export interface Cleared {
  readonly moment: Moment;
  readonly official: OfficialId;
  readonly reply: StatementDigest;
  readonly document: DocumentDigest;
}

/** More time to reply, asked for and perhaps granted. */
export interface Extension {
  readonly requested: Moment;
  readonly requester: OfficialId;
  readonly days: number;
  readonly request: StatementDigest;
  /** When and by whom it was granted. */
  readonly granted: { readonly moment: Moment; readonly official: OfficialId } | undefined;
}

/** A reply over an official's signature. */
export interface Reply {
  readonly moment: Moment;
  readonly official: OfficialId;
  readonly document: DocumentDigest;
}

/** Someone who may read, or has read. */
export interface CaseReader {
  readonly official: OfficialId;
  /** Why; none for one who opened the text without having been put on the list. */
  readonly basis: Basis | undefined;
  /** When the text was first opened. */
  readonly opened: Moment | undefined;
}

/** Events that are not the history of a case; `at` is the place of the first that does not fit. */
export class HistoryError extends Malformed {
  constructor(
    code: "NotFiled" | "OutOfOrder" | "NotPossible",
    readonly at: number,
    /** What the table says of an event that is not possible. */
    readonly refusal?: Refusal,
  ) {
    super(code);
    this.name = "HistoryError";
  }
}

/** The operation that makes such an event, and a role that may do it; a turn says its own. */
const MADE_BY: Record<Exclude<CaseEventKind["kind"], "turned">, readonly [Operation, Role]> = {
  filed: ["memo_file", "author"],
  acknowledged: ["case_acknowledge", "office_head"],
  distributed: ["case_distribute", "office_head"],
  opened: ["case_open", "office_head"],
  statement_linked: ["statement_post", "office_head"],
  cleared: ["reply_clear", "office_head"],
  clearance_asked: ["clearance_ask", "office_head"],
  extension_requested: ["extension_request", "office_head"],
  extension_granted: ["extension_approve", "office_head"],
  replied: ["case_reply", "office_head"],
  accepted: ["case_close", "author"],
  expired: ["case_expire", "clock"],
  withdrawn: ["memo_withdraw", "author"],
};

/**
 * When nothing more was owed from then on: it was accepted, settled, withdrawn, or nobody contested the
 * reply in time. None while something is.
 */
export function ended(events: readonly CaseEvent[]): Moment | undefined {
  const over = ["accepted", "expired", "withdrawn"];
  return events.findLast(({ event }) => over.includes(event.kind) || (event.kind === "turned" && ends(event.turn)))?.moment;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Reads a case from its events, oldest first. The table is asked again for each of them, so that
 * what was not allowed when it was written is not believed when it is read.
 */
export function readCase(events: readonly CaseEvent[]): CaseView {
  const [first, ...rest] = events;
  if (first?.event.kind !== "filed") throw new HistoryError("NotFiled", 0);
  const view: Writable<CaseView> = {
    state: "submitted",
    filed: first.moment,
    isUrgent: first.event.isUrgent,
    acknowledged: undefined,
    readers: [],
    statements: [],
    clearances: [],
    askedClearances: [],
    extensions: [],
    turns: [],
    reply: undefined,
    ended: undefined,
  };
  let last = first.moment;
  for (const [index, event] of rest.entries()) {
    if (isBefore(event.moment, last)) throw new HistoryError("OutOfOrder", index + 1);
    last = event.moment;
    apply(view, event, index + 1);
  }
  return view;
}

function isBefore(a: Moment, b: Moment): boolean {
  return a.interval < b.interval || (a.interval === b.interval && a.beginsAt < b.beginsAt);
}

function apply(view: Writable<CaseView>, { moment, event }: CaseEvent, at: number): void {
  view.state = stateAfter(view.state, event, at);
  switch (event.kind) {
    case "filed":
      // A second filing was refused above.
      return;
    case "acknowledged": {
      const { official, caseNumber, document } = event;
      view.acknowledged = { moment, official, caseNumber, document };
      return;
    }
    case "distributed":
      view.readers = withReader(view.readers, event.reader, (it) => ({ ...it, basis: it.basis ?? event.basis }));
      return;
    case "opened":
      view.readers = withReader(view.readers, event.reader, (it) => ({ ...it, opened: it.opened ?? moment }));
      return;
    case "statement_linked":
      view.statements = [...view.statements, event.document];
      return;
    case "cleared": {
      const { official, reply, document } = event;
      view.clearances = [...view.clearances, { moment, official, reply, document }];
      return;
    }
    case "clearance_asked":
      view.askedClearances = [...view.askedClearances, { moment, of: event.of, reply: event.reply }];
      return;
    case "extension_requested": {
      const { official: requester, days, request } = event;
      view.extensions = [...view.extensions, { requested: moment, requester, days, request, granted: undefined }];
      return;
    }
    case "extension_granted":
      view.extensions = withGrant(view.extensions, event, moment, at);
      return;
    case "turned": {
      const { turn, official, document, said } = event;
      if (ends(turn)) view.ended = moment;
      view.turns = [...view.turns, { turn, at: moment.beginsAt, official, document, said }];
      return;
    }
    case "replied":
      view.reply = { moment, official: event.official, document: event.document };
      return;
    case "accepted":
    case "expired":
    case "withdrawn":
      view.ended = moment;
  }
}

function stateAfter(state: State, event: CaseEventKind, at: number): State {
  try {
    const [operation, role] = event.kind === "turned" ? turnOperation(event.turn) : MADE_BY[event.kind];
    const { to } = decide(state, operation, role);
    if (to === undefined) throw new Refusal("not_in_this_state");
    return to;
  } catch (error) {
    if (error instanceof Refusal) throw new HistoryError("NotPossible", at, error);
    throw error;
  }
}

/** What is granted is the newest request, once, by somebody else. */
function withGrant(
  extensions: readonly Extension[],
  { official, request, days }: CaseEventKind & { kind: "extension_granted" },
  moment: Moment,
  at: number,
): Extension[] {
  const newest = extensions.at(-1);
  const open = newest !== undefined && newest.granted === undefined && newest.days === days && equal(newest.request, request);
  if (!open) throw new HistoryError("NotPossible", at, new Refusal("extension_not_requested"));
  if (newest.requester === official) throw new HistoryError("NotPossible", at, new Refusal("own_request"));
  return [...extensions.slice(0, -1), { ...newest, granted: { moment, official } }];
}

/** The readers with the entry of one changed, made on first mention. */
function withReader(
  readers: readonly CaseReader[],
  official: OfficialId,
  change: (reader: CaseReader) => CaseReader,
): CaseReader[] {
  const known = readers.some((reader) => reader.official === official);
  const all = known ? readers : [...readers, { official, basis: undefined, opened: undefined }];
  return all.map((reader) => (reader.official === official ? change(reader) : reader));
}
