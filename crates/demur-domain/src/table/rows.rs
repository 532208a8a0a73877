//! The table itself: one line a row, so that it is read down its columns.

use super::Effect::{Become, Stay};
use super::{Row, row};
use crate::operation::Operation as Op;
use crate::role::Role::{self, *};
use crate::state::State::{self, *};

#[rustfmt::skip]
pub(super) const TABLE: &[Row] = &[
    // What concerns no memo.
    row(NO_MEMO, Op::CharterShow, &[Anyone], Stay),
    row(NO_MEMO, Op::InstanceShow, &[Anyone], Stay),
    row(NO_MEMO, Op::ClientShow, &[Anyone], Stay),
    row(NO_MEMO, Op::ClientFetch, &[Anyone], Stay),
    row(NO_MEMO, Op::PageShow, &[Anyone], Stay),
    row(NO_MEMO, Op::FileCheck, &[Anyone], Stay),
    row(NO_MEMO, Op::StatisticsShow, &[Anyone], Stay),
    row(NO_MEMO, Op::InstanceSetup, &[Operator], Stay),
    row(NO_MEMO, Op::EpochClose, &[IdentityIssuer], Stay),
    row(NO_MEMO, Op::LogSequence, &[Clock], Stay),
    row(NO_MEMO, Op::CountTake, &[Clock], Stay),
    row(NO_MEMO, Op::CredentialIssue, &[Member], Stay),
    row(NO_MEMO, Op::MailboxList, &[Anyone], Stay), // the same bytes for everybody, so nobody asks who
    row(NO_MEMO, Op::OfficialSignIn, OFFICIALS, Stay),
    row(NO_MEMO, Op::OfficialSignOut, OFFICIALS, Stay),
    row(NO_MEMO, Op::FactorEnrol, OFFICIALS, Stay),
    row(NO_MEMO, Op::FactorChallenge, OFFICIALS, Stay),
    row(NO_MEMO, Op::CaseList, LISTERS, Stay),
    row(NO_MEMO, Op::StatementPost, REPLY_SIGNERS, Stay),
    // Complaints concern no memo that the server knows of. Who complains proves nothing, and nobody
    // but a protection officer has a row for reading (R43).
    row(NO_MEMO, Op::ComplaintFile, &[Anyone], Stay),
    row(NO_MEMO, Op::ComplaintMailbox, &[Anyone], Stay),
    row(NO_MEMO, Op::ComplaintList, &[ProtectionOfficer], Stay),
    row(NO_MEMO, Op::ComplaintOpen, &[ProtectionOfficer], Stay),
    row(NO_MEMO, Op::ComplaintStep, &[ProtectionOfficer], Stay),
    row(NO_MEMO, Op::LogCheckpoint, &[Anyone], Stay),
    row(NO_MEMO, Op::LogTile, &[Anyone], Stay),
    row(NO_MEMO, Op::LogEntries, &[Anyone], Stay),

    // Writing and gathering co-signatures.
    row(NO_MEMO, Op::MemoOpen, &[Member], Become(Draft)), // T1
    row(DRAFT, Op::MemoShow, &[Author], Stay), // R1: a draft is for its authors
    row(FROZEN, Op::MemoShow, &[Anyone], Stay), // ciphertext, behind an unguessable id
    row(EVERY_STATE, Op::MemoStatus, &[Anyone], Stay),
    row(DRAFT, Op::MemoRevise, &[Author], Stay), // T2
    row(DRAFT, Op::MemoCirculate, &[Author], Become(Circulating)), // T3
    row(CIRCULATING, Op::MemoCosign, &[Member], Stay), // T4
    // R62: after the filing, counted apart, where the charter has it and as long as it says.
    row(SUBMITTED_TO_CLOSED, Op::MemoCosign, &[Member], Stay),
    row(RECEIPTED, Op::LateCount, &[Clock], Stay),
    // T5, R11: until the seal, so also while a revision is being written.
    row(DRAFT_OR_CIRCULATING, Op::CosignatureWithdraw, &[Signatory], Stay),
    row(FROZEN, Op::CosignatureProve, &[Signatory], Stay),
    row(CIRCULATING, Op::MemoRevise, &[Author], Become(Draft)), // T6
    // T7; a draft too, or signatures given to an earlier version would outlive the window.
    row(DRAFT_OR_CIRCULATING, Op::CirculationLapse, &[Clock], Become(Lapsed)),
    row(DRAFT_OR_CIRCULATING, Op::MemoSeal, &[Author], Become(Sealed)), // T8

    // Handing in, and taking back. No row here names an official, and none ever may (R14).
    row(SEALED, Op::MemoFile, &[Author], Become(Submitted)), // T9
    row(UNFILED, Op::MemoWithdraw, &[Author], Become(Withdrawn)), // T10
    row(SUBMITTED_TO_REPLIED, Op::MemoWithdraw, &[Author], Become(Withdrawn)), // T26

    // The case.
    row(RECEIPTED, Op::ReceiptShow, &[Anyone], Stay),
    // From filing on, not from distribution on: the charter's readers get their copy "on receipt"
    // (AFSA), so an office that sits on a memo does not keep it from them.
    row(SUBMITTED_TO_CLOSED, Op::CaseOpen, READERS, Stay),
    // Whoever may open it may promise first, and nothing else waits for that.
    row(SUBMITTED_TO_CLOSED, Op::UndertakingSign, READERS, Stay),
    row(SUBMITTED, Op::CaseAcknowledge, OFFICE, Become(Acknowledged)), // T11
    row(ACKNOWLEDGED, Op::CaseDistribute, &[OfficeHead], Become(InReview)), // T12
    row(REPLYABLE, Op::CaseDistribute, &[OfficeHead], Stay), // R22: further readers
    // The office's own notes. Nobody else writes one, and a reader of the memo reads those alone that
    // name them: neither the authors, who see what is done, nor the monitor.
    row(SUBMITTED_TO_CLOSED, Op::NotePost, OFFICE, Stay),
    row(RECEIPTED, Op::NoteList, NOTE_READERS, Stay),
    // Who of these clears the charter says. The draft stands among the office's notes; a reader is
    // shown the one that they are asked to clear, and clears no other.
    // The first of both says that a whole reply stands (T19); it goes out, or back (T20).
    row(IN_REVIEW, Op::ReplyClear, OFFICE, Become(ReplyDrafted)), // T19
    row(IN_REVIEW, Op::ClearanceAsk, OFFICE, Become(ReplyDrafted)), // T19
    row(REPLY_DRAFTED, Op::ReplyClear, NOTE_READERS, Stay), // T20
    row(REPLY_DRAFTED, Op::ClearanceAsk, OFFICE, Stay), // T20
    row(REPLY_DRAFTED, Op::ReplyRedraft, &[OfficeHead], Become(InReview)), // T20
    row(REPLYABLE, Op::ExtensionRequest, OFFICE, Stay), // T18
    // Which one of them the charter says, and nobody grants what they asked for themselves.
    row(REPLYABLE, Op::ExtensionApprove, APPROVERS, Stay), // T18
    row(ACKNOWLEDGED, Op::CaseRedirect, &[OfficeHead], Become(Redirected)), // T13
    row(REDIRECTED, Op::RedirectDispute, &[Author], Become(ScopeDisputed)), // T14
    row(SCOPE_DISPUTED, Op::RedirectConfirm, &[Monitor], Become(Redirected)), // T15
    row(SCOPE_DISPUTED, Op::RedirectOverturn, &[Monitor], Become(InReview)), // T15
    // A reader asks only from a seat on the panel, which the panel's own rules see to (T17).
    row(IN_REVIEW, Op::QuestionAsk, ASKERS, Become(AwaitingAuthors)), // T16
    row(AWAITING_AUTHORS, Op::QuestionAnswer, &[Author], Become(InReview)), // T16
    // Silence of the authors does not hold a case up for ever.
    row(AWAITING_AUTHORS, Op::QuestionLapse, &[Clock], Become(InReview)), // T16
    // T17. The panel moves nothing; the reply waits for its report.
    row(BEFORE_REPLY, Op::PanelNominate, &[Author], Stay),
    row(REVIEWED, Op::PanelForm, &[OfficeHead], Stay),
    row(REVIEWED, Op::PanelDeclare, &[DistributionReader], Stay),
    row(REVIEWED, Op::IssuesPropose, &[OfficeHead, DistributionReader], Stay),
    row(REVIEWED, Op::IssuesAgree, &[Author], Stay),
    row(REVIEWED, Op::IssuesObject, &[Author], Stay),
    row(REVIEWED, Op::PanelReport, &[DistributionReader], Stay),
    row(REVIEWED, Op::PanelDissent, &[DistributionReader], Stay),
    // R66: the view of who stands above the authors, beside the dissent and before the answer to it.
    row(REPLYABLE, Op::AssessmentGive, &[DistributionReader], Stay),
    // Where nobody has to clear it, T19 and T21 are one signed step.
    row(REPLYABLE, Op::CaseReply, REPLY_SIGNERS, Become(Replied)), // T21
    row(REPLIED, Op::ReplyContest, &[Author], Become(Contested)), // T23
    row(CONTESTED, Op::ContestUphold, &[Monitor], Become(InReview)), // T23
    row(CONTESTED, Op::ContestDismiss, &[Monitor], Become(Closed)), // T23
    row(REPLIED_OR_CONTESTED, Op::ReplyAppeal, &[Author], Become(Appealed)), // T24
    row(APPEALED, Op::AppealDismiss, &[AppealAuthority], Become(Closed)), // T25
    row(APPEALED, Op::AppealRemand, &[AppealAuthority], Become(InReview)), // T25
    // A reply is never replaced: what was wrong in it is said beside it.
    row(ANSWERED, Op::ReplyCorrect, REPLY_SIGNERS, Stay),
    row(CLOSED, Op::OutcomeReport, OFFICE, Stay),

    // Listening sessions. No row moves the case: a session takes the place of no reply (R31).
    row(SUBMITTED_TO_CLOSED, Op::SessionRequest, &[Author], Stay),
    row(SUBMITTED_TO_CLOSED, Op::SessionInvite, REPLY_SIGNERS, Stay),
    row(SUBMITTED_TO_CLOSED, Op::SessionDecline, REPLY_SIGNERS, Stay),
    row(SUBMITTED_TO_CLOSED, Op::RoomOpen, &[Author], Stay),
    row(SUBMITTED_TO_CLOSED, Op::SessionAttend, &[Signatory], Stay),
    // Whoever asks proves to have the memo's link, and that tells nobody from the others.
    row(SUBMITTED_TO_CLOSED, Op::RoomAsk, &[Anyone], Stay),
    row(SUBMITTED_TO_CLOSED, Op::RoomModerate, SITTING, Stay), // a reader from a seat on the panel (R33)
    row(SUBMITTED_TO_CLOSED, Op::RoomShow, &[Anyone], Stay), // ciphertext, the same bytes for everybody
    row(SUBMITTED_TO_CLOSED, Op::SessionConclude, MODERATORS, Stay), // an aide may have held it
    row(SUBMITTED_TO_CLOSED, Op::MinutesGive, MODERATORS, Stay),
    row(SUBMITTED_TO_CLOSED, Op::MinutesAgree, &[Author], Stay),
    row(SUBMITTED_TO_CLOSED, Op::MinutesDispute, &[Author], Stay),

    // What becomes of it afterwards. Only the clock archives and destroys; a hold stops it, and
    // gives nobody anything to read.
    // A redirect that stands is over too (T15); from when on, the rules of records say.
    row(CLOSED_OR_REDIRECTED, Op::CaseArchive, &[Clock], Become(Archived)), // T27
    row(OVER, Op::NamesDestroy, &[Clock], Stay),
    row(OVER, Op::TextDestroy, &[Clock], Stay),
    row(RECEIPTED, Op::HoldPlace, &[RecordsOfficer], Stay), // T29
    row(RECEIPTED, Op::HoldLift, &[RecordsOfficer], Stay), // T29

    // What a record officer, trustees and whoever finds something do beside the road. None of it
    // moves a case or a clock.
    // R48: who may ask and who decides the charter names; nobody of the office holds a share.
    row(RECEIPTED, Op::OpeningRequest, &[RecordsOfficer], Stay),
    row(RECEIPTED, Op::OpeningApprove, SHARE_HOLDERS, Stay),
    row(RECEIPTED, Op::OpeningRefuse, SHARE_HOLDERS, Stay),
    row(RECEIPTED, Op::NameShow, SHARE_HOLDERS, Stay),
    row(RECEIPTED, Op::NameShow, &[RecordsOfficer], Stay),
    row(RECEIPTED, Op::LeakReport, LEAK_REPORTERS, Stay), // R69
    row(RECEIPTED, Op::LeakTell, &[Author], Stay), // R69
    row(ANSWERED, Op::DirectionGive, &[Principal], Stay), // R65
    row(SUBMITTED_TO_CLOSED, Op::SpillReport, SPILL_REPORTERS, Stay), // T30
    row(RECEIPTED, Op::SpillLift, &[Monitor], Stay), // T30
    row(ARCHIVED, Op::ReleaseAsk, &[RecordsOfficer], Stay), // T28
    row(ARCHIVED, Op::ReleaseConsent, &[Author], Stay), // T28
    row(ARCHIVED, Op::ReleaseObject, &[Author], Stay), // T28
    row(ARCHIVED, Op::CaseRelease, &[RecordsOfficer], Stay), // T28
    row(RECEIPTED, Op::MemoLink, &[Author], Stay), // R3

    row(REPLIED, Op::ReplyRate, &[Signatory], Stay), // G4: it moves nothing; authors weigh it
    row(REPLIED, Op::CaseClose, &[Author], Become(Closed)), // T22
    row(RECEIPTED, Op::CaseDue, &[Clock], Stay),
    row(REPLIED, Op::CaseExpire, &[Clock], Become(Closed)), // T22
    // Between seal and filing the authors check what they are about to hand in.
    row(SEALED, Op::CaseExport, &[Author], Stay),
    row(RECEIPTED, Op::CaseExport, EXPORTERS, Stay),
    row(RECEIPTED, Op::StatementPost, REPLY_SIGNERS, Stay), // R28: linked, and nothing else
];

