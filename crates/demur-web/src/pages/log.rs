//! The log as people look at it: its head, what stands in it in clear, and every entry.

use askama::Template;
use demur_app::app::{App, Store};
use demur_app::statistics_show::{LogKind, LogLine};

use super::texts::Value;
use super::{Frame, Language, Page, utc};
use crate::problem::Problem;

/// Entries on one page: a bundle, so that a page never changes once it is full.
const BUNDLE_WIDTH: u64 = 256;

#[derive(Template)]
#[template(path = "log.html")]
pub(super) struct Overview {
    f: Frame,
    size: String,
    key: String,
    checkpoint: String,
    latest: Vec<Line>,
    newest: Page,
}

#[derive(Template)]
#[template(path = "log_entries.html")]
pub(super) struct Entries {
    f: Frame,
    title: String,
    newer: Option<Page>,
    older: Option<Page>,
    raw: Option<String>,
    lines: Vec<Line>,
}

struct Line {
    index: u64,
    kind: String,
    interval: u64,
    began: String,
}

pub(super) async fn overview<S: Store>(f: Frame, app: &App<S>) -> Result<Overview, Problem> {
    let counted = app.statistics_show().await?;
    let latest = counted.latest.iter().map(|line| shown(f, line));
    Ok(Overview {
        f,
        size: f
            .texts
            .with("log-size", &[("count", Value::Count(counted.size))]),
        key: app.log_verifier().to_string(),
        checkpoint: app.log_checkpoint().await?,
        latest: latest.collect(),
        newest: Page::LogEntries(counted.size.saturating_sub(1) / BUNDLE_WIDTH),
    })
}

pub(super) async fn entries<S: Store>(
    f: Frame,
    app: &App<S>,
    bundle: u64,
) -> Result<Entries, Problem> {
    let lines = app.log_lines(bundle).await?;
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
        return Err(Problem::NotFound);
    };
    let bounds = [
        ("first", Value::Count(first.index)),
        ("last", Value::Count(last.index)),
    ];
    let is_full = lines.len() as u64 == BUNDLE_WIDTH;
    let newer = bundle.saturating_add(1);
    let newer = is_full && app.log_lines(newer).await.is_ok();
    Ok(Entries {
        f,
        title: f.texts.with("log-page-title", &bounds),
        newer: newer.then(|| Page::LogEntries(bundle.saturating_add(1))),
        older: bundle.checked_sub(1).map(Page::LogEntries),
        // Paths of higher numbers have several parts, which whoever mirrors the log knows.
        raw: (is_full && bundle < 1000).then(|| format!("/log/tile/entries/{bundle:03}")),
        lines: lines.iter().rev().map(|line| shown(f, line)).collect(),
    })
}

fn shown(f: Frame, line: &LogLine) -> Line {
    Line {
        index: line.index,
        kind: f.say(kind(line.kind)),
        interval: line.interval,
        began: utc(line.at),
    }
}

/// Key of a kind's name.
pub(super) const fn kind(kind: LogKind) -> &'static str {
    match kind {
        LogKind::Sealed => "kind-sealed",
        LogKind::Epoch => "kind-epoch",
        LogKind::Roll => "kind-roll",
        LogKind::Charter => "kind-charter",
        LogKind::Roster => "kind-roster",
        LogKind::Client => "kind-client",
        LogKind::DueMet => "kind-due-met",
        LogKind::DueMissed => "kind-due-missed",
        LogKind::PaddingOpened => "kind-padding-opened",
    }
}
