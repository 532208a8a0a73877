// The JSON that server and client exchange. Design, section 9. Protocol objects travel inside as
// their canonical octets, so that what was signed is what arrives; JSON only says which is which.
// The paths are in `api/paths.ts`; here is what everybody needs, in `api/member.ts` and
// `api/office.ts` what members and officials need besides.

import { OfficialId } from "../domain/ids.ts";
import { State } from "../domain/state.ts";
import { body, boolean, type JsonOf, list, nullable, octets, openBody, seconds, string, textId, u16, u32, word } from "./json.ts";
import { Duty, EventKind } from "./leaf.ts";

/**
 * What answers every well-formed post of co-signatures or withdrawals, whatever became of it
 * (design, section 4.3).
 */
export const RECEIVED = "received; what is valid counts from the next tick";

/** What the type of every problem document begins with; its code follows. */
export const PROBLEM_PREFIX = "urn:demur:problem:";

/** A problem document (RFC 9457, section 3), which may have other members. */
export const problemDocument = openBody({ type: string, title: string, status: u16 });
export type ProblemDocument = JsonOf<typeof problemDocument>;

/** The answer where there is nothing to say but that it is done. */
export const done = body({});

/** Answers `instance_show`: canonical `instanceFile`. */
export const instanceAnswer = body({ instanceFile: octets });

/** Answers `memo_show`: canonical manifest, the document that froze the version, its sealed text. */
export const memoAnswer = body({ manifest: octets, freeze: octets, sealedText: octets });
export type MemoAnswer = JsonOf<typeof memoAnswer>;

/** A count in steps, so that one signature more or less does not show (design, section 10). */
export const signatureCount = body({ atLeast: u32, atMost: nullable(u32) });
export type SignatureCount = JsonOf<typeof signatureCount>;

/** What the signers say of a reply, in steps that move at the tick. */
export const ratingCounts = body({
  answers: signatureCount,
  doesNotAnswer: signatureCount,
  /** How many name each demand as unanswered, by number from 1. */
  unanswered: list(signatureCount),
});
export type RatingCounts = JsonOf<typeof ratingCounts>;

/** An event of a case as its people see it. */
export const statusEvent = body({
  kind: word(EventKind),
  /** When, rounded down to the log's interval, seconds since 1970. */
  at: seconds,
  /** Which official did it; null where it was not one. */
  official: nullable(textId(OfficialId)),
  /** To whom it was distributed. */
  readers: list(textId(OfficialId)),
});
export type StatusEvent = JsonOf<typeof statusEvent>;

/** Due dates of a case: for each duty the first instant that is late, seconds since 1970. */
export const dueTimes = body({
  acknowledge: seconds,
  replyTarget: seconds,
  replyLimit: seconds,
  /** Whether they are the charter's shorter times, for what cannot wait (R64). */
  isUrgent: boolean,
});
export type DueTimes = JsonOf<typeof dueTimes>;

/** How many signed after the filing, apart from those in the certificate (R62). */
export const lateSigning = body({
  /** In steps that move at the tick; exact once they are counted. */
  signatures: signatureCount,
  /** Supporters, who could not have signed before, in the same way; null where the charter has none (R63). */
  supporters: nullable(signatureCount),
  /** The first instant that is too late, seconds since 1970. */
  endsAt: seconds,
});

/** Answers `memo_status`. */
export const memoStatusAnswer = body({
  state: word(State),
  /** Version in circulation, from one; null before there is one. */
  version: nullable(u16),
  demands: nullable(u16),
  /** End of the circulation window, seconds since 1970. */
  closesAt: nullable(seconds),
  /** How many have signed, in steps. */
  signatures: signatureCount,
  /** What happened to the filed memo, oldest first. */
  events: list(statusEvent),
  /** What is due when; null before it is filed. */
  due: nullable(dueTimes),
  /** Duties whose due date has passed undone. */
  overdue: list(word(Duty)),
  /** What the signers say of the reply; null before there is one. */
  ratings: nullable(ratingCounts),
  /** Signing after the filing; null where the charter has none, or the memo is not filed. */
  late: nullable(lateSigning),
});
export type MemoStatusAnswer = JsonOf<typeof memoStatusAnswer>;

/** Asks `memo_cosign` and `cosignature_withdraw`: co-signatures, each of the one size that all have. */
export const blocksPost = body({ blocks: list(octets) });

/** Answers `memo_cosign`, `cosignature_withdraw` and `reply_rate`: always `RECEIVED`. */
export const receivedAnswer = body({ message: string });
