// A listening session as its documents: what the office signs and what the authors sign. The reasons
// stand in docs/decisions/0024; answers to crates/demur-client/src/turns.rs and its part for authors.

import type { Randomness } from "../crypto/random.ts";
import type { DocumentDigest, OfficialId } from "../domain/ids.ts";
import type { Opening } from "../domain/listening.ts";
import { sealObject } from "../protocol/envelope.ts";
import type { OfficialStep, OfficialWords } from "../protocol/official.ts";
import { roomHandover, roomKey, roomSecret } from "../protocol/room.ts";
import { panelReaders, type Roster } from "../protocol/roster.ts";
import type { HeldWords, InvitationWords, MinutesWords } from "../protocol/session.ts";
import { memoId } from "../protocol/manifest.ts";
import type { AuthorStep } from "../protocol/author.ts";
import { orRefuse } from "../refusal.ts";
import { AuthorRefusal } from "./author.ts";
import { OfficeRefusal, type OfficialKeys, type Prepared, prepare, type Subject } from "./office.ts";
import { type PreparedTurn, saysWhy, writeTurn } from "./turns.ts";
import { type Authored, circulationOf } from "./wallet.ts";

/** A turn of a session by the office. */
export type SessionTurn =
  | {
      readonly kind: "invite";
      /** The authors' request that it answers; null where the office invites of its own accord. */
      readonly request: DocumentDigest | null;
      readonly opening: Opening;
      readonly words: InvitationWords;
    }
  | { readonly kind: "decline"; readonly plan: DocumentDigest; readonly reason: string }
  | { readonly kind: "conclude"; readonly invitation: DocumentDigest; readonly words: HeldWords }
  | { readonly kind: "minutes"; readonly held: DocumentDigest; readonly words: MinutesWords };

/** The operation that takes each. */
export const SESSION_OPERATIONS = {
  invite: "session_invite",
  decline: "session_decline",
  conclude: "session_conclude",
  minutes: "minutes_give",
} as const satisfies Record<SessionTurn["kind"], string>;

function documentOf(turn: SessionTurn): { step: OfficialStep; words: OfficialWords } {
  switch (turn.kind) {
    case "invite": {
      const { opens, closes } = turn.opening;
      return { step: { kind: "inviteToSession", request: turn.request, opens, closes }, words: { kind: "invitation", words: turn.words } };
    }
    case "decline":
      return { step: { kind: "declineSession", plan: turn.plan }, words: { kind: "sessionDeclined", reason: turn.reason } };
    case "conclude":
      return { step: { kind: "concludeSession", invitation: turn.invitation }, words: { kind: "sessionHeld", words: turn.words } };
    case "minutes":
      return { step: { kind: "giveMinutes", held: turn.held }, words: { kind: "minutes", words: turn.words } };
  }
}

/** A turn of a session by the office, ready to be posted. */
export function byOfficeInSession(keys: OfficialKeys, subject: Subject, turn: SessionTurn, randomness: Randomness): Prepared {
  const { step, words } = documentOf(turn);
  if (!saysWhy(words)) throw new OfficeRefusal("Reason");
  return prepare(keys, subject, step, words, randomness);
}

/** A turn of a session by the authors. */
export type AuthorsSessionTurn =
  | { readonly kind: "requestSession" }
  | { readonly kind: "openRoom"; readonly invitation: DocumentDigest }
  | { readonly kind: "agreeMinutes"; readonly minutes: DocumentDigest }
  | { readonly kind: "disputeMinutes"; readonly minutes: DocumentDigest };

/** The operation that takes each. */
export const AUTHORS_SESSION_OPERATIONS = {
  requestSession: "session_request",
  openRoom: "room_open",
  agreeMinutes: "minutes_agree",
  disputeMinutes: "minutes_dispute",
} as const satisfies Record<AuthorsSessionTurn["kind"], string>;

/** A turn of a session by the authors, ready to be posted. Who opens a room hands its secret to whoever may sit in it, for the office or on the panel (R33). */
export function byAuthorsInSession({ roster, members }: { roster: Roster; members: readonly OfficialId[] }, authored: Authored, turn: AuthorsSessionTurn, words: string, randomness: Randomness): PreparedTurn {
  const circulation = circulationOf(authored);
  const step = (content: Uint8Array): AuthorStep =>
    turn.kind === "openRoom" ? { ...turn, room: roomKey(circulation, turn.invitation).verifyingKey().toBytes(), content } : { ...turn, content };
  const refused = (): AuthorRefusal => new AuthorRefusal("Roster");
  // Who may sit in the room checks its questions with the key that the authors name there.
  const readers = orRefuse(() => panelReaders(roster, turn.kind === "openRoom" ? members : []), refused);
  const written = writeTurn(readers, [], authored, step, words, randomness);
  if (turn.kind !== "openRoom") return written;
  const opened = { memo: memoId(authored.manifest), session: turn.invitation, secret: roomSecret(circulation, turn.invitation) };
  return { ...written, handover: orRefuse(() => sealObject(roomHandover, opened, readers, randomness), refused) };
}
