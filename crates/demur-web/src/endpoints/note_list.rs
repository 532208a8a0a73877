//! `note_list`: the office's notes on a case.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_protocol::api::{NoteItem, NoteListAnswer, NoteListPost};

use crate::problem::Problem;
use crate::receive::{MemoPath, Posted, request};

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    MemoPath(memo): MemoPath,
    Posted { body, .. }: Posted<NoteListPost>,
) -> Result<Json<NoteListAnswer>, Problem> {
    let notes = app
        .note_list(request(memo, &body.request)?, body.from)
        .await?;
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
