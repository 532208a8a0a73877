mod header;

use super::*;
use proptest::prelude::*;

const MEMO: &str = "\
---
subject: Call for a ceasefire
to: Secretary of State, Deputy Secretary
marking: SBU
---

## Summary

(U) We disagree with the policy
and say what should change.

## Paragraphs

(U) First paragraph.

(SBU) Second paragraph,
on two lines.

## Demands

1. (U) Call publicly for a ceasefire.
   - responsible: Secretary of State
   - wanted by: 2023-12-01
2. Align public and
   private statements.

## Prior attempts

- (U) Raised in the bureau's meeting of October.

## Evidence

- (U) Shipments rose -> Report of the bureau, page 4
";

fn check(from: &str, to: &str, line: usize, kind: MemoErrorKind) {
    assert_eq!(MEMO.matches(from).count(), 1, "{from:?}");
    let found = Memo::parse_markdown(&MEMO.replace(from, to));
    assert_eq!(found, Err(MemoError { line, kind }), "{from:?} -> {to:?}");
}

/// R36: what is asked for, of whom and by when, what was tried before, and what bears it out.
#[test]
fn a_memo_is_read() {
    let memo = Memo::parse_markdown(MEMO).unwrap();
    let parts = memo.parts();
    assert_eq!(parts.addressees, ["Secretary of State", "Deputy Secretary"]);
    assert_eq!(
        parts.summary.text,
        "We disagree with the policy and say what should change."
    );
    assert_eq!(parts.paragraphs[1].text, "Second paragraph, on two lines.");
    assert_eq!(memo.demand_count(), 2);
    assert_eq!(
        parts.demands[0].responsible.as_deref(),
        Some("Secretary of State")
    );
    assert_eq!(
        parts.demands[0].wanted_by,
        Some(jiff::civil::date(2023, 12, 1))
    );
    // Without a mark of its own it takes the memo's.
    assert_eq!(
        parts.demands[1].portion.marking,
        Marking::SensitiveButUnclassified
    );
    assert_eq!(parts.evidence[0].source, "Report of the bureau, page 4");
    assert_eq!(Memo::parse_markdown(&memo.to_markdown()), Ok(memo));
}

#[test]
fn white_space_and_comments_do_not_count() {
    let memo = Memo::parse_markdown(MEMO).unwrap();
    let windows = MEMO.replace('\n', "\r\n");
    assert_eq!(Memo::parse_markdown(&windows).as_ref(), Ok(&memo));
    let spaced = MEMO.replace("First paragraph.", "First \t  paragraph.  \n<!-- note -->");
    assert_eq!(Memo::parse_markdown(&spaced), Ok(memo));
}

#[test]
fn mistakes_in_the_header_have_their_line() {
    use MemoErrorKind::{Empty, NoHeader, NoMarking, Repeated, UnknownHeader};
    check("---\nsubject", "subject", 1, NoHeader);
    check("subject: Call for a ceasefire", "subject:", 2, Empty);
    check("subject: Call for a ceasefire\n", "", 4, Empty);
    check("to: Secretary of State, Deputy Secretary", "to:", 3, Empty);
    check(
        "to: Secretary of State, Deputy Secretary",
        "to: a,, b",
        3,
        Empty,
    );
    check("marking: SBU", "marking: secret", 4, NoMarking);
    check("marking: SBU", "subject: twice", 4, Repeated);
    check("marking: SBU", "author: me", 4, UnknownHeader);
    check("marking: SBU", "marking", 4, UnknownHeader);
    for text in ["", "hello", "---\nsubject: a\nto: b\nmarking: U\n"] {
        let error = Memo::parse_markdown(text).unwrap_err();
        assert_eq!(error.kind, NoHeader, "{text:?}");
    }
}

