//! `memo_circulate`, `memo_cosign`, `cosignature_withdraw`, `memo_revise`, and the jobs that count
//! and lapse.

use demur_app::error::AppError;
use demur_app::memo_status::CountBucket;
use demur_domain::choice::IdentityMode;
use demur_domain::ids::MemoId;
use demur_domain::state::State;
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::charter::state;
use demur_testkit::clock::DAY;
use demur_testkit::demur_client::author;
use demur_testkit::demur_client::sign;
use demur_testkit::people::Person;
use demur_testkit::road::{Paper, choice};

over_stores!(
    counts_move_at_the_tick_and_in_steps,
    every_answer_is_the_same,
    a_withdrawal_leaves_no_trace,
    a_revision_begins_the_count_anew,
    a_window_that_is_over_destroys,
    a_freeze_must_fit,
    blocks_of_another_form_are_refused,
);

async fn counted<S: Store>(world: &World<S>, memo: MemoId) -> CountBucket {
    world.app.memo_status(memo).await.unwrap().signatures
}

async fn circulating<S: Store>(store: S, people: usize) -> (World<S>, Paper) {
    let mut world = World::enrolled(store, people, 0).await;
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    (world, paper)
}

/// R61: a signature has no moment of its own in what everybody sees.
async fn counts_move_at_the_tick_and_in_steps<S: Store>(store: S) {
    let (world, paper) = circulating(store, 6).await;
    assert_eq!(counted(&world, paper.memo()).await, CountBucket::exactly(0));
    world.cosign(&paper, [0]).await;
    assert_eq!(counted(&world, paper.memo()).await, CountBucket::exactly(0));
    world.next_interval().await;
    assert_eq!(counted(&world, paper.memo()).await, CountBucket::of(1));
    world.cosign(&paper, [1, 2]).await;
    world.next_interval().await;
    // One, two and three signatures look alike.
    assert_eq!(counted(&world, paper.memo()).await, CountBucket::of(1));
    world.cosign(&paper, [3, 4]).await;
    world.next_interval().await;
    assert_eq!(
        counted(&world, paper.memo()).await,
        CountBucket {
            at_least: 5,
            at_most: Some(9)
        }
    );
}

/// R7: of two signatures of one member one counts, and no answer tells that it was the second.
async fn every_answer_is_the_same<S: Store>(store: S) {
    let mut people: Vec<_> = (0..6)
        .map(|number| Person::new(state(), number, "employee"))
        .collect();
    people.push(Person::new(state(), 6, "contractor"));
    let mut world = World::with_people(store, people).await;
    world.enrol_everybody().await;
    world.close_epoch().await;
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    let circulation = world.circulation(&paper).await;
    let anonymous = choice(IdentityMode::Anonymous);
    let new = world
        .cosignature(&circulation, 1, &anonymous)
        .await
        .cosignature
        .to_block();
    let again = world
        .cosignature(&circulation, 1, &anonymous)
        .await
        .cosignature
        .to_block();
    let contractor = world
        .cosignature(&circulation, 6, &anonymous)
        .await
        .cosignature
        .to_block();
    let mut broken = world
        .cosignature(&circulation, 2, &anonymous)
        .await
        .cosignature;
    broken.presentation.proof[0] ^= 1;
    let nowhere = MemoId::from_bytes([9; 32]);
    for (memo, block) in [
        (paper.memo(), new.clone()),
        (paper.memo(), new.clone()),
        (paper.memo(), again),
        (paper.memo(), contractor),
        (paper.memo(), broken.to_block()),
        (nowhere, new),
    ] {
        world.app.memo_cosign(memo, &[block]).await.unwrap();
    }
    world.next_interval().await;
    assert_eq!(counted(&world, paper.memo()).await, CountBucket::of(1));
}

/// R11: what was taken back counts no more, and no answer tells that it was there.
async fn a_withdrawal_leaves_no_trace<S: Store>(store: S) {
    let (world, paper) = circulating(store, 6).await;
    let memo = paper.memo();
    world.cosign(&paper, 0..5).await;
    world.next_interval().await;
    assert_eq!(counted(&world, memo).await, CountBucket::of(5));
    let circulation = world.circulation(&paper).await;
    let wallet = &world.people[4].wallet;
    let withdrawal = sign::withdraw(&circulation, wallet, &mut world.randomness()).unwrap();
    let block = withdrawal.to_block();
    // A withdrawal is no signature, and a signature is no withdrawal.
    world
        .app
        .memo_cosign(memo, std::slice::from_ref(&block))
        .await
        .unwrap();
    let signature = world
        .cosignature(&circulation, 3, &choice(IdentityMode::Anonymous))
        .await;
    world
        .app
        .cosignature_withdraw(memo, &[signature.cosignature.to_block()])
        .await
        .unwrap();
    world.next_interval().await;
    assert_eq!(counted(&world, memo).await, CountBucket::of(5));
    for _ in 0..2 {
        world
            .app
            .cosignature_withdraw(memo, std::slice::from_ref(&block))
            .await
            .unwrap();
    }
    let nowhere = MemoId::from_bytes([9; 32]);
    world
        .app
        .cosignature_withdraw(nowhere, &[block])
        .await
        .unwrap();
    world.next_interval().await;
    assert_eq!(counted(&world, memo).await, CountBucket::of(4));
}

