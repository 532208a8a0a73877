//! The batch answers as single verification does, whatever it is given.

use std::sync::OnceLock;

use proptest::prelude::*;

use super::forge::{Signed, Tricks, forge, one, plus_torsion, scalars, some_point};
use super::support::{Member, SeededRandomness, Shown, World, attributes};
use crate::bls::{CurvePoint, G1_OCTETS_UNCOMPRESSED, Scalar};
use crate::credential::batch::Weights;
use crate::credential::{
    Hint, UnverifiedPresentation, VerificationFailure, VerifiedPresentation, verify, verify_batch,
};
use crate::randomness::Randomness;

type Outcome = Result<VerifiedPresentation, VerificationFailure>;

/// Randomness that an attacker foresees.
struct Zeros;

impl Randomness for Zeros {
    fn fill(&mut self, out: &mut [u8]) {
        out.fill(0);
    }
}

/// Valid presentations with their outcomes, of two issuers and in two contexts.
fn valid() -> &'static [(Shown, Outcome)] {
    static VALID: OnceLock<Vec<(Shown, Outcome)>> = OnceLock::new();
    VALID.get_or_init(|| {
        let worlds = [
            World::new("alpha", b"epoch 1"),
            World::new("beta", b"epoch 2"),
        ];
        let show = |i: usize| {
            let member = Member::new(&worlds[i % 2], &format!("member {i}"));
            let context: &[u8] = if i.is_multiple_of(3) {
                b"memo one"
            } else {
                b"memo two"
            };
            let shown = member.show(b"header", context, &[i % 4, 4 + i % 4]);
            let outcome = verify(&shown.unverified());
            assert!(outcome.is_ok());
            (shown, outcome)
        };
        (0..48).map(show).collect()
    })
}

fn hint(outcome: &Outcome) -> Option<Hint> {
    outcome
        .as_ref()
        .ok()
        .map(|verified| verified.hint().clone())
}

