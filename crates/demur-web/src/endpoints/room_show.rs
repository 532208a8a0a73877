//! `room_show`: what was said in the room of a session, the same bytes for whoever knows the memo's id.

use axum::Json;
use axum::extract::State;
use axum::http::Uri;
use demur_app::app::{App, Store};
use demur_app::memo_status::CountBucket;
use demur_app::room_show::ShownRoom;
use demur_domain::ids::IntervalNumber;
use demur_protocol::api::{
    FixedOctets, RoomItem, RoomShowAnswer, SeatCount, SignatureCount, Text, UpvoteCount,
};

use super::mailbox_list::number;
use crate::problem::Problem;
use crate::receive::MemoPath;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    uri: Uri,
) -> Result<Json<RoomShowAnswer>, Problem> {
    let from = number("from=", uri.query())?.unwrap_or(0);
    let room = app.room_show(memo, IntervalNumber::new(from)).await?;
    Ok(Json(answer(room)))
}

fn answer(room: ShownRoom) -> RoomShowAnswer {
    let posts = room.posts.into_iter().map(|row| RoomItem {
        interval: row.interval.number(),
        post: row.statement.into(),
        sealed: row.sealed.into(),
    });
    let seats = room.seats.into_iter().map(|(seat, bucket)| SeatCount {
        seat: Text(seat),
        count: count(bucket),
    });
    let upvotes = room.upvotes.into_iter();
    let upvotes = upvotes.map(|(question, bucket)| UpvoteCount {
        question: FixedOctets(*question.as_bytes()),
        count: count(bucket),
    });
    RoomShowAnswer {
        session: FixedOctets(*room.session.as_bytes()),
        opens: room.opening.opens,
        closes: room.opening.closes,
        open: room.is_open,
        stands: room.stands,
        posts: posts.collect(),
        seats: seats.collect(),
        upvotes: upvotes.collect(),
    }
}

fn count(bucket: CountBucket) -> SignatureCount {
    SignatureCount {
        at_least: bucket.at_least,
        at_most: bucket.at_most,
    }
}
