/** A reply while it is being written: what is still wrong with it, told as one types. */

import { parseDay } from "../../domain/calendar.ts";
import type { Charter } from "../../domain/charter.ts";
import { mayChange, Outcome } from "../../domain/choice.ts";
import { type Answer, checkOutcomes, checkReply, ReplyRefusal, type ReplyRefusalCode } from "../../domain/reply.ts";
import type { ReplyWords } from "../../protocol/official.ts";

/** What stands in the fields of one demand; the outcome is empty until one is chosen. */
export interface AnswerFields {
  readonly outcome: string;
  readonly reasons: string;
  /** A day such as 2023-11-30. */
  readonly decisionBy: string;
  /** What changes, and by which day; both empty where the answer does not say it (R65). */
  readonly changeWhat: string;
  readonly changeBy: string;
}

export interface ReplyFields {
  readonly answers: readonly AnswerFields[];
  readonly closing: string;
}

const BLANK: AnswerFields = { outcome: "", reasons: "", decisionBy: "", changeWhat: "", changeBy: "" };

export function blankReply(demands: number): ReplyFields {
  return { answers: Array.from({ length: demands }, () => BLANK), closing: "" };
}

/** What is wrong: with each demand's answer, and with the whole once each is right. */
export interface ReplyProblems {
  /** By demand, from 1; nothing where the answer is right. */
  readonly answers: readonly (ReplyRefusalCode | undefined)[];
  readonly whole: ReplyRefusalCode | undefined;
}

export function problemsOf({ answers }: ReplyFields, charter: Pick<Charter, "outcomes">): ReplyProblems {
  const single = answers.map((fields) => refusalOf(1, [answerOf(fields, 1)], charter) ?? (lacksDay(fields) ? "change_day_wrong" : undefined));
  const right = single.every((code) => code === undefined);
  const all = answers.map((fields, at) => answerOf(fields, at + 1));
  return { answers: single, whole: right ? refusalOf(answers.length, all, charter) : undefined };
}

/** Whether it may be sent. */
export function isReply(problems: ReplyProblems): boolean {
  return problems.whole === undefined && problems.answers.every((code) => code === undefined);
}

/** The words that are signed. Throws where a check of `client/office.ts` would. */
export function replyWordsOf({ answers, closing }: ReplyFields, signedBy: string): ReplyWords {
  return {
    signedBy,
    answers: answers.map((fields, at) => ({
      demand: at + 1,
      outcome: outcomeOf(fields.outcome),
      reasons: fields.reasons.trim(),
      decisionBy: fields.outcome === "needs-decision" ? fields.decisionBy : null,
      change: changeIn(fields) ?? null,
    })),
    closing: closing.trim(),
  };
}

/** A draft's words back in the fields, to be changed. */
export function fieldsOfReply({ answers, closing }: ReplyWords): ReplyFields {
  const fields = answers.map(({ outcome, reasons, decisionBy, change }) =>
    ({ outcome, reasons, decisionBy: decisionBy ?? "", changeWhat: change?.what ?? "", changeBy: change?.by ?? "" }));
  return { answers: fields, closing };
}

function refusalOf(demands: number, answers: readonly (Answer | undefined)[], charter: Pick<Charter, "outcomes">): ReplyRefusalCode | undefined {
  const given = answers.filter((answer) => answer !== undefined);
  try {
    checkReply(demands, given);
    checkOutcomes(charter, given);
    return undefined;
  } catch (error) {
    if (error instanceof ReplyRefusal) return error.code;
    throw error;
  }
}

/** Nothing while no outcome is chosen: then the demand is not answered. */
function answerOf(fields: AnswerFields, demand: number): Answer | undefined {
  const outcome = Outcome.fromName(fields.outcome);
  if (outcome === undefined) return undefined;
  const { what, by } = changeIn(fields) ?? {};
  const day = parseDay(by ?? "");
  return {
    demand,
    outcome,
    reasons: fields.reasons.trim(),
    decisionBy: outcome === "needs-decision" ? parseDay(fields.decisionBy) : undefined,
    change: what !== undefined && day !== undefined ? { what, by: day } : undefined,
  };
}

/** What was typed before another outcome was chosen is not sent. */
function changeIn({ outcome, changeWhat, changeBy }: AnswerFields): { what: string; by: string } | undefined {
  const chosen = Outcome.fromName(outcome);
  const what = changeWhat.trim();
  return chosen !== undefined && mayChange(chosen) && (what !== "" || changeBy !== "") ? { what, by: changeBy } : undefined;
}

function lacksDay(fields: AnswerFields): boolean {
  const change = changeIn(fields);
  return change !== undefined && parseDay(change.by) === undefined;
}

function outcomeOf(name: string): Outcome {
  const outcome = Outcome.fromName(name);
  if (outcome === undefined) throw new ReplyRefusal("demand_unanswered");
  return outcome;
}
