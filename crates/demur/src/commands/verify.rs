//! `demur verify`: check a file offline, and say the whole truth about it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use demur_client::verify::{Invalid, Report, ViewReport, receipt, verify_file};
use demur_crypto::labels::sha256;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::seal::Identity;
use demur_domain::memo::{ATTACHMENTS_OCTETS_MAX, MARKDOWN_BYTES_MAX, Memo};
use demur_protocol::claim::ClaimFile;
use demur_protocol::sizes::CASE_FILE_OCTETS_MAX;
use demur_protocol::text::is_attachment;
use serde_json::{Value, json};

use super::args::parse_log_key;
use super::{Unusable, input, input_text};
use crate::keep::load_official;
use crate::system::OsRandomness;
use crate::terminal::{during, say_all, say_json};
use crate::words;

/// Check any file of Demur's, without any server.
///
/// A case file, a certificate, a view, a receipt, a signature, a claim, or a certificate of authorship.
///
/// Says what the file proves: what was filed, when, by how many, who acknowledged and answered it,
/// whether in time, and what was missed. Everything is checked under the key of the log. If you do
/// not give it the key is taken from the file, and you must compare it with the one others have; a
/// receipt holds no key, so it needs --log-key.
///
/// Exit status: 0 valid, 1 not valid, 2 no such file.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur verify case.demur --log-key dissent.example.gov/log+5e2d…
  demur verify certificate.demur --memo memo.md       was this very text filed?
  demur verify case.demur --document order.pdf        is this what the memo is about?")]
