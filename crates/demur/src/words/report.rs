//! What a verified file says, for people and for programs.

use demur_client::verify::{
    CaseReport, CertificateReport, ClaimReport, ReceiptReport, Report, SignatureReport,
};
use demur_crypto::log::note::LogVerifier;
use demur_domain::anonymity::Attribute;
use demur_domain::case::Extension;
use demur_domain::charter::effect_in_words;
use demur_domain::memo::{Attachment, Memo};
use demur_protocol::certificate::Certificate;
use demur_protocol::claim::ANYBODY;
use demur_protocol::official::ReplyWords;
use serde_json::{Value, json};

use super::authorship::{authorship, authorship_json};
use super::mail::letter_json;
use super::view::{view, view_json};
use super::{case_report, day, signatures};

/// What a file says, in sentences.
pub(crate) fn report(report: &Report) -> Vec<String> {
    match report {
        Report::Case(case) => with_head("VALID: a case file.", case_report(case)),
        Report::Certificate(it) => with_head("VALID: a certificate.", certificate(it)),
        Report::Receipt(it) => with_head("VALID: a receipt.", receipt(it)),
        Report::Signature(it) => with_head("VALID: a signature.", signature(it)),
        Report::Claim(it) if it.reader == ANYBODY => {
            with_head("VALID: a certificate of protected activity.", claim(it))
        }
        Report::Claim(it) => with_head("VALID: a claim.", claim(it)),
        Report::View(it) => with_head("VALID: a view with words withheld.", view(it)),
        Report::Authorship(it) => with_head("VALID: a certificate of authorship.", authorship(it)),
    }
}

fn with_head(head: &str, sentences: Vec<String>) -> Vec<String> {
    std::iter::once(head.to_owned()).chain(sentences).collect()
}

fn certificate(report: &CertificateReport) -> Vec<String> {
    let (charter, certificate) = (&report.charter, &report.certificate);
    let mut sentences = vec![
        format!(
            "Memo {} with {} demands.",
            certificate.memo, certificate.demands
        ),
        format!(
            "It was formally filed on {} ({}), by the log.",
            day(charter, report.filed_at),
            charter.calendar().zone_name()
        ),
    ];
    sentences.extend(signatures(certificate, charter));
    sentences.push(effect_in_words(charter));
    sentences.push(
        "That so many signed is the authors' word since the filing; the case file proves it."
            .to_owned(),
    );
    sentences
}

fn receipt(report: &ReceiptReport) -> Vec<String> {
    vec![
        format!("Memo {} was formally filed, with certificate {}.", report.memo, report.certificate),
        format!("It stands in the log as entry {}, since interval {}.", report.index, report.interval),
        "A receipt is made by the program; that a person acknowledged the memo is another document."
            .to_owned(),
    ]
}

fn signature(report: &SignatureReport) -> Vec<String> {
    let shown = report.shown.iter().map(|shown| {
        let attribute = Attribute::from_index(shown.index).map_or("?", Attribute::name);
        format!("{} {}", attribute.replace('_', " "), shown.value)
    });
    let shown: Vec<String> = shown.collect();
    vec![
        format!(
            "A member of {} signed memo {}.",
            report.institution, report.memo
        ),
        format!("The text signed has the digest {}.", report.version),
        format!("Shown of the signer: {}.", shown.join(", ")),
        if report.late {
            "It was made after the filing, and counts apart from the certificate.".to_owned()
        } else {
            "It was made for the certificate.".to_owned()
        },
        "Whether it counts shows only at the server: it must be for the current text, and the \
         member's first."
            .to_owned(),
    ]
}

/// The log that a file was checked under.
pub(crate) fn log_of(report: &Report) -> &LogVerifier {
    match report {
        Report::Case(report) => &report.log,
        Report::Certificate(report) => &report.log,
        Report::Receipt(report) => &report.log,
        Report::Signature(report) => &report.log,
        Report::Claim(report) => &report.log,
        Report::View(report) => &report.log,
        Report::Authorship(report) => &report.log,
    }
}

/// Under which key a file was checked, and what that is worth.
pub(crate) fn checked_under(log: &LogVerifier, pinned: bool) -> String {
    if pinned {
        format!("Checked under the log's key that you gave: {log}")
    } else {
        format!(
            "Checked under the key in the file: {log}\nAnyone can make a file with a key of their \
             own. Compare it with the log's key as others have it, or give that with --log-key."
        )
    }
}

/// What a file says, for a program.
pub(crate) fn report_json(report: &Report) -> Value {
    match report {
        Report::Case(report) => case_json(report),
        Report::Certificate(report) => json!({
            "kind": "certificate",
            "filed_at": report.filed_at,
            "certificate": certificate_json(&report.certificate),
            "may_stop_work": report.charter.may_stop_work(),
        }),
        Report::Receipt(report) => json!({
            "kind": "receipt",
            "memo": report.memo.to_string(),
            "certificate": report.certificate.to_string(),
            "index": report.index,
            "interval": report.interval,
        }),
        Report::Signature(report) => json!({
            "kind": "signature",
            "memo": report.memo.to_string(),
            "version": report.version.to_string(),
            "institution": report.institution.as_str(),
            "late": report.late,
            "shown": report.shown.iter().map(|shown| shown.value.clone()).collect::<Vec<_>>(),
        }),
        Report::Claim(report) => json!({
            "kind": "claim",
            "memo": report.memo.to_string(),
            "certificate": report.certificate.to_string(),
            "signatures": report.signatures,
            "institution": report.institution.as_str(),
            "name": report.name,
            "reader": report.reader,
        }),
        Report::View(report) => view_json(report),
        Report::Authorship(report) => authorship_json(report),
    }
}

