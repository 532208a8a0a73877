//! `demur memo circulate`: open a memo, freeze its text, and get the invitation.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use demur_client::attach::{File, Written};
use demur_client::author::{self, AuthorRefusal};
use demur_client::wallet::Wallet;
use demur_domain::guard::{check_markings, circulation_ends_at};
use demur_domain::ids::{InstitutionId, MemoId};
use demur_domain::memo::MARKDOWN_BYTES_MAX;
use demur_domain::state::State;
use demur_protocol::api::{CirculatePost, MemoPost, Octets};
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::Invitation;
use jiff::Timestamp;
use serde::Serialize;

use super::OwnArgs;
use crate::commands::args::InvitationText;
use crate::commands::attach::AttachArgs;
use crate::commands::session::{Keep, Member, Server, authored, own_memo};
use crate::commands::{Unusable, input_text};
use crate::http::Problem;
use crate::system::{OsRandomness, now};
use crate::terminal::{during, say, say_json};
use crate::words;

/// Freeze a text, let it circulate, and print the invitation to pass round.
///
/// The first time this opens the memo, with a proof that a member opens it and not which. Needs a
/// wallet with a credential of a month whose enrolment is over. The text is sealed to the
/// invitation's key before it leaves: the server cannot read it. Whoever has the invitation can
/// read the text and sign it, so pass it on as you would the memo itself.
///
/// Files given with --attach travel with it, at most ten and 1 MiB together. What says who took a
/// picture, where and with what is taken out first; of a PDF you are told what is in it. What a
/// file shows can still give you away.
///
/// The fewer institutions may sign, the fewer people each signer hides among. The head of another
/// institution reads the memo only if its members may sign it.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo circulate memo.md --days 14
  demur memo circulate memo.md --attach table.csv --attach photo.jpg")]
pub(crate) struct Args {
    /// The memo, as `demur memo new` laid it out
    file: PathBuf,
    /// How many days it circulates; the charter's longest if not given
    #[arg(long)]
    days: Option<u16>,
    /// Let only members of this institution sign; may be given several times, and with the first
    /// version only
    #[arg(long, value_name = "INSTITUTION", conflicts_with = "memo")]
    institution: Vec<InstitutionId>,
    #[command(flatten)]
    attach: AttachArgs,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    own: OwnArgs,
}

/// A text about to circulate.
pub(crate) struct Text {
    pub(crate) markdown: String,
    pub(crate) files: Vec<File>,
    pub(crate) days: Option<u16>,
}

impl Text {
    fn written(&self) -> Written<'_> {
        Written {
            markdown: &self.markdown,
            files: &self.files,
        }
    }
}

/// A memo in circulation.
#[derive(Serialize)]
pub(crate) struct Circulated {
    pub(crate) memo: String,
    pub(crate) version: usize,
    pub(crate) closes_at: i64,
    pub(crate) invitation: String,
    pub(crate) link: String,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let markdown = input_text(&args.file, MARKDOWN_BYTES_MAX)?;
    let mut member = Member::open(&args.own.member)?;
    let named = args
        .own
        .memo
        .map(|memo| own_memo(&member.wallet, Some(memo)))
        .transpose()?;
    let text = Text {
        markdown,
        files: args.attach.files()?,
        days: args.days,
    };
    let memo = match named {
        Some(memo) => memo,
        None => {
            check(&member.server, &text)?;
            let among = &args.institution;
            open(&member.server, &mut member.wallet, &member.file, among)?
        }
    };
    let circulated = circulate(
        &member.server,
        &mut member.wallet,
        &member.file,
        memo,
        &text,
    )
    .with_context(|| format!("memo {memo} is open and does not circulate"))?;
    report(&member.server, &circulated, args.json)
}

pub(super) fn report(server: &Server, circulated: &Circulated, json: bool) -> Result<()> {
    if json {
        return say_json(circulated);
    }
    say(format!(
        "Version {} of memo {} circulates.",
        circulated.version, circulated.memo
    ));
    if let Some(charter) = server.instance.charter() {
        let until = words::last_day(&charter.charter, circulated.closes_at);
        say(format!("It circulates to the end of {until}."));
    }
    say("Pass on the invitation, as text or as a link; whoever has it can read and sign:");
    say(&circulated.invitation);
    say(&circulated.link);
    Ok(())
}

/// Whether the text is a memo that may circulate here, before anything is opened for it.
pub(crate) fn check(server: &Server, text: &Text) -> Result<()> {
    let memo = text.written().memo().map_err(AuthorRefusal::Written)?;
    let charter = server.instance.charter().ok_or(AuthorRefusal::NoCharter)?;
    let marked = check_markings(&charter.charter, &memo);
    marked.map_err(|_| AuthorRefusal::Marking(author::right_system(&charter.charter)))?;
    Ok(())
}

