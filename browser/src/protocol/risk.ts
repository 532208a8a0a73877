// What could happen to somebody, asked by a fixed list before anything else is done (R46): of who
// complains, and of those who signed a memo.

import { Risk, RiskItem } from "../domain/complaint.ts";
import type { TypeOf } from "./codec.ts";
import { list, map, word } from "./schema.ts";

/** Every question with its answer. */
export const riskAnswers = list(map({ item: [0, word(RiskItem)], risk: [1, word(Risk)] }));
export type RiskAnswers = TypeOf<typeof riskAnswers>;

/** What is known of each question; what is not there is unknown. */
export type KnownRisks = { readonly [Item in RiskItem]?: Risk };

/** Whether every question is answered once, in the order of the list. "Unknown" is an answer. */
export function isWhole(answers: RiskAnswers): boolean {
  return answers.map(({ item }) => item).join() === RiskItem.ALL.join();
}

/** Every question with what is known of it; what is not named is open. */
export function whole(known: KnownRisks): RiskAnswers {
  return RiskItem.ALL.map((item) => ({ item, risk: known[item] ?? "unknown" }));
}
