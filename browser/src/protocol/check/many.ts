// Checking many presentations at once: for a whole case, which who only signs does not verify.

import { type Hint, type UnverifiedPresentation as UnverifiedProof, verifyBatchCalmly } from "../../crypto/credential.ts";
import type { Randomness } from "../../crypto/random.ts";
import { accept, PresentationRefusal, type PresentationRules, prepare, type VerifiedPresentation } from "../check.ts";
import type { UnverifiedPresentation } from "../presentation.ts";

/** A presentation and what makes verifying it cheap, if there is something. */
export interface HintedPresentation {
  readonly presentation: UnverifiedPresentation;
  readonly hint: Hint | null;
}

/**
 * Checks many presentations at once, in steps between which `pause` may let the page draw: what
 * fails, fails alone. Answers in their order.
 */
export async function verifyAllPresentations(
  rules: PresentationRules,
  presentations: readonly HintedPresentation[],
  randomness: Randomness,
  pause: (done: number) => Promise<void> | undefined,
): Promise<(VerifiedPresentation | PresentationRefusal)[]> {
  const prepared = presentations.map(({ presentation }) => prepareOrRefusal(rules, presentation));
  const batch = presentations.flatMap(({ hint }, at) => {
    const one = prepared[at];
    return one === undefined || one instanceof PresentationRefusal ? [] : [{ presentation: one, hint }];
  });
  const outcomes = (await verifyBatchCalmly(batch, randomness, pause)).values();
  return presentations.map(({ presentation }, at) => {
    const one = prepared[at];
    if (one instanceof PresentationRefusal) return one;
    const outcome = outcomes.next().value ?? null;
    return outcome === null ? new PresentationRefusal("Proof") : accept(presentation, outcome);
  });
}

function prepareOrRefusal(rules: PresentationRules, presentation: UnverifiedPresentation): UnverifiedProof | PresentationRefusal {
  try {
    return prepare(rules, presentation);
  } catch (failure) {
    if (failure instanceof PresentationRefusal) return failure;
    throw failure;
  }
}
