//! Complaints of reprisal.

use demur_domain::ids::ComplaintId;
use demur_store::Store;
use demur_store::rows::{ComplaintRecordKind, ComplaintRecordRow, ComplaintRow};

use super::{body, conflict, done};
use crate::rows::charter;

pub(crate) fn complaint(number: u8) -> ComplaintRow {
    ComplaintRow {
        complaint: ComplaintId::from_bytes([number; 32]),
        charter: charter(1).digest,
    }
}

pub(crate) fn record(number: u8, sequence: u16) -> ComplaintRecordRow {
    ComplaintRecordRow {
        complaint: ComplaintId::from_bytes([number; 32]),
        sequence,
        kind: match sequence % 2 {
            0 => ComplaintRecordKind::Entry,
            _ => ComplaintRecordKind::Step,
        },
        document: sequence.to_be_bytes().repeat(40),
        sealed: vec![8; 3_000],
        at: 1_790_000_000,
    }
}

pub(super) async fn in_order_and_apart(store: &impl Store) {
    done(
        store,
        body!(tx => {
            tx.charter_insert(&charter(1)).await?;
            for number in [2, 1] {
                tx.complaint_insert(&complaint(number)).await?;
            }
            for sequence in 0..3 {
                tx.complaint_append(&record(1, sequence)).await?;
            }
            tx.complaint_append(&record(2, 0)).await
        }),
    )
    .await;
    done(
        store,
        body!(tx => {
            let (one, none) = (complaint(1).complaint, complaint(9).complaint);
            assert_eq!(tx.complaint_list().await?, [complaint(1), complaint(2)]);
            assert_eq!(tx.complaint_get(&one).await?, Some(complaint(1)));
            assert_eq!(tx.complaint_get(&none).await?, None);
            let all = [0, 1, 2].map(|sequence| record(1, sequence));
            assert_eq!(tx.complaint_records(&one, 0, 9).await?, all);
            assert_eq!(tx.complaint_records(&one, 1, 1).await?, [record(1, 1)]);
            assert_eq!(tx.complaint_records(&one, u16::MAX, 9).await?, []);
            assert_eq!(tx.complaint_records(&none, 0, 9).await?, []);
            let heads = tx.complaint_heads(&one).await?;
            let heads: Vec<_> = heads.into_iter().map(|it| (it.kind, it.document, it.at)).collect();
            assert_eq!(heads, all.map(|it| (it.kind, it.document, it.at)));
            assert_eq!(tx.complaint_heads(&none).await?, []);
            Ok(())
        }),
    )
    .await;
    let again = body!(tx => tx.complaint_insert(&complaint(1)).await);
    assert_eq!(conflict(store, again).await, "complaint");
    let unknown = body!(tx => {
        let row = ComplaintRow { charter: [0; 32], ..complaint(3) };
        tx.complaint_insert(&row).await
    });
    assert_eq!(conflict(store, unknown).await, "complaint");
    for (number, sequence) in [(1, 2), (1, 4), (9, 0)] {
        let bad = body!(tx => tx.complaint_append(&record(number, sequence)).await);
        assert_eq!(conflict(store, bad).await, "complaint_record");
    }
}
