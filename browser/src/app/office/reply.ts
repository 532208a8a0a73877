/** A reply while it is being written: what is still wrong with it, told as one types. */

import { parseDay } from "../../domain/calendar.ts";
import type { Charter } from "../../domain/charter.ts";
import { Outcome } from "../../domain/choice.ts";
import { type Answer, checkOutcomes, checkReply, ReplyRefusal, type ReplyRefusalCode } from "../../domain/reply.ts";
import type { ReplyWords } from "../../protocol/official.ts";

/** What stands in the fields of one demand; the outcome is empty until one is chosen. */
export interface AnswerFields {
  readonly outcome: string;
  readonly reasons: string;
  /** A day such as 2023-11-30. */
  readonly decisionBy: string;
}

export interface ReplyFields {
  readonly answers: readonly AnswerFields[];
  readonly closing: string;
}

const BLANK: AnswerFields = { outcome: "", reasons: "", decisionBy: "" };

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
  const single = answers.map((fields) => refusalOf(1, [answerOf(fields, 1)], charter));
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
    answers: answers.map(({ outcome, reasons, decisionBy }, at) => ({
      demand: at + 1,
      outcome: outcomeOf(outcome),
      reasons: reasons.trim(),
      decisionBy: outcome === "needs-decision" ? decisionBy : null,
    })),
    closing: closing.trim(),
  };
}

/** A draft's words back in the fields, to be changed. */
export function fieldsOfReply({ answers, closing }: ReplyWords): ReplyFields {
  return { answers: answers.map(({ outcome, reasons, decisionBy }) => ({ outcome, reasons, decisionBy: decisionBy ?? "" })), closing };
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
function answerOf({ outcome, reasons, decisionBy }: AnswerFields, demand: number): Answer | undefined {
  const chosen = Outcome.fromName(outcome);
  if (chosen === undefined) return undefined;
  return { demand, outcome: chosen, reasons: reasons.trim(), decisionBy: chosen === "needs-decision" ? parseDay(decisionBy) : undefined };
}

function outcomeOf(name: string): Outcome {
  const outcome = Outcome.fromName(name);
  if (outcome === undefined) throw new ReplyRefusal("demand_unanswered");
  return outcome;
}
