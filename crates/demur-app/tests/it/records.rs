//! `case_archive`, `names_destroy`, `text_destroy`, `hold_place`, `hold_lift`.

use demur_domain::ids::VersionNumber;
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::leaf::EventKind;
use demur_store::{SqliteStore, Store, StoreError};
use demur_testkit::World;
use demur_testkit::demur_client::author;
use demur_testkit::demur_client::turns::OfficialTurn;
use demur_testkit::officials::{
    APPEALS, CLERK, HEAD, MONITOR, PRINCIPAL, READER, RECORDS, TRUSTEE,
};
use demur_testkit::road::{Paper, official_request};

over_stores!(
    r49_names_leave_the_text_and_each_goes_in_its_time,
    r50_a_hold_stops_destruction_and_opens_nothing,
    r49_a_withdrawn_memo_is_no_record_and_its_names_go_too,
    t29_nobody_else_holds_and_one_hold_stands_at_a_time,
);

const DAY: i64 = 86_400;

/// Closed by its authors.
async fn closed<S: Store>(store: S) -> (World<S>, Paper) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    let reply = world.answer(&paper, HEAD).await.unwrap();
    let close = author::close(&paper.authored, reply);
    world.app.case_close(close, [7; 32]).await.unwrap();
    (world, paper)
}

/// The sealed names that stand beside their signatures.
async fn sealed<S: Store>(world: &World<S>, paper: &Paper) -> Vec<Vec<u8>> {
    let (memo, version) = (paper.memo(), VersionNumber::FIRST);
    let signed: Result<_, StoreError> = world
        .store
        .read(Operation::CaseExport, move |tx| {
            Box::pin(async move { tx.cosignature_list(&memo, version).await })
        })
        .await;
    let signed = signed.unwrap();
    assert_eq!(signed.len(), 3, "signatures stay");
    let capsules = signed.into_iter().map(|row| row.capsule);
    capsules.filter(|it| !it.is_empty()).collect()
}

async fn capsules<S: Store>(world: &World<S>, paper: &Paper) -> usize {
    sealed(world, paper).await.len()
}

/// R49: what is destroyed stands in no file of the database.
#[tokio::test]
async fn r49_destroyed_names_are_in_no_file() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("demur.sqlite");
    let (world, paper) = closed(SqliteStore::open(&path).await.unwrap()).await;
    let names = sealed(&world, &paper).await;
    let found = || {
        let files = std::fs::read_dir(directory.path()).unwrap();
        let octets: Vec<u8> = files
            .flat_map(|file| std::fs::read(file.unwrap().path()).unwrap())
            .collect();
        let holds = |name: &&Vec<u8>| octets.windows(32).any(|part| part == &name[64..96]);
        names.iter().filter(holds).count()
    };
    world.pass(140 * DAY).await;
    assert_eq!(found(), 3, "or the search finds nothing");
    world.pass(60 * DAY).await;
    assert_eq!(happened(&world, &paper, EventKind::NamesDestroyed).await, 1);
    assert_eq!(found(), 0);
}

async fn state<S: Store>(world: &World<S>, paper: &Paper) -> State {
    world.app.memo_status(paper.memo()).await.unwrap().state
}

async fn happened<S: Store>(world: &World<S>, paper: &Paper, kind: EventKind) -> usize {
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    status.events.iter().filter(|it| it.kind == kind).count()
}

