//! `statistics_show`: what the log shows to everybody, counted.
//!
//! Nothing goes in but leaves whose kind stands in clear and rolls, which are published: whoever
//! mirrors the log counts the same. What was counted once is kept in memory, so that a page costs
//! only the leaves that are new.

use std::collections::BTreeMap;

use demur_crypto::log::leaf::{LEAF_BYTES, Leaf, LeafKind};
use demur_domain::ids::{EpochId, InstitutionId};
use demur_domain::operation::Operation;
use demur_domain::statistics::{Happening, YearCount, years};
use demur_protocol::casefile::LoggedEpoch;
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::{EpochManifest, Roll};
use demur_protocol::leaf::EventKind;
use demur_store::rows::TileKey;
use demur_store::tx::{Store, Tx};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::app::App;
use crate::case_list::state_names;
use crate::cases::Case;
use crate::error::AppError;
use crate::job::sequence::BUNDLE_LEVEL;
use crate::turns::instant;

/// Leaves in a full bundle.
const BUNDLE_WIDTH: u64 = 256;
/// Every entry is a leaf behind its length in two octets.
const ENTRY_OCTETS: usize = 2 + LEAF_BYTES;
/// Most bundles read in one transaction.
const BUNDLES_MAX: u64 = 64;
/// Leaves of each kind that are shown as the latest.
const LATEST_MAX: usize = 8;

/// A leaf as everybody sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// Index in the log.
    pub index: u64,
    /// What the public may know of it.
    pub kind: LogKind,
    /// The interval in which it was appended.
    pub interval: u64,
    /// When that interval began, seconds since 1970.
    pub at: i64,
}

/// The kinds of leaves, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogKind {
    /// An event of a case, or padding: nobody can tell.
    Sealed,
    /// An epoch of enrolment opens.
    Epoch,
    /// The roll of a closed epoch.
    Roll,
    /// A charter.
    Charter,
    /// Officials and trustees.
    Roster,
    /// Files of the browser client.
    Client,
    /// A duty was done in time.
    DueMet,
    /// A due date passed and the duty was not done.
    DueMissed,
    /// The padding of a past quarter, opened.
    PaddingOpened,
}

/// Duties whose due date came in one month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Duties {
    /// Done in time.
    pub met: u64,
    /// Not done in time.
    pub missed: u64,
}

/// An epoch, with its roll once that is in the log.
#[derive(Clone, Debug)]
pub struct EpochCount {
    /// The institution.
    pub institution: InstitutionId,
    /// The epoch.
    pub epoch: EpochId,
    /// How many were enrolled and of which classes; none while enrolment is open.
    pub roll: Option<Roll>,
}

/// What everybody can count.
#[derive(Clone, Debug, Default)]
pub struct Statistics {
    /// Leaves in the log.
    pub size: u64,
    /// How many of each kind.
    pub kinds: BTreeMap<LogKind, u64>,
    /// The latest leaves of each kind in clear, newest first.
    pub latest: Vec<LogLine>,
    /// Duties by the first day of the month in which they were due, oldest first.
    pub months: BTreeMap<Date, Duties>,
    /// What happened in each year that is over.
    pub years: BTreeMap<i16, YearCount>,
    /// Epochs.
    pub epochs: Vec<EpochCount>,
}

/// What was counted so far.
#[derive(Default)]
pub(crate) struct Tally {
    counted: u64,
    kinds: BTreeMap<LogKind, u64>,
    latest: BTreeMap<LogKind, Vec<LogLine>>,
    months: BTreeMap<Date, Duties>,
    /// The years that were over in this one; none while nobody asked.
    years: Option<(i16, BTreeMap<i16, YearCount>)>,
}

