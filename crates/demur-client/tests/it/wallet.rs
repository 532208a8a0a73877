//! The wallet: what it keeps comes back, and nothing that prints it shows a secret.

use demur_client::wallet::{NotAWallet, Wallet};
use demur_domain::ids::VersionDigest;
use demur_protocol::envelope::CirculationKey;
use demur_testkit::officials::{HEAD, keys};

use crate::stage::Stage;

#[tokio::test]
async fn a_wallet_reads_back() {
    let stage = Stage::set().await;
    let mut wallet = stage.world.people[0].wallet.clone();
    let (memo, key) = (stage.circulation.memo, stage.paper.authored.circulation());
    wallet.log_size = 17;
    wallet.remember(&memo, &key);
    wallet.keep_signature(&memo, [7; 32], &VersionDigest::from_bytes([8; 32]));
    // A second invitation to the same memo keeps what is known of the first.
    wallet.remember(&memo, &CirculationKey::from_bytes([0; 32]));
    let octets = wallet.to_bytes();
    let read = Wallet::from_bytes(&octets).unwrap();
    assert_eq!(*read.to_bytes(), *octets);
    assert!(read.enrolments == wallet.enrolments);
    assert_eq!(read.authored[0].manifest, wallet.authored[0].manifest);
    let invited = read.invited(&memo).unwrap();
    assert_eq!(invited.circulation_key, *key.as_bytes());
    assert_eq!(invited.participant_seed, Some([7; 32]));
    assert!(
        stage.circulation.credential(&read).is_some(),
        "its credential still presents"
    );
    let mut burnt = read.clone();
    burnt.burn_signature(&memo);
    let seed = [7; 32];
    assert!(
        !burnt.to_bytes().windows(32).any(|window| window == seed),
        "burnt is burnt"
    );
}

#[tokio::test]
async fn what_is_no_wallet_is_refused() {
    let wallet = Wallet::new("http://localhost".to_owned(), "key".to_owned());
    let octets = wallet.to_bytes();
    for length in 0..octets.len() {
        assert_eq!(
            Wallet::from_bytes(&octets[..length]).err(),
            Some(NotAWallet),
            "{length}"
        );
    }
    let mut later = octets.to_vec();
    // The version is the first value of the map.
    assert_eq!(later[..3], [0xa7, 0x00, 0x01]);
    later[2] = 2;
    assert_eq!(Wallet::from_bytes(&later).err(), Some(NotAWallet));
}

#[tokio::test]
async fn nothing_secret_is_printed() {
    let stage = Stage::set().await;
    let wallet = &stage.world.people[0].wallet;
    assert_eq!(format!("{wallet:?}"), "Wallet(..)");
    assert_eq!(format!("{:?}", wallet.enrolments[0]), "Enrolment(..)");
    assert_eq!(
        format!("{:?}", keys(HEAD)),
        format!("OfficialKeys({HEAD}, ..)")
    );
    assert_eq!(
        format!("{:?}", stage.paper.authored.circulation()),
        "CirculationKey(..)"
    );
    assert_eq!(format!("{:?}", stage.circulation.text), "VersionText(..)");
}
