//! Proofs of knowledge of a signature, with or without a pseudonym, for any number of messages.

use super::generators::{Generators, base_point};
use super::hash::{hash_to_scalar, octets_of};
use super::nym::Context;
use super::octets::Reader;
use super::refusal::Refusal;
use super::signature::Signature;
use crate::bls::{CurvePoint, G1, G1_OCTETS, G1Affine, SCALAR_OCTETS, Scalar, msm};

/// Octets of a proof that hides `hidden` scalars.
pub(super) const fn proof_octets(hidden: usize) -> usize {
    3 * G1_OCTETS + (4 + hidden) * SCALAR_OCTETS
}

/// What a proof is about, the same for prover and verifier.
pub(super) struct Statement<'a> {
    pub(super) generators: &'a Generators,
    pub(super) domain: &'a Scalar,
    /// The disclosed scalars with their positions, strictly ascending.
    pub(super) disclosed: &'a [(usize, Scalar)],
    pub(super) presentation_header: &'a [u8],
    /// The context of the pseudonym and the number of secrets, which are the last scalars.
    pub(super) nym: Option<(&'a Context<'a>, usize)>,
}

impl Statement<'_> {
    /// How many scalars stay hidden. Fails unless the disclosed positions exist and ascend, and
    /// leave the pseudonym's secrets hidden.
    pub(super) fn hidden(&self) -> Result<usize, Refusal> {
        let count = self.generators.messages.len();
        let open = count - self.nym.map_or(0, |(_, secrets)| secrets).min(count);
        let ascending = self
            .disclosed
            .is_sorted_by(|(left, _), (right, _)| left < right);
        let within = self.disclosed.last().is_none_or(|(last, _)| *last < open);
        if ascending && within {
            Ok(count - self.disclosed.len())
        } else {
            Err(Refusal::Disclosure)
        }
    }

    /// The items of a vector in the positions that stay hidden.
    pub(super) fn hidden_of<'b, T>(&self, all: &'b [T]) -> impl Iterator<Item = &'b T> {
        let disclosed = self.disclosed;
        all.iter().enumerate().filter_map(move |(position, item)| {
            disclosed
                .iter()
                .all(|(index, _)| *index != position)
                .then_some(item)
        })
    }

    /// draft-irtf-cfrg-bbs-signatures-13, "Challenge Calculation", and with a pseudonym
    /// draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Challenge Calculation".
    pub(super) fn challenge(&self, points: &ChallengePoints<'_>) -> Scalar {
        let mut input = Vec::with_capacity(1024);
        input.extend(octets_of(self.disclosed.len()));
        for (index, scalar) in self.disclosed {
            input.extend(octets_of(*index));
            input.extend(scalar.to_octets());
        }
        input.extend(points.proof.iter().copied().flatten());
        input.extend(points.t1.iter().chain(points.t2));
        if let Some((pseudonym, u_t)) = points.nym {
            input.extend(pseudonym.iter().chain(u_t));
        }
        input.extend(self.domain.to_octets());
        input.extend(octets_of(self.presentation_header.len()));
        input.extend(self.presentation_header);
        if let Some((context, _)) = self.nym {
            input.extend(octets_of(context.id.len()));
            input.extend(context.id);
        }
        hash_to_scalar(&[&input], &[self.generators.api(), b"H2S_"])
    }
}

/// The points that the challenge binds, as octets.
pub(super) struct ChallengePoints<'a> {
    /// Abar, Bbar, D.
    pub(super) proof: [&'a [u8; G1_OCTETS]; 3],
    pub(super) t1: &'a [u8; G1_OCTETS],
    pub(super) t2: &'a [u8; G1_OCTETS],
    /// The pseudonym and U_t.
    pub(super) nym: Option<(&'a [u8; G1_OCTETS], &'a [u8; G1_OCTETS])>,
}

/// What only the prover knows.
pub(super) struct Witness<'a> {
    pub(super) signature: &'a Signature,
    /// B, the point under the signature.
    pub(super) b: &'a G1,
    /// All signed scalars.
    pub(super) messages: &'a [Scalar],
    /// Five random scalars and one for each hidden one; never used twice.
    pub(super) random: &'a [Scalar],
}

