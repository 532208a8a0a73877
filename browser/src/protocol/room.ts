// The room of a listening session: questions of nobody in particular, answers of officials, and the
// seats and upvotes of signers (R32). Answers to crates/demur-protocol/src/room.rs, where the reasons
// stand and what is not hidden.

import { equal, utf8Length } from "../bytes.ts";
import { RoomLabel } from "../crypto/labels/room.ts";
import type { Randomness } from "../crypto/random.ts";
import { fixedPadding, type Identity, openSealed, seal } from "../crypto/seal.ts";
import { SigningKey, VerifyingKey } from "../crypto/sign.ts";
import { DocumentDigest, MemoId, OfficialId, ParticipantKey, QuestionDigest } from "../domain/ids.ts";
import { Seat } from "../domain/listening.ts";
import { saysSomething } from "../domain/reply.ts";
import { Malformed } from "../malformed.ts";
import { attempt, CodedRefusal, orRefuse } from "../refusal.ts";
import { framed, unframed } from "./block.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { type CirculationKey, Unreadable } from "./envelope.ts";
import { checkTime, RequestRefusal } from "./request.ts";
import { fixed, id, map, octets32, seconds, text, textId, variants, word } from "./schema.ts";
import { ATTENDANCE_OCTETS, ROOM_CONTENT_OCTETS, ROOM_SEALED_OCTETS, ROOM_TEXT_OCTETS_MAX } from "./sizes.ts";

const LENGTH_OCTETS = 4;
const PADDING = fixedPadding(ROOM_CONTENT_OCTETS);

/** The key with which all who hold the link ask in a session's room. */
export function roomKey(circulation: CirculationKey, invitation: DocumentDigest): SigningKey<"room"> {
  return SigningKey.fromSeed(RoomLabel.ROOM_KEY.hash(circulation.bytes(), invitation));
}

/** The seed of the identity that posts are sealed to and opened with, for whoever holds the link. */
export function roomSecret(circulation: CirculationKey, invitation: DocumentDigest): Uint8Array {
  return RoomLabel.ROOM_IDENTITY.hash(circulation.bytes(), invitation);
}

/** The secret of a room, handed by the authors to the officials who may sit in the session. */
export const roomHandover = canonical(map({ memo: [0, id(MemoId)], session: [1, id(DocumentDigest)], secret: [2, octets32] }), 256);

/** Who says something in a room: somebody who holds the link, or this official. */
const speaker = variants({ somebody: [0, {}], official: [1, { official: textId(OfficialId) }] });

/** What is signed. */
const roomStatement = canonical(
  map({
    memo: [0, id(MemoId)],
    /** The session: its invitation. */
    session: [1, id(DocumentDigest)],
    speaker: [2, speaker],
    /** What names the post: digest of what is sealed. */
    post: [3, id(QuestionDigest)],
  }),
  512,
);
export type RoomStatement = TypeOf<typeof roomStatement>;

/** A signed post as it arrives, beside what it seals. */
export const unverifiedRoomPost = canonical(map({ statement: [0, roomStatement], signature: [1, fixed(64)] }), 1024);
export type UnverifiedRoomPost = TypeOf<typeof unverifiedRoomPost>;

/** The post is not by who may say it, or not over what came with it. */
export class NotInRoom extends CodedRefusal<"NotInRoom"> {
  override readonly name = "NotInRoom";
}

/** The session of a memo in which something is said. */
export interface Place {
  readonly memo: MemoId;
  readonly session: DocumentDigest;
}

function postDigest(sealed: Uint8Array): QuestionDigest {
  return QuestionDigest.fromBytes(RoomLabel.ROOM_SEALED.hash(sealed));
}

/** Signs a question with the room's key. */
export function signQuestion(key: SigningKey<"room">, { memo, session }: Place, sealed: Uint8Array): UnverifiedRoomPost {
  const statement: RoomStatement = { memo, session, speaker: { kind: "somebody" }, post: postDigest(sealed) };
  return { statement, signature: key.sign(RoomLabel.ROOM_QUESTION, roomStatement.toCanonical(statement)) };
}

/** Signs what an official says. */
export function signAnswer(key: SigningKey<"official">, official: OfficialId, { memo, session }: Place, sealed: Uint8Array): UnverifiedRoomPost {
  const statement: RoomStatement = { memo, session, speaker: { kind: "official", official }, post: postDigest(sealed) };
  return { statement, signature: key.sign(RoomLabel.ROOM_ANSWER, roomStatement.toCanonical(statement)) };
}

/** Checks a question against the room's key. */
export function verifyQuestion({ statement, signature }: UnverifiedRoomPost, room: Uint8Array, sealed: Uint8Array): RoomStatement {
  const key = attempt(() => VerifyingKey.fromBytes<"room">(room));
  const signed = key?.verifies(RoomLabel.ROOM_QUESTION, roomStatement.toCanonical(statement), signature) ?? false;
  return over(statement, signed && statement.speaker.kind === "somebody", sealed);
}

