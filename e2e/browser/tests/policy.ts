// What a content security policy leaves open, as Google's evaluator sees it.

import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity, Type } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";

/** Everything that the evaluator finds, in its words; a strict policy has none. */
export function weaknesses(policy: string): string[] {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter((finding) => finding.severity !== Severity.NONE)
    .filter((finding) => !isReminderAboutSelf(finding))
    .map((finding) => `${finding.directive}: ${finding.description}`);
}

/**
 * The evaluator reminds everyone who writes `'self'` that an origin which hosts JSONP or people's
 * uploads would undo it, and rates that "maybe". This origin hosts neither: the test "nothing but
 * the client's own files is a script" holds that.
 */
function isReminderAboutSelf(finding: { type: number; severity: number; value?: string }): boolean {
  return (
    finding.type === Type.SCRIPT_ALLOWLIST_BYPASS &&
    finding.severity === Severity.MEDIUM_MAYBE &&
    finding.value === "'self'"
  );
}
