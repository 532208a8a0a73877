//! V21 and V23 of `demur_client::verify`: a name is asked for and opened as the charter has it, nothing
//! is handed out while it is locked. What a server lets pass its own log convicts.

use demur_client::verify::Invalid;
use demur_domain::choice::Marking;
use demur_domain::ids::DocumentDigest;
use demur_protocol::leaf::EventKind;
use demur_protocol::official::OfficialStep;
use demur_testkit::officials::{APPEALS, id};

use crate::case::{Change, check};

const OTHER: DocumentDigest = DocumentDigest::from_bytes([1; 32]);

/// R48.
#[tokio::test]
async fn v21_a_name_is_opened_after_its_notice_and_by_its_trustees() {
    let changes: &[Change] = &[
        ("agreed to before the notice was over", |forge| {
            // Asked for eighteen days later, a day before the first trustee agreed.
            forge.event(EventKind::OpeningRequested).proof.interval += 24 * 18;
            forge.relog();
        }),
        ("one trustee counted twice", |forge| {
            forge.restate(EventKind::OpeningApproved, |statement| {
                statement.official = id(APPEALS);
            });
            forge.relog();
        }),
        ("a consent to another request", |forge| {
            forge.restate(EventKind::OpeningApproved, |statement| {
                statement.step = OfficialStep::ApproveOpening { request: OTHER };
            });
            forge.relog();
        }),
        ("a signature that the certificate does not have", |forge| {
            forge.restate(EventKind::OpeningRequested, |statement| {
                statement.step = OfficialStep::RequestOpening { signature: 2 };
            });
            forge.relog();
        }),
        ("a second name while the first is not settled", |forge| {
            let asked = forge.position(EventKind::OpeningRequested);
            let second = forge.filed().events[asked].clone();
            forge.filed().events.insert(asked + 1, second);
            forge.relog();
        }),
        ("agreed to and nobody asked", |forge| {
            let asked = forge.position(EventKind::OpeningRequested);
            forge.filed().events.remove(asked);
            forge.relog();
        }),
    ];
    check(Invalid::Opening, changes).await;
}

/// T30.
#[tokio::test]
async fn v23_nothing_is_handed_out_while_it_is_locked() {
    let changes: &[Change] = &[
        ("opened under the lock", |forge| {
            let lifted = forge.position(EventKind::SpillLifted);
            forge.filed().events.remove(lifted);
            forge.relog();
        }),
        (
            "locked for a marking that the installation may hold",
            |forge| {
                forge.restate(EventKind::SpillReported, |statement| {
                    statement.step = OfficialStep::ReportSpill {
                        marking: Marking::Unclassified,
                    };
                });
                forge.relog();
            },
        ),
        ("another report is lifted", |forge| {
            forge.restate(EventKind::SpillLifted, |statement| {
                statement.step = OfficialStep::LiftSpill { report: OTHER };
            });
            forge.relog();
        }),
        ("locked again by the same official", |forge| {
            let reported = forge.position(EventKind::SpillReported);
            let again = forge.filed().events[reported].clone();
            forge.filed().events.insert(reported + 2, again);
            forge.relog();
        }),
    ];
    check(Invalid::Record, changes).await;
}
