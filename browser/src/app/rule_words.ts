/** Words for what the rules name, in one place, so that every page calls a thing the same. */

import type { ClassAttribute } from "../domain/anonymity.ts";
import type { IdentityMode, Outcome, Stance } from "../domain/choice.ts";
import type { State } from "../domain/state.ts";
import type { SignatureCount, StatusEvent } from "../protocol/api.ts";
import type { Duty } from "../protocol/leaf.ts";
import { number, t } from "./i18n.ts";

export const stateWords = (state: State): string => t(`state-${state}`);
export const modeWords = (mode: IdentityMode): string => t(`mode-${mode}`);
export const modeMeaning = (mode: IdentityMode): string => t(`mode-${mode}-means`);
export const stanceWords = (stance: Stance): string => t(`stance-${stance}`);
export const outcomeWords = (outcome: Outcome): string => t(`outcome-${outcome}`);
export const attributeWords = (attribute: ClassAttribute): string => t(`attribute-${attribute}`);
export const dutyWords = (duty: Duty | "reply-target"): string => t(`duty-${duty}`);
export const eventWords = (event: Pick<StatusEvent, "kind">): string => t(`event-${event.kind}`);

/** A number that is known in steps only. */
export function countWords({ atLeast, atMost }: SignatureCount): string {
  if (atMost === null) return t("count-at-least", { low: number(atLeast) });
  if (atLeast === atMost) return t("count-exactly", { count: number(atLeast) });
  if (atLeast === 0) return t("count-fewer", { high: number(atMost + 1) });
  return t("count-between", { low: number(atLeast), high: number(atMost) });
}