/// R38: each portion is marked, and none higher than the whole.
#[test]
fn mistakes_in_the_body_have_their_line() {
    use MemoErrorKind::{
        Empty, MarkedTooLow, NoMarking, NoSource, NotADay, Repeated, StrayText, UnknownDetail,
        UnknownSection, WrongNumber,
    };
    check("(U) We disagree", "We disagree", 9, NoMarking);
    check("(U) First", "First", 14, NoMarking);
    check("(U) First paragraph.", "(U)", 14, Empty);
    check("(U) Call", "(X) Call", 21, NoMarking);
    check("## Evidence", "## Proof", 31, UnknownSection);
    check("## Evidence", "## Summary", 31, Repeated);
    check("## Summary", "Hello.\n\n## Summary", 7, StrayText);
    check("1. (U) Call", "Call", 21, StrayText);
    check("2. Align", "3. Align", 24, WrongNumber { expected: 2 });
    check("- wanted by: 2023-12-01", "- wanted by: soon", 23, NotADay);
    check(
        "- wanted by: 2023-12-01",
        "- wanted by: 2023-02-30",
        23,
        NotADay,
    );
    check(
        "- wanted by: 2023-12-01",
        "- responsible: another",
        23,
        Repeated,
    );
    check(
        "- wanted by: 2023-12-01",
        "- when: 2023-12-01",
        23,
        UnknownDetail,
    );
    check("rose -> Report", "rose, Report", 33, NoSource);
    check("rose -> Report of the bureau, page 4", "rose ->", 33, Empty);
    check(
        "marking: SBU",
        "marking: U",
        4,
        MarkedTooLow {
            portion: Marking::SensitiveButUnclassified,
        },
    );
}

/// R42: a text carries no marks that nobody sees.
#[test]
fn hidden_characters_are_refused() {
    for hidden in [
        '\u{200B}',
        '\u{202E}',
        '\u{FEFF}',
        '\u{E0041}',
        '\u{7}',
        '\u{AD}',
    ] {
        let kind = MemoErrorKind::HiddenCharacter {
            code: u32::from(hidden),
        };
        check(
            "First paragraph",
            &format!("First{hidden} paragraph"),
            14,
            kind,
        );
    }
    let with = |text: &str| Memo::parse_markdown(&MEMO.replace("First paragraph", text)).is_ok();
    assert!(with("می\u{200C}خواهیم"));
    assert!(with("क्\u{200D}ष"));
    for text in [
        "a\u{200C}b",
        "می\u{200C} x",
        "\u{200D}می",
        "می\u{200C}\u{200C}خ",
        "می\u{200D}",
    ] {
        assert!(!with(text), "{text:?}");
    }
}

#[test]
fn every_list_and_text_has_a_limit() {
    let parts = || Memo::parse_markdown(MEMO).unwrap().into_parts();
    let refused = |parts: MemoParts| Memo::check(parts).map(|_| ()).unwrap_err();
    let too_long = |place, max| MemoProblem {
        place,
        kind: MemoErrorKind::TooLong { max },
    };

    let mut long = parts();
    long.subject = "é".repeat(LINE_CHARACTERS_MAX + 1);
    assert_eq!(refused(long), too_long(Place::Subject, LINE_CHARACTERS_MAX));
    let mut many = parts();
    many.demands = vec![many.demands[0].clone(); DEMANDS_MAX + 1];
    assert_eq!(refused(many), too_long(Place::Demands, DEMANDS_MAX));
    let mut none = parts();
    none.demands.clear();
    assert_eq!(
        refused(none),
        MemoProblem {
            place: Place::Demands,
            kind: MemoErrorKind::Empty
        }
    );
    let mut none = parts();
    none.paragraphs.clear();
    assert_eq!(refused(none).place, Place::Paragraphs);
    let mut large = parts();
    large.paragraphs = vec![large.paragraphs[0].clone(); PARAGRAPHS_MAX];
    for paragraph in &mut large.paragraphs {
        paragraph.text = "a".repeat(PORTION_CHARACTERS_MAX);
    }
    assert_eq!(refused(large), too_long(Place::Memo, MEMO_BYTES_MAX));
    let huge = "a".repeat(MARKDOWN_BYTES_MAX + 1);
    assert_eq!(Memo::parse_markdown(&huge).unwrap_err().line, 1);
}

#[test]
fn parts_in_another_form_are_refused() {
    let base = Memo::parse_markdown(MEMO).unwrap().into_parts();
    let check = |change: fn(&mut MemoParts), place, kind| {
        let mut parts = base.clone();
        change(&mut parts);
        assert_eq!(Memo::check(parts), Err(MemoProblem { place, kind }));
    };
    let spacing = MemoErrorKind::Spacing;
    check(|parts| parts.subject = " a".into(), Place::Subject, spacing);
    check(
        |parts| parts.summary.text = "a\nb".into(),
        Place::Summary,
        spacing,
    );
    check(
        |parts| parts.paragraphs[1].text = "a  b".into(),
        Place::Paragraph(2),
        spacing,
    );
    let comma = MemoErrorKind::Separator { separator: "," };
    check(
        |parts| parts.addressees = vec!["a,b".into()],
        Place::Addressees,
        comma,
    );
    let arrow = MemoErrorKind::Separator { separator: "->" };
    check(
        |parts| parts.evidence[0].claim.text = "a->b".into(),
        Place::EvidenceEntry(1),
        arrow,
    );
}

