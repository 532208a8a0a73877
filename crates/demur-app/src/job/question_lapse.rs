//! `question_lapse`: authors who do not answer a question do not hold their case up for ever (T16).

use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_domain::turn::{NextTurn, Turn};
use demur_protocol::codec::Canonical;
use demur_protocol::document::document_digest;
use demur_protocol::leaf::{DueOutcome, Duty, EventKind};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::due_dates::due_at;
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::job::Looked;
use crate::turns::instant;

impl<S: Store> App<S> {
    /// Takes every case whose question was not answered in time back under review, each in its own
    /// transaction.
    pub(crate) async fn question_lapse(&self) -> Result<(), AppError> {
        self.look_at_each(
            Operation::QuestionLapse,
            State::AwaitingAuthors,
            |app, looked, tx| Box::pin(app.lapse_question(tx, looked)),
        )
        .await
    }

    async fn lapse_question(&self, tx: &mut dyn Tx, looked: &Looked) -> Result<(), AppError> {
        let case = Case::load(tx, self.cache(), &looked.memo).await?;
        let (operation, role) = Turn::QuestionLapsed.operation();
        let transition = match case.memo.decide(operation, role) {
            Ok(transition) => transition,
            // Answered or withdrawn since it was listed.
            Err(AppError::Refused(_)) => return Ok(()),
            Err(error) => return Err(error),
        };
        let asked = case
            .event(EventKind::QuestionAsked)
            .ok_or(AppError::Bug("an answer awaited without a question"))?;
        let next = NextTurn {
            turn: Turn::QuestionLapsed,
            names: Some(document_digest(&asked.content)),
            ground: None,
            official: None,
            said: None,
            filed: instant(case.filing.filed_at)?,
            now: instant(self.now())?,
        };
        match case.check_turn(&next) {
            Ok(()) => {}
            // There is time to answer.
            Err(AppError::Refused(_)) => return Ok(()),
            Err(error) => return Err(error),
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
