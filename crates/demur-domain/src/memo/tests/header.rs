//! What may stand in the header beside subject, addressees and marking.

use super::*;
use crate::ids::MemoId;

fn read(header: &str) -> Result<Memo, MemoError> {
    Memo::parse_markdown(&format!(
        "---\nsubject: a\nto: b\nmarking: U\n{header}---\n\n## Summary\n\n(U) c\n\n\
         ## Paragraphs\n\n(U) d\n\n## Demands\n\n1. (U) e\n"
    ))
}

fn error<T>(line: usize, kind: MemoErrorKind) -> Result<T, MemoError> {
    Err(MemoError { line, kind })
}

/// R65: authors can say that they disagree and will carry the decision out; nothing else is a stance.
#[test]
fn r65_a_stance_stands_in_the_header_or_does_not() {
    let stance = |header| read(header).map(|memo| memo.parts().stance);
    assert_eq!(stance(""), Ok(None));
    assert_eq!(
        stance("stance: disagree\n"),
        Ok(Some(AuthorsStance::Disagree))
    );
    let support = "stance: disagree-but-support\n";
    assert_eq!(stance(support), Ok(Some(AuthorsStance::DisagreeButSupport)));
    let memo = read(support).unwrap();
    assert!(memo.to_markdown().contains(support));
    assert_eq!(Memo::parse_markdown(&memo.to_markdown()), Ok(memo));
    assert_eq!(stance("stance:\n"), error(5, MemoErrorKind::NoStance));
    assert_eq!(
        stance("stance: support\n"),
        error(5, MemoErrorKind::NoStance)
    );
    assert_eq!(
        stance(&support.repeat(2)),
        error(6, MemoErrorKind::Repeated)
    );
}

/// R66: a memo is about one document, named by its title and by what it holds.
#[test]
fn r66_a_document_is_named_by_its_title_and_its_digest() {
    let digest = "0a".repeat(32);
    let whole = format!("document: Draft order 12\ndocument-sha256: {digest}\n");
    let memo = read(&whole).unwrap();
    let expected = MemoDocument {
        title: "Draft order 12".to_owned(),
        sha256: [10; 32],
    };
    assert_eq!(memo.parts().document, Some(expected));
    assert!(memo.to_markdown().contains(&whole));
    assert_eq!(Memo::parse_markdown(&memo.to_markdown()), Ok(memo));
    assert_eq!(read("").unwrap().parts().document, None);
    let (title, hash) = whole.split_at(whole.find("document-sha256").unwrap());
    let no_document = MemoErrorKind::NoDocument;
    assert_eq!(read(title), error(5, no_document), "a title alone");
    assert_eq!(read(hash), error(5, no_document), "a digest alone");
    for wrong in [&digest[1..], &digest.to_uppercase(), "", &"0g".repeat(32)] {
        let header = format!("{title}document-sha256: {wrong}\n");
        assert_eq!(read(&header), error(6, no_document), "{wrong}");
    }
    let blank = format!("document:\n{hash}");
    assert_eq!(read(&blank), error(5, MemoErrorKind::Empty));
    let twice = format!("{title}{whole}");
    assert_eq!(read(&twice), error(6, MemoErrorKind::Repeated));
}

/// R24: authors ask for other readers in their own words; who asked is owed a remark.
#[test]
fn r24_what_authors_ask_about_the_readers_is_answered() {
    let asked = "distribution: not to the Executive Secretary; also to the embassy\n";
    let memo = read(asked).unwrap();
    let expected = "not to the Executive Secretary; also to the embassy";
    assert_eq!(memo.parts().distribution.as_deref(), Some(expected));
    assert!(memo.to_markdown().contains(asked));
    assert_eq!(Memo::parse_markdown(&memo.to_markdown()), Ok(memo.clone()));
    for (remark, answers) in [
        ("The charter names that reader.", true),
        ("", false),
        (" \n", false),
    ] {
        assert_eq!(memo.is_distribution_answered(remark), answers, "{remark:?}");
        assert!(read("").unwrap().is_distribution_answered(remark));
    }
    let empty = read("distribution:\n").map(|_| ());
    assert_eq!(empty, error(5, MemoErrorKind::Empty));
    let twice = read(&asked.repeat(2)).map(|_| ());
    assert_eq!(twice, error(6, MemoErrorKind::Repeated));
    let long = format!("distribution: {}\n", "a".repeat(LINE_CHARACTERS_MAX + 1));
    let max = LINE_CHARACTERS_MAX;
    assert_eq!(
        read(&long).map(|_| ()),
        error(5, MemoErrorKind::TooLong { max })
    );
}

/// R3: a memo says from which it was forked, or which it merges.
#[test]
fn r3_a_memo_names_those_that_it_continues() {
    let [one, two] = ["0a".repeat(32), "0b".repeat(32)];
    let both = format!("continues: {one}, {two}\n");
    let memo = read(&both).unwrap();
    let expected = [[10; 32], [11; 32]].map(MemoId::from_bytes);
    assert_eq!(memo.parts().continues, expected);
    assert!(memo.to_markdown().contains(&both));
    assert_eq!(Memo::parse_markdown(&memo.to_markdown()), Ok(memo));
    assert!(read("").unwrap().parts().continues.is_empty());
    let no_memo = MemoErrorKind::NoMemo;
    for wrong in [
        "",
        &one[1..],
        &one.to_uppercase(),
        &format!("{one},"),
        &format!("{one}, {one}"),
    ] {
        let header = format!("continues: {wrong}\n");
        assert_eq!(read(&header), error(5, no_memo), "{wrong}");
    }
    let many: Vec<_> = (0..=CONTINUED_MAX)
        .map(|it| format!("{it:02x}").repeat(32))
        .collect();
    let header = format!("continues: {}\n", many.join(","));
    let max = CONTINUED_MAX;
    assert_eq!(read(&header), error(5, MemoErrorKind::TooLong { max }));
    assert_eq!(read(&both.repeat(2)), error(6, MemoErrorKind::Repeated));
}
