/**
 * An official at the desk: signing in, what is asked of the server in the official's name, and the
 * cases that were opened. Every request is signed here; the session's token goes beside it.
 */

import { equal, toBase64Url, toHex } from "../../bytes.ts";
import { checkOpened, type OpenedCase, verifySigners } from "../../client/opened.ts";
import { identityOf, type OfficialKeys, officialKeys, type Prepared, signingKeyOf } from "../../client/office.ts";
import { randomBytes } from "../../crypto/random.ts";
import { type MemoId, OfficialId } from "../../domain/ids.ts";
import type { Operation } from "../../domain/operation.ts";
import * as api from "../../protocol/api.ts";
import { FIXED, fixedPath, memoPath, OF_MEMO } from "../../protocol/api/paths.ts";
import type { Json } from "../../protocol/json.ts";
import { unverifiedOfficialDocument } from "../../protocol/official.ts";
import { signRequest, unverifiedRequest } from "../../protocol/request.ts";
import { findOfficial, officialKey } from "../../protocol/roster.ts";
import { attempt, CodedRefusal } from "../../refusal.ts";
import { Refusal } from "../api.ts";
import { currentOfficial, lapse, type Official, onSignOut, signIn } from "../official.ts";
import { send } from "../requests.ts";
import { reach } from "../server.ts";
import { breathe, now, randomness } from "../system.ts";

/** Why somebody is not at the desk. */
export class DeskRefusal extends CodedRefusal<"NotAKeyFile" | "NotOnRoster" | "SignedOut" | "CodeOrTime"> {
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
 * Signs in with a one-time code; without one, as somebody who has no second factor yet and whom the
 * server lets register one. The key must be the one that the log has for this official.
 */
export async function enter(keys: OfficialKeys, code: string | undefined, signal: AbortSignal): Promise<void> {
  const { roster } = await reach(signal);
  const id = attempt(() => OfficialId.parse(keys.id));
  const entry = id === null ? undefined : findOfficial(roster, id);
  const known = entry && equal(officialKey(entry).toBytes(), signingKeyOf(keys).verifyingKey().toBytes());
  if (!entry || !known) throw new DeskRefusal("NotOnRoster");
  const end = (): void => void leave(keys, token);
  let token: string | undefined;
  if (code !== undefined) {
    const post = { request: requestBy(keys, "official_sign_in", null), factor: { totp: { code } } };
    try {
      token = toBase64Url((await send(fixedPath("official_sign_in"), api.signInPost, post, api.sessionAnswer, { signal })).token);
    } catch (error) {
      throw error instanceof Refusal && error.code === "not_authorised" ? new DeskRefusal("CodeOrTime") : error;
    }
  }
  signIn({ id: entry.id, entry, keys: { ...keys }, token, lapsed: false, end });
}

/** Ends the session at the server. It ends by itself where this does not arrive. */
async function leave(keys: OfficialKeys, session: string | undefined): Promise<void> {
  if (session === undefined) return;
  const body = { request: requestBy(keys, "official_sign_out", null) };
  await send(fixedPath("official_sign_out"), api.requestPost, body, api.done, { session }).catch(() => undefined);
}

/** Registers a generator of one-time codes, or replaces the one there is. */
export async function enrolFactor(secret: Uint8Array, code: string, signal: AbortSignal): Promise<void> {
  const request = requestBy(me().keys, "factor_enrol", null);
  try {
    await send(fixedPath("factor_enrol"), api.factorPost, { request, factor: { totp: { secret, code } } }, api.done, { signal, session: me().token });
  } catch (error) {
    throw error instanceof Refusal && error.code === "not_authorised" ? new DeskRefusal("CodeOrTime") : error;
  }
}

/** Whoever is signed in. */
export function me(): Official {
  const official = currentOfficial();
  if (!official) throw new DeskRefusal("SignedOut");
  return official;
}

/** The cases that the official may see. */
export async function inbox(signal?: AbortSignal): Promise<api.CaseItem[]> {
  const body = { request: requestBy(me().keys, "case_list", null) };
  return (await askFixed("case_list", api.requestPost, body, api.caseListAnswer, signal)).cases;
}

/** A case that was opened here, and the names that its signers proved. */
export interface Opened {
  readonly of: OpenedCase;
  readonly names: readonly string[];
}

const opened = new Map<string, Opened>();
/** What was asked and not answered yet: the same again is the same event, and the same document. */
const asked = new Map<string, { readonly body: { request: Uint8Array; nonce: Uint8Array }; readonly at: number }>();
const unanswered = new Map<string, Prepared>();
onSignOut(() => {
  opened.clear();
  asked.clear();
  unanswered.clear();
});

export function findOpened(memo: MemoId): Opened | undefined {
  return opened.get(toHex(memo));
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
  const answer = await askAbout("case_open", memo, api.caseOpenPost, ask.body, api.caseOpenAnswer, signal);
  const identity = identityOf(keys);
  const of = checkOpened(instance, identity, memo, answer);
  const names = await verifySigners(of, identity, answer.cosignatures, randomness, (done) => {
    signal.throwIfAborted();
    progress(done);
    return breathe();
  });
  const found = { of, names };
  opened.set(name, found);
  asked.delete(name);
  return found;
}

/**
 * Sends a document. What was made stays until the server answered, so that sending again sends the
 * same; `says` is all that it says, so that other words make another document.
 */
export async function sendDocument(
  operation: "case_acknowledge" | "case_distribute" | "case_reply" | "statement_post",
  memo: MemoId,
  says: unknown,
  make: () => Prepared,
  signal: AbortSignal,
): Promise<void> {
  const name = JSON.stringify([operation, toHex(memo), says]);
  const { document, sealed, nonce } = unanswered.get(name) ?? make();
  unanswered.set(name, { document, sealed, nonce });
  const body = { document: unverifiedOfficialDocument.toCanonical(document), sealed, nonce };
  try {
    if (operation === "statement_post") await askFixed(operation, api.officialPost, body, api.done, signal);
    else await askAbout(operation, memo, api.officialPost, body, api.done, signal);
    unanswered.delete(name);
  } catch (error) {
    if (error instanceof Refusal) unanswered.delete(name);
    throw error;
  }
}

/** A request signed now. */
export function requestBy(keys: OfficialKeys, operation: Operation, memo: MemoId | null): Uint8Array {
  const requester = { kind: "official", official: OfficialId.parse(keys.id) } as const;
  return unverifiedRequest.toCanonical(signRequest(signingKeyOf(keys), { operation, memo, requester, at: now() }));
}

function askFixed<P, T>(operation: keyof typeof FIXED, body: Json<P>, value: P, answer: Json<T>, signal?: AbortSignal): Promise<T> {
  return authorised(send(fixedPath(operation), body, value, answer, { signal, session: me().token }));
}

/** Asks about a case. */
export function askAbout<P, T>(
  operation: keyof typeof OF_MEMO,
  memo: MemoId,
  body: Json<P>,
  value: P,
  answer: Json<T>,
  signal?: AbortSignal,
): Promise<T> {
  return authorised(send(memoPath(operation, memo), body, value, answer, { signal, session: me().token, octetsMax: CASE_OCTETS_MAX }));
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
