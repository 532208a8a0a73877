//! Ratings of replies and their shown counts.

use demur_domain::ids::DocumentDigest;
use demur_store::Store;
use demur_store::rows::{RatingCountRow, RatingRow};

use super::{body, conflict, done};
use crate::rows::{memo, memo_id, participant};

fn rating(memo: u8, signer: u32) -> RatingRow {
    RatingRow {
        memo: memo_id(memo),
        participant: participant(signer),
        reply: DocumentDigest::from_bytes([7; 32]),
        answers: false,
        unanswered: vec![1, 300, u16::MAX],
    }
}

fn count(memo: u8) -> RatingCountRow {
    RatingCountRow {
        memo: memo_id(memo),
        reply: DocumentDigest::from_bytes([4; 32]),
        answers: 0,
        does_not_answer: u32::MAX,
        unanswered: vec![0, 7, u32::MAX],
    }
}

pub(super) async fn one_per_participant(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            tx.memo_insert(&memo(2)).await?;
            for signer in [3, 1, 2] {
                tx.rating_put(&rating(1, signer)).await?;
            }
            tx.rating_put(&rating(2, 1)).await?;
            let later = RatingRow {
                reply: DocumentDigest::from_bytes([9; 32]),
                answers: true,
                unanswered: vec![],
                ..rating(1, 2)
            };
            tx.rating_put(&later).await?;
            let expected = [rating(1, 1), later, rating(1, 3)];
            assert_eq!(tx.rating_list(&memo_id(1)).await?, expected);
            assert_eq!(tx.rating_list(&memo_id(2)).await?, [rating(2, 1)]);
            assert_eq!(tx.rating_list(&memo_id(9)).await?, []);
            Ok(())
        }),
    )
    .await;
    let orphan = body!(tx => tx.rating_put(&rating(9, 1)).await);
    assert_eq!(conflict(store, orphan).await, "rating");
}

pub(super) async fn counted_at_the_tick(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            tx.memo_insert(&memo(2)).await?;
            assert_eq!(tx.rating_uncounted().await?, []);
            for (memo, signer) in [(2, 1), (1, 1), (1, 2)] {
                tx.rating_put(&rating(memo, signer)).await?;
            }
            assert_eq!(tx.rating_uncounted().await?, [memo_id(1), memo_id(2)]);
            assert_eq!(tx.rating_count_get(&memo_id(1)).await?, None);
            tx.rating_count_put(&count(1)).await?;
            assert_eq!(tx.rating_count_get(&memo_id(1)).await?, Some(count(1)));
            assert_eq!(tx.rating_uncounted().await?, [memo_id(2)]);
            // Rating again, even in the same words, waits again.
            tx.rating_put(&rating(1, 1)).await?;
            assert_eq!(tx.rating_uncounted().await?, [memo_id(1), memo_id(2)]);
            let later = RatingCountRow { answers: 5, unanswered: vec![], ..count(1) };
            tx.rating_count_put(&later).await?;
            assert_eq!(tx.rating_count_get(&memo_id(1)).await?, Some(later));
            Ok(())
        }),
    )
    .await;
    conflict(store, body!(tx => tx.rating_count_put(&count(9)).await)).await;
}
