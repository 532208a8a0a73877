// Why a rule says no: values without prose. Whoever shows one to a person takes the words from
// `locales/`.

import type { Marking } from "./choice.ts";
import { named } from "./named.ts";

/** Stable names, for problem types and for words. */
export const RefusalCode = named(
  "not_allowed_for_role",
  "not_in_this_state",
  "too_few_signers",
  "window_out_of_bounds",
  "window_over",
  "window_not_over",
  "version_not_current",
  "epoch_not_closed",
  "opens_exhausted",
  "marking_not_allowed",
  "affiliation_not_eligible",
  "not_cleared",
  "extensions_exhausted",
  "extension_out_of_bounds",
  "limit_passed",
  "extension_not_requested",
  "own_request",
  "not_in_charter",
  "names_another",
  "too_late",
  "too_early",
  "on_hold",
  "ground_not_in_charter",
  "content_locked",
  "opening_not_over",
  "names_gone",
  "shares_missing",
  "no_consent",
  "panel_not_eligible",
  "panel_seats",
  "nominee_missing",
  "panel_pending",
  "undertaking_missing",
  "undertaken",
  "assessed",
  "session_pending",
  "room_hours",
  "room_full",
);
export type RefusalCode = (typeof RefusalCode.ALL)[number];

/** What words about a refusal may name. */
export interface RefusalDetail {
  readonly present?: number;
  readonly required?: number;
  readonly days?: number;
  readonly daysMax?: number;
  readonly limit?: number;
  readonly extensionsMax?: number;
  readonly marking?: Marking;
}

/** A rule of the channel refuses an operation. Expected, never a failure of the program. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: RefusalDetail = {},
  ) {
    super(code);
    this.name = "Refusal";
  }
}

/** Which refusal a rule answers with; nothing where it allows what is asked. */
export function refusalOf(rule: () => unknown): Refusal | undefined {
  try {
    rule();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** What a rule gives; nothing where it refuses. */
export function unlessRefused<T>(take: () => T): T | undefined {
  try {
    return take();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
