// The table itself: one line a row, so that it is read down its columns. The same rows, in the same
// order, as in crates/demur-domain/src/table/rows.rs, where the reasons stand.

import type { Operation } from "../operation.ts";
import type { Role } from "../role.ts";
import type { Effect, MaybeState, Row } from "../table.ts";

const NO_MEMO: readonly MaybeState[] = [undefined];
const DRAFT: readonly MaybeState[] = ["draft"];
const CIRCULATING: readonly MaybeState[] = ["circulating"];
const DRAFT_OR_CIRCULATING: readonly MaybeState[] = ["draft", "circulating"];
const SEALED: readonly MaybeState[] = ["sealed"];
const SUBMITTED: readonly MaybeState[] = ["submitted"];
const ACKNOWLEDGED: readonly MaybeState[] = ["acknowledged"];
const IN_REVIEW: readonly MaybeState[] = ["in_review"];
const REPLYABLE: readonly MaybeState[] = ["in_review", "reply_drafted"];
const REVIEWED: readonly MaybeState[] = ["in_review", "awaiting_authors", "reply_drafted"];
const BEFORE_REPLY: readonly MaybeState[] = ["submitted", "acknowledged", "in_review", "awaiting_authors", "reply_drafted"];
const REPLIED: readonly MaybeState[] = ["replied"];
const REDIRECTED: readonly MaybeState[] = ["redirected"];
const SCOPE_DISPUTED: readonly MaybeState[] = ["scope_disputed"];
const AWAITING_AUTHORS: readonly MaybeState[] = ["awaiting_authors"];
const CONTESTED: readonly MaybeState[] = ["contested"];
const REPLIED_OR_CONTESTED: readonly MaybeState[] = ["replied", "contested"];
const APPEALED: readonly MaybeState[] = ["appealed"];
const CLOSED: readonly MaybeState[] = ["closed"];
const ARCHIVED: readonly MaybeState[] = ["archived"];
const OVER: readonly MaybeState[] = ["closed", "redirected", "archived", "withdrawn"];
const ANSWERED: readonly MaybeState[] = ["replied", "contested", "appealed", "closed"];
const UNFILED: readonly MaybeState[] = ["draft", "circulating", "sealed"];
const SUBMITTED_TO_REPLIED: readonly MaybeState[] = [
  "submitted", "acknowledged", "scope_disputed", "redirected", "in_review", "awaiting_authors", "reply_drafted",
  "replied",
];
const SUBMITTED_TO_CLOSED: readonly MaybeState[] = [
  "submitted", "acknowledged", "scope_disputed", "redirected", "in_review", "awaiting_authors", "reply_drafted",
  "replied", "contested", "appealed", "closed",
];
const RECEIPTED: readonly MaybeState[] = [
  "submitted", "acknowledged", "scope_disputed", "redirected", "in_review", "awaiting_authors", "reply_drafted",
  "replied", "contested", "appealed", "closed", "archived", "withdrawn",
];
const FROZEN: readonly MaybeState[] = [
  "circulating", "sealed", "submitted", "acknowledged", "scope_disputed", "redirected", "in_review",
  "awaiting_authors", "reply_drafted", "replied", "contested", "appealed", "closed", "archived",
];
const EVERY_STATE: readonly MaybeState[] = [
  "draft", "circulating", "sealed", "submitted", "acknowledged", "scope_disputed", "redirected", "in_review",
  "awaiting_authors", "reply_drafted", "replied", "contested", "appealed", "closed", "archived", "withdrawn",
  "lapsed",
];
const READERS: readonly Role[] = ["office_clerk", "office_head", "distribution_reader", "reply_drafter", "principal"];
const LISTERS: readonly Role[] = [
  "office_clerk", "office_head", "distribution_reader", "reply_drafter", "principal", "monitor", "appeal_authority",
  "records_officer",
];
const EXPORTERS: readonly Role[] = ["author", "signatory", "office_clerk", "office_head", "principal", "monitor", "records_officer", "appeal_authority", "protection_officer", "trustee"];
const OFFICIALS: readonly Role[] = [
  "office_clerk", "office_head", "distribution_reader", "reply_drafter", "principal", "appeal_authority", "monitor",
  "protection_officer", "trustee", "records_officer", "oversight_viewer",
];
const OFFICE: readonly Role[] = ["office_clerk", "office_head"];
const NOTE_READERS: readonly Role[] = [...OFFICE, "distribution_reader"];
/** Those among whom a charter finds its trustees: neither the office nor its readers, nor who asks. */
const SHARE_HOLDERS: readonly Role[] = ["appeal_authority", "monitor", "protection_officer", "trustee"];
const ASKERS: readonly Role[] = ["office_clerk", "office_head", "distribution_reader"];
const APPROVERS: readonly Role[] = ["office_head", "principal", "monitor", "appeal_authority"];
const REPLY_SIGNERS: readonly Role[] = ["office_head", "principal"];
/** The office, its aides, and the principal may sit in a session. */
const MODERATORS: readonly Role[] = ["office_clerk", "office_head", "principal"];
const SITTING: readonly Role[] = [...MODERATORS, "distribution_reader"];

