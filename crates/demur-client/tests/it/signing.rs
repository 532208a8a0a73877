//! What a person is told before a signature leaves.

use demur_client::sign::{self, SignRefusal, preview};
use demur_client::wallet::Wallet;
use demur_domain::charter::Charter;
use demur_domain::choice::IdentityMode;
use demur_domain::ids::VersionDigest;
use demur_testkit::charter::charter_toml;
use demur_testkit::road::choice;

use crate::stage::{CONTRACTOR, OF_USAID, Stage};

/// What the preview says to a wallet, with the anonymous choice, now.
async fn told(stage: &Stage, wallet: &Wallet) -> Option<SignRefusal> {
    let instance = stage.world.instance().await;
    let anonymous = choice(IdentityMode::Anonymous);
    let now = stage.world.clock.now();
    preview(&instance, &stage.circulation, wallet, &anonymous, now).err()
}

#[tokio::test]
async fn the_preview_says_why_a_signature_would_not_count() {
    let stage = Stage::set().await;
    let wallet = |number: usize| stage.world.people[number].wallet.clone();
    assert_eq!(told(&stage, &wallet(1)).await, None);
    let empty = Wallet::new("http://localhost".to_owned(), String::new());
    assert_eq!(told(&stage, &empty).await, Some(SignRefusal::NotEnrolled));
    let mut elsewhere = wallet(1);
    elsewhere.enrolments[0].manifest = [9; 32];
    assert_eq!(
        told(&stage, &elsewhere).await,
        Some(SignRefusal::OtherEpoch)
    );
    assert_eq!(
        told(&stage, &wallet(CONTRACTOR)).await,
        Some(SignRefusal::NotEligible)
    );
    assert_eq!(
        told(&stage, &wallet(OF_USAID)).await,
        Some(SignRefusal::TooFew)
    );
    let mut signed = wallet(1);
    let (memo, key) = (stage.circulation.memo, stage.paper.authored.circulation());
    signed.remember(&memo, &key);
    assert_eq!(told(&stage, &signed).await, None);
    signed.keep_signature(&memo, [1; 32], &stage.circulation.freeze.digest);
    assert_eq!(
        told(&stage, &signed).await,
        Some(SignRefusal::SignedAlready)
    );
    // An earlier version does not count, so the current one may be signed.
    signed.keep_signature(&memo, [1; 32], &VersionDigest::from_bytes([1; 32]));
    assert_eq!(told(&stage, &signed).await, None);
    // Whoever burnt the key is not told: nothing in the wallet shows it any more.
    signed.keep_signature(&memo, [1; 32], &stage.circulation.freeze.digest);
    signed.burn_signature(&memo);
    assert_eq!(told(&stage, &signed).await, None);
}

#[tokio::test]
async fn the_window_ends_with_its_last_second() {
    let stage = Stage::set().await;
    let instance = stage.world.instance().await;
    let wallet = &stage.world.people[1].wallet;
    let closes_at = stage.circulation.freeze.closes_at;
    let anonymous = choice(IdentityMode::Anonymous);
    let at = |now| preview(&instance, &stage.circulation, wallet, &anonymous, now).err();
    assert_eq!(at(closes_at - 1), None);
    assert_eq!(at(closes_at), Some(SignRefusal::WindowOver));
}

/// R9: the signer chooses among the ways that the charter has.
#[tokio::test]
async fn a_way_of_signing_that_the_charter_does_not_have_is_refused() {
    let mut stage = Stage::set().await;
    let toml = charter_toml().replace("\"named\", \"sealed\", \"anonymous\"", "\"anonymous\"");
    stage.circulation.charter = Charter::parse(&toml).unwrap();
    let instance = stage.world.instance().await;
    let wallet = &stage.world.people[1].wallet;
    let now = stage.world.clock.now();
    let of = |mode| preview(&instance, &stage.circulation, wallet, &choice(mode), now).err();
    assert_eq!(of(IdentityMode::Anonymous), None);
    assert_eq!(of(IdentityMode::Named), Some(SignRefusal::ModeNotAllowed));
    assert_eq!(of(IdentityMode::Sealed), Some(SignRefusal::ModeNotAllowed));
}

/// The same refusals keep [`sign::cosign`] from making anything at all.
#[tokio::test]
async fn nothing_is_made_that_would_not_count() {
    let stage = Stage::set().await;
    let instance = stage.world.instance().await;
    let now = stage.world.clock.now();
    let anonymous = choice(IdentityMode::Anonymous);
    let make = |number: usize| {
        let wallet = &stage.world.people[number].wallet;
        let mut randomness = stage.world.randomness();
        sign::cosign(
            &instance,
            &stage.circulation,
            wallet,
            &anonymous,
            now,
            &mut randomness,
        )
    };
    let cosigned = make(1).ok().unwrap();
    assert!(sign::check(&stage.circulation, &cosigned.cosignature).is_ok());
    assert_eq!(make(CONTRACTOR).err(), Some(SignRefusal::NotEligible));
    assert_eq!(make(OF_USAID).err(), Some(SignRefusal::TooFew));
}
