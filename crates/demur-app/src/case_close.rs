//! `case_close`: the authors accept the reply (T22).

use demur_domain::operation::Operation;
use demur_domain::state::State;
use demur_protocol::author::{AuthorStep, UnverifiedAuthorDocument};
use demur_protocol::codec::Canonical;
use demur_protocol::document::document_digest;
use demur_protocol::leaf::EventKind;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::events::{NewEvent, record};
use crate::refusal::StepRefusal;
use crate::work::Draw;

struct Acceptance {
    document: UnverifiedAuthorDocument,
    draw: Draw,
}

impl<S: Store> App<S> {
    /// Closes the case. The same document again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the authors did not sign it, a refusal, or if the store fails.
    pub async fn case_close(
        &self,
        document: UnverifiedAuthorDocument,
        nonce: [u8; 32],
    ) -> Result<(), AppError> {
        let acceptance = Acceptance {
            document,
            draw: self.draw_with(nonce),
        };
        self.transact(Operation::CaseClose, acceptance, |app, acceptance, tx| {
            Box::pin(app.close(tx, acceptance))
        })
        .await
    }

    async fn close(&self, tx: &mut dyn Tx, acceptance: &Acceptance) -> Result<(), AppError> {
        let id = acceptance.document.memo();
        let case = Case::load(tx, self.cache(), &id).await?;
        let content = acceptance.document.to_canonical();
        if case.memo.state == State::Closed && case.has_content(EventKind::Closed, &content) {
            return Ok(());
        }
        let (transition, document) = case
            .memo
            .decide_author(Operation::CaseClose, acceptance.document.clone())?;
        let AuthorStep::Close { reply } = document.step() else {
            return Err(StepRefusal::WrongKind.into());
        };
        let replied = case
            .event(EventKind::Replied)
            .ok_or(AppError::Bug("replied without reply"))?;
        if *reply != document_digest(&replied.content) {
            return Err(StepRefusal::AnswersAnother.into());
        }
        let event = NewEvent {
            memo: id,
            kind: EventKind::Closed,
            content: &content,
            draw: acceptance.draw,
            case_log_key: &case.filing.case_log_key,
            moment: self.moment(),
        };
        record(tx, event).await?;
        case.into_memo().store(tx, transition).await
    }
}
