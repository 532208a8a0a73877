//! The end: signers read the reply, and anyone checks the case offline.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use demur_client::verify::{Report, verify_file};
use demur_client::wallet::Wallet;
use demur_client::{export, mailbox};
use demur_domain::operation::Operation;
use demur_protocol::api::{Octets, RequestPost};
use demur_protocol::casefile::Magic;
use demur_protocol::codec::Canonical;
use demur_protocol::official::OfficialWords;
use demur_protocol::request::{Request, Requester, UnverifiedRequest};

use super::acts::Paper;
use super::filing;
use super::stage::Stage;
use crate::system::OsRandomness;
use crate::words;

/// Bytes of the case file that are changed, one at a time, to see it refused.
const CHANGES: usize = 24;

/// An anonymous signer fetches everything, as everybody does, and reads the reply.
pub(super) fn read_reply(stage: &mut Stage, paper: &Paper, signer: &Wallet) -> Result<()> {
    stage.set_clock("2023-12-15T19:30")?;
    let instance = stage.instance()?;
    let memo = paper.authored.manifest.id();
    let key = paper.authored.circulation();
    let entries = stage.api.mailbox_list()?;
    let letters: Vec<_> = entries
        .iter()
        .filter_map(|entry| mailbox::read(&key, &memo, &instance.roster, &entry.sealed.0))
        .collect();
    let reply = letters.iter().find_map(|letter| match &letter.words {
        OfficialWords::Reply(words) => Some((words, &letter.signed_by)),
        _ => None,
    });
    let (reply, signed_by) = reply.context("the reply is in the mailbox")?;
    let mut told = vec![format!(
        "{} letters for this memo among {} entries that everybody fetches; the reply is by {signed_by}",
        letters.len(),
        entries.len()
    )];
    told.extend(reply.answers.iter().map(|answer| {
        format!(
            "demand {}: {} — {}",
            answer.demand, answer.outcome, answer.reasons
        )
    }));
    told.push(own_signature(stage, paper, signer)?);
    stage.tell("An anonymous signer reads the reply", &told);
    Ok(())
}

/// The signer asks, with the participant key alone, whether their signature stands.
fn own_signature(stage: &Stage, paper: &Paper, signer: &Wallet) -> Result<String> {
    let memo = paper.authored.manifest.id();
    let invited = signer
        .invited(&memo)
        .context("the signer remembers the memo")?;
    let key = invited
        .participant_key()
        .context("the signer kept the key")?;
    let participant = demur_domain::ids::ParticipantKey::from_bytes(key.verifying_key().to_bytes());
    let request = Request {
        operation: Operation::CosignatureProve,
        memo: Some(memo),
        requester: Requester::Participant(participant),
        at: stage.now(),
    };
    let request = Octets(UnverifiedRequest::by_participant(&key, request).to_canonical());
    let proof = stage
        .api
        .cosignature_prove(&memo, &RequestPost { request })?;
    let certified = proof
        .certified
        .context("the signature is in the certificate")?;
    ensure!(proof.counted, "the signature does not count");
    Ok(format!(
        "and, with a key only this person has, fetches the proof: signature {} of the certificate",
        certified.index + 1
    ))
}

/// Exports the case, verifies the file without the server, and breaks it.
pub(super) fn export_and_verify(stage: &mut Stage, paper: &Paper) -> Result<PathBuf> {
    let material = filing::export(stage, paper)?;
    let entries = stage.api.mailbox_list()?;
    let sealed = entries.iter().map(|entry| entry.sealed.0.as_slice());
    let text = paper.authored.versions.last().context("a version")?.clone();
    let file = export::case_file(material, text, &paper.authored.circulation(), sealed).to_file();
    let path = stage.folder.join("case.demur");
    std::fs::write(&path, &file)?;
    let (report, milliseconds) = verify(stage, &file)?;
    let mut told = vec![format!(
        "{} bytes; verified with nothing but the log's key, in {milliseconds} ms",
        file.len()
    )];
    told.extend(words::case_report(&report));
    stage.tell("The case is exported and verified offline", &told);
    break_it(stage, &file)?;
    Ok(path)
}

fn verify(stage: &Stage, file: &[u8]) -> Result<(demur_client::verify::CaseReport, u128)> {
    let began = Instant::now();
    let report =
        verify_file(file, Some(stage.log_key()), &mut OsRandomness).context("a file of ours")??;
    let milliseconds = began.elapsed().as_millis();
    match report {
        Report::Case(report) => Ok((*report, milliseconds)),
        _ => anyhow::bail!("not a case file"),
    }
}

/// Changes one byte at a time, at places spread over the file, and sees each refused.
fn break_it(stage: &mut Stage, file: &[u8]) -> Result<()> {
    let stride = file.len() / CHANGES;
    let mut last = String::new();
    for place in (0..CHANGES).map(|n| n * stride + n % stride.max(1)) {
        let mut changed = file.to_vec();
        let byte = changed.get_mut(place).context("a byte")?;
        *byte ^= 1;
        match verify_file(&changed, Some(stage.log_key()), &mut OsRandomness) {
            Some(Ok(_)) => anyhow::bail!("byte {place} can be changed unnoticed"),
            Some(Err(refusal)) => last = refusal.to_string(),
            None => {}
        }
    }
    stage.tell(
        &format!("{CHANGES} copies, one byte changed in each: every one is not valid"),
        &[format!("the last says: \"{last}\"")],
    );
    Ok(())
}
