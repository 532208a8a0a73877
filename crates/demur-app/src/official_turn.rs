//! The operations by which an official turns the road: `case_redirect`, `redirect_confirm`,
//! `redirect_overturn`, `question_ask`, `contest_uphold`, `contest_dismiss`, `appeal_dismiss`,
//! `appeal_remand`, `reply_correct`, `outcome_report`, `hold_place`, `hold_lift` (T13, T15, T16, T23,
//! T25, T29) and `undertaking_sign`.
//!
//! Each is a signed document and nothing else: what tells them apart is the row of the table, and
//! what [`demur_domain::turn`] says each must name.

use demur_domain::operation::Operation;
use demur_domain::turn::{NextTurn, Turn};
use demur_protocol::official::{OfficialStep, UnverifiedOfficialDocument};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::official_step::{Allowed, Submitted};
use crate::refusal::StepRefusal;
use crate::session::Attended;
use crate::turns::instant;
use crate::work::Draw;

/// A turn, and what the due dates need that follow from some.
struct Taken {
    turn: Turn,
    submitted: Submitted,
    dates: Draw,
}

impl<S: Store> App<S> {
    /// Records a turn by an official. `sealed` is its mailbox entry. The same document again changes
    /// nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the official named did not sign it, a refusal, or if the
    /// store fails.
    pub async fn official_turn(
        &self,
        operation: Operation,
        document: impl Into<Attended<UnverifiedOfficialDocument>>,
        sealed: Vec<u8>,
        nonce: [u8; 32],
    ) -> Result<(), AppError> {
        let taken = Taken {
            turn: Turn::of(operation).ok_or(StepRefusal::WrongKind)?,
            submitted: self.submitted(operation, document.into(), sealed, nonce)?,
            dates: self.draw(),
        };
        self.transact(operation, taken, |app, taken, tx| {
            Box::pin(app.take_turn(tx, taken))
        })
        .await
    }

    async fn take_turn(&self, tx: &mut dyn Tx, taken: &Taken) -> Result<(), AppError> {
        let Some(allowed) = self.allow(tx, &taken.submitted).await? else {
            return Ok(());
        };
        self.check_official_turn(taken.turn, &allowed)?;
        let memo = allowed.document.statement().memo;
        let sets_dates = taken.turn.sets_dates(&allowed.case.memo.charter);
        self.carry_out(tx, &taken.submitted, allowed).await?;
        if sets_dates {
            self.log_due_dates(tx, &memo, taken.dates).await?;
        }
        Ok(())
    }

    fn check_official_turn(&self, turn: Turn, allowed: &Allowed) -> Result<(), AppError> {
        let statement = allowed.document.statement();
        if let OfficialStep::ReportOutcome { demand, .. } = &statement.step {
            let demands = allowed.case.certificate()?.demands;
            if !(1..=demands).contains(demand) {
                return Err(StepRefusal::NoSuchDemand { demand: *demand }.into());
            }
        }
        // Whoever may not open the case has nothing to promise in it.
        let sees = allowed
            .case
            .is_visible_to(&statement.official, allowed.role);
        if turn == Turn::Undertaken && !sees {
            return Err(AppError::NotFound);
        }
        allowed.case.check_turn(&NextTurn {
            turn,
            names: statement.step.names(),
            ground: None,
            official: Some(&statement.official),
            now: instant(self.now())?,
        })
    }
}
