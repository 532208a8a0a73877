// Every label by which this side separates one hash, signature or derivation from another, in one
// table; the same as in crates/demur-crypto/src/labels.rs, which a test reads. Labels that only the
// server uses are not in it: each would travel to every signer.
//
// A label ends in a zero octet and holds no other, so no label is the beginning of another.

import { sha256 as digest } from "@noble/hashes/sha2.js";
import { concat, toUtf8, u64 } from "../bytes.ts";

/** A domain-separation label. */
export class Label {
  /** Log leaf: commitment to an event's content under a 32-byte nonce. */
  static readonly LEAF = new Label("demur/v1/log/leaf");
  /** Log leaf: handle of the nth event of a kind in a case. */
  static readonly HANDLE = new Label("demur/v1/log/handle");
  /** Log padding: commitment derived from the quarter's seed. */
  static readonly PADDING_COMMITMENT = new Label("demur/v1/log/padding/commitment");
  /** Log padding: handle derived from the quarter's seed. */
  static readonly PADDING_HANDLE = new Label("demur/v1/log/padding/handle");
  /** Receipt promise, signed by the log key before inclusion. */
  static readonly PROMISE = new Label("demur/v1/log/promise");
  /** Hash of a log's origin, which binds a promise to one log. */
  static readonly LOG_ORIGIN = new Label("demur/v1/log/origin");
  /** Memo version digest: over the commitment to the whole text and the one to its words. */
  static readonly VERSION = new Label("demur/v1/memo/version");
  /** Salts that hide a text and each of its words, from the nonce in the sealed text. */
  static readonly TEXT_SALT = new Label("demur/v1/memo/salt");
  /** Hiding commitment to a memo's whole text. */
  static readonly TEXT = new Label("demur/v1/memo/whole");
  /** Hiding commitment to one word of a memo. */
  static readonly WORD = new Label("demur/v1/memo/word");
  /** Commitment to all words of a memo in order, and to what stands between them. */
  static readonly WORDS = new Label("demur/v1/memo/words");
  /** Memo id from its opening presentation. */
  static readonly MEMO_ID = new Label("demur/v1/memo/id");
  /** Hash of a circulation key, part of the pseudonym context. */
  static readonly CIRCULATION_HASH = new Label("demur/v1/circulation/hash");
  /** Seed of the age identity that everybody with the circulation key holds. */
  static readonly CIRCULATION_IDENTITY = new Label("demur/v1/circulation/identity");
  /** Pseudonym context of a memo. */
  static readonly CONTEXT_MEMO = new Label("demur/v1/context/memo");
  /** Pseudonym context for opening the ith memo of an epoch. */
  static readonly CONTEXT_OPEN = new Label("demur/v1/context/open");
  /** Presentation header: the message a co-signature signs. */
  static readonly PRESENTATION = new Label("demur/v1/presentation/header");
  /** Digest of a whole presentation, a leaf of the certificate's tree. */
  static readonly PRESENTATION_DIGEST = new Label("demur/v1/presentation/digest");
  /** BBS header of an epoch: the same bytes for every member. */
  static readonly EPOCH_HEADER = new Label("demur/v1/epoch/header");
  /** Pseudonym secrets and blinding from the member's seed of an epoch. */
  static readonly MEMBER_SEED = new Label("demur/v1/member/seed");
  /** Capsule digest, signed inside the presentation header. */
  static readonly CAPSULE = new Label("demur/v1/capsule");
  /** Binding of a capsule to memo and pseudonym. */
  static readonly CAPSULE_BINDING = new Label("demur/v1/capsule/binding");
  /** Certificate digest. */
  static readonly CERTIFICATE = new Label("demur/v1/certificate");
  /** Charter digest. */
  static readonly CHARTER = new Label("demur/v1/charter");
  /** Authors' signature over an author document. */
  static readonly AUTHOR_DOCUMENT = new Label("demur/v1/document/author");
  /** Officials' signature over an official document. */
  static readonly OFFICIAL_DOCUMENT = new Label("demur/v1/document/official");
  /** Digest of a signed document. */
  static readonly DOCUMENT_DIGEST = new Label("demur/v1/document/digest");
  /** Hiding commitment to the words of an official document. */
  static readonly CONTENT = new Label("demur/v1/document/content");
  /** Commitment to the words of an author's document. */
  static readonly AUTHOR_CONTENT = new Label("demur/v1/document/author/content");
  /** Digest of what an official signs, by which a draft is named before its signature. */
  static readonly STATEMENT_DIGEST = new Label("demur/v1/document/statement");
  /** Officials' signature over an internal note. */
  static readonly NOTE = new Label("demur/v1/note");
  /** Hiding commitment to what an internal note says. */
  static readonly NOTE_CONTENT = new Label("demur/v1/note/content");
  /** Signature over a request by whoever makes it. */
  static readonly REQUEST = new Label("demur/v1/request");
  /** Participants' signature over a rating of a reply. */
  static readonly RATING = new Label("demur/v1/rating");
  /** Seed of the age identity that seals drafts at rest, from the wallet's desk seed. */
  static readonly DESK_IDENTITY = new Label("demur/v1/wallet/desk");
  /** Mark of a pseudonym context that a wallet has used, from the epoch's seed and the context. */
  static readonly USED_CONTEXT = new Label("demur/v1/wallet/context");
  /** Binding of a claim to the one reader it was made for. */
  static readonly CLAIM_READER = new Label("demur/v1/claim/reader");
  /** Participants' signature over the statement that they signed a memo. */
  static readonly SIGNATORY = new Label("demur/v1/claim/signatory");
  /** Stream of random bytes from a random seed. */
  static readonly RANDOM_STREAM = new Label("demur/v1/randomness/stream");
  /** Random scalars of a presentation, from fresh and from secret bytes together. */
  static readonly PRESENTATION_NONCE = new Label("demur/v1/presentation/nonce");
  /** Weights of the batch verifier. */
  static readonly BATCH_WEIGHTS = new Label("demur/v1/batch/weights");

  readonly #octets: Uint8Array;

  /** Every label stands here or, apart so that signers need not fetch them, in the folder `labels/`. */
  constructor(text: string) {
    this.#octets = toUtf8(`${text}\0`);
  }

  /** The label's octets, its closing zero included; a copy, so that nobody can change the label. */
  bytes(): Uint8Array {
    return this.#octets.slice();
  }

  /**
   * SHA-256 of the label and the parts in order. Every part but the last must have a fixed length
   * at its call site; otherwise use `hashFramed`.
   */
  hash(...parts: Uint8Array[]): Uint8Array {
    return digest(concat(this.#octets, ...parts));
  }

  /** SHA-256 of the label and the parts, each behind its length in eight octets. */
  hashFramed(...parts: Uint8Array[]): Uint8Array {
    return digest(concat(this.#octets, ...parts.flatMap((part) => [u64(BigInt(part.length)), part])));
  }
}

/**
 * Plain SHA-256, for naming a file by its content; whatever is hashed to mean something has a
 * label.
 */
export function sha256(octets: Uint8Array): Uint8Array {
  return digest(octets);
}
