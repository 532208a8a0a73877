//! `memo_seal`, `memo_file`, `memo_withdraw`, `receipt_show`, `cosignature_prove`.

use demur_app::error::AppError;
use demur_app::memo_status::CountBucket;
use demur_crypto::log::promise::UnverifiedPromise;
use demur_crypto::log::tree::{NodeHash, TreeHead, leaf_hash};
use demur_crypto::sign::{Participant, SigningKey};
use demur_domain::ids::{MemoId, ParticipantKey};
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::certificate::{Certificate, signature_leaf};
use demur_protocol::codec::Canonical;
use demur_protocol::presentation::UnverifiedPresentation;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::demur_client::author;
use demur_testkit::road::Paper;

over_stores!(
    too_few_signers,
    sealing_again_gives_the_same_certificate,
    filing_again_gives_the_same_promise,
    a_filing_must_fit,
    withdrawn_before_filing_nothing_is_left,
    withdrawn_after_filing_it_stays_a_record,
    a_signer_gets_proof_and_nobody_else,
    strangers_take_no_step,
);

async fn signed<S: Store>(store: S) -> (World<S>, Paper) {
    let mut world = World::enrolled(store, 6, 0).await;
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    (world, paper)
}

async fn too_few_signers<S: Store>(store: S) {
    let (world, paper) = signed(store).await;
    world.cosign(&paper, [0]).await;
    let refused = world.app.memo_seal(author::seal(&paper.authored)).await;
    assert_eq!(refused.err().unwrap().code(), "too_few_signers");
    world.cosign(&paper, [1]).await;
    assert_eq!(world.seal(&paper).await.total, 2);
}

async fn sealing_again_gives_the_same_certificate<S: Store>(store: S) {
    let (world, paper) = signed(store).await;
    world.cosign(&paper, 0..3).await;
    let circulation = world.circulation(&paper).await;
    let late = demur_testkit::road::choice(demur_domain::choice::IdentityMode::Anonymous);
    let late = world
        .cosignature(&circulation, 4, &late)
        .await
        .cosignature
        .to_block();
    let certificate = world.seal(&paper).await;
    world.app.memo_cosign(paper.memo(), &[late]).await.unwrap();
    assert_eq!(world.seal(&paper).await, certificate);
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(
        (status.state, status.signatures),
        (State::Sealed, CountBucket::exactly(3))
    );
}

/// R15: a signed promise comes with the filing, and the receipt when its interval is over.
async fn filing_again_gives_the_same_promise<S: Store>(store: S) {
    let (world, mut paper) = signed(store).await;
    world.cosign(&paper, 0..3).await;
    let certificate = world.seal(&paper).await;
    let promise = world.file(&mut paper, &certificate).await;
    world.next_interval().await;
    assert_eq!(world.file(&mut paper, &certificate).await, promise);
    let log = world.app.log_verifier();
    UnverifiedPromise::decode(&promise)
        .unwrap()
        .verify(log)
        .unwrap();
    let receipt = world.app.receipt_show(paper.memo()).await.unwrap();
    assert_eq!(receipt.promise, promise);
    assert!(receipt.receipt.is_some());
    let events = world.app.memo_status(paper.memo()).await.unwrap().events;
    assert_eq!(events.len(), 2);
}

async fn a_filing_must_fit<S: Store>(store: S) {
    let (world, mut paper) = signed(store).await;
    world.cosign(&paper, 0..3).await;
    let certificate = world.seal(&paper).await;
    let other = Certificate {
        total: 4,
        ..certificate.clone()
    };
    let forged = world.filing(&mut paper, &other).await;
    let right = world.filing(&mut paper, &certificate).await;
    let (sealed, key) = (
        paper.authored.sealed_memo.clone(),
        paper.authored.case_log_key,
    );
    let mut changed = sealed.clone();
    *changed.last_mut().unwrap() ^= 1;
    let app = &world.app;
    for (code, document, sealed, key) in [
        ("another_certificate", forged, sealed.clone(), key),
        ("content_mismatch", right.clone(), changed, key),
        ("content_mismatch", right.clone(), sealed.clone(), [0; 32]),
        ("malformed", right.clone(), b"no age file".to_vec(), key),
        (
            "wrong_kind",
            author::seal(&paper.authored),
            sealed.clone(),
            key,
        ),
    ] {
        let refused = app.memo_file(document, sealed, key, [0; 32]).await;
        assert_eq!(refused.err().unwrap().code(), code);
    }
    app.memo_file(right, sealed, key, [0; 32]).await.unwrap();
}

