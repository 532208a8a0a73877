use demur_domain::charter::plain_words;

use super::*;

fn words(texts: Texts, charter: &Charter) -> Vec<String> {
    let words = Words(texts, charter);
    [
        words.who_may_sign(),
        words.how_one_signs(),
        words.who_reads_and_answers(),
        words.what_protects(),
    ]
    .concat()
}

const APPEAL: &str = "enabled = true\n\
    authority = \"board\"\nwithin = { working_days = 1 }\ndecide_within = { months = 2 }\n\
    grounds = [\"process\", \"substance\"] ";
const PANEL: &str = "\n[panel]\nmembers = 3\nnominee = true\n\
    form_within = { working_days = 10 }\nreport_within = { working_days = 30 }\n";
const KEPT: &str = "text = { permanent = true }";

/// The charter without some of its sections.
fn without(text: &str, sections: &[&str]) -> String {
    let mut left_out = false;
    let lines = text.lines().filter(|line| {
        if line.starts_with('[') {
            let name = line.trim_start_matches('[').split(']').next();
            left_out = name.is_some_and(|name| sections.contains(&name));
        }
        !left_out
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn charters() -> Vec<Charter> {
    let preset = Charter::STATE_DISSENT;
    let older: Vec<&str> = preset
        .lines()
        .filter(|line| {
            !["clearance", "extension", "[extension", "approver"]
                .iter()
                .any(|key| line.starts_with(key))
        })
        .collect();
    let others = [
        preset.to_owned(),
        preset.replace("window_days = 30", "window_days = 1"),
        preset.replace("elected = true", "elected = false"),
        preset.replace("excluded = [\"contractor\"]", "excluded = []"),
        preset.replace(
            "if_author_agency_differs = [\"head-of-agency\"]",
            "if_author_agency_differs = []",
        ),
        preset.replace("min_signers = 1", "min_signers = 3"),
        preset.replace(
            "modes = [\"named\", \"sealed\", \"anonymous\"]",
            "modes = [\"anonymous\"]",
        ),
        without(preset, &["urgent"]).replace("{ working_days = 2 }", "{ calendar_days = 1 }"),
        preset.replace("extensions_max = 1", "extensions_max = 2"),
        preset.replace("clearances = 1 ", "clearances = 2 "),
        older.join("\n"),
        without(preset, &["urgent", "scope", "questions", "contest"]),
        preset.replace("pause_days_max = 10 ", "pause_days_max = 0 "),
        preset.replace("enabled = false ", APPEAL) + PANEL,
        preset
            .replace("enabled = false ", APPEAL)
            .replace(KEPT, "text = { years = 10 }")
            + &PANEL.replace("nominee = true", "nominee = false"),
        without(preset, &["archive", "retention"]),
    ];
    let own = "[[holidays]]\ndate = \"2026-12-24\"\nname = \"Eve\"\n";
    let others: Vec<String> = others
        .into_iter()
        .chain([format!("{preset}{own}")])
        .collect();
    let presets = Charter::PRESETS.map(|(_, text)| text.to_owned());
    others
        .iter()
        .chain(&presets)
        .map(|text| Charter::parse(text).expect("a charter"))
        .collect()
}

/// R56.
#[test]
fn the_english_page_says_what_the_command_says() {
    for charter in charters() {
        assert_eq!(
            words(Texts::of(Language::English), &charter),
            plain_words(&charter)
        );
    }
}

#[test]
fn every_language_says_as_much() {
    for charter in charters() {
        let count = plain_words(&charter).len();
        for language in Language::ALL {
            let said = words(Texts::of(language), &charter);
            assert_eq!(said.len(), count);
            assert!(!said.concat().contains('⟦'), "{}", said.join("\n"));
        }
    }
}
