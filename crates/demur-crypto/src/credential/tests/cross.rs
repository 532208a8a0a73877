//! Against the crate `zkryptium`: what we make it accepts, what it makes we accept, and what it
//! accepts wrongly we refuse.

use zkryptium::bbsplus::ciphersuites::Bls12381Sha256;
use zkryptium::bbsplus::commitment::BlindFactor;
use zkryptium::bbsplus::keys::{BBSplusPublicKey, BBSplusSecretKey};
use zkryptium::bbsplus::pseudonym::{BBSplusPseudonym, PseudonymSecret};
use zkryptium::schemes::algorithms::BBSplus;
use zkryptium::schemes::generics::{BlindSignature, Commitment, PoKSignature};

use super::forge::{FIRST_SECRET, Signed, Tricks, forge, scalars};
use super::support::{Member, Shown, World, attributes};
use crate::credential::hash::{API_NYM, message_to_scalar};
use crate::credential::refusal::Refusal;
use crate::credential::verify::examine;
use crate::credential::{self, IssuanceEntropy, MemberSeed, commit, finalize, issue, verify};

type Suite = BBSplus<Bls12381Sha256>;

fn their_keys(world: &World) -> (BBSplusSecretKey, BBSplusPublicKey) {
    let secret = BBSplusSecretKey::from_bytes(&world.issuer.to_bytes()[..]).expect("canonical");
    let public = BBSplusPublicKey::from_bytes(&world.issuer.public_key().to_bytes());
    (secret, public.expect("canonical"))
}

fn they_verify(world: &World, shown: &Shown, committed: &[(usize, Vec<u8>)]) -> bool {
    let (_, public) = their_keys(world);
    let proof = PoKSignature::<Suite>::from_bytes(&shown.proof).expect("decodes");
    let pseudonym = BBSplusPseudonym::from_bytes(&shown.pseudonym).expect("decodes");
    let (indexes, values): (Vec<usize>, Vec<Vec<u8>>) = shown.disclosed.iter().cloned().unzip();
    let (committed_indexes, committed): (Vec<usize>, Vec<Vec<u8>>) =
        committed.iter().cloned().unzip();
    proof
        .proof_verify_with_nym(
            &public,
            Some(&shown.header),
            Some(&shown.presentation_header),
            &pseudonym,
            &shown.context_id,
            8,
            Some(8),
            Some(&values),
            Some(&committed),
            Some(&indexes),
            Some(&committed_indexes),
        )
        .is_ok()
}

#[test]
fn they_accept_our_presentations() {
    let world = World::new("alpha", b"epoch 1");
    let member = Member::new(&world, "ada");
    let all: Vec<usize> = (0..8).collect();
    for disclosed in [&[][..], &[0], &[2, 5], &[0, 1, 2, 6, 7], &all] {
        let shown = member.show(b"header", b"context", disclosed);
        assert!(verify(&shown.unverified()).is_ok());
        assert!(they_verify(&world, &shown, &[]));
        let other = Shown {
            context_id: b"other".to_vec(),
            ..shown
        };
        assert!(!they_verify(&world, &other, &[]));
    }
}

#[test]
fn we_finalize_what_they_issue() {
    let world = World::new("alpha", b"epoch 1");
    let (secret, public) = their_keys(&world);
    let seed = MemberSeed::from_bytes([5; 32]);
    let attributes = attributes("ada");
    let commitment = commit(&seed, &world.header).expect("commits");
    let entropy = PseudonymSecret::random();
    let signature = BlindSignature::<Suite>::blind_sign_with_nym(
        &secret,
        &public,
        Some(commitment.as_bytes()),
        8,
        Some(&world.header),
        &entropy,
        Some(attributes.values()),
    )
    .expect("signs");
    let octets = [signature.to_bytes().as_slice(), &entropy.to_bytes()].concat();
    let answer = credential::BlindSignature::from_bytes(&octets).expect("decodes");
    let key = world.issuer.public_key();
    assert!(finalize(&seed, key, &world.header, &attributes, &answer).is_ok());
}

