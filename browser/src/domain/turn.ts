// Where the road bends: redirect and dispute, question and answer, contest, appeal, correction, and
// what was ruled (T13 to T16, T23 to T25); and where it ends: archive, hold and destruction (T27, T29).
//
// The table says who may in which state. Here stands what a table cannot hold: which document the new
// one is about, and the charter's time for it. Which of them move the clock of the reply is in
// `deadlines.ts`, and the rules of a review panel (T17) in `panel.ts`.

import { equal } from "../bytes.ts";
import { Malformed } from "../malformed.ts";
import type { Charter } from "./charter.ts";
import type { AppealGround } from "./choice.ts";
import type { Term } from "./charter/terms.ts";
import { allows, type Due, dueOf, type Timestamp } from "./clock.ts";
import type { DocumentDigest, OfficialId } from "./ids.ts";
import type { Operation } from "./operation.ts";
import { Refusal } from "./refusal.ts";
import { pauseDaysMax } from "./deadlines/replyClock.ts";
import { checkPanel, isOfThePanel, type Said } from "./panel.ts";
import { isOfASession, sessionSubject } from "./listening.ts";
import { isHeld } from "./records.ts";
import type { Role } from "./role.ts";
import { Turn } from "./turn/list.ts";
import { checkOpening, isOpening } from "./turn/opening.ts";
import { checkRelease, isRelease } from "./turn/release.ts";
import { checkSpill } from "./turn/spill.ts";

export { Turn };

/** A turn that was taken. */
export interface Turned {
  readonly turn: Turn;
  /** The beginning of the interval in which it came. */
  readonly at: Timestamp;
  /** Which official; none where it was the authors or the clock. */
  readonly official: OfficialId | undefined;
  /** The signed document. */
  readonly document: DocumentDigest;
  /** What it says of a panel in clear; none where it says nothing of one. */
  readonly said?: Said | undefined;
}

/** The reply that stands. */
export interface Standing {
  readonly document: DocumentDigest;
  /** The beginning of the interval in which it was given. */
  readonly at: Timestamp;
}

/** A turn about to be taken. */
export interface NextTurn {
  readonly turn: Turn;
  /** The document that it is about; none where there is none before it. */
  readonly names: DocumentDigest | undefined;
  /** On which grounds an appeal is made. */
  readonly ground: AppealGround | undefined;
  /** Which official signs it. */
  readonly official: OfficialId | undefined;
  /** What it says of a panel in clear. */
  readonly said?: Said | undefined;
  /** When the memo was filed; the turns of a panel are refused without it. */
  readonly filed?: Timestamp | undefined;
  readonly now: Timestamp;
}

/** The operation that takes each turn, and a role that may. */
const TAKEN_BY: Record<Turn, readonly [Operation, Role]> = {
  redirected: ["case_redirect", "office_head"],
  redirect_disputed: ["redirect_dispute", "author"],
  redirect_confirmed: ["redirect_confirm", "monitor"],
  redirect_overturned: ["redirect_overturn", "monitor"],
  question_asked: ["question_ask", "office_head"],
  question_answered: ["question_answer", "author"],
  question_lapsed: ["question_lapse", "clock"],
  reply_contested: ["reply_contest", "author"],
  contest_upheld: ["contest_uphold", "monitor"],
  contest_dismissed: ["contest_dismiss", "monitor"],
  reply_appealed: ["reply_appeal", "author"],
  appeal_dismissed: ["appeal_dismiss", "appeal_authority"],
  appeal_remanded: ["appeal_remand", "appeal_authority"],
  reply_corrected: ["reply_correct", "office_head"],
  outcome_reported: ["outcome_report", "office_head"],
  case_archived: ["case_archive", "clock"],
  names_destroyed: ["names_destroy", "clock"],
  text_destroyed: ["text_destroy", "clock"],
  hold_placed: ["hold_place", "records_officer"],
  hold_lifted: ["hold_lift", "records_officer"],
  opening_requested: ["opening_request", "records_officer"],
  opening_approved: ["opening_approve", "trustee"],
  opening_refused: ["opening_refuse", "trustee"],
  leak_reported: ["leak_report", "monitor"],
  leak_told: ["leak_tell", "author"],
  direction_given: ["direction_give", "principal"],
  spill_reported: ["spill_report", "records_officer"],
  spill_lifted: ["spill_lift", "monitor"],
  release_asked: ["release_ask", "records_officer"],
  release_consented: ["release_consent", "author"],
  release_objected: ["release_object", "author"],
  case_released: ["case_release", "records_officer"],
  memo_linked: ["memo_link", "author"],
  panel_nominated: ["panel_nominate", "author"],
  panel_formed: ["panel_form", "office_head"],
  panel_declared: ["panel_declare", "distribution_reader"],
  issues_proposed: ["issues_propose", "office_head"],
  issues_agreed: ["issues_agree", "author"],
  issues_objected: ["issues_object", "author"],
  panel_reported: ["panel_report", "distribution_reader"],
  panel_dissented: ["panel_dissent", "distribution_reader"],
  undertaken: ["undertaking_sign", "office_head"],
  assessment_given: ["assessment_give", "distribution_reader"],
  reply_redrafted: ["reply_redraft", "office_head"],
  session_requested: ["session_request", "author"],
  session_invited: ["session_invite", "office_head"],
  session_declined: ["session_decline", "office_head"],
  room_opened: ["room_open", "author"],
  session_held: ["session_conclude", "office_head"],
  minutes_given: ["minutes_give", "office_head"],
  minutes_agreed: ["minutes_agree", "author"],
  minutes_disputed: ["minutes_dispute", "author"],
};

