// The turns by their names, apart from their rules, which who only signs does not need.

import { named } from "../named.ts";

/** A document, or a silence, that turns the road. */
export const Turn = named(
  "redirected",
  "redirect_disputed",
  "redirect_confirmed",
  "redirect_overturned",
  "question_asked",
  "question_answered",
  "question_lapsed",
  "reply_contested",
  "contest_upheld",
  "contest_dismissed",
  "reply_appealed",
  "appeal_dismissed",
  "appeal_remanded",
  "reply_corrected",
  "outcome_reported",
  "case_archived",
  "names_destroyed",
  "text_destroyed",
  "hold_placed",
  "hold_lifted",
  "session_requested",
  "session_invited",
  "room_opened",
  "session_declined",
  "session_held",
  "minutes_given",
  "minutes_agreed",
  "minutes_disputed",
);
export type Turn = (typeof Turn.ALL)[number];