#[test]
fn we_issue_to_them_and_verify_their_presentations() {
    let world = World::new("alpha", b"epoch 1");
    let (_, public) = their_keys(&world);
    let attributes = attributes("bob");
    let nyms = PseudonymSecret::random_vec(8);
    let (commitment, blind): (_, BlindFactor) =
        Commitment::<Suite>::commit_with_nym(None, nyms.clone()).expect("commits");
    let commitment = credential::Commitment::from_bytes(&commitment.to_bytes()).expect("length");
    let entropy = IssuanceEntropy::from_bytes([6; 32]);
    let answer = issue(
        &world.issuer,
        &world.header,
        &attributes,
        &commitment,
        &entropy,
    );
    let answer = answer.expect("issues").to_bytes();
    let (signature, entropy) = answer.split_at(80);
    let signature_octets: [u8; 80] = signature.try_into().expect("80 octets");
    let signature = BlindSignature::<Suite>::from_bytes(&signature_octets).expect("decodes");
    let entropy = PseudonymSecret::from_bytes(&entropy.try_into().expect("32 octets"));
    let messages: &[Vec<u8>] = attributes.values();
    let secrets = signature
        .verify_finalize_with_nym(
            &public,
            Some(&world.header),
            Some(messages),
            None,
            nyms,
            Some(&entropy.expect("canonical")),
            Some(&blind),
        )
        .expect("our signature holds");
    for disclosed in [&[][..], &[0, 4], &[7]] {
        let (proof, pseudonym) = PoKSignature::<Suite>::proof_gen_with_nym(
            &public,
            &signature_octets,
            Some(&world.header),
            Some(b"header"),
            &secrets,
            b"context",
            Some(messages),
            None,
            Some(disclosed),
            None,
            Some(&blind),
        )
        .expect("presents");
        let shown = Shown {
            issuer: world.issuer.public_key().clone(),
            header: world.header.clone(),
            presentation_header: b"header".to_vec(),
            context_id: b"context".to_vec(),
            disclosed: disclosed
                .iter()
                .map(|i| (*i, messages[*i].clone()))
                .collect(),
            proof: proof.to_bytes(),
            pseudonym: pseudonym.to_bytes(),
        };
        assert!(verify(&shown.unverified()).is_ok());
    }
}

/// A verifier that lets the prover say which committed messages it discloses accepts two
/// pseudonyms of one member in one context: with a secret chosen as the hash of a known message,
/// disclosing that "message" moves the window of secrets onto the blinding factor.
#[test]
fn the_window_does_not_shift() {
    let world = World::new("alpha", b"epoch 1");
    let attributes = attributes("eve");
    let known = b"a known message";
    let mut secrets = scalars("eve", 8);
    secrets[0] = message_to_scalar(known, API_NYM);
    let signed = Signed::new(&world.issuer, &world.header, &attributes, secrets);
    let show = |disclosed: Vec<usize>| {
        let tricks = Tricks {
            disclosed,
            ..Tricks::default()
        };
        let (proof, pseudonym, _) = forge(&signed, b"header", b"context", &tricks);
        Shown {
            issuer: world.issuer.public_key().clone(),
            header: world.header.clone(),
            presentation_header: b"header".to_vec(),
            context_id: b"context".to_vec(),
            disclosed: Vec::new(),
            proof,
            pseudonym: pseudonym.to_vec(),
        }
    };
    let honest = show(Vec::new());
    assert!(they_verify(&world, &honest, &[]));
    assert!(verify(&honest.unverified()).is_ok());

    let mut shifted = show(vec![FIRST_SECRET]);
    assert_ne!(shifted.pseudonym, honest.pseudonym);
    assert!(
        they_verify(&world, &shifted, &[(0, known.to_vec())]),
        "the attack works elsewhere"
    );
    assert_eq!(examine(&shifted.unverified()), Err(Refusal::Length));
    shifted.disclosed = vec![(FIRST_SECRET, known.to_vec())];
    assert_eq!(examine(&shifted.unverified()), Err(Refusal::Disclosure));
}
