//! V17, V18 and V24 of `demur_client::verify`: each turn of the road is in the charter, names what it is
//! about, and came in time; nothing is archived or destroyed otherwise than the charter has it; whoever
//! opened the case had promised to protect who signed.

use demur_client::verify::Invalid;
use demur_domain::charter::Charter;
use demur_domain::choice::AppealGround;
use demur_domain::ids::{DocumentDigest, MemoId};
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::author::AuthorStep;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{Disposed, EventKind};
use demur_protocol::official::{OfficialStep, OfficialWords};
use demur_testkit::charter::charter_toml;
use demur_testkit::officials::{HEAD, MONITOR, id};
use demur_testkit::road::official_request;
use jiff::Timestamp;

use crate::case::{Change, check};
use crate::forge::Forge;
use crate::stage::{Case, Stage};

const OTHER: DocumentDigest = DocumentDigest::from_bytes([1; 32]);

fn restep(forge: &mut Forge<'_>, kind: EventKind, step: AuthorStep) {
    let document = forge.by_authors(step);
    forge.event(kind).content = document.to_canonical();
    forge.relog();
}

/// R33.
#[tokio::test]
async fn v17_a_question_and_a_correction_name_what_they_are_about() {
    let changes: &[Change] = &[
        ("an answer to another question", |forge| {
            let (question, content) = (OTHER, [0; 32]);
            let step = AuthorStep::Answer { question, content };
            restep(forge, EventKind::QuestionAnswered, step);
        }),
        ("a correction of another reply", |forge| {
            forge.restate(EventKind::ReplyCorrected, |statement| {
                statement.step = OfficialStep::Correct { reply: OTHER }
            });
            forge.relog();
        }),
        (
            "a question that was changed after it was answered",
            |forge| {
                forge.restate(EventKind::QuestionAsked, |statement| {
                    statement.content[0] ^= 1
                });
                forge.relog();
            },
        ),
        ("a reply that was changed after it was corrected", |forge| {
            // Cleared again, or V15 speaks first.
            let mut reply = None;
            forge.restate(EventKind::Replied, |statement| {
                statement.content[0] ^= 1;
                reply = Some(statement.digest());
            });
            let reply = reply.unwrap();
            forge.restate(EventKind::Cleared, |statement| {
                statement.step = OfficialStep::Clear { reply }
            });
            forge.relog();
        }),
    ];
    check(Invalid::Turn, changes).await;
}

/// What is done to a file, by its name, and why it is refused.
pub(crate) type Broken = (&'static str, Invalid, fn(&mut Forge<'_>));

/// The dates of a memo that can wait.
fn ordinary_dates(forge: &mut Forge<'_>) {
    let charter = Charter::parse(&charter_toml()).unwrap();
    let filed_at = forge.event(EventKind::Filed).proof.interval * 3_600;
    let filed_at = Timestamp::from_second(i64::try_from(filed_at).unwrap()).unwrap();
    let due = |term| charter.calendar().due(filed_at, term).unwrap().ends_at();
    let terms = charter.terms();
    crate::history::redate(forge, |dates| {
        dates.acknowledge = due(terms.acknowledge).as_second();
        dates.reply_target = due(terms.reply_target).as_second();
        dates.reply_limit = due(terms.reply_limit).as_second();
    });
}

