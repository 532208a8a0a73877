//! `clearance_ask`: an official asks another by name to clear a drafted reply (T20). From then on runs
//! the time after which silence counts, where the charter has one.

use demur_domain::guard::{check_asked_reader, check_clearer};
use demur_domain::operation::Operation;
use demur_protocol::official::{OfficialStep, UnverifiedOfficialDocument};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::official_step::Submitted;
use crate::officials::role_of;
use crate::refusal::StepRefusal;
use crate::session::Attended;

impl<S: Store> App<S> {
    /// Records a request. `sealed` is its mailbox entry. The same document again changes nothing, and
    /// nobody is asked twice for one draft: nothing begins the time anew.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the official named did not sign it, a refusal, or if the
    /// store fails.
    pub async fn clearance_ask(
        &self,
        document: impl Into<Attended<UnverifiedOfficialDocument>>,
        sealed: Vec<u8>,
        nonce: [u8; 32],
    ) -> Result<(), AppError> {
        let submitted = self.submitted(Operation::ClearanceAsk, document.into(), sealed, nonce)?;
        self.transact(Operation::ClearanceAsk, submitted, |app, submitted, tx| {
            Box::pin(app.ask_clearance(tx, submitted))
        })
        .await
    }

    async fn ask_clearance(&self, tx: &mut dyn Tx, submitted: &Submitted) -> Result<(), AppError> {
        let Some(allowed) = self.allow(tx, submitted).await? else {
            return Ok(());
        };
        let OfficialStep::AskClearance { of, reply } = &allowed.document.statement().step else {
            return Err(StepRefusal::WrongKind.into());
        };
        let unknown = || StepRefusal::ReaderUnknown { reader: of.clone() };
        let asked = role_of(tx, of).await?.ok_or_else(unknown)?;
        check_clearer(&allowed.case.memo.charter, asked)?;
        check_asked_reader(asked, allowed.case.readers().contains(of))?;
        let before = allowed.case.asked_to_clear(reply)?;
        if before.iter().any(|it| it.of == *of) {
            return Err(StepRefusal::AlreadyAsked.into());
        }
        self.carry_out(tx, submitted, allowed).await
    }
}
