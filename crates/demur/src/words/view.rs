//! What a redacted view says and shows.

use demur_client::verify::ViewReport;
use demur_protocol::view::RedactedText;
use serde_json::{Value, json};

use super::report::certificate_json;
use super::{day, signatures};

/// What stands for a withheld word: always as long, so that it says nothing of the word's length.
const BAR: &str = "█████";

pub(super) fn view(report: &ViewReport) -> Vec<String> {
    let (charter, text) = (&report.charter, &report.text);
    let mut sentences = vec![
        format!(
            "Memo {}, formally filed on {} ({}), by the log.",
            report.certificate.memo,
            day(charter, report.filed_at),
            charter.calendar().zone_name()
        ),
        format!(
            "Of its {} words {} are withheld, each shown as {BAR} whatever its length.",
            text.words(),
            text.withheld()
        ),
        "Every word that is shown is one that was signed, in its place.".to_owned(),
    ];
    sentences.extend(signatures(&report.certificate, charter));
    sentences.push(
        "That so many signed is the authors' word since the filing; the case file proves it."
            .to_owned(),
    );
    sentences.push(format!("\n{}", barred(text)));
    sentences
}

/// The text with a bar for each word that is withheld.
pub(crate) fn barred(text: &RedactedText) -> String {
    let line = |line: &Vec<Option<String>>| {
        let words: Vec<&str> = line.iter().map(|it| it.as_deref().unwrap_or(BAR)).collect();
        words.join(" ")
    };
    let lines: Vec<String> = text.lines().iter().map(line).collect();
    lines.join("\n")
}

pub(super) fn view_json(report: &ViewReport) -> Value {
    json!({
        "kind": "view",
        "filed_at": report.filed_at,
        "certificate": certificate_json(&report.certificate),
        "words": report.text.words(),
        "withheld": report.text.withheld(),
        // Each line word by word, null for a word that is withheld.
        "lines": report.text.lines(),
    })
}
