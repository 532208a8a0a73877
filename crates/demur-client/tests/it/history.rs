//! V8 to V13 of `demur_client::verify`: what happened once the memo was filed.

use demur_client::verify::Invalid;
use demur_crypto::labels::sha256;
use demur_crypto::randomness::SeededRandomness;
use demur_crypto::sign::SigningKey;
use demur_domain::choice::Outcome;
use demur_domain::ids::{CertificateDigest, DocumentDigest, MemoId};
use demur_domain::operation::Operation;
use demur_protocol::author::{AuthorStep, Filing, UnverifiedAuthorDocument};
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{DueDates, DueOutcome, Duty, EventKind};
use demur_protocol::official::{
    ChangeWords, OfficialStep, OfficialWords, UnverifiedOfficialDocument,
};
use demur_testkit::officials::{CLERK, HEAD, MONITOR, READER, TRUSTEE, id, keys};
use demur_testkit::road::official_request;

use crate::case::{Change, check};
use crate::forge::{Forge, log_key};
use crate::stage::{Case, Stage};
use crate::steps::reask;

/// Files again as the authors.
fn refile(forge: &mut Forge<'_>, change: impl FnOnce(&mut Filing)) {
    let key = forge.filed().case_log_key;
    let mut filing = Filing {
        certificate: forge.material().certificate.certificate_digest(),
        sealed_memo: [0; 32],
        case_log_key: sha256(&key),
        urgency: None,
    };
    change(&mut filing);
    let document = forge.by_authors(AuthorStep::File(filing));
    forge.event(EventKind::Filed).content = document.to_canonical();
    forge.relog();
}

#[tokio::test]
async fn v8_the_filing_is_the_authors_and_names_the_certificate() {
    let changes: &[Change] = &[
        ("another certificate", |forge| {
            refile(forge, |filing| {
                filing.certificate = CertificateDigest::from_bytes([1; 32])
            });
        }),
        ("another case key", |forge| {
            refile(forge, |filing| filing.case_log_key = [1; 32])
        }),
        ("another step", |forge| {
            let document = forge.by_authors(AuthorStep::Seal {
                version: demur_domain::ids::VersionNumber::FIRST,
            });
            forge.event(EventKind::Filed).content = document.to_canonical();
            forge.relog();
        }),
        ("filed by somebody else", |forge| {
            let memo = forge.material().manifest.id();
            let filing = Filing {
                certificate: forge.material().certificate.certificate_digest(),
                sealed_memo: [0; 32],
                case_log_key: sha256(&forge.filed().case_log_key),
                urgency: None,
            };
            let other = SigningKey::from_seed(&[1; 32]);
            let document = UnverifiedAuthorDocument::sign(&other, memo, AuthorStep::File(filing));
            forge.event(EventKind::Filed).content = document.to_canonical();
            forge.relog();
        }),
        ("no document", |forge| {
            forge.event(EventKind::Filed).content.clear();
            forge.relog();
        }),
    ];
    check(Invalid::Filing, changes).await;
}

#[tokio::test]
async fn v9_every_event_is_in_the_log_at_its_place() {
    let changes: &[Change] = &[
        ("not in the log", |forge| {
            forge.event(EventKind::Replied).proof.nonce[0] ^= 1
        }),
        ("another content", |forge| {
            forge.event(EventKind::DueMet).content[5] ^= 1
        }),
        ("another kind", |forge| {
            forge.event(EventKind::DueMet).kind = EventKind::DueMissed
        }),
        ("in an earlier interval", |forge| {
            forge.event(EventKind::Acknowledged).proof.interval -= 1
        }),
        ("one left out", |forge| {
            let position = forge.position(EventKind::Opened);
            forge.filed().events.remove(position);
        }),
        ("another case's key", |forge| {
            forge.filed().case_log_key[0] ^= 1
        }),
        ("a duty of another memo, in the log", |forge| {
            let event = forge.event(EventKind::DueMet);
            let mut outcome = DueOutcome::from_canonical(&event.content).unwrap();
            outcome.memo = MemoId::from_bytes([1; 32]);
            event.content = outcome.to_canonical();
            forge.relog();
        }),
        ("due dates of another memo, in the log", |forge| {
            redate(forge, |dates| dates.memo = MemoId::from_bytes([1; 32]));
        }),
        ("due dates set twice", |forge| {
            let again = forge.event(EventKind::DueDatesSet).clone();
            forge.filed().events.insert(2, again);
            forge.relog();
        }),
        ("no duty at all", |forge| {
            forge.event(EventKind::DueMet).content.clear();
            forge.relog();
        }),
    ];
    check(Invalid::Event, changes).await;
}