const NO_MEMO: &[Option<State>] = &[None];
const DRAFT: &[Option<State>] = &[Some(Draft)];
const CIRCULATING: &[Option<State>] = &[Some(Circulating)];
const DRAFT_OR_CIRCULATING: &[Option<State>] = &[Some(Draft), Some(Circulating)];
const SEALED: &[Option<State>] = &[Some(Sealed)];
const SUBMITTED: &[Option<State>] = &[Some(Submitted)];
const ACKNOWLEDGED: &[Option<State>] = &[Some(Acknowledged)];
const IN_REVIEW: &[Option<State>] = &[Some(InReview)];
const REPLY_DRAFTED: &[Option<State>] = &[Some(ReplyDrafted)];
const REPLYABLE: &[Option<State>] = &[Some(InReview), Some(ReplyDrafted)];

/// A panel does not stop for a question that is open.
const REVIEWED: &[Option<State>] = &[Some(InReview), Some(AwaitingAuthors), Some(ReplyDrafted)];

/// While the authors can name somebody for a panel: from filing on, before there is a reply.
const BEFORE_REPLY: &[Option<State>] = &[
    Some(Submitted),
    Some(Acknowledged),
    Some(InReview),
    Some(AwaitingAuthors),
    Some(ReplyDrafted),
];
const REPLIED: &[Option<State>] = &[Some(Replied)];
const REDIRECTED: &[Option<State>] = &[Some(Redirected)];
const SCOPE_DISPUTED: &[Option<State>] = &[Some(ScopeDisputed)];
const AWAITING_AUTHORS: &[Option<State>] = &[Some(AwaitingAuthors)];
const CONTESTED: &[Option<State>] = &[Some(Contested)];
const REPLIED_OR_CONTESTED: &[Option<State>] = &[Some(Replied), Some(Contested)];
const APPEALED: &[Option<State>] = &[Some(Appealed)];
const CLOSED: &[Option<State>] = &[Some(Closed)];
const ARCHIVED: &[Option<State>] = &[Some(Archived)];

