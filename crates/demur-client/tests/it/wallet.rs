//! The wallet: what it keeps comes back, and nothing that prints it shows a secret.

use demur_client::author::{self, AuthorRefusal};
use demur_client::sign::{self, SignRefusal};
use demur_client::trust::{Instance, KnownEpoch};
use demur_client::wallet::{CLAIM_DAYS, LogRefusal, NotAWallet, Wallet};
use demur_crypto::log::tree::{NodeHash, TreeHead};
use demur_crypto::randomness::SeededRandomness;
use demur_crypto::seal::Identity;
use demur_domain::choice::{IdentityMode, Marking};
use demur_domain::ids::VersionDigest;
use demur_protocol::casefile::LoggedEpoch;
use demur_protocol::codec::Canonical;
use demur_protocol::desk::{DeskFile, Draft, DraftFile};
use demur_protocol::envelope::{CirculationKey, Sealable};
use demur_testkit::officials::{HEAD, keys};
use demur_testkit::road::choice;

use crate::stage::Stage;

const DAY: i64 = 86_400;

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
    assert_eq!(later[..3], [0xa7, 0x00, 0x02]);
    for version in [0, 3] {
        later[2] = version;
        assert_eq!(Wallet::from_bytes(&later).err(), Some(NotAWallet));
    }
    for behind in [&[0][..], &[0xf6], octets.as_slice()] {
        let longer = [octets.as_slice(), behind].concat();
        assert_eq!(Wallet::from_bytes(&longer).err(), Some(NotAWallet));
    }
    // A field that this program does not know would be lost when it is written again.
    let mut unknown = octets.to_vec();
    unknown[0] += 1;
    unknown.extend_from_slice(&[0x17, 0x00]);
    assert_eq!(Wallet::from_bytes(&unknown).err(), Some(NotAWallet));
}

/// A wallet from before there were a desk, attachments and the log's root.
#[tokio::test]
async fn a_wallet_of_the_version_before_opens_and_is_written_anew() {
    let stage = Stage::set().await;
    let mut wallet = stage.world.people[0].wallet.clone();
    let (memo, key) = (stage.circulation.memo, stage.paper.authored.circulation());
    wallet.remember(&memo, &key);
    wallet.keep_signature(&memo, [7; 32], &VersionDigest::from_bytes([8; 32]));
    let now = wallet.to_bytes();
    let mut before = now.to_vec();
    assert_eq!(before[..3], [0xa7, 0x00, 0x02], "nothing new is in it yet");
    before[2] = 1;
    let read = Wallet::from_bytes(&before).unwrap();
    assert_eq!(*read.to_bytes(), *now);
    assert!(stage.circulation.credential(&read).is_some());
}

/// R51: whoever saw the log notices that it was cut back, or exchanged for one as long.
#[test]
fn a_log_that_shrank_or_changed_is_refused() {
    let head = |size, root| TreeHead {
        size,
        root: NodeHash([root; 32]),
    };
    let mut wallet = Wallet::new("http://localhost".to_owned(), "key".to_owned());
    assert_eq!(wallet.watch_log(&head(5, 1)), Ok(true));
    assert_eq!(wallet.watch_log(&head(5, 1)), Ok(false));
    let forked = LogRefusal::Forked { size: 5 };
    assert_eq!(wallet.watch_log(&head(5, 2)), Err(forked));
    let shrank = LogRefusal::Shrank { size: 4, seen: 5 };
    assert_eq!(wallet.watch_log(&head(4, 1)), Err(shrank));
    // A refusal leaves what is remembered as it was, also on disk.
    let mut read = Wallet::from_bytes(&wallet.to_bytes()).unwrap();
    assert_eq!(read.watch_log(&head(5, 2)), Err(forked));
    assert_eq!(read.watch_log(&head(6, 3)), Ok(true));
    assert_eq!(
        read.watch_log(&head(6, 1)),
        Err(LogRefusal::Forked { size: 6 })
    );
}

#[test]
fn the_desk_has_one_key_of_its_own() {
    let mut wallet = Wallet::new("http://localhost".to_owned(), "key".to_owned());
    let mut randomness = SeededRandomness::new([2; 32]);
    let desk = wallet.desk(&mut randomness).recipient().to_string();
    assert_eq!(wallet.desk(&mut randomness).recipient().to_string(), desk);
    let mut read = Wallet::from_bytes(&wallet.to_bytes()).unwrap();
    assert_eq!(read.desk(&mut randomness).recipient().to_string(), desk);
    let seed = wallet.desk_seed.unwrap();
    assert_ne!(
        Identity::from_seed(&seed).recipient().to_string(),
        desk,
        "under its own label"
    );
    let draft = |id: u8| Draft {
        id: [id; 16],
        text: "## Summ".to_owned(),
        attachments: vec![DraftFile {
            name: "a.csv".to_owned(),
            marking: Marking::Unclassified,
            octets: vec![1, 2].into(),
        }],
        updated: "2026-11-22".to_owned(),
    };
    let file = DeskFile {
        drafts: vec![draft(1), draft(2)],
    };
    let sealed = file
        .seal(&[wallet.desk(&mut randomness).recipient()], &mut randomness)
        .unwrap();
    assert_eq!(
        DeskFile::open(&read.desk(&mut randomness), &sealed).unwrap(),
        file
    );
    assert!(DeskFile::open(&Identity::from_seed(&seed), &sealed).is_err());
    let mut late = draft(3);
    late.updated = "2026-11-22T10:00".to_owned();
    for drafts in [
        vec![draft(2), draft(1)],
        vec![draft(1), draft(1)],
        vec![late],
        (0..9).map(draft).collect(),
    ] {
        let bad = DeskFile { drafts }.to_canonical();
        assert!(DeskFile::from_canonical(&bad).is_err());
    }
}

