//! Many presentations at once, for a fraction of the price of each.
//!
//! The commitments T1, T2 and U_t of a Σ-proof are usually recomputed from its responses, one
//! multi-scalar multiplication for each proof. A hint says what they are: then their equations
//! need only be *checked*, and many equations are checked as one under random weights of 128 bits,
//! together with the pairing equations. A false equation survives with probability 2^-128.
//!
//! Nothing rests on the hint: the challenge binds what it says, and if it is wrong the batch fails,
//! is halved, and what fails alone is decided by [`verify`](super::verify), which knows no hints.
//! The outcome is always that of [`verify`](super::verify); the tests hold it to that.
//!
//! The weights hash everything the batch contains together with fresh random bytes. Not even a
//! prover who knows the random bytes can choose presentations to suit the weights.

use std::collections::BTreeMap;

use super::NYM_SECRETS;
use super::hash::API_NYM;
use super::keys::IssuerPublicKey;
use super::nym::Context;
use super::proof::Moves;
use super::refusal::{Refusal, VerificationFailure};
use super::verify::{Decoded, Hint, UnverifiedPresentation, VerifiedPresentation, domain, examine};
use crate::bls::{CurvePoint, G1_OCTETS, G1Affine, Scalar, Weight, all_in_subgroup};
use crate::labels::Label;
use crate::randomness::{Randomness, random_bytes};

mod equations;

use equations::hold;

/// A failed batch of at most this size is not halved again but decided one by one.
const SINGLES_MAX: usize = 4;

/// Checks presentations, of any issuers, epochs and contexts, each with its hint if there is one.
/// Answers in the order of the items, for each what [`verify`](super::verify) would answer. Takes
/// about three kilobytes for each item, so the caller bounds their number.
pub fn verify_batch(
    items: &[(UnverifiedPresentation<'_>, Option<Hint>)],
    randomness: &mut dyn Randomness,
) -> Vec<Result<VerifiedPresentation, VerificationFailure>> {
    let mut results: Vec<Result<VerifiedPresentation, VerificationFailure>> =
        items.iter().map(|_| Err(VerificationFailure)).collect();
    let shared = Shared::of(items);
    let mut weights = Weights::of(items, randomness);
    let decoded: Vec<_> = items
        .iter()
        .enumerate()
        .filter_map(|(index, item)| Candidate::decode(index, item, &shared).ok())
        .collect();
    let candidates: Vec<_> = in_subgroup(decoded, &mut weights)
        .into_iter()
        .filter_map(|candidate| candidate.with_moves().ok())
        .collect();
    let mut open = vec![candidates.as_slice()];
    // Every round settles its candidates or replaces them by two halves, so this ends.
    while let Some(round) = open.pop() {
        let holds = hold(round, &mut weights);
        if !holds && round.len() > SINGLES_MAX {
            let (left, right) = round.split_at(round.len() / 2);
            open.extend([left, right]);
            continue;
        }
        for candidate in round {
            let result = if holds {
                candidate.verified()
            } else {
                examine(candidate.item)
            };
            if let Some(slot) = results.get_mut(candidate.index) {
                *slot = result.map_err(VerificationFailure::from);
            }
        }
    }
    results
}

/// What many presentations have in common, computed once.
struct Shared<'a> {
    domains: BTreeMap<(&'a [u8], &'a [u8]), Scalar>,
    contexts: BTreeMap<&'a [u8], Context<'a>>,
}

impl<'a> Shared<'a> {
    fn of(items: &'a [(UnverifiedPresentation<'a>, Option<Hint>)]) -> Self {
        let mut shared = Self {
            domains: BTreeMap::new(),
            contexts: BTreeMap::new(),
        };
        for (item, _) in items {
            let key = (item.issuer.octets().as_slice(), item.header);
            shared
                .domains
                .entry(key)
                .or_insert_with(|| domain(item.issuer, item.header));
            let id = item.context_id;
            shared
                .contexts
                .entry(id)
                .or_insert_with(|| Context::new(id, API_NYM));
        }
        shared
    }
}

/// A presentation on its way through the batch. `P` says what is known of its points.
struct Candidate<'a, P> {
    index: usize,
    item: &'a UnverifiedPresentation<'a>,
    domain: &'a Scalar,
    context: &'a Context<'a>,
    decoded: Decoded<P>,
    /// The hint's points, if the challenge binds them.
    hinted: Option<[P; 3]>,
}

