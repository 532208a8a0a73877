//! Factors, failed sign-ins and sessions of officials.

use demur_domain::ids::OfficialId;
use demur_store::Store;
use demur_store::rows::{AttemptsRow, ChallengeRow, FactorRow, OfficialRow, SessionRow};

use super::{body, conflict, done};

fn id(name: &str) -> OfficialId {
    name.parse().unwrap()
}

fn factor(official: &str, name: &[u8], counter: u64) -> FactorRow {
    FactorRow {
        official: id(official),
        id: name.to_vec(),
        kind: 1,
        material: vec![5; 20],
        counter,
    }
}

fn session(number: u8, official: &str, at: i64) -> SessionRow {
    SessionRow {
        token_hash: [number; 32],
        official: id(official),
        began_at: at,
        used_at: at,
    }
}

async fn with_officials(store: &impl Store) {
    done(
        store,
        body!(tx => {
            for name in ["chair", "director"] {
                tx.official_put(&OfficialRow {
                    id: id(name),
                    role: "office_head".to_owned(),
                    display_name: "Acting".to_owned(),
                    signing_key: [1; 32],
                    recipient: "age1pq1xyz".to_owned(),
                }).await?;
            }
            Ok(())
        }),
    )
    .await;
}

pub(super) async fn factors(store: &impl Store) {
    with_officials(store).await;
    done(
        store,
        body!(tx => {
            let (chair, director) = (id("chair"), id("director"));
            assert_eq!(tx.factor_list(&director).await?, []);
            tx.factor_put(&factor("director", b"totp", 7)).await?;
            tx.factor_put(&factor("director", b"key", 0)).await?;
            let both = [factor("director", b"key", 0), factor("director", b"totp", 7)];
            assert_eq!(tx.factor_list(&director).await?, both);
            assert_eq!(tx.factor_list(&chair).await?, []);
            // A counter only grows, and one value is taken once.
            assert!(!tx.factor_advance(&director, b"totp", 6).await?);
            assert!(!tx.factor_advance(&director, b"totp", 7).await?);
            assert!(tx.factor_advance(&director, b"totp", 9).await?);
            assert!(!tx.factor_advance(&director, b"totp", 9).await?);
            assert!(!tx.factor_advance(&chair, b"totp", 10).await?);
            assert!(!tx.factor_advance(&director, b"other", 10).await?);
            let both = [factor("director", b"key", 0), factor("director", b"totp", 9)];
            assert_eq!(tx.factor_list(&director).await?, both);
            let anew = FactorRow { material: vec![6; 20], ..factor("director", b"totp", 2) };
            tx.factor_put(&anew).await?;
            assert_eq!(tx.factor_list(&director).await?, [factor("director", b"key", 0), anew]);
            Ok(())
        }),
    )
    .await;
    for refused in [
        factor("nobody", b"totp", 0),
        factor("director", b"", 0),
        factor("director", &[1; 1024], 0),
        factor("director", b"totp", u64::MAX),
    ] {
        let put = body!(refused; tx => tx.factor_put(&refused).await);
        assert_eq!(conflict(store, put).await, "factor");
    }
}

pub(super) async fn attempts(store: &impl Store) {
    with_officials(store).await;
    let attempts = |official: &str, failures| AttemptsRow {
        official: id(official),
        failures,
        blocked_until: 1_800_000_000,
    };
    done(
        store,
        body!(tx => {
            assert_eq!(tx.attempts_get(&id("chair")).await?, None);
            tx.attempts_put(&attempts("chair", 1)).await?;
            tx.attempts_put(&attempts("chair", u32::MAX)).await?;
            assert_eq!(tx.attempts_get(&id("chair")).await?, Some(attempts("chair", u32::MAX)));
            assert_eq!(tx.attempts_get(&id("director")).await?, None);
            for _ in 0..2 {
                tx.attempts_clear(&id("chair")).await?;
                assert_eq!(tx.attempts_get(&id("chair")).await?, None);
            }
            Ok(())
        }),
    )
    .await;
    let put = body!(tx => tx.attempts_put(&attempts("nobody", 1)).await);
    assert_eq!(conflict(store, put).await, "attempts");
}

pub(super) async fn challenges(store: &impl Store) {
    with_officials(store).await;
    let challenge = |number: u8, official: &str, made_at| ChallengeRow {
        challenge: [number; 32],
        official: id(official),
        made_at,
    };
    done(
        store,
        body!(tx => {
            for row in [challenge(2, "chair", 20), challenge(1, "chair", 10), challenge(3, "director", 5)] {
                tx.challenge_insert(&row).await?;
            }
            let of_chair = [challenge(1, "chair", 10), challenge(2, "chair", 20)];
            assert_eq!(tx.challenge_list(&id("chair")).await?, of_chair);
            // Each is taken once.
            assert_eq!(tx.challenge_take(&[2; 32]).await?, Some(challenge(2, "chair", 20)));
            assert_eq!(tx.challenge_take(&[2; 32]).await?, None);
            tx.challenge_prune(5).await?;
            assert_eq!(tx.challenge_take(&[3; 32]).await?, None);
            assert_eq!(tx.challenge_list(&id("chair")).await?, [challenge(1, "chair", 10)]);
            Ok(())
        }),
    )
    .await;
    for refused in [challenge(1, "director", 1), challenge(4, "nobody", 1)] {
        let insert = body!(refused; tx => tx.challenge_insert(&refused).await);
        assert_eq!(conflict(store, insert).await, "challenge");
    }
}

pub(super) async fn sessions(store: &impl Store) {
    with_officials(store).await;
    done(
        store,
        body!(tx => {
            for row in [session(3, "chair", 30), session(1, "chair", 10), session(2, "director", 20)] {
                tx.session_insert(&row).await?;
            }
            assert_eq!(tx.session_get(&[1; 32]).await?, Some(session(1, "chair", 10)));
            assert_eq!(tx.session_get(&[9; 32]).await?, None);
            let of_chair = [session(1, "chair", 10), session(3, "chair", 30)];
            assert_eq!(tx.session_list(&id("chair")).await?, of_chair);
            tx.session_use(&[1; 32], 50).await?;
            tx.session_use(&[9; 32], 50).await?;
            let used = SessionRow { used_at: 50, ..session(1, "chair", 10) };
            assert_eq!(tx.session_get(&[1; 32]).await?, Some(used.clone()));
            // Whatever began, or was last used, no later than that, is over.
            tx.session_prune(0, 20).await?;
            assert_eq!(tx.session_get(&[2; 32]).await?, None);
            assert_eq!(tx.session_list(&id("chair")).await?, [used, session(3, "chair", 30)]);
            tx.session_prune(10, 0).await?;
            assert_eq!(tx.session_list(&id("chair")).await?, [session(3, "chair", 30)]);
            for _ in 0..2 {
                tx.session_delete(&[3; 32]).await?;
                assert_eq!(tx.session_list(&id("chair")).await?, []);
            }
            tx.session_insert(&session(4, "chair", 1)).await?;
            Ok(())
        }),
    )
    .await;
    for refused in [session(4, "director", 2), session(5, "nobody", 2)] {
        let insert = body!(refused; tx => tx.session_insert(&refused).await);
        assert_eq!(conflict(store, insert).await, "official_session");
    }
}