/** Checks what an official says against the key that the roster has for the official. */
export function verifyAnswer({ statement, signature }: UnverifiedRoomPost, key: VerifyingKey<"official">, sealed: Uint8Array): RoomStatement {
  const signed = key.verifies(RoomLabel.ROOM_ANSWER, roomStatement.toCanonical(statement), signature);
  return over(statement, signed && statement.speaker.kind === "official", sealed);
}

function over(statement: RoomStatement, isBy: boolean, sealed: Uint8Array): RoomStatement {
  const whole = sealed.length === ROOM_SEALED_OCTETS && equal(statement.post, postDigest(sealed));
  if (!isBy || !whole) throw new NotInRoom("NotInRoom");
  return statement;
}

/** What is said in a room, before it is sealed: a question by somebody; or that an official takes one up, answers it or sets it aside. */
export const roomWords = canonical(
  variants({
    question: [0, { text }],
    taken: [1, { question: id(QuestionDigest) }],
    answered: [2, { question: id(QuestionDigest), text }],
    setAside: [3, { question: id(QuestionDigest), reason: text }],
  }),
  ROOM_CONTENT_OCTETS - LENGTH_OCTETS,
);
export type RoomWords = TypeOf<typeof roomWords>;

/** Whether it says something, and fits: a question is asked, an answer or a reason given. */
export function saysEnoughInRoom(words: RoomWords): boolean {
  if (words.kind === "taken") return true;
  const said = words.kind === "setAside" ? words.reason : words.text;
  return saysSomething(said) && utf8Length(said) <= ROOM_TEXT_OCTETS_MAX;
}

/** Seals for the room, always to one size. */
export function sealRoomWords(words: RoomWords, room: Identity, randomness: Randomness): Uint8Array {
  return seal([room.recipient()], roomWords.toCanonical(words), PADDING, randomness);
}

/** Opens a post of the room: fails in one way, whether it was not for this room, was changed or is something else. */
export function openRoomWords(room: Identity, sealed: Uint8Array): RoomWords {
  return orRefuse(
    () => roomWords.fromCanonical(openSealed([room], sealed, PADDING, ROOM_SEALED_OCTETS)),
    () => new Unreadable("Unreadable"),
  );
}

/** What a signer says of a session under the participant key: takes a seat or another than before, gives it back, or says that a question matters. */
const attendance = variants({
  sit: [0, { seat: word(Seat) }],
  leave: [1, {}],
  upvote: [2, { question: id(QuestionDigest) }],
});
export type Attendance = TypeOf<typeof attendance>;

/** What a participant signs. */
const attendanceStatement = canonical(
  map({
    memo: [0, id(MemoId)],
    /** The session: its invitation. */
    session: [1, id(DocumentDigest)],
    /** Who: the key under which they signed the memo. */
    participant: [2, id(ParticipantKey)],
    attendance: [3, attendance],
    /** By the participant's clock, seconds since 1970. It is compared and not kept. */
    at: [4, seconds],
  }),
  ATTENDANCE_OCTETS - LENGTH_OCTETS - 80,
);
export type AttendanceStatement = TypeOf<typeof attendanceStatement>;

/** An attendance as it arrives, always of one size. */
const unverifiedAttendance = canonical(
  map({ statement: [0, attendanceStatement], signature: [1, fixed(64)] }),
  ATTENDANCE_OCTETS - LENGTH_OCTETS,
);
export type UnverifiedAttendance = TypeOf<typeof unverifiedAttendance>;

/** Signs. The statement names the key itself. */
export function signAttendance(key: SigningKey<"participant">, statement: AttendanceStatement): UnverifiedAttendance {
  return { statement, signature: key.sign(RoomLabel.ATTENDANCE, attendanceStatement.toCanonical(statement)) };
}

/** Checks that the participant named signed it just now. */
export function verifyAttendance({ statement, signature }: UnverifiedAttendance, now: number): AttendanceStatement {
  checkTime(statement.at, now);
  const key = attempt(() => VerifyingKey.fromBytes<"participant">(statement.participant));
  const signed = attendanceStatement.toCanonical(statement);
  if (!key?.verifies(RoomLabel.ATTENDANCE, signed, signature)) throw new RequestRefusal("Signature");
  return statement;
}

/** Encodes to exactly `ATTENDANCE_OCTETS`. */
export function attendanceToBlock(made: UnverifiedAttendance): Uint8Array {
  return framed(unverifiedAttendance.toCanonical(made), ATTENDANCE_OCTETS);
}

/** Decodes exactly one block, whose padding is zero. */
export function attendanceFromBlock(block: Uint8Array): UnverifiedAttendance {
  if (block.length !== ATTENDANCE_OCTETS) throw new Malformed("Malformed");
  return unverifiedAttendance.fromCanonical(unframed(block));
}
