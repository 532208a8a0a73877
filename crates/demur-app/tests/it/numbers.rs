//! What several institutions sign, what each signer saves, and what a later charter leaves alone.

use demur_app::error::AppError;
use demur_domain::charter::Charter;
use demur_domain::operation::Operation;
use demur_domain::refusal::Refusal;
use demur_domain::state::State;
use demur_protocol::author::AuthorContent;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{DueDates, Duty};
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::charter::{charter_toml, state, usaid};
use demur_testkit::crypto::sign::{Participant, SigningKey};
use demur_testkit::demur_client::author::{self, AuthorRefusal};
use demur_testkit::demur_client::export::{case_file, certificate_file};
use demur_testkit::demur_client::sign;
use demur_testkit::officials::{CLERK, HEAD};
use demur_testkit::road::Paper;
use jiff::Timestamp;

over_stores!(
    r6_each_institution_is_counted_as_it_signed,
    r42_two_signers_save_the_same_octets,
    r55_a_later_charter_leaves_what_has_begun,
    r64_an_urgent_memo_has_the_shorter_times_and_nobody_lengthens_them,
    r64_without_an_urgent_track_nothing_is_urgent,
);

/// R6: two issuers, and of each as many as really signed.
async fn r6_each_institution_is_counted_as_it_signed<S: Store>(store: S) {
    let mut world = World::enrolled(store, 8, 7).await;
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    // Six of State and seven of USAID; one of USAID takes it back, so that who signed is not who is.
    let signers = (0..6).chain(8..15);
    world.cosign(&paper, signers).await;
    let circulation = world.circulation(&paper).await;
    let wallet = &world.people[14].wallet;
    let mut randomness = world.randomness();
    let taken = sign::withdraw(&circulation, wallet, &mut randomness);
    let block = taken.unwrap().to_block();
    let withdrawn = world.app.cosignature_withdraw(paper.memo(), &[block]).await;
    withdrawn.unwrap();
    let certificate = world.seal(&paper).await;
    let counted = certificate.institutions.iter();
    let counted: Vec<_> = counted
        .map(|it| (it.institution.clone(), it.count))
        .collect();
    assert_eq!(counted, [(state(), 6), (usaid(), 6)]);
    assert_eq!(certificate.total, 12);
}

/// R42: nothing in a file says for whom it was made.
async fn r42_two_signers_save_the_same_octets<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    let signed = world.cosign(&paper, 0..4).await;
    let certificate = world.seal(&paper).await;
    world.file(&mut paper, &certificate).await;
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.distribute(&paper, HEAD).await.unwrap();
    world.next_interval().await;
    let mut saved = Vec::new();
    for signer in &signed {
        // Each asks at another time.
        world.clock.advance(7);
        saved.push(save(&world, &paper, &signer.participant_seed).await);
    }
    assert!(saved[0].0.len() > 10_000);
    assert!(saved.iter().all(|files| *files == saved[0]));
}

/// The case file and the certificate as a signer's client makes them.
async fn save<S: Store>(world: &World<S>, paper: &Paper, seed: &[u8; 32]) -> (Vec<u8>, Vec<u8>) {
    let key = SigningKey::<Participant>::from_seed(seed);
    let participant = key.verifying_key().to_bytes();
    let participant = demur_domain::ids::ParticipantKey::from_bytes(participant);
    let request = Request {
        operation: Operation::CaseExport,
        memo: Some(paper.memo()),
        requester: Requester::Participant(participant),
        at: world.clock.now(),
    };
    let request = UnverifiedRequest::by_participant(&key, request);
    let material = world.app.case_export(request).await.unwrap();
    let mailbox = world.app.mailbox_list(None).await.unwrap();
    let text = paper.authored.versions[0].clone();
    let certificate = certificate_file(&material, &text).unwrap();
    let entries = mailbox.iter().map(|entry| entry.sealed.as_slice());
    let case = case_file(material, text, &paper.authored.circulation(), entries);
    (case.to_canonical(), certificate.to_canonical())
}

