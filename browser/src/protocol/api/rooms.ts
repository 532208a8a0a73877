// JSON of the room of a listening session.

import { DocumentDigest, type MemoId, QuestionDigest } from "../../domain/ids.ts";
import { Seat } from "../../domain/listening.ts";
import { signatureCount } from "../api.ts";
import { body, boolean, fixed, type Json, type JsonOf, list, octets, seconds, u64, word } from "../json.ts";
import { memoPath } from "./paths.ts";

/** Path of `room_show`: everything that was said. */
export function roomPath(memo: MemoId): string {
  return `${memoPath("memo_show", memo)}/session`;
}

/** Asks `session_attend`: block of `unverifiedAttendance`, of the one size that all have. */
export const attendancePost = body({ attendance: octets });

/** Asks `room_ask` and `room_moderate`: canonical `unverifiedRoomPost`, and its words sealed for the room. */
export const roomPostPost = body({ post: octets, sealed: octets });

/** A digest that travels as its octets, and not in its text form. */
function digest<T extends Uint8Array>(fromBytes: (bytes: Uint8Array) => T): Json<T> {
  const plain = fixed(32);
  return { toJson: (value) => plain.toJson(value), fromJson: (json) => fromBytes(plain.fromJson(json)) };
}

/** Something that was said in a room: in which interval of the log it came, canonical `unverifiedRoomPost`, its words sealed. */
export const roomItem = body({ interval: u64, post: octets, sealed: octets });
export type RoomItem = JsonOf<typeof roomItem>;

/** Answers `room_show`. */
export const roomAnswer = body({
  /** Digest of the invitation. */
  session: digest(DocumentDigest.fromBytes),
  /** The first second in which the room takes questions, seconds since 1970, and the first in which it takes none any more. */
  opens: seconds,
  closes: seconds,
  /** Whether the authors have opened it. */
  open: boolean,
  /** Whether the session is still to be held. */
  stands: boolean,
  /** What was said, by interval, and within one in no order of coming. */
  posts: list(roomItem),
  /** How many seats of each kind are taken, in steps. */
  seats: list(body({ seat: word(Seat), count: signatureCount })),
  /** To how many each question matters, in steps; none that nobody has said it of. */
  upvotes: list(body({ question: digest(QuestionDigest.fromBytes), count: signatureCount })),
});
export type RoomAnswer = JsonOf<typeof roomAnswer>;
