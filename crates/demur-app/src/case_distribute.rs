//! `case_distribute`: the memo goes to its readers (T12). The charter's list is a floor: the office
//! head may add readers and leave nobody out (R22).

use demur_domain::ids::OfficialId;
use demur_domain::operation::Operation;
use demur_protocol::codec::Canonical;
use demur_protocol::official::{OfficialStep, UnverifiedOfficialDocument};
use demur_protocol::roster::Roster;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::official_step::Submitted;
use crate::refusal::StepRefusal;
use crate::session::Attended;

impl<S: Store> App<S> {
    /// Records a distribution. `sealed` is its mailbox entry. The same document again changes
    /// nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the official named did not sign it, a refusal, or if the
    /// store fails.
    pub async fn case_distribute(
        &self,
        document: impl Into<Attended<UnverifiedOfficialDocument>>,
        sealed: Vec<u8>,
        nonce: [u8; 32],
    ) -> Result<(), AppError> {
        let submitted =
            self.submitted(Operation::CaseDistribute, document.into(), sealed, nonce)?;
        self.transact(
            Operation::CaseDistribute,
            submitted,
            |app, submitted, tx| Box::pin(app.distribute(tx, submitted)),
        )
        .await
    }

    async fn distribute(&self, tx: &mut dyn Tx, submitted: &Submitted) -> Result<(), AppError> {
        let Some(allowed) = self.allow(tx, submitted).await? else {
            return Ok(());
        };
        let statement = allowed.document.statement();
        let OfficialStep::Distribute { readers } = &statement.step else {
            return Err(StepRefusal::WrongKind.into());
        };
        let roster = tx.roster_get().await?.ok_or(AppError::Bug("no roster"))?;
        let roster = Roster::from_canonical(&roster.roster)?;
        check_readers(&allowed.case, &roster, &statement.official, readers)?;
        self.carry_out(tx, submitted, allowed).await
    }
}

fn check_readers(
    case: &Case,
    roster: &Roster,
    official: &OfficialId,
    readers: &[OfficialId],
) -> Result<(), AppError> {
    if !readers.is_sorted_by(|a, b| a < b) {
        return Err(StepRefusal::ReadersOutOfOrder.into());
    }
    if let Some(unknown) = readers
        .iter()
        .find(|reader| roster.official(reader).is_none())
    {
        return Err(StepRefusal::ReaderUnknown {
            reader: unknown.clone(),
        }
        .into());
    }
    let named = roster.readers_for(&case.memo.charter, &case.memo.manifest);
    let before = case.readers();
    let owed: Vec<&OfficialId> = named.iter().chain(&before).collect();
    if let Some(missing) = owed.iter().find(|reader| !readers.contains(reader)) {
        return Err(StepRefusal::ReaderMissing {
            reader: (*missing).clone(),
        }
        .into());
    }
    let adds = readers.iter().any(|reader| !owed.contains(&reader));
    if adds && *official != case.memo.charter.distribution().further_by {
        return Err(StepRefusal::FurtherReadersNotAllowed.into());
    }
    Ok(())
}
