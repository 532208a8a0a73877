//! V15 and V16 of `demur_client::verify`: what a reply and a grant of more time rest on.

use demur_client::verify::Invalid;
use demur_domain::ids::StatementDigest;
use demur_protocol::leaf::EventKind;
use demur_protocol::official::{OfficialStatement, OfficialStep};
use demur_testkit::officials::{CLERK, FURTHER_READER, HEAD, MONITOR, READER, id};

use crate::case::{Change, check};
use crate::forge::Forge;
use crate::stage::Stage;
use crate::turns::{Broken, refused};

/// Puts the first event of a kind behind the last one of another.
fn move_behind(forge: &mut Forge<'_>, kind: EventKind, other: EventKind) {
    let (from, to) = (forge.position(kind), forge.last(other));
    let events = &mut forge.filed().events;
    let event = events.remove(from);
    events.insert(to, event);
    forge.relog();
}

fn remove(forge: &mut Forge<'_>, kind: EventKind) {
    let position = forge.position(kind);
    forge.filed().events.remove(position);
    forge.relog();
}

#[tokio::test]
async fn v15_the_reply_was_cleared_by_somebody_else_before_it_was_given() {
    let changes: &[Change] = &[
        ("by nobody", |forge| remove(forge, EventKind::Cleared)),
        ("by who gives it", |forge| {
            forge.restate(EventKind::Cleared, |statement| {
                statement.official = id(HEAD)
            });
            forge.relog();
        }),
        ("by who gives it, twice", |forge| {
            forge.restate(EventKind::Cleared, |statement| {
                statement.official = id(HEAD)
            });
            let position = forge.position(EventKind::Cleared);
            let again = forge.filed().events[position].clone();
            forge.filed().events.insert(position, again);
            forge.relog();
        }),
        ("another reply", |forge| {
            let reply = StatementDigest::from_bytes([1; 32]);
            forge.restate(EventKind::Cleared, |statement| {
                statement.step = OfficialStep::Clear { reply }
            });
            forge.relog();
        }),
        ("other words than the ones given", |forge| {
            forge.restate(EventKind::Replied, |statement| statement.content[0] ^= 1);
            forge.relog();
        }),
        ("after it was given", |forge| {
            move_behind(forge, EventKind::Cleared, EventKind::Replied);
        }),
        ("by a reader who was not asked", |forge| {
            forge.restate(EventKind::Cleared, |statement| {
                statement.official = id(READER)
            });
            forge.relog();
        }),
    ];
    check(Invalid::Clearance, changes).await;
}

/// T20: silence counts, and only of who was asked, for this very reply, and for long enough.
#[tokio::test]
async fn v15_silence_counts_of_who_was_asked_and_long_enough() {
    let case = Stage::silent_case().await;
    let mut randomness = demur_crypto::randomness::SeededRandomness::new([3; 32]);
    let report = demur_client::verify::case::verify(&case.file, None, &mut randomness);
    let filed = report.ok().unwrap().filed.unwrap();
    assert!(filed.clearances.is_empty());
    let silent: Vec<_> = filed.silent.iter().map(|it| it.of.as_str()).collect();
    assert_eq!(silent, ["policy-planning-clerk"]);
    let asked = |of: &str, reply: Option<StatementDigest>| {
        let of = id(of);
        move |statement: &mut OfficialStatement| {
            if let OfficialStep::AskClearance {
                of: it,
                reply: about,
            } = &mut statement.step
            {
                it.clone_from(&of);
                *about = reply.unwrap_or(*about);
            }
        }
    };
    let changes: &[Broken] = &[
        ("nobody was asked", Invalid::Clearance, |forge| {
            remove(forge, EventKind::ClearanceAsked);
        }),
        ("too short", Invalid::Clearance, |forge| {
            let replied = forge.event(EventKind::Replied).proof.interval;
            forge.event(EventKind::ClearanceAsked).proof.interval = replied - 24;
            forge.relog();
        }),
        ("after it was given", Invalid::Clearance, |forge| {
            move_behind(forge, EventKind::ClearanceAsked, EventKind::Replied);
        }),
    ];
    refused(&case, changes);
    let named: [(&str, Option<StatementDigest>); 4] = [
        (HEAD, None),
        (MONITOR, None),
        (FURTHER_READER, None),
        (CLERK, Some(StatementDigest::from_bytes([1; 32]))),
    ];
    for (of, reply) in named {
        let mut forge = Forge::of(&case);
        forge.restate(EventKind::ClearanceAsked, asked(of, reply));
        forge.relog();
        assert_eq!(forge.verify().err(), Some(Invalid::Clearance), "{of}");
    }
}

