//! `demur office open`: read a memo, which its authors see.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use demur_client::circulation::accepted_epochs;
use demur_client::copy::copies;
use demur_client::office::name_of_signer;
use demur_crypto::credential::Hint;
use demur_crypto::randomness::random_bytes;
use demur_domain::ids::MemoId;
use demur_domain::operation::Operation;
use demur_protocol::api::{CaseOpenAnswer, CaseOpenPost, FixedOctets, Octets};
use demur_protocol::certificate::{Certificate, CertificateSubject, pseudonyms_are_distinct};
use demur_protocol::check::PresentationRules;
use demur_protocol::codec::Canonical;
use demur_protocol::epoch::Epoch;
use demur_protocol::presentation::{Kind, UnverifiedPresentation};
use serde_json::json;

use super::DeskArgs;
use super::desk::{Desk, OpenedCase, check};
use super::undertake;
use crate::commands::attach;
use crate::keep::write_secret;
use crate::system::OsRandomness;
use crate::terminal::{confirm, during, remark, say, say_all, say_json};
use crate::words;

/// Open a filed memo and verify every signature on it.
///
/// Where the charter asks for an undertaking to protect who signed, it is shown and signed first, once
/// for each case. The authors see who opened it and when: that is logged before the server hands it out. Every
/// signature is verified, and the names of those who signed as named are shown, each proved to
/// belong to its signature. The memo goes to standard output or, with --out, to a folder. It is a
/// numbered copy that names you, and its lines end where nobody else's do: a part of it, even
/// retyped line by line, can be traced to you with "demur trace". Authors and signers have no such
/// marks. Later steps use what is kept beside your key file, still sealed, and open nothing again.
#[derive(clap::Args)]
#[command(after_help = "\
Example:
  demur office open 4f0c… --keys director.keys --server https://dissent.example.gov --out case/")]
pub(crate) struct Args {
    /// The case, as `demur office inbox` lists it
    #[arg(value_name = "CASE")]
    case: MemoId,
    /// Write memo.md, signers.txt and the attachments to this folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Sign the undertaking that the charter asks for, without being asked again
    #[arg(long)]
    pub(super) undertake: bool,
    /// Do not ask for confirmation
    #[arg(long)]
    pub(super) yes: bool,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    desk: DeskArgs,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let desk = Desk::open(&args.desk)?;
    remark("The authors will see that you opened this case, and when.");
    remark("Your copy is numbered and names you; where its lines end tells it from other copies.");
    confirm("Open it?", args.yes)?;
    let (case, names) = match open(&desk, args.case) {
        Err(error) if undertake::is_missing(&error) => {
            undertake::undertake(&desk, args.case, args)?;
            open(&desk, args.case)?
        }
        opened => opened?,
    };
    let text = copy(&desk, &case);
    if let Some(folder) = &args.out {
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        write_secret(&folder.join("memo.md"), text.as_bytes())?;
        let mut signers = names.join("\n");
        signers.push('\n');
        write_secret(&folder.join("signers.txt"), signers.as_bytes())?;
        for name in attach::save(folder, &case.memo, &case.filed.text)? {
            remark(format!("Wrote {name} to {}.", folder.display()));
        }
    }
    if args.json {
        return say_json(&json!({
            "case": case.id.to_string(),
            "subject": case.memo.parts().subject,
            "demands": case.certificate.demands,
            "signatures": case.certificate.total,
            "with_reservation": case.certificate.with_reservation,
            "named": names,
            "attachments": words::attachments_json(&case.memo),
            "urgency": case.filed.urgency.as_ref().map(|it| &it.words),
            "markdown": args.out.is_none().then_some(&text),
        }));
    }
    match &args.out {
        Some(folder) => say(format!(
            "Wrote memo.md and signers.txt to {}.",
            folder.display()
        )),
        None => say(&text),
    }
    if let Some(urgency) = &case.filed.urgency {
        say("The authors say that it cannot wait, and the charter's shorter times hold. Why:");
        say(&urgency.words);
    }
    say_all(words::demands(&case.memo));
    say_all(words::signatures(&case.certificate, &case.charter));
    say("Every signature was verified here, and the certificate follows from them.");
    say_all(words::named_signers(&names, args.out.is_none()));
    Ok(())
}

