use demur_domain::choice::Marking;
use demur_domain::memo::{Further, Memo, Place};
use demur_protocol::words::words;

use super::{parts, ranges_of};

const MEMO: &str = "---\nsubject: Posts\nto: The Secretary, The Director\nmarking: SBU\n---\n\n\
     ## Summary\n\n(U) In short.\n\n## Paragraphs\n\n(SBU) Jane Smith said so.\n\n(U) Smith’s list, \
     and j.smith@example.gov.\n\n## Demands\n\n1. (U) Ask her.\n   - responsible: The Director\n   \
     - wanted by: 2026-12-31\n2. (SBU) Ask again.\n\n## Prior attempts\n\n- (U) A letter.\n\n\
     ## Evidence\n\n- (SBU) It is so. -> the file\n";

fn text() -> String {
    Memo::parse_markdown(MEMO).unwrap().to_markdown()
}

fn shown(text: &str, range: std::ops::Range<usize>) -> String {
    let words: Vec<&str> = words(text).skip(range.start).take(range.len()).collect();
    words.join(" ")
}

#[test]
fn each_part_is_found_without_its_number_and_marking() {
    let text = text();
    let found = parts(&text).unwrap().into_iter();
    let found: Vec<_> = found
        .map(|part| (part.place, part.marking, shown(&text, part.words)))
        .collect();
    let (u, sbu) = (Marking::Unclassified, Marking::SensitiveButUnclassified);
    let expected = [
        (Place::Subject, None, "Posts"),
        (Place::Addressees, None, "The Secretary, The Director"),
        (Place::Summary, Some(u), "In short."),
        (Place::Paragraph(1), Some(sbu), "Jane Smith said so."),
        (
            Place::Paragraph(2),
            Some(u),
            "Smith’s list, and j.smith@example.gov.",
        ),
        (Place::Demand(1), Some(u), "Ask her."),
        (Place::Demand(1), Some(u), "The Director"),
        (Place::Demand(1), Some(u), "2026-12-31"),
        (Place::Demand(2), Some(sbu), "Ask again."),
        (
            Place::FurtherEntry(Further::PriorAttempts, 1),
            Some(u),
            "A letter.",
        ),
        (Place::EvidenceEntry(1), Some(sbu), "It is so. -> the file"),
    ];
    let expected: Vec<_> = expected
        .into_iter()
        .map(|(place, marking, words)| (place, marking, words.to_owned()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn words_are_found_in_whatever_they_stand_in() {
    let text = text();
    let found = |phrase: &str| -> Vec<String> {
        let ranges = ranges_of(&text, phrase).into_iter();
        ranges.map(|range| shown(&text, range)).collect()
    };
    assert_eq!(found("smith"), ["Smith", "Smith’s", "j.smith@example.gov."]);
    assert_eq!(found("JANE  SMITH"), ["Jane Smith"]);
    assert_eq!(found("smith said"), ["Smith said"]);
    for nothing in ["smit", "Smith Jane", "", "…", "nobody"] {
        assert_eq!(found(nothing), Vec::<String>::new(), "{nothing}");
    }
}

#[test]
fn another_layout_has_no_parts() {
    for other in [MEMO.replace("\n\n", "\n \n"), "no memo".to_owned()] {
        assert!(parts(&other).is_err());
    }
}
