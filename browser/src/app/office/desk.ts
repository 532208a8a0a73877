/**
 * An official at the desk: signing in, what is asked of the server in the official's name, and the
 * cases that were opened. Every request is signed here; the session's token goes beside it.
 */

import { equal, toBase64Url, toHex } from "../../bytes.ts";
import { checkOpened, type OpenedCase, verifySigners } from "../../client/opened.ts";
import { openLetter } from "../../client/mailbox.ts";
import { knownPanel, openAsPanel } from "../../client/panel.ts";
import type { Instance } from "../../client/trust.ts";
import type { FiledMemo } from "../../protocol/envelope/contents.ts";
import { identityOf, type OfficialKeys, officialKeys, type Prepared, signingKeyOf } from "../../client/office.ts";
import { randomBytes } from "../../crypto/random.ts";
import { type MemoId, OfficialId } from "../../domain/ids.ts";
import type { Operation } from "../../domain/operation.ts";
import * as api from "../../protocol/api.ts";
import * as memberApi from "../../protocol/api/member.ts";
import * as officeApi from "../../protocol/api/office.ts";
import { FIXED, fixedPath } from "../../protocol/api/paths.ts";
import { type CaseOperation, casePath } from "../../protocol/api/paths_office.ts";
import type { Json } from "../../protocol/json.ts";
import { OPERATION_OF, unverifiedOfficialDocument } from "../../protocol/official.ts";
import { signRequest, unverifiedRequest } from "../../protocol/request.ts";
import { findOfficial, officialKey } from "../../protocol/roster.ts";
import { attempt, CodedRefusal } from "../../refusal.ts";
import { Refusal, send } from "../api.ts";
import { calmly } from "../calm.ts";
import { currentOfficial, lapse, type Official, onSignOut, signIn } from "../official.ts";
import { mailbox } from "../member/entries.ts";
import { onceUntil } from "../once.ts";
import { reach } from "../server.ts";
import { now, randomness } from "../system.ts";
import { canUse } from "./passkey.ts";

/** Why somebody is not at the desk. */
export class DeskRefusal extends CodedRefusal<"NotAKeyFile" | "NotOnRoster" | "SignedOut" | "CodeOrTime" | "PasskeyOrTime"> {
  override readonly name = "DeskRefusal";
}

/** Longest key file. */
export const KEY_FILE_OCTETS_MAX = 4096;
const CASE_OCTETS_MAX = 96 * 1024 * 1024;
/** How old a request may be that is sent again as it is; the server takes it for five minutes. */
const REQUEST_SECONDS_MAX = 240;

/** Reads the file that the command writes. */
export function readKeys(octets: Uint8Array): OfficialKeys {
  const keys = attempt(() => officialKeys.fromCanonical(octets));
  if (keys === null) throw new DeskRefusal("NotAKeyFile");
  return keys;
}

/**
 * Signs in with a second factor; without one, as somebody who has none yet and whom the server lets
 * register one. The key must be the one that the log has for this official.
 */
export async function enter(keys: OfficialKeys, factor: officeApi.FactorProof | undefined, signal: AbortSignal): Promise<void> {
  const { roster } = await reach(signal);
  const id = attempt(() => OfficialId.parse(keys.id));
  const entry = id === null ? undefined : findOfficial(roster, id);
  const known = entry && equal(officialKey(entry).toBytes(), signingKeyOf(keys).verifyingKey().toBytes());
  if (!entry || !known) throw new DeskRefusal("NotOnRoster");
  const end = (): void => void leave(keys, token);
  let token: string | undefined;
  if (factor !== undefined) {
    const post = { request: requestBy(keys, "official_sign_in", null), factor };
    const session = await proved(factor, send(fixedPath("official_sign_in"), officeApi.signInPost, post, officeApi.sessionAnswer, { signal }));
    token = toBase64Url(session.token);
  }
  signIn({ id: entry.id, entry, keys: { ...keys }, token, lapsed: false, end });
}

/** Ends the session at the server. It ends by itself where this does not arrive. */
async function leave(keys: OfficialKeys, session: string | undefined): Promise<void> {
  if (session === undefined) return;
  const body = { request: requestBy(keys, "official_sign_out", null) };
  await send(fixedPath("official_sign_out"), memberApi.requestPost, body, api.done, { session }).catch(() => undefined);
}

/** Something fresh for a passkey of the official to sign. */
export function challenge(keys: OfficialKeys, signal: AbortSignal): Promise<officeApi.ChallengeAnswer> {
  return send(fixedPath("factor_challenge"), memberApi.requestPost, { request: requestBy(keys, "factor_challenge", null) }, officeApi.challengeAnswer, { signal });
}

/** Whether a passkey of the official may be on this device. Where that is not to be had, there are codes. */
export async function mayHavePasskey(keys: OfficialKeys, signal: AbortSignal): Promise<boolean> {
  const asked = await challenge(keys, signal).catch(() => undefined);
  return asked !== undefined && asked.credentials.length > 0 && canUse(asked);
}

/** Registers a passkey, or a generator of one-time codes in place of the one there is. */
export async function enrolFactor(factor: officeApi.NewFactor, signal: AbortSignal): Promise<void> {
  const body = { request: requestBy(me().keys, "factor_enrol", null), factor };
  await proved(factor, send(fixedPath("factor_enrol"), officeApi.factorPost, body, api.done, { signal, session: me().token }));
}

