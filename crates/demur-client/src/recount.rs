//! What an institution publishes about its cases, counted again (R52): the years from case files, the
//! duties from the log itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use demur_crypto::log::leaf::{Leaf, LeafKind};
use demur_crypto::log::tile::{BundleId, decode_bundle, split_bundle};
use demur_crypto::log::tree::TreeHead;
use demur_domain::statistics::{Measure, YearCount};
use demur_protocol::api::{MonthItem, StatisticsAnswer};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Why nothing can be recounted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecountRefusal {
    /// What was served is not what the log's key signed.
    #[error("the server does not serve the leaves of its own log")]
    NotTheLog,
    /// More was counted than the log has.
    #[error("more leaves were counted than the log has")]
    Beyond,
}

/// One published number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Number {
    /// Of a year.
    Year(i16, Measure),
    /// Duties done in time in a month (`YYYY-MM`).
    Met(String),
    /// Duties not done in time in a month.
    Missed(String),
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year, measure) => write!(f, "{year} {measure}"),
            Self::Met(month) => write!(f, "{month} duties met"),
            Self::Missed(month) => write!(f, "{month} duties missed"),
        }
    }
}

/// A number and what it came to. None of either side is a number too small to be shown, or none at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Which.
    pub number: Number,
    /// As it is published.
    pub published: Option<u64>,
    /// As it was counted again, and would be published.
    pub counted: Option<u64>,
}

impl Compared {
    /// Whether both are the same. Of a number that is not shown: whether it would not be.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.published == self.counted
    }
}

/// The leaves below an installation's checkpoint, from its bundles in their order.
///
/// # Errors
/// [`RecountRefusal::NotTheLog`] if they are not those that the checkpoint signs.
pub fn leaves(head: &TreeHead, bundles: &[Vec<u8>]) -> Result<Vec<Leaf>, RecountRefusal> {
    let (mut entries, mut leaves) = (Vec::new(), Vec::new());
    for (bundle, octets) in BundleId::all_in_tree(head.size).zip(bundles) {
        let split = split_bundle(octets, bundle.width());
        entries.extend(split.map_err(|_| RecountRefusal::NotTheLog)?);
        let decoded = decode_bundle(octets, bundle.width());
        leaves.extend(decoded.map_err(|_| RecountRefusal::NotTheLog)?);
    }
    match TreeHead::of(entries) == *head {
        true => Ok(leaves),
        false => Err(RecountRefusal::NotTheLog),
    }
}

/// Every published number beside the same one counted again: the duties in the leaves that were counted,
/// and the cases whose files are there, in each year that is over by the newest leaf.
///
/// # Errors
/// [`RecountRefusal::Beyond`] if the statistics count more leaves than these.
pub fn compare(
    published: &StatisticsAnswer,
    leaves: &[Leaf],
    interval_seconds: u32,
    years: &BTreeMap<i16, YearCount>,
) -> Result<Vec<Compared>, RecountRefusal> {
    let size = usize::try_from(published.size).map_err(|_| RecountRefusal::Beyond)?;
    let counted = leaves.get(..size).ok_or(RecountRefusal::Beyond)?;
    let this_year = counted.last().and_then(|leaf| date(leaf, interval_seconds));
    let mut compared = compare_years(published, this_year.map_or(i16::MIN, |it| it.year()), years);
    compared.extend(compare_months(
        published,
        &months(counted, interval_seconds),
    ));
    Ok(compared)
}

fn compare_years(
    published: &StatisticsAnswer,
    this_year: i16,
    counted: &BTreeMap<i16, YearCount>,
) -> Vec<Compared> {
    let over = counted.keys().copied().filter(|year| *year < this_year);
    let mut all: BTreeSet<i16> = over.collect();
    all.extend(published.years.iter().map(|it| it.year));
    let none = YearCount::default();
    let numbers = all.into_iter().flat_map(|year| {
        let shown = published.years.iter().find(|it| it.year == year);
        let counted = counted.get(&year).unwrap_or(&none);
        Measure::ALL.iter().map(move |&measure| {
            let item = shown.and_then(|it| it.counts.iter().find(|it| it.measure.0 == measure));
            let published = match (shown, item) {
                (_, Some(item)) => item.count,
                // A year that is not published says that nothing happened in it.
                (None, None) => none_happened(measure),
                (Some(_), None) => None,
            };
            Compared {
                number: Number::Year(year, measure),
                published: published.map(u64::from),
                counted: counted.shown(measure).map(u64::from),
            }
        })
    });
    numbers.collect()
}

fn none_happened(measure: Measure) -> Option<u32> {
    YearCount::default().shown(measure)
}

fn compare_months(
    published: &StatisticsAnswer,
    counted: &BTreeMap<String, (u64, u64)>,
) -> Vec<Compared> {
    let mut all: BTreeSet<&String> = counted.keys().collect();
    all.extend(published.months.iter().map(|it| &it.month));
    let numbers = all.into_iter().flat_map(|month| {
        let shown = published.months.iter().find(|it| it.month == *month);
        let (met, missed) = counted.get(month).copied().unwrap_or_default();
        let compared = |number, of: fn(&MonthItem) -> u64, counted| Compared {
            number,
            published: Some(shown.map_or(0, of)),
            counted: Some(counted),
        };
        [
            compared(Number::Met(month.clone()), |it| it.met, met),
            compared(Number::Missed(month.clone()), |it| it.missed, missed),
        ]
    });
    numbers.collect()
}

/// Duties met and missed by month: their leaves say which in clear.
fn months(leaves: &[Leaf], interval_seconds: u32) -> BTreeMap<String, (u64, u64)> {
    let mut months: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for leaf in leaves {
        let (met, missed) = match leaf.kind {
            LeafKind::DueMet => (1, 0),
            LeafKind::DueMissed => (0, 1),
            _ => continue,
        };
        let Some(date) = date(leaf, interval_seconds) else {
            continue;
        };
        let month = months.entry(date.strftime("%Y-%m").to_string());
        let duties = month.or_default();
        duties.0 = duties.0.saturating_add(met);
        duties.1 = duties.1.saturating_add(missed);
    }
    months
}

/// The day in UTC on which the interval of a leaf began.
fn date(leaf: &Leaf, interval_seconds: u32) -> Option<jiff::civil::Date> {
    let seconds = leaf.interval.checked_mul(u64::from(interval_seconds))?;
    let instant = Timestamp::from_second(i64::try_from(seconds).ok()?).ok()?;
    Some(instant.to_zoned(TimeZone::UTC).date())
}
