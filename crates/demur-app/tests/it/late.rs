//! Co-signing after the filing: `memo_cosign` and `late_count`. R62, R63.

use demur_app::memo_status::{CountBucket, LateSigning};
use demur_crypto::sign::{Participant, SigningKey};
use demur_domain::choice::IdentityMode;
use demur_domain::ids::ParticipantKey;
use demur_domain::operation::Operation;
use demur_protocol::casefile::FiledEvent;
use demur_protocol::codec::Canonical;
use demur_protocol::late::LateCertificate;
use demur_protocol::leaf::EventKind;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::officials::CLERK;
use demur_testkit::road::{Paper, choice};

over_stores!(
    r62_who_signs_late_is_counted_apart_and_changes_no_certificate,
    r62_who_signed_before_is_not_counted_late,
    r62_without_the_section_nobody_signs_late,
    r62_a_signature_says_itself_whether_it_is_late,
    r62_nobody_signs_once_the_time_is_over,
    r62_a_late_signer_sees_that_it_stands,
    r63_supporters_are_counted_by_themselves_and_never_sign,
);

const EMPLOYEES: usize = 6;

const DAY: i64 = 86_400;

async fn filed<S: Store>(store: S) -> (World<S>, Paper) {
    let mut world = World::with_late(store, EMPLOYEES).await;
    let paper = world.filed([1, 2]).await;
    (world, paper)
}

async fn late<S: Store>(world: &World<S>, paper: &Paper) -> LateSigning {
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    status.late.unwrap()
}

async fn r62_who_signs_late_is_counted_apart_and_changes_no_certificate<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let request = paper.request(Operation::CaseExport, world.clock.now());
    let sealed = world.app.case_export(request).await.unwrap();
    world.cosign_late(&paper, [3, 4, 3]).await;
    assert_eq!(
        late(&world, &paper).await.signatures,
        CountBucket::exactly(0)
    );
    // A case that goes on takes late signatures all the same.
    world.acknowledge(&paper, CLERK).await.unwrap();
    world.next_interval().await;
    world.cosign_late(&paper, [5]).await;
    world.next_interval().await;
    assert_eq!(late(&world, &paper).await.signatures, CountBucket::of(3));
    let request = paper.request(Operation::CaseExport, world.clock.now());
    assert!(world.app.case_export(request).await.unwrap().late.is_none());
    world.pass(31 * DAY).await;
    world.next_interval().await;
    world.next_interval().await;
    let request = paper.request(Operation::CaseExport, world.clock.now());
    let material = world.app.case_export(request).await.unwrap();
    assert_eq!(material.certificate, sealed.certificate);
    assert!(material.presentations == sealed.presentations);
    assert_eq!(material.late.unwrap().len(), 3);
    let certificate = late_certificate(&material.filed.unwrap().events);
    assert_eq!(certificate.filed, sealed.certificate.certificate_digest());
    // Three are fewer than a cell may hold: from where they are is not said.
    let of = &certificate.late;
    assert_eq!(
        (of.total, of.institutions.len(), of.classes.len()),
        (3, 0, 0)
    );
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(status.signatures, CountBucket::exactly(2));
    assert_eq!(status.late.unwrap().signatures, CountBucket::exactly(3));
}

async fn r62_who_signed_before_is_not_counted_late<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    world.cosign_late(&paper, [1, 2, 3]).await;
    world.next_interval().await;
    assert_eq!(late(&world, &paper).await.signatures, CountBucket::of(1));
    world.pass(31 * DAY).await;
    assert_eq!(
        late(&world, &paper).await.signatures,
        CountBucket::exactly(1)
    );
}

async fn r62_without_the_section_nobody_signs_late<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed([1, 2]).await;
    world.cosign_late(&paper, [3]).await;
    world.pass(31 * DAY).await;
    world.next_interval().await;
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(status.late, None);
    let counted = |it: &EventKind| *it == EventKind::LateCounted;
    assert!(!status.events.iter().any(|it| counted(&it.kind)));
}