/// Nothing more is owed in it. Also a memo that was withdrawn after it was filed.
const CLOSED_OR_REDIRECTED: &[Option<State>] = &[Some(Closed), Some(Redirected)];
const OVER: &[Option<State>] = &[
    Some(Closed),
    Some(Redirected),
    Some(Archived),
    Some(Withdrawn),
];

/// There is a reply that stands.
const ANSWERED: &[Option<State>] = &[Some(Replied), Some(Contested), Some(Appealed), Some(Closed)];

/// Before a memo is filed its authors may take it back without a trace (T10).
const UNFILED: &[Option<State>] = &[Some(Draft), Some(Circulating), Some(Sealed)];

/// From filing to reply its authors may take it back, and it stays a record (T26).
const SUBMITTED_TO_REPLIED: &[Option<State>] = &[
    Some(Submitted),
    Some(Acknowledged),
    Some(ScopeDisputed),
    Some(Redirected),
    Some(InReview),
    Some(AwaitingAuthors),
    Some(ReplyDrafted),
    Some(Replied),
];

/// A case whose text readers may open. Not in the archive, and not once it is withdrawn.
const SUBMITTED_TO_CLOSED: &[Option<State>] = &[
    Some(Submitted),
    Some(Acknowledged),
    Some(ScopeDisputed),
    Some(Redirected),
    Some(InReview),
    Some(AwaitingAuthors),
    Some(ReplyDrafted),
    Some(Replied),
    Some(Contested),
    Some(Appealed),
    Some(Closed),
];