impl<S: Store> App<S> {
    /// Counts what the log shows to everybody.
    ///
    /// # Errors
    /// [`AppError::NotYet`] before the first interval is over, or if the store fails.
    pub async fn statistics_show(&self) -> Result<Statistics, AppError> {
        // One request counts and the others wait for it: they would count the same.
        let mut tally = self.tally().lock().await;
        let size = loop {
            let (size, lines) = self.lines_from(tally.counted, BUNDLES_MAX).await?;
            lines.iter().for_each(|line| tally.count(line));
            if tally.counted >= size || lines.is_empty() {
                break size;
            }
        };
        let years = self.years_over(&mut tally).await?;
        let (kinds, months) = (tally.kinds.clone(), tally.months.clone());
        let mut latest: Vec<LogLine> = tally.latest.values().flatten().copied().collect();
        drop(tally);
        latest.sort_by_key(|line| std::cmp::Reverse(line.index));
        let instance = self.instance_show().await?;
        let epochs = instance.epochs.iter().map(epoch_count);
        let epochs = epochs.collect::<Result<_, _>>()?;
        Ok(Statistics {
            size,
            kinds,
            latest,
            months,
            years,
            epochs,
        })
    }

    /// A year that is over does not change, so its cases are read once.
    async fn years_over(&self, tally: &mut Tally) -> Result<BTreeMap<i16, YearCount>, AppError> {
        let this_year = day(self.now())?.year();
        if let Some((_, years)) = tally.years.as_ref().filter(|it| it.0 == this_year) {
            return Ok(years.clone());
        }
        let cases = self
            .read(Operation::StatisticsShow, (), |app, (), tx| {
                Box::pin(app.read_happenings(tx))
            })
            .await?;
        let mut counted = years(&cases);
        counted.retain(|year, _| *year < this_year);
        tally.years = Some((this_year, counted.clone()));
        Ok(counted)
    }

    async fn read_happenings(
        &self,
        tx: &mut dyn Tx,
    ) -> Result<Vec<Vec<(Date, Happening)>>, AppError> {
        let mut cases = Vec::new();
        for id in tx.memo_list(&state_names()).await? {
            match Case::load(tx, self.cache(), &id).await {
                // Withdrawn before it was filed: there is no case.
                Err(AppError::NotFound) => {}
                case => cases.push(case?.happenings()?),
            }
        }
        Ok(cases)
    }

    /// The leaves of one bundle, as far as it is filled.
    ///
    /// # Errors
    /// [`AppError::NotFound`] outside the log, [`AppError::NotYet`] before the first interval is
    /// over, or if the store fails.
    pub async fn log_lines(&self, bundle: u64) -> Result<Vec<LogLine>, AppError> {
        let first = bundle.checked_mul(BUNDLE_WIDTH).ok_or(AppError::NotFound)?;
        let (size, lines) = self.lines_from(first, 1).await?;
        if first < size {
            Ok(lines)
        } else {
            Err(AppError::NotFound)
        }
    }

    /// Size of the log, and its leaves from this one on as far as so many bundles reach.
    async fn lines_from(&self, first: u64, bundles: u64) -> Result<(u64, Vec<LogLine>), AppError> {
        self.read(
            Operation::StatisticsShow,
            (first, bundles),
            |app, (first, bundles), tx| Box::pin(app.read_lines(tx, *first, *bundles)),
        )
        .await
    }

    async fn read_lines(
        &self,
        tx: &mut dyn Tx,
        first: u64,
        bundles: u64,
    ) -> Result<(u64, Vec<LogLine>), AppError> {
        let head = tx.log_head_get().await?.ok_or(AppError::NotYet)?;
        let mut lines = Vec::new();
        let begin = first / BUNDLE_WIDTH;
        for index in begin..begin.saturating_add(bundles) {
            let from = index.saturating_mul(BUNDLE_WIDTH);
            if from >= head.size {
                break;
            }
            let key = TileKey {
                level: BUNDLE_LEVEL,
                index,
            };
            let octets = tx.tile_get(key).await?.ok_or(AppError::Bug("log tile"))?;
            let entries = octets.chunks_exact(ENTRY_OCTETS).zip(from..head.size);
            for (entry, index) in entries.filter(|(_, index)| *index >= first) {
                lines.push(self.line(entry, index)?);
            }
        }
        Ok((head.size, lines))
    }

