use demur_domain::ids::MemoId;

use super::*;

fn octets(json: &str) -> Option<Vec<u8>> {
    serde_json::from_str::<Octets>(json)
        .ok()
        .map(|octets| octets.0)
}

#[test]
fn bytes_have_one_spelling() {
    assert_eq!(octets(r#""""#), Some(Vec::new()));
    assert_eq!(octets(r#""-_8""#), Some(vec![0xfb, 0xff]));
    for bad in [
        r#""-_8=""#,  // padding
        r#""+/8""#,   // the other alphabet
        r#""-_9""#,   // loose bits at the end
        r#""-_8 ""#,  // space
        r#""-_8\n""#, // newline
        r#""A""#,     // no length
        "null",
        "5",
        "[1,2]",
        "{}",
    ] {
        assert_eq!(octets(bad), None, "{bad}");
    }
}

#[test]
fn bytes_read_back() {
    for length in 0..70_u8 {
        let bytes: Vec<u8> = (0..length)
            .map(|i| i.wrapping_mul(151).wrapping_add(length))
            .collect();
        let json = serde_json::to_string(&Octets(bytes.clone())).expect("a string");
        assert_eq!(octets(&json), Some(bytes));
    }
}

#[test]
fn fixed_bytes_have_one_length() {
    let of = |length: usize| {
        let json = serde_json::to_string(&Octets(vec![7; length])).expect("a string");
        serde_json::from_str::<FixedOctets<32>>(&json).is_ok()
    };
    assert!(of(32));
    assert!(!of(31) && !of(33) && !of(0));
}

#[test]
fn debug_says_only_the_length() {
    insta::assert_snapshot!(format!("{:?} {:?}", Octets(vec![1, 2]), FixedOctets([3_u8; 32])),
        @"Octets(2) FixedOctets(32)");
}

#[test]
fn identifiers_have_one_spelling() {
    let memo = MemoId::from_bytes([0xab; 32]);
    let json = serde_json::to_string(&Text(memo)).expect("a string");
    assert_eq!(json, format!("\"{}\"", "ab".repeat(32)));
    assert_eq!(
        serde_json::from_str::<Text<MemoId>>(&json)
            .map(|text| text.0)
            .ok(),
        Some(memo)
    );
    assert!(serde_json::from_str::<Text<MemoId>>(&json.to_uppercase()).is_err());
}

#[test]
fn unknown_fields_are_refused() {
    assert!(serde_json::from_str::<AuthorPost>(r#"{"document":"AA"}"#).is_ok());
    assert!(serde_json::from_str::<AuthorPost>(r#"{"document":"AA","also":1}"#).is_err());
    assert!(serde_json::from_str::<AuthorPost>(r#"{"document":"AA","document":"AA"}"#).is_err());
    assert!(serde_json::from_str::<Done>(r#"{"also":1}"#).is_err());
}

#[test]
fn every_event_has_its_own_word() {
    let kinds: Vec<_> = (0..=u8::MAX).filter_map(EventKind::from_number).collect();
    let words: Vec<_> = kinds
        .iter()
        .map(|kind| serde_json::to_string(&EventWord(*kind)).expect("a word"))
        .collect();
    assert_eq!(
        words
            .iter()
            .collect::<std::collections::BTreeSet<_>>()
            .len(),
        kinds.len()
    );
    for (kind, word) in kinds.iter().zip(&words) {
        assert_eq!(
            serde_json::from_str::<EventWord>(word)
                .map(|word| word.0)
                .ok(),
            Some(*kind)
        );
    }
}

#[test]
fn paths_read_as_the_design_has_them() {
    let memo = MemoId::from_bytes([0; 32]);
    let zeros = "00".repeat(32);
    assert_eq!(paths::memo_show(&memo), format!("/api/v1/memos/{zeros}"));
    assert_eq!(
        paths::memo_cosign(&memo),
        format!("/api/v1/memos/{zeros}/cosignatures")
    );
    assert_eq!(
        paths::case_reply(&memo),
        format!("/api/v1/cases/{zeros}/reply")
    );
    assert_eq!(paths::mailbox_list(Some(7)), "/api/v1/mailbox?after=7");
    assert_eq!(
        paths::LogPath::parse("tile/0/000.p/7").map(|path| paths::log_file(&path)),
        Ok("/log/tile/0/000.p/7".to_owned())
    );
}