pub(crate) struct Args {
    /// What to check
    file: PathBuf,
    /// The log's key as you have it from elsewhere
    #[arg(long, value_name = "VKEY", value_parser = parse_log_key)]
    log_key: Option<LogVerifier>,
    /// A text that should be the one that was filed
    #[arg(long, value_name = "MEMO.md")]
    memo: Option<PathBuf>,
    /// A file that should be one of the attachments; a certificate needs --memo beside it
    #[arg(long, value_name = "FILE")]
    attachment: Vec<PathBuf>,
    /// The document about which the memo should be; a certificate needs --memo beside it
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// The key file that opens a sealed claim: an official's keys, or an age secret key
    #[arg(long, value_name = "KEYS")]
    identity: Option<PathBuf>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// Longest document that is compared with the one about which a memo is.
const DOCUMENT_OCTETS_MAX: usize = 256 * 1024 * 1024;

/// What a file turned out to be.
pub(crate) enum Verdict {
    /// No file of ours, or none that can be judged; why.
    Unreadable(&'static str),
    /// Why it is not valid.
    NotValid(String),
    /// What it says.
    Valid(Report),
}

pub(crate) fn run(args: Args) -> Result<()> {
    let text = args
        .memo
        .as_deref()
        .map(|path| input_text(path, MARKDOWN_BYTES_MAX))
        .transpose()?;
    // A file begins with a line that is not counted in the protocol's limit.
    let octets = input(&args.file, CASE_FILE_OCTETS_MAX.saturating_add(64))?;
    let octets = match &args.identity {
        Some(keys) => ClaimFile::unseal(&identity(keys)?, &octets)
            .map_err(|_| Unusable("the claim does not open with this key".to_owned()))?,
        None => octets,
    };
    let pinned = args.log_key.as_ref();
    let files = args.attachment.iter();
    let files = files.map(|path| input(path, ATTACHMENTS_OCTETS_MAX));
    let files = files.collect::<Result<Vec<_>>>()?;
    let verdict = during("verifying", || judge(&octets, pinned, text.as_deref()));
    let verdict = with_attachments(verdict, text.as_deref(), &files);
    let document = args.document.as_deref();
    let document = document.map(|path| input(path, DOCUMENT_OCTETS_MAX));
    let document = document.transpose()?;
    let verdict = with_document(verdict, text.as_deref(), document.as_deref());
    if args.json {
        say_json(&as_json(&verdict, pinned.is_some()))?;
    }
    match verdict {
        Verdict::Unreadable(why) => Err(Unusable(format!("NOT VALID: {why}")).into()),
        Verdict::NotValid(why) => bail!("NOT VALID: {why}"),
        Verdict::Valid(_) if args.json => Ok(()),
        Verdict::Valid(report) => {
            say_all(words::report(&report));
            if text.is_some() {
                say_all(["The text given with --memo is the one that was filed.".to_owned()]);
            }
            if let (Report::Certificate(_), Some(Ok(memo))) =
                (&report, text.as_deref().map(Memo::parse_markdown))
            {
                say_all(words::attachments(&memo));
            }
            if !files.is_empty() {
                say_all([
                    "Each file given with --attachment is one that the text names.".to_owned(),
                ]);
            }
            if document.is_some() {
                say_all([
                    "The file given with --document is the one about which the memo is.".to_owned(),
                ]);
            }
            say_all([words::checked_under(
                words::log_of(&report),
                pinned.is_some(),
            )]);
            Ok(())
        }
    }
}

/// Judges a file, and whether a text is the one that it is about.
pub(crate) fn judge(octets: &[u8], pinned: Option<&LogVerifier>, text: Option<&str>) -> Verdict {
    if receipt::is_receipt(octets) && pinned.is_none() {
        return Verdict::Unreadable(
            "a receipt holds no key; give the log's key with --log-key to check it",
        );
    }
    match verify_file(octets, pinned, &mut OsRandomness) {
        None => Verdict::Unreadable("this is no file of Demur's"),
        Some(Err(Invalid::Checkpoint)) if pinned.is_some() => {
            Verdict::NotValid(format!("{}, as you gave it", Invalid::Checkpoint))
        }
        Some(Err(invalid)) => Verdict::NotValid(invalid.to_string()),
        Some(Ok(report)) => match text.map(|text| is_about(&report, text)) {
            None | Some(Some(true)) => Verdict::Valid(report),
            Some(Some(false)) => {
                Verdict::NotValid("the text given with --memo is not the one of this file".into())
            }
            Some(None) => Verdict::NotValid("this kind of file tells nothing about a text".into()),
        },
    }
}

/// An identity from an official's key file, or from one as age writes it.
fn identity(path: &Path) -> Result<Identity> {
    let octets = input(path, 64 * 1024)?;
    let text = std::str::from_utf8(&octets).unwrap_or_default();
    let line = text
        .lines()
        .map(str::trim)
        .find(|line| line.starts_with("AGE-SECRET-KEY-"));
    match line {
        Some(line) => Ok(line.parse().context("not an age secret key")?),
        None => Ok(load_official(path)?.identity()),
    }
}

/// Refuses a file that is none of the attachments that the text names.
fn with_attachments(verdict: Verdict, text: Option<&str>, files: &[Vec<u8>]) -> Verdict {
    let Verdict::Valid(report) = &verdict else {
        return verdict;
    };
    let named = memo_of(report, text).map(|memo| memo.into_parts().attachments);
    let is_named = |file: &Vec<u8>| {
        if let Report::View(view) = report {
            return names_file(view, file);
        }
        let mut named = named.iter().flatten();
        named.any(|attachment| is_attachment(attachment, file))
    };
    match files.iter().all(is_named) {
        true => verdict,
        false => Verdict::NotValid(
            "a file given with --attachment is none that the text names, or the text is not known"
                .into(),
        ),
    }
}

/// Refuses a document that is not the one about which the memo is (R66).
fn with_document(verdict: Verdict, text: Option<&str>, document: Option<&[u8]>) -> Verdict {
    let (Verdict::Valid(report), Some(document)) = (&verdict, document) else {
        return verdict;
    };
    let is_named = match report {
        Report::View(view) => names_file(view, document),
        _ => {
            let named = memo_of(report, text).and_then(|memo| memo.into_parts().document);
            named.is_some_and(|named| named.sha256 == sha256(document))
        }
    };
    match is_named {
        true => verdict,
        false => Verdict::NotValid(
            "the file given with --document is not the one about which the memo is, or the text is \
             not known"
                .into(),
        ),
    }
}

/// The memo that a report shows, or else the text that was given beside it.
fn memo_of(report: &Report, text: Option<&str>) -> Option<Memo> {
    match report {
        Report::Case(case) => Some(case.memo.clone()),
        _ => text.and_then(|text| Memo::parse_markdown(text).ok()),
    }
}

/// Whether a view shows the hash of a file, as a text names its attachments.
fn names_file(view: &ViewReport, file: &[u8]) -> bool {
    let hash = hex::encode(sha256(file));
    let mut shown = view.text.lines().iter().flatten().flatten();
    shown.any(|word| *word == hash)
}

/// Whether the file is about this text, if its kind can tell. What counts is the text as the
/// program writes it: white space in somebody's copy may differ.
fn is_about(report: &Report, text: &str) -> Option<bool> {
    let memo = Memo::parse_markdown(text);
    match report {
        Report::Case(case) => Some(memo.is_ok_and(|memo| memo == case.memo)),
        Report::Certificate(certificate) => {
            Some(memo.is_ok_and(|memo| certificate.is_for(&memo.to_markdown())))
        }
        Report::Receipt(_)
        | Report::Signature(_)
        | Report::Claim(_)
        | Report::View(_)
        | Report::Authorship(_) => None,
    }
}

fn as_json(verdict: &Verdict, pinned: bool) -> Value {
    match verdict {
        Verdict::Unreadable(why) => json!({ "valid": false, "reason": why }),
        Verdict::NotValid(why) => json!({ "valid": false, "reason": why }),
        Verdict::Valid(report) => {
            let mut value = words::report_json(report);
            if let Value::Object(fields) = &mut value {
                fields.insert("valid".to_owned(), true.into());
                fields.insert(
                    "log_key".to_owned(),
                    words::log_of(report).to_string().into(),
                );
                fields.insert("log_key_pinned".to_owned(), pinned.into());
                fields.insert("sentences".to_owned(), words::report(report).into());
            }
            value
        }
    }
}