/// R26: a reply is signed by an official of the roster and answers this filing of this text.
#[tokio::test]
#[expect(
    clippy::too_many_lines,
    reason = "a table with one row for each way to break it"
)]
async fn v10_every_document_is_signed_and_answers_this_filing() {
    let changes: &[Change] = &[
        ("another filing", |forge| {
            let other = DocumentDigest::from_bytes([1; 32]);
            forge.restate(EventKind::Acknowledged, |statement| {
                statement.answers = other
            });
            forge.relog();
        }),
        ("another memo", |forge| {
            let other = MemoId::from_bytes([1; 32]);
            forge.restate(EventKind::Replied, |statement| statement.memo = other);
            forge.relog();
        }),
        ("nobody of the roster", |forge| {
            forge.restate(EventKind::Replied, |statement| {
                statement.official = id("nobody")
            });
            forge.relog();
        }),
        ("an official who may not reply", |forge| {
            forge.restate(EventKind::Replied, |statement| {
                statement.official = id(READER)
            });
            forge.relog();
        }),
        ("a trustee who acknowledges", |forge| {
            forge.restate(EventKind::Acknowledged, |statement| {
                statement.official = id(TRUSTEE)
            });
            forge.relog();
        }),
        ("a demand left out", |forge| {
            let step = OfficialStep::Reply { demands: vec![1] };
            forge.restate(EventKind::Replied, |statement| statement.step = step);
            forge.relog();
        }),
        ("more time granted by a clerk", |forge| {
            forge.restate(EventKind::ExtensionGranted, |statement| {
                statement.official = id(CLERK)
            });
            forge.relog();
        }),
        ("cleared by the monitor", |forge| {
            forge.restate(EventKind::Cleared, |statement| {
                statement.official = id(MONITOR)
            });
            forge.relog();
        }),
        ("another kind of document", |forge| {
            forge.restate(EventKind::Replied, |statement| {
                statement.step = OfficialStep::Statement
            });
            forge.relog();
        }),
        ("signed with another's key", |forge| {
            let event = forge.event(EventKind::Replied);
            let document = UnverifiedOfficialDocument::from_canonical(&event.content).unwrap();
            let key = keys(CLERK).signing_key();
            let document = UnverifiedOfficialDocument::sign(&key, document.statement);
            event.content = document.to_canonical();
            forge.relog();
        }),
        ("opened by nobody of the roster", |forge| {
            let memo = Some(forge.material().manifest.id());
            let request = official_request("nobody", Operation::CaseOpen, memo, 0);
            forge.event(EventKind::Opened).content = request.to_canonical();
            forge.relog();
        }),
        ("a request for something else", |forge| {
            let memo = Some(forge.material().manifest.id());
            let request = official_request(MONITOR, Operation::CaseList, memo, 0);
            forge.event(EventKind::Opened).content = request.to_canonical();
            forge.relog();
        }),
        ("another memo opened", |forge| {
            let memo = Some(MemoId::from_bytes([1; 32]));
            let request = official_request(HEAD, Operation::CaseOpen, memo, 0);
            forge.event(EventKind::Opened).content = request.to_canonical();
            forge.relog();
        }),
        ("another reply accepted than the one given", |forge| {
            let reply = DocumentDigest::from_bytes([1; 32]);
            let document = forge.by_authors(AuthorStep::Close { reply });
            forge.event(EventKind::Closed).content = document.to_canonical();
            forge.relog();
        }),
        ("closed by a withdrawal", |forge| {
            let document = forge.by_authors(AuthorStep::Withdraw);
            forge.event(EventKind::Closed).content = document.to_canonical();
            forge.relog();
        }),
        ("closed by somebody else", |forge| {
            let memo = forge.material().manifest.id();
            let reply = DocumentDigest::from_bytes([1; 32]);
            let step = AuthorStep::Close { reply };
            let other = SigningKey::from_seed(&[1; 32]);
            let document = UnverifiedAuthorDocument::sign(&other, memo, step);
            forge.event(EventKind::Closed).content = document.to_canonical();
            forge.relog();
        }),
    ];
    check(Invalid::Document, changes).await;
}

