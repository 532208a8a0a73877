//! Setting an installation up: charter, roster, epochs and directory, at every start the same; and
//! closing an epoch, which fixes the roll.

mod roll;

use demur_crypto::credential::ATTRIBUTES;
use demur_crypto::labels::Label;
use demur_crypto::log::leaf::LeafKind;
use demur_crypto::seal::Recipient;
use demur_domain::charter::Charter;
use demur_domain::ids::{CharterDigest, EpochId, InstitutionId, IntervalNumber};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::table::decide;
use demur_protocol::client::ClientManifest;
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::{AttributeValues, Epoch, EpochManifest};
use demur_protocol::roster::Roster;
use demur_store::rows::{CharterRow, ClientRow, DirectoryRow, EpochRow, OfficialRow, RosterRow};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::events::publish;
use crate::work::Draw;

/// What the operator installs.
#[derive(Clone)]
pub struct Installation {
    /// The charter, exact bytes. A charter not seen before becomes the current one.
    pub charter_toml: Vec<u8>,
    /// Officials and trustees.
    pub roster: Roster,
    /// Epochs whose enrolment opens. Those that are there already must be the same.
    pub epochs: Vec<EpochManifest>,
    /// The browser client that is served; none where the server has none.
    pub client: Option<ClientManifest>,
    /// People in the built-in directory.
    pub directory: Vec<DirectoryRow>,
}

/// An installation with what its leaves need.
struct Checked {
    installation: Installation,
    charter: Draw,
    roster: Draw,
    client: Draw,
    epochs: Vec<Draw>,
}

impl<S: Store> App<S> {
    /// Installs what is not there yet. Safe to run at every start: what is there stays, under the
    /// nonce and in the place of the log that it has.
    ///
    /// # Errors
    /// [`AppError::Malformed`] for parts that cannot be used, [`AppError::Conflict`] for another
    /// manifest of an epoch that is there, or if the store fails.
    pub async fn instance_setup(&self, installation: Installation) -> Result<(), AppError> {
        let _ = decide(None, Operation::InstanceSetup, Role::Operator)?;
        self.check(&installation)?;
        let checked = Checked {
            charter: self.draw(),
            roster: self.draw(),
            client: self.draw(),
            epochs: installation.epochs.iter().map(|_| self.draw()).collect(),
            installation,
        };
        self.transact(Operation::InstanceSetup, checked, |app, checked, tx| {
            Box::pin(install(tx, checked, app.moment().interval))
        })
        .await
    }

    /// Everything that would otherwise fail later, in front of a member.
    fn check(&self, installation: &Installation) -> Result<(), AppError> {
        let text = std::str::from_utf8(&installation.charter_toml);
        let charter = text.ok().and_then(|text| Charter::parse(text).ok());
        let charter = charter.ok_or(AppError::Malformed)?;
        // Files turn intervals into times by the charter's length of one.
        if charter.log_interval_seconds() != self.interval_seconds() {
            return Err(AppError::Malformed);
        }
        let roster = &installation.roster;
        let officials_are_right = roster.officials.is_sorted_by(|a, b| a.id < b.id)
            && roster
                .officials
                .iter()
                .all(|o| o.key().is_ok() && is_recipient(&o.recipient) && is_official(o.role))
            && roster
                .trustees
                .iter()
                .all(|trustee| is_recipient(&trustee.recipient));
        if roster.instance != self.instance() || !officials_are_right {
            return Err(AppError::Malformed);
        }
        let epochs = installation
            .epochs
            .iter()
            .map(|manifest| manifest.clone().check());
        let epochs: Vec<Epoch> = epochs
            .collect::<Result<_, _>>()
            .map_err(|_| AppError::Malformed)?;
        let known = |manifest: &EpochManifest| {
            charter
                .institutions()
                .iter()
                .any(|i| i.id == manifest.institution)
        };
        let directory_is_right = installation
            .directory
            .iter()
            .all(|person| fits(person, &epochs));
        let client_is_right = installation
            .client
            .clone()
            .is_none_or(|client| client.check().is_ok());
        let epochs_are_right = epochs.iter().all(|epoch| known(epoch.manifest()));
        if epochs_are_right && directory_is_right && client_is_right {
            Ok(())
        } else {
            Err(AppError::Malformed)
        }
    }

    /// Closes enrolment: the roll says how many credentials were issued, to which classes, and
    /// gives the root over all of them. Closing again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotFound`] if there is no such epoch or no charter, or if the store fails.
    pub async fn epoch_close(
        &self,
        institution: &InstitutionId,
        epoch: &EpochId,
    ) -> Result<(), AppError> {
        let _ = decide(None, Operation::EpochClose, Role::IdentityIssuer)?;
        let closing = (institution.clone(), epoch.clone(), self.draw());
        self.transact(
            Operation::EpochClose,
            closing,
            |app, (institution, epoch, draw), tx| {
                Box::pin(app.close_epoch(tx, institution, epoch, *draw))
            },
        )
        .await
    }

