//! What officials do with a case, and what they cannot do.

use demur_app::error::AppError;
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::leaf::{Duty, EventKind};
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::clock::DAY;
use demur_testkit::demur_client::author;
use demur_testkit::demur_client::mailbox;
use demur_testkit::demur_client::office::{self, Prepared};
use demur_testkit::officials::{
    CLERK, FURTHER_READER, HEAD, MONITOR, PRINCIPAL, READER, TRUSTEE, id, keys,
};
use demur_testkit::road::{DEMANDS, Paper, official_request};

over_stores!(
    readers_see_a_case_once_they_are_named,
    opening_is_an_event_that_the_authors_see,
    each_step_by_whom_the_table_names,
    a_document_must_be_signed_and_answer_this_filing,
    a_distribution_leaves_nobody_out,
    a_reply_answers_each_demand,
    a_statement_changes_nothing,
    the_same_document_again_changes_nothing,
    the_mailbox_reaches_the_signers,
    who_has_not_undertaken_opens_nothing,
    an_office_that_undertakes_nothing_stops_nothing,
);

async fn filed<S: Store>(store: S) -> (World<S>, Paper) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    (world, paper)
}

async fn open<S: Store>(world: &World<S>, paper: &Paper, by: &str) -> Result<(), AppError> {
    let at = world.clock.now();
    let request = official_request(by, Operation::CaseOpen, Some(paper.memo()), at);
    world
        .app
        .case_open(request, world.nonce())
        .await
        .map(|_| ())
}

async fn listed<S: Store>(world: &World<S>, by: &str) -> Result<usize, AppError> {
    let request = official_request(by, Operation::CaseList, None, world.clock.now());
    world.app.case_list(request).await.map(|cases| cases.len())
}

async fn kinds<S: Store>(world: &World<S>, paper: &Paper) -> Vec<EventKind> {
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    status.events.iter().map(|event| event.kind).collect()
}

/// R53: the monitor sees each case, and no text.
async fn readers_see_a_case_once_they_are_named<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    for by in [CLERK, HEAD, PRINCIPAL] {
        assert_eq!(listed(&world, by).await.unwrap(), 1, "{by}");
        world.undertake(&paper, by).await.unwrap();
        open(&world, &paper, by).await.unwrap();
    }
    // The monitor sees that there is a case, and no text.
    assert_eq!(listed(&world, MONITOR).await.unwrap(), 1);
    assert_eq!(
        open(&world, &paper, MONITOR).await.err().unwrap().code(),
        "not_allowed_for_role"
    );
    assert_eq!(
        listed(&world, TRUSTEE).await.err().unwrap().code(),
        "not_allowed_for_role"
    );
    assert_eq!(listed(&world, READER).await.unwrap(), 0);
    assert_eq!(
        open(&world, &paper, READER).await.err().unwrap().code(),
        "not_found"
    );
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    assert_eq!(listed(&world, READER).await.unwrap(), 1);
    world.undertake(&paper, READER).await.unwrap();
    open(&world, &paper, READER).await.unwrap();
    assert_eq!(listed(&world, FURTHER_READER).await.unwrap(), 0);
    let Prepared {
        document,
        sealed,
        nonce,
    } = world.distribution(&paper, HEAD, &[FURTHER_READER]);
    world
        .app
        .case_distribute(document, sealed, nonce)
        .await
        .unwrap();
    assert_eq!(listed(&world, FURTHER_READER).await.unwrap(), 1);
}

async fn opening_is_an_event_that_the_authors_see<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let at = world.clock.now();
    world.undertake(&paper, CLERK).await.unwrap();
    let request = official_request(CLERK, Operation::CaseOpen, Some(paper.memo()), at);
    let opened = world
        .app
        .case_open(request.clone(), world.nonce())
        .await
        .unwrap();
    let read = office::read(&keys(CLERK).identity(), &paper.memo(), &opened.sealed).unwrap();
    assert_eq!(Some(&read.text), paper.authored.versions.last());
    assert_eq!(opened.cosignatures.len(), 3);
    // The same request again, for a lost answer, is the same event.
    assert_eq!(
        world.app.case_open(request, world.nonce()).await.unwrap(),
        opened
    );
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    let openings: Vec<_> = status
        .events
        .iter()
        .filter(|event| event.kind == EventKind::Opened)
        .collect();
    assert_eq!(openings.len(), 1);
    assert_eq!(openings[0].official, Some(id(CLERK)));
    // A request for another operation, or of another day, opens nothing.
    let listing = official_request(CLERK, Operation::CaseList, Some(paper.memo()), at);
    let old = official_request(CLERK, Operation::CaseOpen, Some(paper.memo()), at - 301);
    let author = paper.request(Operation::CaseOpen, at);
    for request in [listing, old, author] {
        let refused = world.app.case_open(request, world.nonce()).await;
        assert!(matches!(refused, Err(AppError::NotAuthorised)));
    }
}

