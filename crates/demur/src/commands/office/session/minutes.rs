//! `demur office session minutes`: what was said, point by point, and by nobody in particular.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use demur_client::turns::OfficialTurn;
use demur_domain::ids::MemoId;
use demur_protocol::leaf::EventKind;
use demur_protocol::session::{MinutesPoint, MinutesWords};
use demur_protocol::sizes::CONTENT_OCTETS_MAX;

use super::at_desk;
use crate::commands::input_text;
use crate::commands::office::DeskArgs;
use crate::commands::office::logged::Logged;
use crate::commands::office::turn::take;
use crate::terminal::say;

/// Give the minutes of the session; the authors agree to them or dispute them.
///
/// The file begins with a summary. Then come, each at the beginning of a line, `Asked:` and `Answered:`
/// for each point, and `Will be done:` for what the office will do. Nobody is named, and words that
/// read like a key are refused. Giving minutes again, before the authors agree, replaces nothing: both
/// stand.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office session minutes 4f0c… --text minutes.txt --keys clerk.keys \\
      --server https://dissent.example.gov")]
pub(crate) struct Args {
    /// The case
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// The minutes, text
    #[arg(long, value_name = "FILE")]
    text: PathBuf,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let words = parse(&input_text(&args.text, CONTENT_OCTETS_MAX / 2)?)?;
    if !words.says_enough() {
        bail!("minutes have a summary, short points, and no words that read like a key");
    }
    let (desk, case) = at_desk(&args.desk, &args.case)?;
    let held = Logged::fetch(&desk, &case.id)?.official(EventKind::SessionHeld)?;
    let held = held.context("that the session was held does not stand in the log yet")?;
    take(
        &desk,
        &case.subject(),
        OfficialTurn::Minutes { held, words },
    )?;
    say("Given. The authors agree to them, or dispute them.");
    Ok(())
}

/// Where a line belongs.
enum Part {
    Summary,
    Asked,
    Answered,
    FollowUp,
}

/// Reads minutes as a person writes them.
pub(crate) fn parse(text: &str) -> Result<MinutesWords> {
    let mut words = MinutesWords {
        summary: String::new(),
        points: Vec::new(),
        follow_ups: Vec::new(),
    };
    let mut part = Part::Summary;
    for line in text.lines() {
        let line = if let Some(asked) = line.strip_prefix("Asked:") {
            words.points.push(MinutesPoint {
                asked: String::new(),
                answered: String::new(),
            });
            part = Part::Asked;
            asked
        } else if let Some(answered) = line.strip_prefix("Answered:") {
            if !matches!(part, Part::Asked) {
                bail!("`Answered:` comes after `Asked:`");
            }
            part = Part::Answered;
            answered
        } else if let Some(follow_up) = line.strip_prefix("Will be done:") {
            words.follow_ups.push(String::new());
            part = Part::FollowUp;
            follow_up
        } else {
            line
        };
        let to = match part {
            Part::Summary => Some(&mut words.summary),
            Part::Asked => words.points.last_mut().map(|it| &mut it.asked),
            Part::Answered => words.points.last_mut().map(|it| &mut it.answered),
            Part::FollowUp => words.follow_ups.last_mut(),
        };
        if let Some(to) = to {
            to.push_str(line.trim());
            to.push('\n');
        }
    }
    trim(&mut words);
    Ok(words)
}

fn trim(words: &mut MinutesWords) {
    let trim = |text: &mut String| *text = text.trim().to_owned();
    trim(&mut words.summary);
    words.follow_ups.iter_mut().for_each(trim);
    for point in &mut words.points {
        trim(&mut point.asked);
        trim(&mut point.answered);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_read_as_they_are_written() {
        let text = "Thirty minutes.\nTen came.\n\nAsked: Why now?\nAnd why so late?\nAnswered: Because.\n\
                    Asked: No answer to this\nWill be done: Publish the figures\nby March.\n";
        let words = parse(text).unwrap();
        assert_eq!(words.summary, "Thirty minutes.\nTen came.");
        let points: Vec<_> = words
            .points
            .iter()
            .map(|it| (it.asked.as_str(), it.answered.as_str()))
            .collect();
        assert_eq!(
            points,
            [
                ("Why now?\nAnd why so late?", "Because."),
                ("No answer to this", "")
            ]
        );
        assert_eq!(words.follow_ups, ["Publish the figures\nby March."]);
        assert!(words.says_enough());
        assert!(parse("Answered: what?").is_err());
    }
}
