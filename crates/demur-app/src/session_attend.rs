//! `session_attend`: a signer takes a seat in a session or gives it back, or says that a question
//! matters (R32).
//!
//! Who posts is nobody in particular, and what came of it is not said. Seats and upvotes are kept under
//! the participant key and nothing else, and show in counts that move at the tick. That somebody does
//! not come leaves nothing.

use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_protocol::room::{Attendance, AttendanceStatement, UnverifiedAttendance};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::cases::Case;
use crate::error::AppError;
use crate::memos::Memo;
use crate::rooms::{Room, is_shown};

impl<S: Store> App<S> {
    /// Takes an attendance. Returns once a valid one is durable; whether it was is not said.
    ///
    /// # Errors
    /// [`AppError::NotAuthorised`] if the participant it names did not sign it just now, or if the
    /// store fails.
    pub async fn session_attend(&self, attendance: UnverifiedAttendance) -> Result<(), AppError> {
        let attendance = attendance
            .verify(self.now())
            .map_err(|_| AppError::NotAuthorised)?;
        let statement = attendance.statement().clone();
        self.transact(Operation::SessionAttend, statement, |app, statement, tx| {
            Box::pin(app.keep_attendance(tx, statement))
        })
        .await
    }

    async fn keep_attendance(
        &self,
        tx: &mut dyn Tx,
        statement: &AttendanceStatement,
    ) -> Result<(), AppError> {
        let memo = match Memo::load(tx, self.cache(), &statement.memo).await {
            Err(AppError::NotFound) => return Ok(()),
            memo => memo?,
        };
        let operation = Operation::SessionAttend;
        if memo.decide(operation, Role::Signatory).is_err() {
            return Ok(());
        }
        let (version, participant) = (memo.row.version, &statement.participant);
        let case = Case::of(tx, memo).await?;
        let room = match Room::named(&case, statement.session) {
            Err(AppError::NotFound) => return Ok(()),
            room => room?,
        };
        let signed = tx
            .cosignature_by_participant(&statement.memo, participant)
            .await?
            .is_some_and(|row| Some(row.version) == version);
        if !signed || !room.stands {
            return Ok(());
        }
        match statement.attendance {
            Attendance::Sit(seat) => {
                tx.room_seat_put(&room.key, participant, Some(seat)).await?;
            }
            Attendance::Leave => tx.room_seat_put(&room.key, participant, None).await?,
            Attendance::Upvote(question) => {
                let now = self.moment().interval;
                let index = tx.room_index(&room.key).await?;
                let mut questions = index.iter().filter(|it| it.question);
                if questions.any(|it| it.post == question && is_shown(it.interval, now)) {
                    tx.room_upvote_put(&room.key, participant, &question)
                        .await?;
                }
            }
        }
        Ok(())
    }

    /// Counts the seats and upvotes that came since the last tick.
    pub(crate) async fn take_room_counts(&self, tx: &mut dyn Tx) -> Result<(), AppError> {
        for room in tx.room_uncounted().await? {
            tx.room_count(&room).await?;
        }
        Ok(())
    }
}