/** The turn that another answers, which it must name. */
const ABOUT: { readonly [Answer in Turn]?: Turn } = {
  redirect_disputed: "redirected",
  redirect_confirmed: "redirect_disputed",
  redirect_overturned: "redirect_disputed",
  question_answered: "question_asked",
  question_lapsed: "question_asked",
  contest_upheld: "reply_contested",
  contest_dismissed: "reply_contested",
  appeal_dismissed: "reply_appealed",
  appeal_remanded: "reply_appealed",
  hold_lifted: "hold_placed",
  spill_lifted: "spill_reported",
};

const ABOUT_THE_REPLY: readonly Turn[] = ["reply_contested", "reply_appealed", "reply_corrected", "outcome_reported", "direction_given"];
export const ABOUT_THE_SCOPE: readonly Turn[] = ["redirected", "redirect_disputed", "redirect_confirmed", "redirect_overturned"];

/** The operation that takes it, and a role that may. */
export function turnOperation(turn: Turn): readonly [Operation, Role] {
  return TAKEN_BY[turn];
}

/** The turn that an operation takes. */
export function turnOf(operation: Operation): Turn | undefined {
  return Turn.ALL.find((turn) => TAKEN_BY[turn][0] === operation);
}

/** Whether the case is over with it. */
export function ends(turn: Turn): boolean {
  return turn === "contest_dismissed" || turn === "appeal_dismissed";
}

/** Whether a reply is owed again from then on, with the charter's whole time. */
export function reopens(turn: Turn): boolean {
  return turn === "contest_upheld" || turn === "appeal_remanded";
}

/**
 * Whether the dates of the reply are set anew with it: they are owed again, put off while the authors
 * are asked, or counted from the panel's report.
 */
export function setsDates(turn: Turn, charter: Charter): boolean {
  const asks = turn === "question_asked" || turn === "question_answered";
  const counts = turn === "panel_reported" && charter.panel?.replyWithin !== undefined;
  return reopens(turn) || (asks && pauseDaysMax(charter) > 0) || counts;
}

/**
 * By when a turn can be taken, counted from the document that it is about; none where the charter sets
 * no time. Refuses when the charter has no such step.
 */
export function timeFor({ scope, questions, contest, appeal, protection, sessions }: Charter, turn: Turn): Term | undefined {
  switch (turn) {
    case "redirected":
      inCharter(scope);
      return undefined;
    case "redirect_disputed":
      return inCharter(scope).disputeWithin;
    case "question_asked":
      inCharter(questions);
      return undefined;
    case "question_lapsed":
      return inCharter(questions).answerWithin;
    case "reply_contested":
      return inCharter(contest).within;
    case "reply_appealed":
      return inCharter(appeal).within;
    case "undertaken":
      inCharter(protection.undertaking);
      return undefined;
    case "minutes_agreed":
    case "minutes_disputed":
      return inCharter(sessions).respondWithin;
    // A ruling that comes late is a ruling; that it is late the log says.
    default:
      if (isOfASession(turn)) inCharter(sessions);
      return undefined;
  }
}

export function inCharter<T>(section: T | undefined): T {
  if (section === undefined) throw new Refusal("not_in_charter");
  return section;
}

/**
 * Checks what the table cannot: that the charter has the step, that it names the document it is about,
 * and that there is time for it. Refuses with `not_in_charter`, `names_another`, `too_late`,
 * `too_early`, `on_hold`, `undertaken`, `assessed`, `ground_not_in_charter`, or `not_allowed_for_role` for an appeal that
 * another than the charter's authority decides; or as `checkPanel` refuses.
 */
