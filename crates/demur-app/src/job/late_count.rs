//! `late_count`: once nobody can co-sign a filed memo any more, the log says who did after the filing:
//! how many, of which classes, and a root over all of them (R62).

use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::certificate::pseudonyms_are_distinct;
use demur_protocol::codec::Canonical;
use demur_protocol::late::LateCertificate;
use demur_protocol::leaf::EventKind;
use demur_protocol::presentation::UnverifiedPresentation;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::{Case, FILED_STATES};
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::job::Looked;
use crate::memos::late_ends_at;

impl<S: Store> App<S> {
    /// Counts the late co-signatures of every case whose time for them is over, once, each in its
    /// own transaction.
    pub(crate) async fn late_count(&self) -> Result<(), AppError> {
        let due = self
            .read(Operation::LateCount, (), |app, (), tx| {
                Box::pin(app.due_for_late_count(tx))
            })
            .await?;
        for memo in due {
            let looked = Looked {
                memo,
                draw: self.draw(),
            };
            self.transact(Operation::LateCount, looked, |app, looked, tx| {
                Box::pin(app.count_late(tx, looked))
            })
            .await?;
        }
        Ok(())
    }

    async fn due_for_late_count(&self, tx: &mut dyn Tx) -> Result<Vec<MemoId>, AppError> {
        let mut due = Vec::new();
        let filed: Vec<&str> = FILED_STATES.iter().map(|state| state.name()).collect();
        for id in tx.memo_list(&filed).await? {
            let case = match Case::load(tx, self.cache(), &id).await {
                // Withdrawn before it was filed: there is no case.
                Err(AppError::NotFound) => continue,
                case => case?,
            };
            if self.is_late_count_due(&case)? {
                due.push(id);
            }
        }
        Ok(due)
    }

    fn is_late_count_due(&self, case: &Case) -> Result<bool, AppError> {
        let ends = late_ends_at(&case.memo.charter, case.filing.filed_at)?;
        let over = ends.is_some_and(|ends| self.now() >= ends);
        Ok(over && case.event(EventKind::LateCounted).is_none())
    }

    async fn count_late(&self, tx: &mut dyn Tx, looked: &Looked) -> Result<(), AppError> {
        let case = Case::load(tx, self.cache(), &looked.memo).await?;
        if !self.is_late_count_due(&case)? {
            return Ok(());
        }
        let transition = case.memo.decide(Operation::LateCount, Role::Clock)?;
        let rows = tx.late_list(&looked.memo).await?;
        let late = rows
            .iter()
            .map(|row| UnverifiedPresentation::from_canonical(&row.presentation))
            .collect::<Result<Vec<_>, _>>()?;
        let late: Vec<_> = late.iter().collect();
        if !pseudonyms_are_distinct(&late) {
            return Err(AppError::Bug("a pseudonym that signed late twice"));
        }
        let filed = case.certificate()?;
        let certificate = LateCertificate::compute(&filed, &case.memo.charter, &late);
        let event = NewEvent {
            memo: looked.memo,
            kind: EventKind::LateCounted,
            content: &certificate.to_canonical(),
            draw: looked.draw,
            case_log_key: &case.filing.case_log_key,
            moment: self.moment(),
        };
        record(tx, event).await?;
        case.into_memo().store(tx, transition).await
    }
}
