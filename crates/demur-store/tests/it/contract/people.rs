//! Charters, epochs, the directory, issuances and officials.

use demur_store::Store;
use demur_store::rows::{CharterRow, ClientRow, DirectoryRow, OfficialRow, RosterRow};

use super::{body, conflict, done};
use crate::rows::{charter, epoch, epoch_id, institution, issuance};

pub(super) async fn charters(store: &impl Store) {
    done(
        store,
        body!(tx => {
            assert_eq!(tx.charter_by_digest(&[9; 32]).await?, None);
            for number in [9, 2, 5] {
                tx.charter_insert(&charter(number)).await?;
            }
            // The same one again, with a new nonce as a restarted server would bring it.
            tx.charter_insert(&CharterRow { leaf_nonce: [0; 32], ..charter(2) }).await?;
            assert_eq!(tx.charter_by_digest(&[2; 32]).await?, Some(charter(2)));
            assert_eq!(tx.charter_list().await?, [charter(9), charter(2), charter(5)]);
            Ok(())
        }),
    )
    .await;
    let other = CharterRow {
        toml: vec![0],
        ..charter(2)
    };
    assert_eq!(
        conflict(store, body!(other; tx => tx.charter_insert(&other).await)).await,
        "charter"
    );
}

pub(super) async fn rosters(store: &impl Store) {
    let roster = |number: u8| RosterRow {
        roster: vec![number],
        leaf_nonce: [number; 32],
    };
    done(
        store,
        body!(tx => {
            assert_eq!(tx.roster_get().await?, None);
            tx.roster_put(&roster(1)).await?;
            // The same one again, with a new nonce as a restarted server would bring it.
            tx.roster_put(&RosterRow { leaf_nonce: [0; 32], ..roster(1) }).await?;
            assert_eq!(tx.roster_get().await?, Some(roster(1)));
            // An earlier one may come back: the latest counts.
            for number in [2, 1] {
                tx.roster_put(&roster(number)).await?;
                assert_eq!(tx.roster_get().await?, Some(roster(number)));
            }
            Ok(())
        }),
    )
    .await;
}

pub(super) async fn clients(store: &impl Store) {
    let client = |number: u8| ClientRow {
        manifest: vec![number],
        leaf_nonce: [number; 32],
    };
    done(
        store,
        body!(tx => {
            assert_eq!(tx.client_get().await?, None);
            tx.client_put(&client(1)).await?;
            // The same one again, with a new nonce as a restarted server would bring it.
            tx.client_put(&ClientRow { leaf_nonce: [0; 32], ..client(1) }).await?;
            assert_eq!(tx.client_get().await?, Some(client(1)));
            // An operator may go back to an earlier release: the latest counts.
            for number in [2, 1] {
                tx.client_put(&client(number)).await?;
                assert_eq!(tx.client_get().await?, Some(client(number)));
            }
            Ok(())
        }),
    )
    .await;
}

pub(super) async fn epochs(store: &impl Store) {
    done(
        store,
        body!(tx => {
            for text in ["2026-02", "2026-01"] {
                tx.epoch_insert(&epoch(text)).await?;
            }
            tx.epoch_close(&institution(), &epoch_id("2026-01"), b"roll", &[8; 32]).await?;
            let mut closed = epoch("2026-01");
            closed.roll = Some((b"roll".to_vec(), [8; 32]));
            assert_eq!(tx.epoch_list().await?, [closed.clone(), epoch("2026-02")]);
            assert_eq!(tx.epoch_get(&institution(), &epoch_id("2026-01")).await?, Some(closed));
            assert_eq!(tx.epoch_get(&institution(), &epoch_id("2026-03")).await?, None);
            // One may also come in closed already, as in a restored archive.
            let mut old = epoch("2025-12");
            old.roll = Some((Vec::new(), [7; 32]));
            tx.epoch_insert(&old).await?;
            assert_eq!(tx.epoch_get(&institution(), &epoch_id("2025-12")).await?, Some(old));
            Ok(())
        }),
    )
    .await;
    conflict(store, body!(tx => tx.epoch_insert(&epoch("2026-01")).await)).await;
    for text in ["2026-01", "2026-03"] {
        let close = body!(tx => {
            tx.epoch_close(&institution(), &epoch_id(text), b"again", &[0; 32]).await
        });
        assert_eq!(conflict(store, close).await, "epoch");
    }
}

pub(super) async fn directory_and_issuances(store: &impl Store) {
    let person = DirectoryRow {
        institution: institution(),
        staff: "1001".to_owned(),
        code_hash: [1; 32],
        attributes: vec![2; 90],
    };
    done(
        store,
        body!(person; tx => {
            tx.directory_put(&person).await?;
            let moved = DirectoryRow { code_hash: [5; 32], attributes: vec![6], ..person.clone() };
            tx.directory_put(&moved).await?;
            assert!(tx.directory_get(&institution(), "1001").await? == Some(moved));
            assert!(tx.directory_get(&institution(), "1002").await?.is_none());
            assert!(tx.directory_get(&"usaid".parse().unwrap(), "1001").await?.is_none());

            tx.epoch_insert(&epoch("2026-01")).await?;
            for staff in ["30", "10", "20"] {
                tx.issuance_insert(&issuance(staff)).await?;
            }
            let january = epoch_id("2026-01");
            let all = tx.issuance_list(&institution(), &january).await?;
            assert_eq!(all, [issuance("10"), issuance("20"), issuance("30")]);
            assert_eq!(tx.issuance_list(&institution(), &epoch_id("2026-02")).await?, []);
            let one = tx.issuance_get(&institution(), &january, "20").await?;
            assert_eq!(one, Some(issuance("20")));
            assert_eq!(tx.issuance_get(&institution(), &january, "21").await?, None);
            Ok(())
        }),
    )
    .await;
    let mut second = issuance("20");
    second.commitment = vec![9; 368];
    assert_eq!(
        conflict(
            store,
            body!(second; tx => tx.issuance_insert(&second).await)
        )
        .await,
        "issuance"
    );
    let mut orphan = issuance("20");
    orphan.epoch = epoch_id("2027-01");
    conflict(
        store,
        body!(orphan; tx => tx.issuance_insert(&orphan).await),
    )
    .await;
}

pub(super) async fn officials(store: &impl Store) {
    let official = |id: &str| OfficialRow {
        id: id.parse().unwrap(),
        role: "action-office".to_owned(),
        display_name: "Director, Policy Planning \u{2014} S/P".to_owned(),
        signing_key: [1; 32],
        recipient: "age1pq1xyz".to_owned(),
    };
    done(
        store,
        body!(tx => {
            tx.official_put(&official("director")).await?;
            tx.official_put(&official("chair")).await?;
            let renamed = OfficialRow { display_name: "Acting".to_owned(), ..official("director") };
            tx.official_put(&renamed).await?;
            assert_eq!(tx.official_get(&renamed.id).await?, Some(renamed.clone()));
            assert_eq!(tx.official_get(&"nobody".parse().unwrap()).await?, None);
            assert_eq!(tx.official_list().await?, [official("chair"), renamed]);
            Ok(())
        }),
    )
    .await;
}