/// F5.
async fn r49_names_leave_the_text_and_each_goes_in_its_time<S: Store>(store: S) {
    let (world, paper) = closed(store).await;
    let memo = paper.memo();
    world.pass(140 * DAY).await;
    assert_eq!(state(&world, &paper).await, State::Closed);
    assert_eq!(capsules(&world, &paper).await, 3);
    world.pass(20 * DAY).await;
    assert_eq!(state(&world, &paper).await, State::Archived);
    assert_eq!(capsules(&world, &paper).await, 0);
    // No reader opens the text of a record any more.
    let request = official_request(HEAD, Operation::CaseOpen, Some(memo), world.clock.now());
    let opened = world.app.case_open(request, world.nonce()).await;
    assert_eq!(opened.unwrap_err().code(), "not_in_this_state");
    assert_eq!(happened(&world, &paper, EventKind::NamesDestroyed).await, 0);
    world.pass(30 * DAY).await;
    assert_eq!(happened(&world, &paper, EventKind::NamesDestroyed).await, 1);
    assert!(world.app.memo_show(memo).await.is_ok());
    world.pass(60 * DAY).await;
    assert_eq!(happened(&world, &paper, EventKind::TextDestroyed).await, 1);
    assert!(world.app.memo_show(memo).await.is_err());
    // Each once, and what was signed and logged stays.
    world.pass(60 * DAY).await;
    for kind in [
        EventKind::CaseArchived,
        EventKind::NamesDestroyed,
        EventKind::TextDestroyed,
    ] {
        assert_eq!(happened(&world, &paper, kind).await, 1, "{kind:?}");
    }
    assert_eq!(state(&world, &paper).await, State::Archived);
}

/// R50.
async fn r50_a_hold_stops_destruction_and_opens_nothing<S: Store>(store: S) {
    let (world, paper) = closed(store).await;
    let reason = || "By order of a court.".to_owned();
    let place = OfficialTurn::PlaceHold { reason: reason() };
    let hold = world.turn(&paper, RECORDS, place).await.unwrap();
    world.pass(260 * DAY).await;
    assert_eq!(state(&world, &paper).await, State::Archived);
    let destroyed = [EventKind::NamesDestroyed, EventKind::TextDestroyed];
    for kind in destroyed {
        assert_eq!(happened(&world, &paper, kind).await, 0);
    }
    assert!(world.app.memo_show(paper.memo()).await.is_ok());
    for by in [RECORDS, HEAD, MONITOR] {
        let now = world.clock.now();
        let request = official_request(by, Operation::CaseOpen, Some(paper.memo()), now);
        assert!(world.app.case_open(request, world.nonce()).await.is_err());
    }
    let lift = OfficialTurn::LiftHold {
        hold,
        reason: reason(),
    };
    world.turn(&paper, RECORDS, lift).await.unwrap();
    world.next_interval().await;
    for kind in destroyed {
        assert_eq!(happened(&world, &paper, kind).await, 1);
    }
}

async fn r49_a_withdrawn_memo_is_no_record_and_its_names_go_too<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    let withdrawal = author::withdraw(&paper.authored);
    world.app.memo_withdraw(withdrawal, [3; 32]).await.unwrap();
    world.pass(170 * DAY).await;
    assert_eq!(state(&world, &paper).await, State::Withdrawn);
    assert_eq!(capsules(&world, &paper).await, 3);
    world.pass(20 * DAY).await;
    assert_eq!(happened(&world, &paper, EventKind::NamesDestroyed).await, 1);
    assert_eq!(capsules(&world, &paper).await, 0);
    assert_eq!(state(&world, &paper).await, State::Withdrawn);
}

async fn t29_nobody_else_holds_and_one_hold_stands_at_a_time<S: Store>(store: S) {
    let (world, paper) = closed(store).await;
    let place = || OfficialTurn::PlaceHold {
        reason: "By order of a court.".to_owned(),
    };
    for by in [CLERK, HEAD, PRINCIPAL, READER, MONITOR, APPEALS, TRUSTEE] {
        let refused = world.turn(&paper, by, place()).await.unwrap_err();
        assert_eq!(refused.code(), "not_allowed_for_role", "{by}");
    }
    let hold = world.turn(&paper, RECORDS, place()).await.unwrap();
    let second = world.turn(&paper, RECORDS, place()).await.unwrap_err();
    assert_eq!(second.code(), "on_hold");
    let lift = || OfficialTurn::LiftHold {
        hold,
        reason: "It was settled.".to_owned(),
    };
    let refused = world.turn(&paper, HEAD, lift()).await.unwrap_err();
    assert_eq!(refused.code(), "not_allowed_for_role");
    world.turn(&paper, RECORDS, lift()).await.unwrap();
    let again = world.turn(&paper, RECORDS, lift()).await.unwrap_err();
    assert_eq!(again.code(), "names_another");
}
