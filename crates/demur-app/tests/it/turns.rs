//! Where the road bends: redirect and dispute, question, contest, appeal, correction, outcome.

use demur_app::error::AppError;
use demur_domain::choice::AppealGround;
use demur_domain::ids::DocumentDigest;
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::leaf::{DueDates, Duty, EventKind};
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::demur_client::turns::{AuthorTurn, Matter, OfficialTurn, handed_over, read};
use demur_testkit::officials::{
    APPEALS, CLERK, FURTHER_READER, HEAD, MONITOR, PRINCIPAL, READER, keys,
};
use demur_testkit::road::{Paper, official_request};
use demur_testkit::turns::posted;

over_stores!(
    t13_t14_t15_a_redirect_is_disputed_and_overturned,
    t15_a_redirect_that_is_confirmed_stands,
    r34_a_redirect_not_disputed_in_time_stands,
    t16_a_question_is_answered_or_lapses,
    r33_an_open_question_puts_the_reply_off,
    t23_a_contest_upheld_owes_another_reply,
    t23_a_contest_dismissed_closes,
    t24_t25_an_appeal_is_decided_by_its_authority_alone,
    r19_a_late_ruling_is_logged_as_late,
    a_correction_and_an_outcome_stand_beside_the_reply,
    who_rules_reads_what_the_signers_read_and_nobody_else_does,
    the_same_turn_again_changes_nothing,
    r66_a_reader_gives_one_assessment_before_the_reply,
);

const DAY: i64 = 86_400;

async fn acknowledged<S: Store>(store: S) -> (World<S>, Paper) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    (world, paper)
}

async fn in_review<S: Store>(store: S) -> (World<S>, Paper) {
    let (world, paper) = acknowledged(store).await;
    world.distribute(&paper, HEAD).await.unwrap();
    (world, paper)
}

async fn replied<S: Store>(store: S) -> (World<S>, Paper, DocumentDigest) {
    let (world, paper) = in_review(store).await;
    let reply = world.answer(&paper, HEAD).await.unwrap();
    (world, paper, reply)
}

async fn state<S: Store>(world: &World<S>, paper: &Paper) -> State {
    world.app.memo_status(paper.memo()).await.unwrap().state
}

async fn due<S: Store>(world: &World<S>, paper: &Paper) -> DueDates {
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    status.due.unwrap()
}

async fn overdue<S: Store>(world: &World<S>, paper: &Paper) -> Vec<Duty> {
    world.app.memo_status(paper.memo()).await.unwrap().overdue
}

async fn kinds<S: Store>(world: &World<S>, paper: &Paper) -> Vec<EventKind> {
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    status.events.iter().map(|event| event.kind).collect()
}

fn code<T>(answer: Result<T, AppError>) -> Option<&'static str> {
    answer.err().map(|error| error.code())
}

fn redirect() -> OfficialTurn {
    OfficialTurn::Redirect {
        reason: "It is about pay.".to_owned(),
        address: "The bureau of human resources.".to_owned(),
    }
}

fn ruling(on: Matter, document: DocumentDigest, for_authors: bool) -> OfficialTurn {
    OfficialTurn::Rule {
        on,
        document,
        for_authors,
        reasons: "The papers say so.".to_owned(),
    }
}

/// R34: the monitor rules, and the office is bound.
async fn t13_t14_t15_a_redirect_is_disputed_and_overturned<S: Store>(store: S) {
    let (world, paper) = acknowledged(store).await;
    for by in [CLERK, MONITOR, READER, PRINCIPAL] {
        let refused = world.turn(&paper, by, redirect()).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    let before = due(&world, &paper).await;
    let redirected = world.turn(&paper, HEAD, redirect()).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::Redirected);
    let wrong = AuthorTurn::Dispute(DocumentDigest::from_bytes([9; 32]));
    let refused = world.author_turn(&paper, wrong).await;
    assert_eq!(code(refused), Some("names_another"));
    let dispute = AuthorTurn::Dispute(redirected);
    let disputed = world.author_turn(&paper, dispute).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::ScopeDisputed);
    // The office is bound: nobody of it rules.
    for by in [HEAD, CLERK, PRINCIPAL, APPEALS] {
        let turn = ruling(Matter::Scope, disputed, false);
        let refused = world.turn(&paper, by, turn).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    let turn = ruling(Matter::Scope, disputed, true);
    world.turn(&paper, MONITOR, turn).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::InReview);
    assert_eq!(due(&world, &paper).await, before, "no clock has moved");
    // The office that was overruled answers, and may not redirect again.
    let again = world.turn(&paper, HEAD, redirect()).await;
    assert_eq!(code(again), Some("not_in_this_state"));
    world.answer(&paper, HEAD).await.unwrap();
}

