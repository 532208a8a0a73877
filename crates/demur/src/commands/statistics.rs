//! `demur statistics`: what cases come to in each year, counted from their files.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use demur_client::author::AuthorRefusal;
use demur_client::recount::{self, Compared};
use demur_client::verify::{Report, verify_file};
use demur_crypto::log::note::LogVerifier;
use demur_crypto::log::tile::BundleId;
use demur_domain::statistics::{Measure, YearCount, years};
use demur_protocol::api::StatisticsAnswer;
use demur_protocol::sizes::CASE_FILE_OCTETS_MAX;
use serde_json::{Value, json};

use super::args::parse_log_key;
use super::session::Server;
use super::{Unusable, input};
use crate::http::Api;
use crate::system::OsRandomness;
use crate::terminal::{during, say, say_all, say_json};

/// Count what happened in each year, from case files.
///
/// Each file is verified first, and a case that is given twice counts once. With the files of all
/// cases the numbers are those of the page "Statistics" of the server, which leaves out small ones;
/// here nothing is left out, so look before you pass it on. Days are those of UTC.
///
/// With --server each number that it publishes is compared with the one counted here, and a number that
/// is too small to be shown must be so here too. How many duties were met and missed in each month needs
/// no case file: it is counted in the log, whose every leaf is fetched and checked against its signed
/// checkpoint.
///
/// Exit status: 0 counted, and as published; 1 a file is not valid, or a number is another; 2 a file
/// cannot be read.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur statistics cases/*.demur --log-key \"$(cat log-key)\"
  demur statistics cases/*.demur --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case files
    #[arg(value_name = "CASE.demur", required = true)]
    cases: Vec<PathBuf>,
    /// Compare with what this server publishes, such as https://dissent.example.gov
    #[arg(long, value_name = "URL")]
    server: Option<String>,
    /// The log's key as you have it from elsewhere
    #[arg(long, value_name = "VKEY", value_parser = parse_log_key)]
    log_key: Option<LogVerifier>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// What a server publishes, and its log.
struct Published {
    statistics: StatisticsAnswer,
    server: Server,
}

impl Published {
    /// Asks for the numbers first: then the log that is asked for has all that they count.
    fn ask(base: &str, pinned: Option<&LogVerifier>) -> Result<Self> {
        let statistics = during("asking the server", || Api::new(base).statistics_show())?;
        let server = Server::reach(base, pinned)?;
        Ok(Self { statistics, server })
    }
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let base = args.server.as_deref();
    let published = base.map(|base| Published::ask(base, args.log_key.as_ref()));
    let published = published.transpose()?;
    // A case of another log counts nowhere here.
    let log = published.as_ref().map(|it| &it.server.instance.log);
    let pinned = args.log_key.as_ref().or(log);
    let mut memos = Vec::new();
    let mut cases = Vec::new();
    for path in &args.cases {
        let octets = input(path, CASE_FILE_OCTETS_MAX.saturating_add(64))?;
        let name = path.display();
        let report = during("verifying", || {
            verify_file(&octets, pinned, &mut OsRandomness)
        });
        let report = report.ok_or_else(|| Unusable(format!("{name} is no file of Demur's")))?;
        let Report::Case(case) = report.with_context(|| format!("{name} is not valid"))? else {
            return Err(Unusable(format!("{name} is no case file")).into());
        };
        let happened = case.filed.map(|filed| filed.happened);
        if let Some(happened) = happened.filter(|_| !memos.contains(&case.certificate.memo)) {
            memos.push(case.certificate.memo);
            cases.push(happened);
        }
    }
    let counted = years(&cases);
    if let Some(published) = &published {
        return compare(args, published, &counted);
    }
    if args.json {
        let years = counted
            .iter()
            .map(|(year, it)| (year.to_string(), as_json(it)));
        return say_json(&Value::Object(years.collect()));
    }
    for (year, count) in &counted {
        say_all(sentences(*year, count));
    }
    Ok(())
}

fn sentences(year: i16, it: &YearCount) -> Vec<String> {
    let mut lines = vec![
        format!("{year}"),
        format!(
            "  memos filed: {}; as what cannot wait: {}",
            it.filed, it.urgent
        ),
        format!(
            "  acknowledged by a person: {}; not there when due: {}",
            it.acknowledged, it.acknowledgements_missed
        ),
        format!(
            "  replies: {}; not there when due: {}",
            it.replied, it.replies_missed
        ),
    ];
    if let Some(days) = it.days_to_reply {
        lines.push(format!("  days to a reply, the median: {days}"));
    }
    lines.push(format!(
        "  sent elsewhere: {}; contested: {}; appealed: {}; answered again after a ruling: {}; taken \
         back: {}",
        it.redirected, it.contested, it.appealed, it.reopened, it.withdrawn
    ));
    lines
}

fn as_json(it: &YearCount) -> Value {
    let numbers = Measure::ALL.iter();
    let numbers = numbers.map(|measure| (measure.to_string(), json!(it.count(*measure))));
    Value::Object(numbers.collect())
}

/// Says of each published number whether it is what was counted.
fn compare(args: &Args, published: &Published, counted: &BTreeMap<i16, YearCount>) -> Result<()> {
    let Published { statistics, server } = published;
    let head = &server.instance.head;
    let bundles: Result<Vec<Vec<u8>>> = during("reading the log", || {
        let bundles = BundleId::all_in_tree(head.size);
        bundles.map(|it| server.api.log_entries(it)).collect()
    });
    let bundles = bundles?;
    let leaves = recount::leaves(head, &bundles)?;
    let charter = server.instance.charter().ok_or(AuthorRefusal::NoCharter)?;
    let seconds = charter.charter.log_interval_seconds();
    let compared = recount::compare(statistics, &leaves, seconds, counted)?;
    let other: Vec<&Compared> = compared.iter().filter(|it| !it.is_same()).collect();
    if args.json {
        say_json(&json!({
            "compared": compared.len(),
            "differences": other.iter().map(|it| difference(it)).collect::<Vec<_>>(),
        }))?;
    } else {
        say(format!(
            "compared with {}: {} numbers",
            server.api.base(),
            compared.len()
        ));
        say_all(other.iter().map(|it| {
            let (published, counted) = (in_words(it.published), in_words(it.counted));
            format!("  {}: published {published}, counted {counted}", it.number)
        }));
    }
    match other.len() {
        0 => Ok(()),
        1 => bail!("1 number is not as published"),
        many => bail!("{many} numbers are not as published"),
    }
}

fn difference(it: &Compared) -> Value {
    json!({
        "number": it.number.to_string(),
        "published": it.published,
        "counted": it.counted,
    })
}

/// A number as it is published.
fn in_words(number: Option<u64>) -> String {
    number.map_or_else(|| "too few to show".to_owned(), |it| it.to_string())
}
