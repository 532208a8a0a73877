// What sealing and opening refuse with.

import { Malformed } from "../../malformed.ts";
import { CodedRefusal } from "../../refusal.ts";

/** A file did not open. It does not say why. */
export class OpenFailure extends Malformed {
  constructor() {
    super("OpenFailure");
  }
}

/** Why sealing was refused; the codes of the Rust enum. */
export class SealError extends CodedRefusal<
  | "NoRecipients"
  | "TooManyRecipients"
  | "RepeatedRecipient"
  | "MixedRecipients"
  | "TooLong"
  | "BadThreshold"
  | "UnusableKey"
> {
  override readonly name = "SealError";
}
