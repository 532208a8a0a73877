//! `note_post`: an official writes an internal note.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::session::Attended;
use demur_protocol::api::{Done, NotePost};
use demur_protocol::note::UnverifiedNote;

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, Session, object};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Session(session): Session,
    Posted { body, .. }: Posted<NotePost>,
) -> Result<Json<Done>, Problem> {
    let note: UnverifiedNote = object(&body.note)?;
    if note.statement.memo != memo {
        return Err(Problem::Malformed);
    }
    app.note_post(Attended::new(note, session), body.sealed.0)
        .await?;
    Ok(Json(Done {}))
}