/// Fills the template the way a person would, one placeholder after the other.
#[test]
fn the_template_is_a_memo_once_it_is_filled_in() {
    let mut text = Memo::template().to_owned();
    let error = Memo::parse_markdown(&text).unwrap_err();
    assert_eq!(
        error,
        MemoError {
            line: 2,
            kind: MemoErrorKind::Placeholder
        }
    );
    while let Some(open) = text.find('[') {
        assert_eq!(
            Memo::parse_markdown(&text).unwrap_err().kind,
            MemoErrorKind::Placeholder
        );
        let close = text.find(']').unwrap();
        text.replace_range(open..=close, "Some words");
    }
    assert_eq!(
        Memo::parse_markdown(&text).map(|memo| memo.demand_count()),
        Ok(2)
    );
}

#[test]
fn a_mistake_reads_as_a_sentence() {
    let error = Memo::parse_markdown(&MEMO.replace("2. Align", "3. Align")).unwrap_err();
    insta::assert_snapshot!(
        error,
        @"line 24: entries are numbered from 1 without gaps; this must be number 2"
    );
}

const HASH: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn with_attachments(lines: &str) -> String {
    format!("{MEMO}\n## Attachments\n\n{lines}\n")
}

/// R36: documents belong to the memo.
#[test]
fn attachments_are_read() {
    let lines = format!(
        "1. (U) Budget | table.csv | text/csv | 12 | {HASH}\n2. photo 1.JPEG | image/jpeg | 1 | {HASH}"
    );
    let piped = Memo::parse_markdown(&with_attachments(&lines)).unwrap_err();
    assert_eq!(piped.kind, MemoErrorKind::FileName, "a separator in a name");
    let memo =
        Memo::parse_markdown(&with_attachments(&lines.replace(" | table", " table"))).unwrap();
    let [table, photo] = memo.parts().attachments.as_slice() else {
        panic!("two attachments");
    };
    assert_eq!(table.name.text, "Budget table.csv");
    assert_eq!((table.media_type, table.octets), (MediaType::Csv, 12));
    assert_eq!(table.sha256[..3], [0x01, 0x23, 0x45]);
    assert_eq!(photo.name.marking, Marking::SensitiveButUnclassified);
    assert_eq!(Memo::parse_markdown(&memo.to_markdown()), Ok(memo));
}

/// Reads a memo with one attachment's line, in which `#` stands for a hash.
fn read_line(line: &str) -> Result<Memo, MemoErrorKind> {
    let lines = line.replace('#', HASH);
    Memo::parse_markdown(&with_attachments(&lines)).map_err(|error| error.kind)
}

#[test]
fn a_line_that_lacks_something_is_no_attachment() {
    assert!(read_line("1. a.pdf | application/pdf | 9 | #").is_ok());
    for line in [
        "- a.pdf | application/pdf | 9 | #",
        "1. a.pdf | application/pdf | 9 | #0",
        "1. a.pdf | application/pdf | 9 | 0123",
        "1. a.pdf | application/pdf | 9 |",
        "1. a.pdf | application/pdf | +9 | #",
        "1. a.pdf | application/pdf | 09 | #",
        "1. a.pdf | application/pdf | 0 | #",
        "1. a.pdf | application/pdf | -1 | #",
        "1. a.pdf | application/pdf | 99999999999999999999 | #",
        "1. a.exe | application/x-dosexec | 9 | #",
        "1. application/pdf | 9 | #",
        // A name that runs on into the next line would be a second name.
        "1. a.pdf | application/pdf | 9 | #\nb.pdf",
    ] {
        assert_eq!(
            read_line(line),
            Err(MemoErrorKind::NotAnAttachment),
            "{line}"
        );
    }
    let upper = format!("1. a.pdf | application/pdf | 9 | {}", HASH.to_uppercase());
    assert_eq!(read_line(&upper), Err(MemoErrorKind::NotAnAttachment));
}

