/**
 * What is asked of the server about memos. Nothing here decides: an answer is decoded strictly and
 * handed to `src/client/`, which checks it.
 */

import { openCirculation, type Circulation } from "../client/circulation.ts";
import type { MemoId } from "../domain/ids.ts";
import * as api from "../protocol/api.ts";
import { memoPath } from "../protocol/api/paths.ts";
import type { OF_MEMO } from "../protocol/api/paths.ts";
import type { CirculationKey } from "../protocol/envelope.ts";
import type { Json } from "../protocol/json.ts";
import { ask, send } from "./api.ts";
import { reach } from "./server.ts";

/** The largest answer about a case. */
export const CASE_OCTETS_MAX = 96 * 1024 * 1024;

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

/** A memo in circulation, checked against the invitation's key and the log. */
export async function circulation(memo: MemoId, key: CirculationKey, signal?: AbortSignal): Promise<Circulation> {
  const [instance, answer] = await Promise.all([
    reach(signal),
    ask(memoPath("memo_show", memo), api.memoAnswer, { signal }),
  ]);
  return openCirculation(instance, memo, key, answer);
}

/** Where a memo stands. */
export function memoStatus(memo: MemoId, signal?: AbortSignal): Promise<api.MemoStatusAnswer> {
  return ask(memoPath("memo_status", memo), api.memoStatusAnswer, { signal });
}
