//! Certificates: what is computed, and what nobody can compute back from it.

use std::collections::BTreeMap;

use demur_crypto::log::memory::MemoryTree;
use demur_crypto::log::tree::{TreeHead, leaf_hash};
use demur_domain::choice::Stance;
use demur_domain::ids::{
    CharterDigest, InstitutionId, MemoId, Pseudonym, VersionDigest, VersionNumber,
};
use demur_protocol::certificate::{
    Certificate, CertificateSubject, pseudonyms_are_distinct, signature_leaf,
};
use demur_protocol::presentation::{Disclosed, UnverifiedPresentation};
use proptest::prelude::*;

use crate::samples::Draw;

/// How many signed: institution, value shown beside the affiliation, with a reservation.
type Crowd = Vec<((u8, Option<u8>, bool), u32)>;

fn signed(crowd: &Crowd) -> Vec<UnverifiedPresentation> {
    let mut draw = Draw::new(1);
    let mut signed = Vec::new();
    for ((institution, shown, reserved), count) in crowd {
        for _ in 0..*count {
            let mut it = draw.presentation();
            it.institution = format!("institution-{institution}").parse().unwrap();
            it.disclosed = vec![Disclosed {
                index: 0,
                value: "employee".to_owned(),
            }];
            let value = shown.map(|value| Disclosed {
                index: 2,
                value: format!("bureau-{value}"),
            });
            it.disclosed.extend(value);
            it.message.stance = if *reserved {
                Stance::SupportWithReservation
            } else {
                Stance::Support
            };
            signed.push(it);
        }
    }
    signed
}

fn certify(signed: &[UnverifiedPresentation], cell_min: u32) -> Certificate {
    let subject = CertificateSubject {
        memo: MemoId::from_bytes([1; 32]),
        charter: CharterDigest::from_bytes([2; 32]),
        version: VersionNumber::FIRST,
        digest: VersionDigest::from_bytes([3; 32]),
        demands: 2,
        cell_min,
    };
    Certificate::compute(subject, &signed.iter().collect::<Vec<_>>())
}

/// A group of hidden cells tells nothing about a small one: there is none, or it is large, or it is
/// the whole of what is public anyway.
fn tells_nothing(rest: u32, whole: u32, cell_min: u32) -> bool {
    rest == 0 || rest >= cell_min || rest == whole
}

/// Everything that subtraction gives.
fn check(crowd: &Crowd, cell_min: u32) {
    let signed = signed(crowd);
    let it = certify(&signed, cell_min);
    assert_eq!(it.total as usize, signed.len());
    for count in it
        .institutions
        .iter()
        .map(|i| i.count)
        .chain(it.classes.iter().map(|c| c.count))
    {
        assert!(count >= cell_min, "a small cell is shown: {it:?}");
    }
    assert!(
        tells_nothing(it.other_institutions(), it.total, cell_min),
        "{it:?}"
    );
    let mut within = BTreeMap::<Option<&InstitutionId>, u32>::new();
    for class in &it.classes {
        let mut counted = it.institutions.iter().map(|i| &i.institution);
        *within
            .entry(counted.find(|i| **i == class.institution))
            .or_default() += class.count;
    }
    for institution in &it.institutions {
        let shown = within
            .get(&Some(&institution.institution))
            .copied()
            .unwrap_or(0);
        let rest = institution.count - shown;
        assert!(
            tells_nothing(rest, institution.count, cell_min),
            "{institution:?} of {it:?}"
        );
    }
    let others = it.other_institutions();
    let rest = others - within.get(&None).copied().unwrap_or(0);
    assert!(
        tells_nothing(rest, others, cell_min),
        "other institutions of {it:?}"
    );
    let reserved = it.with_reservation;
    assert!(reserved == 0 || reserved >= cell_min, "{it:?}");
    assert!(
        reserved == 0 || tells_nothing(it.total - reserved, it.total, cell_min),
        "{it:?}"
    );
}

/// R6, R10. Institution 1 hides a class of three among its sixty-three, but its other class of
/// sixty and its own count stood beside each other.
#[test]
fn a_small_class_is_not_what_is_left_of_its_institution() {
    let crowd = vec![
        ((1, Some(1), false), 60),
        ((1, Some(2), false), 3),
        ((2, None, false), 50),
    ];
    check(&crowd, 5);
    let it = certify(&signed(&crowd), 5);
    assert_eq!(it.institutions.len(), 2);
    assert_eq!(it.classes.len(), 1, "only that of the other institution");
}

