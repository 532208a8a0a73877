// Labels of the room of a listening session. They stand apart from the others so that whoever only signs
// does not fetch them; a test holds all of them together to the one table of the Rust side.

import { Label } from "../labels.ts";

/** As those of `Label`. */
export const RoomLabel = {
  /** Signing key of a session's room, from the circulation key and the invitation: one for all who hold the link. */
  ROOM_KEY: new Label("demur/v1/room/key"),
  /** Seed of the age identity that a room's posts are sealed to, from the same two. */
  ROOM_IDENTITY: new Label("demur/v1/room/identity"),
  /** Digest of a sealed post, by which it is named. */
  ROOM_SEALED: new Label("demur/v1/room/sealed"),
  /** The room key's signature over a question. */
  ROOM_QUESTION: new Label("demur/v1/room/question"),
  /** Officials' signature over what they say in a room. */
  ROOM_ANSWER: new Label("demur/v1/room/answer"),
  /** Participants' signature over a seat or an upvote. */
  ATTENDANCE: new Label("demur/v1/room/attendance"),
} as const;
