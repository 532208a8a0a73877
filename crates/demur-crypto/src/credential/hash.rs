//! Octets to scalars, and the names of the interfaces.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::bls::Scalar;

/// The interface with pseudonyms, the only one the profile uses.
/// draft-irtf-cfrg-bbs-per-verifier-linkability-03, "BBS Pseudonym Interface".
pub(super) const API_NYM: &[u8] = b"BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_PSEUDONYM_";
/// The interface of the base draft; key generation and the base point use its name too.
/// draft-irtf-cfrg-bbs-signatures-13, "BLS12-381-SHA-256 Ciphersuite".
pub(super) const API: &[u8] = b"BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_H2G_HM2S_";
/// The interface of blind signatures without pseudonyms; only the published vectors use it.
/// draft-irtf-cfrg-bbs-blind-signatures-02, "Blind BBS Signatures Interface".
#[cfg(test)]
pub(super) const API_BLIND: &[u8] = b"BBS_BLS12381G1_XMD:SHA-256_SSWU_RO_BLIND_H2G_HM2S_";

/// Octets that are reduced to one scalar: 128 bits more than r has, so that the result is uniform.
pub(super) const EXPAND_OCTETS: usize = 48;

/// draft-irtf-cfrg-bbs-signatures-13, "Hash to Scalar". The tag is given in parts.
pub(super) fn hash_to_scalar(message: &[&[u8]], dst: &[&[u8]]) -> Scalar {
    let mut uniform = Zeroizing::new([0; EXPAND_OCTETS]);
    expand_message(message, dst, uniform.as_mut());
    Scalar::reduce(&uniform)
}

/// draft-irtf-cfrg-bbs-signatures-13, "Messages to Scalars", for one message.
pub(super) fn message_to_scalar(message: &[u8], api: &[u8]) -> Scalar {
    hash_to_scalar(&[message], &[api, b"MAP_MSG_TO_SCALAR_AS_HASH_"])
}

/// The non-negative integer in eight octets, as the drafts' I2OSP(n, 8).
pub(super) fn octets_of(number: usize) -> [u8; 8] {
    (number as u64).to_be_bytes()
}

/// RFC 9380, section 5.3.1, `expand_message_xmd` with SHA-256. Fills `out`, at most 8,160 octets;
/// the tag has at most 255, as all of ours do.
pub(super) fn expand_message(message: &[&[u8]], dst: &[&[u8]], out: &mut [u8]) {
    const BLOCK: [u8; 64] = [0; 64];
    let dst_octets: usize = dst.iter().map(|part| part.len()).sum();
    let tag = |mut hasher: Sha256| -> [u8; 32] {
        for part in dst {
            hasher.update(part);
        }
        hasher.update([u8::try_from(dst_octets).unwrap_or(u8::MAX)]);
        hasher.finalize().into()
    };
    let mut first = Sha256::new_with_prefix(BLOCK);
    for part in message {
        first.update(part);
    }
    let length = u16::try_from(out.len()).unwrap_or(u16::MAX);
    first.update(length.to_be_bytes());
    first.update([0]);
    let seed = Zeroizing::new(tag(first));
    let mut block = Zeroizing::new([0; 32]);
    for (chunk, index) in out.chunks_mut(32).zip(1_u8..) {
        let mixed: Zeroizing<[u8; 32]> = Zeroizing::new(std::array::from_fn(|i| {
            seed.get(i).unwrap_or(&0) ^ block.get(i).unwrap_or(&0)
        }));
        block = Zeroizing::new(tag(
            Sha256::new_with_prefix(mixed.as_ref()).chain_update([index])
        ));
        chunk.copy_from_slice(block.get(..chunk.len()).unwrap_or_default());
    }
}
