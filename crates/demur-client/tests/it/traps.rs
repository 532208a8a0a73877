//! The traps that the design lists (section 5, "Known traps"), as far as a client meets them. What
//! belongs to the credential itself is tested in `demur-crypto`; P1 to P10 stand in
//! `presentation.rs`.

use demur_client::author::{self, AuthorRefusal};
use demur_client::circulation::{Circulation, CirculationRefusal};
use demur_client::enrol::{self, EnrolRefusal};
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::check::PresentationRefusal as Refusal;
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::Sealable;
use demur_protocol::manifest::MemoManifest;
use demur_protocol::presentation::Kind;
use demur_testkit::World;
use demur_testkit::charter::{epoch, next_epoch, state};
use demur_testkit::store::memory::MemoryStore;

use crate::presentation::check;
use crate::stage::Stage;

#[tokio::test]
async fn no_memo_is_opened_on_an_open_epoch() {
    let mut world = World::open(MemoryStore::new(), 5, 0).await;
    world.enrol_everybody().await;
    let instance = world.instance().await;
    let mut randomness = world.randomness();
    let opened = author::open(&instance, &world.people[0].wallet, &[], &mut randomness);
    assert_eq!(opened.err(), Some(AuthorRefusal::NoClosedEpoch));
}

/// Somebody else's memo as a client sees it, with this manifest, frozen by its authors.
async fn opened(
    stage: &Stage,
    change: impl FnOnce(&mut MemoManifest),
) -> Result<(), CirculationRefusal> {
    let authored = &stage.paper.authored;
    let mut manifest = authored.manifest.clone();
    change(&mut manifest);
    let step = AuthorStep::Circulate(stage.circulation.freeze.clone());
    let document = UnverifiedAuthorDocument::sign(&authored.author_key(), manifest.id(), step);
    let key = authored.circulation();
    let recipient = key.identity().recipient();
    let sealed = stage
        .circulation
        .text
        .seal(&[recipient], &mut stage.world.randomness())
        .unwrap();
    let instance = stage.world.instance().await;
    let (id, manifest) = (manifest.id(), manifest.to_canonical());
    Circulation::open(
        &instance,
        id,
        &key,
        &manifest,
        &document.to_canonical(),
        &sealed,
    )
    .map(|_| ())
}

#[tokio::test]
async fn a_memo_on_an_open_epoch_is_not_signed() {
    let stage = Stage::set().await;
    assert_eq!(opened(&stage, |_| {}).await, Ok(()));
    let instance = stage.world.instance().await;
    let next = instance
        .epoch(&state(), &next_epoch())
        .unwrap()
        .epoch
        .digest();
    let open = |manifest: &mut MemoManifest| {
        manifest.accepted[0].epoch = next_epoch();
        manifest.accepted[0].manifest = next;
    };
    assert_eq!(opened(&stage, open).await, Err(CirculationRefusal::Unknown));
    let without_roll = |manifest: &mut MemoManifest| manifest.accepted[0].roll = [0; 32];
    assert_eq!(
        opened(&stage, without_roll).await,
        Err(CirculationRefusal::Unknown)
    );
    let unknown = |manifest: &mut MemoManifest| manifest.accepted[0].manifest = [1; 32];
    assert_eq!(
        opened(&stage, unknown).await,
        Err(CirculationRefusal::Unknown)
    );
    let elsewhere = |manifest: &mut MemoManifest| manifest.instance.push('x');
    assert_eq!(
        opened(&stage, elsewhere).await,
        Err(CirculationRefusal::Memo)
    );
    let rekeyed = |manifest: &mut MemoManifest| manifest.circulation = [1; 32];
    assert_eq!(opened(&stage, rekeyed).await, Err(CirculationRefusal::Key));
}

/// An issuer that certifies a value outside the closed list would know its holder again.
#[tokio::test]
async fn an_issuer_cannot_mark_a_member() {
    let stage = Stage::set().await;
    let known = stage.world.instance().await;
    let known = known.epoch(&state(), &epoch()).unwrap().epoch.clone();
    let enrolment = &stage.world.people[1].wallet.enrolments[0];
    let again = |attributes: Vec<String>| {
        let answer = enrolment.blind_signature.clone();
        enrol::accept(enrolment.seed, &known, answer, attributes).err()
    };
    assert_eq!(again(enrolment.attributes.clone()), None);
    let mut marked = enrolment.attributes.clone();
    marked[2] = "room-4711".to_owned();
    assert_eq!(again(marked), Some(EnrolRefusal::Attributes));
    let mut other = enrolment.attributes.clone();
    other[1] = "civil".to_owned();
    assert_eq!(
        again(other),
        Some(EnrolRefusal::Signature),
        "not what was certified"
    );
    assert_eq!(
        again(enrolment.attributes[..7].to_vec()),
        Some(EnrolRefusal::Attributes)
    );
    // A header of one's own is a key of one's own: the answer fails under the one in the log.
    let another = stage.world.instance().await;
    let another = another
        .epoch(&state(), &next_epoch())
        .unwrap()
        .epoch
        .clone();
    let answer = enrolment.blind_signature.clone();
    let accepted = enrol::accept(
        enrolment.seed,
        &another,
        answer,
        enrolment.attributes.clone(),
    );
    assert_eq!(accepted.err(), Some(EnrolRefusal::Signature));
}

/// One seed has one commitment in an epoch, and another one in every other.
#[tokio::test]
async fn a_seed_has_one_commitment_in_an_epoch() {
    let stage = Stage::set().await;
    let instance = stage.world.instance().await;
    let commitment = |name: &demur_domain::ids::EpochId| {
        let known = instance.epoch(&state(), name).unwrap();
        *enrol::request(&[6; 32], &known.epoch).unwrap().as_bytes()
    };
    assert_eq!(commitment(&epoch()), commitment(&epoch()));
    assert_ne!(commitment(&epoch()), commitment(&next_epoch()));
}

/// The name record is text of one's own, so it never stands in what everybody sees.
#[tokio::test]
async fn a_name_is_disclosed_in_claims_alone() {
    let stage = Stage::set().await;
    let presenter = stage.presenter(2);
    for kind in [Kind::Sign, Kind::Open, Kind::Withdraw] {
        let named = presenter.present(presenter.message(kind), &[0, 6]);
        check(&stage, kind, Refusal::Disclosure, &[("a name", named)]);
    }
    assert!(
        stage
            .circulation
            .rules(Kind::Claim)
            .verify(&presenter.claim())
            .is_ok()
    );
}

/// The reserved attribute has one value; shown or not shown would still be one bit of one's own.
#[tokio::test]
async fn the_reserved_attribute_is_never_shown() {
    let stage = Stage::set().await;
    let presenter = stage.presenter(2);
    let shown: [(Kind, &[u8]); 3] = [
        (Kind::Sign, &[0, 7]),
        (Kind::Withdraw, &[0, 7]),
        (Kind::Claim, &[0, 6, 7]),
    ];
    for (kind, indexes) in shown {
        let shown = presenter.present(presenter.message(kind), indexes);
        check(&stage, kind, Refusal::Disclosure, &[("reserved", shown)]);
    }
}