/// Makes the proof and, with a context, the pseudonym.
/// draft-irtf-cfrg-bbs-signatures-13, "Proof Initialization" and "Proof Finalization";
/// draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Core Proof Generation".
pub(super) fn prove(
    statement: &Statement<'_>,
    witness: &Witness<'_>,
) -> Result<(Vec<u8>, Option<[u8; G1_OCTETS]>), Refusal> {
    let hidden = statement.hidden()?;
    let [r1, r2, e_tilde, r1_tilde, r3_tilde, m_tilde @ ..] = witness.random else {
        return Err(Refusal::Length);
    };
    if m_tilde.len() != hidden || witness.messages.len() != statement.generators.messages.len() {
        return Err(Refusal::Length);
    }
    let d = witness.b.mul(r2);
    let a_bar = witness.signature.a.to_projective().mul(&(r1 * r2));
    let b_bar = d.mul(r1).minus(&a_bar.mul(&witness.signature.e));
    let t1 = a_bar.mul(e_tilde).plus(&d.mul(r1_tilde));
    let t2 = d.mul(r3_tilde).plus(&G1::sum_secret(
        statement
            .hidden_of(&statement.generators.messages)
            .zip(m_tilde),
    ));
    let nym = match statement.nym {
        Some((context, secrets)) => Some(prove_nym(context, secrets, witness.messages, m_tilde)?),
        None => None,
    };
    let proof = [a_bar.to_octets(), b_bar.to_octets(), d.to_octets()];
    let challenge = statement.challenge(&ChallengePoints {
        proof: proof.each_ref(),
        t1: &t1.to_octets(),
        t2: &t2.to_octets(),
        nym: nym.as_ref().map(|(pseudonym, u_t)| (pseudonym, u_t)),
    });
    let r3 = r2.inverse().ok_or(Refusal::Scalar)?;
    let mut octets = proof.concat();
    octets.extend((e_tilde + &(&witness.signature.e * &challenge)).to_octets());
    octets.extend((r1_tilde - &(r1 * &challenge)).to_octets());
    octets.extend((r3_tilde - &(&r3 * &challenge)).to_octets());
    for (message, tilde) in statement.hidden_of(witness.messages).zip(m_tilde) {
        octets.extend((tilde + &(message * &challenge)).to_octets());
    }
    octets.extend(challenge.to_octets());
    Ok((octets, nym.map(|(pseudonym, _)| pseudonym)))
}

/// The pseudonym and U_t. draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Pseudonym Proof
/// Generation Initialization".
fn prove_nym(
    context: &Context<'_>,
    secrets: usize,
    messages: &[Scalar],
    m_tilde: &[Scalar],
) -> Result<([u8; G1_OCTETS], [u8; G1_OCTETS]), Refusal> {
    let base = context.base.to_projective();
    let pseudonym = base.mul(&context.evaluate(last(messages, secrets)?));
    let u_t = base.mul(&context.evaluate(last(m_tilde, secrets)?));
    if pseudonym.is_identity() || u_t.is_identity() {
        return Err(Refusal::Identity);
    }
    Ok((pseudonym.to_octets(), u_t.to_octets()))
}

fn last(scalars: &[Scalar], count: usize) -> Result<&[Scalar], Refusal> {
    scalars
        .len()
        .checked_sub(count)
        .and_then(|start| scalars.get(start..))
        .ok_or(Refusal::Length)
}

/// A decoded proof. `P` says what is known of its points: [`CurvePoint`] or [`G1Affine`].
pub(super) struct Proof<P> {
    /// Abar, Bbar, D.
    pub(super) points: [P; 3],
    pub(super) point_octets: [[u8; G1_OCTETS]; 3],
    pub(super) e_hat: Scalar,
    pub(super) r1_hat: Scalar,
    pub(super) r3_hat: Scalar,
    pub(super) m_hat: Vec<Scalar>,
    pub(super) challenge: Scalar,
}

