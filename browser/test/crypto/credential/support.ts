// What several tests share.

import { toUtf8 } from "../../../src/bytes.ts";
import {
  Attributes,
  type Credential,
  commit,
  finalize,
  MemberSeed,
  type UnverifiedPresentation,
  VerificationFailure,
  verify,
} from "../../../src/crypto/credential.ts";
import { Refused } from "../../../src/crypto/credential/refusal.ts";
import { sha256 } from "../../../src/crypto/labels.ts";
import { SeededRandomness } from "../../../src/crypto/random.ts";
import { Issuer } from "./issuer.ts";

/** A reproducible stream of octets. */
export function seeded(name: string): SeededRandomness {
  return new SeededRandomness(sha256(toUtf8(name)));
}

/** Randomness that an attacker foresees. */
export const zeros = { fill: (octets: Uint8Array): void => void octets.fill(0) };

export function attributes(name: string): Attributes {
  const value = (_: unknown, i: number): Uint8Array => toUtf8(i === 6 ? `name=${name}` : i === 7 ? "" : `attribute${i}=value`);
  return new Attributes(Array.from({ length: 8 }, value));
}

/** An issuer in an epoch. */
export class World {
  readonly issuer: Issuer;
  readonly header: Uint8Array;

  constructor(name: string, header: string) {
    this.issuer = Issuer.fromSeed(sha256(toUtf8(name)));
    this.header = toUtf8(header);
  }
}

/** A presentation and what it must hold against, which tests may change. */
export type Shown = { -readonly [K in keyof UnverifiedPresentation]: UnverifiedPresentation[K] };

/** A member with a credential. */
export class Member {
  readonly seed: MemberSeed;
  readonly attributes: Attributes;
  readonly credential: Credential;

  constructor(
    readonly world: World,
    readonly name: string,
  ) {
    const { issuer, header } = world;
    this.seed = MemberSeed.generate(seeded(name));
    this.attributes = attributes(name);
    const commitment = commit(this.seed, header).toBytes();
    const answer = issuer.issue(header, this.attributes, commitment, sha256(toUtf8("entropy")));
    this.credential = finalize(this.seed, { issuer: issuer.publicKey, header, attributes: this.attributes, answer });
  }

  show(presentationHeader: string, contextId: string, disclosed: readonly number[]): Shown {
    const [signed, context] = [toUtf8(presentationHeader), toUtf8(contextId)];
    const { proof, pseudonym } = this.credential.present(signed, context, disclosed, seeded(this.name));
    return {
      issuer: this.world.issuer.publicKey,
      header: this.world.header,
      presentationHeader: signed,
      contextId: context,
      disclosed: disclosed.map((index) => [index, this.attributes.values()[index] as Uint8Array] as const),
      proof,
      pseudonym: pseudonym.toBytes(),
    };
  }
}

/** The check that refuses, or null. */
export function refusalOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.check;
    throw error;
  }
}

/** Whether `verify` accepts; any other error than its own is a bug and goes on. */
export function holds(presentation: UnverifiedPresentation): boolean {
  return accepted(() => verify(presentation));
}

export function accepted(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (error instanceof VerificationFailure) return false;
    throw error;
  }
}
