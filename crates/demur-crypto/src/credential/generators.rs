//! The public points of the scheme, hashed to the curve once and kept.

use std::sync::OnceLock;

use super::hash::{API, API_NYM, expand_message, hash_to_scalar, octets_of};
use super::{ATTRIBUTES, NYM_SECRETS};
use crate::bls::{G1Affine, Scalar};

/// The generators of one interface for fixed numbers of messages: those of the signer first, then
/// the blind ones. draft-irtf-cfrg-bbs-blind-signatures-02, "Prepare Parameters".
pub(super) struct Generators {
    /// Q_1, which carries the domain.
    pub(super) domain: G1Affine,
    /// H_1 … H_L and, of a blind signature, Q_2, J_1 … J_M+N: one for each signed scalar.
    pub(super) messages: Vec<G1Affine>,
    octets: Vec<u8>,
    api: &'static [u8],
}

impl Generators {
    /// Generators for `signer` messages and `blind` further scalars (the blinding factor, the
    /// committed messages and the pseudonym secrets).
    pub(super) fn new(api: &'static [u8], signer: usize, blind: usize) -> Self {
        let (domain, mut messages) = create(&[api], signer);
        if blind > 0 {
            let (first, rest) = create(&[b"BLIND_", api], blind - 1);
            messages.push(first);
            messages.extend(rest);
        }
        let octets = std::iter::once(&domain)
            .chain(&messages)
            .flat_map(|point| point.to_octets())
            .collect();
        Self {
            domain,
            messages,
            octets,
            api,
        }
    }

    /// The generators of the profile: L = 8 attributes, the blinding factor, N = 8 secrets.
    pub(super) fn profile() -> &'static Self {
        static PROFILE: OnceLock<Generators> = OnceLock::new();
        PROFILE.get_or_init(|| Self::new(API_NYM, ATTRIBUTES, 1 + NYM_SECRETS))
    }

    /// The interface these belong to.
    pub(super) fn api(&self) -> &'static [u8] {
        self.api
    }

    /// draft-irtf-cfrg-bbs-signatures-13, "Domain Calculation". The header is given in parts.
    pub(super) fn domain_scalar(&self, public_key: &[u8], header: &[&[u8]]) -> Scalar {
        let header_octets = header.iter().map(|part| part.len()).sum();
        let count = octets_of(self.messages.len());
        let length = octets_of(header_octets);
        let mut input: Vec<&[u8]> = vec![public_key, &count, &self.octets, self.api, &length];
        input.extend(header);
        hash_to_scalar(&input, &[self.api, b"H2S_"])
    }
}

/// The blind generators alone, Q_2 first, as commitments use them.
pub(super) struct BlindGenerators {
    /// Q_2, J_1 … J_M+N.
    pub(super) points: Vec<G1Affine>,
    octets: Vec<u8>,
    api: &'static [u8],
}

impl BlindGenerators {
    /// Generators for the blinding factor and `committed` scalars.
    pub(super) fn new(api: &'static [u8], committed: usize) -> Self {
        let (first, rest) = create(&[b"BLIND_", api], committed);
        let points: Vec<_> = std::iter::once(first).chain(rest).collect();
        let octets = points.iter().flat_map(|point| point.to_octets()).collect();
        Self {
            points,
            octets,
            api,
        }
    }

    /// The blind generators of the profile: the blinding factor and N = 8 secrets.
    pub(super) fn profile() -> &'static Self {
        static PROFILE: OnceLock<BlindGenerators> = OnceLock::new();
        PROFILE.get_or_init(|| Self::new(API_NYM, NYM_SECRETS))
    }

    /// draft-irtf-cfrg-bbs-blind-signatures-02, "Blind Challenge Calculation".
    pub(super) fn challenge(&self, commitment: &[u8], commitment_bar: &[u8]) -> Scalar {
        let committed = octets_of(self.points.len().saturating_sub(1));
        hash_to_scalar(
            &[&committed, &self.octets, commitment, commitment_bar],
            &[self.api, b"H2S_"],
        )
    }
}

/// P_1 of the ciphersuite.
/// draft-irtf-cfrg-bbs-signatures-13, "Defining New Ciphersuites" and "BLS12-381-SHA-256".
pub(super) fn base_point() -> &'static G1Affine {
    static BASE: OnceLock<G1Affine> = OnceLock::new();
    BASE.get_or_init(|| Stream::new(&[API], b"BP_MESSAGE_GENERATOR_SEED").next_point())
}

fn create(api: &[&[u8]], count: usize) -> (G1Affine, Vec<G1Affine>) {
    let mut stream = Stream::new(api, b"MESSAGE_GENERATOR_SEED");
    let first = stream.next_point();
    (first, (0..count).map(|_| stream.next_point()).collect())
}

/// draft-irtf-cfrg-bbs-signatures-13, "Generators Calculation".
struct Stream {
    seed_dst: Vec<u8>,
    point_dst: Vec<u8>,
    state: [u8; 48],
    index: usize,
}

impl Stream {
    fn new(api: &[&[u8]], seed: &[u8]) -> Self {
        let api = api.concat();
        let seed_dst = [api.as_slice(), b"SIG_GENERATOR_SEED_"].concat();
        let mut state = [0; 48];
        expand_message(&[&api, seed], &[&seed_dst], &mut state);
        let point_dst = [api.as_slice(), b"SIG_GENERATOR_DST_"].concat();
        Self {
            seed_dst,
            point_dst,
            state,
            index: 1,
        }
    }

    fn next_point(&mut self) -> G1Affine {
        let before = self.state;
        expand_message(
            &[&before, &octets_of(self.index)],
            &[&self.seed_dst],
            &mut self.state,
        );
        self.index += 1;
        G1Affine::hash(&self.state, &self.point_dst)
    }
}
