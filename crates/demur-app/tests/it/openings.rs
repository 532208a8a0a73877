//! `opening_request`, `opening_approve`, `opening_refuse`, `name_show`: one sealed name, opened by the
//! trustees together, late and in the open (R48). Each limit has somebody here who tries to pass it.

use demur_app::error::AppError;
use demur_crypto::capsule::Capsule;
use demur_domain::choice::IdentityMode;
use demur_domain::ids::DocumentDigest;
use demur_domain::operation::Operation;
use demur_protocol::casefile::CaseMaterial;
use demur_protocol::leaf::EventKind;
use demur_protocol::official::OfficialStep;
use demur_protocol::presentation::capsule_binding;
use demur_store::{SqliteStore, Store};
use demur_testkit::World;
use demur_testkit::demur_client::author;
use demur_testkit::demur_client::mailbox::read;
use demur_testkit::demur_client::opening::{OpeningRefusal, Sought};
use demur_testkit::demur_client::sign::Choice;
use demur_testkit::officials::{APPEALS, CLERK, HEAD, MONITOR, RECORDS, TRUSTEE, id, keys};
use demur_testkit::road::{Paper, choice, official_request};
use jiff::Timestamp;

over_stores!(
    r48_two_of_three_open_one_name_after_the_notice,
    r48_one_trustee_too_few_opens_nothing_however_it_is_tried,
    r48_nobody_hurries_the_notice_and_nobody_gets_the_sealed_name_before,
    r48_a_second_name_takes_a_second_procedure,
    r48_the_signers_are_told_and_only_the_owner_knows_whose_it_is,
    r48_nobody_else_asks_decides_or_fetches,
    r48_a_record_can_still_be_asked_for_until_its_names_are_gone,
    r48_an_anonymous_signature_opens_to_nobody,
    r48_a_name_given_only_if_more_sign_is_not_shown,
);

const DAY: i64 = 86_400;
/// More than the charter's ten working days of notice, fewer than ten more to decide.
const NOTICE: i64 = 19 * DAY;
const TRUSTEES: [&str; 3] = [MONITOR, TRUSTEE, APPEALS];

/// As many as sign.
const SIGNERS: u32 = 3;

async fn filed<S: Store>(store: S, mode: IdentityMode) -> (World<S>, Paper) {
    filed_as(store, choice(mode)).await
}

async fn filed_as<S: Store>(store: S, choice: Choice) -> (World<S>, Paper) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed_as(&choice, 0..SIGNERS as usize).await;
    (world, paper)
}

/// A sealed name that is given only if so many sign.
fn if_at_least(signatures: u32) -> Choice {
    Choice {
        signatures_min: Some(signatures),
        ..choice(IdentityMode::Sealed)
    }
}

async fn ask<S: Store>(
    world: &World<S>,
    paper: &Paper,
    signature: u32,
) -> Result<DocumentDigest, AppError> {
    let prepared = world.opening_request(paper, RECORDS, signature);
    let asked = world
        .post_turn(Operation::OpeningRequest, RECORDS, prepared)
        .await?;
    world.next_interval().await;
    Ok(asked)
}

/// Asked for signature 1, whose condition is just met, and the notice is over.
async fn noticed<S: Store>(store: S) -> (World<S>, Paper, DocumentDigest) {
    let (world, paper) = filed_as(store, if_at_least(SIGNERS)).await;
    let asked = ask(&world, &paper, 1).await.unwrap();
    wait(&world, NOTICE).await;
    (world, paper, asked)
}

/// Lets time pass, and what the clock did then into the log.
async fn wait<S: Store>(world: &World<S>, seconds: i64) {
    world.pass(seconds).await;
    world.next_interval().await;
}

async fn export<S: Store>(
    world: &World<S>,
    paper: &Paper,
    by: &str,
) -> Result<CaseMaterial, AppError> {
    let now = world.clock.now();
    let request = official_request(by, Operation::CaseExport, Some(paper.memo()), now);
    world.app.case_export(request).await
}

async fn show<S: Store>(world: &World<S>, paper: &Paper, by: &str) -> Result<Vec<u8>, AppError> {
    let now = world.clock.now();
    let request = official_request(by, Operation::NameShow, Some(paper.memo()), now);
    world.app.name_show(request).await
}

async fn mailbox<S: Store>(world: &World<S>) -> Vec<Vec<u8>> {
    let page = world.app.mailbox_list(None).await.unwrap();
    page.into_iter().map(|it| it.sealed).collect()
}

