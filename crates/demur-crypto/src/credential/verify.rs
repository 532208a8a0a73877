//! The verifier's side, one presentation at a time.

use super::generators::Generators;
use super::hash::{API_NYM, message_to_scalar, octets_of};
use super::keys::IssuerPublicKey;
use super::nym::Context;
use super::octets::Reader;
use super::present::Pseudonym;
use super::proof::{ChallengePoints, Moves, Proof, Statement};
use super::refusal::{CredentialError, Refusal, VerificationFailure};
use super::{ATTRIBUTES, NYM_SECRETS};
use crate::bls::{
    CurvePoint, G1_OCTETS, G1_OCTETS_UNCOMPRESSED, G1Affine, G2, Scalar, pairing_product_is_one,
};

/// A presentation as it came in, with everything it must hold against.
#[derive(Clone, Debug)]
pub struct UnverifiedPresentation<'a> {
    /// The key the verifier accepts, never one that came with the presentation.
    pub issuer: &'a IssuerPublicKey,
    /// The epoch's header under that key.
    pub header: &'a [u8],
    /// What the presentation must sign.
    pub presentation_header: &'a [u8],
    /// The context of the pseudonym.
    pub context_id: &'a [u8],
    /// The disclosed attributes with their positions, strictly ascending.
    pub disclosed: Vec<(usize, &'a [u8])>,
    /// The proof's octets.
    pub proof: &'a [u8],
    /// The pseudonym's octets.
    pub pseudonym: &'a [u8],
}

/// A presentation that holds. Only a verifier makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedPresentation {
    hint: Hint,
    pseudonym: Pseudonym,
}

impl VerifiedPresentation {
    /// What makes verifying the same presentation again cheaper.
    #[must_use]
    pub fn hint(&self) -> &Hint {
        &self.hint
    }

    /// Who presented, in this context.
    #[must_use]
    pub fn pseudonym(&self) -> &Pseudonym {
        &self.pseudonym
    }

    pub(super) fn new(moves: &Moves, pseudonym: &[u8; G1_OCTETS]) -> Result<Self, Refusal> {
        let pseudonym = Pseudonym::from_bytes(pseudonym).map_err(|_| Refusal::Length)?;
        Ok(Self {
            hint: Hint::of(moves)?,
            pseudonym,
        })
    }
}

/// The three commitments T1, T2 and U_t of a proof, uncompressed. Whoever verified the
/// presentation can write it down and nobody need trust it: a wrong hint costs time only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint([u8; Hint::OCTETS]);

impl Hint {
    /// Octets of a hint.
    pub const OCTETS: usize = 3 * G1_OCTETS_UNCOMPRESSED;

    /// Takes octets of exactly the right length.
    pub fn from_bytes(octets: &[u8]) -> Result<Self, CredentialError> {
        Ok(Self(
            octets.try_into().map_err(|_| CredentialError::Length)?,
        ))
    }

    /// The octets to keep.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; Self::OCTETS] {
        &self.0
    }

    /// The three points, if they are on the curve and not the identity.
    pub(super) fn points(&self) -> Option<[CurvePoint; 3]> {
        let (chunks, _) = self.0.as_chunks();
        let [t1, t2, u_t] = chunks else { return None };
        let decode = CurvePoint::from_octets_uncompressed;
        Some([decode(t1)?, decode(t2)?, decode(u_t)?])
    }

    fn of(moves: &Moves) -> Result<Self, Refusal> {
        let u_t = moves.u_t.ok_or(Refusal::Length)?;
        let points = [moves.t1, moves.t2, u_t].map(G1Affine::to_octets_uncompressed);
        Ok(Self(
            points
                .as_flattened()
                .try_into()
                .map_err(|_| Refusal::Length)?,
        ))
    }
}

/// Checks one presentation.
/// draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Proof Verification with Pseudonym" and "Core
/// Proof Verification".
pub fn verify(
    presentation: &UnverifiedPresentation<'_>,
) -> Result<VerifiedPresentation, VerificationFailure> {
    Ok(examine(presentation)?)
}

/// As [`verify`], and says which check failed.
pub(super) fn examine(
    presentation: &UnverifiedPresentation<'_>,
) -> Result<VerifiedPresentation, Refusal> {
    let decoded = Decoded::from_presentation(presentation)?.in_subgroup()?;
    let domain = domain(presentation.issuer, presentation.header);
    let context = Context::new(presentation.context_id, API_NYM);
    let statement = decoded.statement(presentation, &domain, &context);
    let moves = decoded.moves(&statement)?;
    let [a_bar, b_bar, _] = decoded.proof.points;
    let pairs = [
        (a_bar, presentation.issuer.point()),
        (b_bar, G2::negated_generator()),
    ];
    if !pairing_product_is_one(&pairs) {
        return Err(Refusal::Pairing);
    }
    VerifiedPresentation::new(&moves, &decoded.pseudonym_octets)
}

