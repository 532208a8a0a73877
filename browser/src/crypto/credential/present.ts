// The member's side of a presentation. Answers to crates/demur-crypto/src/credential/present.rs.

import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concat, toHex } from "../../bytes.ts";
import { EXPAND_OCTETS, type G1, G1_OCTETS, type Scalar, scalars } from "../bls.ts";
import { Label } from "../labels.ts";
import { randomBytes, type Randomness } from "../random.ts";
import type { Steps } from "../steps.ts";
import { Generators } from "./generators.ts";
import { octetsOf } from "./hash.ts";
import { Context } from "./nym.ts";
import { ascendBelow, type Disclosed, proofOctets, prove, Statement } from "./proof.ts";
import { ATTRIBUTES, NYM_SECRETS } from "./profile.ts";
import { decoding, Refused, verifying } from "./refusal.ts";
import type { Signature } from "./signature.ts";

/**
 * A member in one context: the same in every presentation there, unlinkable to any other.
 *
 * These are octets; that they are a point is checked with the presentation they came in.
 */
export class Pseudonym {
  /** Octets of a pseudonym. */
  static readonly OCTETS = G1_OCTETS;

  readonly #octets: Uint8Array;
  /** The octets in hexadecimal, to compare and to look up by. */
  readonly hex: string;

  private constructor(octets: Uint8Array) {
    this.#octets = octets;
    this.hex = toHex(octets);
  }

  /** Takes octets of exactly the right length. */
  static fromBytes(octets: Uint8Array): Pseudonym {
    return decoding(() => {
      if (octets.length !== Pseudonym.OCTETS) throw new Refused("CR-LENGTH");
      return new Pseudonym(octets.slice());
    });
  }

  /** The octets. */
  toBytes(): Uint8Array {
    return this.#octets.slice();
  }

  equals(other: Pseudonym): boolean {
    return this.hex === other.hex;
  }
}

/** What a member shows. */
export interface Presentation {
  /** The proof: `presentationOctets` for the number of disclosed attributes. */
  readonly proof: Uint8Array;
  /** The member's pseudonym of the context. */
  readonly pseudonym: Pseudonym;
}

/** Octets of a proof that discloses `disclosed` attributes: 560 and 32 for each hidden one. */
export function presentationOctets(disclosed: number): number {
  return proofOctets(Math.max(ATTRIBUTES - disclosed, 0) + 1 + NYM_SECRETS);
}

/** Additions that a table for one point takes, about. */
const TABLE_ADDITIONS = 600;

/** What a credential consists of. */
interface Parts {
  readonly signature: Signature;
  readonly b: G1;
  readonly domain: Scalar;
  /** Attributes, blinding factor, pseudonym secrets. */
  readonly messages: readonly Scalar[];
  readonly nonceKey: Uint8Array;
}

/**
 * A credential, ready to be presented.
 *
 * It is not stored: the seed, the header, the attributes and the issuer's answer are, and `finalize`
 * makes it again.
 */
export class Credential {
  #parts: Parts | undefined;

  /** For `credential/` only: `finalize` makes one. */
  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Overwrites the key of the random scalars and lets go of the rest, which JavaScript cannot
   * overwrite. The credential cannot be used afterwards.
   */
  wipe(): void {
    this.#parts?.nonceKey.fill(0);
    this.#parts = undefined;
  }

  /**
   * Makes tables that take two thirds off the time of later presentations. Costs as much as three
   * presentations, so a page does it, step by step, while a person reads.
   */
  *prepare(): Steps<void> {
    const { signature, b } = this.#alive();
    for (const point of [signature.a, b, ...Generators.profile().messages]) {
      point.prepare();
      yield TABLE_ADDITIONS;
    }
  }

  /**
   * The member's pseudonym of a context.
   * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Pseudonyms".
   */
  pseudonym(contextId: Uint8Array): Pseudonym {
    const context = Context.profile(contextId);
    const secrets = this.#alive().messages.slice(ATTRIBUTES + 1);
    return Pseudonym.fromBytes(context.base.mul(context.evaluate(secrets)).toOctets());
  }

  /**
   * Shows the attributes at the positions `disclosed`, strictly ascending, in one context, and signs
   * the presentation header.
   * draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Proof Generation with Pseudonym".
   */
  present(
    presentationHeader: Uint8Array,
    contextId: Uint8Array,
    disclosed: readonly number[],
    randomness: Randomness,
  ): Presentation {
    const { signature, b, domain, messages, nonceKey } = this.#alive();
    return verifying(() => {
      if (!ascendBelow(disclosed, ATTRIBUTES)) throw new Refused("CR-DISCLOSURE");
      const statement = new Statement({
        generators: Generators.profile(),
        domain,
        disclosed: disclosed.map((index): Disclosed => [index, messages[index] ?? 0n]),
        presentationHeader,
        context: Context.profile(contextId),
        secrets: NYM_SECRETS,
      });
      const random = randomScalars(statement, nonceKey, randomness);
      const { proof, pseudonym } = prove(statement, { signature, b, messages, random });
      return { proof, pseudonym: Pseudonym.fromBytes(pseudonym) };
    });
  }

  #alive(): Parts {
    if (this.#parts === undefined) throw new Error("the credential is wiped");
    return this.#parts;
  }
}

/**
 * Five random scalars and one for each hidden one.
 *
 * They depend on fresh octets, on a secret and on everything the challenge will bind. If the source
 * of randomness repeats itself (a restored machine), two different statements still get unrelated
 * scalars; reuse would give the secrets away.
 */
function randomScalars(statement: Statement, nonceKey: Uint8Array, randomness: Randomness): Scalar[] {
  const fresh = randomBytes(randomness, 32);
  const material = concat(fresh, nonceKey);
  const label = Label.PRESENTATION_NONCE;
  const binding = label.hashFramed(
    scalars.toOctets(statement.domain),
    statement.context.id,
    statement.presentationHeader,
    concat(...statement.disclosed.map(([index]) => octetsOf(index))),
  );
  const octets = hkdf(sha256, material, label.bytes(), binding, EXPAND_OCTETS * (5 + statement.hidden()));
  const random = [];
  for (let start = 0; start < octets.length; start += EXPAND_OCTETS) {
    random.push(scalars.reduce(octets.subarray(start, start + EXPAND_OCTETS)));
  }
  for (const secret of [fresh, material, octets]) secret.fill(0);
  return random;
}
