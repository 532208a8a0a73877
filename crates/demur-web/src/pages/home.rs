//! What this is, and how it works.

use askama::Template;
use demur_app::app::{App, Store};

use super::{Frame, Language, Page};

#[derive(Template)]
#[template(path = "home.html")]
pub(super) struct Home {
    f: Frame,
    demonstration: bool,
}

impl Home {
    pub(super) fn new<S: Store>(f: Frame, app: &App<S>) -> Self {
        Self {
            f,
            demonstration: app.is_demonstration(),
        }
    }
}

#[derive(Template)]
#[template(path = "how.html")]
pub(super) struct How {
    pub(super) f: Frame,
}