/// The domain of an issuer's key and an epoch's header.
pub(super) fn domain(issuer: &IssuerPublicKey, header: &[u8]) -> Scalar {
    Generators::profile().domain_scalar(issuer.octets(), &[header, &octets_of(NYM_SECRETS)])
}

/// A presentation's octets, decoded. `P` says what is known of its points.
pub(super) struct Decoded<P> {
    pub(super) proof: Proof<P>,
    pub(super) pseudonym: P,
    pub(super) pseudonym_octets: [u8; G1_OCTETS],
    pub(super) disclosed: Vec<(usize, Scalar)>,
}

impl Decoded<CurvePoint> {
    pub(super) fn from_presentation(
        presentation: &UnverifiedPresentation<'_>,
    ) -> Result<Self, Refusal> {
        let indexes = presentation.disclosed.iter().map(|(index, _)| *index);
        let ascending = indexes.clone().is_sorted_by(|left, right| left < right);
        if !ascending || indexes.clone().any(|index| index >= ATTRIBUTES) {
            return Err(Refusal::Disclosure);
        }
        let hidden = ATTRIBUTES + 1 + NYM_SECRETS - presentation.disclosed.len();
        let proof = Proof::from_octets(presentation.proof, hidden)?;
        let (pseudonym_octets, pseudonym) =
            Reader::exact(presentation.pseudonym, G1_OCTETS)?.curve_point()?;
        let values = presentation.disclosed.iter().map(|(_, value)| *value);
        let disclosed = indexes
            .zip(values.map(|value| message_to_scalar(value, API_NYM)))
            .collect();
        Ok(Self {
            proof,
            pseudonym,
            pseudonym_octets: *pseudonym_octets,
            disclosed,
        })
    }

    pub(super) fn in_subgroup(self) -> Result<Decoded<G1Affine>, Refusal> {
        Ok(Decoded {
            pseudonym: self.pseudonym.in_subgroup().ok_or(Refusal::Subgroup)?,
            proof: self.proof.in_subgroup()?,
            pseudonym_octets: self.pseudonym_octets,
            disclosed: self.disclosed,
        })
    }
}

impl<P> Decoded<P> {
    /// The same with other knowledge of the same points.
    pub(super) fn with_points<Q>(self, proof: [Q; 3], pseudonym: Q) -> Decoded<Q> {
        Decoded {
            proof: self.proof.with_points(proof),
            pseudonym,
            pseudonym_octets: self.pseudonym_octets,
            disclosed: self.disclosed,
        }
    }

    pub(super) fn statement<'a>(
        &'a self,
        presentation: &'a UnverifiedPresentation<'_>,
        domain: &'a Scalar,
        context: &'a Context<'a>,
    ) -> Statement<'a> {
        Statement {
            generators: Generators::profile(),
            domain,
            disclosed: &self.disclosed,
            presentation_header: presentation.presentation_header,
            nym: Some((context, NYM_SECRETS)),
        }
    }

    /// Whether the proof's challenge is the hash of these moves and all else that it must bind.
    pub(super) fn check_challenge(
        &self,
        statement: &Statement<'_>,
        [t1, t2, u_t]: &[[u8; G1_OCTETS]; 3],
    ) -> Result<(), Refusal> {
        let challenge = statement.challenge(&ChallengePoints {
            proof: self.proof.point_octets.each_ref(),
            t1,
            t2,
            nym: Some((&self.pseudonym_octets, u_t)),
        });
        if challenge == self.proof.challenge {
            Ok(())
        } else {
            Err(Refusal::Challenge)
        }
    }
}

impl Decoded<G1Affine> {
    /// The moves that the proof implies, once the challenge binds them.
    pub(super) fn moves(&self, statement: &Statement<'_>) -> Result<Moves, Refusal> {
        let moves = self.proof.moves(statement, Some(&self.pseudonym))?;
        let u_t = moves.u_t.ok_or(Refusal::Length)?;
        let octets = [moves.t1, moves.t2, u_t].map(G1Affine::to_octets);
        self.check_challenge(statement, &octets)?;
        Ok(moves)
    }
}
