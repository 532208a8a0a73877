//! `note_list`: the office's notes on a case, in the order in which they were written; to a reader of
//! the memo those alone that name them.

use demur_domain::ids::{MemoId, OfficialId};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::codec::Canonical;
use demur_protocol::note::UnverifiedNote;
use demur_protocol::request::UnverifiedRequest;
use demur_protocol::sizes::NOTES_PER_ANSWER_MAX;
use demur_store::rows::NoteRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::officials::verify_request;
use crate::session::Attended;

struct Asked {
    request: Attended<UnverifiedRequest>,
    from: u32,
}

impl<S: Store> App<S> {
    /// The notes from number `from` on, as many as one answer holds; none when there are no more.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if no official signed the request just now,
    /// [`AppError::NotFound`] if there is no such case, a refusal, or if the store fails.
    pub async fn note_list(
        &self,
        request: impl Into<Attended<UnverifiedRequest>>,
        from: u32,
    ) -> Result<Vec<NoteRow>, AppError> {
        let request = request.into();
        let session = request.session.clone();
        let asked = Asked { request, from };
        let notes = self
            .read(Operation::NoteList, asked, |app, asked, tx| {
                Box::pin(app.list_notes(tx, asked))
            })
            .await?;
        self.touch_after(Operation::NoteList, session).await?;
        Ok(notes)
    }

    async fn list_notes(&self, tx: &mut dyn Tx, asked: &Asked) -> Result<Vec<NoteRow>, AppError> {
        let operation = Operation::NoteList;
        let official = verify_request(tx, operation, &asked.request, self.admission()).await?;
        let id = asked
            .request
            .signed
            .request
            .memo
            .ok_or(AppError::Malformed)?;
        let case = Case::load(tx, self.cache(), &id).await?;
        let _ = case.memo.decide(operation, official.role)?;
        if official.role == Role::DistributionReader {
            return written_to(tx, &id, &official.id, asked.from).await;
        }
        let limit = NOTES_PER_ANSWER_MAX;
        Ok(tx.note_list(&id, asked.from, limit).await?)
    }
}

/// The next notes that name this reader; none when there are no more.
async fn written_to(
    tx: &mut dyn Tx,
    memo: &MemoId,
    reader: &OfficialId,
    mut from: u32,
) -> Result<Vec<NoteRow>, AppError> {
    loop {
        let mut notes = tx.note_list(memo, from, NOTES_PER_ANSWER_MAX).await?;
        let Some(last) = notes.last() else {
            return Ok(notes);
        };
        from = last.sequence.saturating_add(1);
        // What is stored and cannot be read is for nobody.
        notes.retain(|it| {
            UnverifiedNote::from_canonical(&it.note)
                .is_ok_and(|note| note.statement.reader.as_ref() == Some(reader))
        });
        if !notes.is_empty() {
            return Ok(notes);
        }
    }
}
