//! The wallet: what a person keeps. One file under a passphrase; the server has nothing of it.

use demur_crypto::log::tree::TreeHead;
use demur_crypto::randomness::{Randomness, random_bytes};
use demur_crypto::seal::Identity;
use demur_crypto::sign::{Author, Participant, SigningKey};
use demur_domain::ids::{MemoId, VersionDigest};
use demur_protocol::author::AuthorContent;
use demur_protocol::desk::desk_identity;
use demur_protocol::envelope::CirculationKey;
use demur_protocol::manifest::MemoManifest;
use demur_protocol::text::VersionText;
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::circulation::Circulation;
use crate::enrol::Enrolment;

/// First octets of an opened wallet, so that a wrong file is told from a wrong passphrase.
const VERSION: u16 = 2;
/// Version before there were a desk, attachments and the log's root. It is read, and written anew.
const VERSION_BEFORE: u16 = 1;
/// Longest wallet: it holds every version of every memo of one's own, with the attachments.
pub const WALLET_OCTETS_MAX: usize = 64 * 1024 * 1024;

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
    /// Size of the largest log seen, to notice one that shrinks.
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
    /// Seed of the identity that seals drafts at rest; absent until there is a desk.
    #[cbor(n(7), with = "minicbor::bytes")]
    pub desk_seed: Option<[u8; 32]>,
    /// Root of the largest log seen, to notice another one of the same size.
    #[cbor(n(8), with = "minicbor::bytes")]
    pub log_root: Option<[u8; 32]>,
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
    /// End of the circulation of the current version, once it circulates.
    #[n(8)]
    pub closes_at: Option<i64>,
    /// Why it cannot wait, kept so that filing again is the same filing.
    #[n(9)]
    pub urgency: Option<AuthorContent>,
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
    /// End of its circulation, as last seen.
    #[n(4)]
    pub closes_at: Option<i64>,
    /// Digests of the manifests of the epochs it accepts.
    #[cbor(n(5), default, skip_if = "Vec::is_empty")]
    pub epochs: Vec<ByteArray<32>>,
}

/// Octets are not a wallet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a wallet of this version")]
pub struct NotAWallet;

/// A log that is not the one seen before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogRefusal {
    /// It has fewer entries.
    #[error(
        "the server's log has {size} entries and had {seen}: something that stood in it is gone. \
         Do not go on; tell the monitor"
    )]
    Shrank {
        /// What it has.
        size: u64,
        /// What it had.
        seen: u64,
    },
    /// It has as many entries, and others.
    #[error(
        "the server's log of {size} entries is not the one that was here before: something in it \
         was replaced. Do not go on; tell the monitor"
    )]
    Forked {
        /// What it has, and had.
        size: u64,
    },
}

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
            desk_seed: None,
            log_root: None,
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
        if octets.len() > WALLET_OCTETS_MAX {
            return Err(NotAWallet);
        }
        let mut wallet: Self = minicbor::decode(octets).map_err(|_| NotAWallet)?;
        // What was read is written again and must be the same: nothing may stand behind it, and
        // nothing inside that this program would lose.
        let known = matches!(wallet.version, VERSION | VERSION_BEFORE);
        if !known || wallet.to_bytes().as_slice() != octets {
            return Err(NotAWallet);
        }
        wallet.version = VERSION;
        Ok(wallet)
    }

    /// Compares a log with the largest one seen, and remembers it. True if there is something new
    /// to keep.
    ///
    /// That the larger log continues the smaller one is for witnesses and monitors to check, who
    /// have all of it.
    ///
    /// # Errors
    /// If the log shrank, or has another root at the same size.
    pub fn watch_log(&mut self, head: &TreeHead) -> Result<bool, LogRefusal> {
        let seen = self.log_size;
        if head.size < seen {
            let size = head.size;
            return Err(LogRefusal::Shrank { size, seen });
        }
        let known = self.log_root.filter(|_| head.size == seen);
        if known.is_some_and(|root| root != head.root.0) {
            return Err(LogRefusal::Forked { size: seen });
        }
        self.log_size = head.size;
        self.log_root = Some(head.root.0);
        Ok(head.size > seen || known.is_none())
    }

    /// The identity that seals drafts at rest; its seed is drawn when it is first asked for.
    pub fn desk(&mut self, randomness: &mut dyn Randomness) -> Identity {
        let seed = self
            .desk_seed
            .get_or_insert_with(|| random_bytes(randomness));
        desk_identity(seed)
    }

    /// The enrolment in the epoch with this manifest, to change it.
    pub fn enrolment_mut(&mut self, manifest: &[u8; 32]) -> Option<&mut Enrolment> {
        self.enrolments
            .iter_mut()
            .find(|enrolment| enrolment.manifest == *manifest)
    }

    /// Remembers when a memo's circulation ends and which epochs it accepts, so that their seeds
    /// are not erased too early.
    pub fn note_circulation(&mut self, circulation: &Circulation) {
        let memo = circulation.memo;
        let closes_at = Some(circulation.freeze.closes_at);
        let accepted = &circulation.manifest.accepted;
        let of_memo = self
            .invited
            .iter_mut()
            .filter(|i| i.memo == *memo.as_bytes());
        for invited in of_memo {
            invited.closes_at = closes_at;
            invited.epochs = accepted.iter().map(|it| it.manifest.into()).collect();
        }
        if let Some(authored) = self.authored_mut(&memo) {
            authored.closes_at = closes_at;
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
                closes_at: None,
                epochs: Vec::new(),
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
        self.desk_seed.zeroize();
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

mod erase;

pub use erase::CLAIM_DAYS;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_secret() {
        let wallet = Wallet::new("http://localhost".into(), "key".into());
        assert_eq!(format!("{wallet:?}"), "Wallet(..)");
    }
}
