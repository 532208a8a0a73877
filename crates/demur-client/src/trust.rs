//! What a client believes of an installation: only what stands in its log.

use demur_crypto::labels::Label;
use demur_crypto::log::leaf::LeafKind;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::log::tree::TreeHead;
use demur_domain::charter::Charter;
use demur_domain::ids::{CharterDigest, EpochId, InstitutionId};
use demur_protocol::casefile::{EvidenceRefusal, InstanceFile, Logged, LoggedEpoch};
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::{Epoch, EpochManifest, Roll};
use demur_protocol::roster::Roster;

/// A charter with its digest.
#[derive(Clone, Debug)]
pub struct PinnedCharter {
    /// Digest over the exact bytes.
    pub digest: CharterDigest,
    /// The rules.
    pub charter: Charter,
}

/// An epoch whose manifest, and roll if it is closed, stand in the log.
#[derive(Clone, Debug)]
pub struct KnownEpoch {
    /// The checked manifest.
    pub epoch: Epoch,
    /// The roll and its digest, once enrolment is closed.
    pub roll: Option<(Roll, [u8; 32])>,
}

/// An installation as its log shows it.
#[derive(Clone)]
pub struct Instance {
    /// Its name.
    pub name: String,
    /// Its log.
    pub log: LogVerifier,
    /// Size and root of the log at the time.
    pub head: TreeHead,
    /// Charters, the current one last.
    pub charters: Vec<PinnedCharter>,
    /// Officials and trustees.
    pub roster: Roster,
    /// Epochs.
    pub epochs: Vec<KnownEpoch>,
    /// The file it was read from, to be passed on as evidence.
    pub file: InstanceFile,
}

/// Why an installation is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TrustRefusal {
    /// The log's evidence does not hold.
    #[error("the log's evidence does not hold")]
    Evidence(#[from] EvidenceRefusal),
    /// A charter in the log is not a charter.
    #[error("a charter in the log is not one this version understands")]
    Charter,
    /// The roster in the log is not this installation's.
    #[error("the roster in the log is not this installation's")]
    Roster,
    /// An epoch or roll in the log does not fit the profile.
    #[error("an epoch in the log does not fit the profile")]
    Epoch,
    /// Two manifests for one epoch: the issuer may be trying to tell its members apart.
    #[error("two issuer keys for one epoch: somebody may be trying to tell members apart")]
    TwoManifests,
}

impl Instance {
    /// Checks an installation's file. `pinned` is the log key the reader has from elsewhere.
    ///
    /// # Errors
    /// If anything in it does not stand in the log or does not fit the profile.
    pub fn verify(file: InstanceFile, pinned: Option<&LogVerifier>) -> Result<Self, TrustRefusal> {
        let (log, head) = file.log.open(pinned)?;
        let charters = file
            .charters
            .iter()
            .map(|c| charter(c, &head))
            .collect::<Result<Vec<_>, _>>()?;
        let epochs = file
            .epochs
            .iter()
            .map(|e| epoch(e, &head))
            .collect::<Result<Vec<_>, _>>()?;
        let mut names: Vec<_> = epochs.iter().map(name_of).collect();
        names.sort_unstable();
        if !names.is_sorted_by(|a, b| a < b) {
            return Err(TrustRefusal::TwoManifests);
        }
        let roster = roster(&file.roster, &head)?;
        if roster.instance != file.instance || charters.is_empty() {
            return Err(TrustRefusal::Roster);
        }
        Ok(Self {
            name: file.instance.clone(),
            log,
            head,
            charters,
            roster,
            epochs,
            file,
        })
    }

    /// The charter that new memos are under.
    #[must_use]
    pub fn charter(&self) -> Option<&PinnedCharter> {
        self.charters.last()
    }

    /// The charter with this digest.
    #[must_use]
    pub fn charter_by_digest(&self, digest: &CharterDigest) -> Option<&PinnedCharter> {
        self.charters
            .iter()
            .find(|charter| charter.digest == *digest)
    }

    /// An epoch by institution and name.
    #[must_use]
    pub fn epoch(&self, institution: &InstitutionId, epoch: &EpochId) -> Option<&KnownEpoch> {
        self.epochs
            .iter()
            .find(|known| name_of(known) == (institution, epoch))
    }

    /// An epoch by the digest of its manifest.
    #[must_use]
    pub fn epoch_by_digest(&self, digest: &[u8; 32]) -> Option<&KnownEpoch> {
        self.epochs
            .iter()
            .find(|known| known.epoch.digest() == *digest)
    }

    /// The newest closed epoch of each institution: what a memo opened now accepts.
    #[must_use]
    pub fn newest_closed(&self) -> Vec<&KnownEpoch> {
        let mut newest: Vec<&KnownEpoch> = Vec::new();
        let mut closed: Vec<_> = self
            .epochs
            .iter()
            .filter(|known| known.roll.is_some())
            .collect();
        closed.sort_by_key(|known| name_of(known));
        for known in closed {
            newest.retain(|other| name_of(other).0 != name_of(known).0);
            newest.push(known);
        }
        newest
    }
}

/// Institution and name of an epoch.
#[must_use]
pub fn name_of(known: &KnownEpoch) -> (&InstitutionId, &EpochId) {
    let manifest = known.epoch.manifest();
    (&manifest.institution, &manifest.epoch)
}

/// Digest of a roll, by which memos name it.
#[must_use]
pub fn roll_digest(octets: &[u8]) -> [u8; 32] {
    Label::DOCUMENT_DIGEST.hash(&[octets])
}

pub(crate) fn charter(logged: &Logged, head: &TreeHead) -> Result<PinnedCharter, TrustRefusal> {
    logged
        .verify(LeafKind::Charter, head)
        .map_err(EvidenceRefusal::from)?;
    let text = std::str::from_utf8(&logged.content).map_err(|_| TrustRefusal::Charter)?;
    Ok(PinnedCharter {
        digest: CharterDigest::from_bytes(Label::CHARTER.hash(&[&logged.content])),
        charter: Charter::parse(text).map_err(|_| TrustRefusal::Charter)?,
    })
}

pub(crate) fn roster(logged: &Logged, head: &TreeHead) -> Result<Roster, TrustRefusal> {
    logged
        .verify(LeafKind::Roster, head)
        .map_err(EvidenceRefusal::from)?;
    Roster::from_canonical(&logged.content).map_err(|_| TrustRefusal::Roster)
}

pub(crate) fn epoch(logged: &LoggedEpoch, head: &TreeHead) -> Result<KnownEpoch, TrustRefusal> {
    logged
        .manifest
        .verify(LeafKind::EpochManifest, head)
        .map_err(EvidenceRefusal::from)?;
    let manifest =
        EpochManifest::from_canonical(&logged.manifest.content).map_err(|_| TrustRefusal::Epoch)?;
    let epoch = manifest.check().map_err(|_| TrustRefusal::Epoch)?;
    let roll = match &logged.roll {
        None => None,
        Some(logged) => {
            logged
                .verify(LeafKind::Roll, head)
                .map_err(EvidenceRefusal::from)?;
            let roll = Roll::from_canonical(&logged.content).map_err(|_| TrustRefusal::Epoch)?;
            if roll.manifest != epoch.digest() {
                return Err(TrustRefusal::Epoch);
            }
            Some((roll, roll_digest(&logged.content)))
        }
    };
    Ok(KnownEpoch { epoch, roll })
}
