// The member's side of enrolment: the seed, and checking and keeping what the issuer answers.
// Answers to crates/demur-crypto/src/credential/enrol.rs.

import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concat } from "../../bytes.ts";
import { EXPAND_OCTETS, type Scalar, scalars } from "../bls.ts";
import { Label } from "../labels.ts";
import { randomBytes, type Randomness } from "../random.ts";
import { Generators } from "./generators.ts";
import { octetsOf } from "./hash.ts";
import type { Attributes, BlindSignature } from "./issue.ts";
import type { IssuerPublicKey } from "./keys.ts";
import { Credential } from "./present.ts";
import { NYM_SECRETS } from "./profile.ts";
import { decoding, Refused, verifying } from "./refusal.ts";
import { signedPoint } from "./signature.ts";

/** Octets of a member's seed. */
const SEED_OCTETS = 32;

/** What is derived from a seed. */
const ROLE = {
  nymSecret: 1,
  /** The blinding factor, then the random scalars of the commitment's proof. */
  commitment: 2,
  /** The secret part of the random scalars of presentations. */
  nonce: 3,
} as const;

/**
 * A member's secret of one epoch; everything else the member holds can be derived from it and from
 * what the issuer answered.
 *
 * All secrets, the random scalars of the commitment's proof included, are pseudo-random functions
 * of the seed and the header. So the same seed makes the same commitment octets again (a lost reply
 * is asked for again and the issuer sees no second commitment), and a seed used under two headers
 * by mistake makes two unrelated sets of secrets. Reusing the random scalars is safe here because
 * everything that the challenge binds is a function of the same two inputs: equal random scalars
 * always meet an equal challenge and give the identical proof, which reveals nothing new (as in
 * RFC 6979). It would not be safe if any other input reached the commitment.
 */
export class MemberSeed {
  readonly #octets: Uint8Array;
  #wiped = false;

  private constructor(octets: Uint8Array) {
    this.#octets = octets;
  }

  /** A fresh seed. */
  static generate(randomness: Randomness): MemberSeed {
    return new MemberSeed(randomBytes(randomness, SEED_OCTETS));
  }

  /** A seed kept earlier. */
  static fromBytes(octets: Uint8Array): MemberSeed {
    return decoding(() => {
      if (octets.length !== SEED_OCTETS) throw new Refused("CR-LENGTH");
      return new MemberSeed(octets.slice());
    });
  }

  /** The octets to keep; the caller overwrites its copy. */
  toBytes(): Uint8Array {
    return this.#alive().slice();
  }

  /** Overwrites the seed. It cannot be used afterwards. */
  wipe(): void {
    this.#octets.fill(0);
    this.#wiped = true;
  }

  /** For `credential/` only: the key of the random scalars of presentations. */
  nonceKey(header: Uint8Array): Uint8Array {
    return this.#derive(header, ROLE.nonce, 0, 32);
  }

  /** For `credential/` only: the eight pseudonym secrets, without the issuer's share. */
  nymSecrets(header: Uint8Array): Scalar[] {
    return this.#scalars(header, ROLE.nymSecret, NYM_SECRETS);
  }

  /** For `credential/` only: the blinding factor, then the random scalars of the proof. */
  commitmentScalars(header: Uint8Array, count: number): Scalar[] {
    return this.#scalars(header, ROLE.commitment, count);
  }

  // A wiped seed is all zeros, which would make secrets that everybody knows.
  #alive(): Uint8Array {
    if (this.#wiped) throw new Error("the seed is wiped");
    return this.#octets;
  }

  #derive(header: Uint8Array, role: number, index: number, length: number): Uint8Array {
    const info = concat(Uint8Array.of(role, index), header);
    return hkdf(sha256, this.#alive(), Label.MEMBER_SEED.bytes(), info, length);
  }

  #scalars(header: Uint8Array, role: number, count: number): Scalar[] {
    return Array.from({ length: count }, (_, index) => {
      const octets = this.#derive(header, role, index, EXPAND_OCTETS);
      const scalar = scalars.reduce(octets);
      octets.fill(0);
      return scalar;
    });
  }
}

/** What belongs to a credential besides the seed. */
export interface Enrolled {
  readonly issuer: IssuerPublicKey;
  /** The epoch's header. */
  readonly header: Uint8Array;
  readonly attributes: Attributes;
  readonly answer: BlindSignature;
}

/**
 * Checks the issuer's answer to the commitment of `seed` and makes the credential.
 * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Verification and Finalization".
 */
export function finalize(seed: MemberSeed, enrolled: Enrolled): Credential {
  return verifying(() => finish(seed, enrolled));
}

/** As `finalize`, and says which check failed. For `credential/` only. */
export function finish(seed: MemberSeed, { issuer, header, attributes, answer }: Enrolled): Credential {
  const { signature, nymEntropy } = answer.parts();
  const secrets = seed.nymSecrets(header);
  secrets.push(scalars.add(secrets.pop() ?? 0n, nymEntropy));
  const messages = [...attributes.scalars(), ...seed.commitmentScalars(header, 1), ...secrets];
  const generators = Generators.profile();
  const domain = generators.domainScalar(issuer.toBytes(), concat(header, octetsOf(NYM_SECRETS)));
  const b = signedPoint(generators, domain, messages);
  signature.verify(issuer, b);
  return new Credential({ signature, b, domain, messages, nonceKey: seed.nonceKey(header) });
}
