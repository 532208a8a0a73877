//! `room_moderate`: an official says something in the room of a session.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::session::Attended;
use demur_protocol::api::{Done, RoomPostPost};
use demur_protocol::room::UnverifiedRoomPost;

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, Session, object};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Session(session): Session,
    Posted { body, .. }: Posted<RoomPostPost>,
) -> Result<Json<Done>, Problem> {
    let post: UnverifiedRoomPost = object(&body.post)?;
    if post.statement.memo != memo {
        return Err(Problem::Malformed);
    }
    let post = Attended::new(post, session);
    app.room_moderate(post, body.sealed.0).await?;
    Ok(Json(Done {}))
}
