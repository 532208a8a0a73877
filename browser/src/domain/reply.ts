// What makes a reply a reply: every demand answered for itself (R25).

import type { Day } from "./calendar.ts";
import { mayChange, type Outcome, type Rating } from "./choice.ts";
import type { MemoParts } from "./memo.ts";
import { named } from "./named.ts";
import { characters } from "./whitespace.ts";

/** The most characters of the reasons given for one demand. */
export const REASONS_CHARACTERS_MAX = 8_000;
/** The most characters of what changes. */
export const CHANGE_CHARACTERS_MAX = 2_000;

/** The answer to one demand. */
export interface Answer {
  /** The demand's number, from 1. */
  readonly demand: number;
  /** What becomes of it. */
  readonly outcome: Outcome;
  /** Why. */
  readonly reasons: string;
  /** By when it will be decided; there if and only if the outcome is that it will be. */
  readonly decisionBy: Day | undefined;
  /** What changes, if the answer says it; only where something may (R65). */
  readonly change: Change | undefined;
}

/** What an answer promises (R65). */
export interface Change {
  readonly what: string;
  /** By when. A change that waits for a decision comes no earlier than the decision. */
  readonly by: Day;
}

/** Why a set of answers is not a reply. */
export const ReplyRefusalCode = named(
  "no_such_demand",
  "demand_answered_twice",
  "demand_unanswered",
  "reasons_blank",
  "reasons_too_long",
  "decision_day_wrong",
  "outcome_not_in_charter",
  "change_wrong",
  "change_day_wrong",
  "one_text_for_all",
);
export type ReplyRefusalCode = (typeof ReplyRefusalCode.ALL)[number];

export class ReplyRefusal extends Error {
  constructor(
    readonly code: ReplyRefusalCode,
    /** The demand's number, where it is about one. */
    readonly demand?: number,
  ) {
    super(code);
    this.name = "ReplyRefusal";
  }
}

/**
 * Checks that each of the memo's demands, numbered from 1 to `demands`, is answered exactly once and
 * with reasons of its own. The order of the answers is free.
 */
export function checkReply(demands: number, answers: readonly Answer[]): void {
  const answered = new Set<number>();
  for (const answer of answers) {
    checkAnswer(demands, answer);
    if (answered.has(answer.demand)) throw new ReplyRefusal("demand_answered_twice", answer.demand);
    answered.add(answer.demand);
  }
  for (let demand = 1; demand <= demands; demand += 1) {
    if (!answered.has(demand)) throw new ReplyRefusal("demand_unanswered", demand);
  }
  const texts = new Set(answers.map((answer) => bare(answer.reasons)));
  if (demands > 1 && texts.size === 1) throw new ReplyRefusal("one_text_for_all");
}

/** Checks that the charter has each outcome that the answers give. */
export function checkOutcomes(charter: { readonly outcomes: readonly Outcome[] }, answers: readonly Answer[]): void {
  const outside = answers.find((answer) => !charter.outcomes.includes(answer.outcome));
  if (outside !== undefined) throw new ReplyRefusal("outcome_not_in_charter", outside.demand);
}

/** Why a rating of a reply is none, by the names of the Rust side. */
export class RatingRefusal extends Error {
  constructor(
    readonly code: "NoSuchDemand" | "OutOfOrder" | "Contradiction",
    /** The demand's number, where it is about one. */
    readonly demand?: number,
  ) {
    super(code);
    this.name = "RatingRefusal";
  }
}

/**
 * Checks a signer's rating of a reply: the demands it names as unanswered, out of `demands`. None are
 * named where the reply fails as a whole.
 */
export function checkRating(demands: number, rating: Rating, unanswered: readonly number[]): void {
  if (rating === "answers" && unanswered.length > 0) throw new RatingRefusal("Contradiction");
  const ascending = unanswered.every((demand, at) => at === 0 || demand > (unanswered[at - 1] ?? demand));
  if (!ascending) throw new RatingRefusal("OutOfOrder");
  const outside = unanswered.find((demand) => !(demand >= 1 && demand <= demands));
  if (outside !== undefined) throw new RatingRefusal("NoSuchDemand", outside);
}

function checkAnswer(demands: number, answer: Answer): void {
  const { demand } = answer;
  if (!(demand >= 1 && demand <= demands)) throw new ReplyRefusal("no_such_demand", demand);
  if (!saysSomething(answer.reasons)) throw new ReplyRefusal("reasons_blank", demand);
  if (characters(answer.reasons) > REASONS_CHARACTERS_MAX) throw new ReplyRefusal("reasons_too_long", demand);
  if ((answer.outcome === "needs-decision") !== (answer.decisionBy !== undefined)) {
    throw new ReplyRefusal("decision_day_wrong", demand);
  }
  if (answer.change !== undefined) checkChange(answer, answer.change);
}

/** What is turned down or done already changes nothing, so that no refusal reads as a promise. */
function checkChange({ demand, outcome, decisionBy }: Answer, { what, by }: Change): void {
  if (!mayChange(outcome) || !saysSomething(what) || characters(what) > CHANGE_CHARACTERS_MAX) throw new ReplyRefusal("change_wrong", demand);
  if (decisionBy !== undefined && by < decisionBy) throw new ReplyRefusal("change_day_wrong", demand);
}

/** Whether a text has a letter or a digit, so that neither spaces nor punctuation pass for a reason. */
export function saysSomething(text: string): boolean {
  return /[\p{Alphabetic}\p{N}]/u.test(text);
}

/**
 * Whether a distribution with this remark answers what the authors asked about the readers. Who asked
 * for nothing is owed no remark (R24).
 */
export function isDistributionAnswered({ distribution }: Pick<MemoParts, "distribution">, remark: string): boolean {
  return distribution === undefined || saysSomething(remark);
}

/**
 * The letters and digits of a text, so that neither spaces, nor punctuation, nor case, make a blank
 * text look full or one text look like two. Character by character, as the Rust side lowers them.
 */
function bare(text: string): string {
  return [...text.replaceAll(/[^\p{Alphabetic}\p{N}]/gu, "")].map((character) => character.toLowerCase()).join("");
}
