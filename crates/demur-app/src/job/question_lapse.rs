//! `question_lapse`: authors who do not answer a question do not hold their case up for ever (T16).

use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_domain::turn::{NextTurn, Turn};
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{DueOutcome, Duty, EventKind};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::{Case, digest_of};
use crate::due_dates::due_at;
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::turns::instant;
use crate::work::Draw;

struct Looked {
    memo: MemoId,
    draw: Draw,
}

impl<S: Store> App<S> {
    /// Takes every case whose question was not answered in time back under review, each in its own
    /// transaction.
    pub(crate) async fn question_lapse(&self) -> Result<(), AppError> {
        let operation = Operation::QuestionLapse;
        let waiting = self
            .read(operation, (), |_, (), tx| {
                Box::pin(async move { Ok(tx.memo_list(&[State::AwaitingAuthors.name()]).await?) })
            })
            .await?;
        for memo in waiting {
            let looked = Looked {
                memo,
                draw: self.draw(),
            };
            self.transact(operation, looked, |app, looked, tx| {
                Box::pin(app.lapse_question(tx, looked))
            })
            .await?;
        }
        Ok(())
    }

    async fn lapse_question(&self, tx: &mut dyn Tx, looked: &Looked) -> Result<(), AppError> {
        let case = Case::load(tx, self.cache(), &looked.memo).await?;
        let (operation, role) = Turn::QuestionLapsed.operation();
        let (Ok(transition), Some(asked)) = (
            case.memo.decide(operation, role),
            case.event(EventKind::QuestionAsked),
        ) else {
            // Answered or withdrawn since it was listed.
            return Ok(());
        };
        let next = NextTurn {
            turn: Turn::QuestionLapsed,
            names: Some(digest_of(&asked.content)),
            ground: None,
            official: None,
            now: instant(self.now())?,
        };
        if case.check_turn(&next).is_err() {
            return Ok(());
        }
        let questions = case.memo.charter.questions();
        let term = questions.ok_or(AppError::Bug("a question without its rule"))?;
        let outcome = DueOutcome {
            memo: looked.memo,
            duty: Duty::Answer,
            due: due_at(&case.memo.charter, asked.at, term.answer_within)?,
        };
        let event = NewEvent {
            memo: looked.memo,
            kind: EventKind::QuestionLapsed,
            content: &outcome.to_canonical(),
            draw: looked.draw,
            case_log_key: &case.filing.case_log_key,
            moment: self.moment(),
        };
        record(tx, event).await?;
        case.into_memo().store(tx, transition).await
    }
}