/// R34.
async fn t15_a_redirect_that_is_confirmed_stands<S: Store>(store: S) {
    let (world, paper) = acknowledged(store).await;
    let redirected = world.turn(&paper, HEAD, redirect()).await.unwrap();
    let dispute = AuthorTurn::Dispute(redirected);
    let disputed = world.author_turn(&paper, dispute).await.unwrap();
    let turn = ruling(Matter::Scope, disputed, false);
    world.turn(&paper, MONITOR, turn).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::Redirected);
    let again = world.author_turn(&paper, dispute).await;
    assert_eq!(code(again), Some("names_another"), "it is settled");
    world.pass(120 * DAY).await;
    assert_eq!(overdue(&world, &paper).await, []);
    assert!(!kinds(&world, &paper).await.contains(&EventKind::DueMissed));
    // Nothing is thrown away, and nobody has closed it.
    assert_eq!(state(&world, &paper).await, State::Redirected);
    becomes_a_record(&world, &paper).await;
}

/// R49: a memo that belongs elsewhere is over once that stands; its names and its text go as those of
/// every other case do.
async fn becomes_a_record<S: Store>(world: &World<S>, paper: &Paper) {
    world.pass(150 * DAY).await;
    assert_eq!(state(world, paper).await, State::Archived);
    let happened = kinds(world, paper).await;
    for kind in [
        EventKind::CaseArchived,
        EventKind::NamesDestroyed,
        EventKind::TextDestroyed,
    ] {
        assert_eq!(happened.iter().filter(|it| **it == kind).count(), 1);
    }
    assert!(world.app.memo_show(paper.memo()).await.is_err());
}

/// R34.
async fn r34_a_redirect_not_disputed_in_time_stands<S: Store>(store: S) {
    let (world, paper) = acknowledged(store).await;
    let redirected = world.turn(&paper, HEAD, redirect()).await.unwrap();
    world.pass(60 * DAY).await;
    let late = world
        .author_turn(&paper, AuthorTurn::Dispute(redirected))
        .await;
    assert_eq!(code(late), Some("too_late"));
    world.pass(60 * DAY).await;
    assert_eq!(overdue(&world, &paper).await, [], "the reply is not owed");
    assert_eq!(state(&world, &paper).await, State::Redirected);
    becomes_a_record(&world, &paper).await;
}

/// R33.
async fn t16_a_question_is_answered_or_lapses<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let ask = || OfficialTurn::Ask {
        question: "Which post do you mean?".to_owned(),
    };
    for by in [READER, MONITOR] {
        let refused = world.turn(&paper, by, ask()).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    let asked = world.turn(&paper, CLERK, ask()).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::AwaitingAuthors);
    let answer = AuthorTurn::Answer(asked);
    world.author_turn(&paper, answer).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::InReview);
    world.turn(&paper, CLERK, ask()).await.unwrap();
    world.pass(60 * DAY).await;
    assert_eq!(state(&world, &paper).await, State::InReview);
    let lapsed = kinds(&world, &paper).await;
    let times = lapsed
        .iter()
        .filter(|it| **it == EventKind::QuestionLapsed)
        .count();
    assert_eq!(times, 1);
}

/// R33: the reply is put off while the office waits, and by no day more.
async fn r33_an_open_question_puts_the_reply_off<S: Store>(store: S) {
    let (world, paper) = in_review(store).await;
    let first = due(&world, &paper).await;
    let question = "Which post do you mean?".to_owned();
    let asked = world.turn(&paper, CLERK, OfficialTurn::Ask { question });
    let asked = asked.await.unwrap();
    let waiting = due(&world, &paper).await;
    assert!(waiting.reply_limit >= first.reply_limit + 14 * DAY);
    world.pass(5 * DAY).await;
    let answer = AuthorTurn::Answer(asked);
    world.author_turn(&paper, answer).await.unwrap();
    let answered = due(&world, &paper).await;
    assert!(answered.reply_limit > first.reply_limit);
    assert!(answered.reply_limit < waiting.reply_limit);
    assert_eq!(answered.acknowledge, first.acknowledge);
    // More questions cost no more than the charter lets all of them cost.
    for _ in 0..4 {
        let question = "And why?".to_owned();
        let asked = world.turn(&paper, CLERK, OfficialTurn::Ask { question });
        asked.await.unwrap();
        world.pass(16 * DAY).await;
    }
    let last = due(&world, &paper).await;
    assert_eq!(last.reply_limit, waiting.reply_limit);
}

