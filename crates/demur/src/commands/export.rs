//! `demur export`: the whole case in one file that verifies without the server.

use std::path::PathBuf;

use anyhow::{Context, Result};
use demur_client::export::{case_file, certificate_file};
use demur_client::verify::CaseReport;
use demur_client::verify::case::verify;
use demur_client::wallet::Authored;
use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_protocol::api::{Octets, RequestPost};
use demur_protocol::casefile::{CaseFile, CertificateFile, Magic};
use demur_protocol::codec::Canonical;

use super::args::MemberArgs;
use super::session::{Member, Server, author_request, authored, own_memo};
use crate::keep::write_secret;
use crate::system::OsRandomness;
use crate::terminal::{during, say};

/// Write a whole case to one file that anyone can verify, now or in 25 years.
///
/// The file holds the text, every signature, every document and the proof of each from the log. It
/// holds no names of signers, and it is verified before it is written. Needs the author's wallet,
/// and the memo must be filed. With --certificate a second, small file is written for somebody who
/// has only the text: was it filed, when, and how many signed?
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur export 4f0c… --out case.demur --certificate certificate.demur")]
pub(crate) struct Args {
    /// The memo's id; not needed if you wrote only one
    #[arg(value_name = "CASE")]
    case: Option<MemoId>,
    /// Where to write the case file
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Where to write the certificate
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
    #[command(flatten)]
    member: MemberArgs,
}

/// A case in its two files, verified.
pub(crate) struct Exported {
    pub(crate) case: CaseFile,
    pub(crate) certificate: Option<CertificateFile>,
    pub(crate) report: CaseReport,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let member = Member::open(&args.member)?;
    let memo = own_memo(&member.wallet, args.case)?;
    let exported = during("fetching and verifying the case", || {
        export(&member.server, authored(&member.wallet, &memo)?)
    })?;
    write_secret(&args.out, &exported.case.to_file())?;
    let total = exported.report.certificate.total;
    say(format!(
        "Wrote {} (signatures: {total}); it is valid.",
        args.out.display()
    ));
    if let Some(path) = &args.certificate {
        let certificate = exported
            .certificate
            .context("there is no filing to certify")?;
        write_secret(path, &certificate.to_file())?;
        say(format!("Wrote {}.", path.display()));
    }
    say(format!(
        "Anyone can check it: demur verify {}",
        args.out.display()
    ));
    say(format!(
        "The log's key, to compare it with: {}",
        exported.report.log
    ));
    Ok(())
}

/// Fetches a case, puts its file together, and verifies it.
pub(crate) fn export(server: &Server, own: &Authored) -> Result<Exported> {
    let memo = own.manifest.id();
    let request = author_request(own, Operation::CaseExport);
    let post = RequestPost {
        request: Octets(request.to_canonical()),
    };
    let material = server.api.case_export(&memo, &post)?;
    let digest = material.certificate.digest;
    let text = own.versions.iter().find(|text| text.digest() == digest);
    let text = text.context("this wallet does not have the text that was sealed")?;
    let mailbox = server.api.mailbox_list()?;
    let sealed = mailbox.iter().map(|item| item.sealed.0.as_slice());
    let certificate = certificate_file(&material, text);
    let case = case_file(material, text.clone(), &own.circulation(), sealed);
    let report = verify(&case, Some(&server.instance.log), &mut OsRandomness)
        .context("what the server has of the case does not verify")?;
    Ok(Exported {
        case,
        certificate,
        report,
    })
}
