//! Events and the mailbox.

use demur_store::Store;
use demur_store::rows::MailboxRow;

use super::{body, conflict, done};
use crate::rows::{event, memo, memo_id};

pub(super) async fn without_gaps(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.memo_insert(&memo(1)).await?;
            tx.memo_insert(&memo(2)).await?;
            assert_eq!(tx.event_list(&memo_id(1)).await?, []);
            tx.event_append(&event(1, 0)).await?;
            tx.event_append(&event(1, 1)).await?;
            tx.event_append(&event(2, 0)).await?;
            assert_eq!(tx.event_list(&memo_id(1)).await?, [event(1, 0), event(1, 1)]);
            Ok(())
        }),
    )
    .await;
    for (memo, sequence) in [(1, 1), (1, 3), (2, 0), (9, 0)] {
        let append = body!(tx => tx.event_append(&event(memo, sequence)).await);
        assert_eq!(conflict(store, append).await, "event");
    }
}

pub(super) async fn mailbox(store: &impl Store) {
    let entry = |sequence: u8| MailboxRow {
        sequence: sequence.into(),
        sealed: vec![sequence; 64],
    };
    done(
        store,
        body!(tx => {
            assert_eq!(tx.mailbox_list(None, 10).await?, []);
            for sequence in 0..5u8 {
                assert_eq!(tx.mailbox_append(&[sequence; 64]).await?, sequence.into());
            }
            assert_eq!(tx.mailbox_list(None, 2).await?, [entry(0), entry(1)]);
            assert_eq!(tx.mailbox_list(Some(0), 2).await?, [entry(1), entry(2)]);
            assert_eq!(tx.mailbox_list(Some(2), u32::MAX).await?, [entry(3), entry(4)]);
            assert_eq!(tx.mailbox_list(Some(4), 10).await?, []);
            assert_eq!(tx.mailbox_list(None, 0).await?, []);
            Ok(())
        }),
    )
    .await;
}
