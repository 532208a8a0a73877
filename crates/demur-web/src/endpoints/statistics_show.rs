//! `statistics_show`: what everybody can count, as the page of statistics shows it.

use axum::Json;
use axum::extract::State;
use demur_app::app::{App, Store};
use demur_app::statistics_show::{Duties, month_name};
use demur_domain::statistics::{Measure, YearCount};
use demur_protocol::api::{CountItem, MonthItem, StatisticsAnswer, Text, YearItem};

use crate::problem::Problem;

pub(crate) async fn handle<S: Store>(
    State(app): State<App<S>>,
) -> Result<Json<StatisticsAnswer>, Problem> {
    let counted = app.statistics_show().await?;
    let month = |(first, duties): (_, Duties)| MonthItem {
        month: month_name(first),
        met: duties.met,
        missed: duties.missed,
    };
    let year = |(year, count): (i16, YearCount)| YearItem {
        year,
        counts: Measure::ALL.iter().map(|it| item(&count, *it)).collect(),
    };
    Ok(Json(StatisticsAnswer {
        size: counted.size,
        months: counted.months.into_iter().map(month).collect(),
        years: counted.years.into_iter().map(year).collect(),
    }))
}

fn item(year: &YearCount, measure: Measure) -> CountItem {
    CountItem {
        measure: Text(measure),
        count: year.shown(measure),
    }
}
