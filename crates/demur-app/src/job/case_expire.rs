//! `case_expire`: a case whose authors stay silent after the reply closes by the clock (T22).

use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_domain::state::State;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{DueOutcome, Duty, EventKind};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::due_dates::due_at;
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::job::Looked;

impl<S: Store> App<S> {
    /// Closes every answered case whose time to be contested is over, each in its own transaction.
    pub(crate) async fn case_expire(&self) -> Result<(), AppError> {
        self.look_at_each(Operation::CaseExpire, State::Replied, |app, looked, tx| {
            Box::pin(app.expire(tx, looked))
        })
        .await
    }

    async fn expire(&self, tx: &mut dyn Tx, looked: &Looked) -> Result<(), AppError> {
        let case = Case::load(tx, self.cache(), &looked.memo).await?;
        let transition = match case.memo.decide(Operation::CaseExpire, Role::Clock) {
            Ok(transition) => transition,
            // Accepted or withdrawn since it was listed.
            Err(AppError::Refused(_)) => return Ok(()),
            Err(error) => return Err(error),
        };
        let replied = case
            .event(EventKind::Replied)
            .ok_or(AppError::Bug("replied without reply"))?;
        let term = case.memo.charter.terms().close_after_reply;
        let due = due_at(&case.memo.charter, replied.at, term)?;
        if self.now() < due {
            return Ok(());
        }
        let outcome = DueOutcome {
            memo: looked.memo,
            duty: Duty::Contest,
            due,
        };
        let event = NewEvent {
            memo: looked.memo,
            kind: EventKind::Expired,
            content: &outcome.to_canonical(),
            draw: looked.draw,
            case_log_key: &case.filing.case_log_key,
            moment: self.moment(),
        };
        record(tx, event).await?;
        case.into_memo().store(tx, transition).await
    }
}
