//! The operations by which an official turns the road: `case_redirect`, `redirect_confirm`,
//! `redirect_overturn`, `question_ask`, `contest_uphold`, `contest_dismiss`, `appeal_dismiss`,
//! `appeal_remand`, `reply_correct` and `outcome_report` (T13, T15, T16, T23, T25).
//!
//! Each is a signed document and nothing else: what tells them apart is the row of the table, and
//! what [`demur_domain::turn`] says each must name.

use demur_domain::operation::Operation;
use demur_domain::turn::{NextTurn, Turn};
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::EventKind;
use demur_protocol::official::{OfficialStep, UnverifiedOfficialDocument};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::due_dates::{ReplyClock, due_dates};
use crate::error::AppError;
use crate::events::{NewEvent, record};
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
        let dates = match taken.turn.reopens() {
            true => Some(self.dates_from_now(&allowed)?),
            false => None,
        };
        let memo = allowed.document.statement().memo;
        let case_log_key = allowed.case.filing.case_log_key;
        self.carry_out(tx, &taken.submitted, allowed).await?;
        if let Some(dates) = dates {
            let event = NewEvent {
                memo,
                kind: EventKind::DueDatesSet,
                content: &dates,
                draw: taken.dates,
                case_log_key: &case_log_key,
                moment: self.moment(),
            };
            record(tx, event).await?;
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
        allowed.case.check_turn(&NextTurn {
            turn,
            names: statement.step.names(),
            ground: None,
            official: Some(&statement.official),
            now: instant(self.now())?,
        })
    }

    /// The due dates of an office that must answer again: its whole time, from now on.
    fn dates_from_now(&self, allowed: &Allowed) -> Result<Vec<u8>, AppError> {
        let clock = ReplyClock {
            since: self.moment().at,
            more_days: 0,
        };
        let case = &allowed.case;
        let memo = allowed.document.statement().memo;
        let dates = due_dates(&case.memo.charter, memo, case.filing.filed_at, clock)?;
        Ok(dates.to_canonical())
    }
}
