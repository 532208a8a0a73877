// The capsule: a signer's name for later, or nothing, and nobody can see which (design, 4.3).
//
// Every co-signature carries one. *Named*: the office opens it. *Sealed*: k of n trustees open it
// together. *Anonymous*: random octets sealed to nobody. All three are the same number of octets in
// the same form: a body, sealed to a key made for this capsule alone, and four slots, each sealed to
// one recipient. A slot holds that key's seed, a share of it, or nothing; slots without a taker are
// sealed to a key that is thrown away. Slots stand in random order.
//
// Every slot names the co-signature that its capsule was made for: otherwise a member could have
// somebody else's capsule opened as if it were its own. Nothing here proves that a capsule will
// open. Whoever opens one must check that the claim inside has the co-signature's pseudonym.

import { concat, equal } from "../bytes.ts";
import { Malformed } from "../malformed.ts";
import { Label } from "./labels.ts";
import { type Randomness, randomBytes } from "./random.ts";
import { fixedPadding, Identity, NO_PADDING, OpenFailure, openSealed, type Recipient, SealError, seal, splitHeader } from "./seal.ts";
import { openRaw } from "./seal/open.ts";
import { checkRecipients, HYBRID_HEADER_OCTETS, sealedOctets } from "./seal/write.ts";
import { combineShares, SHARE_OCTETS, type Share, shareFromBytes, shareToBytes, splitSeed } from "./shares.ts";

/** How many slots a capsule has, used or not. */
export const SLOTS = 4;
/** The padded plaintext of the body. */
const CAPSULE_PLAINTEXT = 2048;
/** The most octets of content: a claim presentation and its condition. */
export const CAPSULE_CONTENT_MAX = CAPSULE_PLAINTEXT - 4;
/** Kind (1), binding (32), share index (1), threshold (1), value (32), zeros (29). */
const SLOT_PLAINTEXT = 96;
const BODY_OCTETS = sealedOctets(CAPSULE_PLAINTEXT);
const SLOT_OCTETS = sealedOctets(SLOT_PLAINTEXT);
/** The size of every capsule. */
export const CAPSULE_OCTETS = BODY_OCTETS + SLOTS * SLOT_OCTETS;

const KIND_SEED = 1;
const KIND_SHARE = 2;

/** Who opens a sealed capsule, and how many of them it takes. */
export interface Trustees {
  /** At most `SLOTS` hybrid recipients. */
  readonly recipients: readonly Recipient[];
  /** At least two and at most as many as there are recipients. */
  readonly threshold: number;
}

/** What one taker gets: the whole seed of the body's identity, or a piece of it. */
type Secret = { readonly kind: "seed"; readonly seed: Uint8Array } | { readonly kind: "share"; readonly share: Share };

interface Slot {
  readonly binding: Uint8Array;
  readonly secret: Secret;
}

/** A capsule of any mode. `binding` is a digest that no other co-signature has. */
export class Capsule {
  readonly #octets: Uint8Array;

  private constructor(octets: Uint8Array) {
    this.#octets = octets;
  }

  /** A capsule that nobody can open. */
  static anonymous(randomness: Randomness): Capsule {
    const content = randomBytes(randomness, CAPSULE_CONTENT_MAX);
    return assemble(Identity.generate(randomness), content, [], randomness);
  }

  /** A capsule that each of the office's keys opens alone. */
  static named(office: readonly Recipient[], content: Uint8Array, binding: Uint8Array, randomness: Randomness): Capsule {
    checkTakers(office);
    const seed = randomBytes(randomness, 32);
    const slots = office.map((recipient) => ({ recipient, slot: { binding, secret: { kind: "seed", seed } } }) as const);
    return assemble(Identity.fromSeed(seed), content, slots, randomness);
  }

  /** A capsule that takes several trustees to open. */
  static sealed(trustees: Trustees, content: Uint8Array, binding: Uint8Array, randomness: Randomness): Capsule {
    const { recipients, threshold } = trustees;
    checkTakers(recipients);
    const seed = randomBytes(randomness, 32);
    const shares = splitAmong(seed, threshold, recipients.length, randomness);
    const slots = shares.flatMap((share, at) => {
      const recipient = recipients[at];
      return recipient === undefined ? [] : [{ recipient, slot: { binding, secret: { kind: "share", share } } } as const];
    });
    return assemble(Identity.fromSeed(seed), content, slots, randomness);
  }

