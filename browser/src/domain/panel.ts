// The review panel (T17, R35): several people who look into a case before it is answered.
//
// Where the charter says so, the authors name one of them. The head of the office forms the panel; each
// member says whether they have a conflict of interest, and one who has is replaced. What is looked into
// is put to the authors before the panel reports. The rules rest on what the documents say in clear; the
// reasons are sealed.

import type { Charter, Panel } from "./charter.ts";
import type { Term } from "./charter/terms.ts";
import { allows, type Timestamp } from "./clock.ts";
import type { DocumentDigest, OfficialId } from "./ids.ts";
import type { Operation } from "./operation.ts";
import { Refusal, type RefusalCode } from "./refusal.ts";
import type { Role } from "./role.ts";
import { dueFrom, type NextTurn, same, type Turned, turnOf } from "./turn.ts";
import type { Turn } from "./turn/list.ts";

/** What a document about a panel says in clear. */
export type Said =
  /** Whom the authors name. */
  | { readonly kind: "nominee"; readonly nominee: OfficialId }
  /** Everybody on the panel, ascending. */
  | { readonly kind: "members"; readonly members: readonly OfficialId[] }
  /** Whether a member has a conflict of interest. */
  | { readonly kind: "conflict"; readonly conflict: boolean };

const OF_THE_PANEL: readonly Turn[] = [
  "panel_nominated",
  "panel_formed",
  "panel_declared",
  "issues_proposed",
  "issues_agreed",
  "issues_objected",
  "panel_reported",
  "panel_dissented",
];

/** Whether a turn belongs to a review panel. */
export function isOfThePanel(turn: Turn): boolean {
  return OF_THE_PANEL.includes(turn);
}

/** What a panel looks into. */
interface Issues {
  readonly document: DocumentDigest;
  /** When it was put to the authors. */
  readonly at: Timestamp;
  /** Whether the authors agreed or objected; none while they are silent. */
  readonly agreed: boolean | undefined;
  /** How often they had objected to one before it. */
  readonly objections: number;
}

/** The panel of a case, as the turns of its road tell it. */
export class PanelView {
  /** Whom the authors named last, and the document. */
  named: { readonly nominee: OfficialId; readonly document: DocumentDigest } | undefined;
  /** The document that says who sits, the last one. */
  formed: DocumentDigest | undefined;
  /** When it was formed first: its time to report counts from there. */
  formedAt: Timestamp | undefined;
  /** Everybody on it, ascending. */
  members: readonly OfficialId[] = [];
  /** What each member said last of a conflict of interest, and when. */
  readonly declared = new Map<OfficialId, { readonly conflict: boolean; readonly at: Timestamp }>();
  issues: Issues | undefined;
  report: { readonly document: DocumentDigest; readonly at: Timestamp; readonly official: OfficialId | undefined } | undefined;
  /** Who wrote an opinion of their own beside it. */
  readonly dissented: OfficialId[] = [];

  /** Reads the panel from the turns, oldest first. */
  constructor(turns: readonly Turned[]) {
    for (const turned of turns) this.#apply(turned);
  }

