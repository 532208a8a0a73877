//! `demur memo seal`: fix the signatures and get the certificate.

use anyhow::{Context, Result, bail};
use demur_client::author;
use demur_client::verify::case::verify_sealed;
use demur_client::wallet::Authored;
use demur_domain::ids::CertificateDigest;
use demur_domain::operation::Operation;
use demur_protocol::api::{AuthorPost, Octets, RequestPost};
use demur_protocol::certificate::Certificate;
use demur_protocol::codec::Canonical;
use serde_json::json;

use super::OwnArgs;
use crate::commands::session::{Member, Server, author_request, authored, own_memo};
use crate::system::OsRandomness;
use crate::terminal::{confirm, during, say, say_all, say_json};
use crate::words;

/// Fix the signatures: from here on nobody can add or take back one.
///
/// The server answers with the certificate: how many signed, from where, and the root over all
/// signatures. Every signature is then verified here, not believed. Needs the wallet that opened
/// the memo.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur memo seal --memo 4f0c…            then: demur memo file --memo 4f0c…")]
pub(crate) struct Args {
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
    let member = Member::open(&args.own.member)?;
    let memo = own_memo(&member.wallet, args.own.memo)?;
    confirm(
        "Seal the memo? Nobody can sign, or take a signature back, after this.",
        args.yes,
    )?;
    let own = authored(&member.wallet, &memo)?;
    let certificate = seal(&member.server, own)?;
    check_signatures(&member.server, own, certificate.certificate_digest())?;
    if args.json {
        return say_json(&json!({
            "memo": memo.to_string(),
            "signatures": certificate.total,
            "with_reservation": certificate.with_reservation,
            "certificate": certificate.certificate_digest().to_string(),
        }));
    }
    say("Sealed.");
    let charter = member
        .server
        .instance
        .charter_by_digest(&own.manifest.charter);
    let charter = &charter
        .context("the log does not have the memo's charter")?
        .charter;
    say_all(words::signatures(&certificate, charter));
    say("Every signature was verified here, and the certificate follows from them.");
    say("The next step: demur memo file");
    Ok(())
}

/// Seals the memo, or asks for the certificate again. It must be about the text in the wallet.
pub(crate) fn seal(server: &Server, own: &Authored) -> Result<Certificate> {
    let post = AuthorPost {
        document: Octets(author::seal(own).to_canonical()),
    };
    let memo = own.manifest.id();
    let certificate = during("sealing the memo", || server.api.memo_seal(&memo, &post))?;
    let digest = own
        .versions
        .last()
        .map(demur_protocol::text::VersionText::digest);
    let right = certificate.memo == memo
        && certificate.charter == own.manifest.charter
        && Some(certificate.digest) == digest;
    if !right {
        bail!("the server's certificate is about another text than the one in this wallet");
    }
    Ok(certificate)
}

/// Fetches every signature, verifies it, and compares what follows with the certificate.
pub(crate) fn check_signatures(
    server: &Server,
    own: &Authored,
    certified: CertificateDigest,
) -> Result<()> {
    let request = author_request(own, Operation::CaseExport);
    let post = RequestPost {
        request: Octets(request.to_canonical()),
    };
    let memo = own.manifest.id();
    let material = during("fetching the signatures", || {
        server.api.case_export(&memo, &post)
    })?;
    let pinned = Some(&server.instance.log);
    during("verifying the signatures", || {
        verify_sealed(&material, pinned, &mut OsRandomness)
    })?;
    if material.certificate.certificate_digest() != certified || material.manifest != own.manifest {
        bail!("the server hands out other signatures than the ones it certified");
    }
    Ok(())
}
