//! Anonymous credentials: BBS over BLS12-381 with blind issuance and a pseudonym for each context.
//!
//! **Model.** An *issuer* certifies eight attributes of a *member* over a commitment to eight
//! secrets that it never sees. The member *presents* the credential as often as it likes: each
//! presentation shows the attributes the member chose, signs a *presentation header*, and carries
//! the member's *pseudonym* of one *context*. Two presentations under one context show the same
//! pseudonym; whatever else they show, issuer and verifiers together cannot link them to each
//! other or to the issuance. A *header*, the same for all members, names the epoch.
//!
//! **Order of use.** [`commit`] → [`issue`] → [`finalize`] → [`Credential::present`] → [`verify`]
//! or [`verify_batch`].
//!
//! **Limits.** Hiding is perfect for up to [`NYM_SECRETS`] contexts for each credential and
//! computational (DDH) from the next on: the caller counts. Unforgeability rests on q-SDH and is
//! not post-quantum. Nothing here stops an issuer from certifying members who do not exist. A
//! verifier must remember the pseudonyms it has seen. Two presentations that disclose a rare
//! combination of attributes are linked by it.
//!
//! **Strictness.** The numbers of attributes, committed messages (none) and secrets are fixed
//! here and never taken from a prover; only attributes can be disclosed; every length is exact,
//! every scalar canonical and not zero, every point in the subgroup and not the identity.
//!
//! **Papers.** Tessaro and Zhu, "Revisiting BBS Signatures" (EUROCRYPT 2023), for the signature and
//! its proof; draft-irtf-cfrg-bbs-signatures-13, draft-irtf-cfrg-bbs-blind-signatures-02 and
//! draft-irtf-cfrg-bbs-per-verifier-linkability-03 for the octets; Bellare, Garay and Rabin, "Fast
//! Batch Verification for Modular Exponentiation and Digital Signatures" (EUROCRYPT 1998), for the
//! weights of the batch.

mod enrol;
mod issue;
mod present;
mod verify;

mod batch;

mod keys;
mod refusal;

mod blind;
mod generators;
mod hash;
mod nym;
mod octets;
mod proof;
mod signature;

#[cfg(test)]
mod tests;

pub use batch::verify_batch;
pub use enrol::{Commitment, MemberSeed, commit, finalize};
pub use issue::{Attributes, BlindSignature, IssuanceEntropy, issue};
pub use keys::{IssuerPublicKey, IssuerSecretKey};
pub use present::{Credential, Presentation, Pseudonym};
pub use refusal::{CredentialError, VerificationFailure};
pub use verify::{Hint, UnverifiedPresentation, VerifiedPresentation, verify};

/// L: attributes of a credential.
pub const ATTRIBUTES: usize = 8;
/// N: pseudonym secrets of a credential.
pub const NYM_SECRETS: usize = 8;
