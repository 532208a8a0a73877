//! The operations by which an official turns the road: `case_redirect`, `redirect_confirm`,
//! `redirect_overturn`, `question_ask`, `contest_uphold`, `contest_dismiss`, `appeal_dismiss`,
//! `appeal_remand`, `reply_correct`, `outcome_report`, `hold_place`, `hold_lift`, `opening_request`,
//! `opening_approve`, `opening_refuse`, `leak_report`, `direction_give`, `spill_report`, `spill_lift`,
//! `release_ask` and `case_release` (T13, T15, T16, T23, T25, T28, T29, T30); those of a review
//! panel: `panel_form`, `panel_declare`, `issues_propose`, `panel_report` and `panel_dissent` (T17);
//! `session_invite`, `session_decline`, `session_conclude` and `minutes_give` (R31); and
//! `undertaking_sign`, `assessment_give`.
//!
//! Each is a signed document and nothing else: what tells them apart is the row of the table, and
//! what [`demur_domain::turn`] says each must name.

use demur_domain::listening::{Opening, check_held, check_proposer};
use demur_domain::operation::Operation;
use demur_domain::panel::check_member;
use demur_domain::state::State;
use demur_domain::turn::{NextTurn, Turn, spill};
use demur_protocol::official::{OfficialStep, UnverifiedOfficialDocument};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::error::AppError;
use crate::official_step::{Allowed, Submitted};
use crate::refusal::StepRefusal;
use crate::rooms::Room;
use crate::session::Attended;
use crate::turns::{check_roster, instant};
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
        check_roster(tx, allowed.document.statement().step.said().as_ref()).await?;
        self.check_official_turn(taken.turn, &allowed)?;
        let memo = allowed.document.statement().memo;
        let sets_dates = taken.turn.sets_dates(&allowed.case.memo.charter);
        let over = [State::Archived, State::Withdrawn].contains(&allowed.case.memo.state);
        self.carry_out(tx, &taken.submitted, allowed).await?;
        if sets_dates {
            self.log_due_dates(tx, &memo, taken.dates).await?;
        }
        // What the hold kept beyond the case's end.
        if taken.turn == Turn::HoldLifted && over {
            tx.room_clear(&memo).await?;
        }
        Ok(())
    }

    /// What a session needs beside the turns: who may propose one, and its hours.
    fn check_session(&self, turn: Turn, allowed: &Allowed) -> Result<(), AppError> {
        let (case, now) = (&allowed.case, self.now());
        match allowed.document.statement().step {
            OfficialStep::InviteToSession {
                request,
                opens,
                closes,
            } => {
                if request.is_none() {
                    check_proposer(&case.memo.charter, allowed.role)?;
                }
                Ok(Opening { opens, closes }.check(now)?)
            }
            OfficialStep::ConcludeSession { .. } if turn == Turn::SessionHeld => {
                match Room::of(case) {
                    Ok(room) => Ok(check_held(room.opening, instant(now)?)?),
                    // Then the turn names nothing, and that is said below.
                    Err(AppError::NotFound) => Ok(()),
                    Err(error) => Err(error),
                }
            }
            _ => Ok(()),
        }
    }

    fn check_official_turn(&self, turn: Turn, allowed: &Allowed) -> Result<(), AppError> {
        let statement = allowed.document.statement();
        let case = &allowed.case;
        match &statement.step {
            OfficialStep::ReportOutcome { demand, .. } => {
                let demands = case.certificate()?.demands;
                if !(1..=demands).contains(demand) {
                    return Err(StepRefusal::NoSuchDemand { demand: *demand }.into());
                }
            }
            OfficialStep::RequestOpening { signature }
                if *signature >= case.certificate()?.total =>
            {
                return Err(StepRefusal::NoSuchSignature.into());
            }
            OfficialStep::ReportSpill { marking } => {
                spill::check_marking(&case.memo.charter, *marking)?;
            }
            _ => {}
        }
        // Who does not know of the case says nothing about it, and promises nothing in it.
        let asks_sight = matches!(
            turn,
            Turn::LeakReported | Turn::SpillReported | Turn::Undertaken | Turn::AssessmentGiven
        );
        if asks_sight && !case.is_visible_to(&statement.official, allowed.role) {
            return Err(AppError::NotFound);
        }
        let (operation, _) = turn.operation();
        let (turns, official) = (allowed.case.turns()?, &statement.official);
        check_member(&turns, operation, allowed.role, official)?;
        self.check_session(turn, allowed)?;
        allowed.case.check_turn(&NextTurn {
            turn,
            names: statement.step.names(),
            ground: None,
            official: Some(official),
            said: statement.step.said().as_ref(),
            filed: instant(allowed.case.filing.filed_at)?,
            now: instant(self.now())?,
        })
    }
}