/// Everything with a receipt. A memo withdrawn before filing has none, and then there is nothing
/// to show.
const RECEIPTED: &[Option<State>] = &[
    Some(Submitted),
    Some(Acknowledged),
    Some(ScopeDisputed),
    Some(Redirected),
    Some(InReview),
    Some(AwaitingAuthors),
    Some(ReplyDrafted),
    Some(Replied),
    Some(Contested),
    Some(Appealed),
    Some(Closed),
    Some(Archived),
    Some(Withdrawn),
];

/// Frozen and not destroyed: holders of the link may fetch the ciphertext, signers their proof.
const FROZEN: &[Option<State>] = &[
    Some(Circulating),
    Some(Sealed),
    Some(Submitted),
    Some(Acknowledged),
    Some(ScopeDisputed),
    Some(Redirected),
    Some(InReview),
    Some(AwaitingAuthors),
    Some(ReplyDrafted),
    Some(Replied),
    Some(Contested),
    Some(Appealed),
    Some(Closed),
    Some(Archived),
];

const EVERY_STATE: &[Option<State>] = &[
    Some(Draft),
    Some(Circulating),
    Some(Sealed),
    Some(Submitted),
    Some(Acknowledged),
    Some(ScopeDisputed),
    Some(Redirected),
    Some(InReview),
    Some(AwaitingAuthors),
    Some(ReplyDrafted),
    Some(Replied),
    Some(Contested),
    Some(Appealed),
    Some(Closed),
    Some(Archived),
    Some(Withdrawn),
    Some(Lapsed),
];