#[tokio::test]
async fn v11_the_events_are_a_possible_history() {
    let changes: &[Change] = &[
        ("answered before it was acknowledged", |forge| {
            let position = forge.position(EventKind::Acknowledged);
            forge.filed().events.remove(position);
            forge.relog();
        }),
        ("accepted before it was answered", |forge| {
            let closed = forge.event(EventKind::Closed).clone();
            let position = forge.position(EventKind::Replied);
            forge.filed().events.insert(position, closed);
            forge.relog();
        }),
        ("answered again when it was closed", |forge| {
            let again = forge.event(EventKind::Replied).clone();
            forge.filed().events.push(again);
            forge.relog();
        }),
        ("filed twice", |forge| {
            let again = forge.event(EventKind::Filed).clone();
            forge.filed().events.insert(1, again);
            forge.relog();
        }),
        ("an event before the one that precedes it", |forge| {
            forge.event(EventKind::Replied).proof.interval = 0;
            forge.relog();
        }),
        ("a duty met that nobody had done", |forge| {
            let position = forge.position(EventKind::DueMet);
            let met = forge.filed().events.remove(position);
            let acknowledged = forge.position(EventKind::Acknowledged);
            forge.filed().events.insert(acknowledged, met);
            forge.relog();
        }),
        ("no event", |forge| {
            forge.filed().events.clear();
            forge.relog();
        }),
    ];
    check(Invalid::History, changes).await;
}

/// Logs other due dates.
pub(crate) fn redate(forge: &mut Forge<'_>, change: impl FnOnce(&mut DueDates)) {
    let event = forge.event(EventKind::DueDatesSet);
    let mut dates = DueDates::from_canonical(&event.content).unwrap();
    change(&mut dates);
    event.content = dates.to_canonical();
    forge.relog();
}

/// Logs other due dates after the extension.
fn redate_last(forge: &mut Forge<'_>, change: impl FnOnce(&mut DueDates)) {
    let position = forge.last(EventKind::DueDatesSet);
    let event = &mut forge.filed().events[position];
    let mut dates = DueDates::from_canonical(&event.content).unwrap();
    change(&mut dates);
    event.content = dates.to_canonical();
    forge.relog();
}

/// Logs another due date for a duty.
fn redue(forge: &mut Forge<'_>, duty: Duty, seconds: i64) {
    for event in &mut forge.filed().events {
        if let Ok(mut outcome) = DueOutcome::from_canonical(&event.content)
            && outcome.duty == duty
        {
            outcome.due += seconds;
            event.content = outcome.to_canonical();
        }
    }
    forge.relog();
}

#[tokio::test]
async fn v12_the_due_dates_follow_from_the_charter_and_what_was_granted() {
    let changes: &[Change] = &[
        ("a day more to acknowledge", |f| {
            redate(f, |dates| dates.acknowledge += 86_400)
        }),
        // R64: who did not say that it cannot wait is answered in the ordinary time, and not called late.
        ("the dates of what cannot wait", |f| {
            redate(f, |dates| dates.acknowledge -= 86_400)
        }),
        ("a second more to reply", |f| {
            redate(f, |dates| dates.reply_limit += 1)
        }),
        ("another target", |f| {
            redate(f, |dates| dates.reply_target -= 1)
        }),
        ("another day for the acknowledgement", |f| {
            redue(f, Duty::Acknowledge, 86_400)
        }),
        ("none", |forge| {
            let position = forge.position(EventKind::DueDatesSet);
            forge.filed().events.remove(position);
            forge.relog();
        }),
        ("none after more time was granted", |forge| {
            let position = forge.last(EventKind::DueDatesSet);
            forge.filed().events.remove(position);
            forge.relog();
        }),
        ("more time than was granted", |f| {
            redate_last(f, |dates| dates.reply_limit += 86_400)
        }),
        ("a target that was moved too", |f| {
            redate_last(f, |dates| dates.reply_target += 86_400)
        }),
        ("the old limit again", |forge| {
            let old = forge.event(EventKind::DueDatesSet).content.clone();
            redate_last(forge, |dates| {
                *dates = DueDates::from_canonical(&old).unwrap()
            });
        }),
        ("the outcome of the old limit", |forge| {
            let old = forge.event(EventKind::DueDatesSet).content.clone();
            let old = DueDates::from_canonical(&old).unwrap();
            let mut outcomes = forge.filed().events.iter_mut();
            let outcome = outcomes.find_map(|event| {
                let outcome = DueOutcome::from_canonical(&event.content).ok();
                outcome
                    .filter(|it| it.duty == Duty::Reply)
                    .map(|it| (event, it))
            });
            let (event, mut outcome) = outcome.unwrap();
            outcome.due = old.reply_limit;
            event.content = outcome.to_canonical();
            forge.relog();
        }),
    ];
    check(Invalid::DueDates, changes).await;
}

