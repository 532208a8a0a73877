//! Credentials: keys, commitments, the issuer's answer, presentations.

use std::sync::LazyLock;

use demur_crypto::credential::{
    Attributes, BlindSignature, Commitment, Credential, IssuanceEntropy, IssuerPublicKey,
    IssuerSecretKey, MemberSeed, Pseudonym, UnverifiedPresentation, commit, finalize, issue,
    verify,
};

use super::{Counter, one_encoding};
use crate::Reading;

const HEADER: &[u8] = b"an epoch";
const PRESENTATION_HEADER: &[u8] = b"what is signed";
const CONTEXT: &[u8] = b"a memo";
const DISCLOSED: usize = 1;

/// One issuer and one member, made once: pairings are slow.
static WORLD: LazyLock<Option<World>> = LazyLock::new(World::make);

struct World {
    issuer: IssuerSecretKey,
    commitment: Commitment,
    answer: BlindSignature,
    /// Proof and pseudonym.
    presentation: Vec<u8>,
}

impl World {
    fn make() -> Option<Self> {
        let issuer = IssuerSecretKey::from_seed(&[1; 32]);
        let seed = MemberSeed::from_bytes([2; 32]);
        let commitment = commit(&seed, HEADER).ok()?;
        let entropy = IssuanceEntropy::from_bytes([3; 32]);
        let answer = issue(&issuer, HEADER, &attributes(), &commitment, &entropy).ok()?;
        let credential: Credential =
            finalize(&seed, issuer.public_key(), HEADER, &attributes(), &answer).ok()?;
        let shown = credential
            .present(PRESENTATION_HEADER, CONTEXT, &[DISCLOSED], &mut Counter(0))
            .ok()?;
        let presentation = [shown.proof.as_slice(), shown.pseudonym.as_bytes()].concat();
        Some(Self {
            issuer,
            commitment,
            answer,
            presentation,
        })
    }
}

fn attributes() -> Attributes {
    Attributes::new(std::array::from_fn(|index| {
        format!("value {index}").into_bytes()
    }))
}

pub(super) fn issuer_public_key(octets: &[u8]) -> Reading {
    one_encoding(
        octets,
        IssuerPublicKey::from_bytes(octets),
        IssuerPublicKey::to_bytes,
    )
}

pub(super) fn issuer_public_key_seeds() -> Vec<Vec<u8>> {
    vec![
        IssuerSecretKey::from_seed(&[1; 32])
            .public_key()
            .to_bytes()
            .to_vec(),
    ]
}

/// The issuer's check of a commitment. Without knowing its secrets nobody can make another one, so
/// the only one that may pass is the one we made.
pub(super) fn commitment(octets: &[u8]) -> Reading {
    let Some(world) = &*WORLD else {
        return Reading::Refused;
    };
    let Ok(commitment) = Commitment::from_bytes(octets) else {
        return Reading::Refused;
    };
    let entropy = IssuanceEntropy::from_bytes([3; 32]);
    match issue(&world.issuer, HEADER, &attributes(), &commitment, &entropy) {
        Ok(_) => {
            assert_eq!(
                octets,
                world.commitment.as_bytes(),
                "issued on a changed commitment"
            );
            Reading::Accepted
        }
        Err(_) => Reading::Refused,
    }
}

pub(super) fn commitment_seeds() -> Vec<Vec<u8>> {
    WORLD
        .iter()
        .map(|world| world.commitment.as_bytes().to_vec())
        .collect()
}

pub(super) fn answer(octets: &[u8]) -> Reading {
    one_encoding(
        octets,
        BlindSignature::from_bytes(octets),
        BlindSignature::to_bytes,
    )
}

pub(super) fn answer_seeds() -> Vec<Vec<u8>> {
    WORLD
        .iter()
        .map(|world| world.answer.to_bytes().to_vec())
        .collect()
}

/// A proof and a pseudonym under fixed surroundings. A second one that passes would be a malleable
/// proof or a second pseudonym.
pub(super) fn presentation(octets: &[u8]) -> Reading {
    let Some(world) = &*WORLD else {
        return Reading::Refused;
    };
    let proof_octets = octets.len().saturating_sub(Pseudonym::OCTETS);
    let (proof, pseudonym) = octets
        .split_at_checked(proof_octets)
        .unwrap_or((octets, &[]));
    let attributes = attributes();
    let shown = attributes
        .values()
        .iter()
        .enumerate()
        .skip(DISCLOSED)
        .take(1);
    let unverified = UnverifiedPresentation {
        issuer: world.issuer.public_key(),
        header: HEADER,
        presentation_header: PRESENTATION_HEADER,
        context_id: CONTEXT,
        disclosed: shown
            .map(|(index, value)| (index, value.as_slice()))
            .collect(),
        proof,
        pseudonym,
    };
    match verify(&unverified) {
        Ok(_) => {
            assert_eq!(
                octets, world.presentation,
                "verified a changed presentation"
            );
            Reading::Accepted
        }
        Err(_) => Reading::Refused,
    }
}

pub(super) fn presentation_seeds() -> Vec<Vec<u8>> {
    WORLD
        .iter()
        .map(|world| world.presentation.clone())
        .collect()
}
