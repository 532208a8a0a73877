//! Making the case file: what the server has, and the words that only its readers have.

use demur_protocol::casefile::{
    CaseFile, CaseMaterial, CertificateFile, CertifiedFiling, FiledWords, Logged,
};
use demur_protocol::codec::Canonical;
use demur_protocol::envelope::{CirculationKey, MailboxEntry, Sealable};
use demur_protocol::leaf::EventKind;
use demur_protocol::text::VersionText;
use demur_protocol::words::whole_salt;

/// Puts a case file together from the server's material, the text, and the mailbox.
#[must_use]
pub fn case_file<'a>(
    material: CaseMaterial,
    text: VersionText,
    key: &CirculationKey,
    mailbox: impl Iterator<Item = &'a [u8]>,
) -> CaseFile {
    let identity = key.identity();
    let entries: Vec<_> = mailbox
        .filter_map(|sealed| MailboxEntry::open(&identity, sealed).ok())
        .collect();
    let events = material.filed.iter().flat_map(|filed| &filed.events);
    let words = events.zip(0_u32..).filter_map(|(event, position)| {
        let entry = entries
            .iter()
            .find(|entry| entry.document.to_canonical() == event.content)?;
        Some(FiledWords {
            event: position,
            content: entry.content.clone(),
        })
    });
    let words = words.collect();
    CaseFile {
        material,
        text,
        words,
    }
}

/// The certificate alone, for somebody who holds the text. None before the memo is filed.
#[must_use]
pub fn certificate_file(material: &CaseMaterial, text: &VersionText) -> Option<CertificateFile> {
    Some(CertificateFile {
        filing: certified_filing(material)?,
        text_salt: whole_salt(&text.nonce),
        words: text.commitment().words,
    })
}

/// The certificate with the proof that it was filed. None before the memo is filed.
#[must_use]
pub fn certified_filing(material: &CaseMaterial) -> Option<CertifiedFiling> {
    let filed = material.filed.as_ref()?;
    let event = filed
        .events
        .iter()
        .find(|event| event.kind == EventKind::Filed)?;
    Some(CertifiedFiling {
        log: material.log.clone(),
        charter: material.charter.clone(),
        manifest: material.manifest.clone(),
        certificate: material.certificate.clone(),
        case_log_key: filed.case_log_key,
        filed: Logged {
            content: event.content.clone(),
            proof: event.proof.clone(),
        },
    })
}
