//! `note_post`: an official writes an internal note on a case (E3, E4). It is for the office, and for
//! one reader of the memo if it names one: it enters no log, no mailbox and no file of the case, and
//! the server cannot read it.

use demur_domain::operation::Operation;
use demur_protocol::codec::Canonical;
use demur_protocol::note::UnverifiedNote;
use demur_protocol::sizes::SEALED_OCTETS_MAX;
use demur_store::rows::NoteRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::officials::verify_note;
use crate::refusal::StepRefusal;
use crate::sealed::check_sealed;
use crate::session::{Attended, touch};

struct Written {
    note: Attended<UnverifiedNote>,
    /// What it says, sealed to the office: nothing here can look inside.
    sealed: Vec<u8>,
}

impl<S: Store> App<S> {
    /// Keeps a note. The same note again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the official named did not sign it, a refusal, or if the
    /// store fails.
    pub async fn note_post(
        &self,
        note: impl Into<Attended<UnverifiedNote>>,
        sealed: Vec<u8>,
    ) -> Result<(), AppError> {
        check_sealed(&sealed, SEALED_OCTETS_MAX)?;
        let note = note.into();
        let written = Written { note, sealed };
        self.transact(Operation::NotePost, written, |app, written, tx| {
            Box::pin(app.write_note(tx, written))
        })
        .await
    }

    async fn write_note(&self, tx: &mut dyn Tx, written: &Written) -> Result<(), AppError> {
        let (note, official) = verify_note(tx, &written.note, self.admission()).await?;
        touch(tx, written.note.session.as_ref(), self.now()).await?;
        let memo = note.statement().memo;
        let case = Case::load(tx, self.cache(), &memo).await?;
        // The state stays, so there is nothing to store but the note.
        let _ = case.memo.decide(Operation::NotePost, official.role)?;
        if let Some(reader) = &note.statement().reader
            && !case.readers().contains(reader)
        {
            let reader = reader.clone();
            return Err(StepRefusal::ReaderUnknown { reader }.into());
        }
        tx.note_append(&NoteRow {
            memo,
            // The store numbers it.
            sequence: 0,
            note: written.note.signed.to_canonical(),
            sealed: written.sealed.clone(),
            at: self.moment().at,
        })
        .await?;
        Ok(())
    }
}
