//! Late co-signatures and their shown counts.

use demur_store::Store;
use demur_store::rows::{LateCosignatureRow, LateCount};

use super::{body, conflict, done};
use crate::rows::{cosignature, memo, memo_id, participant, pseudonym, version};

fn late(memo: u8, signer: u32) -> LateCosignatureRow {
    LateCosignatureRow {
        memo: memo_id(memo),
        pseudonym: pseudonym(signer),
        supporter: signer == 3,
        participant: participant(signer),
        presentation: vec![1, 2, 3],
        hint: vec![4],
    }
}

/// R62, R63: one row for each pseudonym, and none for one that signed before.
pub(super) async fn one_per_pseudonym_and_none_that_signed(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            tx.memo_insert(&memo(2)).await?;
            tx.cosignature_put(&cosignature(1, 7, version(1))).await?;
            for signer in [3, 1] {
                assert!(tx.late_put(&late(1, signer)).await?);
            }
            assert!(!tx.late_put(&late(1, 3)).await?);
            assert!(!tx.late_put(&late(1, 7)).await?);
            assert!(tx.late_put(&late(2, 7)).await?);
            assert_eq!(tx.late_list(&memo_id(1)).await?, [late(1, 1), late(1, 3)]);
            let counted = LateCount { members: 1, supporters: 1 };
            assert_eq!(tx.late_count(&memo_id(1)).await?, counted);
            assert_eq!(tx.late_count(&memo_id(9)).await?, LateCount::default());
            let found = tx.late_by_participant(&memo_id(1), &participant(3)).await?;
            assert_eq!(found, Some(late(1, 3)));
            let none = tx.late_by_participant(&memo_id(1), &participant(7)).await?;
            assert_eq!(none, None);
            assert_eq!(tx.late_count_get(&memo_id(1)).await?, LateCount::default());
            tx.late_count_put(&memo_id(1), counted).await?;
            assert_eq!(tx.late_count_get(&memo_id(1)).await?, counted);
            // The other count is another.
            assert_eq!(tx.count_get(&memo_id(1)).await?, None);
            Ok(())
        }),
    )
    .await;
    let orphan = body!(tx => tx.late_put(&late(9, 1)).await.map(drop));
    assert_eq!(conflict(store, orphan).await, "late_cosignature");
}