/// R29, R30: a reader holds them to it as well.
#[tokio::test]
async fn contest_and_appeal_are_held_to_the_charter() {
    let case = Stage::contested_case().await;
    let changes: &[Broken] = &[
        // R64: filed as what cannot wait, its dates are the shorter ones and no others.
        ("the ordinary dates", Invalid::DueDates, ordinary_dates),
        ("another reply is contested", Invalid::Turn, |forge| {
            let (reply, content) = (OTHER, [0; 32]);
            let step = AuthorStep::Contest { reply, content };
            restep(forge, EventKind::ReplyContested, step);
        }),
        ("a contest too late", Invalid::Turn, |forge| {
            forge.event(EventKind::ReplyContested).proof.interval += 24 * 60;
            forge.relog();
        }),
        ("another contest is upheld", Invalid::Turn, |forge| {
            forge.restate(EventKind::ContestUpheld, |statement| {
                statement.step = OfficialStep::UpholdContest { contest: OTHER }
            });
            forge.relog();
        }),
        ("the office rules for itself", Invalid::Document, |forge| {
            forge.restate(EventKind::ContestUpheld, |statement| {
                statement.official = id(HEAD)
            });
            forge.relog();
        }),
        (
            "the monitor decides an appeal",
            Invalid::Document,
            |forge| {
                forge.restate(EventKind::AppealDismissed, |statement| {
                    statement.official = id(MONITOR)
                });
                forge.relog();
            },
        ),
        ("an appeal on other grounds", Invalid::Turn, |forge| {
            let replied = forge.last(EventKind::Replied);
            let reply = forge.digest(replied);
            let (ground, content) = (AppealGround::Substance, [0; 32]);
            let step = AuthorStep::Appeal {
                reply,
                ground,
                content,
            };
            restep(forge, EventKind::ReplyAppealed, step);
        }),
        (
            "no new dates after the ruling",
            Invalid::DueDates,
            |forge| {
                let dates = forge.last(EventKind::DueDatesSet);
                forge.filed().events.remove(dates);
                forge.relog();
            },
        ),
        (
            "the old dates after the ruling",
            Invalid::DueDates,
            |forge| {
                let first = forge.event(EventKind::DueDatesSet).content.clone();
                let dates = forge.last(EventKind::DueDatesSet);
                forge.filed().events[dates].content = first;
                forge.relog();
            },
        ),
    ];
    refused(&case, changes);
}

pub(crate) fn refused(case: &Case, changes: &[Broken]) {
    assert_eq!(Forge::of(case).verify(), Ok(()), "unbroken");
    for (name, expected, change) in changes {
        let mut forge = Forge::of(case);
        change(&mut forge);
        assert_eq!(forge.verify(), Err(*expected), "{name}");
    }
}

fn redate(forge: &mut Forge<'_>, kind: EventKind, by: i64) {
    let event = forge.event(kind);
    let mut disposed = Disposed::from_canonical(&event.content).unwrap();
    disposed.due += by;
    event.content = disposed.to_canonical();
    forge.relog();
}

/// R49, R50: what a server destroys early, twice or under a hold, its own log convicts.
#[tokio::test]
async fn v18_what_is_destroyed_is_held_to_the_charter() {
    let changes: &[Change] = &[
        ("destroyed under a hold", |forge| {
            let lifted = forge.position(EventKind::HoldLifted);
            forge.filed().events.remove(lifted);
            forge.relog();
        }),
        ("destroyed twice", |forge| {
            let destroyed = forge.event(EventKind::NamesDestroyed).clone();
            forge.filed().events.push(destroyed);
            forge.relog();
        }),
        ("a day that is not the charter's", |forge| {
            redate(forge, EventKind::NamesDestroyed, -86_400);
        }),
        ("archived on another day", |forge| {
            redate(forge, EventKind::CaseArchived, 86_400);
        }),
    ];
    check(Invalid::Disposal, changes).await;
}

/// I4: who opened the case had promised, in this case and before.
#[tokio::test]
async fn v24_whoever_opens_a_case_has_undertaken_to_protect_who_signed() {
    let changes: &[Change] = &[
        ("opened without an undertaking", |forge| {
            let undertaken = forge.position(EventKind::Undertaken);
            forge.filed().events.remove(undertaken);
            forge.relog();
        }),
        ("undertaken by another", |forge| {
            forge.restate(EventKind::Undertaken, |statement| {
                statement.official = id(HEAD);
            });
            forge.relog();
        }),
        ("undertaken afterwards", |forge| {
            let undertaken = forge.position(EventKind::Undertaken);
            let opened = forge.position(EventKind::Opened);
            forge.filed().events.swap(undertaken, opened);
            forge.relog();
        }),
        ("opened by another, who has not undertaken", |forge| {
            let memo = Some(forge.material().manifest.id());
            let request = official_request(HEAD, Operation::CaseOpen, memo, 0);
            forge.event(EventKind::Opened).content = request.to_canonical();
            forge.relog();
        }),
    ];
    check(Invalid::Undertaking, changes).await;
}

