//! What is said beside the road of a case, and moves none of its clocks: leaks, directions, spills,
//! releases and links (R3, R65, R69, T28, T30).

use demur_app::error::AppError;
use demur_domain::choice::{LinkKind, Marking, ReleaseKind};
use demur_domain::ids::{DocumentDigest, VersionDigest};
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::leaf::EventKind;
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::demur_client::author;
use demur_testkit::demur_client::turns::{AuthorTurn, OfficialTurn};
use demur_testkit::officials::{
    APPEALS, CLERK, HEAD, MONITOR, PRINCIPAL, READER, RECORDS, TRUSTEE,
};
use demur_testkit::road::{Paper, official_request};

over_stores!(
    r69_a_leak_report_flags_the_case_and_moves_nothing,
    r65_the_principal_overrules_in_writing_once_there_is_a_reply,
    t30_a_spill_locks_the_content_and_no_clock,
    t30_nobody_stops_a_memo_by_locking_it_again,
    t28_a_record_is_released_only_as_its_authors_agreed,
    r3_three_linked_cases_keep_their_own_clocks,
);

const DAY: i64 = 86_400;

async fn filed<S: Store>(store: S) -> (World<S>, Paper) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    (world, paper)
}

fn code(refused: Result<impl Sized, AppError>) -> String {
    refused.err().unwrap().code().to_owned()
}

async fn happened<S: Store>(world: &World<S>, paper: &Paper, kind: EventKind) -> usize {
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    status.events.iter().filter(|it| it.kind == kind).count()
}

async fn state<S: Store>(world: &World<S>, paper: &Paper) -> State {
    world.app.memo_status(paper.memo()).await.unwrap().state
}

async fn open<S: Store>(world: &World<S>, paper: &Paper, by: &str) -> Result<(), AppError> {
    let now = world.clock.now();
    let request = official_request(by, Operation::CaseOpen, Some(paper.memo()), now);
    world.app.case_open(request, world.nonce()).await.map(drop)
}

fn words() -> String {
    "It was in a newspaper.".to_owned()
}

fn leak() -> OfficialTurn {
    OfficialTurn::ReportLeak {
        compared: Some([7; 32]),
        report: words(),
    }
}

async fn r69_a_leak_report_flags_the_case_and_moves_nothing<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let before = world.app.memo_status(paper.memo()).await.unwrap();
    for by in [HEAD, CLERK, MONITOR, RECORDS] {
        world.turn(&paper, by, leak()).await.unwrap();
    }
    world
        .author_turn(&paper, AuthorTurn::ReportLeak)
        .await
        .unwrap();
    let after = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!((before.state, before.due), (after.state, after.due));
    assert_eq!(happened(&world, &paper, EventKind::LeakReported).await, 4);
    assert_eq!(happened(&world, &paper, EventKind::LeakTold).await, 1);
    // A reader whom no distribution names does not know of the case.
    assert_eq!(code(world.turn(&paper, READER, leak()).await), "not_found");
    for by in [APPEALS, TRUSTEE] {
        let refused = world.turn(&paper, by, leak()).await;
        assert_eq!(code(refused), "not_allowed_for_role", "{by}");
    }
}

async fn r65_the_principal_overrules_in_writing_once_there_is_a_reply<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let direct = |reply| OfficialTurn::Direct {
        reply,
        direction: "The policy goes ahead, on my responsibility.".to_owned(),
    };
    let none = DocumentDigest::from_bytes([1; 32]);
    let early = world.turn(&paper, PRINCIPAL, direct(none)).await;
    assert_eq!(code(early), "not_in_this_state");
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    let reply = world.answer(&paper, HEAD).await.unwrap();
    assert_eq!(
        code(world.turn(&paper, PRINCIPAL, direct(none)).await),
        "names_another"
    );
    assert_eq!(
        code(world.turn(&paper, HEAD, direct(reply)).await),
        "not_allowed_for_role"
    );
    world.turn(&paper, PRINCIPAL, direct(reply)).await.unwrap();
    // It answers nothing and ends nothing: the authors contest the reply all the same.
    assert_eq!(state(&world, &paper).await, State::Replied);
    let contest = AuthorTurn::Contest(reply);
    assert!(world.author_turn(&paper, contest).await.is_ok());
}

fn spill(marking: Marking) -> OfficialTurn {
    OfficialTurn::ReportSpill {
        marking,
        report: "The second paragraph.".to_owned(),
    }
}

fn lift(report: DocumentDigest) -> OfficialTurn {
    OfficialTurn::LiftSpill {
        report,
        reasons: "It is not.".to_owned(),
    }
}

/// T30, R39.
async fn t30_a_spill_locks_the_content_and_no_clock<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let before = world.app.memo_status(paper.memo()).await.unwrap();
    let low = world
        .turn(&paper, CLERK, spill(Marking::SensitiveButUnclassified))
        .await;
    assert_eq!(code(low), "not_in_charter");
    world.undertake(&paper, HEAD).await.unwrap();
    assert!(open(&world, &paper, HEAD).await.is_ok());
    let report = world
        .turn(&paper, RECORDS, spill(Marking::Secret))
        .await
        .unwrap();
    for by in [HEAD, CLERK, PRINCIPAL] {
        assert_eq!(
            code(open(&world, &paper, by).await),
            "content_locked",
            "{by}"
        );
    }
    assert_eq!(
        code(world.app.memo_show(paper.memo()).await),
        "content_locked"
    );
    // What is known about it stays, and every date stands.
    let after = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!((before.state, before.due), (after.state, after.due));
    // The road goes on under the lock to its very end, and what is late is late.
    world.pass(10 * DAY).await;
    assert_eq!(happened(&world, &paper, EventKind::DueMissed).await, 1);
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    let reply = world.answer(&paper, HEAD).await.unwrap();
    // Nobody of those who may want it locked unlocks it, and the monitor does.
    for by in [RECORDS, HEAD, PRINCIPAL] {
        let refused = world.turn(&paper, by, lift(report)).await;
        assert_eq!(code(refused), "not_allowed_for_role", "{by}");
    }
    world.turn(&paper, MONITOR, lift(report)).await.unwrap();
    assert!(open(&world, &paper, HEAD).await.is_ok());
    assert!(world.app.memo_show(paper.memo()).await.is_ok());
    let close = author::close(&paper.authored, reply);
    world.app.case_close(close, [7; 32]).await.unwrap();
}

