//! V19 of `demur_client::verify`: a panel is formed, declares, asks and reports as the charter has it,
//! and a reply waits for it.

use demur_client::verify::Invalid;
use demur_domain::ids::DocumentDigest;
use demur_protocol::author::AuthorStep;
use demur_protocol::casefile::FiledEvent;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{DueOutcome, Duty, EventKind};
use demur_protocol::official::{OfficialStatement, OfficialStep};
use demur_testkit::officials::{APPEALS, HEAD, id};
use demur_testkit::panel::EXPERTS;

use crate::case::{Change, check_of};
use crate::forge::Forge;
use crate::stage::Stage;

const OTHER: DocumentDigest = DocumentDigest::from_bytes([1; 32]);

/// Forms the panel of others, and lets everybody name the new document.
fn reform(forge: &mut Forge<'_>, members: &[&str], named: bool) {
    forge.restate(EventKind::PanelFormed, |statement| {
        if let OfficialStep::FormPanel {
            members: them,
            nomination,
        } = &mut statement.step
        {
            *them = members.iter().map(|it| id(it)).collect();
            *nomination = nomination.filter(|_| named);
        }
    });
    forge.relog();
}

/// Takes the first event of a kind out.
fn without(forge: &mut Forge<'_>, kind: EventKind) {
    let place = forge.position(kind);
    forge.filed().events.remove(place);
    forge.file.words.clear();
    forge.relog();
}

fn restate(forge: &mut Forge<'_>, kind: EventKind, change: fn(&mut OfficialStatement)) {
    forge.restate(kind, change);
    forge.relog();
}

fn resay(forge: &mut Forge<'_>, kind: EventKind, step: AuthorStep) {
    forge.event(kind).content = forge.by_authors(step).to_canonical();
    forge.relog();
}

/// No report, nor that it was there when due.
fn unreported(forge: &mut Forge<'_>) {
    let of_the_report = |event: &FiledEvent| {
        let outcome = DueOutcome::from_canonical(&event.content).ok();
        outcome.is_some_and(|it| it.duty == Duty::PanelReport)
    };
    forge.filed().events.retain(|event| !of_the_report(event));
    without(forge, EventKind::PanelDissented);
    without(forge, EventKind::PanelReported);
}

/// R35.
#[tokio::test]
async fn v19_a_panel_is_held_to_the_charter() {
    let changes: &[Change] = &[
        ("a panel without the nominee", |forge| {
            reform(forge, &[EXPERTS[0], EXPERTS[2], EXPERTS[3]], true);
        }),
        ("a panel that knows no nomination", |forge| {
            reform(forge, &EXPERTS[..3], false);
        }),
        ("a panel of two", |forge| reform(forge, &EXPERTS[..2], true)),
        ("a panel with who decides appeals", |forge| {
            reform(forge, &[EXPERTS[0], EXPERTS[1], APPEALS], true);
        }),
        ("a nominee who decides appeals", |forge| {
            let (nominee, content) = (id(APPEALS), [0; 32]);
            let step = AuthorStep::Nominate { nominee, content };
            resay(forge, EventKind::PanelNominated, step);
        }),
        ("a member who declared a conflict is left", |forge| {
            restate(forge, EventKind::PanelDeclared, |statement| {
                if let OfficialStep::DeclareConflict { conflict, .. } = &mut statement.step {
                    *conflict = true;
                }
            });
        }),
        ("a member who declared nothing", |forge| {
            without(forge, EventKind::PanelDeclared);
        }),
        ("a declaration by who is not on it", |forge| {
            restate(forge, EventKind::PanelDeclared, |statement| {
                statement.official = id(EXPERTS[3]);
            });
        }),
        ("issues of another panel", |forge| {
            restate(forge, EventKind::IssuesProposed, |statement| {
                statement.step = OfficialStep::ProposeIssues { panel: OTHER };
            });
        }),
        ("an agreement to other issues", |forge| {
            let (issues, content) = (OTHER, [0; 32]);
            let step = AuthorStep::AgreeIssues { issues, content };
            resay(forge, EventKind::IssuesAgreed, step);
        }),
        ("a report before the authors agreed", |forge| {
            without(forge, EventKind::IssuesAgreed);
        }),
        ("a report on other issues", |forge| {
            restate(forge, EventKind::PanelReported, |statement| {
                statement.step = OfficialStep::ReportPanel { issues: OTHER };
            });
        }),
        ("a report by who is not on it", |forge| {
            restate(forge, EventKind::PanelReported, |statement| {
                statement.official = id(EXPERTS[3]);
            });
        }),
        ("a dissent beside no report", |forge| {
            without(forge, EventKind::PanelReported);
        }),
        ("a dissent by who signed the report", |forge| {
            restate(forge, EventKind::PanelDissented, |statement| {
                statement.official = id(EXPERTS[1]);
            });
        }),
        ("a reply before the report", unreported),
    ];
    check_of(&Stage::panel_case().await, Invalid::Panel, changes);
}

/// A panel's words are of its documents, and say something.
#[tokio::test]
async fn what_a_panel_is_not_allowed_by_its_role_is_no_document() {
    let case = Stage::panel_case().await;
    let mut forge = Forge::of(&case);
    restate(&mut forge, EventKind::PanelReported, |statement| {
        statement.official = id(HEAD);
    });
    assert_eq!(forge.verify(), Err(Invalid::Document));
}
