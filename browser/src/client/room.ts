// The room of a listening session: reading it, asking and answering as somebody with the link or as an
// official, and taking a seat or saying that a question matters as a signer. Answers to
// crates/demur-client/src/room.rs.

import { equal } from "../bytes.ts";
import type { Randomness } from "../crypto/random.ts";
import { Identity } from "../crypto/seal.ts";
import type { SigningKey } from "../crypto/sign.ts";
import { type DocumentDigest, type MemoId, ParticipantKey, type QuestionDigest } from "../domain/ids.ts";
import type { RoomItem } from "../protocol/api/rooms.ts";
import type { AuthorDocument } from "../protocol/author.ts";
import { type CirculationKey, openObject } from "../protocol/envelope.ts";
import {
  type Attendance,
  openRoomWords,
  type Place,
  roomHandover,
  roomKey,
  roomSecret,
  type RoomWords,
  saysEnoughInRoom,
  sealRoomWords,
  signAnswer,
  signAttendance,
  signQuestion,
  type UnverifiedAttendance,
  type UnverifiedRoomPost,
  unverifiedRoomPost,
  verifyAnswer,
  verifyQuestion,
} from "../protocol/room.ts";
import { findOfficial, officialKey, type Roster } from "../protocol/roster.ts";
import { attempt, CodedRefusal } from "../refusal.ts";
import { officialOf, type OfficialKeys, signingKeyOf } from "./office.ts";

/** Why nothing can be said: no words, or too many for one post. */
export class RoomRefusal extends CodedRefusal<"Words"> {
  override readonly name = "RoomRefusal";
}

/** What it takes to read a room. */
export interface Room extends Place {
  /** What posts are sealed to and opened with. */
  readonly identity: Identity;
  /** What questions are checked with. */
  readonly questions: Uint8Array;
}

/** Something that was said, its signature checked. */
export interface Said {
  /** What names it. */
  readonly post: QuestionDigest;
  /** Name and title of the official who says it; nothing where it is somebody with the link. */
  readonly signedBy: string | undefined;
  readonly words: RoomWords;
}

/** A question with what the other side said of it, in the order of the intervals. */
export interface Question {
  readonly post: QuestionDigest;
  /** Name and title of the official who asks all who signed; nothing where it is somebody with the link. */
  readonly signedBy: string | undefined;
  readonly text: string;
  readonly answers: readonly Said[];
}

/** Something ready to be posted in a room. */
export interface PreparedPost {
  readonly post: UnverifiedRoomPost;
  /** Its words, sealed for the room. */
  readonly sealed: Uint8Array;
}

/** A session's room, for whoever holds the memo's link. */
export function roomWithLink(key: CirculationKey, memo: MemoId, session: DocumentDigest): Room {
  return { memo, session, identity: Identity.fromSeed(roomSecret(key, session)), questions: roomKey(key, session).verifyingKey().toBytes() };
}

/**
 * The same for an official who may sit in the session: what the authors handed over, and the key that
 * they signed for questions. Null if this entry of the mailbox is something else, or for somebody else.
 */
export function roomHandedOver(own: Identity, memo: MemoId, byAuthors: readonly AuthorDocument[], sealed: Uint8Array): Room | null {
  return attempt(() => {
    const { memo: of, session, secret } = openObject(roomHandover, own, sealed);
    for (const { step } of byAuthors) {
      if (step.kind === "openRoom" && equal(step.invitation, session) && equal(of, memo)) return { memo, session, identity: Identity.fromSeed(secret), questions: step.room };
    }
    return null;
  });
}

/** Reads what was said. Null if it is for another room, not by whom it says, or does not open. */
export function readPost({ memo, session, identity, questions }: Room, roster: Roster, { post: octets, sealed }: RoomItem): Said | null {
  return attempt(() => {
    const post = unverifiedRoomPost.fromCanonical(octets);
    const { speaker } = post.statement;
    const official = speaker.kind === "official" ? findOfficial(roster, speaker.official) : undefined;
    if (speaker.kind === "official" && official === undefined) return null;
    const statement = official ? verifyAnswer(post, officialKey(official), sealed) : verifyQuestion(post, questions, sealed);
    const words = openRoomWords(identity, sealed);
    const fits = (official !== undefined || isAnybodys(words)) && saysEnoughInRoom(words);
    const here = equal(statement.memo, memo) && equal(statement.session, session);
    return here && fits ? { post: statement.post, signedBy: official?.displayName, words } : null;
  });
}

/** Whether somebody without a name may say it: nobody in particular takes up or sets aside. */
const isAnybodys = ({ kind }: RoomWords): boolean => kind === "question" || kind === "answered";

/** A question, for whoever holds the link. */
export function ask(room: Room, key: CirculationKey, text: string, randomness: Randomness): PreparedPost {
  return say(room, key, { kind: "question", text }, randomness);
}

/** An answer to what an official asked all who signed, for whoever holds the link (R33). */
export function answer(room: Room, key: CirculationKey, question: QuestionDigest, text: string, randomness: Randomness): PreparedPost {
  return say(room, key, { kind: "answered", question, text }, randomness);
}

function say(room: Room, key: CirculationKey, words: RoomWords, randomness: Randomness): PreparedPost {
  const sealed = sealWords(room, words, randomness);
  return { post: signQuestion(roomKey(key, room.session), room, sealed), sealed };
}

/** What an official says: of a question, or a question to all who signed. */
export function moderate(room: Room, keys: OfficialKeys, words: RoomWords, randomness: Randomness): PreparedPost {
  const sealed = sealWords(room, words, randomness);
  return { post: signAnswer(signingKeyOf(keys), officialOf(keys), room, sealed), sealed };
}

function sealWords({ identity }: Room, words: RoomWords, randomness: Randomness): Uint8Array {
  if (!saysEnoughInRoom(words)) throw new RoomRefusal("Words");
  return sealRoomWords(words, identity, randomness);
}

/** The questions of a room, each with what came of it. */
export function questionsOf(said: readonly Said[]): Question[] {
  return said.flatMap(({ post, signedBy, words }) => {
    if (words.kind !== "question") return [];
    // Nobody answers what their own side asked.
    const isOther = (other: Said) => (other.signedBy === undefined) !== (signedBy === undefined);
    const answers = said.filter((other) => other.words.kind !== "question" && equal(other.words.question, post) && isOther(other));
    return [{ post, signedBy, text: words.text, answers }];
  });
}

/** A seat, its return or an upvote, which the server counts if the key signed the memo. */
export function attend(key: SigningKey<"participant">, { memo, session }: Place, attendance: Attendance, now: number): UnverifiedAttendance {
  const participant = ParticipantKey.fromBytes(key.verifyingKey().toBytes());
  return signAttendance(key, { memo, session, participant, attendance, at: now });
}
