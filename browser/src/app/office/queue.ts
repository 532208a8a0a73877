/** The order in which cases want attention, and finding one among them. */

import { toHex } from "../../bytes.ts";
import { FURTHER, type MemoParts } from "../../domain/memo.ts";
import type { Role } from "../../domain/role.ts";
import type { CaseItem } from "../../protocol/api/office.ts";
import type { Duty } from "../../protocol/leaf.ts";

const SECONDS_OF_DAY = 86_400;
/** How long before its due date something is called due soon. */
const SOON_SECONDS = 3 * SECONDS_OF_DAY;
/** Who rules, and on what; all others look at what the office and its panel owe. */
const RULED_BY: { readonly [In in Role]?: readonly Duty[] } = {
  monitor: ["scope_ruling", "contest_ruling"],
  appeal_authority: ["appeal"],
};
const OF_THE_OFFICE: readonly Duty[] = ["acknowledge", "panel_forming", "panel_report", "reply"];

/** What is owed next in a case. */
export interface Next {
  readonly duty: Duty;
  /** The first instant that is late. */
  readonly at: number;
  readonly standing: "late" | "soon" | "later";
}

/** What is owed next that concerns a role, by the due dates and the clock of this device. */
export function nextOf({ owed }: Pick<CaseItem, "owed">, role: Role, now: number): Next | undefined {
  const duties = RULED_BY[role] ?? OF_THE_OFFICE;
  const [next] = owed.filter(({ duty }) => duties.includes(duty)).sort((a, b) => a.due - b.due);
  return next && { duty: next.duty, at: next.due, standing: standingOf(next.due, now) };
}

function standingOf(at: number, now: number): Next["standing"] {
  return now >= at ? "late" : at - now <= SOON_SECONDS ? "soon" : "later";
}

/** What is due first stands first; behind it what owes nothing, the newest first. */
export function byDue(cases: readonly CaseItem[], role: Role, now: number): CaseItem[] {
  const dueAt = (item: CaseItem): number => nextOf(item, role, now)?.at ?? Number.MAX_SAFE_INTEGER;
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
