//! `room_show`: what was said in the room of a session, the same bytes for whoever knows the memo's id.
//! What came in the interval that runs is not shown yet, and counts are steps of the last tick.

use demur_domain::ids::{DocumentDigest, IntervalNumber, MemoId, QuestionDigest};
use demur_domain::listening::{Opening, Seat};
use demur_domain::operation::Operation;
use demur_domain::role::Role;
use demur_store::rows::{RoomCountRow, RoomPostRow, RoomSubject};
use demur_store::tx::{Store, Tx};

use crate::app::App;
use crate::bucket::CountBucket;
use crate::cases::Case;
use crate::error::AppError;
use crate::rooms::{Room, is_shown};

/// A room as anybody may fetch it: nothing that was said can be read without the invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownRoom {
    /// The session: its invitation.
    pub session: DocumentDigest,
    /// When it takes questions.
    pub opening: Opening,
    /// Whether the authors have opened it.
    pub is_open: bool,
    /// Whether the session is still to be held.
    pub stands: bool,
    /// What was said, by interval, and within one in no order of coming.
    pub posts: Vec<RoomPostRow>,
    /// How many seats of each kind are taken.
    pub seats: Vec<(Seat, CountBucket)>,
    /// To how many a question matters; none that nobody has said it of.
    pub upvotes: Vec<(QuestionDigest, CountBucket)>,
}

struct Wanted {
    memo: MemoId,
    from: IntervalNumber,
}

impl<S: Store> App<S> {
    /// The room of the session to which the signers were invited last, with what was said from an
    /// interval on.
    ///
    /// # Errors
    /// [`AppError::NotFound`] where there is none, a refusal, or if the store fails.
    pub async fn room_show(
        &self,
        memo: MemoId,
        from: IntervalNumber,
    ) -> Result<ShownRoom, AppError> {
        let wanted = Wanted { memo, from };
        self.read(Operation::RoomShow, wanted, |app, wanted, tx| {
            Box::pin(app.show_room(tx, wanted))
        })
        .await
    }

    async fn show_room(&self, tx: &mut dyn Tx, wanted: &Wanted) -> Result<ShownRoom, AppError> {
        let case = Case::load(tx, self.cache(), &wanted.memo).await?;
        let _ = case.memo.decide(Operation::RoomShow, Role::Anyone)?;
        let room = Room::of(&case)?;
        let now = self.moment().interval;
        let posts = tx.room_post_list(&room.key, wanted.from).await?;
        let posts = posts.into_iter().filter(|it| is_shown(it.interval, now));
        let counts = tx.room_count_list(&room.key).await?;
        let seats = Seat::ALL.iter();
        Ok(ShownRoom {
            session: room.key.session,
            opening: room.opening,
            is_open: room.questions.is_some(),
            stands: room.stands,
            posts: posts.collect(),
            seats: seats.map(|seat| (*seat, taken(&counts, *seat))).collect(),
            upvotes: counts.iter().filter_map(upvotes).collect(),
        })
    }
}

fn taken(counts: &[RoomCountRow], seat: Seat) -> CountBucket {
    let of_seat = |it: &&RoomCountRow| it.subject == RoomSubject::Seat(seat);
    CountBucket::of(counts.iter().find(of_seat).map_or(0, |it| it.total))
}

fn upvotes(count: &RoomCountRow) -> Option<(QuestionDigest, CountBucket)> {
    match count.subject {
        RoomSubject::Question(question) => Some((question, CountBucket::of(count.total))),
        RoomSubject::Seat(_) => None,
    }
}
