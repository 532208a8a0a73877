//! `case_archive`, `names_destroy` and `text_destroy`: what the clock does to a case that is over
//! (T27, R49). A hold stops the last two (R50).

use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_domain::records::{check_disposal, over_from};
use demur_domain::state::State;
use demur_domain::turn::Turn;
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{Disposed, EventKind};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::job::Looked;
use crate::rooms::Room;
use crate::turns::instant;

/// In this order, so that names leave the text before either goes.
const DISPOSALS: [Turn; 3] = [
    Turn::CaseArchived,
    Turn::NamesDestroyed,
    Turn::TextDestroyed,
];
const OVER: [State; 4] = [
    State::Closed,
    State::Redirected,
    State::Archived,
    State::Withdrawn,
];

impl<S: Store> App<S> {
    /// Archives and destroys what is due, each case in its own transaction, and then sees to it that
    /// no file holds what was destroyed.
    pub(crate) async fn dispose(&self) -> Result<(), AppError> {
        let due = self
            .read(Operation::CaseArchive, (), |app, (), tx| {
                Box::pin(app.due_for_disposal(tx))
            })
            .await?;
        let destroyed = due.iter().any(|(_, turn)| *turn != Turn::CaseArchived);
        for (memo, turn) in due {
            let draw = self.draw();
            let (operation, _) = turn.operation();
            let looked = Looked { memo, draw };
            self.transact(operation, (turn, looked), |app, (turn, looked), tx| {
                Box::pin(app.dispose_of(tx, *turn, looked))
            })
            .await?;
        }
        if destroyed {
            self.store().scrub().await?;
        }
        Ok(())
    }

    async fn due_for_disposal(&self, tx: &mut dyn Tx) -> Result<Vec<(MemoId, Turn)>, AppError> {
        let mut due = Vec::new();
        for id in tx.memo_list(&OVER.map(State::name)).await? {
            let case = match Case::load(tx, self.cache(), &id).await {
                // Withdrawn before it was filed: there is no case.
                Err(AppError::NotFound) => continue,
                case => case?,
            };
            for turn in DISPOSALS {
                if self.disposal(&case, turn)?.is_some() {
                    due.push((id, turn));
                }
            }
        }
        Ok(due)
    }

    /// From when on it is due; none while it is not, or not any more.
    fn disposal(&self, case: &Case, turn: Turn) -> Result<Option<i64>, AppError> {
        let (operation, role) = turn.operation();
        match case.memo.decide(operation, role) {
            Ok(_) => {}
            Err(AppError::Refused(_)) => return Ok(None),
            Err(error) => return Err(error),
        }
        let ended = case.ended().map(instant).transpose()?;
        let (charter, turns) = (&case.memo.charter, case.turns()?);
        let over = over_from(charter, &turns, ended)?;
        let due = check_disposal(charter, &turns, (turn, over), instant(self.now())?);
        Ok(due.ok().map(|due| due.ends_at().as_second()))
    }

    async fn dispose_of(
        &self,
        tx: &mut dyn Tx,
        turn: Turn,
        looked: &Looked,
    ) -> Result<(), AppError> {
        let mut case = Case::load(tx, self.cache(), &looked.memo).await?;
        // A hold may have come in between.
        let Some(due) = self.disposal(&case, turn)? else {
            return Ok(());
        };
        let (operation, role) = turn.operation();
        let transition = case.memo.decide(operation, role)?;
        let disposed = Disposed {
            memo: looked.memo,
            due,
        };
        let event = NewEvent {
            memo: looked.memo,
            kind: EventKind::of_turn(turn),
            content: &disposed.to_canonical(),
            draw: looked.draw,
            case_log_key: &case.filing.case_log_key,
            moment: self.moment(),
        };
        record(tx, event).await?;
        match turn {
            Turn::CaseArchived => {
                tx.names_separate(&looked.memo).await?;
                Room::clear(tx, &case).await?;
            }
            Turn::NamesDestroyed => drop(tx.names_destroy(&looked.memo).await?),
            _ => {
                case.memo.row.sealed_text = None;
                case.filing.sealed_header = Vec::new();
                case.filing.sealed_payload = Vec::new();
                tx.note_clear(&looked.memo).await?;
            }
        }
        case.into_memo().store(tx, transition).await
    }
}
