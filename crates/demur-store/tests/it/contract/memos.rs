//! Memos, filings and openings.

use demur_store::Store;
use demur_store::rows::MemoRow;

use super::{body, conflict, done};
use crate::rows::{memo, memo_filed, memo_id, pseudonym};

pub(super) async fn insert_and_get(store: &impl Store) {
    done(
        store,
        body!(tx => {
            assert_eq!(tx.memo_get(&memo_id(1)).await?, None);
            tx.memo_insert(&memo(1)).await?;
            // The stored revision begins at zero, whatever the row says.
            tx.memo_insert(&MemoRow { revision: 7, ..memo_filed(2) }).await?;
            assert_eq!(tx.memo_get(&memo_id(1)).await?, Some(memo(1)));
            assert_eq!(tx.memo_get(&memo_id(2)).await?, Some(memo_filed(2)));
            Ok(())
        }),
    )
    .await;
    assert_eq!(
        conflict(store, body!(tx => tx.memo_insert(&memo_filed(1)).await)).await,
        "memo"
    );
    let after = done(store, body!(tx => tx.memo_get(&memo_id(1)).await)).await;
    assert_eq!(after, Some(memo(1)));
}

pub(super) async fn compare_and_swap(store: &impl Store) {
    done(store, body!(tx => tx.memo_insert(&memo(1)).await)).await;
    done(store, body!(tx => tx.memo_update(&memo_filed(1)).await)).await;
    // Whoever read revision zero has lost.
    assert_eq!(
        conflict(store, body!(tx => tx.memo_update(&memo(1)).await)).await,
        "memo"
    );
    let ahead = MemoRow {
        revision: 2,
        ..memo(1)
    };
    conflict(store, body!(ahead; tx => tx.memo_update(&ahead).await)).await;
    conflict(store, body!(tx => tx.memo_update(&memo(2)).await)).await;
    let stored = done(store, body!(tx => tx.memo_get(&memo_id(1)).await)).await;
    assert_eq!(
        stored,
        Some(MemoRow {
            revision: 1,
            ..memo_filed(1)
        })
    );
}

pub(super) async fn filing_is_part_of_the_memo(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo_filed(1)).await?;
            let mut wrapped = memo_filed(1);
            wrapped.filing.as_mut().unwrap().sealed_header = vec![0; 2_500];
            tx.memo_update(&wrapped).await?;
            wrapped.revision = 1;
            assert_eq!(tx.memo_get(&memo_id(1)).await?, Some(wrapped));
            tx.memo_update(&MemoRow { revision: 1, ..memo(1) }).await?;
            assert_eq!(tx.memo_get(&memo_id(1)).await?, Some(MemoRow { revision: 2, ..memo(1) }));
            Ok(())
        }),
    )
    .await;
}

pub(super) async fn list_by_state(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo_filed(3)).await?;
            tx.memo_insert(&memo(2)).await?;
            tx.memo_insert(&memo(1)).await?;
            assert_eq!(tx.memo_list(&["draft"]).await?, [memo_id(1), memo_id(2)]);
            let both = tx.memo_list(&["filed", "draft", "filed"]).await?;
            assert_eq!(both, [memo_id(1), memo_id(2), memo_id(3)]);
            assert_eq!(tx.memo_list(&["sealed"]).await?, []);
            assert_eq!(tx.memo_list(&[]).await?, []);
            Ok(())
        }),
    )
    .await;
}

pub(super) async fn openings(store: &impl Store) {
    done(
        store,
        body!(tx => {
            assert!(tx.opening_take(&[1; 32], &pseudonym(1)).await?);
            assert!(!tx.opening_take(&[1; 32], &pseudonym(1)).await?);
            assert!(tx.opening_take(&[2; 32], &pseudonym(1)).await?);
            assert!(tx.opening_take(&[1; 32], &pseudonym(2)).await?);
            Ok(())
        }),
    )
    .await;
    assert!(
        !done(
            store,
            body!(tx => tx.opening_take(&[2; 32], &pseudonym(1)).await)
        )
        .await
    );
}
