//! P1 to P10 of `demur_protocol::check`: each broken alone, by somebody whose proof is right.

use demur_crypto::capsule::Capsule;
use demur_crypto::randomness::SeededRandomness;
use demur_domain::ids::{CharterDigest, MemoId, VersionDigest};
use demur_protocol::check::{PresentationRefusal as Refusal, PresentationRules, check_capsule};
use demur_protocol::presentation::{
    Disclosed, Kind, Message, UnverifiedCosignature, UnverifiedPresentation,
};
use demur_testkit::charter::{next_epoch, usaid};

use crate::stage::{CONTRACTOR, Presenter, Stage};

/// A presentation and what is wrong with it.
type Broken = (&'static str, UnverifiedPresentation);

/// Each is refused for this reason and no other, alone and beside one that counts, which still does.
pub(crate) fn check(stage: &Stage, kind: Kind, expected: Refusal, broken: &[Broken]) {
    let rules = stage.circulation.rules(kind);
    let presenter = stage.presenter(1);
    let good = if kind == Kind::Claim {
        presenter.claim()
    } else {
        presenter.present(presenter.message(kind), &[0])
    };
    assert_eq!(outcome(&rules, &good), None, "unbroken");
    for (name, presentation) in broken {
        assert_eq!(outcome(&rules, presentation), Some(expected), "{name}");
        let both = [(presentation, None), (&good, None)];
        let mut randomness = SeededRandomness::new([7; 32]);
        let batch = rules.verify_all(&both, &mut randomness);
        let batch: Vec<_> = batch.into_iter().map(Result::err).collect();
        assert_eq!(batch, [Some(expected), None], "{name}, in a batch");
    }
}

fn outcome(rules: &PresentationRules<'_>, it: &UnverifiedPresentation) -> Option<Refusal> {
    rules.verify(it).err()
}

/// A properly proven co-signature of another message.
fn with(presenter: &Presenter<'_>, change: impl FnOnce(&mut Message)) -> UnverifiedPresentation {
    let mut message = presenter.message(Kind::Sign);
    change(&mut message);
    presenter.present(message, &[0])
}

#[tokio::test]
async fn p1_another_kind() {
    let stage = Stage::set().await;
    let presenter = stage.presenter(2);
    let broken = [
        (
            "a withdrawal",
            with(&presenter, |m| m.kind = Kind::Withdraw),
        ),
        ("an opening", with(&presenter, |m| m.kind = Kind::Open)),
        ("a claim", presenter.claim()),
    ];
    check(&stage, Kind::Sign, Refusal::Kind, &broken);
    check(
        &stage,
        Kind::Withdraw,
        Refusal::Kind,
        &[("a signature", presenter.sign())],
    );
    check(
        &stage,
        Kind::Claim,
        Refusal::Kind,
        &[("a signature", presenter.sign())],
    );
}

#[tokio::test]
async fn p2_another_installation_or_memo() {
    let stage = Stage::set().await;
    let presenter = stage.presenter(2);
    let broken = [
        (
            "installation",
            with(&presenter, |m| m.instance = "demur.example.org".to_owned()),
        ),
        (
            "memo",
            with(&presenter, |m| m.memo = MemoId::from_bytes([1; 32])),
        ),
    ];
    check(&stage, Kind::Sign, Refusal::Memo, &broken);
}

/// R4: a signature fits the text that was signed, and no other.
#[tokio::test]
async fn p3_another_version() {
    let stage = Stage::set().await;
    let presenter = stage.presenter(2);
    let broken = [
        (
            "another text",
            with(&presenter, |m| {
                m.version = VersionDigest::from_bytes([1; 32])
            }),
        ),
        (
            "no text",
            with(&presenter, |m| {
                m.version = VersionDigest::from_bytes([0; 32])
            }),
        ),
    ];
    check(&stage, Kind::Sign, Refusal::Version, &broken);
}

/// R55: who signs, signs under the charter that the memo names.
#[tokio::test]
async fn p4_another_charter() {
    let stage = Stage::set().await;
    let presenter = stage.presenter(2);
    let charter = CharterDigest::from_bytes([1; 32]);
    let broken = [("another charter", with(&presenter, |m| m.charter = charter))];
    check(&stage, Kind::Sign, Refusal::Charter, &broken);
}

/// R8: a credential of another month signs nothing.
#[tokio::test]
async fn p5_an_epoch_that_the_memo_does_not_accept() {
    let stage = Stage::set().await;
    let named = |change: fn(&mut UnverifiedPresentation)| {
        let mut presentation = stage.presenter(2).sign();
        change(&mut presentation);
        presentation
    };
    let broken = [
        ("the next epoch", named(|p| p.epoch = next_epoch())),
        (
            "no institution of the memo",
            named(|p| p.institution = "treasury".parse().unwrap()),
        ),
    ];
    check(&stage, Kind::Sign, Refusal::Epoch, &broken);
    // The right name, and a manifest at hand that is not the one the memo means.
    let others: Vec<_> = stage.circulation.epochs.iter().skip(1).cloned().collect();
    let mut first = stage.presenter(2).sign();
    first.institution = stage.circulation.epochs[0].manifest().institution.clone();
    let rules = PresentationRules {
        epochs: &others,
        ..stage.circulation.rules(Kind::Sign)
    };
    assert_eq!(outcome(&rules, &first), Some(Refusal::Epoch));
}

#[tokio::test]
async fn p6_shows_what_it_must_not_or_hides_what_it_must_show() {
    let stage = Stage::set().await;
    let presenter = stage.presenter(2);
    let sign = |indexes: &[u8]| presenter.present(presenter.message(Kind::Sign), indexes);
    let claim = |indexes: &[u8]| presenter.present(presenter.message(Kind::Claim), indexes);
    let broken = [
        ("nothing", sign(&[])),
        ("no affiliation", sign(&[1, 2])),
        ("the name record", sign(&[0, 6])),
        ("the reserved attribute", sign(&[0, 7])),
        ("descending", shuffled(sign(&[0, 1, 2]), &[0, 2, 1])),
        ("repeated", shuffled(sign(&[0, 1]), &[0, 1, 1])),
        ("the affiliation twice", shuffled(sign(&[0]), &[0, 0])),
        ("the blinding factor", at(sign(&[0, 1]), 8)),
        ("a pseudonym secret", at(sign(&[0, 1]), 9)),
        ("far out", at(sign(&[0, 1]), 255)),
    ];
    check(&stage, Kind::Sign, Refusal::Disclosure, &broken);
    let broken = [
        ("a claim of no name", claim(&[0])),
        ("a claim without affiliation", claim(&[6])),
        ("a claim with the reserved attribute", claim(&[0, 6, 7])),
    ];
    check(&stage, Kind::Claim, Refusal::Disclosure, &broken);
    let withdrawal = presenter.present(presenter.message(Kind::Withdraw), &[0, 6]);
    let broken = [("a name in a withdrawal", withdrawal)];
    check(&stage, Kind::Withdraw, Refusal::Disclosure, &broken);
}

/// The shown values in another order.
fn shuffled(mut it: UnverifiedPresentation, order: &[usize]) -> UnverifiedPresentation {
    it.disclosed = order
        .iter()
        .map(|position| it.disclosed[*position].clone())
        .collect();
    it
}

/// The last shown value under another position.
fn at(mut it: UnverifiedPresentation, index: u8) -> UnverifiedPresentation {
    it.disclosed.last_mut().unwrap().index = index;
    it
}

/// R8: the proof of a contractor is right, and does not count.
#[tokio::test]
async fn p7_an_affiliation_that_may_not_sign() {
    let stage = Stage::set().await;
    let broken = [("a contractor", stage.presenter(CONTRACTOR).sign())];
    check(&stage, Kind::Sign, Refusal::NotEligible, &broken);
}

#[tokio::test]
async fn p8_a_value_that_is_not_in_the_list() {
    let stage = Stage::set().await;
    // An issuer that certified a bureau of one person: its proof is right, and it does not count.
    let marked = [
        "employee",
        "foreign",
        "room-4711",
        "mid",
        "under-10",
        "field",
        "N. N.",
        "",
    ];
    let marked = stage.certified(marked);
    let broken = [(
        "a bureau of one",
        marked.present(marked.message(Kind::Sign), &[0, 2]),
    )];
    check(&stage, Kind::Sign, Refusal::Value, &broken);
    assert_eq!(
        outcome(&stage.circulation.rules(Kind::Sign), &marked.sign()),
        None
    );
    for value in ["", "EUR", "eur ", " eur", "eur\0"] {
        let mut shown = stage
            .presenter(2)
            .present(stage.presenter(2).message(Kind::Sign), &[0, 2]);
        shown.disclosed[1] = Disclosed {
            index: 2,
            value: value.to_owned(),
        };
        check(
            &stage,
            Kind::Sign,
            Refusal::Value,
            &[("another spelling", shown)],
        );
    }
}

#[tokio::test]
async fn p9_another_capsule_than_the_one_signed() {
    let stage = Stage::set().await;
    let capsule = |seed: u8| Capsule::anonymous(&mut SeededRandomness::new([seed; 32])).unwrap();
    let presenter = stage.presenter(1);
    let digest = capsule(1).digest();
    let presentation = with(&presenter, |message| message.capsule = digest);
    let rules = stage.circulation.rules(Kind::Sign);
    let mut cosignature = UnverifiedCosignature {
        presentation,
        capsule: capsule(1),
    };
    assert!(rules.verify_cosignature(&cosignature).is_ok());
    cosignature.capsule = capsule(2);
    assert_eq!(check_capsule(&cosignature), Err(Refusal::Capsule));
    let refused = rules.verify_cosignature(&cosignature).err();
    assert_eq!(refused, Some(Refusal::Capsule));
}

#[tokio::test]
async fn p10_a_proof_that_does_not_verify() {
    let stage = Stage::set().await;
    let presenter = stage.presenter(2);
    let show = || presenter.present(presenter.message(Kind::Sign), &[0, 1]);
    let changed = |change: fn(&mut UnverifiedPresentation)| {
        let mut presentation = show();
        change(&mut presentation);
        presentation
    };
    let mut stolen = show();
    stolen.pseudonym = stage.presenter(3).sign().pseudonym;
    let broken = [
        ("no proof", changed(|p| p.proof.clear())),
        (
            "a short proof",
            changed(|p| p.proof.truncate(p.proof.len() - 32)),
        ),
        ("a long proof", changed(|p| p.proof.extend([0; 32]))),
        ("a trailing octet", changed(|p| p.proof.push(0))),
        ("a flipped bit", changed(|p| p.proof[200] ^= 1)),
        (
            "another stance",
            changed(|p| {
                p.message.stance = demur_domain::choice::Stance::SupportWithReservation;
            }),
        ),
        (
            "another key",
            changed(|p| {
                p.message.participant = demur_domain::ids::ParticipantKey::from_bytes([8; 32]);
            }),
        ),
        (
            "another value of the list",
            changed(|p| p.disclosed[1].value = "civil".to_owned()),
        ),
        ("a value held back", changed(|p| p.disclosed.truncate(1))),
        (
            "another institution's epoch",
            changed(|p| p.institution = usaid()),
        ),
        ("another's pseudonym", stolen),
        (
            "no pseudonym",
            changed(|p| {
                p.pseudonym = demur_domain::ids::Pseudonym::from_bytes([0; 48]);
            }),
        ),
        (
            "the identity",
            changed(|p| {
                let mut identity = [0; 48];
                identity[0] = 0xc0;
                p.pseudonym = demur_domain::ids::Pseudonym::from_bytes(identity);
            }),
        ),
        (
            "a second pseudonym from another context",
            presenter.present_in(&[1; 32], presenter.message(Kind::Sign), &[0]),
        ),
    ];
    check(&stage, Kind::Sign, Refusal::Proof, &broken);
}
