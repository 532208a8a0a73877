//! A text comes with the attachments that it names, and with no others.

use demur_crypto::labels::sha256;
use demur_protocol::codec::Canonical;
use demur_protocol::sizes::{ATTACHMENTS_OCTETS_MAX, SEALED_OCTETS_MAX, TEXT_OCTETS_MAX};
use demur_protocol::text::{TextRefusal, VersionText};

const MEMO: &str = "---\nsubject: A\nto: B\nmarking: U\n---\n\n## Summary\n\n(U) C.\n\n\
     ## Paragraphs\n\n(U) D.\n\n## Demands\n\n1. (U) E.\n";

fn text(files: &[(&str, &str, &[u8])]) -> VersionText {
    let mut markdown = MEMO.to_owned();
    if !files.is_empty() {
        markdown.push_str("\n## Attachments\n\n");
    }
    for (number, (name, media_type, octets)) in (1..).zip(files) {
        let hash = hex::encode(sha256(octets));
        let length = octets.len();
        markdown.push_str(&format!(
            "{number}. (U) {name} | {media_type} | {length} | {hash}\n"
        ));
    }
    VersionText {
        nonce: [7; 32],
        markdown,
        attachments: files.iter().map(|it| it.2.to_vec().into()).collect(),
    }
}

const TABLE: (&str, &str, &[u8]) = ("a.csv", "text/csv", b"a,b\n");
const NOTE: (&str, &str, &[u8]) = ("b.txt", "text/plain", b"note");

#[test]
fn a_text_with_its_attachments_is_whole() {
    for files in [&[][..], &[TABLE], &[TABLE, NOTE], &[TABLE, TABLE]] {
        let text = text(files);
        let memo = text.check().unwrap();
        assert_eq!(memo.parts().attachments.len(), files.len());
        assert_eq!(VersionText::from_canonical(&text.to_canonical()), Ok(text));
    }
}

#[test]
fn another_attachment_is_refused() {
    let whole = text(&[TABLE, NOTE]);
    let with = |attachments: Vec<&[u8]>| {
        let attachments = attachments
            .into_iter()
            .map(|it| it.to_vec().into())
            .collect();
        let changed = VersionText {
            attachments,
            ..whole.clone()
        };
        // The commitment does not see it; the check does.
        assert_eq!(changed.digest(), whole.digest());
        changed.check().map(drop)
    };
    let count = |present| Err(TextRefusal::AttachmentCount { named: 2, present });
    assert_eq!(with(vec![TABLE.2, NOTE.2]), Ok(()));
    assert_eq!(with(vec![]), count(0));
    assert_eq!(with(vec![TABLE.2]), count(1));
    assert_eq!(with(vec![TABLE.2, NOTE.2, b""]), count(3));
    assert_eq!(with(vec![NOTE.2, TABLE.2]), Err(TextRefusal::Attachment(1)));
    assert_eq!(
        with(vec![TABLE.2, b"Note"]),
        Err(TextRefusal::Attachment(2))
    );
    assert_eq!(
        with(vec![TABLE.2, b"note\0"]),
        Err(TextRefusal::Attachment(2))
    );
    assert_eq!(with(vec![TABLE.2, b""]), Err(TextRefusal::Attachment(2)));
    let named = text(&[TABLE]).digest();
    assert_ne!(named, text(&[NOTE]).digest(), "the text names its files");
}

#[test]
fn no_attachments_have_one_encoding() {
    let octets = text(&[]).to_canonical();
    assert_eq!(
        octets.first(),
        Some(&0xa2),
        "two entries, as before there were attachments"
    );
    let explicit = [&[0xa3], &octets[1..], &[0x02, 0x80]].concat();
    assert!(VersionText::from_canonical(&explicit).is_err());
}

#[test]
fn the_longest_text_can_be_sealed() {
    let step = demur_crypto::seal::padded_octets(TEXT_OCTETS_MAX + 8 * 1024).unwrap();
    // Room for the stanzas of a hundred readers.
    assert!(step + 200 * 1024 < SEALED_OCTETS_MAX);
    let files: Vec<Vec<u8>> = (0..10_u8)
        .map(|n| vec![n; ATTACHMENTS_OCTETS_MAX / 10])
        .collect();
    let files: Vec<_> = files
        .iter()
        .map(|it| ("a.txt", "text/plain", it.as_slice()))
        .collect();
    let text = text(&files);
    assert!(text.check().is_ok());
    assert!(VersionText::from_canonical(&text.to_canonical()).is_ok());
}