#[test]
fn a_name_leads_nowhere_and_shows_what_the_file_is() {
    use MemoErrorKind::{Empty, FileEnding, FileName, MarkedTooLow, WrongNumber};
    let portion = Marking::Secret;
    let long = format!("1. {}.txt | text/plain | 9 | #", "é".repeat(99));
    for (line, kind) in [
        (
            "2. a.pdf | application/pdf | 9 | #",
            WrongNumber { expected: 1 },
        ),
        ("1. | application/pdf | 9 | #", Empty),
        ("1. a.exe | application/pdf | 9 | #", FileEnding),
        ("1. a.png | application/pdf | 9 | #", FileEnding),
        ("1. ../a.pdf | application/pdf | 9 | #", FileName),
        ("1. a/b.pdf | application/pdf | 9 | #", FileName),
        ("1. a\\b.pdf | application/pdf | 9 | #", FileName),
        ("1. .pdf | application/pdf | 9 | #", FileName),
        ("1. -rf.pdf | application/pdf | 9 | #", FileName),
        (long.as_str(), FileName),
        (
            "1. (S) a.pdf | application/pdf | 9 | #",
            MarkedTooLow { portion },
        ),
    ] {
        assert_eq!(read_line(line), Err(kind), "{line}");
    }
}

#[test]
fn attachments_are_few_and_small_together() {
    let lines = |count: usize, octets: usize| {
        let line = |n| format!("{n}. a{n}.txt | text/plain | {octets} | {HASH}\n");
        with_attachments(&(1..=count).map(line).collect::<String>())
    };
    let read = |count, octets| Memo::parse_markdown(&lines(count, octets)).map_err(|e| e.kind);
    assert!(read(10, ATTACHMENTS_OCTETS_MAX / 10).is_ok());
    assert!(read(4, ATTACHMENTS_OCTETS_MAX / 4).is_ok());
    let max = ATTACHMENTS_OCTETS_MAX;
    assert_eq!(
        read(4, max / 4 + 1),
        Err(MemoErrorKind::TooManyOctets { max })
    );
    assert_eq!(
        read(2, usize::MAX),
        Err(MemoErrorKind::TooManyOctets { max })
    );
    let max = ATTACHMENTS_MAX;
    assert_eq!(read(11, 1), Err(MemoErrorKind::TooLong { max }));
}

#[test]
fn octets_fit_their_type() {
    for (kind, octets) in [
        (MediaType::Pdf, b"%PDF-1.7\n".as_slice()),
        (MediaType::Png, b"\x89PNG\r\n\x1a\n\0"),
        (MediaType::Jpeg, b"\xff\xd8\xff\xe0"),
        (MediaType::Text, "é".as_bytes()),
        (MediaType::Csv, b"a,b\n"),
    ] {
        assert!(kind.fits(octets), "{kind}");
        for other in [b"MZ\0".as_slice(), b"\xff\xfe", b"PK\x03\x04\0"] {
            assert!(!kind.fits(other), "{kind}: {other:?}");
        }
        assert_eq!(
            MediaType::of_name(&format!("A{}", kind.endings()[0].to_uppercase())),
            Some(kind)
        );
    }
    assert_eq!(MediaType::of_name("a.html"), None);
    assert_eq!(MediaType::of_name("pdf"), None);
}

fn words() -> impl Strategy<Value = String> {
    // Including what means something in Markdown, in the header and in evidence.
    let word = prop_oneof![
        "[a-zA-Z0-9.:(),]{1,8}",
        Just("---".to_owned()),
        Just("##".to_owned()),
        Just("1.".to_owned()),
        Just("(U)".to_owned()),
        Just("<!--".to_owned()),
        Just("-->".to_owned()),
        "[éñعربية中]{1,4}",
    ];
    prop::collection::vec(word, 1..6).prop_map(|words| words.join(" "))
}

fn portion() -> impl Strategy<Value = Portion> {
    (
        words(),
        prop::sample::select(&[Marking::Unclassified, Marking::SensitiveButUnclassified]),
    )
        .prop_map(|(text, marking)| Portion { marking, text })
}

fn demand() -> impl Strategy<Value = Demand> {
    (
        portion(),
        prop::option::of(words()),
        prop::option::of(0i32..20_000),
    )
        .prop_map(|(portion, responsible, days)| Demand {
            portion,
            responsible,
            wanted_by: days
                .map(|days| jiff::civil::date(2000, 1, 1) + jiff::Span::new().days(days)),
        })
}

fn attachment() -> impl Strategy<Value = Attachment> {
    (
        portion(),
        prop::sample::select(MediaType::ALL),
        1_usize..9_999,
        any::<[u8; 32]>(),
    )
        .prop_map(|(mut name, media_type, octets, sha256)| {
            name.text.push_str(media_type.endings()[0]);
            Attachment {
                name,
                media_type,
                octets,
                sha256,
            }
        })
}

