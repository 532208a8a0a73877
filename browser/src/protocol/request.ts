// Signed requests: how an official, an author or a participant shows who asks, without a session.

import { Label } from "../crypto/labels.ts";
import { type Role, type SigningKey, VerifyingKey } from "../crypto/sign.ts";
import { type AuthorKey, MemoId, OfficialId, ParticipantKey } from "../domain/ids.ts";
import { Operation } from "../domain/operation.ts";
import { attempt, CodedRefusal } from "../refusal.ts";
import { canonical, type TypeOf } from "./codec.ts";
import { fixed, id, map, optional, seconds, textId, variants, word } from "./schema.ts";
import { REQUEST_SKEW_SECONDS_MAX } from "./sizes.ts";

/** Who asks: an official of the roster, the memo's authors, or a signer of the memo. */
export const requester = variants({
  official: [0, { official: textId(OfficialId) }],
  author: [1, {}],
  participant: [2, { participant: id(ParticipantKey) }],
});
export type Requester = TypeOf<typeof requester>;

/** What is asked, and when. */
export const request = canonical(
  map({
    operation: [0, word(Operation)],
    /** The memo it is about; null for a list. */
    memo: [1, optional(id(MemoId))],
    requester: [2, requester],
    /** By the requester's clock, seconds since 1970. */
    at: [3, seconds],
  }),
  512,
);
export type Request = TypeOf<typeof request>;

/** A signed request as it arrives. */
export const unverifiedRequest = canonical(map({ request: [0, request], signature: [1, fixed(64)] }), 1024);
export type UnverifiedRequest = TypeOf<typeof unverifiedRequest>;

/** Why a request is not honoured. */
export class RequestRefusal extends CodedRefusal<"Signature" | "Operation" | "Time"> {
  override readonly name = "RequestRefusal";
}

/** Signs a request as whoever it says asks; the key's role is the requester's. */
export function signRequest<Asked extends Request>(key: SigningKey<Asked["requester"]["kind"]>, asked: Asked): UnverifiedRequest {
  return { request: asked, signature: key.sign(Label.REQUEST, request.toCanonical(asked)) };
}

/** Checks an official's request. */
export function verifyOfficialRequest(asked: UnverifiedRequest, operation: Operation, key: VerifyingKey<"official">, now: number): void {
  checkRequest(asked, operation, now);
  checkSignature(asked, key);
}

/** Checks a request by the authors of a memo. */
export function verifyAuthorRequest(asked: UnverifiedRequest, operation: Operation, author: AuthorKey, now: number): void {
  checkRequest(asked, operation, now);
  checkSignature(asked, attempt(() => VerifyingKey.fromBytes<"author">(author)));
}

/** Checks a request by the participant it names, who is returned. */
export function verifyParticipantRequest(asked: UnverifiedRequest, operation: Operation, now: number): ParticipantKey {
  checkRequest(asked, operation, now);
  const { requester: by } = asked.request;
  if (by.kind !== "participant") throw new RequestRefusal("Signature");
  checkSignature(asked, attempt(() => VerifyingKey.fromBytes<"participant">(by.participant)));
  return by.participant;
}

function checkSignature<R extends Role>(asked: UnverifiedRequest, key: VerifyingKey<R> | null): void {
  const signed = request.toCanonical(asked.request);
  if (!key?.verifies(Label.REQUEST, signed, asked.signature)) throw new RequestRefusal("Signature");
}

function checkRequest(asked: UnverifiedRequest, operation: Operation, now: number): void {
  if (asked.request.operation !== operation) throw new RequestRefusal("Operation");
  checkTime(asked.request.at, now);
}

/** Something was signed just now, by a clock that is nearly right. */
export function checkTime(at: number, now: number): void {
  if (Math.abs(now - at) > REQUEST_SKEW_SECONDS_MAX) throw new RequestRefusal("Time");
}