/// Everybody who can stand on the roster with a part of their own.
const OFFICIALS: &[Role] = &[
    OfficeClerk,
    OfficeHead,
    DistributionReader,
    ReplyDrafter,
    Principal,
    AppealAuthority,
    Monitor,
    ProtectionOfficer,
    Trustee,
    RecordsOfficer,
    OversightViewer,
];

/// Those to whom a filed memo is sealed.
const READERS: &[Role] = &[
    OfficeClerk,
    OfficeHead,
    DistributionReader,
    ReplyDrafter,
    Principal,
];

/// The monitor and who keeps records see that a case exists, its state and its deadlines (R53), and no
/// text; who decides appeals, the same of the cases that were appealed, or for which more time is asked
/// of them. What each rules on is sent them.
const LISTERS: &[Role] = &[
    OfficeClerk,
    OfficeHead,
    DistributionReader,
    ReplyDrafter,
    Principal,
    Monitor,
    AppealAuthority,
    RecordsOfficer,
];

/// The monitor verifies every presentation before it cosigns the certificate, hence exports too.
const EXPORTERS: &[Role] = &[
    Author,
    Signatory,
    OfficeClerk,
    OfficeHead,
    // Corrections and directions name the reply, whose document only the material has: R65.
    Principal,
    Monitor,
    RecordsOfficer,
    // Trustees see what they decide on, once a name is asked for, and no text: R48.
    AppealAuthority,
    ProtectionOfficer,
    Trustee,
];

/// Those among whom a charter finds its trustees: bodies that are neither the office nor its readers,
/// nor who asks.
const SHARE_HOLDERS: &[Role] = &[AppealAuthority, Monitor, ProtectionOfficer, Trustee];

/// Who can notice that a text leaked: everybody to whom it was sealed, who watches, who keeps it.
const LEAK_REPORTERS: &[Role] = &[
    OfficeClerk,
    OfficeHead,
    DistributionReader,
    ReplyDrafter,
    Principal,
    Monitor,
    RecordsOfficer,
];

/// Who can find that a text is marked too high: its readers, and who keeps it.
const SPILL_REPORTERS: &[Role] = &[
    OfficeClerk,
    OfficeHead,
    DistributionReader,
    ReplyDrafter,
    Principal,
    RecordsOfficer,
];

const OFFICE: &[Role] = &[OfficeClerk, OfficeHead];
const NOTE_READERS: &[Role] = &[OfficeClerk, OfficeHead, DistributionReader];
const ASKERS: &[Role] = &[OfficeClerk, OfficeHead, DistributionReader];
const APPROVERS: &[Role] = &[OfficeHead, Principal, Monitor, AppealAuthority];
const REPLY_SIGNERS: &[Role] = &[OfficeHead, Principal];

/// The office, its aides, and the principal may sit in a session.
const MODERATORS: &[Role] = &[OfficeClerk, OfficeHead, Principal];
const SITTING: &[Role] = &[OfficeClerk, OfficeHead, Principal, DistributionReader];
