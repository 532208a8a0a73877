//! `demur office letters`: what the authors wrote to the office, and to whoever is to rule.

use anyhow::Result;
use demur_client::turns::{AuthorLetter, read};
use demur_domain::ids::MemoId;
use demur_protocol::api::MailboxItem;
use demur_protocol::author::AuthorStep;
use demur_protocol::manifest::MemoManifest;

use super::DeskArgs;
use super::desk::Desk;
use super::panel::officials_letters;
use crate::commands::mailbox::Mail;
use crate::terminal::{during, say, say_all};
use crate::words;

/// Read what the authors of a case wrote: answers, disputes, contests, appeals; and what was written
/// on its panel.
///
/// Everybody fetches the whole mailbox, so fetching shows nothing.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office letters 4f0c… --keys clerk.keys --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    let case = desk.kept(&args.case)?;
    let items = during("fetching the mailbox", || desk.server.api.mailbox_list())?;
    let of_panel = officials_letters(&desk, &args.case, &items);
    let letters = letters(&desk, &case.manifest, &items);
    if letters.is_empty() {
        say("The authors have written nothing yet.");
    }
    for letter in &letters {
        say_all(lines(letter));
    }
    if !of_panel.is_empty() {
        say_all(words::mail(&Mail {
            memo: args.case,
            text: None,
            letters: of_panel,
        }));
    }
    Ok(())
}

/// What the authors of a memo wrote that opens with the official's key, oldest first.
pub(crate) fn letters(
    desk: &Desk,
    manifest: &MemoManifest,
    items: &[MailboxItem],
) -> Vec<AuthorLetter> {
    let identity = desk.keys.identity();
    let letter = |item: &MailboxItem| read(&identity, manifest, &item.sealed.0);
    items.iter().filter_map(letter).collect()
}

/// A letter as lines.
pub(crate) fn lines(letter: &AuthorLetter) -> Vec<String> {
    let what = match letter.document.step() {
        AuthorStep::Dispute { .. } => "The authors dispute that it belongs elsewhere",
        AuthorStep::Answer { .. } => "The authors answer",
        AuthorStep::Contest { .. } => "The authors contest the reply",
        AuthorStep::Appeal { .. } => "The authors appeal",
        AuthorStep::Nominate { nominee, .. } => {
            let what = format!("The authors name {nominee} for the panel");
            return titled(&what, letter);
        }
        AuthorStep::AgreeIssues { .. } => "The authors agree to what the panel looks into",
        AuthorStep::ObjectIssues { .. } => "The authors object to what the panel looks into",
        AuthorStep::RequestSession { .. } => "The authors ask for a listening session",
        AuthorStep::OpenRoom { .. } => "The authors open the room of the session",
        AuthorStep::AgreeMinutes { .. } => "The authors agree to the minutes",
        AuthorStep::DisputeMinutes { .. } => "The authors dispute the minutes",
        _ => "The authors",
    };
    titled(what, letter)
}

fn titled(what: &str, letter: &AuthorLetter) -> Vec<String> {
    let mut lines = vec![format!("{what}:")];
    lines.extend(
        letter
            .words
            .trim_end()
            .lines()
            .map(|line| format!("  {line}")),
    );
    lines
}
