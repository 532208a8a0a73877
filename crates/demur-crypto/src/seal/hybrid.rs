//! C2SP's hybrid recipient (age.md, "The MLKEM768-X25519 hybrid post-quantum recipient type"),
//! which the `age` crate lacks, behind that crate's traits.

use super::Source;
use crate::randomness::Randomness;
use age::{DecryptError, secrecy::ExposeSecret};
use age_core::format::{FILE_KEY_BYTES, FileKey, Stanza};
use base64ct::{Base64Unpadded, Encoding};
use hpke::{
    Deserializable, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::Kem, kem::XWing, single_shot_open, single_shot_seal_with_rng,
};
use zeroize::Zeroizing;

pub(super) const STANZA_TAG: &str = "mlkem768x25519";
pub(super) const RECIPIENT_OCTETS: usize = 1216;
const INFO: &[u8] = b"age-encryption.org/mlkem768x25519";
const ENCAPSULATED_OCTETS: usize = 1120;
const BODY_OCTETS: usize = FILE_KEY_BYTES + 16;

#[derive(Clone, PartialEq, Eq)]
pub(super) struct HybridRecipient(<XWing as Kem>::PublicKey);

impl HybridRecipient {
    /// None unless the lattice key is reduced (FIPS 203, section 7.2) and the curve point useful.
    pub(super) fn from_bytes(bytes: &[u8; RECIPIENT_OCTETS]) -> Option<Self> {
        if is_low_order(bytes.last_chunk()?) {
            return None;
        }
        <XWing as Kem>::PublicKey::from_bytes(bytes).ok().map(Self)
    }

    pub(super) fn to_bytes(&self) -> Vec<u8> {
        self.0.to_bytes().to_vec()
    }

    /// The stanza has no argument but the encapsulated key: nothing hints at the recipient.
    pub(super) fn wrap(&self, file_key: &FileKey, source: &mut dyn Randomness) -> Option<Stanza> {
        let (encapsulated, body) =
            single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, XWing>(
                &OpModeS::Base,
                &self.0,
                INFO,
                file_key.expose_secret(),
                &[],
                &mut Source(source),
            )
            .ok()?;
        Some(Stanza {
            tag: STANZA_TAG.to_owned(),
            args: vec![Base64Unpadded::encode_string(&encapsulated.to_bytes())],
            body,
        })
    }
}

#[derive(Clone)]
pub(super) struct HybridIdentity(<XWing as Kem>::PrivateKey);

impl HybridIdentity {
    pub(super) fn from_seed(seed: &[u8; 32]) -> Option<Self> {
        <XWing as Kem>::PrivateKey::from_bytes(seed).ok().map(Self)
    }

    pub(super) fn seed(&self) -> Zeroizing<[u8; 32]> {
        let mut seed = Zeroizing::new([0; 32]);
        self.0.write_exact(seed.as_mut_slice());
        seed
    }

    pub(super) fn recipient(&self) -> HybridRecipient {
        HybridRecipient(XWing::sk_to_pk(&self.0))
    }

    /// The file key, or None when the stanza is for somebody else. A stanza that no honest sender
    /// writes is an error, as the specification asks, so that nobody can probe with it.
    fn unwrap_ours(&self, stanza: &Stanza) -> Result<Option<FileKey>, DecryptError> {
        let [argument] = stanza.args.as_slice() else {
            return Err(DecryptError::InvalidHeader);
        };
        // The body's size is checked before decrypting, against partitioning oracles (age.md).
        if stanza.body.len() != BODY_OCTETS {
            return Err(DecryptError::InvalidHeader);
        }
        let mut encapsulated = [0; ENCAPSULATED_OCTETS];
        let decoded = Base64Unpadded::decode(argument, &mut encapsulated);
        if decoded.map(<[u8]>::len) != Ok(ENCAPSULATED_OCTETS) {
            return Err(DecryptError::InvalidHeader);
        }
        // `hpke` takes the all-zero X25519 secret; the testkit and RFC 9180, section 7.1.4 do not.
        if encapsulated.last_chunk().is_none_or(is_low_order) {
            return Err(DecryptError::InvalidHeader);
        }
        let encapsulated = <XWing as Kem>::EncappedKey::from_bytes(&encapsulated)
            .map_err(|_| DecryptError::InvalidHeader)?;
        let opened = single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeR::Base,
            &self.0,
            &encapsulated,
            INFO,
            &stanza.body,
            &[],
        );
        let Ok(opened) = opened.map(Zeroizing::new) else {
            return Ok(None);
        };
        FileKey::try_init_with_mut(|key| {
            let opened = opened.as_array::<FILE_KEY_BYTES>();
            *key = *opened.ok_or(DecryptError::InvalidHeader)?;
            Ok(())
        })
        .map(Some)
    }
}

impl age::Identity for HybridIdentity {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        if stanza.tag != STANZA_TAG {
            return None;
        }
        self.unwrap_ours(stanza).transpose()
    }
}

/// Whether every product with this point is zero. The scalar of zero bytes is clamped to 2^254,
/// a multiple of both cofactors and of neither prime order, so exactly the points of small order
/// give zero.
pub(super) fn is_low_order(point: &[u8; 32]) -> bool {
    x25519_dalek::x25519([0; 32], *point) == [0; 32]
}
