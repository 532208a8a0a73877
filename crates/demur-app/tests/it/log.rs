//! The log as the application keeps it: whole intervals, tiles and bundles, promises kept.

use demur_app::error::AppError;
use demur_crypto::log::checkpoint::CheckpointPolicy;
use demur_crypto::log::note::UnknownSignatures;
use demur_crypto::log::padding::LEAVES_PER_INTERVAL;
use demur_crypto::log::promise::UnverifiedPromise;
use demur_crypto::log::tile::decode_bundle;
use demur_crypto::log::tree::TreeHead;
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::clock::{DAY, INTERVAL_SECONDS};

over_stores!(
    intervals_are_whole_and_tiles_are_prefixes,
    no_leaf_stands_before_its_event,
    a_pause_is_made_up_for,
);

async fn head<S: Store>(world: &World<S>) -> TreeHead {
    let checkpoint = world.app.log_checkpoint().await.unwrap();
    let policy = CheckpointPolicy {
        log: world.app.log_verifier(),
        witnesses: &[],
        cosignatures_min: 0,
        unknown_signatures: UnknownSignatures::Refuse,
    };
    *policy.open(checkpoint.as_bytes()).unwrap().head()
}

/// R61: the log grows by whole intervals, and a leaf has its interval and no finer time.
async fn intervals_are_whole_and_tiles_are_prefixes<S: Store>(store: S) {
    let world = World::open(store, 0, 0).await;
    assert_eq!(head(&world).await.size, LEAVES_PER_INTERVAL as u64);
    // Twice in one interval is once.
    world.app.tick().await.unwrap();
    assert_eq!(head(&world).await.size, 16);
    for _ in 0..20 {
        world.next_interval().await;
    }
    assert_eq!(head(&world).await.size, 21 * 16);
    let whole = world.app.log_tile(0, 1, 80).await.unwrap();
    assert_eq!(whole.len(), 80 * 32);
    assert_eq!(world.app.log_tile(0, 1, 7).await.unwrap(), whole[..7 * 32]);
    assert_eq!(world.app.log_tile(1, 0, 1).await.unwrap().len(), 32);
    let first = decode_bundle(&world.app.log_entries(0, 256).await.unwrap(), 256).unwrap();
    let second = decode_bundle(&world.app.log_entries(1, 80).await.unwrap(), 80).unwrap();
    let leaves: Vec<_> = first.iter().chain(&second).collect();
    assert!(
        leaves
            .chunks(16)
            .all(|i| i.iter().all(|leaf| leaf.interval == i[0].interval))
    );
    assert_eq!(
        TreeHead::of(leaves.iter().map(|leaf| leaf.encode())),
        head(&world).await
    );
    for (level, index, width) in [
        (0, 1, 81),
        (0, 2, 1),
        (1, 0, 2),
        (2, 0, 1),
        (64, 0, 1),
        (0, 0, 0),
    ] {
        let answer = world.app.log_tile(level, index, width).await;
        assert!(
            matches!(answer, Err(AppError::NotFound)),
            "{level} {index} {width}"
        );
    }
    for (index, width) in [(1, 81), (2, 1), (0, 0), (0, 257)] {
        let answer = world.app.log_entries(index, width).await;
        assert!(matches!(answer, Err(AppError::NotFound)), "{index} {width}");
    }
}

async fn no_leaf_stands_before_its_event<S: Store>(store: S) {
    let mut world = World::enrolled(store, 6, 0).await;
    let mut paper = world.open_memo(0).await;
    world.circulate(&mut paper).await;
    world.cosign(&paper, 0..2).await;
    let certificate = world.seal(&paper).await;
    // Filed just after an interval began and before its tick came.
    world.clock.advance(i64::from(INTERVAL_SECONDS));
    let promise = world.file(&mut paper, &certificate).await;
    world.app.tick().await.unwrap();
    assert_eq!(
        world.app.receipt_show(paper.memo()).await.unwrap().receipt,
        None
    );
    world.next_interval().await;
    let receipt = world
        .app
        .receipt_show(paper.memo())
        .await
        .unwrap()
        .receipt
        .unwrap();
    let receipt = demur_crypto::log::proof::TlogProof::parse(receipt.as_bytes()).unwrap();
    let extra = receipt.unauthenticated_extra().unwrap().to_vec();
    let extra: demur_protocol::receipt::ReceiptExtra =
        demur_protocol::codec::Canonical::from_canonical(&extra).unwrap();
    let log = world.app.log_verifier();
    let promise = UnverifiedPromise::decode(&promise)
        .unwrap()
        .verify(log)
        .unwrap();
    let promised = promise.terms().interval..=promise.last_interval();
    assert!(promised.contains(&extra.interval));
}

async fn a_pause_is_made_up_for<S: Store>(store: S) {
    let world = World::open(store, 0, 0).await;
    let before = head(&world).await.size;
    world.pass(30 * DAY).await;
    assert_eq!(head(&world).await.size, before + 30 * 24 * 16);
}