const row = (from: readonly MaybeState[], operation: Operation, roles: readonly Role[], effect: Effect): Row => ({
  from,
  operation,
  roles,
  effect,
});

export const TABLE: readonly Row[] = [
  // What concerns no memo.
  row(NO_MEMO, "charter_show", ["anyone"], "stay"),
  row(NO_MEMO, "instance_show", ["anyone"], "stay"),
  row(NO_MEMO, "client_show", ["anyone"], "stay"),
  row(NO_MEMO, "client_fetch", ["anyone"], "stay"),
  row(NO_MEMO, "page_show", ["anyone"], "stay"),
  row(NO_MEMO, "file_check", ["anyone"], "stay"),
  row(NO_MEMO, "statistics_show", ["anyone"], "stay"),
  row(NO_MEMO, "instance_setup", ["operator"], "stay"),
  row(NO_MEMO, "epoch_close", ["identity_issuer"], "stay"),
  row(NO_MEMO, "log_sequence", ["clock"], "stay"),
  row(NO_MEMO, "count_take", ["clock"], "stay"),
  row(NO_MEMO, "credential_issue", ["member"], "stay"),
  row(NO_MEMO, "mailbox_list", ["anyone"], "stay"), // the same bytes for everybody, so nobody asks who
  row(NO_MEMO, "official_sign_in", OFFICIALS, "stay"),
  row(NO_MEMO, "official_sign_out", OFFICIALS, "stay"),
  row(NO_MEMO, "factor_enrol", OFFICIALS, "stay"),
  row(NO_MEMO, "factor_challenge", OFFICIALS, "stay"),
  row(NO_MEMO, "case_list", LISTERS, "stay"),
  row(NO_MEMO, "statement_post", REPLY_SIGNERS, "stay"),
  // Complaints concern no memo that the server knows of. Who complains proves nothing, and nobody but
  // a protection officer has a row for reading (R43).
  row(NO_MEMO, "complaint_file", ["anyone"], "stay"),
  row(NO_MEMO, "complaint_mailbox", ["anyone"], "stay"),
  row(NO_MEMO, "complaint_list", ["protection_officer"], "stay"),
  row(NO_MEMO, "complaint_open", ["protection_officer"], "stay"),
  row(NO_MEMO, "complaint_step", ["protection_officer"], "stay"),
  row(NO_MEMO, "log_checkpoint", ["anyone"], "stay"),
  row(NO_MEMO, "log_tile", ["anyone"], "stay"),
  row(NO_MEMO, "log_entries", ["anyone"], "stay"),

  // Writing and gathering co-signatures.
  row(NO_MEMO, "memo_open", ["member"], "draft"), // T1
  row(DRAFT, "memo_show", ["author"], "stay"), // R1: a draft is for its authors
  row(FROZEN, "memo_show", ["anyone"], "stay"), // ciphertext, behind an unguessable id
  row(EVERY_STATE, "memo_status", ["anyone"], "stay"),
  row(DRAFT, "memo_revise", ["author"], "stay"), // T2
  row(DRAFT, "memo_circulate", ["author"], "circulating"), // T3
  row(CIRCULATING, "memo_cosign", ["member"], "stay"), // T4
  // R62: after the filing, counted apart, where the charter has it and as long as it says.
  row(SUBMITTED_TO_CLOSED, "memo_cosign", ["member"], "stay"),
  row(RECEIPTED, "late_count", ["clock"], "stay"),
  // T5, R11: until the seal, so also while a revision is being written.
  row(DRAFT_OR_CIRCULATING, "cosignature_withdraw", ["signatory"], "stay"),
  row(FROZEN, "cosignature_prove", ["signatory"], "stay"),
  row(CIRCULATING, "memo_revise", ["author"], "draft"), // T6
  // T7; a draft too, or signatures given to an earlier version would outlive the window.
  row(DRAFT_OR_CIRCULATING, "circulation_lapse", ["clock"], "lapsed"),
  row(DRAFT_OR_CIRCULATING, "memo_seal", ["author"], "sealed"), // T8

  // Handing in, and taking back. No row here names an official, and none ever may (R14).
  row(SEALED, "memo_file", ["author"], "submitted"), // T9
  row(UNFILED, "memo_withdraw", ["author"], "withdrawn"), // T10
  row(SUBMITTED_TO_REPLIED, "memo_withdraw", ["author"], "withdrawn"), // T26

  // The case.
  row(RECEIPTED, "receipt_show", ["anyone"], "stay"),
  // From filing on, not from distribution on: the charter's readers get their copy "on receipt"
  // (AFSA), so an office that sits on a memo does not keep it from them.
  row(SUBMITTED_TO_CLOSED, "case_open", READERS, "stay"),
  // Whoever may open it may promise first, and nothing else waits for that.
  row(SUBMITTED_TO_CLOSED, "undertaking_sign", READERS, "stay"),
  row(SUBMITTED, "case_acknowledge", OFFICE, "acknowledged"), // T11
  row(ACKNOWLEDGED, "case_distribute", ["office_head"], "in_review"), // T12
  row(REPLYABLE, "case_distribute", ["office_head"], "stay"), // R22: further readers
  // The office's own notes. Nobody else writes one, and a reader of the memo reads those alone that
  // name them: neither the authors, who see what is done, nor the monitor.
  row(SUBMITTED_TO_CLOSED, "note_post", OFFICE, "stay"),
  row(RECEIPTED, "note_list", NOTE_READERS, "stay"),
  // Who of these clears the charter says. The draft stands among the office's notes; a reader is shown
  // the one that they are asked to clear, and clears no other.
  // The first of both says that a whole reply stands (T19); it goes out, or back (T20).
  row(IN_REVIEW, "reply_clear", OFFICE, "reply_drafted"), // T19
  row(IN_REVIEW, "clearance_ask", OFFICE, "reply_drafted"), // T19
  row(["reply_drafted"], "reply_clear", NOTE_READERS, "stay"), // T20
  row(["reply_drafted"], "clearance_ask", OFFICE, "stay"), // T20
  row(["reply_drafted"], "reply_redraft", ["office_head"], "in_review"), // T20
  row(REPLYABLE, "extension_request", OFFICE, "stay"), // T18
  // Which one of them the charter says, and nobody grants what they asked for themselves.
  row(REPLYABLE, "extension_approve", APPROVERS, "stay"), // T18
  row(ACKNOWLEDGED, "case_redirect", ["office_head"], "redirected"), // T13
  row(REDIRECTED, "redirect_dispute", ["author"], "scope_disputed"), // T14
  row(SCOPE_DISPUTED, "redirect_confirm", ["monitor"], "redirected"), // T15
  row(SCOPE_DISPUTED, "redirect_overturn", ["monitor"], "in_review"), // T15
  row(IN_REVIEW, "question_ask", ASKERS, "awaiting_authors"), // T16
  row(AWAITING_AUTHORS, "question_answer", ["author"], "in_review"), // T16
  // Silence of the authors does not hold a case up for ever.
  row(AWAITING_AUTHORS, "question_lapse", ["clock"], "in_review"), // T16
  // T17. The panel moves nothing; the reply waits for its report.
  row(BEFORE_REPLY, "panel_nominate", ["author"], "stay"),
  row(REVIEWED, "panel_form", ["office_head"], "stay"),
  row(REVIEWED, "panel_declare", ["distribution_reader"], "stay"),
  row(REVIEWED, "issues_propose", ["office_head", "distribution_reader"], "stay"),
  row(REVIEWED, "issues_agree", ["author"], "stay"),
  row(REVIEWED, "issues_object", ["author"], "stay"),
  row(REVIEWED, "panel_report", ["distribution_reader"], "stay"),
  row(REVIEWED, "panel_dissent", ["distribution_reader"], "stay"),
  // R66: the view of who stands above the authors, beside the dissent and before the answer to it.
  row(REPLYABLE, "assessment_give", ["distribution_reader"], "stay"),
  row(REPLYABLE, "case_reply", REPLY_SIGNERS, "replied"), // T21
  row(REPLIED, "reply_contest", ["author"], "contested"), // T23
  row(CONTESTED, "contest_uphold", ["monitor"], "in_review"), // T23
  row(CONTESTED, "contest_dismiss", ["monitor"], "closed"), // T23
  row(REPLIED_OR_CONTESTED, "reply_appeal", ["author"], "appealed"), // T24
  row(APPEALED, "appeal_dismiss", ["appeal_authority"], "closed"), // T25
  row(APPEALED, "appeal_remand", ["appeal_authority"], "in_review"), // T25
  // A reply is never replaced: what was wrong in it is said beside it.
  row(ANSWERED, "reply_correct", REPLY_SIGNERS, "stay"),
  row(CLOSED, "outcome_report", OFFICE, "stay"),

  // Listening sessions. No row moves the case: a session takes the place of no reply (R31).
  row(SUBMITTED_TO_CLOSED, "session_request", ["author"], "stay"),
  row(SUBMITTED_TO_CLOSED, "session_invite", REPLY_SIGNERS, "stay"),
  row(SUBMITTED_TO_CLOSED, "session_decline", REPLY_SIGNERS, "stay"),
  row(SUBMITTED_TO_CLOSED, "room_open", ["author"], "stay"),
  row(SUBMITTED_TO_CLOSED, "session_attend", ["signatory"], "stay"),
  // Whoever asks proves to have the memo's link, and that tells nobody from the others.
  row(SUBMITTED_TO_CLOSED, "room_ask", ["anyone"], "stay"),
  row(SUBMITTED_TO_CLOSED, "room_moderate", SITTING, "stay"), // a reader from a seat on the panel (R33)
  row(SUBMITTED_TO_CLOSED, "room_show", ["anyone"], "stay"), // ciphertext, the same bytes for everybody
  row(SUBMITTED_TO_CLOSED, "session_conclude", MODERATORS, "stay"), // an aide may have held it
  row(SUBMITTED_TO_CLOSED, "minutes_give", MODERATORS, "stay"),
  row(SUBMITTED_TO_CLOSED, "minutes_agree", ["author"], "stay"),
  row(SUBMITTED_TO_CLOSED, "minutes_dispute", ["author"], "stay"),

  // What becomes of it afterwards. Only the clock archives and destroys; a hold stops it, and gives
  // nobody anything to read.
  // A redirect that stands is over too (T15); from when on, the rules of records say.
  row(["closed", "redirected"], "case_archive", ["clock"], "archived"), // T27
  row(OVER, "names_destroy", ["clock"], "stay"),
  row(OVER, "text_destroy", ["clock"], "stay"),
  row(RECEIPTED, "hold_place", ["records_officer"], "stay"), // T29
  row(RECEIPTED, "hold_lift", ["records_officer"], "stay"), // T29
  // What a records officer, trustees and whoever finds something do beside the road. None of it moves a
  // case or a clock. R48: who may ask and who decides the charter names.
  row(RECEIPTED, "opening_request", ["records_officer"], "stay"),
  row(RECEIPTED, "opening_approve", SHARE_HOLDERS, "stay"),
  row(RECEIPTED, "opening_refuse", SHARE_HOLDERS, "stay"),
  row(RECEIPTED, "name_show", SHARE_HOLDERS, "stay"),
  row(RECEIPTED, "name_show", ["records_officer"], "stay"),
  row(RECEIPTED, "leak_report", [...READERS, "monitor", "records_officer"], "stay"), // R69
  row(RECEIPTED, "leak_tell", ["author"], "stay"), // R69
  row(ANSWERED, "direction_give", ["principal"], "stay"), // R65
  row(SUBMITTED_TO_CLOSED, "spill_report", [...READERS, "records_officer"], "stay"), // T30
  row(RECEIPTED, "spill_lift", ["monitor"], "stay"), // T30
  row(ARCHIVED, "release_ask", ["records_officer"], "stay"), // T28
  row(ARCHIVED, "release_consent", ["author"], "stay"), // T28
  row(ARCHIVED, "release_object", ["author"], "stay"), // T28
  row(ARCHIVED, "case_release", ["records_officer"], "stay"), // T28
  row(RECEIPTED, "memo_link", ["author"], "stay"), // R3
  row(REPLIED, "reply_rate", ["signatory"], "stay"), // G4: it moves nothing; authors weigh it
  row(REPLIED, "case_close", ["author"], "closed"), // T22
  row(RECEIPTED, "case_due", ["clock"], "stay"),
  row(REPLIED, "case_expire", ["clock"], "closed"), // T22
  // Between seal and filing the authors check what they are about to hand in.
  row(SEALED, "case_export", ["author"], "stay"),
  row(RECEIPTED, "case_export", EXPORTERS, "stay"),
  row(RECEIPTED, "statement_post", REPLY_SIGNERS, "stay"), // R28: linked, and nothing else
];
