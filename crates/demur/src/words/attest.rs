//! What a certificate of protected activity says, and what showing it gives away.

use demur_client::verify::ClaimReport;
use demur_crypto::labels::sha256;
use demur_domain::ids::EpochId;

use crate::pdf::{Section, Text};

/// Said before one is made.
pub(crate) fn attest_means(named: bool) -> Vec<String> {
    let who = if named {
        "It shows your name, as the institution certified it, and that you signed this memo."
    } else {
        "It shows which of the signatures is yours, and not your name. If you signed as named or \
         sealed, whoever can open that name can join the two."
    };
    vec![
        who.to_owned(),
        "Whoever gets it can show it to anybody, and it convinces everybody. It cannot be taken \
         back."
            .to_owned(),
        "Give it to counsel, a court or an inspector when you need it, and to nobody before."
            .to_owned(),
    ]
}

/// The certificate in words, with the digest of the file that proves them.
pub(crate) fn attested(report: &ClaimReport, file: &[u8]) -> Text {
    let section = |heading: &str, paragraphs: Vec<String>| Section {
        heading: heading.to_owned(),
        paragraphs,
    };
    Text {
        title: "Certificate of protected activity".to_owned(),
        month: month_of(&report.epoch),
        sections: vec![
            section("What it certifies", certified(report)),
            section("What the rules say of it", rules(report)),
            section("How to check it", check(report, file)),
            section("What showing it gives away", given_away(report)),
        ],
    }
}

/// The year and the month of an epoch, whose text is `YYYY-MM`.
fn month_of(epoch: &EpochId) -> (u16, u8) {
    let (year, month) = epoch.as_str().split_once('-').unwrap_or_default();
    (year.parse().unwrap_or(0), month.parse().unwrap_or(1))
}

fn certified(report: &ClaimReport) -> Vec<String> {
    let others = report.signatures.saturating_sub(1);
    let who = report.name.as_ref().map_or_else(
        || "The holder of this certificate".to_owned(),
        |name| format!("{name}, whose name the institution certified,"),
    );
    let charter = &report.charter.charter;
    vec![
        format!(
            "{who} signed a memo of dissent through the channel “{}”, in version {} of its text, \
             together with {others} others.",
            charter.title(),
            report.version
        ),
        format!(
            "The signature is that of a member of {} who was certified as one in {}; it was made \
             after that month.",
            report.institution, report.epoch
        ),
        format!("Memo: {}", report.memo),
        format!("Certificate of the signatures: {}", report.certificate),
        format!("Charter, which the memo names: {}", report.charter.digest),
    ]
}

fn rules(report: &ClaimReport) -> Vec<String> {
    let protection = report.charter.charter.protection();
    let mut said = vec![
        format!(
            "To mention dissent in an evaluation is {}.",
            protection.evaluation_mention
        ),
        format!(
            "Disclosing an author or a text is a {} matter.",
            protection.disclosure_of_source
        ),
        format!("Reprisal is a {} matter.", protection.reprisal),
        format!(
            "Complaints of reprisal go to: {}.",
            protection.complaints_to.as_str().replace('-', " ")
        ),
    ];
    said.extend(protection.undertaking.as_ref().map(|text| {
        format!("Before officials open a memo for the first time, they sign: “{text}”")
    }));
    said
}

fn check(report: &ClaimReport, file: &[u8]) -> Vec<String> {
    let digest: String = sha256(file)
        .iter()
        .map(|octet| format!("{octet:02x}"))
        .collect();
    vec![
        "This page proves nothing by itself. The file that comes with it does, without any server: \
         demur verify FILE"
            .to_owned(),
        format!("SHA-256 of the file: {digest}"),
        format!("Key of the log that the file is checked against: {}", report.log),
        "That the certificate of the signatures is the one that was filed shows by comparing it \
         with the receipt or the case file of the memo."
            .to_owned(),
    ]
}

fn given_away(report: &ClaimReport) -> Vec<String> {
    let joined = if report.name.is_some() {
        "Whoever has the file knows that this person signed this memo."
    } else {
        "Whoever has the file knows which of the signatures is the holder's. If it was made as named \
         or sealed, whoever can open that name can join the two."
    };
    vec![
        joined.to_owned(),
        "It can be passed on and convinces everybody, for ever. It says nothing of who else signed."
            .to_owned(),
    ]
}