/// The reader's own copy of the text. R41.
fn copy(desk: &Desk, case: &OpenedCase) -> String {
    let text = &case.filed.text;
    let copies = copies(&desk.server.instance.roster, case.id);
    let own = copies.iter().find(|copy| copy.reader == desk.id);
    // Whoever opens a case is on the roster, or the server would not have answered.
    own.map_or_else(|| text.markdown.clone(), |own| own.of(text))
}

/// Opens a case, verifies it whole, and keeps it, sealed. Returns the proven names beside it.
pub(crate) fn open(desk: &Desk, memo: MemoId) -> Result<(OpenedCase, Vec<String>)> {
    let request = desk.request(Operation::CaseOpen, Some(memo));
    let post = CaseOpenPost {
        request: Octets(request.to_canonical()),
        nonce: FixedOctets(random_bytes(&mut OsRandomness)),
    };
    let answer = during("opening the case", || {
        desk.server.api.case_open(&memo, &post)
    })?;
    let case = check(desk, memo, &answer)?;
    let names = during("verifying the signatures", || signers(desk, &case, &answer))?;
    desk.keep(&memo, &answer)?;
    Ok((case, names))
}

/// Verifies every signature and that the certificate follows from them; returns the names that
/// named signers proved, in order.
fn signers(desk: &Desk, case: &OpenedCase, answer: &CaseOpenAnswer) -> Result<Vec<String>> {
    let epochs = accepted_epochs(&desk.server.instance, &case.manifest);
    let epochs = epochs.context("the memo names an epoch that is not in the log")?;
    let presentations = answer
        .cosignatures
        .iter()
        .map(|signed| UnverifiedPresentation::from_canonical(&signed.presentation.0))
        .collect::<Result<Vec<_>, _>>()?;
    check_presentations(case, &epochs, &presentations, answer)?;
    let identity = desk.keys.identity();
    let signed = presentations.iter().zip(&answer.cosignatures);
    let names = signed.filter_map(|(presentation, signed)| {
        let (manifest, charter) = (&case.manifest, &case.charter);
        let capsule = &signed.capsule.0;
        name_of_signer(&identity, manifest, &epochs, charter, presentation, capsule)
    });
    let mut names: Vec<String> = names.collect();
    names.sort();
    Ok(names)
}

fn check_presentations(
    case: &OpenedCase,
    epochs: &[Epoch],
    presentations: &[UnverifiedPresentation],
    answer: &CaseOpenAnswer,
) -> Result<()> {
    let rules = PresentationRules {
        kind: Kind::Sign,
        manifest: &case.manifest,
        epochs,
        eligible: &case.charter.eligibility().affiliations,
        version: case.certificate.digest,
        context: case.manifest.context(),
    };
    let hints = answer
        .cosignatures
        .iter()
        .map(|signed| Hint::from_bytes(&signed.hint.0).ok());
    let hinted: Vec<_> = presentations.iter().zip(hints).collect();
    let verified = rules.verify_all(&hinted, &mut OsRandomness);
    let all: Vec<&UnverifiedPresentation> = presentations.iter().collect();
    if verified.iter().any(Result::is_err) || !pseudonyms_are_distinct(&all) {
        bail!("a signature does not verify, or stands twice");
    }
    let certificate = &case.certificate;
    let subject = CertificateSubject {
        memo: case.id,
        charter: case.manifest.charter,
        version: certificate.version,
        digest: certificate.digest,
        demands: certificate.demands,
        cell_min: case.charter.anonymity().cell_min,
    };
    if Certificate::compute(subject, &all) != *certificate {
        bail!("the certificate does not follow from the signatures");
    }
    Ok(())
}
