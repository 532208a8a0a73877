// Saying, as a signer, whether a reply answers.

import type { SigningKey } from "../crypto/sign.ts";
import type { Rating } from "../domain/choice.ts";
import { type DocumentDigest, type MemoId, ParticipantKey } from "../domain/ids.ts";
import { checkRating } from "../domain/reply.ts";
import { signRating, type UnverifiedRating } from "../protocol/rating.ts";

/** What is rated, and how. */
export interface Opinion {
  readonly memo: MemoId;
  /** How many demands it has. */
  readonly demands: number;
  /** The reply, by the digest of its signed document. */
  readonly reply: DocumentDigest;
  /** Whether it answers. */
  readonly rating: Rating;
  /** Demands it leaves unanswered, in any order. */
  readonly unanswered: readonly number[];
}

/**
 * Makes a rating, which is one the server will count if the key signed the memo. Throws the domain's
 * `RatingRefusal` if it names a demand that the memo does not have, or contradicts itself.
 */
export function rate(key: SigningKey<"participant">, opinion: Opinion, now: number): UnverifiedRating {
  const { memo, demands, reply, rating } = opinion;
  const unanswered = [...opinion.unanswered].sort((a, b) => a - b);
  checkRating(demands, rating, unanswered);
  const participant = ParticipantKey.fromBytes(key.verifyingKey().toBytes());
  return signRating(key, { memo, reply, participant, rating, unanswered, at: now });
}
