//! Co-signatures and shown counts.

use demur_store::Store;
use demur_store::rows::{CosignatureRow, CountRow};

use super::{body, conflict, done};
use crate::rows::{V1, cosignature, memo, memo_id, participant, pseudonym, version};

pub(super) async fn one_per_pseudonym(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            tx.memo_insert(&memo(2)).await?;
            for signer in [3, 1, 2] {
                assert!(tx.cosignature_put(&cosignature(1, signer, V1)).await?);
            }
            let again = CosignatureRow { capsule: vec![0; 9], ..cosignature(1, 2, V1) };
            assert!(!tx.cosignature_put(&again).await?);
            // The same pseudonym under another memo is another matter.
            assert!(tx.cosignature_put(&cosignature(2, 2, V1)).await?);
            let expected = [1, 2, 3].map(|signer| cosignature(1, signer, V1));
            assert_eq!(tx.cosignature_list(&memo_id(1), V1).await?, expected);
            assert_eq!(tx.cosignature_count(&memo_id(1), V1).await?, 3);
            assert_eq!(tx.cosignature_count(&memo_id(1), version(2)).await?, 0);
            assert_eq!(tx.cosignature_count(&memo_id(9), V1).await?, 0);
            Ok(())
        }),
    )
    .await;
    let orphan = body!(tx => tx.cosignature_put(&cosignature(9, 1, V1)).await);
    assert_eq!(conflict(store, orphan).await, "cosignature");
}

pub(super) async fn affirmation_replaces_earlier_only(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            assert!(tx.cosignature_put(&cosignature(1, 1, version(2))).await?);
            assert!(!tx.cosignature_put(&cosignature(1, 1, V1)).await?);
            let affirmed = CosignatureRow {
                participant: participant(77),
                presentation: vec![1],
                hint: vec![2],
                capsule: vec![3],
                ..cosignature(1, 1, version(3))
            };
            assert!(tx.cosignature_put(&affirmed).await?);
            assert!(!tx.cosignature_put(&cosignature(1, 1, version(2))).await?);
            assert_eq!(tx.cosignature_list(&memo_id(1), version(2)).await?, []);
            let current = tx.cosignature_list(&memo_id(1), version(3)).await?;
            assert_eq!(current, std::slice::from_ref(&affirmed));
            let by_new = tx.cosignature_by_participant(&memo_id(1), &participant(77)).await?;
            assert_eq!(by_new, Some(affirmed));
            assert_eq!(tx.cosignature_by_participant(&memo_id(1), &participant(1)).await?, None);
            Ok(())
        }),
    )
    .await;
}

pub(super) async fn delete_and_sign_again(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            tx.cosignature_put(&cosignature(1, 1, version(2))).await?;
            tx.cosignature_put(&cosignature(1, 2, version(2))).await?;
            assert!(tx.cosignature_delete(&memo_id(1), &pseudonym(1)).await?);
            assert!(!tx.cosignature_delete(&memo_id(1), &pseudonym(1)).await?);
            assert!(!tx.cosignature_delete(&memo_id(2), &pseudonym(2)).await?);
            assert_eq!(tx.cosignature_by_participant(&memo_id(1), &participant(1)).await?, None);
            let left = tx.cosignature_list(&memo_id(1), version(2)).await?;
            assert_eq!(left, [cosignature(1, 2, version(2))]);
            // Nothing remembers the first one: even an earlier version may be signed.
            assert!(tx.cosignature_put(&cosignature(1, 1, V1)).await?);
            Ok(())
        }),
    )
    .await;
}

pub(super) async fn clear(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            tx.memo_insert(&memo(2)).await?;
            for (memo, signer, number) in [(1, 1, 1), (1, 2, 2), (1, 3, 2), (2, 1, 1)] {
                tx.cosignature_put(&cosignature(memo, signer, version(number))).await?;
            }
            tx.cosignature_clear(&memo_id(1), Some(version(2))).await?;
            assert_eq!(tx.cosignature_count(&memo_id(1), V1).await?, 0);
            assert_eq!(tx.cosignature_count(&memo_id(1), version(2)).await?, 2);
            tx.cosignature_clear(&memo_id(1), None).await?;
            assert_eq!(tx.cosignature_count(&memo_id(1), version(2)).await?, 0);
            assert_eq!(tx.cosignature_count(&memo_id(2), V1).await?, 1);
            Ok(())
        }),
    )
    .await;
}

pub(super) async fn shared_participant_key(store: &impl Store) {
    done(store, body!(tx => {
        tx.memo_insert(&memo(1)).await?;
        for signer in [2, 1] {
            let row = CosignatureRow { participant: participant(5), ..cosignature(1, signer, V1) };
            assert!(tx.cosignature_put(&row).await?);
        }
        let found = tx.cosignature_by_participant(&memo_id(1), &participant(5)).await?.unwrap();
        assert_eq!(found.pseudonym, pseudonym(1));
        assert_eq!(tx.cosignature_by_participant(&memo_id(2), &participant(5)).await?, None);
        Ok(())
    }))
    .await;
}

pub(super) async fn counts(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            assert_eq!(tx.count_get(&memo_id(1)).await?, None);
            for total in [12, u32::MAX, 0] {
                let count = CountRow { memo: memo_id(1), total };
                tx.count_put(&count).await?;
                assert_eq!(tx.count_get(&memo_id(1)).await?, Some(count));
            }
            Ok(())
        }),
    )
    .await;
    let orphan = CountRow {
        memo: memo_id(2),
        total: 1,
    };
    conflict(store, body!(orphan; tx => tx.count_put(&orphan).await)).await;
}
