//! The wallet: what a person keeps. One file under a passphrase; the server has nothing of it.

use demur_crypto::sign::{Author, Participant, SigningKey};
use demur_domain::ids::{MemoId, VersionDigest};
use demur_protocol::envelope::CirculationKey;
use demur_protocol::manifest::MemoManifest;
use demur_protocol::text::VersionText;
use minicbor::{Decode, Encode};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::enrol::Enrolment;

/// First octets of an opened wallet, so that a wrong file is told from a wrong passphrase.
const VERSION: u16 = 1;
/// Longest wallet.
pub const WALLET_OCTETS_MAX: usize = 8 * 1024 * 1024;

/// Everything a member keeps.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub struct Wallet {
    #[n(0)]
    version: u16,
    /// Address of the server.
    #[n(1)]
    pub server: String,
    /// The log's verifier key, pinned when the wallet was made.
    #[n(2)]
    pub log_key: String,
    /// Size and root of the largest log seen, to notice one that shrinks.
    #[n(3)]
    pub log_size: u64,
    /// Enrolments, one per epoch.
    #[n(4)]
    pub enrolments: Vec<Enrolment>,
    /// Memos this person writes.
    #[n(5)]
    pub authored: Vec<Authored>,
    /// Memos this person was invited to.
    #[n(6)]
    pub invited: Vec<Invited>,
}

/// A memo of one's own.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub struct Authored {
    /// The manifest it was opened with.
    #[n(0)]
    pub manifest: MemoManifest,
    /// Seed of the authors' key.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub author_seed: [u8; 32],
    /// Key of the circulation.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub circulation_key: [u8; 32],
    /// Key that derives the handles of the case's leaves.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub case_log_key: [u8; 32],
    /// Nonce of the filing's leaf, drawn once so that filing again is the same filing.
    #[cbor(n(4), with = "minicbor::bytes")]
    pub filing_nonce: [u8; 32],
    /// Texts by version, the current one last.
    #[n(5)]
    pub versions: Vec<VersionText>,
    /// The memo as sealed to the office, kept so that filing again sends the same octets.
    #[cbor(n(6), with = "minicbor::bytes")]
    pub sealed_memo: Vec<u8>,
    /// The promise that filing answered; empty before.
    #[cbor(n(7), with = "minicbor::bytes")]
    pub promise: Vec<u8>,
}

/// A memo one was invited to.
#[derive(Clone, Encode, Decode)]
#[cbor(map)]
pub struct Invited {
    /// The memo.
    #[cbor(n(0), with = "minicbor::bytes")]
    pub memo: [u8; 32],
    /// Key of the circulation.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub circulation_key: [u8; 32],
    /// Seed of the participant key, if one signed and kept it.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub participant_seed: Option<[u8; 32]>,
    /// Version that was signed, if one kept that.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub signed_version: Option<[u8; 32]>,
}

/// Octets are not a wallet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a wallet of this version")]
pub struct NotAWallet;

impl Wallet {
    /// An empty wallet for a server.
    #[must_use]
    pub fn new(server: String, log_key: String) -> Self {
        Self {
            version: VERSION,
            server,
            log_key,
            log_size: 0,
            enrolments: Vec::new(),
            authored: Vec::new(),
            invited: Vec::new(),
        }
    }

    /// The plain octets, to be sealed under the passphrase.
    #[must_use]
    pub fn to_bytes(&self) -> zeroize::Zeroizing<Vec<u8>> {
        zeroize::Zeroizing::new(minicbor::to_vec(self).unwrap_or_default())
    }

    /// Reads what [`Self::to_bytes`] wrote.
    ///
    /// # Errors
    /// If it is something else.
    pub fn from_bytes(octets: &[u8]) -> Result<Self, NotAWallet> {
        let wallet: Self = minicbor::decode(octets).map_err(|_| NotAWallet)?;
        if wallet.version == VERSION {
            Ok(wallet)
        } else {
            Err(NotAWallet)
        }
    }

