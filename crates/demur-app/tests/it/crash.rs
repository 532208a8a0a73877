//! What a crash leaves: a step that failed and was not kept, and one that failed and was. After
//! either, whoever took it takes it again and stands where he would have stood.

use demur_app::error::AppError;
use demur_domain::choice::IdentityMode;
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::leaf::EventKind;
use demur_store::memory::{Failure, MemoryStore};
use demur_testkit::World;
use demur_testkit::demur_client::author;
use demur_testkit::demur_client::notes::PreparedNote;
use demur_testkit::demur_client::office::Prepared;
use demur_testkit::officials::{CLERK, HEAD};
use demur_testkit::road::{choice, official_request};

/// Takes a step under a failure, then again, and shows what was kept in between.
macro_rules! fail_and_retry {
    ($world:ident, $failure:ident, $step:expr) => {{
        $world.store.fail_next($failure).await;
        assert!(
            matches!($step.await, Err(AppError::Store(_))),
            "{:?}",
            $failure
        );
        $world.restart().await;
        $step.await.unwrap()
    }};
}

/// As `fail_and_retry`, for a step that hands in a document of the office.
macro_rules! fail_and_hand_in {
    ($world:ident, $failure:ident, $step:ident, $prepared:expr) => {{
        let Prepared {
            document,
            sealed,
            nonce,
        } = $prepared;
        fail_and_retry!(
            $world,
            $failure,
            $world.app.$step(document.clone(), sealed.clone(), nonce)
        )
    }};
}

#[tokio::test]
async fn every_step_can_be_taken_again() {
    for failure in [Failure::BeforeCommit, Failure::AfterCommit] {
        the_road_with_failures(failure).await;
    }
}

async fn the_road_with_failures(failure: Failure) {
    let mut world = World::enrolled(MemoryStore::new(), 6, 0).await;
    let instance = world.instance().await;
    let wallet = &world.people[0].wallet;
    let opening = author::open(&instance, wallet, &[], &mut world.randomness()).unwrap();
    let (manifest, presentation) = (opening.authored.manifest.clone(), opening.presentation);
    fail_and_retry!(
        world,
        failure,
        world
            .app
            .memo_open(manifest.clone(), presentation.clone(), opening.index)
    );
    let mut paper = demur_testkit::road::Paper {
        authored: opening.authored,
        author: 0,
        filing: None,
    };
    let frozen = world.freeze(&paper, 20).await;
    let (document, sealed) = (frozen.document, frozen.sealed_text);
    fail_and_retry!(
        world,
        failure,
        world.app.memo_circulate(document.clone(), sealed.clone())
    );
    paper.authored.versions.push(frozen.text);
    let circulation = world.circulation(&paper).await;
    let mut blocks = Vec::new();
    for signer in 0..3 {
        let made = world
            .cosignature(&circulation, signer, &choice(IdentityMode::Sealed))
            .await;
        blocks.push(made.cosignature.to_block());
    }
    fail_and_retry!(world, failure, world.app.memo_cosign(paper.memo(), &blocks));
    let document = author::seal(&paper.authored);
    let certificate = fail_and_retry!(world, failure, world.app.memo_seal(document.clone()));
    assert_eq!(certificate.total, 3);
    let document = world.filing(&mut paper, &certificate).await;
    let (sealed, key) = (
        paper.authored.sealed_memo.clone(),
        paper.authored.case_log_key,
    );
    let nonce = paper.authored.filing_nonce;
    fail_and_retry!(
        world,
        failure,
        world
            .app
            .memo_file(document.clone(), sealed.clone(), key, nonce)
    );
    world.file(&mut paper, &certificate).await;
    world.clock.advance(3600);
    fail_and_retry!(world, failure, world.app.tick());
    assert!(
        world
            .app
            .receipt_show(paper.memo())
            .await
            .unwrap()
            .receipt
            .is_some()
    );
    office_with_failures(world, paper, failure).await;
}