  #apply({ turn, at, official, document, said }: Turned): void {
    if (turn === "panel_nominated" && said?.kind === "nominee") this.named = { nominee: said.nominee, document };
    if (turn === "panel_formed" && said?.kind === "members") {
      this.formed = document;
      this.formedAt ??= at;
      this.members = said.members;
    }
    if (turn === "panel_declared" && said?.kind === "conflict" && official !== undefined) {
      this.declared.set(official, { conflict: said.conflict, at });
    }
    if (turn === "issues_proposed") {
      const before = this.issues;
      const objections = before === undefined ? 0 : before.objections + (before.agreed === false ? 1 : 0);
      this.issues = { document, at, agreed: undefined, objections };
    }
    if ((turn === "issues_agreed" || turn === "issues_objected") && this.issues !== undefined) {
      this.issues = { ...this.issues, agreed: turn === "issues_agreed" };
    }
    if (turn === "panel_reported") this.report = { document, at, official };
    if (turn === "panel_dissented" && official !== undefined) this.dissented.push(official);
  }

  isInConflict(official: OfficialId): boolean {
    return this.declared.get(official)?.conflict === true;
  }

  /** Whom the authors named, unless the nominee has a conflict of interest. */
  nominee(): OfficialId | undefined {
    const nominee = this.named?.nominee;
    return nominee !== undefined && !this.isInConflict(nominee) ? nominee : undefined;
  }

  /** Whether the official is on the panel and has no conflict of interest. */
  sits(official: OfficialId): boolean {
    return this.members.includes(official) && !this.isInConflict(official);
  }

  /** Whether every seat is taken, each member has said that there is no conflict, and the nominee is there. */
  isWhole({ members }: Panel): boolean {
    const nominee = this.nominee();
    const clear = this.members.every((it) => this.declared.get(it)?.conflict === false);
    return this.members.length === members && clear && (nominee === undefined || this.members.includes(nominee));
  }

  /** From when on the authors' time to name somebody counts: the filing, or their nominee's conflict. */
  namesFrom(filed: Timestamp): Timestamp {
    const declared = this.named && this.declared.get(this.named.nominee);
    return declared?.conflict === true ? declared.at : filed;
  }
}

/** Checks a turn of the panel; it refuses as the Rust side does, and for the same reasons. */
export function checkPanel(charter: Charter, turns: readonly Turned[], next: NextTurn): void {
  const rules = charter.panel;
  if (rules === undefined) throw new Refusal("not_in_charter");
  const panel = new PanelView(turns);
  const { turn, said, filed } = next;
  if (filed === undefined) throw new Refusal("too_late");
  unless(panel.report === undefined || turn === "panel_dissented", "too_late");
  if (turn === "panel_nominated" && said?.kind === "nominee") {
    names(next, undefined);
    checkNominee(charter, rules, panel, said.nominee, { filed, now: next.now });
  } else if (turn === "panel_formed" && said?.kind === "members") {
    names(next, panel.named?.document);
    checkMembers(charter, rules, panel, said.members, { filed, now: next.now });
  } else if (turn === "panel_declared" && said?.kind === "conflict") {
    unless(panel.formed !== undefined, "names_another");
    names(next, panel.formed);
    // Who has a conflict is replaced, and does not take it back.
    unless(said.conflict || next.official === undefined || !panel.isInConflict(next.official), "panel_not_eligible");
  } else if (said === undefined) checkWork(charter, rules, panel, next);
  else throw new Refusal("names_another");
}

function checkWork(charter: Charter, rules: Panel, panel: PanelView, next: NextTurn): void {
  const { issues, report } = panel;
  switch (next.turn) {
    case "issues_proposed":
      unless(panel.isWhole(rules), "panel_pending");
      return names(next, panel.formed);
    case "issues_agreed":
    case "issues_objected":
      if (issues?.agreed !== undefined || issues === undefined) throw new Refusal("names_another");
      names(next, issues.document);
      return unless(allows(dueFrom(charter, issues.at, issuesWithin(charter, rules)), next.now), "too_late");
    case "panel_reported":
      unless(panel.isWhole(rules), "panel_pending");
      if (issues === undefined) throw new Refusal("panel_pending");
      names(next, issues.document);
      return unless(isSettled(charter, rules, issues, next.now), "panel_pending");
    case "panel_dissented": {
      if (report === undefined) throw new Refusal("names_another");
      names(next, report.document);
      const { official } = next;
      const wrote = official !== undefined && (report.official === official || panel.dissented.includes(official));
      return unless(!wrote, "panel_not_eligible");
    }
    default:
      throw new Refusal("names_another");
  }
}

interface Dates {
  /** When the memo was filed. */
  readonly filed: Timestamp;
  readonly now: Timestamp;
}

