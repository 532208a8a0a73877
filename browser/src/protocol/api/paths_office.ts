// Paths of what only officials do about a case; apart from the others so that whoever signs does not
// fetch them.

import { toHex } from "../../bytes.ts";
import type { MemoId } from "../../domain/ids.ts";
import { memoPath, OF_MEMO, PREFIX } from "./paths.ts";

/** As `OF_MEMO`. */
export const OF_CASE = {
  case_open: ["cases", "/open"],
  case_acknowledge: ["cases", "/acknowledge"],
  case_distribute: ["cases", "/distribute"],
  note_post: ["cases", "/notes"],
  note_list: ["cases", "/notes/list"],
  reply_clear: ["cases", "/clear"],
  clearance_ask: ["cases", "/clearances/ask"],
  extension_request: ["cases", "/extensions"],
  extension_approve: ["cases", "/extensions/approve"],
  case_reply: ["cases", "/reply"],
  case_redirect: ["cases", "/redirect"],
  redirect_confirm: ["cases", "/redirect/confirm"],
  redirect_overturn: ["cases", "/redirect/overturn"],
  question_ask: ["cases", "/question"],
  contest_uphold: ["cases", "/contest/uphold"],
  contest_dismiss: ["cases", "/contest/dismiss"],
  appeal_dismiss: ["cases", "/appeal/dismiss"],
  appeal_remand: ["cases", "/appeal/remand"],
  reply_correct: ["cases", "/reply/correct"],
  outcome_report: ["cases", "/outcomes"],
  hold_place: ["cases", "/hold"],
  hold_lift: ["cases", "/hold/lift"],
  opening_request: ["cases", "/openings"],
  opening_approve: ["cases", "/openings/approve"],
  opening_refuse: ["cases", "/openings/refuse"],
  name_show: ["cases", "/openings/name"],
  leak_report: ["cases", "/leaks"],
  direction_give: ["cases", "/direction"],
  spill_report: ["cases", "/spill"],
  spill_lift: ["cases", "/spill/lift"],
  release_ask: ["cases", "/release/ask"],
  case_release: ["cases", "/release"],
  panel_form: ["cases", "/panel"],
  panel_declare: ["cases", "/panel/conflict"],
  issues_propose: ["cases", "/panel/issues"],
  panel_report: ["cases", "/panel/report"],
  panel_dissent: ["cases", "/panel/dissent"],
  undertaking_sign: ["cases", "/undertaking"],
  assessment_give: ["cases", "/assessments"],
  reply_redraft: ["cases", "/redrafts"],
  session_invite: ["cases", "/session/invite"],
  session_decline: ["cases", "/session/decline"],
  session_conclude: ["cases", "/session/conclude"],
  room_moderate: ["cases", "/session/answers"],
  minutes_give: ["cases", "/minutes"],
} as const;

/** What an official can ask about a case. */
export type CaseOperation = keyof typeof OF_CASE | keyof typeof OF_MEMO;

export function casePath(operation: CaseOperation, memo: MemoId): string {
  if (operation in OF_MEMO) return memoPath(operation as keyof typeof OF_MEMO, memo);
  const [before, after] = OF_CASE[operation as keyof typeof OF_CASE];
  return `${PREFIX}/${before}/${toHex(memo)}${after}`;
}
