// The path of each operation, by the operation's name. A test compares these with the Rust source.

import { toHex } from "../../bytes.ts";
import { type LogPath, pathOf } from "../../crypto/log/path.ts";
import type { MemoId } from "../../domain/ids.ts";

/** What all paths of the API begin with; the log has its own, as its standard wants. */
export const PREFIX = "/api/v1";
/** What the log's files are below. */
export const LOG_PREFIX = "/log";

/** Operations about no memo. */
export const FIXED = {
  charter_show: "/charter",
  instance_show: "/instance",
  client_show: "/client",
  credential_issue: "/credentials",
  memo_open: "/memos",
  case_list: "/cases",
  statement_post: "/statements",
  official_sign_in: "/officials/sign-in",
  official_sign_out: "/officials/sign-out",
  factor_enrol: "/officials/factors",
  factor_challenge: "/officials/challenge",
} as const;

/** Operations about one memo: what stands before its id, and after. Those of officials are in `paths_office.ts`, which a signer does not fetch. */
export const OF_MEMO = {
  memo_show: ["memos", ""],
  memo_status: ["memos", "/status"],
  memo_circulate: ["memos", "/circulate"],
  memo_revise: ["memos", "/revise"],
  memo_cosign: ["memos", "/cosignatures"],
  cosignature_withdraw: ["memos", "/withdrawals"],
  cosignature_prove: ["memos", "/cosignature-proof"],
  memo_seal: ["memos", "/seal"],
  memo_file: ["memos", "/file"],
  memo_withdraw: ["memos", "/withdraw"],
  receipt_show: ["memos", "/receipt"],
  reply_rate: ["memos", "/ratings"],
  redirect_dispute: ["memos", "/dispute"],
  question_answer: ["memos", "/answer"],
  reply_contest: ["memos", "/contest"],
  reply_appeal: ["memos", "/appeal"],
  leak_tell: ["memos", "/leaks"],
  release_consent: ["memos", "/release/consent"],
  release_object: ["memos", "/release/object"],
  memo_link: ["memos", "/links"],
  panel_nominate: ["memos", "/panel/nominee"],
  issues_agree: ["memos", "/panel/issues/agree"],
  issues_object: ["memos", "/panel/issues/object"],
  session_request: ["memos", "/session/request"],
  room_open: ["memos", "/session/open"],
  session_attend: ["memos", "/session/attendance"],
  room_ask: ["memos", "/session/questions"],
  minutes_agree: ["memos", "/minutes/agree"],
  minutes_dispute: ["memos", "/minutes/dispute"],
  case_close: ["memos", "/close"],
  case_export: ["memos", "/export"],
} as const;

export function fixedPath(operation: keyof typeof FIXED): string {
  return PREFIX + FIXED[operation];
}

export function memoPath(operation: keyof typeof OF_MEMO, memo: MemoId): string {
  const [before, after] = OF_MEMO[operation];
  return `${PREFIX}/${before}/${toHex(memo)}${after}`;
}

/** Path of `mailbox_list`: what came after the entry with this number, or everything. */
export function mailboxPath(after: number | null): string {
  return after === null ? `${PREFIX}/mailbox` : `${PREFIX}/mailbox?after=${after}`;
}

/** Path of `log_checkpoint`. */
export function checkpointPath(): string {
  return `${LOG_PREFIX}/checkpoint`;
}

/** Path of `log_tile` and `log_entries`. */
export function logFilePath(file: LogPath): string {
  return `${LOG_PREFIX}/${pathOf(file)}`;
}
