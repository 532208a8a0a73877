//! What a certificate of authorship says, and what showing it gives away.

use demur_client::verify::AuthorshipReport;
use serde_json::{Value, json};

use super::day;
use super::report::certificate_json;

/// Said before one is made.
pub(crate) fn authorship_means() -> [&'static str; 3] {
    [
        "It shows that you wrote this memo. Whoever gets it can show it to anybody, and it convinces \
         everybody, for ever. It cannot be taken back.",
        "It says for what you made it; whoever passes it on for something else shows that too.",
        "If you wrote the memo with others, ask them first: it says something of them as well.",
    ]
}

/// What one says.
pub(super) fn authorship(report: &AuthorshipReport) -> Vec<String> {
    let (charter, certificate) = (&report.charter, &report.certificate);
    vec![
        format!("Memo {} was written by: {}", certificate.memo, report.name),
        "Whoever holds the authors' key says so; no institution certifies the name.".to_owned(),
        format!("Made for: {}", report.purpose),
        format!(
            "The memo was formally filed on {} ({}), by the log, with {} signatures.",
            day(charter, report.filed_at),
            charter.calendar().zone_name(),
            certificate.total
        ),
    ]
}

/// The same for a program.
pub(super) fn authorship_json(report: &AuthorshipReport) -> Value {
    json!({
        "kind": "authorship",
        "name": report.name,
        "purpose": report.purpose,
        "filed_at": report.filed_at,
        "certificate": certificate_json(&report.certificate),
    })
}