fn claim(report: &ClaimReport) -> Vec<String> {
    // A hybrid recipient is two pages long; its beginning tells it from any other.
    let reader: String = report.reader.chars().take(40).collect();
    let who = report.name.as_ref().map_or_else(
        || "Whoever made this claim signed it. No name is shown.".to_owned(),
        |name| format!("It was signed by {name}, as the institution certified the name."),
    );
    vec![
        format!(
            "Memo {}, signed by {}, a member of {} among them.",
            report.memo, report.signatures, report.institution
        ),
        who,
        format!(
            "The signature stands in the certificate {}.",
            report.certificate
        ),
        "Whether that is the certificate that was filed shows in the receipt or the case file."
            .to_owned(),
        match report.reader.as_str() {
            ANYBODY => {
                let reprisal = &report.charter.charter.protection().reprisal;
                format!("By the rules that the memo is under, reprisal is a {reprisal} matter.")
            }
            _ => format!("It was made for {reader}… If that is not you, it was passed on."),
        },
    ]
}

fn case_json(report: &CaseReport) -> Value {
    let attachments = attachments_json(&report.memo);
    let filed = report.filed.as_ref().map(|filed| {
        let view = &filed.view;
        let acknowledged = view.acknowledged.as_ref().map(|it| {
            json!({
                "at": it.moment.begins_at.as_second(),
                "by": it.official.as_str(),
                "case_number": it.case_number.as_str(),
                "late_from": filed.deadlines.acknowledge_due.due.ends_at().as_second(),
            })
        });
        let reply = view.reply.as_ref().map(|it| {
            json!({
                "at": it.moment.begins_at.as_second(),
                "by": it.official.as_str(),
                "late_from": filed.deadlines.reply_limit.due.ends_at().as_second(),
                "cleared_by": filed.clearances.iter().map(|it| it.official.as_str()).collect::<Vec<_>>(),
                "words": filed.reply().map(reply_json),
            })
        });
        json!({
            "at": view.filed.begins_at.as_second(),
            "state": view.state.name(),
            "acknowledged": acknowledged,
            "reply": reply,
            "readers": view.readers.iter().map(|it| it.official.as_str()).collect::<Vec<_>>(),
            "statements": view.statements.len(),
            "extensions": view.extensions.iter().map(extension_json).collect::<Vec<_>>(),
            "missed": filed.missed.iter().map(|it| super::duty(*it)).collect::<Vec<_>>(),
            "letters": filed.letters.iter().map(letter_json).collect::<Vec<_>>(),
            "words_missing": filed.words_missing,
        })
    });
    json!({
        "kind": "case",
        "subject": report.subject,
        "attachments": attachments,
        "certificate": certificate_json(&report.certificate),
        "filed": filed,
    })
}

fn extension_json(extension: &Extension) -> Value {
    let granted = extension.granted.as_ref();
    json!({
        "days": extension.days,
        "asked_by": extension.requester.as_str(),
        "asked_at": extension.requested.begins_at.as_second(),
        "granted_by": granted.map(|(_, by)| by.as_str()),
        "granted_at": granted.map(|(at, _)| at.begins_at.as_second()),
    })
}

/// The attachments that a memo names, with what proves that a file is one of them.
pub(crate) fn attachments(memo: &Memo) -> Vec<String> {
    let attachments = (1..).zip(&memo.parts().attachments);
    let sentence = |(number, it): (i32, &Attachment)| {
        let (name, octets, hash) = (&it.name.text, it.octets, hex::encode(it.sha256));
        format!("Attachment {number}: {name}, {octets} octets, SHA-256 {hash}.")
    };
    attachments.map(sentence).collect()
}

/// The same for a program.
pub(crate) fn attachments_json(memo: &Memo) -> Vec<Value> {
    let value = |it: &Attachment| {
        json!({
            "name": it.name.text,
            "marking": it.name.marking.name(),
            "media_type": it.media_type.name(),
            "octets": it.octets,
            "sha256": hex::encode(it.sha256),
        })
    };
    memo.parts().attachments.iter().map(value).collect()
}

pub(super) fn reply_json(words: &ReplyWords) -> Value {
    let answers = words.answers.iter().map(|answer| {
        json!({
            "demand": answer.demand,
            "outcome": answer.outcome.name(),
            "reasons": answer.reasons,
            "decision_by": answer.decision_by,
            "change": answer.change.as_ref().map(|it| json!({ "what": it.what, "by": it.by })),
        })
    });
    let answers: Vec<Value> = answers.collect();
    json!({ "signed_by": words.signed_by, "answers": answers, "closing": words.closing })
}

pub(super) fn certificate_json(certificate: &Certificate) -> Value {
    let institutions = certificate
        .institutions
        .iter()
        .map(|it| (it.institution.to_string(), Value::from(it.count)));
    json!({
        "memo": certificate.memo.to_string(),
        "version": certificate.version.number(),
        "demands": certificate.demands,
        "signatures": certificate.total,
        "with_reservation": certificate.with_reservation,
        "institutions": institutions.collect::<serde_json::Map<_, _>>(),
    })
}
