//! `case_export`: everything the server has of a case, in the form that verifies without it.

use demur_domain::ids::{MemoId, VersionNumber};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_protocol::author::UnverifiedAuthorDocument;
use demur_protocol::casefile::{
    CaseMaterial, FiledEvent, FiledMaterial, FiledPresentation, LoggedEpoch,
};
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::EventKind;
use demur_protocol::presentation::UnverifiedPresentation;
use demur_protocol::request::{Requester, UnverifiedRequest};
use demur_store::rows::LogHeadRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::instance_show::logged_epoch;
use crate::memos::Memo;
use crate::officials::verify_request;
use crate::prove::{prove_leaf, prove_public};
use crate::session::Attended;

impl<S: Store> App<S> {
    /// The case's material: charter, roster, epochs, certificate, presentations and events, each
    /// with its proof. It holds no capsule and no text.
    ///
    /// # Errors
    /// [`AppError::NotYet`] while an event waits for its interval to end,
    /// [`AppError::NotAuthorised`], a refusal, or if the store fails.
    pub async fn case_export(
        &self,
        asked: impl Into<Attended<UnverifiedRequest>>,
    ) -> Result<CaseMaterial, AppError> {
        let asked = asked.into();
        let session = asked.session.clone();
        let material = self
            .read(Operation::CaseExport, asked, |app, asked, tx| {
                Box::pin(app.export(tx, asked))
            })
            .await?;
        self.touch_after(Operation::CaseExport, session).await?;
        Ok(material)
    }

    async fn export(
        &self,
        tx: &mut dyn Tx,
        asked: &Attended<UnverifiedRequest>,
    ) -> Result<CaseMaterial, AppError> {
        let id = asked.signed.request.memo.ok_or(AppError::Malformed)?;
        let (mut memo, role) = self.exporter(tx, id, asked).await?;
        let _ = memo.decide(Operation::CaseExport, role)?;
        check_trustee(tx, &memo, (asked, role)).await?;
        // A memo that is sealed and not yet filed is there for its authors to check.
        let filing = memo.row.filing.take();
        // One that was withdrawn before it was filed has left nothing.
        if filing.is_none() && memo.state != State::Sealed {
            return Err(AppError::NotFound);
        }
        let (head, log) = self.log_evidence(tx).await?;
        let charter = tx
            .charter_by_digest(memo.manifest.charter.as_bytes())
            .await?;
        let charter = charter.ok_or(AppError::Bug("memo under no charter"))?;
        let roster = tx.roster_get().await?.ok_or(AppError::NotYet)?;
        let freeze = memo
            .row
            .freeze
            .as_deref()
            .ok_or(AppError::Bug("sealed unfrozen"))?;
        let certificate = memo
            .certificate()?
            .ok_or(AppError::Bug("sealed uncertified"))?;
        Ok(CaseMaterial {
            log,
            charter: prove_public(tx, &head, charter.toml, charter.leaf_nonce).await?,
            roster: prove_public(tx, &head, roster.roster, roster.leaf_nonce).await?,
            epochs: accepted_epochs(tx, &head, &memo).await?,
            manifest: memo.manifest.clone(),
            freeze: UnverifiedAuthorDocument::from_canonical(freeze)?,
            presentations: presentations(tx, &id, certificate.version).await?,
            certificate,
            late: late(tx, &id).await?,
            filed: match filing {
                None => None,
                Some(filing) => Some(FiledMaterial {
                    case_log_key: filing.case_log_key,
                    events: filed_events(tx, &head, &id).await?,
                }),
            },
        })
    }

