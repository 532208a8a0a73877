/**
 * The installation behind this page, as its log shows it, and one function for each thing that is
 * asked of it. Nothing here decides: what comes is decoded strictly and handed to `src/client/`,
 * which checks it.
 */

import { LogVerifier } from "../crypto/log/note.ts";
import type { MemoId } from "../domain/ids.ts";
import * as api from "../protocol/api.ts";
import { fixedPath, mailboxPath, memoPath } from "../protocol/api/paths.ts";
import type { OF_MEMO } from "../protocol/api/paths.ts";
import { instanceFile } from "../protocol/casefile.ts";
import type { CirculationKey } from "../protocol/envelope.ts";
import type { Json } from "../protocol/json.ts";
import { openCirculation, type Circulation } from "../client/circulation.ts";
import { verifyInstance, type Instance } from "../client/trust.ts";
import type { Wallet } from "../client/wallet.ts";
import { CodedRefusal } from "../refusal.ts";
import { get, post, type Limits } from "./api.ts";
import { currentSession, onForget } from "./session.ts";

const CASE_OCTETS_MAX = 96 * 1024 * 1024;

let known: Instance | undefined;
onForget(() => {
  known = undefined;
});

/** Asks for something and decodes the answer. */
export async function ask<T>(path: string, answer: Json<T>, limits?: Limits): Promise<T> {
  return answer.fromJson(await get(path, limits));
}

/** Posts something and decodes the answer. */
export async function send<P, T>(path: string, body: Json<P>, value: P, answer: Json<T>, limits?: Limits): Promise<T> {
  return answer.fromJson(await post(path, body.toJson(value), limits));
}

/** Posts something about a memo. */
export function sendTo<P, T>(
  operation: keyof typeof OF_MEMO,
  memo: MemoId,
  body: Json<P>,
  value: P,
  answer: Json<T>,
  signal?: AbortSignal,
): Promise<T> {
  return send(memoPath(operation, memo), body, value, answer, { signal, octetsMax: CASE_OCTETS_MAX });
}

/**
 * The installation, fetched anew and checked against the log key that the wallet has pinned. A log
 * that shrank, or that says something else than it did, is refused. Whoever has no wallet takes the
 * key from the server.
 */
export async function reach(signal?: AbortSignal): Promise<Instance> {
  const answer = await ask(fixedPath("instance_show"), api.instanceAnswer, { signal });
  const wallet = currentSession()?.wallet;
  const pinned = wallet ? LogVerifier.parse(wallet.logKey) : null;
  const instance = verifyInstance(instanceFile.fromCanonical(answer.instanceFile), pinned);
  if (wallet) watchLog(wallet, instance);
  known = instance;
  return instance;
}

/** The log is shorter than it was: something that stood in it is gone. */
export class LogRefusal extends CodedRefusal<"Shrank"> {
  override readonly name = "LogRefusal";
}

/** Refuses a log that shrank. The size goes to the device with the next change of the wallet. */
function watchLog(wallet: Wallet, instance: Instance): void {
  const size = Number(instance.head.size);
  if (size < wallet.logSize) throw new LogRefusal("Shrank");
  wallet.logSize = size;
}

/** The installation as it was last seen on this page, or fetched. */
export async function installation(signal?: AbortSignal): Promise<Instance> {
  return known ?? reach(signal);
}

/** A memo in circulation, checked against the invitation's key and the log. */
export async function circulation(memo: MemoId, key: CirculationKey, signal?: AbortSignal): Promise<Circulation> {
  const [instance, answer] = await Promise.all([
    installation(signal),
    ask(memoPath("memo_show", memo), api.memoAnswer, { signal }),
  ]);
  return openCirculation(instance, memo, key, answer);
}

/** Where a memo stands. */
export function memoStatus(memo: MemoId, signal?: AbortSignal): Promise<api.MemoStatusAnswer> {
  return ask(memoPath("memo_status", memo), api.memoStatusAnswer, { signal });
}

/** The whole mailbox: the same for everybody, so that fetching it shows nothing. */
export async function mailbox(signal?: AbortSignal): Promise<api.MailboxAnswer["entries"]> {
  const entries: api.MailboxAnswer["entries"] = [];
  for (;;) {
    const after = entries.at(-1)?.sequence ?? null;
    const page = await ask(mailboxPath(after), api.mailboxAnswer, { signal, octetsMax: CASE_OCTETS_MAX });
    if (page.entries.length === 0) return entries;
    entries.push(...page.entries);
  }
}