  /**
   * Takes a capsule as it travels. Its form is checked, without any key: size, and five files to
   * one hybrid recipient each. What is in them only a taker can see.
   */
  static fromBytes(octets: Uint8Array): Capsule {
    if (octets.length !== CAPSULE_OCTETS) throw new OpenFailure();
    const capsule = new Capsule(octets.slice());
    for (const file of [capsule.#body(), ...capsule.#slots()]) checkForm(file);
    return capsule;
  }

  /** The capsule as it travels; a copy. */
  bytes(): Uint8Array {
    return this.#octets.slice();
  }

  /** What the co-signature signs. */
  digest(): Uint8Array {
    return Label.CAPSULE.hash(this.#octets);
  }

  /**
   * The content, if this is a named capsule and `identity` one of the office's keys; null if no
   * slot is for this key, or the slot for it is a trustee's. Throws where a slot is for this key,
   * but it or the body is broken, or made for another binding.
   */
  openNamed(identity: Identity, binding: Uint8Array): Uint8Array | null {
    const secret = this.#slotFor(identity, binding);
    return secret?.kind === "seed" ? this.#openBody(secret.seed) : null;
  }

  /** The share, if this is a sealed capsule and `identity` one of its trustees' keys. */
  shareFor(identity: Identity, binding: Uint8Array): Share | null {
    const secret = this.#slotFor(identity, binding);
    return secret?.kind === "share" ? secret.share : null;
  }

  /**
   * The content, from the trustees' shares. Given more than it takes, one false share cannot keep
   * the capsule shut: every choice is tried, at most six that could open it.
   */
  openSealed(shares: readonly Share[]): Uint8Array {
    if (shares.length > SLOTS) throw new OpenFailure();
    for (let choice = 0; choice < 1 << shares.length; choice += 1) {
      try {
        return this.#openBody(combineShares(shares.filter((_, at) => (choice & (1 << at)) !== 0)));
      } catch (failure) {
        if (!(failure instanceof Malformed)) throw failure;
      }
    }
    throw new OpenFailure();
  }

  #body(): Uint8Array {
    return this.#octets.subarray(0, BODY_OCTETS);
  }

  #slots(): Uint8Array[] {
    const start = (at: number) => BODY_OCTETS + at * SLOT_OCTETS;
    return Array.from({ length: SLOTS }, (_, at) => this.#octets.subarray(start(at), start(at + 1)));
  }

  #openBody(seed: Uint8Array): Uint8Array {
    return openSealed([Identity.fromSeed(seed)], this.#body(), fixedPadding(CAPSULE_PLAINTEXT), BODY_OCTETS);
  }

  /** Tries each slot in turn. A slot that is broken hides no other from us. */
  #slotFor(identity: Identity, binding: Uint8Array): Secret | null {
    let broken = false;
    for (const file of this.#slots()) {
      const outcome = openRaw([identity], file);
      if (outcome.is === "opened") {
        const slot = slotFromBytes(outcome.plaintext);
        if (!equal(slot.binding, binding)) throw new OpenFailure();
        return slot.secret;
      }
      broken ||= outcome.is === "broken";
    }
    if (broken) throw new OpenFailure();
    return null;
  }
}

function slotToBytes(slot: Slot): Uint8Array {
  const octets = new Uint8Array(SLOT_PLAINTEXT);
  const { secret } = slot;
  // For a seed, index and threshold stay zero.
  const piece = secret.kind === "seed" ? concat(new Uint8Array(2), secret.seed) : shareToBytes(secret.share);
  octets.set(concat(Uint8Array.of(secret.kind === "seed" ? KIND_SEED : KIND_SHARE), slot.binding, piece));
  return octets;
}

function slotFromBytes(octets: Uint8Array): Slot {
  if (octets.length !== SLOT_PLAINTEXT) throw new OpenFailure();
  const [kind] = octets;
  const binding = octets.slice(1, 33);
  const piece = octets.slice(33, 33 + SHARE_OCTETS);
  if (octets.subarray(33 + SHARE_OCTETS).some((octet) => octet !== 0)) throw new OpenFailure();
  if (kind === KIND_SEED && piece[0] === 0 && piece[1] === 0) {
    return { binding, secret: { kind: "seed", seed: piece.slice(2) } };
  }
  if (kind === KIND_SHARE) return { binding, secret: { kind: "share", share: shareFromBytes(piece) } };
  throw new OpenFailure();
}

/** What is sealed to a key that is thrown away: like a real one, should the key turn up. */
function dummySlot(randomness: Randomness): Slot {
  const binding = randomBytes(randomness, 32);
  return { binding, secret: { kind: "seed", seed: randomBytes(randomness, 32) } };
}

/** One hybrid stanza and nothing else, not even another line in it. */
function checkForm(file: Uint8Array): void {
  const split = splitHeader(file);
  const one = split.hybridStanzas === 1 && split.otherStanzas === 0;
  if (!one || split.header.length !== HYBRID_HEADER_OCTETS) throw new OpenFailure();
}

/** An X25519 stanza is shorter: the slot would show its mode, and its taker's kind of key. */
function checkTakers(recipients: readonly Recipient[]): void {
  if (recipients.some((recipient) => !recipient.isHybrid())) throw new SealError("MixedRecipients");
  checkRecipients(recipients, SLOTS);
}

function splitAmong(seed: Uint8Array, threshold: number, count: number, randomness: Randomness): Share[] {
  try {
    return splitSeed(seed, threshold, count, randomness);
  } catch (failure) {
    if (failure instanceof Malformed) throw new SealError("BadThreshold");
    throw failure;
  }
}

function assemble(
  bodyKey: Identity,
  content: Uint8Array,
  taken: readonly { readonly recipient: Recipient; readonly slot: Slot }[],
  randomness: Randomness,
): Capsule {
  const slots = [...taken];
  while (slots.length < SLOTS) {
    slots.push({ recipient: Identity.generate(randomness).recipient(), slot: dummySlot(randomness) });
  }
  shuffle(slots, randomness);
  const body = seal([bodyKey.recipient()], content, fixedPadding(CAPSULE_PLAINTEXT), randomness);
  const files = slots.map(({ recipient, slot }) => seal([recipient], slotToBytes(slot), NO_PADDING, randomness));
  return Capsule.fromBytes(concat(body, ...files));
}

/** Fisher and Yates, without bias. */
function shuffle<T>(items: T[], randomness: Randomness): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = below(last + 1, randomness);
    const [a, b] = [items[last], items[other]] as [T, T];
    items[last] = b;
    items[other] = a;
  }
}

/**
 * A number below `bound`, which is at most `SLOTS`. Octets beyond the last whole multiple are drawn
 * again, at most a hundred times: after that the source is no source, and order is moot.
 */
function below(bound: number, randomness: Randomness): number {
  const whole = 256 - (256 % bound);
  for (let tries = 0; tries < 100; tries += 1) {
    const [octet = 0] = randomBytes(randomness, 1);
    if (octet < whole) return octet % bound;
  }
  return 0;
}
