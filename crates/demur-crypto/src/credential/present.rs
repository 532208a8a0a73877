//! The member's side of a presentation.

use std::fmt;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use super::generators::Generators;
use super::hash::{API_NYM, EXPAND_OCTETS, octets_of};
use super::nym::Context;
use super::proof::{Statement, Witness, proof_octets, prove};
use super::refusal::{CredentialError, Refusal, VerificationFailure};
use super::signature::Signature;
use super::{ATTRIBUTES, NYM_SECRETS};
use crate::bls::{G1, G1_OCTETS, Scalar};
use crate::labels::Label;
use crate::randomness::{Randomness, random_bytes};

/// A member in one context: the same in every presentation there, unlinkable to any other.
///
/// These are octets; that they are a point is checked with the presentation they came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pseudonym([u8; Pseudonym::OCTETS]);

impl Pseudonym {
    /// Octets of a pseudonym.
    pub const OCTETS: usize = G1_OCTETS;

    /// Takes octets of exactly the right length.
    pub fn from_bytes(octets: &[u8]) -> Result<Self, CredentialError> {
        Ok(Self(
            octets.try_into().map_err(|_| CredentialError::Length)?,
        ))
    }

    /// The octets.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; Self::OCTETS] {
        &self.0
    }
}

/// What a member shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presentation {
    /// The proof: [`Presentation::octets`] for the number of disclosed attributes.
    pub proof: Vec<u8>,
    /// The member's pseudonym of the context.
    pub pseudonym: Pseudonym,
}

impl Presentation {
    /// Octets of a proof that discloses `disclosed` attributes: 560 and 32 for each hidden one.
    #[must_use]
    pub const fn octets(disclosed: usize) -> usize {
        proof_octets(ATTRIBUTES.saturating_sub(disclosed) + 1 + NYM_SECRETS)
    }
}

/// A credential, ready to be presented. Wiped when dropped.
///
/// It is not stored: the seed, the header, the attributes and the issuer's answer are, and
/// [`finalize`](super::finalize) makes it again.
pub struct Credential {
    signature: Signature,
    b: G1,
    domain: Scalar,
    /// Attributes, blinding factor, pseudonym secrets.
    messages: Vec<Scalar>,
    nonce_key: Zeroizing<[u8; 32]>,
}

impl Credential {
    pub(super) fn new(
        signature: Signature,
        b: G1,
        domain: Scalar,
        messages: Vec<Scalar>,
        nonce_key: Zeroizing<[u8; 32]>,
    ) -> Self {
        Self {
            signature,
            b,
            domain,
            messages,
            nonce_key,
        }
    }

    /// The member's pseudonym of a context.
    /// draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Pseudonyms".
    #[must_use]
    pub fn pseudonym(&self, context_id: &[u8]) -> Pseudonym {
        let context = Context::new(context_id, API_NYM);
        let secrets = self.messages.get(ATTRIBUTES + 1..).unwrap_or_default();
        Pseudonym(
            context
                .base
                .to_projective()
                .mul(&context.evaluate(secrets))
                .to_octets(),
        )
    }

    /// Shows the attributes at the positions `disclosed`, strictly ascending, in one context, and
    /// signs the presentation header.
    /// draft-irtf-cfrg-bbs-per-verifier-linkability-03, "Proof Generation with Pseudonym".
    pub fn present(
        &self,
        presentation_header: &[u8],
        context_id: &[u8],
        disclosed: &[usize],
        randomness: &mut dyn Randomness,
    ) -> Result<Presentation, VerificationFailure> {
        let context = Context::new(context_id, API_NYM);
        let attributes = self.messages.get(..ATTRIBUTES).unwrap_or_default();
        let disclosed = disclosed
            .iter()
            .map(|index| Some((*index, attributes.get(*index)?.clone())))
            .collect::<Option<Vec<_>>>()
            .ok_or(Refusal::Disclosure)?;
        let statement = Statement {
            generators: Generators::profile(),
            domain: &self.domain,
            disclosed: &disclosed,
            presentation_header,
            nym: Some((&context, NYM_SECRETS)),
        };
        let witness = Witness {
            signature: &self.signature,
            b: &self.b,
            messages: &self.messages,
            random: &self.random_scalars(&statement, randomness)?,
        };
        let (proof, pseudonym) = prove(&statement, &witness)?;
        Ok(Presentation {
            proof,
            pseudonym: Pseudonym(pseudonym.ok_or(Refusal::Length)?),
        })
    }

    /// Five random scalars and one for each hidden one.
    ///
    /// They depend on fresh bytes, on a secret and on everything the challenge will bind. If the
    /// source of randomness repeats itself (a fork, a restored machine), two different statements
    /// still get unrelated scalars; reuse would give the secrets away.
    fn random_scalars(
        &self,
        statement: &Statement<'_>,
        randomness: &mut dyn Randomness,
    ) -> Result<Vec<Scalar>, Refusal> {
        let fresh = Zeroizing::new(random_bytes::<32>(randomness));
        let material = Zeroizing::new([fresh.as_slice(), self.nonce_key.as_slice()].concat());
        let label = Label::PRESENTATION_NONCE;
        let expander = Hkdf::<Sha256>::new(Some(label.as_bytes()), &material);
        let domain = statement.domain.to_octets();
        let context_id = statement.nym.map_or(&[][..], |(context, _)| context.id);
        let disclosed: Vec<u8> = statement
            .disclosed
            .iter()
            .flat_map(|(index, _)| octets_of(*index))
            .collect();
        let binding = label.hash_framed(&[
            &domain,
            context_id,
            statement.presentation_header,
            &disclosed,
        ]);
        let mut octets = Zeroizing::new(vec![0; EXPAND_OCTETS * (5 + statement.hidden()?)]);
        expander
            .expand(&binding, &mut octets)
            .map_err(|_| Refusal::Length)?;
        let (chunks, _) = octets.as_chunks::<EXPAND_OCTETS>();
        Ok(chunks.iter().map(Scalar::reduce).collect())
    }
}

impl Drop for Credential {
    fn drop(&mut self) {
        self.b.zeroize();
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Credential(..)")
    }
}
