//! `demur trace`: from which reader's copy a text that was found is most likely made.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::copy::{Trace, copies, trace};
use demur_client::verify::case;
use demur_crypto::log::note::LogVerifier;
use demur_domain::memo::MARKDOWN_BYTES_MAX;
use demur_protocol::casefile::{CaseFile, Magic};
use demur_protocol::codec::Canonical;
use demur_protocol::roster::Roster;
use demur_protocol::sizes::CASE_FILE_OCTETS_MAX;
use serde_json::{Value, json};

use super::args::parse_log_key;
use super::{Unusable, input, input_text};
use crate::system::OsRandomness;
use crate::terminal::{during, say, say_all, say_json};

/// Say from which reader's copy a text is most likely made.
///
/// Each copy that "demur office open" writes ends its lines at other words. The text may be a part,
/// retyped line by line, and some of its words may be others; a dozen lines are mostly enough. It is
/// a hint whom to ask and no proof: whoever has opened the memo could make any reader's copy, and
/// lines that were broken anew tell nothing. Nothing here can point at an author or a signer: what
/// they have is the same for all of them.
///
/// Exit status: 0 a copy is named, 1 it cannot be told, 2 an input cannot be read.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur trace found.txt --case case.demur")]
pub(crate) struct Args {
    /// The text as it was found, with its lines as they were
    #[arg(value_name = "TEXT")]
    text: PathBuf,
    /// The case file
    #[arg(long, value_name = "CASE.demur")]
    case: PathBuf,
    /// The log's key as you have it from elsewhere
    #[arg(long, value_name = "VKEY", value_parser = parse_log_key)]
    log_key: Option<LogVerifier>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let found = input_text(&args.text, MARKDOWN_BYTES_MAX)?;
    let octets = input(&args.case, CASE_FILE_OCTETS_MAX.saturating_add(64))?;
    let case = CaseFile::from_file(&octets).and_then(Result::ok);
    let case = case.ok_or_else(|| Unusable("this is no case file".to_owned()))?;
    let pinned = args.log_key.as_ref();
    during("verifying", || {
        case::verify(&case, pinned, &mut OsRandomness)
    })
    .context("the case file is not valid")?;
    let roster = Roster::from_canonical(&case.material.roster.content)?;
    let readers = copies(&roster, case.material.manifest.id());
    let trace = trace(&found, &case.text, &readers);
    if args.json {
        say_json(&as_json(&trace))?;
    } else {
        say_all(sentences(&trace));
    }
    trace.likely().map(|_| ()).context("it cannot be told")
}

fn sentences(trace: &Trace) -> Vec<String> {
    let placed = trace.placed;
    let mut sentences = vec![format!(
        "Line ends that could be placed in the memo: {placed}."
    )];
    let fit = trace.likely();
    if let Some(fit) = fit {
        sentences.push(format!(
            "Most likely made from copy {}, for the reader {}: {} of these line ends are its own.",
            fit.copy.number, fit.copy.reader, fit.same
        ));
    }
    sentences.extend(trace.fits.iter().take(3).map(|fit| {
        format!(
            "Copy {}, for {}: {} of {placed}, {:.1} ({:.1} are needed).",
            fit.copy.number,
            fit.copy.reader,
            fit.same,
            fit.score,
            demur_client::copy::MARGIN
        )
    }));
    if fit.is_some() {
        say("It is a hint whom to ask, and no proof: another reader could have made this copy.");
    }
    sentences
}

fn as_json(trace: &Trace) -> Value {
    let fits = trace.fits.iter().map(|fit| {
        json!({
            "copy": fit.copy.number,
            "reader": fit.copy.reader.as_str(),
            "same": fit.same,
            "score": fit.score,
        })
    });
    json!({
        "placed": trace.placed,
        "likely": trace.likely().map(|fit| fit.copy.number),
        "margin": trace.margin(),
        "copies": fits.collect::<Vec<_>>(),
    })
}
