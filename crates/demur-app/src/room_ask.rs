//! `room_ask`: a question in the room of a session (R32), or an answer to what an official asked there
//! (R33): only the room reads which. It proves that somebody who holds the memo's
//! link asks, and nothing tells them from the others: there is no participant here to keep.

use demur_domain::listening::check_room;
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::codec::Canonical;
use demur_protocol::room::UnverifiedRoomPost;
use demur_protocol::sizes::ROOM_SEALED_OCTETS;
use demur_store::rows::RoomPostRow;
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::rooms::Room;
use crate::sealed::check_sealed;

struct Asked {
    post: UnverifiedRoomPost,
    /// The words, sealed for the room: nothing here can look inside.
    sealed: Vec<u8>,
}

impl<S: Store> App<S> {
    /// Keeps a question until it is shown. The same question again changes nothing.
    ///
    /// # Errors
    /// [`AppError::NotFound`] if there is no such room, [`AppError::NotAuthorised`] if the room's key
    /// did not sign it, a refusal, or if the store fails.
    pub async fn room_ask(
        &self,
        post: UnverifiedRoomPost,
        sealed: Vec<u8>,
    ) -> Result<(), AppError> {
        check_sealed(&sealed, ROOM_SEALED_OCTETS)?;
        let asked = Asked { post, sealed };
        self.transact(Operation::RoomAsk, asked, |app, asked, tx| {
            Box::pin(app.take_question(tx, asked))
        })
        .await
    }

    async fn take_question(&self, tx: &mut dyn Tx, asked: &Asked) -> Result<(), AppError> {
        let statement = &asked.post.statement;
        let case = Case::load(tx, self.cache(), &statement.memo).await?;
        // The state stays, so there is nothing to store but the question.
        let _ = case.memo.decide(Operation::RoomAsk, Role::Anyone)?;
        let room = Room::named(&case, statement.session)?;
        let key = room.questions.ok_or(AppError::NotFound)?;
        let post = asked.post.verify_question(&key, &asked.sealed);
        let post = post.map_err(|_| AppError::NotAuthorised)?;
        if !room.stands {
            return Err(AppError::NotFound);
        }
        room.opening.allows(self.now())?;
        let interval = self.moment().interval;
        let index = tx.room_index(&room.key).await?;
        if index.iter().any(|it| it.post == post.statement().post) {
            return Ok(());
        }
        let questions = index.iter().filter(|it| it.question);
        let of_interval = questions.clone().filter(|it| it.interval == interval);
        check_room(&case.memo.charter, questions.count(), of_interval.count())?;
        let row = RoomPostRow {
            room: room.key,
            post: post.statement().post,
            question: true,
            statement: asked.post.to_canonical(),
            sealed: asked.sealed.clone(),
            interval,
        };
        Ok(tx.room_post_put(&row).await?)
    }
}
