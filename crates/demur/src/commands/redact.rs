//! `demur redact`: a memo with words withheld, whose faithfulness anyone can check.

use std::path::PathBuf;

use anyhow::{Context, Result, anyhow};
use demur_client::redact::{RedactRefusal, Withhold, redact};
use demur_client::verify::{case, view};
use demur_crypto::log::note::LogVerifier;
use demur_domain::choice::Marking;
use demur_domain::memo::{Further, MARKDOWN_BYTES_MAX, Place};
use demur_protocol::casefile::{CaseFile, Magic};
use demur_protocol::sizes::CASE_FILE_OCTETS_MAX;

use super::args::parse_log_key;
use super::{Unusable, input, input_text};
use crate::keep::write_secret;
use crate::system::OsRandomness;
use crate::terminal::{during, say};
use crate::words::barred;

/// Withhold words of a filed memo, so that the rest can be shown and checked.
///
/// The view is made from the case file and shows how many signed and when it was filed, but none of
/// the signatures. Whoever gets it checks with "demur verify" that each word in it is one that was
/// signed, in its place. Of a withheld word only the place is told, never the length. What you name
/// and what stands nowhere in the text is refused, so that no mistyped name stays in.
///
/// Read the view before you give it out: what is left can say who is meant. And never give out a
/// certificate of the same memo: whoever has both can try words until the whole text fits.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur redact case.demur --out view.demur --words-from names.txt
  demur redact case.demur --out view.demur --part \"paragraph 3\" --marked SBU
  demur verify view.demur")]
pub(crate) struct Args {
    /// The case file
    #[arg(value_name = "CASE.demur")]
    case: PathBuf,
    /// Where to write the view
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// A file with what to withhold: words or names, one on each line, wherever they stand
    #[arg(long, value_name = "FILE")]
    words_from: Option<PathBuf>,
    /// Words or a name to withhold; other programs on this machine can see them here
    #[arg(long, value_name = "WORDS")]
    words: Vec<String>,
    /// A part to withhold: subject, to, document, distribution, summary, "paragraph N", "demand N", "attempt N",
    /// "evidence N" or "attachment N"
    #[arg(long, value_name = "PART", value_parser = parse_part)]
    part: Vec<Place>,
    /// Withhold every part with this marking or a higher one
    #[arg(long, value_name = "MARKING", value_parser = parse_marking)]
    marked: Option<Marking>,
    /// The log's key as you have it from elsewhere
    #[arg(long, value_name = "VKEY", value_parser = parse_log_key)]
    log_key: Option<LogVerifier>,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let withhold = withhold(&args)?;
    if withhold.is_empty() {
        return Err(Unusable("name what to withhold; see demur redact --help".into()).into());
    }
    let octets = input(&args.case, CASE_FILE_OCTETS_MAX.saturating_add(64))?;
    let case = CaseFile::from_file(&octets).and_then(Result::ok);
    let case = case.ok_or_else(|| Unusable("this is no case file".to_owned()))?;
    let pinned = args.log_key.as_ref();
    during("verifying", || {
        case::verify(&case, pinned, &mut OsRandomness)
    })
    .context("the case file is not valid")?;
    let made = redact(&case, &withhold).map_err(|refusal| match refusal {
        RedactRefusal::StandsNowhere(at) => match withhold.get(at) {
            Some(Withhold::Words(words)) => anyhow!("{words:?} stands nowhere in the text"),
            _ => anyhow!("the memo has no such part, or none with this marking"),
        },
        refusal => refusal.into(),
    })?;
    let report = view::verify(&made, pinned).context("the view does not hold")?;
    write_secret(&args.out, &made.to_file())?;
    say(barred(&report.text));
    let (withheld, words) = (report.text.withheld(), report.text.words());
    say(format!(
        "Wrote {}: {withheld} of {words} words withheld. Anyone can check it: demur verify {}",
        args.out.display(),
        args.out.display()
    ));
    say(
        "Read it once more: what is left can say who is meant, and so can the places of the bars. \
         Do not give out a certificate of this memo as well: with both one can try words until the \
         whole text fits.",
    );
    Ok(())
}

fn withhold(args: &Args) -> Result<Vec<Withhold>> {
    let listed = match &args.words_from {
        Some(path) => input_text(path, MARKDOWN_BYTES_MAX)?,
        None => String::new(),
    };
    let lines = listed
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty());
    let words = lines.map(str::to_owned).chain(args.words.iter().cloned());
    let mut withhold: Vec<Withhold> = words.map(Withhold::Words).collect();
    withhold.extend(args.part.iter().copied().map(Withhold::Part));
    withhold.extend(args.marked.map(Withhold::Marked));
    Ok(withhold)
}

fn parse_part(text: &str) -> Result<Place, String> {
    let (name, number) = match text.trim().split_once(' ') {
        Some((name, number)) => (name, number.trim().parse::<usize>().ok()),
        None => (text.trim(), None),
    };
    match (name, number) {
        ("subject", None) => Ok(Place::Subject),
        ("to", None) => Ok(Place::Addressees),
        ("document", None) => Ok(Place::Document),
        ("distribution", None) => Ok(Place::Distribution),
        ("continues", None) => Ok(Place::Continues),
        ("summary", None) => Ok(Place::Summary),
        ("paragraph", Some(number)) => Ok(Place::Paragraph(number)),
        ("demand", Some(number)) => Ok(Place::Demand(number)),
        ("attempt", Some(number)) => Ok(Place::FurtherEntry(Further::PriorAttempts, number)),
        ("consequence", Some(number)) => Ok(Place::FurtherEntry(Further::Consequences, number)),
        ("alternative", Some(number)) => Ok(Place::FurtherEntry(Further::Alternatives, number)),
        ("expert", Some(number)) => Ok(Place::FurtherEntry(Further::Experts, number)),
        ("evidence", Some(number)) => Ok(Place::EvidenceEntry(number)),
        ("attachment", Some(number)) => Ok(Place::Attachment(number)),
        _ => Err("no such part; write it like \"paragraph 3\"".to_owned()),
    }
}

fn parse_marking(text: &str) -> Result<Marking, String> {
    Marking::from_name(text).ok_or_else(|| "a marking is U, SBU, C, S or TS".to_owned())
}