fn instant<S: Store>(world: &World<S>) -> Timestamp {
    Timestamp::from_second(world.clock.now()).unwrap()
}

fn find<'a, S: Store>(
    world: &World<S>,
    material: &'a CaseMaterial,
) -> Result<Sought<'a>, OpeningRefusal> {
    let log = world.app.log_verifier();
    Sought::find(material, Some(log), &mut world.randomness())
}

/// A trustee's client does what the command does, and posts it.
async fn approve<S: Store>(world: &World<S>, paper: &Paper, by: &str) -> Result<(), AppError> {
    let material = export(world, paper, by).await?;
    let sought = find(world, &material).unwrap();
    let name = show(world, paper, by).await?;
    let now = instant(world);
    let prepared = sought.approve(&keys(by), &name, now, &mut world.randomness());
    let operation = Operation::OpeningApprove;
    world.post_turn(operation, by, prepared.unwrap()).await?;
    world.next_interval().await;
    Ok(())
}

/// Who asked opens what was agreed to.
async fn open<S: Store>(world: &World<S>, paper: &Paper) -> Result<String, OpeningRefusal> {
    let material = export(world, paper, RECORDS).await.unwrap();
    let name = show(world, paper, RECORDS).await.unwrap();
    open_with(world, &material, &name).await
}

async fn open_with<S: Store>(
    world: &World<S>,
    material: &CaseMaterial,
    name: &[u8],
) -> Result<String, OpeningRefusal> {
    let sought = find(world, material).unwrap();
    let mailbox = mailbox(world).await;
    let sealed = mailbox.iter().map(Vec::as_slice);
    sought.open(&keys(RECORDS).identity(), name, sealed)
}

fn code(refused: Result<impl Sized, AppError>) -> String {
    refused.err().unwrap().code().to_owned()
}

async fn r48_two_of_three_open_one_name_after_the_notice<S: Store>(store: S) {
    let (world, paper, _) = noticed(store).await;
    approve(&world, &paper, TRUSTEE).await.unwrap();
    approve(&world, &paper, APPEALS).await.unwrap();
    let name = open(&world, &paper).await.unwrap();
    assert!(name.starts_with("Name of state-000"), "{name}");
    // It is in the log, and everybody who has the receipt sees it.
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    let happened = |kind| status.events.iter().filter(|it| it.kind == kind).count();
    assert_eq!(happened(EventKind::OpeningRequested), 1);
    assert_eq!(happened(EventKind::OpeningApproved), 2);
    // Settled: the third share is asked for and given no more.
    let third = approve(&world, &paper, MONITOR).await;
    assert_eq!(code(third), "too_late");
}

async fn r48_one_trustee_too_few_opens_nothing_however_it_is_tried<S: Store>(store: S) {
    let (world, paper, asked) = noticed(store).await;
    approve(&world, &paper, TRUSTEE).await.unwrap();
    // The server gives who asked nothing yet, and what a trustee hands over opens nothing either.
    assert_eq!(code(show(&world, &paper, RECORDS).await), "shares_missing");
    let name = show(&world, &paper, MONITOR).await.unwrap();
    let material = export(&world, &paper, RECORDS).await.unwrap();
    let opened = open_with(&world, &material, &name).await;
    assert_eq!(opened, Err(OpeningRefusal::Shut));
    // The same share again is one share.
    let step = || OfficialStep::ApproveOpening { request: asked };
    let again = world.forced_opening(&paper, TRUSTEE, step());
    let again = world
        .post_turn(Operation::OpeningApprove, TRUSTEE, again)
        .await;
    assert_eq!(code(again), "names_another");
    // Another's consent without the share, by a trustee who lost the key or will not, opens nothing.
    let without = world.forced_opening(&paper, MONITOR, step());
    let posted = world
        .post_turn(Operation::OpeningApprove, MONITOR, without)
        .await;
    posted.unwrap();
    world.next_interval().await;
    assert_eq!(open(&world, &paper).await, Err(OpeningRefusal::Shut));
}

