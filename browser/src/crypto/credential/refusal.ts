// Why something was refused: inside, one name for each check, so that tests can tell which check
// fired; outside, one word. Answers to crates/demur-crypto/src/credential/refusal.rs.

import { Malformed } from "../../malformed.ts";

/** A cryptographic check failed. It says nothing more, so it helps nobody who probes. */
export class VerificationFailure extends Error {
  override readonly name = "VerificationFailure";

  constructor() {
    super("verification failed");
  }
}

/**
 * The protocol's checks, by the ids that vectors and specification give them:
 *
 * - CR-LENGTH: every length is exact.
 * - CR-DISCLOSURE: disclosed are attributes only, in strictly ascending order.
 * - CR-SCALAR: every scalar is canonical and not zero.
 * - CR-POINT: every point is on the curve, in its one encoding, and not the identity.
 * - CR-SUBGROUP: every point is in the subgroup of prime order.
 * - CR-COMMITMENT: the proof inside a commitment holds.
 * - CR-IDENTITY: a sum that must not be the identity is not.
 * - CR-CHALLENGE: the challenge is the hash of everything it must bind.
 * - CR-PAIRING: the signature is the issuer's.
 */
export type Check =
  | "CR-LENGTH"
  | "CR-DISCLOSURE"
  | "CR-SCALAR"
  | "CR-POINT"
  | "CR-SUBGROUP"
  | "CR-COMMITMENT"
  | "CR-IDENTITY"
  | "CR-CHALLENGE"
  | "CR-PAIRING";

/** A check that failed. Stays inside `credential/`. */
export class Refused extends Error {
  override readonly name = "Refused";

  constructor(readonly check: Check) {
    super(check);
  }
}

/** Runs a check and forgets which one failed. Whatever is not a refusal is a bug and goes on. */
export function verifying<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refused) throw new VerificationFailure();
    throw error;
  }
}

/** Runs a decoder and tells only whether the length was wrong: the codes of `CredentialError`. */
export function decoding<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refused) throw new Malformed(error.check === "CR-LENGTH" ? "Length" : "Encoding");
    throw error;
  }
}
