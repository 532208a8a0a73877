//! `demur charter`: read a charter in plain words, check one, or bring days off into one.

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use demur_client::author::AuthorRefusal;
use demur_domain::charter::{CHARTER_BYTES_MAX, Charter, plain_words};
use serde_json::json;

use super::args::ServerArgs;
use super::input_text;
use super::session::Server;
use crate::ics::days_off;
use crate::terminal::{remark, say, say_all, say_json};

/// What can be done with a charter.
#[derive(clap::Subcommand)]
pub(crate) enum Step {
    Show(Box<ShowArgs>),
    Check(CheckArgs),
    Holidays(HolidaysArgs),
}

/// Read a charter in plain words: who may sign, who reads, what is owed by when.
///
/// Shows a preset or a file; or with --server the charter that stands in that server's log; or with
/// neither the preset for the Dissent Channel of the US Department of State.
///
/// Presets: state-dissent, usaid-direct, nrc-dpo, doe-dpo, eu-2019-1937, company. They are charters
/// to begin with: --toml prints one with the comments that say where each value comes from.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur charter show --server https://dissent.example.gov
  demur charter show company --toml > charter.toml")]
pub(crate) struct ShowArgs {
    /// A charter, TOML, or the name of a preset
    charter: Option<PathBuf>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    /// Print the charter itself, with its comments
    #[arg(long, conflicts_with_all = ["json", "server"])]
    toml: bool,
    #[command(flatten)]
    server: ServerArgs,
}

/// Check a charter before it is installed.
///
/// Says which line or key is wrong. Unknown keys are refused: a rule that the program does not
/// know would be a promise nobody keeps.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur charter check state-dissent.toml")]
pub(crate) struct CheckArgs {
    /// A charter, TOML
    file: PathBuf,
}

/// Turn an iCalendar file of days off into lines for a charter.
///
/// A charter is one file whose digest stands in every memo, so that days off cannot change behind
/// it: put the lines at its end. They are days off beside those of calendar.holidays. Yearly rules
/// are written out for the years; what cannot be read whole is refused.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur charter holidays holidays.ics --years 2027-2031 >> charter.toml")]
pub(crate) struct HolidaysArgs {
    /// An iCalendar file (RFC 5545)
    file: PathBuf,
    /// The first and the last year
    #[arg(long, value_name = "FROM-TO", value_parser = parse_years)]
    years: RangeInclusive<i16>,
}

fn parse_years(text: &str) -> Result<RangeInclusive<i16>, String> {
    let years = text.split_once('-').unwrap_or((text, text));
    let year = |text: &str| {
        text.parse::<i16>()
            .ok()
            .filter(|year| (1900..=9998).contains(year))
    };
    match (year(years.0), year(years.1)) {
        (Some(from), Some(to)) if from <= to && to.abs_diff(from) < 100 => Ok(from..=to),
        _ => Err("needs years such as 2027-2031".to_owned()),
    }
}

/// The most octets of a file of days off.
const CALENDAR_BYTES_MAX: usize = 4 * 1024 * 1024;

fn holidays(args: &HolidaysArgs) -> Result<()> {
    let text = input_text(&args.file, CALENDAR_BYTES_MAX)?;
    let days = days_off(&text, &args.years).with_context(|| args.file.display().to_string())?;
    for (day, name) in days {
        // A JSON text without control characters is a TOML text.
        say(format!(
            "\n[[holidays]]\ndate = \"{day}\"\nname = {}",
            json!(name)
        ));
    }
    Ok(())
}

pub(crate) fn run(step: Step) -> Result<()> {
    match step {
        Step::Show(args) => show(&args),
        Step::Holidays(args) => holidays(&args),
        Step::Check(args) => {
            let charter = Charter::parse(&read(&args.file)?)?;
            let (id, version) = (charter.id(), charter.version());
            say(format!(
                "{}: valid; {id}, version {version}",
                args.file.display()
            ));
            Ok(())
        }
    }
}

fn show(args: &ShowArgs) -> Result<()> {
    let charter = match (&args.charter, &args.server.server) {
        (None, Some(base)) => {
            let server = Server::reach(base, args.server.log_key.as_ref())?;
            let pinned = server.instance.charter();
            pinned.ok_or(AuthorRefusal::NoCharter)?.charter.clone()
        }
        (named, _) => {
            let text = text_of(named.as_deref())?;
            if args.toml {
                say(text.trim_end());
                return Ok(());
            }
            Charter::parse(&text)?
        }
    };
    let sentences = plain_words(&charter);
    if args.json {
        let (id, version) = (charter.id().as_str(), charter.version());
        return say_json(&json!({ "id": id, "version": version, "sentences": sentences }));
    }
    say_all(sentences);
    Ok(())
}

/// The charter of this name, as it was written.
fn text_of(named: Option<&Path>) -> Result<String> {
    let Some(named) = named else {
        remark("No charter and no --server: this is the preset state-dissent.");
        return Ok(Charter::STATE_DISSENT.to_owned());
    };
    let preset = Charter::PRESETS
        .into_iter()
        .find(|(known, _)| named.as_os_str() == *known);
    preset.map_or_else(|| read(named), |(_, text)| Ok(text.to_owned()))
}

/// The text of a file that is a charter.
fn read(path: &Path) -> Result<String> {
    let text = input_text(path, CHARTER_BYTES_MAX)?;
    Charter::parse(&text).with_context(|| path.display().to_string())?;
    Ok(text)
}