async fn r48_nobody_hurries_the_notice_and_nobody_gets_the_sealed_name_before<S: Store>(store: S) {
    let (world, paper) = filed(store, IdentityMode::Sealed).await;
    assert_eq!(code(export(&world, &paper, TRUSTEE).await), "not_found");
    let asked = ask(&world, &paper, 1).await.unwrap();
    wait(&world, 10 * DAY).await;
    for by in TRUSTEES {
        assert_eq!(code(show(&world, &paper, by).await), "too_early", "{by}");
        // The trustee's own client refuses, whatever clock it believes in but the log's.
        let material = export(&world, &paper, by).await.unwrap();
        let sought = find(&world, &material).unwrap();
        let early = sought.check(&id(by), instant(&world));
        assert!(matches!(early, Err(OpeningRefusal::Refused(_))));
        // One that bypasses it is refused by the server.
        let step = OfficialStep::ApproveOpening { request: asked };
        let forced = world.forced_opening(&paper, by, step);
        let forced = world.post_turn(Operation::OpeningApprove, by, forced).await;
        assert_eq!(code(forced), "too_early", "{by}");
    }
    // And nobody decides once the time is over.
    wait(&world, 40 * DAY).await;
    assert_eq!(code(show(&world, &paper, TRUSTEE).await), "too_late");
}

async fn r48_a_second_name_takes_a_second_procedure<S: Store>(store: S) {
    let (world, paper, _) = noticed(store).await;
    assert_eq!(code(ask(&world, &paper, 2).await), "opening_not_over");
    approve(&world, &paper, TRUSTEE).await.unwrap();
    approve(&world, &paper, APPEALS).await.unwrap();
    let first = open(&world, &paper).await.unwrap();
    let name = show(&world, &paper, RECORDS).await.unwrap();
    // What was agreed to for the first opens no other: neither another's sealed name …
    let material = export(&world, &paper, RECORDS).await.unwrap();
    ask(&world, &paper, 2).await.unwrap();
    assert_eq!(code(show(&world, &paper, RECORDS).await), "shares_missing");
    wait(&world, NOTICE).await;
    let other = show(&world, &paper, TRUSTEE).await.unwrap();
    assert_ne!(name, other);
    let opened = open_with(&world, &material, &other).await;
    assert_eq!(opened, Err(OpeningRefusal::AnotherName));
    // … nor the one that is asked for next.
    let material = export(&world, &paper, RECORDS).await.unwrap();
    let opened = open_with(&world, &material, &other).await;
    assert_eq!(opened, Err(OpeningRefusal::Shut));
    approve(&world, &paper, MONITOR).await.unwrap();
    approve(&world, &paper, TRUSTEE).await.unwrap();
    let second = open(&world, &paper).await.unwrap();
    assert_ne!(first, second);
    // A share is made for one signature: with a name of another there is none in it.
    let context = paper.authored.manifest.context();
    let pseudonym = &material.presentations[0].presentation.pseudonym;
    let capsule = Capsule::from_bytes(&other).unwrap();
    let binding = capsule_binding(&context, pseudonym);
    assert!(
        capsule
            .share_for(&keys(TRUSTEE).identity(), binding)
            .is_err()
    );
}

async fn r48_the_signers_are_told_and_only_the_owner_knows_whose_it_is<S: Store>(store: S) {
    let (world, paper) = filed(store, IdentityMode::Sealed).await;
    ask(&world, &paper, 1).await.unwrap();
    let circulation = paper.authored.circulation();
    let roster = &world.installation.roster;
    let letters = mailbox(&world).await;
    let letters = letters
        .iter()
        .filter_map(|it| read(&circulation, &paper.memo(), roster, it));
    let told: Vec<_> = letters
        .map(|it| it.document.statement().step.clone())
        .collect();
    assert!(told.contains(&OfficialStep::RequestOpening { signature: 1 }));
    // Trustees read the reasons as well, and the office, the server and other officials do not.
    let material = export(&world, &paper, TRUSTEE).await.unwrap();
    let sought = find(&world, &material).unwrap();
    let entries = mailbox(&world).await;
    let reasons = |by: &str| {
        let identity = keys(by).identity();
        entries.iter().find_map(|it| sought.reasons(&identity, it))
    };
    for by in TRUSTEES.into_iter().chain([RECORDS]) {
        assert!(reasons(by).is_some(), "{by}");
    }
    for by in [HEAD, CLERK] {
        assert!(reasons(by).is_none(), "{by}");
    }
}

