//! Internal notes.

use demur_store::Store;
use demur_store::rows::NoteRow;

use super::{body, conflict, done};
use crate::rows::{memo, memo_id, note};

pub(super) async fn in_order_each_once(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            tx.memo_insert(&memo(2)).await?;
            assert_eq!(tx.note_list(&memo_id(1), 0, 10).await?, []);
            for sequence in 0..4 {
                // The store numbers them, whatever the row says.
                let row = NoteRow { sequence: 77, ..note(1, sequence) };
                assert_eq!(tx.note_append(&row).await?, sequence);
            }
            assert_eq!(tx.note_append(&note(2, 0)).await?, 0);
            Ok(())
        }),
    )
    .await;
    // The same note again, even sealed anew and later, is the one that stands there.
    let again = NoteRow {
        sealed: vec![9; 10],
        at: 1_800_000_000,
        ..note(1, 2)
    };
    done(
        store,
        body!(again; tx => {
            assert_eq!(tx.note_append(&again).await?, 2);
            let (all, one) = (memo_id(1), memo_id(2));
            assert_eq!(tx.note_list(&one, 0, 10).await?, [note(2, 0)]);
            assert_eq!(tx.note_list(&all, 0, 2).await?, [note(1, 0), note(1, 1)]);
            assert_eq!(tx.note_list(&all, 2, 9).await?, [note(1, 2), note(1, 3)]);
            assert_eq!(tx.note_list(&all, 4, 9).await?, []);
            assert_eq!(tx.note_list(&all, u32::MAX, 9).await?, []);
            assert_eq!(tx.note_list(&all, 0, 0).await?, []);
            Ok(())
        }),
    )
    .await;
    done(
        store,
        body!(tx => {
            tx.note_clear(&memo_id(1)).await?;
            assert_eq!(tx.note_list(&memo_id(1), 0, 10).await?, []);
            assert_eq!(tx.note_list(&memo_id(2), 0, 10).await?, [note(2, 0)]);
            Ok(())
        }),
    )
    .await;
    let orphan = body!(tx => tx.note_append(&note(9, 0)).await);
    assert_eq!(conflict(store, orphan).await, "note");
}
