//! `demur memo file`: hand the memo in, and wait for the receipt.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use demur_client::author;
use demur_client::verify::receipt::{self, ReceiptReport};
use demur_client::wallet::{Authored, Wallet};
use demur_crypto::log::leaf::Handle;
use demur_crypto::log::promise::{Promise, UnverifiedPromise};
use demur_domain::ids::{IntervalNumber, MemoId};
use demur_domain::state::State;
use demur_protocol::api::{FilePost, FixedOctets, Octets};
use demur_protocol::codec::Canonical;
use demur_protocol::leaf::{CaseLeaf, EventKind};
use serde_json::json;

use super::OwnArgs;
use super::seal::{check_signatures, seal};
use crate::commands::session::{Keep, Member, Server, authored, own_memo};
use crate::keep::write_secret;
use crate::system::{OsRandomness, now};
use crate::terminal::{confirm, during, remark, say, say_json};
use crate::words;

/// How often the server is asked whether the receipt is there.
const POLL: Duration = Duration::from_secs(1);

/// Hand a sealed memo in. Nobody approves it and nobody can stop it.
///
/// Every signature is verified once more. The memo is sealed to the office and to each reader the charter names before it leaves. The
/// server answers at once with the log's signed promise, which is verified and kept, and after the
/// log's next interval with a receipt that anyone can verify with `demur verify`. From now on the
/// office's clocks run. Filing again is the same filing, so run this again if the answer was lost
/// or the receipt did not come in time.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo file --memo 4f0c… --wait 120")]
pub(crate) struct Args {
    /// Where to write the receipt
    #[arg(long, value_name = "FILE", default_value = "receipt.tlog-proof")]
    receipt: PathBuf,
    /// How many seconds to wait for the receipt
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    wait: u32,
    /// File it as what cannot wait, with the charter's shorter times. The file says why, in at most 4,096 octets
    #[arg(long, value_name = "FILE")]
    urgent: Option<PathBuf>,
    /// Do not ask for confirmation
    #[arg(long)]
    yes: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    own: OwnArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let mut member = Member::open(&args.own.member)?;
    let memo = own_memo(&member.wallet, args.own.memo)?;
    confirm(
        "File the memo with the office? It stays a record from then on.",
        args.yes,
    )?;
    if let Some(why) = &args.urgent {
        let why = fs::read_to_string(why).with_context(|| why.display().to_string())?;
        let own = member.wallet.authored_mut(&memo).context("no such memo")?;
        author::mark_urgent(&member.server.instance, own, &why, &mut OsRandomness)?;
    }
    let promise = file(&member.server, &mut member.wallet, &member.file, memo)?;
    let own = authored(&member.wallet, &memo)?;
    let what = "waiting for the receipt";
    let receipt = during(what, || {
        await_receipt(&member.server, own, &promise, args.wait)
    })?;
    if let Some((text, _)) = &receipt {
        write_secret(&args.receipt, text.as_bytes())?;
    }
    let charter = member
        .server
        .instance
        .charter_by_digest(&own.manifest.charter);
    let charter = &charter
        .context("the log does not have the memo's charter")?
        .charter;
    if args.json {
        return say_json(&json!({
            "memo": memo.to_string(),
            "receipt": receipt.as_ref().map(|_| args.receipt.display().to_string()),
            "filed_at": receipt.as_ref().map(|(_, report)| report.filed_at(charter)),
            "promised_by": promised_by(&promise),
        }));
    }
    say(format!(
        "Filed: memo {memo}. The log's promise is verified and in your wallet."
    ));
    match &receipt {
        Some((_, report)) => {
            let day = words::day(charter, report.filed_at(charter));
            say(format!(
                "It stands in the log since {day}, as entry {}.",
                report.index
            ));
            say(format!(
                "Receipt: {}. Keep it, and the log's key.",
                args.receipt.display()
            ));
        }
        None => {
            let day = words::day(charter, promised_by(&promise));
            remark(format!(
                "The receipt is not there yet; it is promised by {day}."
            ));
            remark("Run the same command later, or with a longer --wait.");
        }
    }
    Ok(())
}