/// R68.
async fn withdrawn_before_filing_nothing_is_left<S: Store>(store: S) {
    let (world, paper) = signed(store).await;
    let made = world.cosign(&paper, 0..3).await;
    world.seal(&paper).await;
    for _ in 0..2 {
        world
            .app
            .memo_withdraw(author::withdraw(&paper.authored), [0; 32])
            .await
            .unwrap();
    }
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!((status.state, status.demands), (State::Withdrawn, None));
    assert_eq!(
        (status.signatures, status.events.len()),
        (CountBucket::exactly(0), 0)
    );
    assert!(world.app.memo_show(paper.memo()).await.is_err());
    let asked = prove_request(&world, paper.memo(), &made[0].participant_seed);
    assert!(!world.app.cosignature_prove(asked).await.unwrap().counted);
    let receipt = world.app.receipt_show(paper.memo()).await;
    assert!(matches!(receipt, Err(AppError::NotFound)));
    let export = paper.request(Operation::CaseExport, world.clock.now());
    let export = world.app.case_export(export).await;
    assert_eq!(export.err().unwrap().code(), "not_found");
}

/// R68, F2.
async fn withdrawn_after_filing_it_stays_a_record<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    for _ in 0..2 {
        world
            .app
            .memo_withdraw(author::withdraw(&paper.authored), [3; 32])
            .await
            .unwrap();
    }
    world.next_interval().await;
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!((status.state, status.events.len()), (State::Withdrawn, 3));
    assert!(
        world
            .app
            .receipt_show(paper.memo())
            .await
            .unwrap()
            .receipt
            .is_some()
    );
    let at = world.clock.now();
    let material = world
        .app
        .case_export(paper.request(Operation::CaseExport, at))
        .await
        .unwrap();
    assert_eq!(material.presentations.len(), 3);
}

fn prove_request<S: Store>(world: &World<S>, memo: MemoId, seed: &[u8; 32]) -> UnverifiedRequest {
    let key = SigningKey::<Participant>::from_seed(seed);
    let participant = ParticipantKey::from_bytes(key.verifying_key().to_bytes());
    let request = Request {
        operation: Operation::CosignatureProve,
        memo: Some(memo),
        requester: Requester::Participant(participant),
        at: world.clock.now(),
    };
    UnverifiedRequest::by_participant(&key, request)
}

async fn a_signer_gets_proof_and_nobody_else<S: Store>(store: S) {
    let (world, paper) = signed(store).await;
    let made = world.cosign(&paper, 0..5).await;
    let ask = |memo, seed: [u8; 32]| {
        let request = prove_request(&world, memo, &seed);
        async { world.app.cosignature_prove(request).await.unwrap() }
    };
    let seed = *made[2].participant_seed;
    let before = ask(paper.memo(), seed).await;
    assert!(before.counted && before.certified.is_none());
    // Who did not sign and a memo that is not there look alike.
    let stranger = ask(paper.memo(), [9; 32]).await;
    assert_eq!(stranger, ask(MemoId::from_bytes([9; 32]), seed).await);
    assert!(!stranger.counted);
    let certificate = world.seal(&paper).await;
    let root = TreeHead {
        size: 5,
        root: NodeHash(certificate.root),
    };
    for cosigned in &made {
        let proof = ask(paper.memo(), *cosigned.participant_seed)
            .await
            .certified
            .unwrap();
        assert_eq!(proof.certificate, certificate.to_canonical());
        let kept = UnverifiedPresentation::from_canonical(&proof.presentation).unwrap();
        assert_eq!(kept, cosigned.cosignature.presentation);
        let path: Vec<_> = proof.path.into_iter().map(NodeHash).collect();
        root.verify_inclusion(leaf_hash(&signature_leaf(&kept)), proof.index, &path)
            .unwrap();
    }
    let mut old = prove_request(&world, paper.memo(), &seed);
    old.request.at -= 1;
    let refused = world.app.cosignature_prove(old).await;
    assert!(matches!(refused, Err(AppError::NotAuthorised)));
    let request = prove_request(&world, paper.memo(), &seed);
    world.clock.advance(301);
    let refused = world.app.cosignature_prove(request).await;
    assert!(matches!(refused, Err(AppError::NotAuthorised)));
}

/// R14. Whoever is not the author, whatever else he is, can neither stop, nor alter, nor delete a
/// memo.
async fn strangers_take_no_step<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let paper = world.filed(0..3).await;
    let before = world.app.memo_status(paper.memo()).await.unwrap();
    let mut stranger = paper.authored.clone();
    stranger.author_seed = [1; 32];
    let reply = paper.filing.unwrap();
    let step = |step| UnverifiedAuthorDocument::sign(&stranger.author_key(), paper.memo(), step);
    let app = &world.app;
    let answers = [
        app.memo_revise(step(AuthorStep::Revise {
            version: demur_domain::ids::VersionNumber::FIRST,
        }))
        .await
        .err(),
        app.memo_seal(step(AuthorStep::Seal {
            version: demur_domain::ids::VersionNumber::FIRST,
        }))
        .await
        .err(),
        app.memo_withdraw(step(AuthorStep::Withdraw), [0; 32])
            .await
            .err(),
        app.case_close(step(AuthorStep::Close { reply }), [0; 32])
            .await
            .err(),
    ];
    for answer in answers {
        assert_eq!(answer.unwrap().code(), "not_authorised");
    }
    assert_eq!(app.memo_status(paper.memo()).await.unwrap(), before);
}