/// R4: what was signed counts for that version; the next one is signed anew.
async fn a_revision_begins_the_count_anew<S: Store>(store: S) {
    let (world, mut paper) = circulating(store, 6).await;
    let memo = paper.memo();
    world.cosign(&paper, 0..5).await;
    world.next_interval().await;
    let first = world.circulation(&paper).await;
    let anonymous = choice(IdentityMode::Anonymous);
    let old = world
        .cosignature(&first, 5, &anonymous)
        .await
        .cosignature
        .to_block();
    let withdrawal =
        sign::withdraw(&first, &world.people[4].wallet, &mut world.randomness()).unwrap();
    world
        .app
        .memo_revise(author::revise(&paper.authored))
        .await
        .unwrap();
    assert_eq!(counted(&world, memo).await, CountBucket::exactly(0));
    // Until the seal one can withdraw, so also while the text is on the desk (R11).
    world
        .app
        .cosignature_withdraw(memo, &[withdrawal.to_block()])
        .await
        .unwrap();
    // A text on the desk cannot be sealed.
    let sealed = world.app.memo_seal(author::seal(&paper.authored)).await;
    assert_eq!(sealed.err().unwrap().code(), "not_in_this_state");
    world.circulate(&mut paper).await;
    // Made for the first version, so it does not count for the second.
    world.app.memo_cosign(memo, &[old]).await.unwrap();
    world.next_interval().await;
    assert_eq!(counted(&world, memo).await, CountBucket::exactly(0));
    world.cosign(&paper, [0, 1]).await;
    world.next_interval().await;
    assert_eq!(counted(&world, memo).await, CountBucket::of(2));
    assert_eq!(world.seal(&paper).await.total, 2);
}

async fn a_window_that_is_over_destroys<S: Store>(store: S) {
    let (world, paper) = circulating(store, 6).await;
    world.cosign(&paper, [0, 1]).await;
    let circulation = world.circulation(&paper).await;
    let late = world
        .cosignature(&circulation, 2, &choice(IdentityMode::Anonymous))
        .await;
    world.clock.advance(20 * DAY);
    world
        .app
        .memo_cosign(paper.memo(), &[late.cosignature.to_block()])
        .await
        .unwrap();
    let sealed = world.app.memo_seal(author::seal(&paper.authored)).await;
    assert_eq!(sealed.err().unwrap().code(), "window_over");
    world.next_interval().await;
    let status = world.app.memo_status(paper.memo()).await.unwrap();
    assert_eq!(
        (status.state, status.closes_at, status.demands),
        (State::Lapsed, None, None)
    );
    assert!(world.app.memo_show(paper.memo()).await.is_err());
}

async fn a_freeze_must_fit<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let mut paper = world.open_memo(0).await;
    let right = world.freeze(&paper, 20).await;
    let longest = world.freeze(&paper, 32).await;
    let past = world.freeze(&paper, 0).await;
    let verified = |document: &UnverifiedAuthorDocument| {
        document
            .clone()
            .verify(paper.memo(), &paper.authored.manifest.author)
            .unwrap()
    };
    let AuthorStep::Circulate(freeze) = verified(&right.document).step().clone() else {
        unreachable!("a freeze")
    };
    let sign =
        |step| UnverifiedAuthorDocument::sign(&paper.authored.author_key(), paper.memo(), step);
    let second = demur_domain::ids::VersionNumber::FIRST.following().unwrap();
    let mut skipped = freeze.clone();
    skipped.version = second;
    let mut none = freeze.clone();
    none.demands = 0;
    let mut many = freeze.clone();
    many.demands = 51;
    let mut other = freeze.clone();
    other.sealed_text[0] ^= 1;
    for (code, document) in [
        ("window_out_of_bounds", longest.document),
        ("window_out_of_bounds", past.document),
        ("version_out_of_order", sign(AuthorStep::Circulate(skipped))),
        ("demands_out_of_bounds", sign(AuthorStep::Circulate(none))),
        ("demands_out_of_bounds", sign(AuthorStep::Circulate(many))),
        ("content_mismatch", sign(AuthorStep::Circulate(other))),
        ("wrong_kind", author::revise(&paper.authored)),
    ] {
        // The past and the longest were sealed with texts of their own; their windows come first.
        let refused = world
            .app
            .memo_circulate(document, right.sealed_text.clone())
            .await;
        assert_eq!(refused.err().unwrap().code(), code);
    }
    let mut stranger = paper.authored.clone();
    stranger.author_seed = [1; 32];
    let forged = UnverifiedAuthorDocument::sign(
        &stranger.author_key(),
        paper.memo(),
        AuthorStep::Circulate(freeze),
    );
    let refused = world
        .app
        .memo_circulate(forged, right.sealed_text.clone())
        .await;
    assert!(matches!(refused, Err(AppError::NotAuthorised)));
    for _ in 0..2 {
        world
            .app
            .memo_circulate(right.document.clone(), right.sealed_text.clone())
            .await
            .unwrap();
    }
    paper.authored.versions.push(right.text);
    let next = world.freeze(&paper, 20).await;
    let refused = world
        .app
        .memo_circulate(next.document, next.sealed_text)
        .await;
    assert_eq!(refused.err().unwrap().code(), "not_in_this_state");
}

async fn blocks_of_another_form_are_refused<S: Store>(store: S) {
    let (world, paper) = circulating(store, 6).await;
    let circulation = world.circulation(&paper).await;
    let made = world
        .cosignature(&circulation, 1, &choice(IdentityMode::Anonymous))
        .await;
    let right = made.cosignature.to_block();
    let short = right[1..].to_vec();
    let mut padding = right.clone();
    *padding.last_mut().unwrap() = 1;
    let cases = [
        vec![],
        vec![short],
        vec![right.clone(), padding],
        vec![right; 65],
    ];
    for blocks in cases {
        for answer in [
            world.app.memo_cosign(paper.memo(), &blocks).await,
            world.app.cosignature_withdraw(paper.memo(), &blocks).await,
        ] {
            assert!(matches!(answer, Err(AppError::Malformed)));
        }
    }
}
