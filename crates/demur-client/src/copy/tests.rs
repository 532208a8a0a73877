//! R41: a reader’s copy can be traced, also by a part of it.

use std::collections::BTreeSet;

use demur_domain::ids::{MemoId, OfficialId};
use demur_domain::memo::Memo;
use demur_protocol::text::VersionText;

use super::{Copy, trace};

const WORDS: [&str; 24] = [
    "policy", "the", "of", "office", "reasons", "to", "we", "ask", "evidence", "in", "and",
    "staff", "report", "for", "posts", "abroad", "is", "no", "answer", "within", "harm", "that",
    "decision", "1.",
];

/// A memo of as many paragraphs, its words drawn evenly.
fn memo(paragraphs: usize) -> VersionText {
    let mut drawn = 7_usize;
    let mut next = || {
        drawn = drawn.wrapping_mul(25_214_903_917).wrapping_add(11) % (1 << 48);
        WORDS[(drawn >> 16) % WORDS.len()]
    };
    let mut markdown =
        "---\nsubject: Posts\nto: The Secretary\nmarking: SBU\n---\n\n## Summary\n\n\
         (U) In short.\n\n## Paragraphs\n"
            .to_owned();
    for _ in 0..paragraphs {
        let words: Vec<&str> = (0..90).map(|_| next()).collect();
        markdown.push_str(&format!("\n(SBU) {}.\n", words.join(" ")));
    }
    markdown.push_str(
        "\n## Demands\n\n1. (U) Tell us who decided, and on which of the papers that were in the \
         room - responsible: nobody, as it seems to all of us - they rested what they decided.\n   \
         - responsible: The Director\n",
    );
    let markdown = Memo::parse_markdown(&markdown).unwrap().to_markdown();
    VersionText {
        nonce: [7; 32],
        markdown,
        attachments: Vec::new(),
    }
}

fn readers(count: usize) -> Vec<Copy> {
    let copy = |number: usize| Copy {
        number,
        reader: format!("reader-{number}").parse::<OfficialId>().unwrap(),
        memo: MemoId::from_bytes([3; 32]),
    };
    (1..=count).map(copy).collect()
}

#[test]
fn a_copy_is_the_same_memo_and_no_other_readers_copy() {
    let text = memo(6);
    let memo = Memo::parse_markdown(&text.markdown).unwrap();
    let copies: Vec<String> = readers(40).iter().map(|copy| copy.of(&text)).collect();
    for copy in &copies {
        assert_eq!(Memo::parse_markdown(copy).unwrap(), memo);
        assert!(
            copy.lines()
                .filter(|line| !line.starts_with("<!--"))
                .all(|it| it.len() < 90)
        );
    }
    let lines = |copy: &String| -> BTreeSet<String> { copy.lines().map(str::to_owned).collect() };
    assert!(copies[2].contains("<!-- Copy 3 of case 0303"));
    assert!(copies[2].contains("for the reader reader-3"));
    for (at, one) in copies.iter().enumerate() {
        for other in &copies[at + 1..] {
            assert!(lines(one).symmetric_difference(&lines(other)).count() > 20);
        }
    }
}

#[test]
fn a_copy_is_traced() {
    let text = memo(6);
    let readers = readers(40);
    for copy in &readers {
        let trace = trace(&copy.of(&text), &text, &readers);
        assert_eq!(trace.likely().map(|fit| &fit.copy), Some(copy));
    }
}

/// The notice is gone, only a part is left, some words are others.
#[test]
fn a_part_with_other_words_is_traced() {
    let text = memo(6);
    let readers = readers(40);
    for copy in &readers {
        let whole = copy.of(&text);
        let part: Vec<&str> = whole.lines().skip(24).take(24).collect();
        let part = part
            .join("\n")
            .replace("harm", "damage")
            .replace("report", "paper");
        assert!(!part.contains("Copy"));
        let trace = trace(&part, &text, &readers);
        assert_eq!(trace.likely().map(|fit| &fit.copy), Some(copy));
    }
}

#[test]
fn what_has_other_lines_cannot_be_told() {
    let text = memo(6);
    let readers = readers(40);
    let whole = readers[4].of(&text);
    let unwrapped = text.markdown.clone();
    let mut anew = String::new();
    for (at, word) in whole.split_whitespace().enumerate() {
        anew.push_str(word);
        anew.push(if at % 11 == 10 { '\n' } else { ' ' });
    }
    let short: Vec<&str> = whole.lines().skip(12).take(3).collect();
    for other in [
        unwrapped,
        anew,
        "nothing of it\nstands there".to_owned(),
        short.join("\n"),
    ] {
        let trace = trace(&other, &text, &readers);
        assert!(trace.likely().is_none(), "{other}");
    }
}

/// Whoever breaks the lines anew, as mail programs and editors do, names nobody.
#[test]
fn lines_that_were_broken_anew_name_nobody() {
    let text = memo(12);
    let readers = readers(200);
    for width in 50..90 {
        let (mut anew, mut column) = (String::new(), 0);
        for word in text.markdown.split_whitespace() {
            let full = column + word.len() > width;
            anew.push(if full { '\n' } else { ' ' });
            column = if full { 0 } else { column } + word.len() + 1;
            anew.push_str(word);
        }
        let trace = trace(&anew, &text, &readers);
        assert!(trace.placed > 50);
        assert!(trace.likely().is_none(), "{width}");
    }
}

/// How many lines suffice for how many readers: of every piece of so many lines, in how many is the
/// reader named, and is another ever named? The threat model has the numbers.
#[test]
fn so_many_lines_suffice() {
    let text = memo(12);
    for (count, lines, named_min) in [
        (5, 8, 20),
        (5, 12, 95),
        (40, 12, 80),
        (40, 16, 95),
        (200, 16, 90),
    ] {
        let readers = readers(count);
        let (mut pieces, mut named, mut wrong) = (0, 0, 0);
        for copy in readers.iter().take(12) {
            let whole = copy.of(&text);
            let all: Vec<&str> = whole.lines().skip(14).collect();
            for piece in all.chunks_exact(lines).take(4) {
                let trace = trace(&piece.join("\n"), &text, &readers);
                pieces += 1;
                match trace.likely() {
                    Some(fit) if fit.copy == *copy => named += 1,
                    Some(_) => wrong += 1,
                    None => {}
                }
            }
        }
        let percent = named * 100 / pieces;
        println!("{count} readers, {lines} lines: {percent} of 100 named, {wrong} wrongly");
        assert_eq!(wrong, 0);
        assert!(
            percent >= named_min,
            "{count} readers, {lines} lines: {percent}"
        );
    }
}
