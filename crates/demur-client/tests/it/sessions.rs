//! V20 of `demur_client::verify`: a listening session is called by who may, in hours that a room can
//! have, held once they had come, and written down without a key.

use demur_client::verify::Invalid;
use demur_protocol::leaf::EventKind;
use demur_protocol::official::{OfficialStep, OfficialWords};

use crate::case::{Change, check_of};
use crate::forge::Forge;
use crate::history::rewrite;
use crate::stage::Stage;

const DAY: i64 = 86_400;

/// Gives the room other hours.
fn reopen(forge: &mut Forge<'_>, hours: fn(&mut i64, &mut i64)) {
    forge.restate(EventKind::SessionInvited, |statement| {
        if let OfficialStep::InviteToSession { opens, closes, .. } = &mut statement.step {
            hours(opens, closes);
        }
    });
}

/// Lets what followed name the invitation and the words as they now are.
fn follow(forge: &mut Forge<'_>) {
    let invited = forge.position(EventKind::SessionInvited);
    let invitation = forge.digest(invited);
    forge.restate(EventKind::SessionHeld, |statement| {
        statement.step = OfficialStep::ConcludeSession { invitation };
    });
    let concluded = forge.position(EventKind::SessionHeld);
    let held = forge.digest(concluded);
    forge.restate(EventKind::MinutesGiven, |statement| {
        statement.step = OfficialStep::GiveMinutes { held };
    });
    forge.relog();
}

/// R31, R32.
#[tokio::test]
async fn v20_a_session_is_held_to_the_charter_and_names_no_key() {
    let changes: &[Change] = &[
        ("a room that closes before it opens", |forge| {
            reopen(forge, |opens, closes| *closes = *opens - 1);
            follow(forge);
        }),
        ("a room that is open for a year", |forge| {
            reopen(forge, |opens, closes| *closes = *opens + 365 * DAY);
            follow(forge);
        }),
        ("a room that was over when it was called", |forge| {
            reopen(forge, |opens, closes| {
                *opens -= 9 * DAY;
                *closes = *opens + 3_600;
            });
            follow(forge);
        }),
        ("held before it began", |forge| {
            reopen(forge, |opens, closes| {
                *opens += 9 * DAY;
                *closes += 9 * DAY;
            });
            follow(forge);
        }),
        ("minutes that name a key", |forge| {
            let content = rewrite(forge, EventKind::MinutesGiven, |words| {
                if let OfficialWords::Minutes(words) = words {
                    words.summary = format!("So spoke {}.", "5e".repeat(32));
                }
            });
            forge.restate(EventKind::MinutesGiven, |statement| {
                statement.content = content;
            });
            forge.relog();
        }),
        ("a number of people that is no step", |forge| {
            let content = rewrite(forge, EventKind::SessionHeld, |words| {
                if let OfficialWords::SessionHeld(words) = words {
                    words.attended = 13;
                }
            });
            forge.restate(EventKind::SessionHeld, |statement| {
                statement.content = content;
            });
            follow(forge);
        }),
    ];
    check_of(&Stage::session_case().await, Invalid::Session, changes);
}