#[tokio::test]
async fn an_undertaking_is_given_once_and_by_who_may_open() {
    let changes: &[Broken] = &[
        ("given twice", Invalid::Turn, |forge| {
            let undertaken = forge.event(EventKind::Undertaken).clone();
            let place = forge.position(EventKind::Undertaken);
            forge.filed().events.insert(place, undertaken);
            forge.relog();
        }),
        ("by who opens nothing", Invalid::Document, |forge| {
            forge.restate(EventKind::Undertaken, |statement| {
                statement.official = id(MONITOR);
            });
            forge.relog();
        }),
        ("another document", Invalid::Document, |forge| {
            forge.restate(EventKind::Undertaken, |statement| {
                statement.step = OfficialStep::Ask;
            });
            forge.relog();
        }),
    ];
    refused(&Stage::closed_case().await, changes);
}

/// R66: once by each reader, with words, and by nobody who answers the memo.
#[tokio::test]
async fn an_assessment_is_given_once_and_by_a_reader() {
    let changes: &[Broken] = &[
        ("given twice", Invalid::Turn, |forge| {
            let given = forge.event(EventKind::AssessmentGiven).clone();
            let place = forge.position(EventKind::AssessmentGiven);
            forge.filed().events.insert(place, given);
            forge.relog();
        }),
        ("by who answers", Invalid::Document, |forge| {
            forge.restate(EventKind::AssessmentGiven, |statement| {
                statement.official = id(HEAD);
            });
            forge.relog();
        }),
        (
            "before anybody acknowledged the memo",
            Invalid::History,
            |forge| {
                let given = forge.position(EventKind::AssessmentGiven);
                let event = forge.filed().events.remove(given);
                let place = forge.position(EventKind::Acknowledged);
                forge.filed().events.insert(place, event);
                forge.relog();
            },
        ),
        ("without a word", Invalid::Words, |forge| {
            let position = forge.position(EventKind::AssessmentGiven);
            let mut words = forge.file.words.iter_mut();
            let words = words.find(|it| it.event as usize == position).unwrap();
            words.content.words = OfficialWords::Assessment {
                assessment: " - ".to_owned(),
            };
            let content = words.content.commitment();
            forge.restate(EventKind::AssessmentGiven, |statement| {
                statement.content = content;
            });
            forge.relog();
        }),
    ];
    refused(&Stage::closed_case().await, changes);
}

/// R50.
#[tokio::test]
async fn a_hold_is_placed_and_lifted_by_who_keeps_the_records() {
    let changes: &[Broken] = &[
        ("another memo is archived", Invalid::Event, |forge| {
            let event = forge.event(EventKind::CaseArchived);
            let mut disposed = Disposed::from_canonical(&event.content).unwrap();
            disposed.memo = MemoId::from_bytes([9; 32]);
            event.content = disposed.to_canonical();
            forge.relog();
        }),
        ("the office places a hold", Invalid::Document, |forge| {
            forge.restate(EventKind::HoldPlaced, |statement| {
                statement.official = id(HEAD);
            });
            forge.relog();
        }),
        ("another hold is lifted", Invalid::Turn, |forge| {
            forge.restate(EventKind::HoldLifted, |statement| {
                statement.step = OfficialStep::LiftHold { hold: OTHER }
            });
            forge.relog();
        }),
    ];
    refused(&Stage::closed_case().await, changes);
}

#[tokio::test]
async fn a_report_tells_every_turn() {
    let case = Stage::contested_case().await;
    let mut randomness = demur_crypto::randomness::SeededRandomness::new([3; 32]);
    let report = demur_client::verify::case::verify(&case.file, None, &mut randomness);
    let view = report.ok().unwrap().filed.unwrap().view;
    let turns: Vec<_> = view.turns.iter().map(|it| it.turn.name()).collect();
    assert_eq!(
        turns,
        [
            "reply_contested",
            "contest_upheld",
            "reply_appealed",
            "appeal_dismissed"
        ]
    );
    assert_eq!(view.state, State::Closed);
    assert!(view.ended.is_some());
}