#[test]
fn a_few_without_a_reservation_are_not_told_either() {
    let crowd = vec![((1, None, true), 60), ((1, None, false), 3)];
    check(&crowd, 5);
    assert_eq!(certify(&signed(&crowd), 5).with_reservation, 0);
    let all = vec![((1, None, true), 60)];
    assert_eq!(certify(&signed(&all), 5).with_reservation, 60);
    let many = vec![((1, None, true), 60), ((1, None, false), 5)];
    assert_eq!(certify(&signed(&many), 5).with_reservation, 60);
}

#[test]
fn nobody_signed_and_everybody_is_one_class() {
    check(&Vec::new(), 5);
    for count in [1, 4, 5, 6] {
        check(&vec![((1, None, false), count)], 5);
    }
}

/// The order in which signatures came is not in the certificate.
#[test]
fn everybody_computes_the_same_certificate() {
    let mut signed = signed(&vec![((1, Some(1), false), 9), ((2, None, true), 7)]);
    let it = certify(&signed, 5);
    signed.reverse();
    assert_eq!(certify(&signed, 5), it);
    signed.swap(3, 11);
    assert_eq!(certify(&signed, 5), it);
    assert!(pseudonyms_are_distinct(&signed.iter().collect::<Vec<_>>()));
    signed[3].pseudonym = signed[4].pseudonym;
    assert!(!pseudonyms_are_distinct(&signed.iter().collect::<Vec<_>>()));
}

/// A signer's inclusion proof leads to the certificate's root.
#[test]
fn every_signature_has_a_path_to_the_root() {
    for count in 0..40 {
        let mut signed = signed(&vec![((1, None, false), count)]);
        let it = certify(&signed, 5);
        signed.sort_by_key(|presentation| presentation.pseudonym);
        let leaves: Vec<_> = signed.iter().map(signature_leaf).collect();
        let tree = MemoryTree::of(&leaves);
        let head = TreeHead::of(&leaves);
        assert_eq!((head, head.root.0), (tree.head(), it.root));
        for (index, leaf) in (0..).zip(&leaves) {
            let path = tree.prove(index).unwrap();
            assert_eq!(head.verify_inclusion(leaf_hash(leaf), index, &path), Ok(()));
            let other = leaf_hash(b"another");
            assert!(head.verify_inclusion(other, index, &path).is_err());
        }
        assert!(tree.prove(head.size).is_err());
    }
}

/// Any octet of what stands for a signature changes the root.
#[test]
fn the_root_binds_pseudonym_presentation_and_key() {
    let signed = signed(&vec![((1, None, false), 3)]);
    let root = certify(&signed, 5).root;
    let changed = |change: fn(&mut UnverifiedPresentation)| {
        let mut signed = signed.clone();
        change(&mut signed[1]);
        certify(&signed, 5).root
    };
    assert_ne!(
        changed(|it| it.pseudonym = Pseudonym::from_bytes([0; 48])),
        root
    );
    assert_ne!(changed(|it| it.proof.push(0)), root);
    assert_ne!(changed(|it| it.message.capsule[0] ^= 1), root);
    assert_ne!(changed(|it| it.disclosed[0].value.push('s')), root);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// R10: no number below the least cell is shown, or can be worked out from those that are.
    #[test]
    fn small_cells_are_never_recovered_by_subtraction(
        crowd in proptest::collection::vec(
            ((0_u8..4, proptest::option::of(0_u8..3), any::<bool>()), 0_u32..14),
            0..10,
        ),
        cell_min in 1_u32..8,
    ) {
        check(&crowd, cell_min);
    }

    #[test]
    fn trees_agree_with_their_paths(size in 0_u64..600, at in any::<prop::sample::Index>()) {
        let leaves: Vec<_> = (0..size).map(|leaf| leaf.to_be_bytes()).collect();
        let tree = MemoryTree::of(&leaves);
        let head = TreeHead::of(&leaves);
        prop_assert_eq!(head, tree.head());
        if size > 0 {
            let index = at.index(leaves.len());
            let path = tree.prove(index as u64).unwrap();
            let leaf = leaf_hash(&leaves[index]);
            prop_assert!(head.verify_inclusion(leaf, index as u64, &path).is_ok());
        }
    }
}