function unless(condition: boolean, code: RefusalCode): void {
  if (!condition) throw new Refusal(code);
}

function names(next: NextTurn, wanted: DocumentDigest | undefined): void {
  unless(same(next.names, wanted), "names_another");
}

/** A question to the authors takes a question's time where the charter has one. */
export function issuesWithin({ questions }: Charter, rules: Panel): Term {
  return questions?.answerWithin ?? rules.formWithin;
}

/** Who judges the office afterwards, or signs the reply, is on no panel (4a). */
function isApart({ office, monitor, appeal }: Charter, official: OfficialId): boolean {
  return ![office.head, office.principal, monitor.role, appeal?.authority].includes(official);
}

function checkNominee(charter: Charter, rules: Panel, panel: PanelView, nominee: OfficialId, { filed, now }: Dates): void {
  unless(rules.nominee, "not_in_charter");
  unless(isApart(charter, nominee) && !panel.isInConflict(nominee), "panel_not_eligible");
  const sitting = panel.nominee();
  // Who sits is not named away again.
  unless(sitting === undefined || !panel.members.includes(sitting), "too_late");
  unless(allows(dueFrom(charter, panel.namesFrom(filed), rules.formWithin), now), "too_late");
}

function checkMembers(charter: Charter, rules: Panel, panel: PanelView, members: readonly OfficialId[], dates: Dates): void {
  unless(members.every((it) => isApart(charter, it) && !panel.isInConflict(it)), "panel_not_eligible");
  const nominee = panel.nominee();
  unless(nominee === undefined || members.includes(nominee), "nominee_missing");
  const allStay = panel.members.every((it) => !panel.sits(it) || members.includes(it));
  const ascending = members.every((it, at) => at === 0 || (members[at - 1] ?? it) < it);
  unless(ascending && allStay && members.length === seats(charter, rules, panel, dates), "panel_seats");
}

/** How many are on it: while the authors can still name somebody, a seat is kept for their nominee. */
export function seats(charter: Charter, rules: Panel, panel: PanelView, { filed, now }: Dates): number {
  const namesStill = allows(dueFrom(charter, panel.namesFrom(filed), rules.formWithin), now);
  return rules.members - (rules.nominee && panel.nominee() === undefined && namesStill ? 1 : 0);
}

/**
 * A panel reports on what the authors agreed to. Silence agrees; one objection sends the statement back,
 * and a second holds nothing up, or authors could keep a panel from ever reporting.
 */
function isSettled(charter: Charter, rules: Panel, { agreed, objections, at }: Issues, now: Timestamp): boolean {
  if (agreed !== undefined) return agreed || objections > 0;
  return !allows(dueFrom(charter, at, issuesWithin(charter, rules)), now);
}

/** Checks that a reader who acts in a case is on its panel. Nobody else who only reads may. */
export function checkMember(turns: readonly Turned[], operation: Operation, role: Role, official: OfficialId): void {
  const turn = turnOf(operation);
  const acts = operation === "question_ask" || (turn !== undefined && isOfThePanel(turn));
  if (role !== "distribution_reader" || !acts) return;
  const panel = new PanelView(turns);
  unless(turn === "panel_declared" ? panel.members.includes(official) : panel.sits(official), "not_allowed_for_role");
}

/**
 * Checks that the reply need not wait for a panel: none was called for, it has reported, or its time to
 * report is over. A panel is called for once the authors have named one of it or it was formed.
 */
export function checkReported(charter: Charter, filed: Timestamp, turns: readonly Turned[], now: Timestamp): void {
  const { named, formed, formedAt, report } = new PanelView(turns);
  const rules = charter.panel;
  if (rules === undefined || report !== undefined || (named ?? formed) === undefined) return;
  const since = formedAt ?? dueFrom(charter, filed, rules.formWithin).endsAt;
  unless(!allows(dueFrom(charter, since, rules.reportWithin), now), "panel_pending");
}