/// R22: nobody but the head of the office adds readers.
async fn each_step_by_whom_the_table_names<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let code = |answer: Result<(), AppError>| answer.err().map(|error| error.code());
    let may_not = Some("not_allowed_for_role");
    for by in [READER, MONITOR, PRINCIPAL, TRUSTEE] {
        assert_eq!(code(world.acknowledge(&paper, by).await), may_not);
    }
    // Neither distribution nor reply before a person has acknowledged.
    let too_early = Some("not_in_this_state");
    assert_eq!(code(world.distribute(&paper, HEAD).await), too_early);
    assert_eq!(
        code(world.answer(&paper, HEAD).await.map(|_| ())),
        too_early
    );
    world.acknowledge(&paper, CLERK).await.unwrap();
    for by in [CLERK, READER, MONITOR, PRINCIPAL, TRUSTEE] {
        assert_eq!(code(world.distribute(&paper, by).await), may_not);
    }
    world.distribute(&paper, HEAD).await.unwrap();
    for by in [CLERK, READER, MONITOR, TRUSTEE] {
        assert_eq!(code(world.answer(&paper, by).await.map(|_| ())), may_not);
    }
    world.answer(&paper, PRINCIPAL).await.unwrap();
    // What is answered is answered: another acknowledgement, distribution or reply is refused.
    assert_eq!(code(world.acknowledge(&paper, HEAD).await), too_early);
    assert_eq!(code(world.distribute(&paper, HEAD).await), too_early);
    assert_eq!(
        code(world.answer(&paper, HEAD).await.map(|_| ())),
        too_early
    );
}

async fn a_document_must_be_signed_and_answer_this_filing<S: Store>(store: S) {
    let (mut world, paper) = filed(store).await;
    let Prepared {
        document,
        sealed,
        nonce,
    } = world.acknowledgement(&paper, CLERK);
    let mut by_another = document.clone();
    by_another.statement.official = id(HEAD);
    let refused = world
        .app
        .case_acknowledge(by_another, sealed.clone(), nonce)
        .await;
    assert!(matches!(refused, Err(AppError::NotAuthorised)));
    let mut unknown = document.clone();
    unknown.statement.official = id("nobody");
    let refused = world
        .app
        .case_acknowledge(unknown, sealed.clone(), nonce)
        .await;
    assert!(matches!(refused, Err(AppError::NotAuthorised)));
    let refused = world.app.case_reply(document.clone(), sealed, nonce).await;
    assert_eq!(refused.err().unwrap().code(), "wrong_kind");
    let refused = world
        .app
        .case_acknowledge(document, b"open".to_vec(), nonce)
        .await;
    assert!(matches!(refused, Err(AppError::Malformed)));
    let other = world.filed(0..3).await;
    let mixed = Paper {
        filing: other.filing,
        ..paper
    };
    assert_eq!(
        world.acknowledge(&mixed, CLERK).await.err().unwrap().code(),
        "answers_another"
    );
}

/// R22: the readers are those of the charter, and whom the head adds.
async fn a_distribution_leaves_nobody_out<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    let named = world.named_readers(&paper);
    assert!(named.contains(&id("head-of-agency-usaid")));
    for missing in &named {
        let readers = named
            .iter()
            .filter(|reader| *reader != missing)
            .cloned()
            .collect();
        let Prepared {
            document,
            sealed,
            nonce,
        } = world.distribution_to(&paper, HEAD, readers);
        let refused = world.app.case_distribute(document, sealed, nonce).await;
        assert_eq!(refused.err().unwrap().code(), "reader_missing");
    }
    let Prepared {
        document,
        sealed,
        nonce,
    } = world.distribution(&paper, HEAD, &["a-friend"]);
    let refused = world.app.case_distribute(document, sealed, nonce).await;
    assert_eq!(refused.err().unwrap().code(), "reader_unknown");
    let Prepared {
        document,
        sealed,
        nonce,
    } = world.distribution(&paper, HEAD, &[FURTHER_READER]);
    world
        .app
        .case_distribute(document, sealed, nonce)
        .await
        .unwrap();
    // Who was put on the list stays on it.
    assert_eq!(
        world.distribute(&paper, HEAD).await.err().unwrap().code(),
        "reader_missing"
    );
}

/// R25, F4: a reply that leaves one out is not taken.
async fn a_reply_answers_each_demand<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    for (demands, code) in [
        (vec![], "demand_unanswered"),
        (vec![1], "demand_unanswered"),
        (vec![2, 1], "demand_unanswered"),
        (vec![1, 1, 2], "demand_unanswered"),
        (vec![1, 2, 3], "no_such_demand"),
    ] {
        let Prepared {
            document,
            sealed,
            nonce,
        } = world.reply(&paper, HEAD, demands);
        let refused = world.app.case_reply(document, sealed, nonce).await;
        assert_eq!(refused.err().unwrap().code(), code);
    }
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(
        (status.state, status.demands),
        (State::InReview, Some(DEMANDS))
    );
    world.answer(&paper, HEAD).await.unwrap();
}