/// Files the memo, or finds the filing whose answer was lost. What is sent is kept before it is
/// sent, and the promise is kept once it holds.
pub(crate) fn file(
    server: &Server,
    wallet: &mut Wallet,
    keep: &dyn Keep,
    memo: MemoId,
) -> Result<Promise> {
    let status = server.api.memo_status(&memo)?;
    let octets = if status.state.0 == State::Sealed {
        send(server, wallet, keep, memo)?
    } else if status.state.0.is_filed() {
        server.api.receipt_show(&memo)?.promise.0
    } else {
        bail!(
            "the memo is not sealed: it is {}",
            words::state(status.state.0)
        );
    };
    let own = authored(wallet, &memo)?;
    let promise = UnverifiedPromise::decode(&octets).and_then(|p| p.verify(&server.instance.log));
    let promise = promise.context("the server's promise is not signed by the log")?;
    // Only the authors know this handle, so a promise about it is about this filing.
    let handle = Handle::derive(&own.case_log_key, EventKind::Filed.number(), 0);
    if promise.terms().handle != handle {
        bail!("the server's promise is about something else");
    }
    let own = wallet.authored_mut(&memo).context("no such memo")?;
    if own.promise != octets {
        own.promise = octets;
        keep.keep(wallet)?;
    }
    Ok(promise)
}

fn send(server: &Server, wallet: &mut Wallet, keep: &dyn Keep, memo: MemoId) -> Result<Vec<u8>> {
    // Filing is the authors' word that so many signed, so it is verified and not believed.
    let certificate = seal(server, authored(wallet, &memo)?)?;
    check_signatures(
        server,
        authored(wallet, &memo)?,
        certificate.certificate_digest(),
    )?;
    let own = wallet.authored_mut(&memo).context("no such memo")?;
    let document = author::file(&server.instance, own, &certificate, &mut OsRandomness)?;
    let own: &Authored = own;
    let content = document.to_canonical();
    let post = FilePost {
        document: Octets(content.clone()),
        sealed_memo: Octets(own.sealed_memo.clone()),
        case_log_key: FixedOctets(own.case_log_key),
        nonce: FixedOctets(own.filing_nonce),
    };
    let (case_log_key, nonce) = (own.case_log_key, own.filing_nonce);
    keep.keep(wallet)?;
    let promise = during("filing the memo", || server.api.memo_file(&memo, &post))?
        .promise
        .0;
    let leaf = CaseLeaf {
        kind: EventKind::Filed,
        sequence: 0,
        case_log_key: &case_log_key,
        nonce: &nonce,
        content: &content,
    };
    let verified = UnverifiedPromise::decode(&promise).and_then(|p| p.verify(&server.instance.log));
    let verified = verified.context("the server's promise is not signed by the log")?;
    if !verified.is_for(&leaf.leaf(IntervalNumber::new(verified.terms().interval))) {
        bail!("the server's promise is not about this filing");
    }
    Ok(promise)
}

/// Waits for the receipt and verifies it. None if it is not there in time.
pub(crate) fn await_receipt(
    server: &Server,
    own: &Authored,
    promise: &Promise,
    seconds_max: u32,
) -> Result<Option<(String, ReceiptReport)>> {
    let memo = own.manifest.id();
    let until = now().saturating_add(i64::from(seconds_max));
    let text = loop {
        match server.api.receipt_show(&memo)?.receipt {
            Some(text) => break text,
            None if now() >= until => return Ok(None),
            None => std::thread::sleep(POLL),
        }
    };
    let report = receipt::verify(text.as_bytes(), Some(&server.instance.log))
        .context("the server's receipt does not hold")?;
    if report.memo != memo {
        bail!("the server's receipt is about another memo");
    }
    if report.interval > promise.last_interval() {
        remark("The log broke its promise: the filing stands there, but late. Tell the monitor.");
    }
    Ok(Some((text, report)))
}

/// The end of the last interval in which the promise is kept, seconds since 1970.
fn promised_by(promise: &Promise) -> i64 {
    let end = promise.last_interval().saturating_add(1);
    let second = end.saturating_mul(u64::from(promise.terms().interval_seconds));
    i64::try_from(second).unwrap_or(i64::MAX)
}
