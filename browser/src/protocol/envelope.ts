// What is sealed to whom: a version to the circulation, a memo to the office, a document to the
// mailbox.

import { concat } from "../bytes.ts";
import { Label } from "../crypto/labels.ts";
import { type Randomness, randomBytes } from "../crypto/random.ts";
import { Identity, type Recipient, openSealed, STEPPED, seal } from "../crypto/seal.ts";
import { MemoId } from "../domain/ids.ts";
import { Malformed } from "../malformed.ts";
import { CodedRefusal, orRefuse } from "../refusal.ts";
import type { Canonical } from "./codec.ts";
import { SEALED_OCTETS_MAX } from "./sizes.ts";

/** The key of a circulation: everyone with the invitation holds it, the server never does. */
export class CirculationKey {
  readonly #octets: Uint8Array;

  private constructor(octets: Uint8Array) {
    if (octets.length !== 32) throw new Malformed("WrongLength");
    this.#octets = octets.slice();
  }

  static generate(randomness: Randomness): CirculationKey {
    return new CirculationKey(randomBytes(randomness, 32));
  }

  /** Takes a key from an invitation or a wallet. */
  static fromBytes(octets: Uint8Array): CirculationKey {
    return new CirculationKey(octets);
  }

  /** The octets, for an invitation or a wallet; a copy. */
  bytes(): Uint8Array {
    return this.#octets.slice();
  }

  /** The hash that the memo's manifest holds. */
  hash(): Uint8Array {
    return Label.CIRCULATION_HASH.hash(this.#octets);
  }

  /** The age identity of the circulation: drafts and replies are sealed to its recipient. */
  identity(): Identity {
    return Identity.fromSeed(Label.CIRCULATION_IDENTITY.hash(this.#octets));
  }
}

/** What the link in an invitation carries, all of it behind the `#`. */
export interface Invitation {
  readonly memo: MemoId;
  readonly key: CirculationKey;
}

/** 64 octets: memo id and key. */
export function invitationToBytes(invitation: Invitation): Uint8Array {
  return concat(invitation.memo, invitation.key.bytes());
}

/** Reads what `invitationToBytes` wrote. */
export function invitationFromBytes(octets: Uint8Array): Invitation {
  if (octets.length !== 64) throw new Malformed("Malformed");
  return { memo: MemoId.fromBytes(octets.slice(0, 32)), key: CirculationKey.fromBytes(octets.subarray(32)) };
}

/** A sealed object that does not open, or opens to something else. */
export class Unreadable extends CodedRefusal<"Unreadable"> {
  override readonly name = "Unreadable";
}

/** Seals an object that travels sealed to `recipients`, padded in steps. */
export function sealObject<T>(kind: Canonical<T>, value: T, recipients: readonly Recipient[], randomness: Randomness): Uint8Array {
  return seal(recipients, kind.toCanonical(value), STEPPED, randomness);
}

/** Opens one: fails in one way, whether it was not for this identity, was changed or is something else. */
export function openObject<T>(kind: Canonical<T>, identity: Identity, sealed: Uint8Array, sealedMax = SEALED_OCTETS_MAX): T {
  return orRefuse(
    () => kind.fromCanonical(openSealed([identity], sealed, STEPPED, sealedMax)),
    () => new Unreadable("Unreadable"),
  );
}
