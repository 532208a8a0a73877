// Why a text is not a charter.

/** What is wrong, by the names of the Rust side; `TooLong` and `Form` have no key. */
export type CharterProblem =
  | "TooLong"
  | "Form"
  | "OutOfBounds"
  | "Unknown"
  | "Id"
  | "Empty"
  | "TooMany"
  | "Repeated"
  | "Term"
  | "TimeZone"
  | "Approvals"
  | "AppealsNothing"
  | "Missing"
  | "LongerThan"
  | "SignsReplies"
  | "KeepTerm"
  | "NotMonths"
  | "Day"
  | "NotRising"
  | "TargetAfterLimit"
  | "NotIndependent"
  | "ClearsNothing"
  | "ExtendsNothing"
  | "MonthsNotExtended"
  | "NoAppeal";

export class CharterError extends Error {
  constructor(
    readonly problem: CharterProblem,
    /** The key with its section, such as `circulation.window_days`. */
    readonly key?: string,
  ) {
    super(key === undefined ? problem : `${key}: ${problem}`);
    this.name = "CharterError";
  }
}
