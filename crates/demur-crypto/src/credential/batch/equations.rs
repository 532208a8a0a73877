//! The equations of a batch as one.

use std::collections::BTreeMap;

use super::{Settled, Weights};
use crate::bls::{G1, G1Affine, G2, Scalar, Weight, msm, msm_weights, pairing_product_is_one};
use crate::credential::generators::{Generators, base_point};
use crate::credential::keys::IssuerPublicKey;
use crate::credential::refusal::Refusal;

/// Whether all equations of all candidates hold. With Abar, Bbar, D, responses ê, r̂1, r̂3, m̂ and
/// challenge c of each candidate, and a fresh weight for each equation:
///
/// - σ: e(Abar, W) · e(Bbar, -P2) = 1,
/// - ρ1: c·Bbar + ê·Abar + r̂1·D - T1 = 0,
/// - ρ2: c·(P1 + domain·Q1 + Σ disclosed) + r̂3·D + Σ m̂·H - T2 = 0,
/// - ρ3: p(m̂)·OP - c·pseudonym - U_t = 0.
///
/// The last three are equations in G1, so their weighted sum joins the point that is paired with
/// -P2: one pairing for each issuer and one more.
pub(super) fn hold(candidates: &[Settled<'_>], weights: &mut Weights) -> bool {
    let mut sums = Sums::new();
    candidates
        .iter()
        .try_for_each(|candidate| sums.add(candidate, weights))
        .is_ok()
        && sums.hold()
}

/// The terms of the weighted sum.
struct Sums<'a> {
    /// Abar under σ, for each issuer.
    issuers: BTreeMap<&'a [u8; IssuerPublicKey::OCTETS], IssuerSum<'a>>,
    points: Vec<G1Affine>,
    scalars: Vec<Scalar>,
    /// T1, T2 and U_t, to be subtracted.
    moves: Vec<G1Affine>,
    move_weights: Vec<Weight>,
    /// The coefficients of P1, Q1 and the other generators.
    base: Scalar,
    domain: Scalar,
    generators: Vec<Scalar>,
    /// The coefficients of each context's base point.
    contexts: BTreeMap<&'a [u8], (G1Affine, Scalar)>,
}

struct IssuerSum<'a> {
    key: &'a G2,
    points: Vec<G1Affine>,
    weights: Vec<Weight>,
}

impl<'a> Sums<'a> {
    fn new() -> Self {
        Self {
            issuers: BTreeMap::new(),
            points: Vec::new(),
            scalars: Vec::new(),
            moves: Vec::new(),
            move_weights: Vec::new(),
            base: Scalar::zero(),
            domain: Scalar::zero(),
            generators: vec![Scalar::zero(); Generators::profile().messages.len()],
            contexts: BTreeMap::new(),
        }
    }

    fn add(&mut self, candidate: &'a Settled<'_>, weights: &mut Weights) -> Result<(), Refusal> {
        let proof = &candidate.decoded.proof;
        let [a_bar, b_bar, d] = proof.points;
        let sigma = weights.next();
        self.add_issuer(candidate, a_bar, sigma);
        let sigma = Scalar::from_weight(&sigma);
        if !candidate.hinted {
            self.push(b_bar, sigma);
            return Ok(());
        }
        let move_weights = [weights.next(), weights.next(), weights.next()];
        let rho = move_weights.each_ref().map(Scalar::from_weight);
        let [rho1, rho2, rho3] = &rho;
        let c = &proof.challenge;
        self.push(b_bar, &sigma + &(rho1 * c));
        self.push(a_bar, rho1 * &proof.e_hat);
        self.push(d, &(rho1 * &proof.r1_hat) + &(rho2 * &proof.r3_hat));
        self.push(candidate.decoded.pseudonym, &Scalar::zero() - &(rho3 * c));
        self.add_generators(candidate, rho2);
        self.add_context(candidate, rho3)?;
        let moves = candidate.moves;
        self.moves
            .extend([moves.t1, moves.t2, moves.u_t.ok_or(Refusal::Length)?]);
        self.move_weights.extend(move_weights);
        Ok(())
    }

    fn push(&mut self, point: G1Affine, scalar: Scalar) {
        self.points.push(point);
        self.scalars.push(scalar);
    }

    fn add_issuer(&mut self, candidate: &'a Settled<'_>, a_bar: G1Affine, sigma: Weight) {
        let issuer = candidate.issuer();
        let key = issuer.point();
        let sum = self
            .issuers
            .entry(issuer.octets())
            .or_insert_with(|| IssuerSum {
                key,
                points: Vec::new(),
                weights: Vec::new(),
            });
        sum.points.push(a_bar);
        sum.weights.push(sigma);
    }

    fn add_generators(&mut self, candidate: &Settled<'_>, rho2: &Scalar) {
        let proof = &candidate.decoded.proof;
        let rho2_c = rho2 * &proof.challenge;
        self.base = &self.base + &rho2_c;
        self.domain = &self.domain + &(&rho2_c * candidate.domain);
        let mut disclosed = candidate.decoded.disclosed.iter().peekable();
        let mut hidden = proof.m_hat.iter();
        for (position, coefficient) in self.generators.iter_mut().enumerate() {
            let term = match disclosed.next_if(|(index, _)| *index == position) {
                Some((_, value)) => Some(&rho2_c * value),
                None => hidden.next().map(|response| rho2 * response),
            };
            if let Some(term) = term {
                *coefficient = &*coefficient + &term;
            }
        }
    }

    fn add_context(&mut self, candidate: &'a Settled<'_>, rho3: &Scalar) -> Result<(), Refusal> {
        let context = candidate.context;
        let term = rho3 * &candidate.nym_response()?;
        let start = || (context.base, Scalar::zero());
        let (_, coefficient) = self.contexts.entry(context.id).or_insert_with(start);
        *coefficient = &*coefficient + &term;
        Ok(())
    }

    fn hold(mut self) -> bool {
        let generators = Generators::profile();
        self.points.extend([*base_point(), generators.domain]);
        self.scalars.extend([self.base, self.domain]);
        self.points.extend(&generators.messages);
        self.scalars.append(&mut self.generators);
        for (base, coefficient) in self.contexts.into_values() {
            self.points.push(base);
            self.scalars.push(coefficient);
        }
        let sum: G1 = msm(&self.points, &self.scalars);
        let sum = sum.minus(&msm_weights(&self.moves, &self.move_weights));
        let mut pairs = vec![(sum.to_affine(), G2::negated_generator())];
        for sum in self.issuers.values() {
            pairs.push((msm_weights(&sum.points, &sum.weights).to_affine(), sum.key));
        }
        pairing_product_is_one(&pairs)
    }
}