/// R29.
async fn t23_a_contest_upheld_owes_another_reply<S: Store>(store: S) {
    let (world, paper, reply) = replied(store).await;
    let first = due(&world, &paper).await;
    let contest = AuthorTurn::Contest(reply);
    let contested = world.author_turn(&paper, contest).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::Contested);
    // Silence closes nothing that is contested.
    world.pass(40 * DAY).await;
    assert_eq!(state(&world, &paper).await, State::Contested);
    let turn = ruling(Matter::Contest, contested, true);
    world.turn(&paper, MONITOR, turn).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::InReview);
    let second = due(&world, &paper).await;
    assert_eq!(second.acknowledge, first.acknowledge);
    assert!(second.reply_limit > first.reply_limit);
    world.pass(100 * DAY).await;
    assert_eq!(overdue(&world, &paper).await, [Duty::Reply]);
    // The reply that was ruled to be none cannot be accepted any more, the next one can.
    let next = world.answer(&paper, HEAD).await.unwrap();
    assert_ne!(next, reply);
    assert_eq!(overdue(&world, &paper).await, []);
    let stale = world.author_turn(&paper, AuthorTurn::Contest(reply)).await;
    assert_eq!(code(stale), Some("names_another"));
}

/// R29: nobody but the monitor rules.
async fn t23_a_contest_dismissed_closes<S: Store>(store: S) {
    let (world, paper, reply) = replied(store).await;
    let contest = AuthorTurn::Contest(reply);
    let contested = world.author_turn(&paper, contest).await.unwrap();
    for by in [HEAD, CLERK, PRINCIPAL, READER, APPEALS] {
        let turn = ruling(Matter::Contest, contested, false);
        let refused = world.turn(&paper, by, turn).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    let turn = ruling(Matter::Contest, contested, false);
    world.turn(&paper, MONITOR, turn).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::Closed);
}

/// R30.
async fn t24_t25_an_appeal_is_decided_by_its_authority_alone<S: Store>(store: S) {
    let (world, paper, reply) = replied(store).await;
    let substance = AuthorTurn::Appeal(reply, AppealGround::Substance);
    let refused = world.author_turn(&paper, substance).await;
    assert_eq!(code(refused), Some("ground_not_in_charter"));
    let at = world.clock.now();
    let list = |at| official_request(APPEALS, Operation::CaseList, None, at);
    assert!(world.app.case_list(list(at)).await.unwrap().is_empty());
    let process = AuthorTurn::Appeal(reply, AppealGround::Process);
    let appealed = world.author_turn(&paper, process).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::Appealed);
    assert_eq!(world.app.case_list(list(at)).await.unwrap().len(), 1);
    for by in [HEAD, PRINCIPAL, MONITOR] {
        let turn = ruling(Matter::Appeal, appealed, false);
        let refused = world.turn(&paper, by, turn).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    let turn = ruling(Matter::Appeal, appealed, true);
    world.turn(&paper, APPEALS, turn).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::InReview);
    let reply = world.answer(&paper, HEAD).await.unwrap();
    let process = AuthorTurn::Appeal(reply, AppealGround::Process);
    let appealed = world.author_turn(&paper, process).await.unwrap();
    let turn = ruling(Matter::Appeal, appealed, false);
    world.turn(&paper, APPEALS, turn).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::Closed);
}

/// R19: who rules has a day too.
async fn r19_a_late_ruling_is_logged_as_late<S: Store>(store: S) {
    let (world, paper, reply) = replied(store).await;
    let contest = AuthorTurn::Contest(reply);
    let contested = world.author_turn(&paper, contest).await.unwrap();
    world.pass(90 * DAY).await;
    assert_eq!(overdue(&world, &paper).await, [Duty::ContestRuling]);
    let missed = |kinds: Vec<EventKind>| {
        let missed = kinds.iter().filter(|it| **it == EventKind::DueMissed);
        missed.count()
    };
    assert_eq!(missed(kinds(&world, &paper).await), 1);
    let turn = ruling(Matter::Contest, contested, false);
    world.turn(&paper, MONITOR, turn).await.unwrap();
    world.pass(10 * DAY).await;
    assert_eq!(overdue(&world, &paper).await, []);
    assert_eq!(missed(kinds(&world, &paper).await), 1, "once, for good");
}

