//! Commitments to hidden scalars and signatures over them.

use zeroize::Zeroize;

use super::generators::{BlindGenerators, Generators, base_point};
use super::hash::hash_to_scalar;
use super::keys::IssuerSecretKey;
use super::octets::Reader;
use super::refusal::Refusal;
use super::signature::Signature;
use crate::bls::{G1, G1_OCTETS, G1Affine, SCALAR_OCTETS, Scalar, msm};

/// Octets of a commitment to `committed` scalars with its proof.
pub(super) const fn commitment_octets(committed: usize) -> usize {
    G1_OCTETS + (committed + 2) * SCALAR_OCTETS
}

/// Commits to `committed` under `random` (the blinding factor, then one random scalar for it and
/// one for each committed scalar) and proves knowledge of all.
/// draft-irtf-cfrg-bbs-blind-signatures-02, "Core Commitment Computation".
pub(super) fn core_commit(
    generators: &BlindGenerators,
    committed: &[Scalar],
    random: &[Scalar],
) -> Result<Vec<u8>, Refusal> {
    let (blind, tilde) = random.split_first().ok_or(Refusal::Length)?;
    if generators.points.len() != committed.len() + 1 || tilde.len() != generators.points.len() {
        return Err(Refusal::Length);
    }
    let hidden = || std::iter::once(blind).chain(committed);
    let commitment = G1::sum_secret(generators.points.iter().zip(hidden())).to_octets();
    let commitment_bar = G1::sum_secret(generators.points.iter().zip(tilde)).to_octets();
    let challenge = generators.challenge(&commitment, &commitment_bar);
    let mut octets = commitment.to_vec();
    for (tilde, hidden) in tilde.iter().zip(hidden()) {
        octets.extend((tilde + &(hidden * &challenge)).to_octets());
    }
    octets.extend(challenge.to_octets());
    Ok(octets)
}

/// Decodes a commitment and checks its proof.
/// draft-irtf-cfrg-bbs-blind-signatures-02, "Commitment Validation and Deserialization" and "Core
/// Commitment Verification". The number of scalars is the caller's, never the prover's.
pub(super) fn validate_commitment(
    generators: &BlindGenerators,
    octets: &[u8],
) -> Result<G1Affine, Refusal> {
    let length = commitment_octets(generators.points.len().saturating_sub(1));
    let mut reader = Reader::exact(octets, length)?;
    let commitment = reader.point()?;
    let mut scalars = reader.scalars(generators.points.len())?;
    let challenge = reader.scalar()?;
    scalars.push(&Scalar::zero() - &challenge);
    let mut points = generators.points.clone();
    points.push(commitment);
    let commitment_bar = msm(&points, &scalars).to_octets();
    if generators.challenge(&commitment.to_octets(), &commitment_bar) == challenge {
        Ok(commitment)
    } else {
        Err(Refusal::Commitment)
    }
}

/// What a blind signature covers besides the commitment.
pub(super) struct BlindStatement<'a> {
    pub(super) generators: &'a Generators,
    /// The header, in parts.
    pub(super) header: &'a [&'a [u8]],
    /// The signer's messages as scalars.
    pub(super) messages: &'a [Scalar],
    /// The signer's share of the last pseudonym secret.
    pub(super) nym_entropy: Option<&'a Scalar>,
}

/// Signs a validated commitment.
/// draft-irtf-cfrg-bbs-blind-signatures-02, "Calculate B" and "Finalize Blind Sign";
/// draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Blind Issuance", for the entropy.
pub(super) fn blind_sign(
    issuer: &IssuerSecretKey,
    statement: &BlindStatement<'_>,
    commitment: Option<&G1Affine>,
) -> Result<Signature, Refusal> {
    let generators = statement.generators;
    let mut b = G1::sum_secret(generators.messages.iter().zip(statement.messages))
        .plus(&base_point().to_projective());
    if let Some(commitment) = commitment {
        b = b.plus(&commitment.to_projective());
    }
    if let (Some(entropy), Some(last)) = (statement.nym_entropy, generators.messages.last()) {
        b = b.plus(&last.to_projective().mul(entropy));
    }
    if b.is_identity() {
        return Err(Refusal::Identity);
    }
    let domain = generators.domain_scalar(issuer.public_key().octets(), statement.header);
    b = b.plus(&generators.domain.to_projective().mul(&domain));
    let mut secret = issuer.scalar().to_octets();
    let e = hash_to_scalar(&[&secret, &b.to_octets()], &[generators.api(), b"H2S_"]);
    secret.zeroize();
    let signature = Signature::over(&b, issuer.scalar(), e).ok_or(Refusal::Identity);
    b.zeroize();
    signature
}
