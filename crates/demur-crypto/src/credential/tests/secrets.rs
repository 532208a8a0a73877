//! What secrets show, and when they repeat.

use super::support::{Member, SeededRandomness, World, attributes};
use crate::credential::{
    BlindSignature, IssuanceEntropy, IssuerSecretKey, MemberSeed, commit, issue,
};
use crate::randomness::Randomness;

#[test]
fn debug_shows_no_secret() {
    let world = World::new("alpha", b"epoch 1");
    let member = Member::new(&world, "ada");
    let commitment = commit(&member.seed, &world.header).expect("commits");
    let entropy = IssuanceEntropy::from_bytes([3; 32]);
    let answer: BlindSignature = issue(
        &world.issuer,
        &world.header,
        &member.attributes,
        &commitment,
        &entropy,
    )
    .expect("issues");
    let shown = format!(
        "{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}",
        world.issuer, member.seed, member.attributes, entropy, answer, member.credential
    );
    assert_eq!(
        shown,
        "IssuerSecretKey(..)\nMemberSeed(..)\nAttributes(..)\nIssuanceEntropy(..)\n\
         BlindSignature(..)\nCredential(..)"
    );
}

#[test]
fn a_commitment_repeats_for_its_seed_and_header_only() {
    let seed = || MemberSeed::from_bytes([1; 32]);
    let commitment = commit(&seed(), b"epoch 1").expect("commits");
    assert_eq!(commit(&seed(), b"epoch 1").expect("commits"), commitment);
    let other = commit(&seed(), b"epoch 2").expect("commits");
    let same = commitment
        .as_bytes()
        .chunks(16)
        .zip(other.as_bytes().chunks(16));
    assert!(same.into_iter().all(|(left, right)| left != right));
    assert_ne!(
        commit(&MemberSeed::from_bytes([2; 32]), b"epoch 1"),
        Ok(commitment)
    );
}

#[test]
fn an_answer_repeats_for_the_same_record() {
    let issuer = IssuerSecretKey::from_seed(&[1; 32]);
    let commitment = commit(&MemberSeed::from_bytes([1; 32]), b"epoch").expect("commits");
    let answer = |entropy: u8| {
        let entropy = IssuanceEntropy::from_bytes([entropy; 32]);
        issue(&issuer, b"epoch", &attributes("ada"), &commitment, &entropy).expect("issues")
    };
    assert_eq!(answer(1).to_bytes(), answer(1).to_bytes());
    assert_ne!(answer(1).to_bytes()[80..], answer(2).to_bytes()[80..]);
}

/// After a fork two processes draw the same bytes. Equal statements then give the identical proof;
/// different ones must share no random scalar, or the responses would give the secrets away.
#[test]
fn repeated_randomness_gives_nothing_away() {
    struct Stuck;
    impl Randomness for Stuck {
        fn fill(&mut self, out: &mut [u8]) {
            out.fill(7);
        }
    }
    let world = World::new("alpha", b"epoch 1");
    let member = Member::new(&world, "ada");
    let show = |header: &[u8], context: &[u8], disclosed: &[usize]| {
        member
            .credential
            .present(header, context, disclosed, &mut Stuck)
            .expect("presents")
            .proof
    };
    let first = show(b"one", b"context", &[0]);
    assert_eq!(show(b"one", b"context", &[0]), first);
    for other in [
        show(b"two", b"context", &[0]),
        show(b"one", b"contexts", &[0]),
        show(b"onec", b"ontext", &[0]),
        show(b"one", b"context", &[1]),
    ] {
        // D = B·r2 shows whether r2 repeats.
        assert_ne!(other[96..144], first[96..144]);
    }
}

#[test]
fn presents_at_other_positions_only_in_order() {
    let world = World::new("alpha", b"epoch 1");
    let member = Member::new(&world, "ada");
    let randomness = &mut SeededRandomness::new("present");
    for disclosed in [
        &[1, 0][..],
        &[0, 0],
        &[8],
        &[9],
        &[usize::MAX],
        &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    ] {
        assert!(
            member
                .credential
                .present(b"header", b"context", disclosed, randomness)
                .is_err()
        );
    }
}