    /// The memo, and in which role the requester asks for its case.
    async fn exporter(
        &self,
        tx: &mut dyn Tx,
        id: MemoId,
        asked: &Attended<UnverifiedRequest>,
    ) -> Result<(Memo, Role), AppError> {
        let operation = Operation::CaseExport;
        let admission = self.admission();
        let (request, now) = (&asked.signed, admission.now);
        match &request.request.requester {
            Requester::Official(_) => {
                let official = verify_request(tx, operation, asked, admission).await?;
                let memo = Memo::load(tx, self.cache(), &id).await?;
                Ok((memo, official.role))
            }
            Requester::Author => {
                let memo = Memo::load(tx, self.cache(), &id).await?;
                request
                    .verify_author(operation, &memo.manifest.author, now)
                    .map_err(|_| AppError::NotAuthorised)?;
                Ok((memo, Role::Author))
            }
            Requester::Participant(_) => {
                let participant = request
                    .verify_participant(operation, now)
                    .map_err(|_| AppError::NotAuthorised)?;
                // Anybody can make a key; only one that signed is a signatory's.
                let signed = tx.cosignature_by_participant(&id, &participant).await?;
                signed.ok_or(AppError::NotAuthorised)?;
                Ok((Memo::load(tx, self.cache(), &id).await?, Role::Signatory))
            }
        }
    }
}

/// Those among whom a charter finds its trustees see a case if they are its trustees and a name of it
/// was asked for, and no other: R48.
async fn check_trustee(
    tx: &mut dyn Tx,
    memo: &Memo,
    (asked, role): (&Attended<UnverifiedRequest>, Role),
) -> Result<(), AppError> {
    match role {
        Role::Trustee | Role::AppealAuthority | Role::ProtectionOfficer => {}
        _ => return Ok(()),
    }
    let Requester::Official(official) = &asked.signed.request.requester else {
        return Err(AppError::NotFound);
    };
    let kind = EventKind::OpeningRequested.number();
    let events = tx.event_list(&memo.row.id).await?;
    let opening = events.iter().any(|event| event.kind == kind);
    match opening && memo.charter.trustees().members.contains(official) {
        true => Ok(()),
        false => Err(AppError::NotFound),
    }
}

async fn accepted_epochs(
    tx: &mut dyn Tx,
    head: &LogHeadRow,
    memo: &Memo,
) -> Result<Vec<LoggedEpoch>, AppError> {
    let mut epochs = Vec::new();
    for accepted in &memo.manifest.accepted {
        let row = tx.epoch_get(&accepted.institution, &accepted.epoch).await?;
        let row = row.ok_or(AppError::Bug("memo under no epoch"))?;
        let epoch = logged_epoch(tx, head, row).await?;
        if epoch.roll.is_none() {
            return Err(AppError::NotYet);
        }
        epochs.push(epoch);
    }
    Ok(epochs)
}

async fn presentations(
    tx: &mut dyn Tx,
    id: &MemoId,
    version: VersionNumber,
) -> Result<Vec<FiledPresentation>, AppError> {
    let rows = tx.cosignature_list(id, version).await?;
    let filed = rows.into_iter().map(|row| {
        let presentation = UnverifiedPresentation::from_canonical(&row.presentation)?;
        Ok(FiledPresentation {
            presentation,
            hint: row.hint,
        })
    });
    filed.collect()
}

/// Who signed after the filing, once the log says how many.
async fn late(tx: &mut dyn Tx, id: &MemoId) -> Result<Option<Vec<FiledPresentation>>, AppError> {
    let counted = EventKind::LateCounted.number();
    let events = tx.event_list(id).await?;
    if !events.iter().any(|event| event.kind == counted) {
        return Ok(None);
    }
    let rows = tx.late_list(id).await?;
    let filed = rows.into_iter().map(|row| {
        let presentation = UnverifiedPresentation::from_canonical(&row.presentation)?;
        Ok(FiledPresentation {
            presentation,
            hint: row.hint,
        })
    });
    filed.collect::<Result<_, AppError>>().map(Some)
}

async fn filed_events(
    tx: &mut dyn Tx,
    head: &LogHeadRow,
    id: &MemoId,
) -> Result<Vec<FiledEvent>, AppError> {
    let mut events = Vec::new();
    for event in &tx.event_list(id).await? {
        let proof = prove_leaf(tx, head, event.leaf_nonce, &event.commitment).await?;
        events.push(FiledEvent {
            kind: EventKind::from_number(event.kind).ok_or(AppError::Bug("stored event"))?,
            content: event.content.clone(),
            proof: proof.ok_or(AppError::NotYet)?,
        });
    }
    Ok(events)
}
