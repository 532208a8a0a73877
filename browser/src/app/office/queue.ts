/** The order in which cases want attention, and finding one among them. */

import { toHex } from "../../bytes.ts";
import type { Charter } from "../../domain/charter.ts";
import { FURTHER, type MemoParts } from "../../domain/memo.ts";
import type { State } from "../../domain/state.ts";
import type { MemoStatusAnswer } from "../../protocol/api.ts";
import type { CaseItem } from "../../protocol/api/office.ts";
import type { Duty } from "../../protocol/leaf.ts";
import { RULING_OF, rulings } from "../member/turns.ts";

const SECONDS_OF_DAY = 86_400;
/** How long before its due date something is called due soon. */
const SOON_SECONDS = 3 * SECONDS_OF_DAY;
/** States in which the office owes a reply. */
const OWES_REPLY: readonly State[] = [
  "acknowledged",
  "scope_disputed",
  "redirected",
  "in_review",
  "awaiting_authors",
  "reply_drafted",
];

/** What the office owes next in a case. */
export interface Next {
  readonly duty: Duty;
  /** The first instant that is late. */
  readonly at: number;
  readonly standing: "late" | "soon" | "later";
}

/** What is owed next, by the due dates and the clock of this device; nothing where nothing is. */
export function nextOf({ state, due }: Pick<CaseItem, "state" | "due">, now: number): Next | undefined {
  if (due === null) return undefined;
  const duty = state === "submitted" ? "acknowledge" : OWES_REPLY.includes(state) ? "reply" : undefined;
  if (duty === undefined) return undefined;
  const at = duty === "acknowledge" ? due.acknowledge : due.replyLimit;
  return { duty, at, standing: standingOf(at, now) };
}

function standingOf(at: number, now: number): Next["standing"] {
  return now >= at ? "late" : at - now <= SOON_SECONDS ? "soon" : "later";
}

/** What waits for a ruling, by the case's public events and the charter. */
export function rulingNext(status: Pick<MemoStatusAnswer, "events">, charter: Charter | undefined, now: number): Next | undefined {
  const waiting = charter && rulings(status, charter).findLast(({ ruled }) => ruled === undefined);
  const duty = waiting && RULING_OF[waiting.turn];
  return waiting && duty && { duty, at: waiting.due.endsAt, standing: standingOf(waiting.due.endsAt, now) };
}

/** What is due first stands first; behind it what owes nothing, the newest first. */
export function byDue(cases: readonly CaseItem[], now: number, next: (item: CaseItem) => Next | undefined = (item) => nextOf(item, now)): CaseItem[] {
  const dueAt = (item: CaseItem): number => next(item)?.at ?? Number.MAX_SAFE_INTEGER;
  return [...cases].sort((a, b) => dueAt(a) - dueAt(b) || b.filedAt - a.filedAt || (toHex(a.memo) < toHex(b.memo) ? -1 : 1));
}

/** What one looks for. Empty texts look for everything. */
export interface Wanted {
  readonly text: string;
  readonly state: string;
  readonly label: string;
}

/** What this browser has decrypted of a case. */
export interface Known {
  readonly parts: MemoParts | undefined;
  readonly labels: readonly string[];
  /** What is written in its notes. */
  readonly notes: readonly string[];
}

export function matches(item: CaseItem, { parts, labels, notes }: Known, wanted: Wanted): boolean {
  if (wanted.state !== "" && item.state !== wanted.state) return false;
  if (wanted.label !== "" && !labels.includes(wanted.label)) return false;
  const said = [toHex(item.memo), ...labels, ...notes, ...(parts ? textsOf(parts) : [])].map(fold);
  return fold(wanted.text).split(/\s+/).every((word) => said.some((text) => text.includes(word)));
}

function textsOf({ subject, addressees, summary, paragraphs, demands, evidence, ...others }: MemoParts): string[] {
  const portions = [summary, ...paragraphs, ...demands.map(({ portion }) => portion), ...FURTHER.flatMap(({ list }) => others[list]), ...evidence.map(({ claim }) => claim)];
  return [subject, ...addressees, ...portions.map(({ text }) => text)];
}

/** Without regard to capitals and accents. */
function fold(text: string): string {
  return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