#[tokio::test]
async fn a_ninth_pseudonym_is_refused() {
    let stage = Stage::set().await;
    let instance = stage.world.instance().await;
    let mut wallet = stage.world.people[1].wallet.clone();
    let own = stage.circulation.manifest.context();
    let epoch = wallet.enrolments[0].manifest;
    let says = |wallet: &Wallet| {
        let choice = choice(IdentityMode::Anonymous);
        sign::preview(
            &instance,
            &stage.circulation,
            wallet,
            &choice,
            stage.world.clock.now(),
        )
        .err()
    };
    let opens = |wallet: &Wallet| {
        author::open(&instance, wallet, &[], &mut SeededRandomness::new([1; 32])).err()
    };
    for used in 0..8_u8 {
        assert_eq!(says(&wallet), None, "{used}");
        assert_eq!(opens(&wallet), None, "{used}");
        let enrolment = wallet.enrolment_mut(&epoch).unwrap();
        // One and the same context counts once.
        enrolment.use_context(&[used; 32]);
        enrolment.use_context(&[used; 32]);
    }
    assert_eq!(says(&wallet), Some(SignRefusal::PseudonymsExhausted));
    assert_eq!(opens(&wallet), Some(AuthorRefusal::PseudonymsExhausted));
    let read = Wallet::from_bytes(&wallet.to_bytes()).unwrap();
    assert_eq!(
        says(&read),
        Some(SignRefusal::PseudonymsExhausted),
        "also later"
    );
    // A memo that was signed before may be signed again: it is the same pseudonym.
    let enrolment = wallet.enrolment_mut(&epoch).unwrap();
    enrolment.used_contexts.pop();
    enrolment.use_context(&own);
    assert_eq!(enrolment.used_contexts.len(), 8);
    assert_eq!(says(&wallet), None);
    let octets = wallet.to_bytes();
    assert!(
        !octets.windows(32).any(|it| it == own),
        "no memo can be read off the marks"
    );
}

/// R60: what could show that one signed, or did not, is erased.
#[tokio::test]
async fn seeds_are_erased_when_all_circulations_are_over() {
    let stage = Stage::set().await;
    let instance = stage.world.instance().await;
    let mut wallet = stage.world.people[1].wallet.clone();
    let seed = wallet.enrolments[0].seed;
    let epoch = wallet.enrolments[0].manifest;
    let far = i64::MAX / 2;
    // The newest epoch is what new memos accept, so nothing is over, however late it is.
    assert_eq!(wallet.erase_over(far, &instance), 0);
    assert!(!wallet.erase_now(&epoch, far, &instance));
    assert!(stage.circulation.credential(&wallet).is_some());
    // Once a newer epoch of the institution is closed, the clock runs.
    let mut instance = instance;
    let newer = successor(&instance, &epoch);
    instance.epochs.push(newer.0);
    instance.file.epochs.push(newer.1);
    let window = i64::from(instance.charters[0].charter.circulation().window_days_max);
    let succeeded = stage.world.clock.now();
    let over = succeeded + (window + 1) * DAY;
    let early = over - DAY * 3;
    assert_eq!(
        wallet.clone().erase_over(early, &instance),
        0,
        "memos opened before may circulate"
    );
    assert_eq!(
        wallet.clone().erase_over(over + DAY, &instance),
        0,
        "time for a claim"
    );
    assert!(
        wallet.clone().erase_now(&epoch, over + DAY, &instance),
        "unless none is wanted"
    );
    let later = over + (CLAIM_DAYS + 1) * DAY;
    // A circulation that this wallet knows of and that ends later holds it back.
    let key = stage.paper.authored.circulation();
    let mut invited = wallet.clone();
    invited.remember(&stage.circulation.memo, &key);
    invited.note_circulation(&stage.circulation);
    invited.invited[0].closes_at = Some(later);
    assert_eq!(invited.erase_over(later + DAY, &instance), 0);
    assert_eq!(
        invited.erase_over(later + (CLAIM_DAYS + 1) * DAY, &instance),
        1
    );
    assert_eq!(wallet.erase_over(later, &instance), 1);
    assert!(wallet.enrolments.is_empty());
    let octets = wallet.to_bytes();
    assert!(!octets.windows(32).any(|it| it == seed), "erased is erased");
}

/// An epoch of the same institution with a later name, closed when the known one was.
fn successor(instance: &Instance, epoch: &[u8; 32]) -> (KnownEpoch, LoggedEpoch) {
    let at = instance
        .epochs
        .iter()
        .position(|it| it.epoch.digest() == *epoch)
        .unwrap();
    let mut manifest = instance.epochs[at].epoch.manifest().clone();
    manifest.epoch = "2099-01".parse().unwrap();
    let known = KnownEpoch {
        epoch: manifest.check().unwrap(),
        roll: instance.epochs[at].roll.clone(),
    };
    (known, instance.file.epochs[at].clone())
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
