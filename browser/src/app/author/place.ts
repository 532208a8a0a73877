/** Words for a place in a memo. */

import type { Place } from "../../domain/memo.ts";
import { number, t } from "../i18n.ts";

export function placeWords(part: Place["part"] | "attachment", at?: number): string {
  return t(`place-${part}`, at === undefined ? {} : { number: number(at) });
}