    async fn close_epoch(
        &self,
        tx: &mut dyn Tx,
        institution: &InstitutionId,
        epoch: &EpochId,
        draw: Draw,
    ) -> Result<(), AppError> {
        let row = tx
            .epoch_get(institution, epoch)
            .await?
            .ok_or(AppError::NotFound)?;
        if row.roll.is_some() {
            return Ok(());
        }
        let charters = tx.charter_list().await?;
        let current = charters.last().ok_or(AppError::NotFound)?;
        let digest = CharterDigest::from_bytes(current.digest);
        let charter = self.cache().charter(tx, &digest).await?;
        let manifest = EpochManifest::from_canonical(&row.manifest)?;
        let manifest = manifest
            .check()
            .map_err(|_| AppError::Bug("stored epoch"))?;
        let issued = tx.issuance_list(institution, epoch).await?;
        let roll = roll::roll(&manifest, &issued, charter.anonymity().cell_min)?.to_canonical();
        tx.epoch_close(institution, epoch, &roll, &draw.nonce)
            .await?;
        publish(tx, LeafKind::Roll, &roll, draw, self.moment().interval).await
    }
}

/// Digest over the exact bytes of a charter.
#[must_use]
pub fn charter_digest(toml: &[u8]) -> [u8; 32] {
    Label::CHARTER.hash(&[toml])
}

/// Whether the role is one that somebody on a roster can have: one that can sign in. Authors, members
/// and clocks are nobody's office.
fn is_official(role: Role) -> bool {
    decide(None, Operation::OfficialSignIn, role).is_ok()
}

fn is_recipient(text: &str) -> bool {
    text.parse::<Recipient>().is_ok()
}

/// Whether a person's values are eight, and in the lists of every epoch of the institution.
fn fits(person: &DirectoryRow, epochs: &[Epoch]) -> bool {
    let Ok(values) = AttributeValues::from_canonical(&person.attributes) else {
        return false;
    };
    let in_lists = |epoch: &Epoch| {
        values
            .values
            .iter()
            .enumerate()
            .all(|(index, value)| epoch.attribute_octets(index, value).is_some())
    };
    let of_institution = |epoch: &&Epoch| epoch.manifest().institution == person.institution;
    values.values.len() == ATTRIBUTES && epochs.iter().filter(of_institution).all(in_lists)
}

async fn install(
    tx: &mut dyn Tx,
    checked: &Checked,
    interval: IntervalNumber,
) -> Result<(), AppError> {
    let Installation {
        charter_toml,
        roster,
        epochs,
        client,
        directory,
    } = &checked.installation;
    install_charter(tx, charter_toml, checked.charter, interval).await?;
    install_roster(tx, roster, checked.roster, interval).await?;
    if let Some(client) = client {
        install_client(tx, client, checked.client, interval).await?;
    }
    for (manifest, draw) in epochs.iter().zip(&checked.epochs) {
        install_epoch(tx, manifest, *draw, interval).await?;
    }
    for person in directory {
        tx.directory_put(person).await?;
    }
    Ok(())
}

async fn install_charter(
    tx: &mut dyn Tx,
    toml: &[u8],
    draw: Draw,
    interval: IntervalNumber,
) -> Result<(), AppError> {
    let digest = charter_digest(toml);
    if tx.charter_by_digest(&digest).await?.is_some() {
        return Ok(());
    }
    let row = CharterRow {
        digest,
        toml: toml.to_vec(),
        leaf_nonce: draw.nonce,
    };
    tx.charter_insert(&row).await?;
    publish(tx, LeafKind::Charter, toml, draw, interval).await
}

async fn install_roster(
    tx: &mut dyn Tx,
    roster: &Roster,
    draw: Draw,
    interval: IntervalNumber,
) -> Result<(), AppError> {
    let octets = roster.to_canonical();
    if tx
        .roster_get()
        .await?
        .is_some_and(|latest| latest.roster == octets)
    {
        return Ok(());
    }
    for official in &roster.officials {
        let row = OfficialRow {
            id: official.id.clone(),
            role: official.role.name().to_owned(),
            display_name: official.display_name.clone(),
            signing_key: official.signing_key,
            recipient: official.recipient.clone(),
        };
        tx.official_put(&row).await?;
    }
    publish(tx, LeafKind::Roster, &octets, draw, interval).await?;
    tx.roster_put(&RosterRow {
        roster: octets,
        leaf_nonce: draw.nonce,
    })
    .await?;
    Ok(())
}

/// A release is logged when it begins to be served, so also when an operator goes back to it: the
/// log shows from when on which files were the right ones.
async fn install_client(
    tx: &mut dyn Tx,
    client: &ClientManifest,
    draw: Draw,
    interval: IntervalNumber,
) -> Result<(), AppError> {
    let octets = client.to_canonical();
    let latest = tx.client_get().await?;
    if latest.is_some_and(|latest| latest.manifest == octets) {
        return Ok(());
    }
    publish(tx, LeafKind::ClientManifest, &octets, draw, interval).await?;
    tx.client_put(&ClientRow {
        manifest: octets,
        leaf_nonce: draw.nonce,
    })
    .await?;
    Ok(())
}

async fn install_epoch(
    tx: &mut dyn Tx,
    manifest: &EpochManifest,
    draw: Draw,
    interval: IntervalNumber,
) -> Result<(), AppError> {
    let octets = manifest.to_canonical();
    match tx.epoch_get(&manifest.institution, &manifest.epoch).await? {
        // Two manifests for one epoch would tell members apart.
        Some(stored) if stored.manifest != octets => return Err(AppError::Conflict),
        Some(_) => return Ok(()),
        None => {}
    }
    let row = EpochRow {
        institution: manifest.institution.clone(),
        epoch: manifest.epoch.clone(),
        manifest: octets,
        manifest_leaf_nonce: draw.nonce,
        roll: None,
    };
    tx.epoch_insert(&row).await?;
    publish(tx, LeafKind::EpochManifest, &row.manifest, draw, interval).await
}
