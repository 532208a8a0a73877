//! What a client believes of an installation.

use demur_client::trust::{Instance, TrustRefusal};
use demur_crypto::credential::IssuerSecretKey;
use demur_crypto::log::memory::MemoryTree;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::sign::{Log, SigningKey};
use demur_protocol::casefile::{EvidenceRefusal, InstanceFile};
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::{EpochManifest, Roll};
use demur_protocol::roster::Roster;
use demur_testkit::World;
use demur_testkit::store::memory::MemoryStore;
use demur_testkit::world::INSTANCE;

use crate::forge::{log_key, relog_instance, signed};

/// What is done to the file, and what then is said of it.
type Change = (&'static str, TrustRefusal, fn(&mut InstanceFile));

#[tokio::test]
async fn an_installation_is_what_its_log_says() {
    let world = World::enrolled(MemoryStore::new(), 5, 0).await;
    let file = world.app.instance_show().await.unwrap();
    let pinned = Some(world.app.log_verifier());
    assert!(Instance::verify(file.clone(), pinned).is_ok());
    let mut anew = file.clone();
    relog_instance(&mut anew);
    assert!(Instance::verify(anew, pinned).is_ok());
    for (name, expected, change) in CHANGES {
        let mut broken = file.clone();
        change(&mut broken);
        assert_eq!(
            Instance::verify(broken, pinned).err(),
            Some(*expected),
            "{name}"
        );
    }
}

/// A change of an epoch's manifest that is then in the log.
fn with_manifest(file: &mut InstanceFile, change: impl FnOnce(&mut EpochManifest)) {
    let logged = &mut file.epochs[0].manifest;
    let mut manifest = EpochManifest::from_canonical(&logged.content).unwrap();
    change(&mut manifest);
    logged.content = manifest.to_canonical();
    file.epochs[0].roll = None;
    relog_instance(file);
}

const CHANGES: &[Change] = &[
    (
        "two manifests for one epoch",
        TrustRefusal::TwoManifests,
        |file| {
            let mut second = file.epochs[0].clone();
            let mut manifest = EpochManifest::from_canonical(&second.manifest.content).unwrap();
            let own = IssuerSecretKey::from_seed(&[1; 32]);
            manifest.issuer_key = own.public_key().to_bytes().to_vec();
            second.manifest.content = manifest.to_canonical();
            second.roll = None;
            file.epochs.push(second);
            relog_instance(file);
        },
    ),
    ("one manifest twice", TrustRefusal::TwoManifests, |file| {
        let again = file.epochs[0].clone();
        file.epochs.push(again);
    }),
    (
        "another log's key",
        TrustRefusal::Evidence(EvidenceRefusal::LogKey),
        |file| {
            let other = SigningKey::<Log>::from_seed(&[1; 32]);
            file.log = signed(&other, &MemoryTree::of([b"leaf"]));
        },
    ),
    (
        "no key",
        TrustRefusal::Evidence(EvidenceRefusal::LogKey),
        |file| file.log.log_key.clear(),
    ),
    (
        "another log's signature",
        TrustRefusal::Evidence(EvidenceRefusal::Checkpoint),
        |file| {
            let other = SigningKey::<Log>::from_seed(&[1; 32]);
            file.log.checkpoint = signed(&other, &MemoryTree::of([b"leaf"])).checkpoint;
        },
    ),
    (
        "another head of the same log",
        TrustRefusal::Evidence(EvidenceRefusal::NotInLog),
        |file| {
            file.log = signed(&log_key(), &MemoryTree::of([b"leaf"]));
        },
    ),
    (
        "an epoch not in the log",
        TrustRefusal::Evidence(EvidenceRefusal::NotInLog),
        |file| {
            file.epochs[0].manifest.proof.nonce[0] ^= 1;
        },
    ),
    ("no charter", TrustRefusal::Roster, |file| {
        file.charters.clear()
    }),
    ("a charter that is none", TrustRefusal::Charter, |file| {
        file.charters[0].content = b"[charter]".to_vec();
        relog_instance(file);
    }),
    (
        "another installation's roster",
        TrustRefusal::Roster,
        |file| {
            let mut roster = Roster::from_canonical(&file.roster.content).unwrap();
            roster.instance = "other.example".to_owned();
            file.roster.content = roster.to_canonical();
            relog_instance(file);
        },
    ),
    ("a roster that is none", TrustRefusal::Roster, |file| {
        file.roster.content.push(0);
        relog_instance(file);
    }),
    ("an unknown suite", TrustRefusal::Epoch, |file| {
        with_manifest(file, |m| m.suite = 2)
    }),
    ("a key that is none", TrustRefusal::Epoch, |file| {
        with_manifest(file, |manifest| manifest.issuer_key[1] ^= 1);
    }),
    ("an open list", TrustRefusal::Epoch, |file| {
        with_manifest(file, |manifest| manifest.schema[2].values.clear());
    }),
    ("a ninth attribute", TrustRefusal::Epoch, |file| {
        with_manifest(file, |manifest| {
            let again = manifest.schema[0].clone();
            manifest.schema.push(again);
        });
    }),
    ("another epoch's roll", TrustRefusal::Epoch, |file| {
        let closed = file
            .epochs
            .iter_mut()
            .find_map(|epoch| epoch.roll.as_mut())
            .unwrap();
        let mut roll = Roll::from_canonical(&closed.content).unwrap();
        roll.manifest[0] ^= 1;
        closed.content = roll.to_canonical();
        relog_instance(file);
    }),
];

/// A file alone can have a key of its own; only who pinned the log's key notices.
#[tokio::test]
async fn without_a_pinned_key_the_file_names_the_one_it_was_checked_under() {
    let world = World::open(MemoryStore::new(), 1, 0).await;
    let file = world.app.instance_show().await.unwrap();
    let believed = Instance::verify(file, None).ok().unwrap();
    assert_eq!(believed.log, *world.app.log_verifier());
    let verifier = LogVerifier::new(INSTANCE, log_key().verifying_key()).unwrap();
    assert_eq!(believed.log, verifier);
}