async fn r48_nobody_else_asks_decides_or_fetches<S: Store>(store: S) {
    let (world, paper, asked) = noticed(store).await;
    let place = ask(&world, &paper, 3).await;
    assert_eq!(code(place), "no_such_signature");
    for by in [HEAD, CLERK] {
        let request = world.opening_request(&paper, by, 0);
        let refused = world
            .post_turn(Operation::OpeningRequest, by, request)
            .await;
        assert_eq!(code(refused), "not_allowed_for_role", "{by}");
    }
    for by in [HEAD, CLERK, RECORDS] {
        let step = OfficialStep::ApproveOpening { request: asked };
        let forced = world.forced_opening(&paper, by, step);
        let refused = world.post_turn(Operation::OpeningApprove, by, forced).await;
        assert_eq!(code(refused), "not_allowed_for_role", "{by}");
    }
    for by in [HEAD, CLERK] {
        let refused = show(&world, &paper, by).await;
        assert_eq!(code(refused), "not_allowed_for_role", "{by}");
    }
    // Two refusals of three settle it, with no wait.
    for by in [MONITOR, TRUSTEE] {
        let step = OfficialStep::RefuseOpening { request: asked };
        let refusal = world.forced_opening(&paper, by, step);
        let posted = world.post_turn(Operation::OpeningRefuse, by, refusal).await;
        posted.unwrap();
    }
    assert_eq!(code(show(&world, &paper, APPEALS).await), "too_late");
}

async fn r48_a_record_can_still_be_asked_for_until_its_names_are_gone<S: Store>(store: S) {
    let (world, paper) = filed(store, IdentityMode::Sealed).await;
    let withdrawal = author::withdraw(&paper.authored);
    world.app.memo_withdraw(withdrawal, [3; 32]).await.unwrap();
    wait(&world, 100 * DAY).await;
    ask(&world, &paper, 0).await.unwrap();
    wait(&world, NOTICE).await;
    approve(&world, &paper, MONITOR).await.unwrap();
    assert!(show(&world, &paper, TRUSTEE).await.is_ok());
    wait(&world, 80 * DAY).await;
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    let gone = |it: &demur_app::memo_status::StatusEvent| it.kind == EventKind::NamesDestroyed;
    assert!(status.events.iter().any(gone));
    for by in [MONITOR, TRUSTEE, RECORDS] {
        assert_eq!(code(show(&world, &paper, by).await), "names_gone", "{by}");
    }
    assert_eq!(code(ask(&world, &paper, 0).await), "names_gone");
}

async fn r48_an_anonymous_signature_opens_to_nobody<S: Store>(store: S) {
    let (world, paper) = filed(store, IdentityMode::Anonymous).await;
    ask(&world, &paper, 1).await.unwrap();
    wait(&world, NOTICE).await;
    for by in TRUSTEES {
        let material = export(&world, &paper, by).await.unwrap();
        let sought = find(&world, &material).unwrap();
        let name = show(&world, &paper, by).await.unwrap();
        let now = instant(&world);
        let made = sought.approve(&keys(by), &name, now, &mut world.randomness());
        assert_eq!(made.err(), Some(OpeningRefusal::NoShare), "{by}");
    }
}

async fn r48_a_name_given_only_if_more_sign_is_not_shown<S: Store>(store: S) {
    let (world, paper) = filed_as(store, if_at_least(SIGNERS + 1)).await;
    ask(&world, &paper, 1).await.unwrap();
    wait(&world, NOTICE).await;
    approve(&world, &paper, TRUSTEE).await.unwrap();
    approve(&world, &paper, APPEALS).await.unwrap();
    let refused = OpeningRefusal::TooFewSigned(SIGNERS + 1);
    assert_eq!(open(&world, &paper).await, Err(refused));
}

/// R48, R49: the sealed name is fetched from where names are kept apart.
#[tokio::test]
async fn r48_a_sealed_name_of_a_record_is_found_apart_from_its_signature() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("demur.sqlite");
    let store = SqliteStore::open(&path).await.unwrap();
    let (world, paper) = filed(store, IdentityMode::Sealed).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    let reply = world.answer(&paper, HEAD).await.unwrap();
    let close = author::close(&paper.authored, reply);
    world.app.case_close(close, [7; 32]).await.unwrap();
    world.next_interval().await;
    wait(&world, 160 * DAY).await;
    ask(&world, &paper, 2).await.unwrap();
    wait(&world, NOTICE).await;
    approve(&world, &paper, MONITOR).await.unwrap();
    approve(&world, &paper, TRUSTEE).await.unwrap();
    assert!(open(&world, &paper).await.unwrap().starts_with("Name of"));
}
