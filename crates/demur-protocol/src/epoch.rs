//! Epochs: what an issuer publishes before enrolment opens (the manifest) and after it closes (the
//! roll). Design, section 4.1.

use demur_crypto::credential::{ATTRIBUTES, IssuerPublicKey};
use demur_crypto::labels::Label;
use demur_domain::ids::{EpochId, InstitutionId};
use minicbor::{Decode, Encode};

use crate::codec::{Canonical, canonical};
use crate::sizes::EPOCH_OCTETS_MAX;

/// The credential suite of design section 5, by number. A change of drafts is a new number.
pub const SUITE_BBS_NYM_03: u16 = 1;

/// What an institution's issuer fixes for one epoch: the same bytes for every member.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct EpochManifest {
    /// Credential suite.
    #[n(0)]
    pub suite: u16,
    /// The institution.
    #[cbor(n(1), with = "crate::codec::text")]
    pub institution: InstitutionId,
    /// The epoch.
    #[cbor(n(2), with = "crate::codec::text")]
    pub epoch: EpochId,
    /// BBS public key of this epoch, 96 octets.
    #[cbor(n(3), with = "minicbor::bytes")]
    pub issuer_key: Vec<u8>,
    /// The closed list of values of each attribute, in the order of the profile. An empty list
    /// means that any text may stand there; only the name record has one.
    #[n(4)]
    pub schema: Vec<AttributeSchema>,
}

/// One attribute's key and the values it may have.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AttributeSchema {
    /// Key.
    #[n(0)]
    pub key: String,
    /// Values.
    #[n(1)]
    pub values: Vec<String>,
}

canonical!(EpochManifest, EPOCH_OCTETS_MAX);

/// One cell of a roll's joint histogram.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(map)]
pub struct ClassCell {
    /// Values of the class attributes in profile order, without name record and reserved one.
    #[n(0)]
    pub values: Vec<String>,
    /// Members in the cell; absent means fewer than the roll's minimum.
    #[n(1)]
    pub count: Option<u32>,
}

/// What is fixed when enrolment closes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Roll {
    /// The institution.
    #[cbor(n(0), with = "crate::codec::text")]
    pub institution: InstitutionId,
    /// The epoch.
    #[cbor(n(1), with = "crate::codec::text")]
    pub epoch: EpochId,
    /// Digest of the manifest under which all were issued.
    #[cbor(n(2), with = "minicbor::bytes")]
    pub manifest: [u8; 32],
    /// Credentials issued in all.
    #[n(3)]
    pub issued: u32,
    /// Cells below this many members are not counted out.
    #[n(4)]
    pub cell_min: u32,
    /// Joint histogram, ascending by values.
    #[n(5)]
    pub cells: Vec<ClassCell>,
    /// RFC 6962 root over the issuance records in ascending order.
    #[cbor(n(6), with = "minicbor::bytes")]
    pub root: [u8; 32],
}

canonical!(Roll, EPOCH_OCTETS_MAX);

/// Digest of a roll from its canonical bytes, by which memos name it.
#[must_use]
pub fn roll_digest(octets: &[u8]) -> [u8; 32] {
    Label::DOCUMENT_DIGEST.hash(&[octets])
}

/// Values of a member's attributes in profile order: all eight as the directory keeps them, or only
/// the class attributes as an issuance record does.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(map)]
pub struct AttributeValues {
    /// The values.
    #[n(0)]
    pub values: Vec<String>,
}

canonical!(AttributeValues, 4096);

impl AttributeValues {
    /// The class attributes alone: those before the name record.
    #[must_use]
    pub fn classes(&self) -> Self {
        Self {
            values: self.values.iter().take(NAME_RECORD).cloned().collect(),
        }
    }
}

impl std::fmt::Debug for AttributeValues {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("AttributeValues(..)")
    }
}

/// Why a manifest is not one a client or server may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EpochRefusal {
    /// A suite this version does not know.
    #[error("unknown credential suite")]
    UnknownSuite,
    /// Not eight attributes, or an open list where the profile has a closed one.
    #[error("schema does not fit the profile")]
    Schema,
    /// The issuer's key is not a valid one.
    #[error("issuer key is not valid")]
    IssuerKey,
}

/// An epoch whose manifest was checked: key decoded, schema of the profile's shape.
#[derive(Clone, Debug)]
pub struct Epoch {
    manifest: EpochManifest,
    digest: [u8; 32],
    header: [u8; 32],
    key: IssuerPublicKey,
}

/// Position of the name record among the attributes; it alone has no closed list.
pub const NAME_RECORD: usize = 6;

impl EpochManifest {
    /// Checks the manifest and readies what presentations are verified with.
    ///
    /// # Errors
    /// If suite, schema or key are not what the profile allows.
    pub fn check(self) -> Result<Epoch, EpochRefusal> {
        if self.suite != SUITE_BBS_NYM_03 {
            return Err(EpochRefusal::UnknownSuite);
        }
        let closed = |(index, attribute): (usize, &AttributeSchema)| {
            (index == NAME_RECORD) == attribute.values.is_empty()
        };
        if self.schema.len() != ATTRIBUTES || !self.schema.iter().enumerate().all(closed) {
            return Err(EpochRefusal::Schema);
        }
        let octets = self.to_canonical();
        let key =
            IssuerPublicKey::from_bytes(&self.issuer_key).map_err(|_| EpochRefusal::IssuerKey)?;
        Ok(Epoch {
            digest: Label::DOCUMENT_DIGEST.hash(&[&octets]),
            header: Label::EPOCH_HEADER.hash(&[&octets]),
            manifest: self,
            key,
        })
    }
}

impl Epoch {
    /// The manifest.
    #[must_use]
    pub fn manifest(&self) -> &EpochManifest {
        &self.manifest
    }

    /// Digest of the manifest, by which memos and rolls name the epoch.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        self.digest
    }

    /// The BBS header: the same bytes for every member of the epoch.
    #[must_use]
    pub fn header(&self) -> &[u8] {
        &self.header
    }

    /// The issuer's key.
    #[must_use]
    pub fn key(&self) -> &IssuerPublicKey {
        &self.key
    }

    /// The message octets of an attribute's value, if the schema allows the value.
    #[must_use]
    pub fn attribute_octets(&self, index: usize, value: &str) -> Option<Vec<u8>> {
        let attribute = self.manifest.schema.get(index)?;
        let allowed = attribute.values.is_empty() || attribute.values.iter().any(|v| v == value);
        allowed.then(|| crate::codec::encode(&(attribute.key.as_str(), value)))
    }
}
