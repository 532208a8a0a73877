//! The roster: which officials sign with which key, and who the trustees are. A leaf in the log, so
//! that nobody can be shown another office than everybody else.

use demur_crypto::labels::Label;
use demur_crypto::seal::Recipient;
use demur_crypto::sign::{Official, VerifyingKey};
use demur_domain::charter::{Charter, CharterReader};
use demur_domain::ids::OfficialId;
use demur_domain::role::Role;
use minicbor::{Decode, Encode};

use crate::codec::{Canonical, canonical};
use crate::manifest::MemoManifest;
use crate::sizes::EPOCH_OCTETS_MAX;

/// An official who can act on cases.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RosterOfficial {
    /// The official, also the word by which a charter names a reader.
    #[cbor(n(0), with = "crate::codec::text")]
    pub id: OfficialId,
    /// Role by its name in the domain.
    #[cbor(n(1), with = "crate::codec::text")]
    pub role: Role,
    /// Name and title as shown to members.
    #[n(2)]
    pub display_name: String,
    /// Ed25519 verifying key.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub signing_key: [u8; 32],
    /// age recipient.
    #[n(4)]
    pub recipient: String,
}

/// A trustee of sealed names.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct RosterTrustee {
    /// Who it is.
    #[n(0)]
    pub display_name: String,
    /// age recipient.
    #[n(1)]
    pub recipient: String,
}

/// Officials and trustees of an installation.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Roster {
    /// Name of the installation.
    #[n(0)]
    pub instance: String,
    /// Officials, ascending by id.
    #[n(1)]
    pub officials: Vec<RosterOfficial>,
    /// Trustees.
    #[n(2)]
    pub trustees: Vec<RosterTrustee>,
    /// How many trustees together open one name.
    #[n(3)]
    pub threshold: u8,
}

canonical!(Roster, EPOCH_OCTETS_MAX);

/// A key or recipient of the roster cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the roster holds a key that cannot be used")]
pub struct BadRoster;

impl Roster {
    /// Digest of the roster.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        Label::DOCUMENT_DIGEST.hash(&[&self.to_canonical()])
    }

    /// The official with this id.
    #[must_use]
    pub fn official(&self, id: &OfficialId) -> Option<&RosterOfficial> {
        self.officials.iter().find(|official| official.id == *id)
    }

    /// Whether each of them can be called to a panel: the roster has them as readers, so that they
    /// neither sign the reply nor judge it, nor belong to the office (4a).
    #[must_use]
    pub fn can_sit(&self, officials: &[OfficialId]) -> bool {
        let reads = |it: &RosterOfficial| it.role == Role::DistributionReader;
        officials
            .iter()
            .all(|id| self.official(id).is_some_and(reads))
    }

    /// Whom named signatures go to: the action office's own officials.
    ///
    /// # Errors
    /// If an official's recipient is not one.
    pub fn name_readers(&self) -> Result<Vec<Recipient>, BadRoster> {
        self.recipients(&[Role::OfficeHead, Role::OfficeClerk])
    }

    /// Who reads what is written in a case: the action office's own officials and the principals,
    /// since either signs the reply. No name is sealed to these.
    ///
    /// # Errors
    /// If an official's recipient is not one.
    pub fn case_readers(&self) -> Result<Vec<Recipient>, BadRoster> {
        self.recipients(&[Role::OfficeHead, Role::OfficeClerk, Role::Principal])
    }

    fn recipients(&self, roles: &[Role]) -> Result<Vec<Recipient>, BadRoster> {
        self.officials
            .iter()
            .filter(|it| roles.contains(&it.role))
            .map(RosterOfficial::recipient)
            .collect()
    }

    /// The readers whom the charter names for a memo, ascending: the standing list and, for each
    /// institution that signs and is not the action office's, its head (R22, R23).
    ///
    /// An author's own institution is not known, so every institution whose members may sign is
    /// taken for one. An official whom a charter names in several institutions stands in the roster
    /// as `<official>-<institution>`, such as `head-of-agency-usaid`, or else under the bare word.
    #[must_use]
    pub fn readers_for(&self, charter: &Charter, manifest: &MemoManifest) -> Vec<OfficialId> {
        let institutions: Vec<_> = manifest
            .accepted
            .iter()
            .map(|accepted| accepted.institution.clone())
            .collect();
        let mut readers: Vec<_> = charter
            .readers_for(&institutions)
            .into_iter()
            .map(|r| self.reader(r))
            .collect();
        readers.sort();
        readers.dedup();
        readers
    }

    fn reader(&self, named: CharterReader) -> OfficialId {
        let there = named
            .institution
            .and_then(|institution| format!("{}-{institution}", named.official).parse().ok())
            .filter(|id| self.official(id).is_some());
        there.unwrap_or(named.official)
    }

    /// Whom sealed names go to.
    ///
    /// # Errors
    /// If a trustee's recipient is not one.
    pub fn trustee_recipients(&self) -> Result<Vec<Recipient>, BadRoster> {
        self.trustees
            .iter()
            .map(|t| t.recipient.parse().map_err(|_| BadRoster))
            .collect()
    }
}

impl RosterOfficial {
    /// The official's verifying key.
    ///
    /// # Errors
    /// If it is not a valid key.
    pub fn key(&self) -> Result<VerifyingKey<Official>, BadRoster> {
        VerifyingKey::from_bytes(&self.signing_key).map_err(|_| BadRoster)
    }

    /// The official's age recipient.
    ///
    /// # Errors
    /// If it is not one.
    pub fn recipient(&self) -> Result<Recipient, BadRoster> {
        self.recipient.parse().map_err(|_| BadRoster)
    }
}
