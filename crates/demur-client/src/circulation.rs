//! A memo as a client sees it: manifest, frozen version and charter, all checked against the id in
//! the invitation and the installation's log.

use demur_crypto::credential::Credential;
use demur_domain::charter::Charter;
use demur_domain::ids::MemoId;
use demur_domain::memo::Memo;
use demur_protocol::author::{AuthorStep, Freeze, UnverifiedAuthorDocument};
use demur_protocol::check::{PresentationRules, eligible_for};
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::{CirculationKey, Sealable};
use demur_protocol::epoch::Epoch;
use demur_protocol::manifest::MemoManifest;
use demur_protocol::presentation::Kind;
use demur_protocol::text::VersionText;

use crate::trust::Instance;
use crate::wallet::Wallet;

/// A memo in circulation.
pub struct Circulation {
    /// Its id.
    pub memo: MemoId,
    /// The manifest, which the id fixes.
    pub manifest: MemoManifest,
    /// The frozen version, signed by the authors.
    pub freeze: Freeze,
    /// The text, opened with the invitation's key and matched with the freeze.
    pub text: VersionText,
    /// What it says; its attachments are the ones that came with it.
    pub words: Memo,
    /// The charter pinned in the memo.
    pub charter: Charter,
    /// The accepted epochs, in the order of the manifest.
    pub epochs: Vec<Epoch>,
}

/// Why a memo is not what the invitation says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CirculationRefusal {
    /// The server sent another memo.
    #[error("the server sent another memo than the one in the invitation")]
    Memo,
    /// The key in the invitation is not this memo's.
    #[error("the invitation's key does not belong to this memo")]
    Key,
    /// The freeze is not signed by the memo's authors.
    #[error("the version was not frozen by the memo's authors")]
    Freeze,
    /// The text is not the frozen one, or does not open.
    #[error("the text or an attachment does not open, or is not the one the authors froze")]
    Text,
    /// The charter or an epoch is not in the installation's log.
    #[error("the memo names a charter or an epoch that is not in the log")]
    Unknown,
}

impl Circulation {
    /// Checks what the server sent for an invitation.
    ///
    /// # Errors
    /// If anything is not what the invitation and the log say.
    pub fn open(
        instance: &Instance,
        memo: MemoId,
        key: &CirculationKey,
        manifest: &[u8],
        freeze: &[u8],
        sealed_text: &[u8],
    ) -> Result<Self, CirculationRefusal> {
        let manifest =
            MemoManifest::from_canonical(manifest).map_err(|_| CirculationRefusal::Memo)?;
        if manifest.id() != memo || manifest.instance != instance.name {
            return Err(CirculationRefusal::Memo);
        }
        if manifest.circulation != key.hash() {
            return Err(CirculationRefusal::Key);
        }
        let document = UnverifiedAuthorDocument::from_canonical(freeze)
            .map_err(|_| CirculationRefusal::Freeze)?
            .verify(memo, &manifest.author)
            .map_err(|_| CirculationRefusal::Freeze)?;
        let AuthorStep::Circulate(freeze) = document.step() else {
            return Err(CirculationRefusal::Freeze);
        };
        let text = VersionText::open(&key.identity(), sealed_text)
            .map_err(|_| CirculationRefusal::Text)?;
        if text.digest() != freeze.digest {
            return Err(CirculationRefusal::Text);
        }
        let words = text.check().map_err(|_| CirculationRefusal::Text)?;
        let charter = instance.charter_by_digest(&manifest.charter);
        let charter = charter.ok_or(CirculationRefusal::Unknown)?.charter.clone();
        let epochs = accepted_epochs(instance, &manifest).ok_or(CirculationRefusal::Unknown)?;
        Ok(Self {
            memo,
            freeze: freeze.clone(),
            text,
            words,
            charter,
            epochs,
            manifest,
        })
    }

    /// What presentations on it are held to.
    #[must_use]
    pub fn rules(&self, kind: Kind) -> PresentationRules<'_> {
        PresentationRules {
            kind,
            manifest: &self.manifest,
            epochs: &self.epochs,
            eligible: eligible_for(&self.charter, kind),
            version: self.freeze.digest,
            context: self.manifest.context(),
        }
    }

    /// The person's credential in one of the accepted epochs, with the epoch.
    #[must_use]
    pub fn credential(&self, wallet: &Wallet) -> Option<(&Epoch, Credential)> {
        self.epochs.iter().find_map(|epoch| {
            let enrolment = wallet.enrolment(&epoch.digest())?;
            Some((epoch, enrolment.credential(epoch).ok()?))
        })
    }
}

/// The epochs a memo accepts, if all of them and their rolls are in the log.
#[must_use]
pub fn accepted_epochs(instance: &Instance, manifest: &MemoManifest) -> Option<Vec<Epoch>> {
    manifest
        .accepted
        .iter()
        .map(|accepted| {
            let known = instance.epoch_by_digest(&accepted.manifest)?;
            let (_, roll) = known.roll.as_ref()?;
            (*roll == accepted.roll).then(|| known.epoch.clone())
        })
        .collect()
}
