//! Sealing and filing: the signature set is fixed, everybody can check it, and nobody can stop it.

use anyhow::{Context, Result, ensure};
use demur_client::author;
use demur_client::verify::{case, receipt};
use demur_crypto::log::promise::UnverifiedPromise;
use demur_domain::operation::Operation;
use demur_protocol::api::{AuthorPost, FilePost, FixedOctets, Octets, RequestPost};
use demur_protocol::casefile::CaseMaterial;
use demur_protocol::codec::Canonical;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};

use super::SIGNERS;
use super::acts::Paper;
use super::stage::Stage;
use crate::system::OsRandomness;

/// Seals, checks the certificate, files, and checks promise and receipt.
pub(super) fn seal_and_file(stage: &mut Stage, paper: &mut Paper) -> Result<()> {
    stage.set_clock("2023-11-08T10:05")?;
    let memo = paper.authored.manifest.id();
    let document = Octets(author::seal(&paper.authored).to_canonical());
    let certificate = stage.api.memo_seal(&memo, &AuthorPost { document })?;
    let material = export(stage, paper)?;
    case::verify_sealed(&material, Some(stage.log_key()), &mut OsRandomness)?;
    ensure!(
        material.certificate == certificate,
        "two certificates for one memo"
    );
    ensure!(
        usize::try_from(certificate.total)? == SIGNERS,
        "{} signatures count",
        certificate.total
    );
    let counts: Vec<String> = certificate
        .institutions
        .iter()
        .map(|i| format!("{} {}", i.count, i.institution))
        .collect();
    stage.tell("The memo is sealed: the set is fixed, the certificate made", &[
        format!("{} signatures: {}", certificate.total, counts.join(", ")),
        "the authors' client verified every one of them, in one batch, and found the same certificate"
            .to_owned(),
    ]);
    file(stage, paper, &certificate)?;
    Ok(())
}

fn file(
    stage: &mut Stage,
    paper: &mut Paper,
    certificate: &demur_protocol::certificate::Certificate,
) -> Result<()> {
    let instance = stage.instance()?;
    let memo = paper.authored.manifest.id();
    let document = author::file(
        &instance,
        &mut paper.authored,
        certificate,
        &mut OsRandomness,
    )?;
    let post = FilePost {
        document: Octets(document.to_canonical()),
        sealed_memo: Octets(paper.authored.sealed_memo.clone()),
        case_log_key: FixedOctets(paper.authored.case_log_key),
        nonce: FixedOctets(paper.authored.filing_nonce),
    };
    let promise = stage.api.memo_file(&memo, &post)?.promise.0;
    let verified = UnverifiedPromise::decode(&promise)?.verify(stage.log_key())?;
    paper.authored.promise = promise;
    stage.next_interval()?;
    let receipt = stage
        .api
        .receipt_show(&memo)?
        .receipt
        .context("a receipt")?;
    let report = receipt::verify(receipt.as_bytes(), Some(stage.log_key()))?;
    ensure!(report.memo == memo, "a receipt for another memo");
    ensure!(
        report.interval <= verified.last_interval(),
        "the promise was broken"
    );
    let path = stage.folder.join("receipt.tlog-proof");
    std::fs::write(&path, &receipt)?;
    stage.tell(
        "The memo is filed; nobody had to approve it",
        &[
            "the promise came at once; one interval later the receipt: a C2SP tlog-proof"
                .to_owned(),
            format!(
                "leaf {} of the log; it verifies offline: {}",
                report.index,
                path.display()
            ),
        ],
    );
    Ok(())
}

/// What the server has of the case, on the authors' request.
pub(super) fn export(stage: &Stage, paper: &Paper) -> Result<CaseMaterial> {
    let memo = paper.authored.manifest.id();
    let request = Request {
        operation: Operation::CaseExport,
        memo: Some(memo),
        requester: Requester::Author,
        at: stage.now(),
    };
    let request = UnverifiedRequest::by_author(&paper.authored.author_key(), request);
    stage.api.case_export(
        &memo,
        &RequestPost {
            request: Octets(request.to_canonical()),
        },
    )
}