/// Asks and grants again, so that the grant is of this request.
pub(crate) fn reask(forge: &mut Forge<'_>, change: impl FnOnce(&mut OfficialStatement)) {
    let mut asked = None;
    forge.restate(EventKind::ExtensionRequested, |statement| {
        change(statement);
        asked = Some(statement.digest());
    });
    let request = asked.unwrap();
    forge.restate(EventKind::ExtensionGranted, |statement| {
        statement.step = OfficialStep::ApproveExtension { request }
    });
    forge.relog();
}

/// R21: a grant without the signature of the approver is refused.
#[tokio::test]
async fn v16_more_time_is_granted_by_somebody_else_within_bounds_and_in_time() {
    let changes: &[Change] = &[
        ("by who asked", |forge| {
            reask(forge, |statement| statement.official = id(HEAD));
        }),
        (
            "by somebody above the office whom the charter does not name",
            |forge| {
                forge.restate(EventKind::ExtensionGranted, |statement| {
                    statement.official = id(MONITOR)
                });
                forge.relog();
            },
        ),
        ("no day", |forge| {
            reask(forge, |statement| {
                statement.step = OfficialStep::RequestExtension { days: 0 }
            });
        }),
        ("more days than the charter allows", |forge| {
            reask(forge, |statement| {
                statement.step = OfficialStep::RequestExtension { days: 21 }
            });
        }),
        ("what nobody asked for", |forge| {
            remove(forge, EventKind::ExtensionRequested);
        }),
        ("something else than was asked for", |forge| {
            let request = StatementDigest::from_bytes([1; 32]);
            forge.restate(EventKind::ExtensionGranted, |statement| {
                statement.step = OfficialStep::ApproveExtension { request }
            });
            forge.relog();
        }),
        ("before it was asked for", |forge| {
            let (asked, granted) = (EventKind::ExtensionRequested, EventKind::ExtensionGranted);
            move_behind(forge, asked, granted);
        }),
        ("more often than the charter allows", |forge| {
            let granted = forge.position(EventKind::ExtensionGranted);
            let events = &mut forge.filed().events;
            let (grant, dates) = (events[granted].clone(), events[granted + 1].clone());
            assert_eq!(dates.kind, EventKind::DueDatesSet);
            events.insert(granted + 2, grant);
            events.insert(granted + 3, dates);
            forge.relog();
        }),
        ("after the time was over", |forge| {
            // A day has 24 intervals of an hour; the time to reply is of about 90 days.
            forge.event(EventKind::ExtensionGranted).proof.interval += 24 * 100;
            forge.relog();
        }),
    ];
    check(Invalid::Extension, changes).await;
}

/// The report names who cleared what was given, and who asked and granted.
#[tokio::test]
async fn a_report_tells_clearance_and_extension() {
    let case = Stage::closed_case().await;
    let mut randomness = demur_crypto::randomness::SeededRandomness::new([3; 32]);
    let report = demur_client::verify::case::verify(&case.file, None, &mut randomness);
    let filed = report.ok().unwrap().filed.unwrap();
    let cleared: Vec<_> = filed
        .clearances
        .iter()
        .map(|it| it.official.as_str())
        .collect();
    assert_eq!(cleared, ["policy-planning-clerk"]);
    let extension = &filed.view.extensions[0];
    let granted = extension.granted.as_ref().map(|(_, by)| by.as_str());
    assert_eq!(
        (extension.days, extension.requester.as_str(), granted),
        (
            10,
            "policy-planning-clerk",
            Some("policy-planning-director")
        )
    );
    let term = filed.deadlines.reply_limit.due.term().to_string();
    assert_eq!(term, "70 working days");
}