/** To somebody who proves a factor, "not authorised" says that the proof does not count. */
async function proved<T>(factor: officeApi.FactorProof | officeApi.NewFactor, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "not_authorised") throw error;
    throw new DeskRefusal("totp" in factor ? "CodeOrTime" : "PasskeyOrTime");
  }
}

/** Whoever is signed in. */
export function me(): Official {
  const official = currentOfficial();
  if (!official) throw new DeskRefusal("SignedOut");
  return official;
}

/** The cases that the official may see. */
export async function inbox(signal?: AbortSignal): Promise<officeApi.CaseItem[]> {
  const body = { request: requestBy(me().keys, "case_list", null) };
  return (await askFixed("case_list", memberApi.requestPost, body, officeApi.caseListAnswer, signal)).cases;
}

/** A case that was opened here, and the names that its signers proved. */
export interface Opened {
  readonly of: OpenedCase;
  readonly names: readonly string[];
}

const opened = new Map<string, Opened>();
/** What was asked and not answered yet: the same again is the same event. */
const asked = new Map<string, { readonly body: { request: Uint8Array; nonce: Uint8Array }; readonly at: number }>();
onSignOut(() => {
  opened.clear();
  asked.clear();
});

export function findOpened(memo: MemoId): Opened | undefined {
  return opened.get(toHex(memo));
}

/** Forgets a case that was opened here. */
export function forgetOpened(memo: MemoId): void {
  opened.delete(toHex(memo));
}

/** Opens a case, which its authors see, and verifies every signature on it. */
export async function open(memo: MemoId, progress: (part: number) => void, signal: AbortSignal): Promise<Opened> {
  const { keys } = me();
  const name = toHex(memo);
  let ask = asked.get(name);
  if (!ask || now() - ask.at > REQUEST_SECONDS_MAX) {
    ask = { body: { request: requestBy(keys, "case_open", memo), nonce: randomBytes(randomness, 32) }, at: now() };
    asked.set(name, ask);
  }
  const instance = await reach(signal);
  const answer = await askAbout("case_open", memo, officeApi.caseOpenPost, ask.body, officeApi.caseOpenAnswer, signal);
  const identity = identityOf(keys);
  const of = checkOpened(instance, identity, memo, answer, await panelOpener(instance, memo, signal));
  const names = await verifySigners(of, identity, answer.cosignatures, randomness, calmly(progress, signal));
  const found = { of, names };
  opened.set(name, found);
  asked.delete(name);
  return found;
}

/** How who is on a panel opens a memo that was not sealed to them. */
async function panelOpener({ roster }: Instance, memo: MemoId, signal: AbortSignal): Promise<(sealed: Uint8Array) => FiledMemo | null> {
  if (me().entry.role !== "distribution_reader") return () => null;
  const identity = identityOf(me().keys);
  const letters = (await mailbox(signal)).flatMap(({ sealed }) => openLetter(identity, memo, roster, sealed) ?? []);
  const { key } = knownPanel(letters);
  return (sealed) => (key === undefined ? null : openAsPanel(key, memo, sealed));
}

/** Operations that send a document about a case. */
type DocumentOperation = (typeof OPERATION_OF)[keyof typeof OPERATION_OF];

/** What was made and not answered yet: the same again is the same document. */
export const once = onceUntil(onSignOut);

/** Makes a document and sends it, as `once` does. */
export function sendDocument(operation: DocumentOperation, memo: MemoId, says: unknown, make: () => Prepared, signal: AbortSignal): Promise<void> {
  return once([operation, toHex(memo), says], make, (made) => postDocument(operation, memo, made, signal));
}

/** Sends a document that was made. */
export function postDocument(operation: DocumentOperation, memo: MemoId, { document, sealed, nonce }: Prepared, signal: AbortSignal): Promise<unknown> {
  const body = { document: unverifiedOfficialDocument.toCanonical(document), sealed, nonce };
  return operation === "statement_post"
    ? askFixed(operation, officeApi.officialPost, body, api.done, signal)
    : askAbout(operation, memo, officeApi.officialPost, body, api.done, signal);
}

/** A request signed now. */
export function requestBy(keys: OfficialKeys, operation: Operation, memo: MemoId | null): Uint8Array {
  const requester = { kind: "official", official: OfficialId.parse(keys.id) } as const;
  return unverifiedRequest.toCanonical(signRequest(signingKeyOf(keys), { operation, memo, requester, at: now() }));
}

function askFixed<P, T>(operation: keyof typeof FIXED, body: Json<P>, value: P, answer: Json<T>, signal?: AbortSignal): Promise<T> {
  return askAt(fixedPath(operation), body, value, answer, signal);
}

/** Asks at a path, in the session. */
export function askAt<P, T>(path: string, body: Json<P>, value: P, answer: Json<T>, signal?: AbortSignal): Promise<T> {
  return authorised(send(path, body, value, answer, { signal, session: me().token, octetsMax: CASE_OCTETS_MAX }));
}

/** Asks about a case. */
export function askAbout<P, T>(
  operation: CaseOperation,
  memo: MemoId,
  body: Json<P>,
  value: P,
  answer: Json<T>,
  signal?: AbortSignal,
): Promise<T> {
  return askAt(casePath(operation, memo), body, value, answer, signal);
}

/** To somebody who had signed in, "not authorised" says that the session has ended. */
async function authorised<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "not_authorised") throw error;
    lapse();
    throw new DeskRefusal("SignedOut");
  }
}