/// R55: the charter goes from 2 days to 20 under a running installation. What was filed keeps its 2,
/// and so does what was begun and is filed afterwards; only what is begun afterwards has 20.
async fn r55_a_later_charter_leaves_what_has_begun<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let filed = world.filed(0..3).await;
    let before = dates(&world, &filed).await;
    let mut begun = world.open_memo(1).await;
    world.circulate(&mut begun).await;
    world.cosign(&begun, 0..3).await;

    let toml = String::from_utf8(world.installation.charter_toml.clone()).unwrap();
    let short = Charter::parse(&toml).unwrap();
    let longer = toml.replacen(
        "acknowledge = { working_days = 2 }",
        "acknowledge = { working_days = 20 }",
        1,
    );
    let long = Charter::parse(&longer).unwrap();
    world.installation.charter_toml = longer.into_bytes();
    world.restart().await;
    world.next_interval().await;

    let certificate = world.seal(&begun).await;
    world.file(&mut begun, &certificate).await;
    let at = world.clock.now();
    let mut new = world.open_memo(2).await;
    world.circulate(&mut new).await;
    world.cosign(&new, 0..3).await;
    let certificate = world.seal(&new).await;
    world.file(&mut new, &certificate).await;
    let due = |charter: &Charter| {
        let at = Timestamp::from_second(at - at.rem_euclid(3_600)).unwrap();
        let due = charter.calendar().due(at, charter.terms().acknowledge);
        due.unwrap().ends_at().as_second()
    };
    assert!(due(&short) < due(&long));
    assert_eq!(dates(&world, &filed).await, before);
    assert_eq!(dates(&world, &begun).await.acknowledge, due(&short));
    assert_eq!(dates(&world, &new).await.acknowledge, due(&long));
    // And what is owed by then is late by then, whatever the charter now says.
    world.pass(due(&short) - world.clock.now()).await;
    let status = world.app.memo_status(filed.memo()).await.unwrap();
    assert!(!status.overdue.is_empty());
    let status = world.app.memo_status(new.memo()).await.unwrap();
    assert!(status.overdue.is_empty());
}

async fn dates<S: Store>(world: &World<S>, paper: &Paper) -> DueDates {
    let status = world.app.memo_status(paper.memo()).await;
    status.unwrap().due.unwrap()
}

/// R64: from the filing on it has the shorter times, whatever the office then does with it.
async fn r64_an_urgent_memo_has_the_shorter_times_and_nobody_lengthens_them<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let at = world.clock.now();
    let urgent = world.filed_urgently(0..3).await;
    let due = dates(&world, &urgent).await;
    let charter = Charter::parse(&charter_toml()).unwrap();
    let at = Timestamp::from_second(at - at.rem_euclid(3_600)).unwrap();
    let day = |term| {
        let due = charter.calendar().due(at, term);
        due.unwrap().ends_at().as_second()
    };
    let (short, long) = (charter.terms_for(true), charter.terms());
    assert_eq!(due.acknowledge, day(short.acknowledge));
    assert_eq!(due.reply_target, day(short.reply_target));
    assert_eq!(due.reply_limit, day(short.reply_limit));
    assert!(due.reply_limit < day(long.reply_limit));
    world.acknowledge(&urgent, CLERK).await.unwrap();
    world.distribute(&urgent, HEAD).await.unwrap();
    world.next_interval().await;
    assert_eq!(dates(&world, &urgent).await, due);
    world.pass(due.reply_limit - world.clock.now()).await;
    let status = world.app.memo_status(urgent.memo()).await.unwrap();
    assert!(status.is_urgent);
    assert_eq!(status.overdue, [Duty::Reply]);
}

/// R64: a charter without such terms has no shorter clock to begin, so the filing is refused, and
/// nothing of it is kept.
async fn r64_without_an_urgent_track_nothing_is_urgent<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let toml = String::from_utf8(world.installation.charter_toml.clone()).unwrap();
    let begins = toml.find("[urgent]").unwrap();
    let ends = begins + toml[begins..].find("\n\n").unwrap();
    let without = [&toml[..begins], &toml[ends..]].concat();
    world.installation.charter_toml = without.into_bytes();
    world.restart().await;
    world.next_interval().await;
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    world.cosign(&paper, 0..3).await;
    let certificate = world.seal(&paper).await;
    // The client says so first; this one does not ask it.
    let mut authored = paper.authored.clone();
    let nonce = [7; 32];
    let words = "Now.".to_owned();
    authored.urgency = Some(AuthorContent { nonce, words });
    let (instance, mut randomness) = (world.instance().await, world.randomness());
    let asked = author::mark_urgent(&instance, &mut paper.authored, "Now.", &mut randomness);
    assert!(matches!(asked, Err(AuthorRefusal::NoUrgentTrack)));
    let filing = author::file(&instance, &mut authored, &certificate, &mut randomness).unwrap();
    let sealed = authored.sealed_memo.clone();
    let filed = world
        .app
        .memo_file(filing, sealed, authored.case_log_key, [1; 32]);
    let refused = filed.await.unwrap_err();
    assert!(matches!(refused, AppError::Refused(Refusal::NotInCharter)));
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(status.state, State::Sealed);
    world.file(&mut paper, &certificate).await;
    assert!(!world.app.memo_status(paper.memo()).await.unwrap().is_urgent);
}