/// Changes the words of an event, and answers the commitment to them.
pub(crate) fn rewrite(
    forge: &mut Forge<'_>,
    kind: EventKind,
    change: impl FnOnce(&mut OfficialWords),
) -> [u8; 32] {
    let position = forge.position(kind);
    let words = &mut forge.file.words;
    let words = words
        .iter_mut()
        .find(|words| words.event as usize == position)
        .unwrap();
    change(&mut words.content.words);
    words.content.commitment()
}

/// Gives the reply other words, and signs and logs a commitment to them.
fn reword(forge: &mut Forge<'_>, change: impl FnOnce(&mut OfficialWords)) {
    let content = rewrite(forge, EventKind::Replied, change);
    let mut given = None;
    forge.restate(EventKind::Replied, |statement| {
        statement.content = content;
        given = Some(statement.digest());
    });
    // Cleared as well.
    let reply = given.unwrap();
    forge.restate(EventKind::Cleared, |statement| {
        statement.step = OfficialStep::Clear { reply }
    });
    // What is corrected and accepted is this reply, so that nothing else is wrong.
    let replied = forge.position(EventKind::Replied);
    let reply = forge.digest(replied);
    forge.restate(EventKind::ReplyCorrected, |statement| {
        statement.step = OfficialStep::Correct { reply }
    });
    let document = forge.by_authors(AuthorStep::Close { reply });
    forge.event(EventKind::Closed).content = document.to_canonical();
    forge.relog();
}

/// R25: a reader refuses it too.
#[tokio::test]
#[expect(
    clippy::too_many_lines,
    reason = "a table with one row for each way to break it"
)]
async fn v13_the_words_are_the_ones_signed_and_answer_every_demand() {
    let changes: &[Change] = &[
        ("another word than the one signed", |forge| {
            let replied = forge.position(EventKind::Replied);
            let mut words = forge.file.words.iter_mut();
            let words = words.find(|it| it.event as usize == replied).unwrap();
            let OfficialWords::Reply(reply) = &mut words.content.words else {
                return;
            };
            reply.closing.push('!');
        }),
        ("another nonce", |forge| {
            forge.file.words[0].content.nonce[0] ^= 1
        }),
        ("in another order", |forge| forge.file.words.reverse()),
        ("words of another event", |forge| {
            forge.file.words[0].event = 0
        }),
        ("words of no event", |forge| {
            forge.file.words.last_mut().unwrap().event = 99
        }),
        ("words of a case that was not filed", |forge| {
            forge.material().filed = None
        }),
        // R18.
        ("an acknowledgement that names no monitor", |forge| {
            let content = rewrite(forge, EventKind::Acknowledged, |words| {
                if let OfficialWords::Acknowledgement(words) = words {
                    words.monitor = " ".to_owned();
                }
            });
            forge.restate(EventKind::Acknowledged, |statement| {
                statement.content = content
            });
            forge.relog();
        }),
        // R24.
        (
            "readers whom the authors asked about, and not a word of it",
            |forge| {
                let content = rewrite(forge, EventKind::Distributed, |words| {
                    if let OfficialWords::Distribution { note } = words {
                        *note = " ".to_owned();
                    }
                });
                forge.restate(EventKind::Distributed, |statement| {
                    statement.content = content
                });
                forge.relog();
            },
        ),
        ("a reply with one text for all", |forge| {
            reword(forge, |words| {
                let OfficialWords::Reply(reply) = words else {
                    return;
                };
                reply.answers[1].reasons = reply.answers[0].reasons.clone();
            });
        }),
        ("a blank reply", |forge| {
            reword(forge, |words| {
                let OfficialWords::Reply(reply) = words else {
                    return;
                };
                reply.answers[1].reasons = " - ".to_owned();
            });
        }),
        ("a demand unanswered", |forge| {
            reword(forge, |words| {
                let OfficialWords::Reply(reply) = words else {
                    return;
                };
                reply.answers.pop();
            });
        }),
        ("a day that is none", |forge| {
            reword(forge, |words| {
                let OfficialWords::Reply(reply) = words else {
                    return;
                };
                reply.answers[0].decision_by = Some("soon".to_owned());
            });
        }),
        ("R65: a change that nothing of is agreed to", |forge| {
            reword(forge, |words| {
                let OfficialWords::Reply(reply) = words else {
                    return;
                };
                reply.answers[0].change = promised("Desks decide alone.", "2027-01-31");
            });
        }),
        ("R65: a change that does not say what", |forge| {
            reword(forge, |words| {
                let OfficialWords::Reply(reply) = words else {
                    return;
                };
                reply.answers[0].outcome = Outcome::Accepted;
                reply.answers[0].change = promised(" - ", "2027-01-31");
            });
        }),
        ("R65: a change by a day that is none", |forge| {
            reword(forge, |words| {
                let OfficialWords::Reply(reply) = words else {
                    return;
                };
                reply.answers[0].outcome = Outcome::Accepted;
                reply.answers[0].change = promised("Desks decide alone.", "soon");
            });
        }),
        ("R65: a change before its decision", |forge| {
            reword(forge, |words| {
                let OfficialWords::Reply(reply) = words else {
                    return;
                };
                reply.answers[0].outcome = Outcome::NeedsDecision;
                reply.answers[0].decision_by = Some("2027-02-01".to_owned());
                reply.answers[0].change = promised("Desks decide alone.", "2027-01-31");
            });
        }),
        ("R65: what became of a demand that was not made", |forge| {
            report_outcome(forge, 3)
        }),
        ("more time without a reason", |forge| {
            let position = forge.position(EventKind::ExtensionRequested);
            let mut words = forge.file.words.iter_mut();
            let words = words.find(|it| it.event as usize == position).unwrap();
            words.content.words = OfficialWords::ExtensionRequest {
                reason: " - ".to_owned(),
                reply_to: None,
            };
            let content = words.content.commitment();
            reask(forge, |statement| statement.content = content);
        }),
        ("a correction that says nothing", |forge| {
            let position = forge.position(EventKind::ReplyCorrected);
            let mut words = forge.file.words.iter_mut();
            let words = words.find(|it| it.event as usize == position).unwrap();
            words.content.words = OfficialWords::Correction {
                correction: " - ".to_owned(),
            };
            let content = words.content.commitment();
            forge.restate(EventKind::ReplyCorrected, |statement| {
                statement.content = content
            });
            forge.relog();
        }),
        ("words of another kind", |forge| {
            reword(forge, |words| {
                *words = OfficialWords::Statement {
                    message: "No.".to_owned(),
                };
            });
        }),
    ];
    check(Invalid::Words, changes).await;
    // Other words, signed and logged, are another valid case: the reason above is the only one.
    let case = Stage::closed_case().await;
    let mut forge = Forge::of(&case);
    reword(&mut forge, |words| {
        let OfficialWords::Reply(reply) = words else {
            return;
        };
        reply.closing.push('!');
        reply.answers[0].outcome = Outcome::Partly;
        reply.answers[0].change = promised("Desks decide alone.", "2027-01-31");
    });
    report_outcome(&mut forge, 2);
    assert_eq!(forge.verify(), Ok(()));
}

