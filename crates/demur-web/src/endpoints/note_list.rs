//! `note_list`: the office's notes on a case.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::session::Attended;
use demur_protocol::api::{NoteItem, NoteListAnswer, NoteListPost};

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, Session, request};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Session(session): Session,
    Posted { body, .. }: Posted<NoteListPost>,
) -> Result<Json<NoteListAnswer>, Problem> {
    let asked = Attended::new(request(memo, &body.request)?, session);
    let notes = app.note_list(asked, body.from).await?;
    let notes = notes.into_iter().map(|note| NoteItem {
        sequence: note.sequence,
        at: note.at,
        note: note.note.into(),
        sealed: note.sealed.into(),
    });
    Ok(Json(NoteListAnswer {
        notes: notes.collect(),
    }))
}
