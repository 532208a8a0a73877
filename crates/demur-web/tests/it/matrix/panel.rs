//! What somebody would post about a review panel. The charter of tests has none, so that the table's
//! word is not the last: `demur-app`'s `panel.rs` plays one.

use demur_domain::ids::DocumentDigest;
use demur_domain::operation::Operation as Op;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_protocol::api;
use demur_protocol::roster::Roster;
use demur_testkit::client::office::{OfficeRefusal, OfficialKeys, Prepared, Subject};
use demur_testkit::client::panel::{self, AuthorsPanelTurn, PanelTurn, by_panel};
use demur_testkit::client::wallet::Authored;
use demur_testkit::crypto::randomness::SeededRandomness;
use demur_testkit::crypto::seal::FileKey;
use demur_testkit::officials::{READER, id};
use demur_testkit::panel::{declare, dissent, propose, report};

use super::Otherwise;
use super::drives::{octets, text};
use super::{NOT_IN_CHARTER, NOT_ON_IT};

const SOME: DocumentDigest = DocumentDigest::from_bytes([9; 32]);

/// While a panel works.
const REVIEWED: &[Option<State>] = &[
    Some(State::InReview),
    Some(State::AwaitingAuthors),
    Some(State::ReplyDrafted),
];
/// While the authors can name somebody for it.
const BEFORE_REPLY: &[Option<State>] = &[
    Some(State::Submitted),
    Some(State::Acknowledged),
    Some(State::InReview),
    Some(State::AwaitingAuthors),
    Some(State::ReplyDrafted),
];

/// While a session can be held.
const SUBMITTED_TO_CLOSED: &[Option<State>] = &[
    Some(State::Submitted),
    Some(State::Acknowledged),
    Some(State::ScopeDisputed),
    Some(State::Redirected),
    Some(State::InReview),
    Some(State::AwaitingAuthors),
    Some(State::ReplyDrafted),
    Some(State::Replied),
    Some(State::Contested),
    Some(State::Appealed),
    Some(State::Closed),
];

const fn none(operation: Op, role: Role, states: &'static [Option<State>]) -> Otherwise {
    Otherwise {
        operation,
        role,
        states,
        outcome: NOT_IN_CHARTER,
        why: "the charter of tests has no panel",
    }
}

const fn no_seat(operation: Op, states: &'static [Option<State>]) -> Otherwise {
    Otherwise {
        operation,
        role: Role::DistributionReader,
        states,
        outcome: NOT_ON_IT,
        why: "who only reads acts from a seat on a panel, and there is none",
    }
}

/// What a charter without a panel refuses.
pub(super) const OTHERWISE: &[Otherwise] = &[
    none(Op::PanelNominate, Role::Author, BEFORE_REPLY),
    none(Op::PanelForm, Role::OfficeHead, REVIEWED),
    none(Op::IssuesPropose, Role::OfficeHead, REVIEWED),
    none(Op::IssuesAgree, Role::Author, REVIEWED),
    none(Op::IssuesObject, Role::Author, REVIEWED),
    no_seat(Op::PanelDeclare, REVIEWED),
    no_seat(Op::IssuesPropose, REVIEWED),
    no_seat(Op::PanelReport, REVIEWED),
    no_seat(Op::PanelDissent, REVIEWED),
    no_seat(Op::QuestionAsk, &[Some(State::InReview)]),
    no_seat(Op::RoomModerate, SUBMITTED_TO_CLOSED),
];

pub(super) const fn is_by_official(operation: Op) -> bool {
    matches!(
        operation,
        Op::PanelForm | Op::PanelDeclare | Op::IssuesPropose | Op::PanelReport | Op::PanelDissent
    )
}

pub(super) fn by_official(
    operation: Op,
    keys: &OfficialKeys,
    subject: &Subject<'_>,
    roster: &Roster,
    randomness: &mut SeededRandomness,
) -> Result<Prepared, OfficeRefusal> {
    let turn = match operation {
        Op::PanelForm => PanelTurn::Form {
            members: vec![id(READER)],
            nomination: None,
            reasons: "Because.".to_owned(),
            key: FileKey::from_bytes([7; 16]),
        },
        Op::PanelDeclare => declare(SOME, false),
        Op::IssuesPropose => propose(SOME),
        Op::PanelReport => report(SOME),
        _ => dissent(SOME),
    };
    by_panel(keys, subject, (roster, &[]), turn, randomness)
}

pub(super) fn by_authors(
    operation: Op,
    authored: &Authored,
    roster: &Roster,
    randomness: &mut SeededRandomness,
) -> String {
    let turn = match operation {
        Op::PanelNominate => AuthorsPanelTurn::Nominate(id(READER)),
        Op::IssuesAgree => AuthorsPanelTurn::Agree(SOME),
        _ => AuthorsPanelTurn::Object(SOME),
    };
    let words = "This is why.".to_owned();
    let made = panel::by_authors((roster, &[]), authored, turn, words, randomness);
    let made = made.expect("a turn");
    text(&api::AuthorEntryPost {
        document: octets(&made.document),
        sealed: made.sealed.into(),
        handover: None,
        nonce: api::FixedOctets(made.nonce),
    })
}
