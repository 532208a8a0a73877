//! `demur post`: a courier posts signatures that others made.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use demur_client::circulation::Circulation;
use demur_client::sign::{self, SignRefusal};
use demur_client::verify::{SignatureReport, signature};
use demur_crypto::log::note::LogVerifier;
use demur_domain::ids::MemoId;
use demur_protocol::api::{BlocksPost, Octets};
use demur_protocol::casefile::{Magic, SignatureFile};
use demur_protocol::presentation::UnverifiedCosignature;
use demur_protocol::sizes::COSIGNATURES_PER_POST_MAX;
use serde_json::json;

use super::args::{MemoName, ServerArgs};
use super::session::Server;
use super::{Unusable, input};
use crate::http::Api;
use crate::system::now;
use crate::terminal::{during, say, say_json};

/// Longest signature file.
const SIGNATURE_FILE_OCTETS_MAX: usize = 1024 * 1024 + 64;

/// Post signatures that were saved with `demur sign --out`, your own or others'.
///
/// Needs no wallet and learns no names: a courier may carry signatures for many. Each file is
/// verified here first, and if one does not hold nothing is posted. With --invitation each is also
/// held against the text that circulates now. The server gives one and the same answer whatever
/// becomes of a signature.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur post *.sig --server https://dissent.example.gov --invitation @invitation.txt")]
pub(crate) struct Args {
    /// Files with signatures
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The memo's invitation, to check that the signatures are for the current text
    #[arg(long)]
    invitation: Option<MemoName>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    server: ServerArgs,
}

/// What was posted.
pub(crate) struct Posted {
    pub(crate) signatures: usize,
    pub(crate) requests: usize,
    pub(crate) answer: String,
}

/// A signature that holds.
pub(crate) struct Checked {
    pub(crate) memo: MemoId,
    pub(crate) block: Vec<u8>,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let linked = args
        .invitation
        .as_ref()
        .and_then(|name| name.server.clone());
    let base = args.server.server.or(linked);
    let base = base.ok_or_else(|| Unusable("give the --server".to_owned()))?;
    let pinned = args.server.log_key.as_ref();
    let current = match &args.invitation {
        Some(name) => Some(current(&base, pinned, name)?),
        None => None,
    };
    let checked = during("verifying the signatures", || {
        let each = args.files.iter().map(|path| {
            let octets = input(path, SIGNATURE_FILE_OCTETS_MAX)?;
            let checked = check(&octets, pinned, current.as_ref());
            checked.with_context(|| format!("{}: nothing was posted", path.display()))
        });
        each.collect::<Result<Vec<_>>>()
    })?;
    let posted = during("posting", || post(&Api::new(&base), checked))?;
    if args.json {
        return say_json(&json!({
            "signatures": posted.signatures,
            "requests": posted.requests,
            "answer": posted.answer,
        }));
    }
    let (signatures, requests) = (posted.signatures, posted.requests);
    say(format!(
        "Posted: {signatures} (requests: {requests}). The server answers: {}.",
        posted.answer
    ));
    Ok(())
}

fn current(base: &str, pinned: Option<&LogVerifier>, name: &MemoName) -> Result<Circulation> {
    let key = name.key.as_ref();
    let key = key.ok_or_else(|| Unusable("--invitation: the id alone opens nothing".to_owned()))?;
    during("fetching the memo", || {
        Server::reach(base, pinned)?.circulation(name.memo, key)
    })
}

/// Verifies one file, and holds it against the text in circulation if that is known.
pub(crate) fn check(
    octets: &[u8],
    pinned: Option<&LogVerifier>,
    current: Option<&Circulation>,
) -> Result<Checked> {
    let not_ours = || Unusable("not a file with a signature".to_owned());
    let file = SignatureFile::from_file(octets)
        .ok_or_else(not_ours)?
        .context("damaged")?;
    let SignatureReport { memo, late, .. } =
        signature::verify(&file, pinned).context("the signature does not hold")?;
    let block = file.block.to_vec();
    if let Some(circulation) = current {
        if circulation.memo != memo {
            bail!("the signature is for another memo than the invitation");
        }
        if !late && now() >= circulation.freeze.closes_at {
            return Err(SignRefusal::WindowOver.into());
        }
        sign::check(circulation, &UnverifiedCosignature::from_block(&block)?)?;
    }
    Ok(Checked { memo, block })
}

/// Posts signatures, as many at a time as one request takes.
pub(crate) fn post(api: &Api, checked: Vec<Checked>) -> Result<Posted> {
    let mut by_memo = BTreeMap::<MemoId, Vec<Octets>>::new();
    for signature in checked {
        by_memo
            .entry(signature.memo)
            .or_default()
            .push(Octets(signature.block));
    }
    let mut posted = Posted {
        signatures: 0,
        requests: 0,
        answer: String::new(),
    };
    for (memo, blocks) in by_memo {
        for some in blocks.chunks(COSIGNATURES_PER_POST_MAX) {
            let post = BlocksPost {
                blocks: some.to_vec(),
            };
            posted.answer = api.memo_cosign(&memo, &post)?.message;
            posted.signatures = posted.signatures.saturating_add(some.len());
            posted.requests = posted.requests.saturating_add(1);
        }
    }
    Ok(posted)
}
