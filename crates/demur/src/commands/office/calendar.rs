//! `demur office calendar`: what is due, as a file that calendar programs read, or at an address of
//! this machine to which they subscribe.

use std::ffi::OsString;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use demur_crypto::randomness::random_bytes;
use demur_domain::charter::Charter;
use demur_protocol::api::{CaseItem, OwedDuty};
use demur_protocol::leaf::Duty;
use demur_web::{Calendar, serve_calendar};
use jiff::Timestamp;
use tokio::net::TcpListener;

use super::DeskArgs;
use super::desk::Desk;
use super::inbox::inbox;
use crate::ics::{Entry, feed};
use crate::keep;
use crate::system::{OsRandomness, now};
use crate::terminal::{during, remark, say};
use crate::words;

/// Octets of the secret in an address.
const SECRET_OCTETS: usize = 16;

/// Write what is due as a calendar (iCalendar, RFC 5545), or let a calendar program subscribe to it.
///
/// Entries name the case and what is due by the end of that day, and nothing of the memo. Importing
/// a newer file moves entries that moved.
///
/// With --port it is served on this machine and nowhere else, under an address with a secret, and
/// asked for anew with your keys each time. While you are not signed in there is no calendar, and a
/// calendar program keeps what it had. The address stays the same as long as the file that ends in
/// .calendar, beside your keys.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office calendar --keys director.keys --server https://dissent.example.gov --out due.ics
  demur office calendar --keys director.keys --server https://dissent.example.gov --port 7073")]
pub(crate) struct Args {
    /// Where to write it; an older one there is replaced
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Port on this machine to serve it on, instead
    #[arg(
        long,
        value_name = "PORT",
        conflicts_with = "out",
        required_unless_present = "out"
    )]
    port: Option<u16>,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: Args) -> Result<()> {
    if let Some(out) = args.out {
        let (text, entries) = made(&args.desk)?;
        // To a file, because lines that end as the format wants are not for a terminal.
        fs::write(&out, text).with_context(|| out.display().to_string())?;
        say(format!("{}: {entries} entries", out.display()));
    }
    if let Some(port) = args.port {
        let path = format!("/{}/due.ics", hex::encode(secret(&args.desk.keys)?));
        let served = serve(port, &path, Arc::new(Due(args.desk)));
        tokio::runtime::Runtime::new()?.block_on(served)?;
    }
    Ok(())
}

/// The calendar as it is now, and how many entries it has.
fn made(args: &DeskArgs) -> Result<(String, usize)> {
    let desk = Desk::open(args)?;
    let cases = during("asking the server", || inbox(&desk))?;
    let charter = desk.server.instance.charter();
    let charter = charter.context("the server has no charter")?;
    let entries = due(&cases, &charter.charter);
    let text = feed(Timestamp::from_second(now())?, &entries);
    Ok((text, entries.len()))
}

/// What an official is served, made anew each time: a sign-in since then counts.
struct Due(DeskArgs);

impl Calendar for Due {
    fn text(&self) -> Option<String> {
        match made(&self.0) {
            Ok((text, _)) => Some(text),
            Err(error) => {
                remark(format!("No calendar now: {error:#}"));
                None
            }
        }
    }
}

async fn serve(port: u16, path: &str, calendar: Arc<Due>) -> Result<()> {
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let listener = TcpListener::bind(address).await.context(address)?;
    let address = listener.local_addr()?;
    say(format!(
        "Subscribe to this address, on this machine, and show it to nobody:\n\n  \
         http://{address}{path}\n\nCtrl-C stops it."
    ));
    serve_calendar(listener, path, calendar, async {
        // Where the signal cannot be waited for, it runs until it is killed.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
    .await?;
    Ok(())
}

/// The secret in the address, kept beside the keys from the first time on.
fn secret(keys: &Path) -> Result<[u8; SECRET_OCTETS]> {
    let mut path = OsString::from(keys);
    path.push(".calendar");
    let path = PathBuf::from(path);
    if !path.exists() {
        let secret: [u8; SECRET_OCTETS] = random_bytes(&mut OsRandomness);
        keep::write_secret(&path, &secret)?;
        return Ok(secret);
    }
    let kept = keep::read(&path, SECRET_OCTETS)?;
    let Ok(secret) = kept.try_into() else {
        bail!("{}: not the secret of a calendar", path.display());
    };
    Ok(secret)
}

/// What is owed in these cases, on the last day on which it is in time.
fn due(cases: &[CaseItem], charter: &Charter) -> Vec<Entry> {
    let of_case = |case: &CaseItem| {
        let memo = case.memo.0.to_string();
        let short = memo.get(..16).unwrap_or(&memo);
        let entry = |key: &str, words: String, late_from: i64| {
            let last = Timestamp::from_second(late_from.saturating_sub(1)).ok()?;
            Some(Entry {
                uid: format!("{memo}-{key}@demur"),
                day: charter.calendar().day_of(last),
                summary: format!("Case {short}: {words}"),
            })
        };
        let owed = case.owed.iter().filter_map(|owed| {
            let key = serde_json::to_value(owed.duty).ok()?;
            let words = format!("{} is due", words::duty(owed.duty.0));
            entry(key.as_str()?, words, owed.due)
        });
        let is_reply = |owed: &OwedDuty| owed.duty.0 == Duty::Reply;
        let target = case.due.as_ref().filter(|_| case.owed.iter().any(is_reply));
        let target = target.and_then(|due| {
            entry(
                "target",
                "the reply is aimed for".to_owned(),
                due.reply_target,
            )
        });
        owed.chain(target).collect::<Vec<_>>()
    };
    cases.iter().flat_map(of_case).collect()
}