fn check(items: &[(Shown, Option<Hint>)], randomness: &mut dyn Randomness) -> Vec<bool> {
    let singles: Vec<Outcome> = items
        .iter()
        .map(|(shown, _)| verify(&shown.unverified()))
        .collect();
    let items: Vec<(UnverifiedPresentation<'_>, Option<Hint>)> = items
        .iter()
        .map(|(shown, hint)| (shown.unverified(), hint.clone()))
        .collect();
    assert_eq!(verify_batch(&items, randomness), singles);
    singles.iter().map(Result::is_ok).collect()
}

#[test]
fn enrols_presents_and_verifies() {
    let world = World::new("alpha", b"epoch 1");
    let member = Member::new(&world, "ada");
    let shown = member.show(b"header", b"context", &[0, 3, 7]);
    let verified = verify(&shown.unverified()).expect("valid");
    assert_eq!(
        *verified.pseudonym(),
        member.credential.pseudonym(b"context")
    );
    let again = member.show(b"other header", b"context", &[]);
    assert_eq!(again.pseudonym, shown.pseudonym);
    assert_ne!(again.proof, shown.proof);
    assert_ne!(
        member.show(b"header", b"other", &[]).pseudonym,
        shown.pseudonym
    );
}

#[test]
fn with_some_all_and_no_hints() {
    for step in 1..4 {
        let hinted = |(i, (shown, outcome)): (usize, &(Shown, Outcome))| {
            (
                shown.clone(),
                if i.is_multiple_of(step) {
                    hint(outcome)
                } else {
                    None
                },
            )
        };
        let items: Vec<_> = valid().iter().enumerate().map(hinted).collect();
        let outcomes = check(&items, &mut SeededRandomness::new("weights"));
        assert!(outcomes.into_iter().all(|outcome| outcome));
    }
    assert!(check(&[], &mut Zeros).is_empty());
}

/// A hint is one of three points changed, exchanged, doubled by torsion, or nonsense; the
/// presentation is valid and stays so, and the right hint comes back.
#[test]
fn wrong_hints_cost_time_only() {
    let items: Vec<(Shown, Outcome)> = valid()[..12].to_vec();
    let right: Vec<Hint> = items
        .iter()
        .map(|(_, outcome)| hint(outcome).expect("valid"))
        .collect();
    let point = some_point().to_octets_uncompressed();
    let replaced = |hint: &Hint, start: usize, field: &[u8]| {
        let mut octets = *hint.as_bytes();
        octets[start..start + field.len()].copy_from_slice(field);
        Hint::from_bytes(&octets).expect("length")
    };
    let mut wrong: Vec<Vec<Hint>> = Vec::new();
    wrong.push(right.iter().map(|hint| replaced(hint, 0, &point)).collect());
    wrong.push(
        right
            .iter()
            .map(|hint| replaced(hint, 192, &point))
            .collect(),
    );
    wrong.push(
        right
            .iter()
            .map(|hint| replaced(hint, 0, &[0xff; 96]))
            .collect(),
    );
    wrong.push(
        right
            .iter()
            .map(|hint| replaced(hint, 96, &[0; 96]))
            .collect(),
    );
    wrong.push(right.iter().rev().cloned().collect());
    wrong.push(vec![right[0].clone(); right.len()]);
    for hints in wrong {
        let hinted = items
            .iter()
            .zip(hints)
            .map(|((shown, _), hint)| (shown.clone(), Some(hint)));
        let outcomes = check(&hinted.collect::<Vec<_>>(), &mut Zeros);
        assert!(outcomes.into_iter().all(|outcome| outcome));
    }
}

/// Presentations whose equations fail, with the hints that their challenges bind, so that only the
/// weighted sum can tell.
#[test]
fn hinted_forgeries_are_found() {
    let world = World::new("alpha", b"epoch 1");
    let signed = Signed::new(
        &world.issuer,
        &world.header,
        &attributes("eve"),
        scalars("eve", 8),
    );
    let stranger = World::new("beta", b"epoch 1");
    let foreign = Signed::new(
        &stranger.issuer,
        &world.header,
        &attributes("eve"),
        scalars("eve", 8),
    );
    let unsigned = Signed {
        signature: foreign.signature.clone(),
        ..signed
    };
    let forged: Vec<(Shown, Option<Hint>)> = (0..6)
        .map(|attempt| {
            let tricks = Tricks {
                attempt,
                ..Tricks::default()
            };
            let (proof, pseudonym, _) = forge(&unsigned, b"header", b"context", &tricks);
            let shown = Shown {
                issuer: world.issuer.public_key().clone(),
                header: world.header.clone(),
                presentation_header: b"header".to_vec(),
                context_id: b"context".to_vec(),
                disclosed: Vec::new(),
                proof,
                pseudonym: pseudonym.to_vec(),
            };
            (shown, None)
        })
        .collect();
    let mut items: Vec<_> = valid()[..20]
        .iter()
        .map(|(shown, outcome)| (shown.clone(), hint(outcome)))
        .collect();
    for (place, forgery) in forged.into_iter().enumerate() {
        items.insert(3 * place, forgery);
    }
    let outcomes = check(&items, &mut Zeros);
    assert_eq!(outcomes.iter().filter(|outcome| !**outcome).count(), 6);
}

/// One presentation twice, one response raised in one copy and lowered in the other: D is added to
/// one equation and subtracted from the other, so under equal weights the errors would cancel.
#[test]
fn errors_do_not_cancel() {
    const R1: std::ops::Range<usize> = 176..208;
    let (shown, outcome) = &valid()[0];
    let changed = |change: &dyn Fn(&Scalar) -> Scalar| {
        let mut shown = shown.clone();
        let r1: [u8; 32] = shown.proof[R1].try_into().expect("32 octets");
        let r1 = change(&Scalar::from_octets(&r1).expect("canonical"));
        shown.proof[R1].copy_from_slice(&r1.to_octets());
        (shown, hint(outcome))
    };
    let items = [changed(&|r1| r1 + &one()), changed(&|r1| r1 - &one())];
    assert_eq!(check(&items, &mut Zeros), [false, false]);
}

type Changed<'a> = &'a dyn Fn(&mut Shown, &mut Option<Hint>);

/// Even who knows the random bytes cannot choose a presentation after its weights.
#[test]
fn weights_depend_on_all_they_weigh() {
    let first = |items: &[(Shown, Option<Hint>)]| {
        let items: Vec<_> = items
            .iter()
            .map(|(shown, hint)| (shown.unverified(), hint.clone()))
            .collect();
        Weights::of(&items, &mut Zeros).next()
    };
    let (shown, outcome) = &valid()[0];
    let items = [(shown.clone(), hint(outcome)), (valid()[1].0.clone(), None)];
    let weight = first(&items);
    assert_eq!(first(&items), weight);
    let changes: [Changed; 5] = [
        &|shown, _| shown.proof[300] ^= 1,
        &|shown, _| shown.pseudonym[20] ^= 1,
        &|shown, _| shown.context_id.push(0),
        &|_, hint| *hint = None,
        &|shown, _| shown.issuer = valid()[1].0.issuer.clone(),
    ];
    for (place, change) in changes.into_iter().enumerate() {
        let mut items = items.clone();
        let (shown, hint) = &mut items[0];
        change(shown, hint);
        assert_ne!(first(&items), weight, "change {place}");
    }
    let mut more = items.to_vec();
    more.push(items[0].clone());
    assert_ne!(first(&more), weight);
    more.swap(0, 1);
    assert_ne!(first(&more[..2]), weight);
}

#[test]
fn torsion_is_found_among_many() {
    let mut items: Vec<_> = valid()
        .iter()
        .map(|(shown, outcome)| (shown.clone(), hint(outcome)))
        .collect();
    let pseudonym: [u8; 48] = items[17]
        .0
        .pseudonym
        .as_slice()
        .try_into()
        .expect("48 octets");
    items[17].0.pseudonym = plus_torsion(&pseudonym).to_vec();
    // A hint with torsion: the challenge does not bind it, so it is dropped.
    let octets = *items[30].1.as_ref().expect("hinted").as_bytes();
    let t1: [u8; G1_OCTETS_UNCOMPRESSED] = octets[..96].try_into().expect("96 octets");
    let t1 = CurvePoint::from_octets_uncompressed(&t1)
        .expect("on the curve")
        .plus(&CurvePoint::order_three());
    let mut changed = octets;
    changed[..48].copy_from_slice(&t1.to_octets());
    items[30].1 = Some(Hint::from_bytes(&changed).expect("length"));
    let outcomes = check(&items, &mut SeededRandomness::new("weights"));
    assert_eq!(outcomes.iter().position(|outcome| !outcome), Some(17));
    assert_eq!(outcomes.iter().filter(|outcome| !**outcome).count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Any presentations with any octets changed, any hints: the batch answers as one by one.
    #[test]
    fn batch_equals_singles(
        picks in prop::collection::vec((0_usize..48, 0_usize..48, change()), 0..10),
        weights in any::<u64>(),
    ) {
        let items: Vec<_> = picks
            .into_iter()
            .map(|(pick, other, change)| change.apply(&valid()[pick], &valid()[other]))
            .collect();
        check(&items, &mut SeededRandomness::new(&weights.to_string()));
    }
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        Just(Change::Nothing),
        Just(Change::NoHint),
        Just(Change::HintOfAnother),
        (any::<u16>(), 1..=u8::MAX).prop_map(|(at, by)| Change::HintOctet(at, by)),
        (any::<u16>(), 1..=u8::MAX).prop_map(|(at, by)| Change::ProofOctet(at, by)),
        (any::<u8>(), 1..=u8::MAX).prop_map(|(at, by)| Change::PseudonymOctet(at, by)),
        Just(Change::PseudonymOfAnother),
        Just(Change::ContextOfAnother),
        any::<u16>().prop_map(Change::Truncated),
    ]
}

#[derive(Clone, Debug)]
enum Change {
    Nothing,
    NoHint,
    HintOfAnother,
    HintOctet(u16, u8),
    ProofOctet(u16, u8),
    PseudonymOctet(u8, u8),
    PseudonymOfAnother,
    ContextOfAnother,
    Truncated(u16),
}

impl Change {
    fn apply(
        &self,
        (shown, outcome): &(Shown, Outcome),
        (other, other_outcome): &(Shown, Outcome),
    ) -> (Shown, Option<Hint>) {
        let mut shown = shown.clone();
        let mut hint = hint(outcome);
        let change = |octets: &mut [u8], at: usize, by: u8| {
            let at = at % octets.len();
            octets[at] ^= by;
        };
        match *self {
            Self::Nothing => {}
            Self::NoHint => hint = None,
            Self::HintOfAnother => hint = self::hint(other_outcome),
            Self::HintOctet(at, by) => {
                let mut octets = *hint.expect("hinted").as_bytes();
                change(&mut octets, at.into(), by);
                hint = Some(Hint::from_bytes(&octets).expect("length"));
            }
            Self::ProofOctet(at, by) => change(&mut shown.proof, at.into(), by),
            Self::PseudonymOctet(at, by) => change(&mut shown.pseudonym, at.into(), by),
            Self::PseudonymOfAnother => shown.pseudonym.clone_from(&other.pseudonym),
            Self::ContextOfAnother => shown.context_id.clone_from(&other.context_id),
            Self::Truncated(at) => shown.proof.truncate(usize::from(at) % shown.proof.len()),
        }
        (shown, hint)
    }
}