async fn office_with_failures(
    mut world: World<MemoryStore>,
    paper: demur_testkit::road::Paper,
    failure: Failure,
) {
    world.undertake(&paper, CLERK).await.unwrap();
    let at = world.clock.now();
    let request = official_request(CLERK, Operation::CaseOpen, Some(paper.memo()), at);
    fail_and_retry!(
        world,
        failure,
        world.app.case_open(request.clone(), [1; 32])
    );
    fail_and_hand_in!(
        world,
        failure,
        case_acknowledge,
        world.acknowledgement(&paper, CLERK)
    );
    fail_and_hand_in!(
        world,
        failure,
        case_distribute,
        world.distribution(&paper, HEAD, &[])
    );
    let PreparedNote { note, sealed } = world.note(&paper, CLERK, "Ask the bureau.");
    fail_and_retry!(
        world,
        failure,
        world.app.note_post(note.clone(), sealed.clone())
    );
    extension_with_failures(&mut world, &paper, failure).await;
    let reply = world.reply(&paper, HEAD, vec![1, 2]);
    fail_and_hand_in!(
        world,
        failure,
        reply_clear,
        world.clearance(&paper, CLERK, &reply)
    );
    let document = reply.document.clone();
    fail_and_hand_in!(world, failure, case_reply, reply);
    let key = world
        .installation
        .roster
        .official(&demur_testkit::officials::id(HEAD))
        .unwrap();
    let reply = document.verify(&key.key().unwrap()).unwrap().digest();
    let accepted = author::close(&paper.authored, reply);
    fail_and_retry!(
        world,
        failure,
        world.app.case_close(accepted.clone(), [2; 32])
    );
    each_step_was_recorded_once(&world, &paper).await;
}

async fn extension_with_failures(
    world: &mut World<MemoryStore>,
    paper: &demur_testkit::road::Paper,
    failure: Failure,
) {
    let request = world.extension(paper, CLERK, 10);
    let grant = world.grant(paper, HEAD, &request);
    fail_and_hand_in!(world, failure, extension_request, request);
    fail_and_hand_in!(world, failure, extension_approve, grant);
}

async fn each_step_was_recorded_once(
    world: &World<MemoryStore>,
    paper: &demur_testkit::road::Paper,
) {
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(status.state, State::Closed);
    let kinds: Vec<_> = status.events.iter().map(|event| event.kind).collect();
    assert_eq!(
        kinds,
        [
            EventKind::Filed,
            EventKind::DueDatesSet,
            EventKind::Undertaken,
            EventKind::Opened,
            EventKind::Acknowledged,
            EventKind::Distributed,
            EventKind::ExtensionRequested,
            EventKind::ExtensionGranted,
            EventKind::DueDatesSet,
            EventKind::Cleared,
            EventKind::Replied,
            EventKind::Closed,
        ]
    );
    assert_eq!(world.app.mailbox_list(None).await.unwrap().len(), 7);
    let at = world.clock.now();
    let request = official_request(HEAD, Operation::NoteList, Some(paper.memo()), at);
    assert_eq!(world.app.note_list(request, 0).await.unwrap().len(), 1);
}

#[tokio::test]
async fn what_failed_and_was_not_kept_left_nothing() {
    let mut world = World::enrolled(MemoryStore::new(), 6, 0).await;
    let paper = world.filed(0..3).await;
    let before = world.app.memo_status(paper.memo()).await.unwrap();
    world.store.fail_next(Failure::BeforeCommit).await;
    let request = official_request(
        CLERK,
        Operation::CaseOpen,
        Some(paper.memo()),
        world.clock.now(),
    );
    // Nothing is handed out that was not recorded.
    assert!(world.app.case_open(request, [1; 32]).await.is_err());
    assert_eq!(world.app.memo_status(paper.memo()).await.unwrap(), before);
}
