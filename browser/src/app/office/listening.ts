/** What an official knows of a listening session, and how a turn of it is sent. */

import { toHex } from "../../bytes.ts";
import { identityOf } from "../../client/office.ts";
import { type OpenedCase, subjectOf } from "../../client/opened.ts";
import { moderate as moderated, type PreparedPost, type Room, roomHandedOver, type Said } from "../../client/room.ts";
import { byOfficeInSession, SESSION_OPERATIONS, type SessionTurn } from "../../client/session.ts";
import type { AuthorLetter } from "../../client/turns.ts";
import type { DocumentDigest } from "../../domain/ids.ts";
import { isOfASession } from "../../domain/listening.ts";
import { done } from "../../protocol/api.ts";
import { type RoomAnswer, roomPostPost } from "../../protocol/api/rooms.ts";
import type { FiledEvent } from "../../protocol/casefile.ts";
import { type AuthorDocument, authorTurn, unverifiedAuthorDocument, verifyAuthorDocument } from "../../protocol/author.ts";
import { type RoomWords, unverifiedRoomPost } from "../../protocol/room.ts";
import { attempt, CodedRefusal } from "../../refusal.ts";
import { Refusal } from "../api.ts";
import { t } from "../i18n.ts";
import { fetchRoom, isAsked, readAll } from "../listening/room.ts";
import { mailbox } from "../member/entries.ts";
import { randomness } from "../system.ts";
import type { DeskCase } from "./case.ts";
import { askAbout, me, once, sendDocument } from "./desk.ts";
import { eventsOf, lastDocument, material, wordsOfAuthors } from "./turns.ts";

/** Why a turn of a session cannot be made here: what it is about does not stand in the log yet. */
export class SessionRefusal extends CodedRefusal<"NotLogged"> {
  override readonly name = "SessionRefusal";
}

/** A session as the office has it. */
export interface Held {
  /** Whether the authors' request waits for an answer; and the request, once it can be read here. */
  readonly isAsked: boolean;
  readonly request: DocumentDigest | undefined;
  /** The documents that stand in the log. */
  readonly invitation: DocumentDigest | undefined;
  readonly held: DocumentDigest | undefined;
  /** What the authors wrote about it. */
  readonly letters: readonly AuthorLetter[];
  /** The room of the session to which the signers were invited last. */
  readonly answer: RoomAnswer | undefined;
  /** What opens it; nothing where the authors have not handed it over, or not to this official. */
  readonly room: Room | undefined;
  readonly said: readonly Said[];
}

/** Fetches and reads what there is. */
export async function readHeld(of: DeskCase, opened: OpenedCase, signal: AbortSignal): Promise<Held> {
  const [events, letters, answered, entries] = await Promise.all([eventsInLog(of, signal), wordsOfAuthors(opened, signal), fetchRoom(of.memo, signal), mailbox(signal)]);
  // Not every official who sits in a session gets the authors' letters, and the log comes after them.
  const byAuthors = [...events.flatMap(({ content }) => authorDocument(opened, content) ?? []), ...letters.map(({ document }) => document)];
  const waits = isAsked(of.status);
  const request = waits ? byAuthors.findLast(({ step }) => step.kind === "requestSession")?.digest : undefined;
  const identity = identityOf(me().keys);
  const rooms = entries.flatMap(({ sealed }) => roomHandedOver(identity, of.memo, byAuthors, sealed) ?? []);
  const room = answered && rooms.find(({ session }) => toHex(session) === toHex(answered.session));
  return {
    isAsked: waits,
    request,
    invitation: lastDocument(of, events, "session_invited")?.digest,
    held: lastDocument(of, events, "session_held")?.digest,
    letters: letters.filter(({ document }) => isOfASession(authorTurn(document.step)?.turn ?? "redirected")),
    answer: answered,
    room,
    said: room && answered ? await readAll(room, of.instance.roster, answered, signal) : [],
  };
}

/** The log's events of the case; none while the last of them waits for the next interval. */
async function eventsInLog(of: DeskCase, signal: AbortSignal): Promise<readonly FiledEvent[]> {
  try {
    return eventsOf(await material(of, signal));
  } catch (error) {
    if (error instanceof Refusal && error.code === "not_yet") return [];
    throw error;
  }
}

function authorDocument({ memo, manifest }: OpenedCase, content: Uint8Array): AuthorDocument | null {
  return attempt(() => verifyAuthorDocument(unverifiedAuthorDocument.fromCanonical(content), memo, manifest.author));
}

/** What is still missing of a turn while what it is about does not stand in the log, in words. */
export function logProblem(digest: DocumentDigest | undefined): string | undefined {
  return digest === undefined ? t("refusal-SessionRefusal-NotLogged") : undefined;
}

/** A document that a turn is about, once it stands in the log. */
export function inLog(digest: DocumentDigest | undefined): DocumentDigest {
  if (digest === undefined) throw new SessionRefusal("NotLogged");
  return digest;
}

/** Signs a turn and sends it, once. */
export function sendSessionTurn(opened: OpenedCase, turn: SessionTurn, signal: AbortSignal): Promise<void> {
  return sendDocument(SESSION_OPERATIONS[turn.kind], opened.memo, turn, () => byOfficeInSession(me().keys, subjectOf(opened), turn, randomness), signal);
}

/** Says something in the room, once. */
export function moderate(room: Room, words: RoomWords, signal: AbortSignal): Promise<void> {
  const make = (): PreparedPost => moderated(room, me().keys, words, randomness);
  const post = ({ post: signed, sealed }: PreparedPost) =>
    askAbout("room_moderate", room.memo, roomPostPost, { post: unverifiedRoomPost.toCanonical(signed), sealed }, done, signal);
  return once(["room_moderate", toHex(room.session), words.kind === "question" ? words : { ...words, question: toHex(words.question) }], make, post);
}
