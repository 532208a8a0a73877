// A signer's rating of a reply: whether it answers, and which demands it leaves unanswered. It is
// signed by the participant key and travels in one size.

import { Label } from "../crypto/labels.ts";
import { type SigningKey, VerifyingKey } from "../crypto/sign.ts";
import { Rating } from "../domain/choice.ts";
import { DocumentDigest, MemoId, ParticipantKey } from "../domain/ids.ts";
import { Malformed } from "../malformed.ts";
import { attempt } from "../refusal.ts";
import { framed, unframed } from "./block.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { checkTime, RequestRefusal } from "./request.ts";
import { fixed, id, list, map, seconds, u16, word } from "./schema.ts";
import { RATING_OCTETS } from "./sizes.ts";

const LENGTH_OCTETS = 4;

/** What a participant signs. */
export const ratingStatement = canonical(
  map({
    memo: [0, id(MemoId)],
    /** The reply that is rated: the digest of its signed document. */
    reply: [1, id(DocumentDigest)],
    /** Who rates: the key under which they signed the memo. */
    participant: [2, id(ParticipantKey)],
    /** Whether the reply answers. */
    rating: [3, word(Rating)],
    /** Demands it leaves unanswered, ascending; none where it answers, or fails as a whole. */
    unanswered: [4, list(u16)],
    /** By the participant's clock, seconds since 1970. It is compared and not kept. */
    at: [5, seconds],
  }),
  RATING_OCTETS - LENGTH_OCTETS - 80,
);
export type RatingStatement = TypeOf<typeof ratingStatement>;

/** A rating as it arrives, always of one size. */
export const unverifiedRating = canonical(
  map({ statement: [0, ratingStatement], signature: [1, fixed(64)] }),
  RATING_OCTETS - LENGTH_OCTETS,
);
export type UnverifiedRating = TypeOf<typeof unverifiedRating>;

/** Signs a rating. The statement names the key itself. */
export function signRating(key: SigningKey<"participant">, statement: RatingStatement): UnverifiedRating {
  return { statement, signature: key.sign(Label.RATING, ratingStatement.toCanonical(statement)) };
}

/** Checks that the participant named signed it just now. */
export function verifyRating({ statement, signature }: UnverifiedRating, now: number): RatingStatement {
  checkTime(statement.at, now);
  const key = attempt(() => VerifyingKey.fromBytes<"participant">(statement.participant));
  const signed = ratingStatement.toCanonical(statement);
  if (!key?.verifies(Label.RATING, signed, signature)) throw new RequestRefusal("Signature");
  return statement;
}

/** Encodes to exactly `RATING_OCTETS`. */
export function ratingToBlock(rating: UnverifiedRating): Uint8Array {
  return framed(unverifiedRating.toCanonical(rating), RATING_OCTETS);
}

/** Decodes exactly one block, whose padding is zero. */
export function ratingFromBlock(block: Uint8Array): UnverifiedRating {
  if (block.length !== RATING_OCTETS) throw new Malformed("Malformed");
  return unverifiedRating.fromCanonical(unframed(block));
}