export function checkTurn(charter: Charter, turns: readonly Turned[], reply: Standing | undefined, next: NextTurn): void {
  if (next.turn === "hold_placed" && isHeld(turns)) throw new Refusal("on_hold");
  if (next.turn === "spill_reported") checkSpill(turns, next.official);
  if (isOpening(next.turn)) return checkOpening(charter, turns, next);
  if (isRelease(next.turn)) return checkRelease(charter, turns, next);
  if (isOfThePanel(next.turn)) return checkPanel(charter, turns, next);
  // What an official says once in a case, and does not say again.
  if (next.turn === "undertaken" && took(turns, "undertaken", next.official)) throw new Refusal("undertaken");
  if (next.turn === "assessment_given" && took(turns, "assessment_given", next.official)) throw new Refusal("assessed");
  const term = timeFor(charter, next.turn);
  const about = subject(turns, reply, next.turn);
  if (!same(about?.document, next.names)) throw new Refusal("names_another");
  if (term !== undefined && about !== undefined) {
    const inTime = allows(dueFrom(charter, about.at, term), next.now);
    if (next.turn === "question_lapsed" && inTime) throw new Refusal("too_early");
    if (next.turn !== "question_lapsed" && !inTime) throw new Refusal("too_late");
  }
  checkJudge(charter, next);
  if (next.turn !== "reply_appealed") return;
  const grounds = charter.appeal?.grounds ?? [];
  if (next.ground === undefined || !grounds.includes(next.ground)) throw new Refusal("ground_not_in_charter");
}

/**
 * Whether an official may open the case: under a charter that asks for an undertaking, once they have
 * given theirs. Refuses with `undertaking_missing`.
 */
export function checkUndertaken({ protection }: Charter, turns: readonly Turned[], official: OfficialId): void {
  if (protection.undertaking !== undefined && !took(turns, "undertaken", official)) throw new Refusal("undertaking_missing");
}

/** Whether an official took such a turn before. */
function took(turns: readonly Turned[], turn: Turn, official: OfficialId | undefined): boolean {
  return official !== undefined && turns.some((it) => it.turn === turn && it.official === official);
}

export function same(a: DocumentDigest | undefined, b: DocumentDigest | undefined): boolean {
  return a === undefined || b === undefined ? a === b : equal(a, b);
}

/**
 * The document that a turn must name, and when that came; none where it stands for itself. Refuses when
 * there is none, or when it is settled already.
 */
export function subject(turns: readonly Turned[], reply: Standing | undefined, turn: Turn): Standing | undefined {
  if (ABOUT_THE_REPLY.includes(turn)) {
    if (reply === undefined) throw new Refusal("names_another");
    return reply;
  }
  if (isOfASession(turn)) {
    const before = sessionSubject(turns, turn);
    return before && { document: before.document, at: before.at };
  }
  const before = ABOUT[turn];
  if (before === undefined) return undefined;
  const last = turns.findLast((it) => it.turn === before || ABOUT[it.turn] === before);
  if (last?.turn !== before) throw new Refusal("names_another");
  return { document: last.document, at: last.at };
}

/** An appeal is decided by the one whom the charter names, and a case has one such. */
function checkJudge({ appeal }: Charter, { turn, official }: NextTurn): void {
  const decides = turn === "appeal_dismissed" || turn === "appeal_remanded";
  if (decides && appeal?.authority !== official) throw new Refusal("not_allowed_for_role");
}

/** A duty of a judge: to rule on a dispute or a contest, or to decide an appeal. */
export interface Judgement {
  /** What was put to the judge. */
  readonly turn: Turn;
  /** By when. */
  readonly due: Due;
  /** When it was ruled. */
  readonly ruled: Timestamp | undefined;
}

/** What was put to monitor or appeal authority, oldest first, with the day by which each owes an answer. */
export function judgements(charter: Charter, turns: readonly Turned[]): Judgement[] {
  return turns.flatMap(({ turn, at }, place) => {
    const term = rulingWithin(charter, turn);
    if (term === undefined) return [];
    const ruled = turns.slice(place).find((it) => ABOUT[it.turn] === turn);
    return [{ turn, due: dueFrom(charter, at, term), ruled: ruled?.at }];
  });
}

function rulingWithin({ scope, contest, appeal }: Charter, turn: Turn): Term | undefined {
  if (turn === "redirect_disputed") return inCharter(scope).rulingWithin;
  if (turn === "reply_contested") return inCharter(contest).rulingWithin;
  if (turn === "reply_appealed") return inCharter(appeal).decideWithin;
  return undefined;
}

/**
 * When a redirect takes the reply off the office: once the monitor has confirmed it, or the authors'
 * time to dispute it is over. None while it can be or is disputed, and when it was overturned.
 */
export function redirectStandsFrom(charter: Charter, turns: readonly Turned[]): Timestamp | undefined {
  const last = turns.findLast((it) => ABOUT_THE_SCOPE.includes(it.turn));
  if (last?.turn === "redirect_confirmed") return last.at;
  if (last?.turn !== "redirected") return undefined;
  return dueFrom(charter, last.at, inCharter(charter.scope).disputeWithin).endsAt;
}

export function dueFrom(charter: Charter, since: Timestamp, term: Term): Due {
  try {
    return dueOf(charter.calendar, since, term);
  } catch (failure) {
    // A day beyond the year 9999 is no day by which anything can be done.
    if (failure instanceof Malformed) throw new Refusal("too_late");
    throw failure;
  }
}
