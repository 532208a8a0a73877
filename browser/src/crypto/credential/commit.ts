// The member's side of enrolment: the commitment that the issuer signs. Of
// crates/demur-crypto/src/credential/enrol.rs what nobody needs who is enrolled.

import { commitmentOctets, coreCommit } from "./blind.ts";
import type { MemberSeed } from "./enrol.ts";
import { BlindGenerators } from "./generators.ts";
import { NYM_SECRETS } from "./profile.ts";
import { decoding, Refused, verifying } from "./refusal.ts";

/** A member's commitment to its secrets, with the proof that it knows them. Not yet checked. */
export class Commitment {
  /** Octets of a commitment. */
  static readonly OCTETS = commitmentOctets(NYM_SECRETS);

  readonly #octets: Uint8Array;

  private constructor(octets: Uint8Array) {
    this.#octets = octets;
  }

  /** Takes octets of exactly the right length; the issuer checks the rest. */
  static fromBytes(octets: Uint8Array): Commitment {
    return decoding(() => {
      if (octets.length !== Commitment.OCTETS) throw new Refused("CR-LENGTH");
      return new Commitment(octets.slice());
    });
  }

  /** The octets to send. */
  toBytes(): Uint8Array {
    return this.#octets.slice();
  }
}

/**
 * The commitment of `seed` under the epoch's `header`.
 * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Commitment".
 */
export function commit(seed: MemberSeed, header: Uint8Array): Commitment {
  const secrets = seed.nymSecrets(header);
  const random = seed.commitmentScalars(header, NYM_SECRETS + 2);
  return Commitment.fromBytes(verifying(() => coreCommit(BlindGenerators.profile(), secrets, random)));
}
