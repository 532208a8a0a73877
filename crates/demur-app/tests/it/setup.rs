//! `instance_setup`, `epoch_close`, `charter_show`, `instance_show`.

use demur_app::error::AppError;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::table::decide;
use demur_protocol::casefile::InstanceFile;
use demur_protocol::client::{ClientFile, ClientManifest};
use demur_store::Store;
use demur_testkit::World;
use demur_testkit::charter::{charter_toml, epoch, state};

over_stores!(
    twice_is_once,
    another_manifest_is_a_conflict,
    what_cannot_be_used_is_refused,
    a_roll,
    a_client_is_logged_once_for_each_change,
    closing_an_epoch_hides_nothing
);

fn nonces(file: &InstanceFile) -> Vec<[u8; 32]> {
    let epochs = file.epochs.iter().map(|epoch| epoch.manifest.proof.nonce);
    file.charters
        .iter()
        .map(|c| c.proof.nonce)
        .chain([file.roster.proof.nonce])
        .chain(epochs)
        .collect()
}

async fn twice_is_once<S: Store>(store: S) {
    let mut world = World::open(store, 1, 0).await;
    let before = world.app.instance_show().await.unwrap();
    world.restart().await;
    world.next_interval().await;
    let after = world.app.instance_show().await.unwrap();
    assert_eq!(nonces(&before), nonces(&after));
    assert_eq!((after.charters.len(), after.epochs.len()), (1, 4));
    assert_eq!(
        world.app.charter_show().await.unwrap(),
        charter_toml().into_bytes()
    );
}

async fn another_manifest_is_a_conflict<S: Store>(store: S) {
    let world = World::open(store, 1, 0).await;
    let mut other = world.installation.clone();
    let last = other.epochs.last().unwrap().issuer_key.clone();
    other.epochs.first_mut().unwrap().issuer_key = last;
    let refused = world.app.instance_setup(other).await;
    assert!(matches!(refused, Err(AppError::Conflict)), "{refused:?}");
}

async fn what_cannot_be_used_is_refused<S: Store>(store: S) {
    let world = World::open(store, 1, 0).await;
    let mut charter = world.installation.clone();
    charter.charter_toml = b"[charter]".to_vec();
    let mut interval = world.installation.clone();
    interval.charter_toml = charter_toml().replace("= 3600", "= 60").into_bytes();
    let mut roster = world.installation.clone();
    roster.roster.officials.reverse();
    let mut recipient = world.installation.clone();
    recipient.roster.officials.first_mut().unwrap().recipient = "age1nobody".to_owned();
    let mut person = world.installation.clone();
    person.directory.first_mut().unwrap().attributes = Vec::new();
    for installation in [charter, interval, roster, recipient, person] {
        let refused = world.app.instance_setup(installation).await;
        assert!(matches!(refused, Err(AppError::Malformed)), "{refused:?}");
    }
    // Nobody on a roster is an author, a member, the operator or a clock.
    for role in Role::ALL {
        let mut changed = world.installation.clone();
        changed.roster.officials.first_mut().unwrap().role = *role;
        let taken = world.app.instance_setup(changed).await;
        let official = decide(None, Operation::OfficialSignIn, *role).is_ok();
        assert_eq!(taken.is_ok(), official, "{role}: {taken:?}");
    }
}

/// R10, R57: how many were certified is fixed when enrolment closes, and a small class has no
/// number.
async fn a_roll<S: Store>(store: S) {
    let world = World::enrolled(store, 6, 3).await;
    let instance = world.instance().await;
    let known = instance.epoch(&state(), &epoch()).unwrap();
    let (roll, digest) = known.roll.clone().unwrap();
    assert_eq!((roll.issued, roll.cell_min), (6, 5));
    assert_eq!(
        roll.cells.iter().map(|cell| cell.count).collect::<Vec<_>>(),
        [Some(6)]
    );
    let usaid = instance
        .epoch(&demur_testkit::charter::usaid(), &epoch())
        .unwrap();
    let (few, _) = usaid.roll.clone().unwrap();
    assert_eq!(
        few.cells.iter().map(|cell| cell.count).collect::<Vec<_>>(),
        [None]
    );
    // Closing again changes nothing.
    world.app.epoch_close(&state(), &epoch()).await.unwrap();
    world.next_interval().await;
    let again = world.instance().await;
    assert_eq!(
        again
            .epoch(&state(), &epoch())
            .unwrap()
            .roll
            .clone()
            .unwrap()
            .1,
        digest
    );
}

fn client(version: &str) -> ClientManifest {
    ClientManifest {
        version: version.to_owned(),
        policy: "default-src 'none'".to_owned(),
        files: vec![ClientFile {
            path: "index.html".to_owned(),
            digest: [7; 32],
        }],
    }
}

async fn a_client_is_logged_once_for_each_change<S: Store>(store: S) {
    let mut world = World::open(store, 1, 0).await;
    let none = world.app.client_show().await;
    assert!(matches!(none, Err(AppError::NotFound)));
    let mut indexes = Vec::new();
    for version in ["1", "1", "2", "1"] {
        world.installation.client = Some(client(version));
        world.restart().await;
        world.next_interval().await;
        let evidence = world.app.client_show().await.unwrap();
        let (_, _, release) = evidence.verify(Some(world.app.log_verifier())).unwrap();
        assert_eq!(release.manifest().version, version);
        indexes.push(evidence.manifest.proof.index);
    }
    // The same again is the same leaf; going back is a new one.
    assert_eq!(indexes[0], indexes[1]);
    assert_ne!(indexes[1], indexes[2]);
    assert_ne!(indexes[0], indexes[3]);

    let mut wrong = client("3");
    wrong.files.clear();
    world.installation.client = Some(wrong);
    let refused = world.app.instance_setup(world.installation.clone()).await;
    assert!(matches!(refused, Err(AppError::Malformed)), "{refused:?}");
}

async fn closing_an_epoch_hides_nothing<S: Store>(store: S) {
    let world = World::open(store, 6, 0).await;
    let roll = |file: &InstanceFile| {
        let rolls = file.epochs.iter().filter(|epoch| epoch.roll.is_some());
        (file.epochs.len(), rolls.count())
    };
    world.app.epoch_close(&state(), &epoch()).await.unwrap();
    // Its roll waits for the interval to end; everything else is there as before.
    let waiting = world.app.instance_show().await.unwrap();
    assert_eq!(roll(&waiting), (4, 0));
    world.next_interval().await;
    let logged = world.app.instance_show().await.unwrap();
    assert_eq!(roll(&logged), (4, 1));
}