fn memo() -> impl Strategy<Value = Memo> {
    (
        words(),
        prop::collection::vec(words().prop_map(|text| text.replace(',', "")), 1..3),
        portion(),
        prop::collection::vec(portion(), 1..5),
        prop::collection::vec(demand(), 1..5),
        prop::collection::vec(prop::collection::vec(portion(), 0..3), 4),
        prop::collection::vec((portion(), words()), 0..3),
        prop::collection::vec(attachment(), 0..3),
    )
        .prop_filter_map("parts that are no memo", |parts| {
            let (subject, addressees, summary, paragraphs, demands, further, evidence, files) =
                parts;
            let [prior_attempts, consequences, alternatives, experts] = further.try_into().unwrap();
            let marking = Marking::SensitiveButUnclassified;
            // Any of the three, with no more to draw.
            let stances = [
                None,
                Some(AuthorsStance::Disagree),
                Some(AuthorsStance::DisagreeButSupport),
            ];
            let stance = stances[subject.len() % 3];
            let document = (subject.len() % 2 == 0).then(|| MemoDocument {
                title: subject.clone(),
                sha256: [7; 32],
            });
            let distribution = (subject.len() % 5 == 0).then(|| subject.clone());
            let evidence = evidence
                .into_iter()
                .map(|(claim, source)| Evidence { claim, source })
                .collect();
            Memo::check(MemoParts {
                subject,
                addressees,
                marking,
                stance,
                document,
                distribution,
                continues: Vec::new(),
                summary,
                paragraphs,
                demands,
                prior_attempts,
                consequences,
                alternatives,
                experts,
                evidence,
                attachments: files,
            })
            .ok()
        })
}

/// R36: what was tried, what follows, what else could be done, and who could be asked.
#[test]
fn r36_further_lists_are_read_and_may_be_left_out() {
    let begin = "---\nsubject: a\nto: b\nmarking: SBU\n---\n\n## Summary\n\n(U) c\n\n\
                 ## Paragraphs\n\n(U) d\n\n## Demands\n\n1. (U) e\n";
    let read = |more: &str| {
        let memo = Memo::parse_markdown(&format!("{begin}{more}"));
        memo.map(|memo| {
            Further::ALL
                .iter()
                .map(|list| memo.parts().further(*list).clone())
                .collect()
        })
    };
    let entry = |marking, text: &str| Portion {
        marking,
        text: text.to_owned(),
    };
    assert_eq!(read(""), Ok(vec![vec![]; 4]));
    let all = "\n## Experts\n\n- (U) who knows\n\n## Consequences\n\n- for us,\nand for them\n- (U) later\n\n\
               ## Prior attempts\n\n- a letter\n\n## Alternatives\n\n- (U) another way\n";
    let sbu = Marking::SensitiveButUnclassified;
    let unmarked = Marking::Unclassified;
    let expected = vec![
        vec![entry(sbu, "a letter")],
        vec![entry(sbu, "for us, and for them"), entry(unmarked, "later")],
        vec![entry(unmarked, "another way")],
        vec![entry(unmarked, "who knows")],
    ];
    assert_eq!(read(all), Ok(expected));
    let refused = |more: &str| read(more).map_err(|error: MemoError| error.kind).err();
    let twice = "\n## Experts\n\n- (U) one\n\n## Experts\n";
    assert_eq!(refused(twice), Some(MemoErrorKind::Repeated));
    let blank = "\n## Consequences\n\n- (U) \n";
    assert_eq!(refused(blank), Some(MemoErrorKind::Empty));
    let secret = "\n## Alternatives\n\n- (S) one\n";
    assert!(matches!(
        refused(secret),
        Some(MemoErrorKind::MarkedTooLow { .. })
    ));
    let unknown = "\n## Remedies\n\n- (U) one\n";
    assert_eq!(refused(unknown), Some(MemoErrorKind::UnknownSection));
}

proptest! {
    #[test]
    fn a_memo_survives_its_markdown(memo in memo()) {
        prop_assert_eq!(Memo::parse_markdown(&memo.to_markdown()), Ok(memo));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "(---|subject: a|to: b|marking: U|## [A-Z][a-z]+|1\\. a|- b -> c|\\(U\\) d|\n| |\\PC)*") {
        let _ = Memo::parse_markdown(&text);
    }
}
