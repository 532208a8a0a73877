//! Sealed names of cases that are over.

use demur_store::Store;

use super::{body, done};
use crate::rows::{cosignature, memo, memo_id, version};

pub(super) async fn apart_from_what_was_signed_and_then_gone(store: &impl Store) {
    done(
        store,
        body!(tx => {
            for id in [1, 2] {
                tx.memo_insert(&memo(id)).await?;
                for signer in 0..3 {
                    tx.cosignature_put(&cosignature(id, signer, version(1))).await?;
                }
            }
            assert_eq!(tx.names_separate(&memo_id(1)).await?, 3);
            assert_eq!(tx.names_separate(&memo_id(1)).await?, 0, "once");
            Ok(())
        }),
    )
    .await;
    let capsules = |id: u8| {
        body!(id; tx => {
            let signed = tx.cosignature_list(&memo_id(id), version(1)).await?;
            Ok(signed.iter().filter(|row| !row.capsule.is_empty()).count())
        })
    };
    assert_eq!(done(store, capsules(1)).await, 0);
    assert_eq!(done(store, capsules(2)).await, 3);
    // One is found where names are kept, and none of a case that is not archived.
    let get = |of: (u8, u32)| {
        body!(of; tx => {
            let row = cosignature(of.0, of.1, version(1));
            tx.name_get(&row.memo, &row.pseudonym).await
        })
    };
    let kept = cosignature(1, 2, version(1)).capsule;
    assert_eq!(done(store, get((1, 2))).await, Some(kept));
    assert_eq!(done(store, get((1, 9))).await, None);
    assert_eq!(done(store, get((2, 2))).await, None);
    // Destroyed wherever they are, and nobody else's.
    let destroy = |id: u8| body!(id; tx => tx.names_destroy(&memo_id(id)).await);
    assert_eq!(done(store, destroy(1)).await, 3);
    assert_eq!(done(store, get((1, 2))).await, None);
    assert_eq!(done(store, destroy(1)).await, 0);
    assert_eq!(done(store, destroy(2)).await, 0);
    assert_eq!(done(store, capsules(2)).await, 0);
}