    fn line(&self, entry: &[u8], index: u64) -> Result<LogLine, AppError> {
        let leaf = entry.get(2..).and_then(|octets| Leaf::decode(octets).ok());
        let leaf = leaf.ok_or(AppError::Bug("log leaf"))?;
        let seconds = u64::from(self.interval_seconds()).saturating_mul(leaf.interval);
        Ok(LogLine {
            index,
            kind: kind(leaf.kind),
            interval: leaf.interval,
            at: i64::try_from(seconds).unwrap_or(i64::MAX),
        })
    }
}

impl Tally {
    fn count(&mut self, line: &LogLine) {
        // What somebody else counted in the meantime.
        if line.index != self.counted {
            return;
        }
        self.counted = self.counted.saturating_add(1);
        let kind = self.kinds.entry(line.kind).or_default();
        *kind = kind.saturating_add(1);
        if line.kind == LogKind::Sealed {
            return;
        }
        let latest = self.latest.entry(line.kind).or_default();
        latest.insert(0, *line);
        latest.truncate(LATEST_MAX);
        let (met, missed) = match line.kind {
            LogKind::DueMet => (1, 0),
            LogKind::DueMissed => (0, 1),
            _ => return,
        };
        let Some(month) = month(line.at) else { return };
        let duties = self.months.entry(month).or_default();
        duties.met = duties.met.saturating_add(met);
        duties.missed = duties.missed.saturating_add(missed);
    }
}

impl Case {
    /// What of it counts, oldest first.
    fn happenings(&self) -> Result<Vec<(Date, Happening)>, AppError> {
        let is_urgent = self.is_urgent()?;
        let counts = self.events.iter().filter_map(|event| {
            let kind = EventKind::from_number(event.kind)?;
            let happening = kind.happening(&event.content, is_urgent)?;
            Some(day(event.at).map(|day| (day, happening)))
        });
        counts.collect()
    }
}

fn day(at: i64) -> Result<Date, AppError> {
    Ok(instant(at)?.to_zoned(TimeZone::UTC).date())
}

/// First day of the month of an instant, in UTC: months of the charter's zone would need the
/// charter, and a mirror of the log has none.
fn month(at: i64) -> Option<Date> {
    let instant = Timestamp::from_second(at).ok()?;
    Some(instant.to_zoned(TimeZone::UTC).date().first_of_month())
}

/// A month as it is published: `YYYY-MM`.
#[must_use]
pub fn month_name(first: Date) -> String {
    first.strftime("%Y-%m").to_string()
}

/// An epoch as the log has it.
fn epoch_count(logged: &LoggedEpoch) -> Result<EpochCount, AppError> {
    let manifest = EpochManifest::from_canonical(&logged.manifest.content)?;
    let roll = match &logged.roll {
        Some(roll) => Some(Roll::from_canonical(&roll.content)?),
        None => None,
    };
    Ok(EpochCount {
        institution: manifest.institution,
        epoch: manifest.epoch,
        roll,
    })
}

fn kind(kind: LeafKind) -> LogKind {
    match kind {
        LeafKind::Sealed => LogKind::Sealed,
        LeafKind::EpochManifest => LogKind::Epoch,
        LeafKind::Roll => LogKind::Roll,
        LeafKind::Charter => LogKind::Charter,
        LeafKind::ClientManifest => LogKind::Client,
        LeafKind::DueMet => LogKind::DueMet,
        LeafKind::DueMissed => LogKind::DueMissed,
        LeafKind::PaddingOpened => LogKind::PaddingOpened,
        LeafKind::Roster => LogKind::Roster,
    }
}
