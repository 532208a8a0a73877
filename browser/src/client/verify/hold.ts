// Whether presentations in a file hold, each with its own hint.

import { Hint } from "../../crypto/credential.ts";
import type { Randomness } from "../../crypto/random.ts";
import type { FiledPresentation } from "../../protocol/casefile.ts";
import { PresentationRefusal, type PresentationRules } from "../../protocol/check.ts";
import { verifyAllPresentations } from "../../protocol/check/many.ts";
import { attempt } from "../../refusal.ts";
import type { Verifying } from "../verify.ts";

/** Whether every one of them verifies. */
export async function hold(
  rules: PresentationRules,
  filed: readonly FiledPresentation[],
  randomness: Randomness,
  pause: Verifying["pause"],
): Promise<boolean> {
  const hinted = filed.map(({ presentation, hint: octets }) => ({ presentation, hint: attempt(() => Hint.fromBytes(octets)) }));
  const readable = hinted.flatMap(({ presentation, hint }) => (hint === null ? [] : [{ presentation, hint }]));
  if (readable.length !== filed.length) return false;
  const outcomes = await verifyAllPresentations(rules, readable, randomness, pause);
  // A hint is not needed for a signature to hold; but where it is not the right one, the file is not
  // the one that was exported.
  const right = outcomes.every((outcome, at) => !(outcome instanceof PresentationRefusal) && readable[at]?.hint.equals(outcome.hint) === true);
  return right && outcomes.length === filed.length;
}