/// Opens a memo that members of these institutions may sign, or of every one where none is named. Its
/// keys are kept before the server is asked.
pub(crate) fn open(
    server: &Server,
    wallet: &mut Wallet,
    keep: &dyn Keep,
    among: &[InstitutionId],
) -> Result<MemoId> {
    let opening = author::open(&server.instance, wallet, among, &mut OsRandomness)?;
    let memo = opening.authored.manifest.id();
    let post = MemoPost {
        manifest: Octets(author::manifest_octets(&opening.authored)),
        presentation: Octets(opening.presentation.to_canonical()),
        index: opening.index,
    };
    wallet.authored.push(opening.authored);
    if let Some(enrolment) = wallet.enrolment_mut(&opening.epoch) {
        enrolment.use_context(&opening.context);
    }
    keep.keep(wallet)?;
    match during("opening the memo", || server.api.memo_open(&post)) {
        Ok(_) => Ok(memo),
        Err(error) => {
            if error.is::<Problem>() {
                forget(wallet, keep, &memo)?;
            }
            Err(error)
        }
    }
}

fn forget(wallet: &mut Wallet, keep: &dyn Keep, memo: &MemoId) -> Result<()> {
    wallet
        .authored
        .retain(|authored| authored.manifest.id() != *memo);
    keep.keep(wallet)
}

/// Freezes a text as the next version and lets it circulate.
pub(crate) fn circulate(
    server: &Server,
    wallet: &mut Wallet,
    keep: &dyn Keep,
    memo: MemoId,
    text: &Text,
) -> Result<Circulated> {
    if let Some(circulated) = reconcile(server, wallet, keep, memo, text)? {
        return Ok(circulated);
    }
    let own = authored(wallet, &memo)?;
    let charter = server.instance.charter_by_digest(&own.manifest.charter);
    let charter = &charter.ok_or(AuthorRefusal::NoCharter)?.charter;
    let days = text.days.unwrap_or(charter.circulation().window_days_max);
    let closes_at =
        circulation_ends_at(charter, Timestamp::from_second(now())?, days).map_err(|_| {
            let days_max = charter.circulation().window_days_max;
            Unusable(format!(
                "the charter lets a memo circulate for 1 to {days_max} days"
            ))
        })?;
    let closes_at = closes_at.as_second();
    let randomness = &mut OsRandomness;
    let frozen = author::freeze(&server.instance, own, text.written(), closes_at, randomness)?;
    let post = CirculatePost {
        document: Octets(frozen.document.to_canonical()),
        sealed_text: Octets(frozen.sealed_text),
    };
    // Kept before it is sent: the text's nonce cannot be had again from anywhere else.
    let own = wallet.authored_mut(&memo).context("no such memo")?;
    own.versions.push(frozen.text);
    own.closes_at = Some(closes_at);
    keep.keep(wallet)?;
    if let Err(error) = during("sending the text", || {
        server.api.memo_circulate(&memo, &post)
    }) {
        if error.is::<Problem>() {
            wallet
                .authored_mut(&memo)
                .context("no such memo")?
                .versions
                .pop();
            keep.keep(wallet)?;
        }
        return Err(error);
    }
    circulated(server, wallet, &memo, closes_at)
}

/// Brings the wallet's versions to what the server has, for an answer that was lost. Some if the
/// very text circulates already.
fn reconcile(
    server: &Server,
    wallet: &mut Wallet,
    keep: &dyn Keep,
    memo: MemoId,
    text: &Text,
) -> Result<Option<Circulated>> {
    let status = match server.api.memo_status(&memo) {
        Ok(status) => status,
        Err(error) => {
            let untouched = authored(wallet, &memo)?.versions.is_empty();
            let unknown = error
                .downcast_ref::<Problem>()
                .is_some_and(|p| p.0.status == 404);
            if untouched && unknown {
                forget(wallet, keep, &memo)?;
                bail!("the server never got this memo; circulate again without --memo");
            }
            return Err(error);
        }
    };
    let own = wallet.authored_mut(&memo).context("no such memo")?;
    let versions = usize::from(status.version.unwrap_or(0));
    if own.versions.len() < versions {
        bail!("the memo has a version that this wallet does not have; use the wallet that made it");
    }
    own.versions.truncate(versions);
    if status.state.0 != State::Circulating {
        return Ok(None);
    }
    let same = text.written().memo().is_ok_and(|memo| {
        own.versions
            .last()
            .is_some_and(|v| v.markdown == memo.to_markdown())
    });
    match status.closes_at.filter(|_| same) {
        Some(closes_at) => circulated(server, wallet, &memo, closes_at).map(Some),
        None => bail!("another text of this memo circulates; to replace it: demur memo revise"),
    }
}

fn circulated(
    server: &Server,
    wallet: &Wallet,
    memo: &MemoId,
    closes_at: i64,
) -> Result<Circulated> {
    let own = authored(wallet, memo)?;
    let invitation = Invitation {
        memo: *memo,
        key: own.circulation(),
    };
    let text = InvitationText::new(server.api.base(), &invitation);
    Ok(Circulated {
        memo: memo.to_string(),
        version: own.versions.len(),
        closes_at,
        invitation: text.bare,
        link: text.link,
    })
}