impl Proof<CurvePoint> {
    /// draft-irtf-cfrg-bbs-signatures-13, "Octets to Proof", except for the subgroup check. The
    /// number of hidden scalars is the verifier's, never the prover's.
    pub(super) fn from_octets(octets: &[u8], hidden: usize) -> Result<Self, Refusal> {
        let mut reader = Reader::exact(octets, proof_octets(hidden))?;
        let (a_bar_octets, a_bar) = reader.curve_point()?;
        let (b_bar_octets, b_bar) = reader.curve_point()?;
        let (d_octets, d) = reader.curve_point()?;
        Ok(Self {
            points: [a_bar, b_bar, d],
            point_octets: [*a_bar_octets, *b_bar_octets, *d_octets],
            e_hat: reader.scalar()?,
            r1_hat: reader.scalar()?,
            r3_hat: reader.scalar()?,
            m_hat: reader.scalars(hidden)?,
            challenge: reader.scalar()?,
        })
    }

    /// The same proof with its points checked one by one.
    pub(super) fn in_subgroup(self) -> Result<Proof<G1Affine>, Refusal> {
        let [a_bar, b_bar, d] = self.points;
        let member = |point: CurvePoint| point.in_subgroup().ok_or(Refusal::Subgroup);
        let points = [member(a_bar)?, member(b_bar)?, member(d)?];
        Ok(self.with_points(points))
    }
}

impl<P> Proof<P> {
    /// The same proof with other knowledge of the same points.
    pub(super) fn with_points<Q>(self, points: [Q; 3]) -> Proof<Q> {
        Proof {
            points,
            point_octets: self.point_octets,
            e_hat: self.e_hat,
            r1_hat: self.r1_hat,
            r3_hat: self.r3_hat,
            m_hat: self.m_hat,
            challenge: self.challenge,
        }
    }

    /// The polynomial of the pseudonym over the last responses.
    pub(super) fn nym_response(
        &self,
        context: &Context<'_>,
        secrets: usize,
    ) -> Result<Scalar, Refusal> {
        Ok(context.evaluate(last(&self.m_hat, secrets)?))
    }
}

/// The first moves of the proof as its responses imply them.
#[derive(Clone, Copy)]
pub(super) struct Moves {
    pub(super) t1: G1Affine,
    pub(super) t2: G1Affine,
    pub(super) u_t: Option<G1Affine>,
}

impl Proof<G1Affine> {
    /// draft-irtf-cfrg-bbs-signatures-13, "Proof Verification Initialization";
    /// draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Pseudonym Proof Verification
    /// Initialization".
    pub(super) fn moves(
        &self,
        statement: &Statement<'_>,
        pseudonym: Option<&G1Affine>,
    ) -> Result<Moves, Refusal> {
        if statement.hidden()? != self.m_hat.len() {
            return Err(Refusal::Length);
        }
        let [a_bar, b_bar, d] = self.points;
        let t1 = msm(
            &[b_bar, a_bar, d],
            &[
                self.challenge.clone(),
                self.e_hat.clone(),
                self.r1_hat.clone(),
            ],
        );
        let mut points = vec![*base_point(), statement.generators.domain, d];
        let mut scalars = vec![
            self.challenge.clone(),
            &self.challenge * statement.domain,
            self.r3_hat.clone(),
        ];
        for (index, scalar) in statement.disclosed {
            points.push(
                *statement
                    .generators
                    .messages
                    .get(*index)
                    .ok_or(Refusal::Disclosure)?,
            );
            scalars.push(&self.challenge * scalar);
        }
        points.extend(statement.hidden_of(&statement.generators.messages));
        scalars.extend(self.m_hat.iter().cloned());
        let t2 = msm(&points, &scalars);
        let u_t = match (statement.nym, pseudonym) {
            (Some((context, secrets)), Some(pseudonym)) => {
                let response = self.nym_response(context, secrets)?;
                let minus = &Scalar::zero() - &self.challenge;
                Some(msm(&[context.base, *pseudonym], &[response, minus]))
            }
            (None, None) => None,
            _ => return Err(Refusal::Length),
        };
        if u_t.is_some_and(|u_t| u_t.is_identity()) {
            return Err(Refusal::Identity);
        }
        let u_t = u_t.map(G1::to_affine);
        Ok(Moves {
            t1: t1.to_affine(),
            t2: t2.to_affine(),
            u_t,
        })
    }
}