/// T30, R14: the forbidden ways.
async fn t30_nobody_stops_a_memo_by_locking_it_again<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let report = world
        .turn(&paper, CLERK, spill(Marking::Secret))
        .await
        .unwrap();
    let second = world.turn(&paper, HEAD, spill(Marking::Secret)).await;
    assert_eq!(code(second), "content_locked");
    world.turn(&paper, MONITOR, lift(report)).await.unwrap();
    let again = world.turn(&paper, CLERK, spill(Marking::TopSecret)).await;
    assert_eq!(code(again), "names_another", "each once");
    for by in [MONITOR, APPEALS, TRUSTEE] {
        let refused = world.turn(&paper, by, spill(Marking::Secret)).await;
        assert_eq!(code(refused), "not_allowed_for_role", "{by}");
    }
    // Whom no distribution names does not know of the case.
    let stranger = world.turn(&paper, READER, spill(Marking::Secret)).await;
    assert_eq!(code(stranger), "not_found");
}

async fn t28_a_record_is_released_only_as_its_authors_agreed<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let ask = || OfficialTurn::AskRelease {
        kind: ReleaseKind::Redacted,
        what: [5; 32],
        purpose: "A historian asked.".to_owned(),
    };
    assert_eq!(
        code(world.turn(&paper, RECORDS, ask()).await),
        "not_in_this_state"
    );
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    let reply = world.answer(&paper, HEAD).await.unwrap();
    let close = author::close(&paper.authored, reply);
    world.app.case_close(close, [7; 32]).await.unwrap();
    world.pass(160 * DAY).await;
    assert_eq!(state(&world, &paper).await, State::Archived);
    assert_eq!(
        code(world.turn(&paper, HEAD, ask()).await),
        "not_allowed_for_role"
    );
    let asked = world.turn(&paper, RECORDS, ask()).await.unwrap();
    let release = || OfficialTurn::Release {
        asked,
        purpose: "A historian asked.".to_owned(),
    };
    // Silence is no consent, and neither is an objection.
    world.pass(60 * DAY).await;
    assert_eq!(
        code(world.turn(&paper, RECORDS, release()).await),
        "no_consent"
    );
    let object = AuthorTurn::ObjectRelease(asked);
    world.author_turn(&paper, object).await.unwrap();
    assert_eq!(
        code(world.turn(&paper, RECORDS, release()).await),
        "no_consent"
    );
    let consent = AuthorTurn::ConsentRelease(asked);
    world.author_turn(&paper, consent).await.unwrap();
    world.turn(&paper, RECORDS, release()).await.unwrap();
    let twice = OfficialTurn::Release {
        asked,
        purpose: "And another one.".to_owned(),
    };
    assert_eq!(
        code(world.turn(&paper, RECORDS, twice).await),
        "names_another"
    );
    assert_eq!(state(&world, &paper).await, State::Archived);
}

/// R3.
async fn r3_three_linked_cases_keep_their_own_clocks<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let mut papers = Vec::new();
    for (author, signers) in [0..2, 1..4, 2..5].into_iter().enumerate() {
        let mut paper = world.open_memo(author).await;
        world.circulate(&mut paper).await;
        world.cosign(&paper, signers).await;
        let certificate = world.seal(&paper).await;
        world.file(&mut paper, &certificate).await;
        world.next_interval().await;
        papers.push(paper);
        world.pass(7 * DAY).await;
    }
    let mut before = Vec::new();
    for paper in &papers {
        before.push(world.app.memo_status(paper.memo()).await.unwrap().due);
    }
    let dates: std::collections::BTreeSet<_> =
        before.iter().flatten().map(|it| it.reply_limit).collect();
    assert_eq!(dates.len(), 3, "each from its own filing");
    let version = VersionDigest::from_bytes([4; 32]);
    let link = |kind, to: &Paper| AuthorTurn::Link(kind, to.memo(), version);
    let [first, second, third] = <&[Paper; 3]>::try_from(papers.as_slice()).unwrap();
    world
        .author_turn(second, link(LinkKind::Forked, first))
        .await
        .unwrap();
    world
        .author_turn(third, link(LinkKind::Merged, first))
        .await
        .unwrap();
    world
        .author_turn(first, link(LinkKind::Related, second))
        .await
        .unwrap();
    let itself = world
        .author_turn(first, link(LinkKind::Related, first))
        .await;
    assert_eq!(code(itself), "linked_to_itself");
    // One is answered and closed; the others are owed theirs as before.
    world.acknowledge(third, CLERK).await.unwrap();
    world.distribute(third, HEAD).await.unwrap();
    let reply = world.answer(third, HEAD).await.unwrap();
    let close = author::close(&third.authored, reply);
    world.app.case_close(close, [7; 32]).await.unwrap();
    for (paper, due) in papers.iter().zip(before) {
        let status = world.app.memo_status(paper.memo()).await.unwrap();
        assert_eq!(status.due, due);
        assert_eq!(happened(&world, paper, EventKind::MemoLinked).await, 1);
    }
    assert_eq!(state(&world, first).await, State::Submitted);
    assert_eq!(state(&world, second).await, State::Submitted);
}
