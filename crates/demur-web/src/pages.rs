//! Pages that need no script: what this is, the rules, what the log shows, and checks of files.
//!
//! They are for reading. Whatever needs a key or shows a memo is the browser client's or the
//! command's, because a page of the server's would be the server's word.

mod charter;
mod chart;
mod check;
mod home;
mod language;
mod log;
mod page;
mod statistics;
mod status;
mod texts;
mod upload;

use std::borrow::Borrow;

use askama::Template;
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, VARY};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use demur_app::app::{App, Store};

use crate::problem::Problem;
use texts::Texts;

pub use language::Language;
pub(crate) use language::Speaks;
pub use page::Page;
pub(crate) use upload::{Form, UPLOAD_OCTETS_MAX, Uploaded};

/// What a page may load: the style, its fonts and its pictures. Nothing runs.
const POLICY: &str = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; \
     form-action 'none'; base-uri 'none'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";
/// The same, where there is a form to send.
const POLICY_FORM: &str = "default-src 'none'; style-src 'self'; font-src 'self'; \
     img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

/// What every page has around it.
#[derive(Clone, Copy)]
pub(crate) struct Frame {
    texts: Texts,
    page: Option<Page>,
}

impl Frame {
    pub(crate) fn new(language: Language, page: Option<Page>) -> Self {
        Self {
            texts: Texts::of(language),
            page,
        }
    }

    fn say(&self, key: &str) -> String {
        self.texts.say(key)
    }

    fn language(&self) -> Language {
        self.texts.language()
    }

    /// Address of a page in the language of this one.
    fn to(&self, page: impl Borrow<Page>) -> String {
        page.borrow().path(self.language())
    }

    fn speaks(&self, language: impl Borrow<Language>) -> bool {
        self.language() == *language.borrow()
    }

    /// Address of this page in another language.
    fn in_language(&self, language: impl Borrow<Language>) -> String {
        self.page.unwrap_or(Page::Home).path(*language.borrow())
    }

    fn is(&self, page: impl Borrow<Page>) -> bool {
        self.page.as_ref() == Some(page.borrow())
    }
}

/// Shows a page.
pub(crate) async fn show<S: Store>(
    app: &App<S>,
    language: Language,
    page: Page,
) -> Result<Response, Problem> {
    let frame = Frame::new(language, Some(page));
    match page {
        Page::Home => respond(frame, &home::Home::new(frame, app)),
        Page::How => respond(frame, &home::How { f: frame }),
        Page::Charter => respond(frame, &charter::page(frame, app).await?),
        Page::Statistics => respond(frame, &statistics::page(frame, app).await?),
        Page::Log => respond(frame, &log::overview(frame, app).await?),
        Page::LogEntries(bundle) => respond(frame, &log::entries(frame, app, bundle).await?),
        Page::Check => respond(frame, &check::form(frame)),
        Page::Status => respond(frame, &status::form(frame)),
    }
}

/// Answers a form.
pub(crate) async fn answer<S: Store>(
    app: &App<S>,
    language: Language,
    page: Page,
    uploaded: Uploaded,
) -> Result<Response, Problem> {
    let frame = Frame::new(language, Some(page));
    match page {
        Page::Check => respond(frame, &check::answer(frame, app, uploaded).await?),
        Page::Status => respond(frame, &status::answer(frame, app, uploaded).await?),
        Page::Home
        | Page::How
        | Page::Charter
        | Page::Statistics
        | Page::Log
        | Page::LogEntries(_) => Err(Problem::MethodNotAllowed),
    }
}

#[derive(Template)]
#[template(path = "trouble.html")]
struct Trouble {
    f: Frame,
    title: String,
    text: String,
}

/// A problem as a page: whoever reads pages has no use for a problem document.
pub(crate) fn trouble(language: Language, status: StatusCode) -> Response {
    let frame = Frame::new(language, None);
    let (title, text) = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => ("missing-title", "missing-text"),
        StatusCode::PAYLOAD_TOO_LARGE => ("trouble-title", "check-too-large"),
        StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            ("trouble-title", "check-unreadable")
        }
        _ => ("trouble-title", "trouble-text"),
    };
    let page = Trouble {
        f: frame,
        title: frame.say(title),
        text: frame.say(text),
    };
    match respond(frame, &page) {
        Ok(mut response) => {
            *response.status_mut() = status;
            response
        }
        Err(problem) => problem.into_response(),
    }
}

fn respond(frame: Frame, page: &impl Template) -> Result<Response, Problem> {
    let html = page.render().map_err(|_| Problem::Internal)?;
    let mut response = Html(html).into_response();
    let headers = response.headers_mut();
    let policy = match frame.page {
        Some(Page::Check | Page::Status) => POLICY_FORM,
        _ => POLICY,
    };
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    headers.insert(
        CONTENT_LANGUAGE,
        HeaderValue::from_static(frame.language().code()),
    );
    headers.insert(VARY, HeaderValue::from_static("accept-language"));
    Ok(response)
}

/// Where "leave this page" leads: nothing that says where one was. Only the cache is cleared: what a
/// member had the browser keep, the member asked for.
pub(crate) async fn leave() -> Response {
    const BLANK: &str = include_str!("../templates/leave.html");
    let mut response = BLANK.into_response();
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\""));
    response
}

/// An instant as people read it, in UTC; no finer than the log has it.
fn utc(at: i64) -> String {
    jiff::Timestamp::from_second(at).map_or_else(
        |_| "?".to_owned(),
        |instant| instant.strftime("%Y-%m-%d %H:%M").to_string(),
    )
}
