//! Outbox, head, tiles, leaves and padding seeds.

use demur_domain::ids::IntervalNumber;
use demur_store::Store;
use demur_store::rows::{LogHeadRow, TileKey};

use super::{body, conflict, done};
use crate::rows::{head, outbox};

pub(super) async fn outbox_taken_once(store: &impl Store) {
    done(
        store,
        body!(tx => {
            for number in [4, 1, 3, 2] {
                tx.outbox_put(&outbox(number)).await?;
            }
            Ok(())
        }),
    )
    .await;
    assert_eq!(
        conflict(store, body!(tx => tx.outbox_put(&outbox(3)).await)).await,
        "outbox"
    );
    let first = done(store, body!(tx => tx.outbox_take(3).await)).await;
    assert_eq!(first, [outbox(1), outbox(2), outbox(3)]);
    let second = done(store, body!(tx => tx.outbox_take(3).await)).await;
    assert_eq!(second, [outbox(4)]);
    assert_eq!(done(store, body!(tx => tx.outbox_take(3).await)).await, []);
}

pub(super) async fn head_is_compared_and_swapped(store: &impl Store) {
    assert_eq!(
        done(store, body!(tx => tx.log_head_get().await)).await,
        None
    );
    conflict(
        store,
        body!(tx => tx.log_head_put(Some(0), &head(16)).await),
    )
    .await;
    done(store, body!(tx => tx.log_head_put(None, &head(16)).await)).await;
    conflict(store, body!(tx => tx.log_head_put(None, &head(32)).await)).await;
    done(
        store,
        body!(tx => tx.log_head_put(Some(16), &head(32)).await),
    )
    .await;
    // A sequencer that read 16 has lost, and no log shrinks.
    conflict(
        store,
        body!(tx => tx.log_head_put(Some(16), &head(48)).await),
    )
    .await;
    let shrunk = body!(tx => tx.log_head_put(Some(32), &head(31)).await);
    assert_eq!(conflict(store, shrunk).await, "log_head");
    let cosigned = LogHeadRow {
        checkpoint: "with a cosignature".to_owned(),
        ..head(32)
    };
    done(
        store,
        body!(cosigned; tx => tx.log_head_put(Some(32), &cosigned).await),
    )
    .await;
    assert_eq!(
        done(store, body!(tx => tx.log_head_get().await)).await,
        Some(cosigned)
    );
}

pub(super) async fn tiles_only_grow(store: &impl Store) {
    let key = TileKey {
        level: -1,
        index: 7,
    };
    done(
        store,
        body!(tx => {
            assert_eq!(tx.tile_get(key).await?, None);
            for bytes in [&b""[..], b"ab", b"ab", b"abcd"] {
                tx.tile_put(key, bytes).await?;
                assert_eq!(tx.tile_get(key).await?.as_deref(), Some(bytes));
            }
            for other in [TileKey { level: 0, ..key }, TileKey { index: 8, ..key }] {
                assert_eq!(tx.tile_get(other).await?, None);
                tx.tile_put(other, b"x").await?;
            }
            Ok(())
        }),
    )
    .await;
    for bytes in [&b"abc"[..], b"", b"abce", b"xbcde"] {
        let put = body!(tx => tx.tile_put(key, bytes).await);
        assert_eq!(conflict(store, put).await, "tile");
    }
    let stored = done(store, body!(tx => tx.tile_get(key).await)).await;
    assert_eq!(stored.as_deref(), Some(&b"abcd"[..]));
}

pub(super) async fn leaves_and_seeds(store: &impl Store) {
    let third = IntervalNumber::new(3);
    done(
        store,
        body!(tx => {
            tx.leaf_put(&[1; 32], 48, third).await?;
            assert_eq!(tx.leaf_get(&[1; 32]).await?, Some((48, third)));
            assert_eq!(tx.leaf_get(&[2; 32]).await?, None);
            assert_eq!(tx.padding_seed(2027, &[5; 32]).await?, [5; 32]);
            assert_eq!(tx.padding_seed(2027, &[6; 32]).await?, [5; 32]);
            assert_eq!(tx.padding_seed(2028, &[6; 32]).await?, [6; 32]);
            Ok(())
        }),
    )
    .await;
    conflict(store, body!(tx => tx.leaf_put(&[1; 32], 49, third).await)).await;
    conflict(store, body!(tx => tx.leaf_put(&[2; 32], 48, third).await)).await;
}

pub(super) async fn numbers_that_do_not_fit(store: &impl Store) {
    let huge = 1 << 63;
    let interval = IntervalNumber::new(0);
    conflict(
        store,
        body!(tx => tx.leaf_put(&[1; 32], huge, interval).await),
    )
    .await;
    conflict(store, body!(tx => tx.log_head_put(None, &head(huge)).await)).await;
    let index = body!(tx => tx.tile_put(TileKey { level: 0, index: huge }, b"").await);
    conflict(store, index).await;
    for level in [-2, 64] {
        conflict(
            store,
            body!(tx => tx.tile_put(TileKey { level, index: 0 }, b"").await),
        )
        .await;
    }
    let last = TileKey {
        level: 63,
        index: huge - 1,
    };
    done(store, body!(tx => tx.tile_put(last, b"").await)).await;
}