    /// The enrolment in the epoch with this manifest.
    #[must_use]
    pub fn enrolment(&self, manifest: &[u8; 32]) -> Option<&Enrolment> {
        self.enrolments
            .iter()
            .find(|enrolment| enrolment.manifest == *manifest)
    }

    /// The memo of one's own with this id.
    #[must_use]
    pub fn authored(&self, memo: &MemoId) -> Option<&Authored> {
        self.authored
            .iter()
            .find(|authored| authored.manifest.id() == *memo)
    }

    /// The same, to change it.
    pub fn authored_mut(&mut self, memo: &MemoId) -> Option<&mut Authored> {
        self.authored
            .iter_mut()
            .find(|authored| authored.manifest.id() == *memo)
    }

    /// The memo one was invited to.
    #[must_use]
    pub fn invited(&self, memo: &MemoId) -> Option<&Invited> {
        self.invited
            .iter()
            .find(|invited| invited.memo == *memo.as_bytes())
    }

    /// Remembers an invitation; what is known of an earlier one is kept.
    pub fn remember(&mut self, memo: &MemoId, key: &CirculationKey) {
        if self.invited(memo).is_none() {
            self.invited.push(Invited {
                memo: *memo.as_bytes(),
                circulation_key: *key.as_bytes(),
                participant_seed: None,
                signed_version: None,
            });
        }
    }

    /// Keeps the participant key of a memo one signed, and which version.
    pub fn keep_signature(&mut self, memo: &MemoId, seed: [u8; 32], version: &VersionDigest) {
        for invited in self
            .invited
            .iter_mut()
            .filter(|i| i.memo == *memo.as_bytes())
        {
            invited.participant_seed.zeroize();
            invited.participant_seed = Some(seed);
            invited.signed_version = Some(*version.as_bytes());
        }
    }

    /// Burns what would show that one signed: then nobody, this person included, can show it.
    pub fn burn_signature(&mut self, memo: &MemoId) {
        for invited in self
            .invited
            .iter_mut()
            .filter(|i| i.memo == *memo.as_bytes())
        {
            invited.participant_seed.zeroize();
            invited.signed_version.zeroize();
        }
    }

    /// Memos whose replies concern this person: their keys by memo.
    pub fn circulations(&self) -> impl Iterator<Item = (MemoId, CirculationKey)> {
        let own = self
            .authored
            .iter()
            .map(|a| (a.manifest.id(), a.circulation_key));
        let invited = self
            .invited
            .iter()
            .map(|i| (MemoId::from_bytes(i.memo), i.circulation_key));
        own.chain(invited)
            .map(|(memo, key)| (memo, CirculationKey::from_bytes(key)))
    }
}

impl Authored {
    /// The authors' key.
    #[must_use]
    pub fn author_key(&self) -> SigningKey<Author> {
        SigningKey::from_seed(&self.author_seed)
    }

    /// The key of the circulation.
    #[must_use]
    pub fn circulation(&self) -> CirculationKey {
        CirculationKey::from_bytes(self.circulation_key)
    }
}

impl Invited {
    /// The participant key, if kept.
    #[must_use]
    pub fn participant_key(&self) -> Option<SigningKey<Participant>> {
        self.participant_seed.as_ref().map(SigningKey::from_seed)
    }
}

impl Zeroize for Wallet {
    fn zeroize(&mut self) {
        self.enrolments.zeroize();
        for authored in &mut self.authored {
            authored.author_seed.zeroize();
            authored.circulation_key.zeroize();
            authored.case_log_key.zeroize();
        }
        for invited in &mut self.invited {
            invited.circulation_key.zeroize();
            invited.participant_seed.zeroize();
            invited.signed_version.zeroize();
        }
    }
}

impl Drop for Wallet {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl ZeroizeOnDrop for Wallet {}

impl std::fmt::Debug for Wallet {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Wallet(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_secret() {
        let wallet = Wallet::new("http://localhost".into(), "key".into());
        assert_eq!(format!("{wallet:?}"), "Wallet(..)");
    }
}
