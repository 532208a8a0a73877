//! `page_show`: a page that needs no script. The address names it, and the language.

use axum::extract::State;
use axum::http::Uri;
use axum::response::Response;
use demur_app::app::{App, Store};

use crate::pages::{Language, Page, Speaks, show};
use crate::problem::Problem;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
    Speaks(language): Speaks,
    uri: Uri,
) -> Result<Response, Problem> {
    let page = Page::parse(Language::split(uri.path()).1).ok_or(Problem::NotFound)?;
    show(&app, language, page).await
}