/// Has the office report what became of a demand once the case is closed, in words that are missing.
fn report_outcome(forge: &mut Forge<'_>, demand: u16) {
    let mut event = forge.event(EventKind::ReplyCorrected).clone();
    let document = UnverifiedOfficialDocument::from_canonical(&event.content).unwrap();
    let mut statement = document.statement;
    let OfficialStep::Correct { reply } = statement.step else {
        unreachable!("a correction");
    };
    statement.step = OfficialStep::ReportOutcome { reply, demand };
    statement.official = id(HEAD);
    let key = keys(statement.official.as_str()).signing_key();
    event.content = UnverifiedOfficialDocument::sign(&key, statement).to_canonical();
    event.kind = EventKind::OutcomeReported;
    // It came when the case was closed, and the case ends there.
    let closed = forge.position(EventKind::Closed);
    let events = &mut forge.filed().events;
    event.proof = events[closed].proof.clone();
    events.truncate(closed + 1);
    events.push(event);
    forge.file.words.retain(|it| it.event as usize <= closed);
    forge.relog();
}

/// What an answer promises (R65).
fn promised(what: &str, by: &str) -> Option<ChangeWords> {
    let (what, by) = (what.to_owned(), by.to_owned());
    Some(ChangeWords { what, by })
}

/// Words may be left out; the report counts them and nothing is claimed about them. An undertaking
/// has the charter's, and a trustee's share is for who asked: neither is missing.
#[tokio::test]
async fn missing_words_are_counted() {
    let mut case: Case = Stage::closed_case().await;
    case.file.words.clear();
    let mut randomness = SeededRandomness::new([3; 32]);
    let report = demur_client::verify::case::verify(&case.file, None, &mut randomness);
    let filed = report.ok().unwrap().filed.unwrap();
    assert_eq!((filed.words_missing, filed.reply().is_none()), (14, true));
    assert_eq!(
        log_key().verifying_key(),
        *case.world.app.log_verifier().key()
    );
}
