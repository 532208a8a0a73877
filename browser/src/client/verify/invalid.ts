// Why a file does not hold. Every check has an id, and each id has a test that breaks it.

import { CodedRefusal, orRefuse } from "../../refusal.ts";

/** The checks by their ids, by the names of the Rust side, in `crates/demur-client/src/verify.rs`. */
export const CHECKS = {
  /** The checkpoint is signed by the log, and by nobody unknown. */
  Checkpoint: "V1",
  /** The charter stands in the log and is the one the memo pins. */
  Charter: "V2",
  /** The roster stands in the log. */
  Roster: "V3",
  /** Every accepted epoch and its roll stand in the log and are the ones the memo names. */
  Epoch: "V4",
  /** The text is the one the authors froze, and has the demands they said. */
  Text: "V5",
  /** Every signature verifies, under one pseudonym each. */
  Signature: "V6",
  /** The certificate is the one that follows from the signatures. */
  Certificate: "V7",
  /** The filing is signed by the authors and names this certificate. */
  Filing: "V8",
  /** Every event stands in the log, in its place in the case. */
  Event: "V9",
  /** Every document is signed by an official of the roster and answers this filing. */
  Document: "V10",
  /** The events are a possible history of a case. */
  History: "V11",
  /** The due dates are those that follow from the charter, and from what was granted under it. */
  DueDates: "V12",
  /** The words are the ones that were signed, a reply answers every demand, an extension has a reason. */
  Words: "V13",
  /** A claim is by who signed, and for the reader it names. */
  Claim: "V14",
  /** As many other officials as the charter asks for cleared the very reply that was given. */
  Clearance: "V15",
  /** More time was granted by whom the charter names and not by who asked, within its bounds, in time. */
  Extension: "V16",
  /** A turn of the road is in the charter, names the document that it is about, and came in time. */
  Turn: "V17",
  /** What was archived or destroyed was over, was due by the charter, and stood under no hold. */
  Disposal: "V18",
  /** A sealed name was asked for by whom the charter names, and trustees agreed once each, after the notice. */
  Opening: "V21",
  /** Nothing was handed out while it was locked, and what was released its authors were asked about. */
  Record: "V23",
  /** A panel is formed, declares, asks and reports as the charter has it, and a reply waits for it. */
  Panel: "V19",
  /** A session was called by who may, was held once its room had opened, and its words name no key. */
  Session: "V20",
  /** The words that a view shows are those that were signed, each in its place. */
  View: "V22",
  /** Whoever opened the case had given the undertaking that the charter asks for. */
  Undertaking: "V24",
  /** Who wrote the memo is said under its authors' key, in one line, and for one purpose. */
  Authorship: "V25",
  /** Who signed after the filing had not signed before, may by the charter, and is counted apart. */
  Late: "V26",
} as const;

/** A check that fails, or a file that is damaged. */
export class Invalid extends CodedRefusal<"Damaged" | keyof typeof CHECKS> {
  override readonly name = "Invalid";

  /** The check's id; none for a damaged file. */
  get check(): string | null {
    return this.code === "Damaged" ? null : CHECKS[this.code];
  }
}

/** Throws the check unless the condition holds. */
export function demand(condition: boolean, check: Invalid["code"]): asserts condition {
  if (!condition) throw new Invalid(check);
}

/** Runs a step whose refusals are this check's. */
export function check<T>(code: Invalid["code"], step: () => T): T {
  return orRefuse(step, () => new Invalid(code));
}