/// R28.
async fn a_statement_changes_nothing<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let Prepared {
        document,
        sealed,
        nonce,
    } = world.statement(&paper, CLERK);
    let refused = world.app.statement_post(document, sealed, nonce).await;
    assert_eq!(refused.err().unwrap().code(), "not_allowed_for_role");
    let Prepared {
        document,
        sealed,
        nonce,
    } = world.statement(&paper, PRINCIPAL);
    world
        .app
        .statement_post(document, sealed, nonce)
        .await
        .unwrap();
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(status.state, State::Submitted);
    assert_eq!(
        status.events.last().unwrap().kind,
        EventKind::StatementPosted
    );
    world.pass(60 * 86_400).await;
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(status.overdue, [Duty::Acknowledge]);
}

async fn the_same_document_again_changes_nothing<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let Prepared {
        document,
        sealed,
        nonce,
    } = world.acknowledgement(&paper, CLERK);
    for _ in 0..2 {
        world
            .app
            .case_acknowledge(document.clone(), sealed.clone(), nonce)
            .await
            .unwrap();
    }
    let Prepared {
        document,
        sealed,
        nonce,
    } = world.distribution(&paper, HEAD, &[]);
    for _ in 0..2 {
        world
            .app
            .case_distribute(document.clone(), sealed.clone(), nonce)
            .await
            .unwrap();
    }
    let reply = world.reply(&paper, HEAD, vec![1, 2]);
    world.clear(&paper, CLERK, &reply).await.unwrap();
    let Prepared {
        document,
        sealed,
        nonce,
    } = reply;
    for _ in 0..2 {
        world
            .app
            .case_reply(document.clone(), sealed.clone(), nonce)
            .await
            .unwrap();
    }
    assert_eq!(
        kinds(&world, &paper).await,
        [
            EventKind::Filed,
            EventKind::DueDatesSet,
            EventKind::Acknowledged,
            EventKind::Distributed,
            EventKind::Cleared,
            EventKind::Replied,
        ]
    );
    assert_eq!(world.app.mailbox_list(None).await.unwrap().len(), 4);
}

/// R27: everybody fetches the same letters, and whoever signed can open theirs.
async fn the_mailbox_reaches_the_signers<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    let entries = world.app.mailbox_list(None).await.unwrap();
    let key = paper.authored.circulation();
    let roster = &world.installation.roster;
    for entry in &entries {
        assert!(mailbox::read(&key, &paper.memo(), roster, &entry.sealed).is_some());
    }
    let rest = world
        .app
        .mailbox_list(entries.first().map(|entry| entry.sequence))
        .await
        .unwrap();
    assert_eq!(rest, entries[1..]);
}

/// I4: each official promises in each case, before opening it and once; the authors see who did.
async fn who_has_not_undertaken_opens_nothing<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let code = |refused: Result<(), AppError>| refused.err().unwrap().code();
    assert_eq!(
        code(open(&world, &paper, CLERK).await),
        "undertaking_missing"
    );
    assert!(!kinds(&world, &paper).await.contains(&EventKind::Opened));
    world.undertake(&paper, CLERK).await.unwrap();
    open(&world, &paper, CLERK).await.unwrap();
    assert_eq!(code(world.undertake(&paper, CLERK).await), "undertaken");
    // One official's promise is not another's.
    assert_eq!(
        code(open(&world, &paper, HEAD).await),
        "undertaking_missing"
    );
    // Whoever may not open the case cannot promise in it, nor learn of it by trying.
    assert_eq!(
        code(world.undertake(&paper, MONITOR).await),
        "not_allowed_for_role"
    );
    assert_eq!(code(world.undertake(&paper, READER).await), "not_found");
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    let undertaken = status
        .events
        .iter()
        .filter(|it| it.kind == EventKind::Undertaken);
    let by: Vec<_> = undertaken.map(|it| it.official.clone()).collect();
    assert_eq!(by, [Some(id(CLERK))]);
}

/// Nothing but opening waits for the promise: the days run on, and the delay is the office's.
async fn an_office_that_undertakes_nothing_stops_nothing<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    world.pass(120 * DAY).await;
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(status.state, State::Submitted);
    assert_eq!(status.overdue, [Duty::Acknowledge, Duty::Reply]);
    // Acknowledging needs no opening, and the authors can do all that is theirs.
    world.acknowledge(&paper, CLERK).await.unwrap();
    let withdraw = author::withdraw(&paper.authored);
    world
        .app
        .memo_withdraw(withdraw, world.nonce())
        .await
        .unwrap();
}
