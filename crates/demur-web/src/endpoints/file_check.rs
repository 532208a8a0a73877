//! `file_check`: a form sends a file, or a receipt as text, and the same page says what it is.

use axum::extract::State;
use axum::http::Uri;
use axum::response::Response;
use demur_app::app::{App, Store};

use crate::pages::{Form, Language, Page, Speaks, answer};
use crate::problem::Problem;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Speaks(language): Speaks,
    uri: Uri,
    Form(uploaded): Form,
) -> Result<Response, Problem> {
    let page = Page::parse(Language::split(uri.path()).1).ok_or(Problem::NotFound)?;
    answer(&app, language, page, uploaded).await
}
