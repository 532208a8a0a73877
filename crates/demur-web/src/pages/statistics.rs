//! What everybody can count.
//!
//! A class of members below the charter's minimum is not counted out: the roll itself has no number
//! for it. Duties are counted exactly, because each stands in the log in clear.

use std::collections::BTreeMap;

use askama::Template;
use demur_app::app::{App, Store};
use demur_app::statistics_show::{LogKind, Statistics, month_name};
use demur_domain::statistics::{CASES_MIN, Measure, YearCount};
use demur_protocol::epoch::Roll;

use super::chart::Chart;
use super::log::kind;
use super::texts::Value;
use super::{Frame, Language, Page};
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "statistics.html")]
pub(super) struct Counted {
    f: Frame,
    months: Vec<Month>,
    duties: Chart,
    years: Option<Years>,
    epochs: Vec<Epoch>,
    enrolled: Chart,
    rolls: Vec<Classes>,
    kinds: Vec<(String, u64)>,
}

struct Month {
    name: String,
    met: u64,
    missed: u64,
    /// In percent.
    share: u64,
}

/// What happened in each year that is over, a measure a row.
struct Years {
    names: Vec<i16>,
    rows: Vec<(String, Vec<String>)>,
}

struct Epoch {
    month: String,
    institution: String,
    /// None while enrolment is open.
    members: Option<u32>,
}

/// The classes of one roll.
struct Classes {
    name: String,
    note: String,
    cells: Vec<(String, String)>,
}

pub(super) async fn page<S: Store>(f: Frame, app: &App<S>) -> Result<Counted, Problem> {
    let counted = app.statistics_show().await?;
    let months = months(&counted);
    let duties = months.iter().flat_map(|month| {
        let met = format!("{} · {}", month.name, f.say("statistics-met"));
        let missed = format!("{} · {}", month.name, f.say("statistics-missed"));
        [(met, month.met, false), (missed, month.missed, true)]
    });
    let duties = Chart::new(f.say("statistics-duties-chart"), duties.collect());
    let epochs: Vec<Epoch> = counted
        .epochs
        .iter()
        .map(|epoch| Epoch {
            month: epoch.epoch.to_string(),
            institution: epoch.institution.to_string(),
            members: epoch.roll.as_ref().map(|roll| roll.issued),
        })
        .collect();
    let enrolled = epochs.iter().filter_map(|epoch| {
        let label = format!("{} · {}", epoch.month, epoch.institution);
        Some((label, u64::from(epoch.members?), false))
    });
    let enrolled = Chart::new(f.say("statistics-enrolled-chart"), enrolled.collect());
    let rolls = counted
        .epochs
        .iter()
        .filter_map(|epoch| epoch.roll.as_ref());
    let rolls = rolls.map(|roll| classes(f, roll)).collect();
    let years = (!counted.years.is_empty()).then(|| years(f, &counted.years));
    let mut kinds: Vec<(LogKind, u64)> = counted.kinds.into_iter().collect();
    kinds.sort_unstable();
    Ok(Counted {
        f,
        months,
        duties,
        years,
        epochs,
        enrolled,
        rolls,
        kinds: kinds
            .into_iter()
            .map(|(it, count)| (f.say(kind(it)), count))
            .collect(),
    })
}

fn years(f: Frame, counted: &BTreeMap<i16, YearCount>) -> Years {
    let few = f.texts.with(
        "statistics-fewer",
        &[("min", Value::Count(CASES_MIN.into()))],
    );
    let row = |measure: Measure| {
        let name = format!("statistics-year-{}", measure.name().replace('_', "-"));
        let none = match measure {
            Measure::DaysToReply => "–",
            _ => &few,
        };
        let cell = |year: &YearCount| match year.shown(measure) {
            Some(count) => count.to_string(),
            None => none.to_owned(),
        };
        let cells = counted.values().map(cell).collect();
        (f.say(&name).to_string(), cells)
    };
    let rows = Measure::ALL.iter().copied().map(row).collect();
    Years {
        names: counted.keys().copied().collect(),
        rows,
    }
}

fn months(counted: &Statistics) -> Vec<Month> {
    let months = counted.months.iter().map(|(first, duties)| {
        let all = duties.met.saturating_add(duties.missed);
        Month {
            name: month_name(*first),
            met: duties.met,
            missed: duties.missed,
            share: duties.met.saturating_mul(100).checked_div(all).unwrap_or(0),
        }
    });
    months.collect()
}

fn classes(f: Frame, roll: &Roll) -> Classes {
    let min = [("min", Value::Count(roll.cell_min.into()))];
    let cells = roll.cells.iter().map(|cell| {
        let shown = cell.values.iter().filter(|value| !value.is_empty());
        let values: Vec<&str> = shown.map(String::as_str).collect();
        let count = cell.count.map_or_else(
            || f.texts.with("statistics-fewer", &min),
            |count| count.to_string(),
        );
        (values.join(" · "), count)
    });
    Classes {
        name: format!("{} · {}", roll.epoch, roll.institution),
        note: f.texts.with("statistics-classes-text", &min),
        cells: cells.collect(),
    }
}