async fn r62_a_signature_says_itself_whether_it_is_late<S: Store>(store: S) {
    let mut world = World::with_late(store, EMPLOYEES).await;
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    let circulation = world.circulation(&paper).await;
    world.cosign(&paper, [1, 2]).await;
    // Posted while the memo still circulates, it is no signature on what circulates.
    world.cosign_late(&paper, [3]).await;
    let anonymous = choice(IdentityMode::Anonymous);
    let kept = world.cosignature(&circulation, 4, &anonymous).await;
    let certificate = world.seal(&paper).await;
    assert_eq!(certificate.total, 2);
    // Between seal and filing nobody signs at all.
    world.cosign_late(&paper, [3]).await;
    world.file(&mut paper, &certificate).await;
    world.next_interval().await;
    // One that was made for the certificate and comes too late for it is none of those either.
    let block = kept.cosignature.to_block();
    world.app.memo_cosign(paper.memo(), &[block]).await.unwrap();
    world.next_interval().await;
    assert_eq!(
        late(&world, &paper).await.signatures,
        CountBucket::exactly(0)
    );
}

async fn r62_nobody_signs_once_the_time_is_over<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    world.cosign_late(&paper, [3]).await;
    let ends_at = late(&world, &paper).await.ends_at;
    world.clock.advance(ends_at - world.clock.now());
    world.cosign_late(&paper, [4]).await;
    world.next_interval().await;
    assert_eq!(
        late(&world, &paper).await.signatures,
        CountBucket::exactly(1)
    );
}

async fn r62_a_late_signer_sees_that_it_stands<S: Store>(store: S) {
    let (world, paper) = filed(store).await;
    let made = world.cosign_late(&paper, [3, 1]).await;
    for (made, stands) in made.iter().zip([true, false]) {
        let key = SigningKey::<Participant>::from_seed(&made.participant_seed);
        let participant = ParticipantKey::from_bytes(key.verifying_key().to_bytes());
        let request = Request {
            operation: Operation::CosignatureProve,
            memo: Some(paper.memo()),
            requester: Requester::Participant(participant),
            at: world.clock.now(),
        };
        let request = UnverifiedRequest::by_participant(&key, request);
        let proof = world.app.cosignature_prove(request).await.unwrap();
        assert_eq!((proof.late, proof.counted), (stands, false));
        assert!(proof.certified.is_none());
    }
}

/// Who may support a memo is in no count of those who signed it, before the seal or after the filing.
async fn r63_supporters_are_counted_by_themselves_and_never_sign<S: Store>(store: S) {
    let mut world = World::with_late(store, EMPLOYEES).await;
    let supporters = [EMPLOYEES, EMPLOYEES + 1];
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    world.cosign(&paper, [1, 2]).await;
    // While it circulates their signature is dropped like every one that does not count.
    world.cosign(&paper, supporters).await;
    let certificate = world.seal(&paper).await;
    assert_eq!(certificate.total, 2);
    world.file(&mut paper, &certificate).await;
    world.next_interval().await;
    world.cosign_late(&paper, [3]).await;
    world.cosign_late(&paper, supporters).await;
    world.cosign_late(&paper, supporters).await;
    world.next_interval().await;
    let shown = late(&world, &paper).await;
    assert_eq!(shown.signatures, CountBucket::of(1));
    assert_eq!(shown.supporters, Some(CountBucket::of(2)));
    world.pass(31 * DAY).await;
    world.next_interval().await;
    let shown = late(&world, &paper).await;
    assert_eq!(shown.signatures, CountBucket::exactly(1));
    assert_eq!(shown.supporters, Some(CountBucket::exactly(2)));
    let request = paper.request(Operation::CaseExport, world.clock.now());
    let material = world.app.case_export(request).await.unwrap();
    let counted = late_certificate(&material.filed.unwrap().events);
    assert_eq!((counted.late.total, counted.supporters.total), (1, 2));
    assert_ne!(counted.late.root, counted.supporters.root);
}

fn late_certificate(events: &[FiledEvent]) -> LateCertificate {
    let mut counted = events.iter().filter(|it| it.kind == EventKind::LateCounted);
    let content = &counted.next().unwrap().content;
    assert!(counted.next().is_none());
    LateCertificate::from_canonical(content).unwrap()
}