async fn a_correction_and_an_outcome_stand_beside_the_reply<S: Store>(store: S) {
    let (world, paper, reply) = replied(store).await;
    let correct = || OfficialTurn::Correct {
        reply,
        correction: "It is twelve officers.".to_owned(),
    };
    let report = |demand| OfficialTurn::ReportOutcome {
        reply,
        demand,
        report: "Ten were sent.".to_owned(),
    };
    world.turn(&paper, PRINCIPAL, correct()).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::Replied);
    let early = world.turn(&paper, CLERK, report(1)).await;
    assert_eq!(code(early), Some("not_in_this_state"));
    world.pass(60 * DAY).await;
    assert_eq!(state(&world, &paper).await, State::Closed);
    let none = world.turn(&paper, CLERK, report(3)).await;
    assert_eq!(code(none), Some("no_such_demand"));
    world.turn(&paper, CLERK, report(2)).await.unwrap();
    world.turn(&paper, HEAD, correct()).await.unwrap();
    assert_eq!(state(&world, &paper).await, State::Closed);
}

/// R29. What the authors write to the monitor, the office and the signers read as well; the key is
/// handed to the monitor alone.
async fn who_rules_reads_what_the_signers_read_and_nobody_else_does<S: Store>(store: S) {
    let (world, paper, reply) = replied(store).await;
    world
        .author_turn(&paper, AuthorTurn::Contest(reply))
        .await
        .unwrap();
    let (manifest, mail) = (
        &paper.authored.manifest,
        world.app.mailbox_list(None).await.unwrap(),
    );
    let reads = |identity| {
        let mut letters = mail.iter().map(|it| read(&identity, manifest, &it.sealed));
        letters.any(|letter| letter.is_some())
    };
    let rules = |name| {
        let identity = keys(name).identity();
        let mut keys = mail
            .iter()
            .map(|it| handed_over(&identity, manifest, &it.sealed));
        keys.any(|key| key.is_some())
    };
    assert!(reads(paper.authored.circulation().identity()));
    for name in [HEAD, CLERK, MONITOR] {
        assert!(reads(keys(name).identity()), "{name}");
    }
    for name in [READER, APPEALS] {
        assert!(!reads(keys(name).identity()), "{name}");
    }
    assert!(rules(MONITOR));
    for name in [HEAD, CLERK, READER, APPEALS] {
        assert!(!rules(name), "{name}");
    }
}

async fn the_same_turn_again_changes_nothing<S: Store>(store: S) {
    let (world, paper, reply) = replied(store).await;
    let turn = AuthorTurn::Contest(reply);
    let prepared = world.prepared_turn(&paper, turn);
    for _ in 0..3 {
        let posted = posted(prepared.clone());
        let answer = world.app.author_turn(turn.operation(), posted).await;
        answer.unwrap();
    }
    let author = &paper.authored.manifest.author;
    let contested = prepared.document.verify(paper.memo(), author).unwrap();
    let turn = ruling(Matter::Contest, contested.digest(), true);
    let (operation, ready) = (turn.operation(), world.official_turn(&paper, MONITOR, turn));
    for _ in 0..3 {
        let again = ready.clone();
        world.post_turn(operation, MONITOR, again).await.unwrap();
    }
    let kinds = kinds(&world, &paper).await;
    let count = |kind| kinds.iter().filter(|it| **it == kind).count();
    assert_eq!(count(EventKind::ReplyContested), 1);
    assert_eq!(count(EventKind::ContestUpheld), 1);
    assert_eq!(count(EventKind::DueDatesSet), 2);
    assert_eq!(state(&world, &paper).await, State::InReview);
}

fn assess() -> OfficialTurn {
    OfficialTurn::Assess {
        assessment: "The team is right about the backlog.".to_owned(),
    }
}

/// R66: the view of who stands above the authors is beside the dissent and is no answer to it.
async fn r66_a_reader_gives_one_assessment_before_the_reply<S: Store>(store: S) {
    let (world, paper) = acknowledged(store).await;
    let early = world.turn(&paper, READER, assess()).await;
    assert_eq!(code(early), Some("not_in_this_state"));
    world.distribute(&paper, HEAD).await.unwrap();
    let before = due(&world, &paper).await;
    for by in [CLERK, HEAD, PRINCIPAL, MONITOR, APPEALS] {
        let refused = world.turn(&paper, by, assess()).await;
        assert_eq!(code(refused), Some("not_allowed_for_role"), "{by}");
    }
    // A reader whom the charter does not name, and whom nobody added, knows of no case.
    let stranger = world.turn(&paper, FURTHER_READER, assess()).await;
    assert_eq!(code(stranger), Some("not_found"));
    world.turn(&paper, READER, assess()).await.unwrap();
    let again = world.turn(&paper, READER, assess()).await;
    assert_eq!(code(again), Some("assessed"));
    assert_eq!(due(&world, &paper).await, before, "it moves no date");
    assert_eq!(state(&world, &paper).await, State::InReview);
    world.answer(&paper, HEAD).await.unwrap();
    let late = world.turn(&paper, "executive-secretary", assess()).await;
    assert_eq!(code(late), Some("not_in_this_state"));
}
