//! `room_moderate`: what an official says in the room of a session: takes a question up, answers it or
//! sets it aside, or asks all who signed (R33), which who sits on the panel may too. Which of these it is, and what is said, only the room
//! reads.

use demur_domain::operation::Operation;
use demur_domain::panel::check_member;
use demur_domain::refusal::Refusal;
use demur_protocol::codec::Canonical;
use demur_protocol::room::UnverifiedRoomPost;
use demur_protocol::sizes::{ROOM_ANSWERS_PER_QUESTION_MAX, ROOM_SEALED_OCTETS};
use demur_store::rows::RoomPostRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::officials::verify_room_post;
use crate::rooms::Room;
use crate::sealed::check_sealed;
use crate::session::{Attended, touch};

struct Said {
    post: Attended<UnverifiedRoomPost>,
    /// The words, sealed for the room: nothing here can look inside.
    sealed: Vec<u8>,
}

impl<S: Store> App<S> {
    /// Keeps what an official says until it is shown. The same again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the official named did not sign it, [`AppError::NotFound`] if
    /// there is no such room, a refusal, or if the store fails.
    pub async fn room_moderate(
        &self,
        post: impl Into<Attended<UnverifiedRoomPost>>,
        sealed: Vec<u8>,
    ) -> Result<(), AppError> {
        check_sealed(&sealed, ROOM_SEALED_OCTETS)?;
        let post = post.into();
        let said = Said { post, sealed };
        self.transact(Operation::RoomModerate, said, |app, said, tx| {
            Box::pin(app.take_answer(tx, said))
        })
        .await
    }

    async fn take_answer(&self, tx: &mut dyn Tx, said: &Said) -> Result<(), AppError> {
        let verified = verify_room_post(tx, &said.post, &said.sealed, self.admission()).await?;
        let (post, official) = verified;
        touch(tx, said.post.session.as_ref(), self.now()).await?;
        let statement = post.statement();
        let case = Case::load(tx, self.cache(), &statement.memo).await?;
        let _ = case.memo.decide(Operation::RoomModerate, official.role)?;
        let turns = case.turns()?;
        check_member(&turns, Operation::RoomModerate, official.role, &official.id)?;
        let room = Room::named(&case, statement.session)?;
        let index = tx.room_index(&room.key).await?;
        if index.iter().any(|it| it.post == statement.post) {
            return Ok(());
        }
        let answers = index.iter().filter(|it| !it.question).count();
        // As much as one question gives room for is there from the beginning, to ask all who signed.
        let questions = index.len().saturating_sub(answers).saturating_add(1);
        if answers >= questions.saturating_mul(ROOM_ANSWERS_PER_QUESTION_MAX) {
            return Err(Refusal::RoomFull.into());
        }
        let row = RoomPostRow {
            room: room.key,
            post: statement.post,
            question: false,
            statement: said.post.signed.to_canonical(),
            sealed: said.sealed.clone(),
            interval: self.moment().interval,
        };
        Ok(tx.room_post_put(&row).await?)
    }
}