impl<'a> Candidate<'a, CurvePoint> {
    fn decode(
        index: usize,
        (item, hint): &'a (UnverifiedPresentation<'a>, Option<Hint>),
        shared: &'a Shared<'a>,
    ) -> Result<Self, Refusal> {
        let key = (item.issuer.octets().as_slice(), item.header);
        let domain = shared.domains.get(&key).ok_or(Refusal::Length)?;
        let context = shared
            .contexts
            .get(item.context_id)
            .ok_or(Refusal::Length)?;
        let decoded = Decoded::from_presentation(item)?;
        let hinted = hint.as_ref().and_then(Hint::points).filter(|points| {
            let octets: [[u8; G1_OCTETS]; 3] = points.map(CurvePoint::to_octets);
            decoded
                .check_challenge(&decoded.statement(item, domain, context), &octets)
                .is_ok()
        });
        Ok(Self {
            index,
            item,
            domain,
            context,
            decoded,
            hinted,
        })
    }

    fn points(&self) -> impl Iterator<Item = CurvePoint> {
        let proof = self
            .decoded
            .proof
            .points
            .into_iter()
            .chain([self.decoded.pseudonym]);
        proof.chain(self.hinted.into_iter().flatten())
    }

    /// The same candidate with its points checked one by one; a bad hint is dropped.
    fn in_subgroup(self) -> Result<Candidate<'a, G1Affine>, Refusal> {
        let hinted = self.hinted.and_then(|[t1, t2, u_t]| {
            Some([t1.in_subgroup()?, t2.in_subgroup()?, u_t.in_subgroup()?])
        });
        let Self {
            index,
            item,
            domain,
            context,
            decoded,
            ..
        } = self;
        Ok(Candidate {
            index,
            item,
            domain,
            context,
            decoded: decoded.in_subgroup()?,
            hinted,
        })
    }

    /// The same candidate with its points as the check of all returned them.
    fn with_points(
        self,
        points: &mut impl Iterator<Item = G1Affine>,
    ) -> Option<Candidate<'a, G1Affine>> {
        let mut next = || Some([points.next()?, points.next()?, points.next()?]);
        let Self {
            index,
            item,
            domain,
            context,
            decoded,
            hinted,
        } = self;
        let proof = next()?;
        let pseudonym = points.next()?;
        let mut next = || Some([points.next()?, points.next()?, points.next()?]);
        let hinted = if hinted.is_some() {
            Some(next()?)
        } else {
            None
        };
        let decoded = decoded.with_points(proof, pseudonym);
        Some(Candidate {
            index,
            item,
            domain,
            context,
            decoded,
            hinted,
        })
    }
}

fn in_subgroup<'a>(
    candidates: Vec<Candidate<'a, CurvePoint>>,
    weights: &mut Weights,
) -> Vec<Candidate<'a, G1Affine>> {
    let points: Vec<CurvePoint> = candidates.iter().flat_map(Candidate::points).collect();
    let selectors: Vec<Weight> = points.iter().map(|_| weights.next()).collect();
    match all_in_subgroup(&points, &selectors) {
        Some(members) => {
            let mut members = members.into_iter();
            let with_points = |candidate: Candidate<'a, _>| candidate.with_points(&mut members);
            candidates.into_iter().filter_map(with_points).collect()
        }
        None => candidates
            .into_iter()
            .filter_map(|c| c.in_subgroup().ok())
            .collect(),
    }
}

/// A candidate of which only the equations are open that [`hold`] checks.
struct Settled<'a> {
    index: usize,
    item: &'a UnverifiedPresentation<'a>,
    domain: &'a Scalar,
    context: &'a Context<'a>,
    decoded: Decoded<G1Affine>,
    moves: Moves,
    /// Whether the moves were hinted, so that they remain to be checked.
    hinted: bool,
}

impl<'a> Candidate<'a, G1Affine> {
    /// Without a hint the moves are computed, as for a presentation alone.
    fn with_moves(self) -> Result<Settled<'a>, Refusal> {
        let Self {
            index,
            item,
            domain,
            context,
            decoded,
            hinted,
        } = self;
        let (moves, hinted) = match hinted {
            Some([t1, t2, u_t]) => (
                Moves {
                    t1,
                    t2,
                    u_t: Some(u_t),
                },
                true,
            ),
            None => (
                decoded.moves(&decoded.statement(item, domain, context))?,
                false,
            ),
        };
        Ok(Settled {
            index,
            item,
            domain,
            context,
            decoded,
            moves,
            hinted,
        })
    }
}

impl Settled<'_> {
    fn verified(&self) -> Result<VerifiedPresentation, Refusal> {
        VerifiedPresentation::new(&self.moves, &self.decoded.pseudonym_octets)
    }

    fn issuer(&self) -> &IssuerPublicKey {
        self.item.issuer
    }

    fn nym_response(&self) -> Result<Scalar, Refusal> {
        self.decoded.proof.nym_response(self.context, NYM_SECRETS)
    }
}

/// A stream of weights that nobody could foresee when the batch was put together.
pub(super) struct Weights {
    seed: [u8; 32],
    blocks: u64,
    spare: Option<Weight>,
}

impl Weights {
    pub(super) fn of(
        items: &[(UnverifiedPresentation<'_>, Option<Hint>)],
        randomness: &mut dyn Randomness,
    ) -> Self {
        let label = Label::BATCH_WEIGHTS;
        let mut seed = label.hash(&[&random_bytes::<32>(randomness)]);
        for (item, hint) in items {
            // The values disclosed and the header signed are bound by the proof's challenge.
            let hint = hint.as_ref().map_or(&[][..], |hint| hint.as_bytes());
            let (issuer, context) = (item.issuer.octets(), item.context_id);
            let parts = [
                &seed,
                issuer.as_slice(),
                context,
                item.proof,
                item.pseudonym,
                hint,
            ];
            seed = label.hash_framed(&parts);
        }
        Self {
            seed,
            blocks: 0,
            spare: None,
        }
    }

    pub(super) fn next(&mut self) -> Weight {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        let block = Label::BATCH_WEIGHTS.hash(&[&self.seed, &self.blocks.to_be_bytes()]);
        self.blocks += 1;
        let mut weights = [Weight::default(); 2];
        weights.as_flattened_mut().copy_from_slice(&block);
        let [first, second] = weights;
        self.spare = Some(second);
        first
    }
}
