//! `case_due`: when a due date comes, the log says whether the duty was done: once, in public, for
//! good. Being overdue is derived at every look and stored nowhere.

use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{DueOutcome, EventKind};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::case_list::state_names;
use crate::cases::Case;
use crate::duties::{DutyState, Owed};
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::work::Draw;

/// The most outcomes of one case that one look logs; what is left, the next look logs.
const OUTCOMES_MAX: usize = 4;

/// A case and what its outcomes need.
struct Looked {
    memo: MemoId,
    draws: [Draw; OUTCOMES_MAX],
}

impl<S: Store> App<S> {
    /// Logs the outcome of every duty whose due date has come, each case in its own transaction.
    pub(crate) async fn due(&self) -> Result<(), AppError> {
        let operation = Operation::CaseDue;
        let candidates = self
            .read(operation, (), |app, (), tx| Box::pin(app.cases_due(tx)))
            .await?;
        for memo in candidates {
            let looked = Looked {
                memo,
                draws: std::array::from_fn(|_| self.draw()),
            };
            self.transact(operation, looked, |app, looked, tx| {
                Box::pin(app.log_outcomes(tx, looked))
            })
            .await?;
        }
        Ok(())
    }

    async fn cases_due(&self, tx: &mut dyn Tx) -> Result<Vec<MemoId>, AppError> {
        let mut due = Vec::new();
        for id in tx.memo_list(&state_names()).await? {
            match Case::load(tx, self.cache(), &id).await {
                Ok(case) if !self.outcomes(&case)?.is_empty() => due.push(id),
                // Nothing is due, or it was withdrawn before it was filed.
                Ok(_) | Err(AppError::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(due)
    }

    /// The outcomes that are certain now and not logged yet.
    fn outcomes(&self, case: &Case) -> Result<Vec<(EventKind, DueOutcome)>, AppError> {
        let now = self.now();
        let memo = case.memo.row.id;
        let outcome = |owed: Owed| {
            let Owed { duty, due, .. } = owed;
            let kind = match owed.state(now) {
                DutyState::Met if now >= due => EventKind::DueMet,
                DutyState::Missed { .. } => EventKind::DueMissed,
                // Said when the day comes, not before, so that the log's clear kinds do not show
                // when an office acted.
                DutyState::Met | DutyState::Pending | DutyState::Released => return None,
            };
            Some((kind, DueOutcome { memo, duty, due }))
        };
        let duties = case
            .duties()?
            .into_iter()
            .filter(|owed| !case.outcome_is_logged(owed));
        Ok(duties.filter_map(outcome).collect())
    }

    async fn log_outcomes(&self, tx: &mut dyn Tx, looked: &Looked) -> Result<(), AppError> {
        let case = Case::load(tx, self.cache(), &looked.memo).await?;
        let _ = case.memo.decide(Operation::CaseDue, Role::Clock)?;
        for ((kind, outcome), draw) in self.outcomes(&case)?.into_iter().zip(looked.draws) {
            let event = NewEvent {
                memo: looked.memo,
                kind,
                content: &outcome.to_canonical(),
                draw,
                case_log_key: &case.filing.case_log_key,
                moment: self.moment(),
            };
            record(tx, event).await?;
        }
        Ok(())
    }
}
