//! Notices that wait to be sent.

use demur_domain::ids::OfficialId;
use demur_store::Store;
use demur_store::rows::{NoticeDayRow, NoticeRow};

use super::{body, conflict, done};

fn row(official: Option<&str>, day: &str) -> NoticeRow {
    let id = |name: &str| name.parse::<OfficialId>().unwrap();
    NoticeRow {
        official: official.map(id),
        day: day.to_owned(),
    }
}

pub(super) async fn one_for_each_and_gone_when_sent(store: &impl Store) {
    done(
        store,
        body!(tx => {
            assert_eq!(tx.notice_list().await?, []);
            let (staff, clerk) = (row(None, "2026-09-01"), row(Some("clerk"), "2026-09-01"));
            tx.notice_put(&row(Some("head"), "2026-09-01")).await?;
            tx.notice_put(&clerk).await?;
            tx.notice_put(&staff).await?;
            // A later day takes the place of an earlier one.
            let head = row(Some("head"), "2026-09-02");
            tx.notice_put(&head).await?;
            assert_eq!(tx.notice_list().await?, [staff.clone(), clerk.clone(), head.clone()]);
            // What was sent is the earlier one: the later still waits.
            tx.notice_delete(&row(Some("head"), "2026-09-01")).await?;
            tx.notice_delete(&clerk).await?;
            tx.notice_delete(&clerk).await?;
            assert_eq!(tx.notice_list().await?, [staff.clone(), head]);
            tx.notice_delete(&staff).await
        }),
    )
    .await;
    let no_day = body!(tx => tx.notice_put(&row(None, "today")).await);
    assert_eq!(conflict(store, no_day).await, "notice");
}

pub(super) async fn how_far_they_looked(store: &impl Store) {
    let first = NoticeDayRow {
        day: "2026-09-01".to_owned(),
        looked_until: 3600,
        reminded: None,
    };
    let second = NoticeDayRow {
        day: "2026-09-02".to_owned(),
        looked_until: 7200,
        reminded: Some("2026-09-02".to_owned()),
    };
    done(
        store,
        body!(first, second; tx => {
            assert_eq!(tx.notice_day_get().await?, None);
            for row in [&first, &second] {
                tx.notice_day_put(row).await?;
                assert_eq!(tx.notice_day_get().await?.as_ref(), Some(row));
            }
            Ok(())
        }),
    )
    .await;
    let no_day = NoticeDayRow {
        reminded: Some("never".to_owned()),
        ..second
    };
    let put = body!(no_day; tx => tx.notice_day_put(&no_day).await);
    assert_eq!(conflict(store, put).await, "notice_day");
}
