//! V22: a redacted view shows words that were signed, each in its place, and nothing of the others.
//! R47.

use demur_client::redact::{RedactRefusal, Withhold, redact};
use demur_client::verify::{Invalid, view};
use demur_domain::choice::Marking;
use demur_domain::memo::Place;
use demur_protocol::casefile::Magic;
use demur_protocol::codec::Canonical;
use demur_protocol::text::VersionText;
use demur_protocol::view::{RedactedText, ViewFile, ViewWord};
use demur_protocol::words::{salt, word_leaf, words};

use crate::stage::{Case, Stage};
use crate::vectors;

/// What the tests withhold: a phrase that stands in the text, and a whole demand.
pub(crate) fn view_of(case: &Case) -> ViewFile {
    let withhold = [
        Withhold::Words("twenty".to_owned()),
        Withhold::Part(Place::Demand(2)),
    ];
    redact(&case.file, &withhold).unwrap()
}

fn verify(file: &ViewFile) -> Result<RedactedText, Invalid> {
    view::verify(file, None).map(|report| report.text)
}

/// The first word, from the `after`th on, that is shown or not.
fn find(file: &ViewFile, after: usize, shown: bool) -> usize {
    let words = file.words.iter().enumerate().skip(after);
    let mut words = words.filter(|(_, word)| word.shown.is_some() == shown);
    words.next().unwrap().0
}

/// What the withheld words are, by their places.
fn word_at(case: &Case, place: usize) -> String {
    let mut words = words(&case.file.text.markdown);
    words.nth(place).unwrap().to_owned()
}

#[tokio::test]
async fn a_view_shows_what_was_signed_and_says_nothing_of_the_rest() {
    let case = Stage::closed_case().await;
    let file = view_of(&case);
    let text = verify(&file).unwrap();
    let whole: Vec<&str> = words(&case.file.text.markdown).collect();
    let shown: Vec<_> = text.lines().iter().flatten().collect();
    assert_eq!(shown.len(), whole.len());
    for (shown, word) in shown.iter().zip(&whole) {
        assert!(shown.as_deref().is_none_or(|shown| shown == *word));
    }
    assert!(whole.iter().any(|word| word.contains("twenty")));
    assert!(text.withheld() > 3 && text.withheld() < text.words() / 2);
    let lines = case.file.text.markdown.split('\n').count();
    assert_eq!(text.lines().len(), lines);
    let octets = file.to_file();
    for hidden in file
        .words
        .iter()
        .zip(&whole)
        .filter(|it| it.0.shown.is_none())
    {
        let long = hidden.1.len() > 5;
        let stands = octets
            .windows(hidden.1.len())
            .any(|it| it == hidden.1.as_bytes());
        assert!(!long || !stands, "{} stands in the view", hidden.1);
    }
    let nonce = &case.file.text.nonce;
    let secrets = [*nonce, salt(nonce, 0)];
    for secret in secrets {
        assert!(
            !octets.windows(32).any(|it| it == secret),
            "a secret stands in the view"
        );
    }
    // A certificate's salt opens the whole text and no single word.
    let salted = salt(&case.certificate.text_salt, 1);
    assert_ne!(
        word_leaf(&salted, whole[0]),
        word_leaf(&salt(nonce, 1), whole[0])
    );
}

#[test]
fn the_length_of_a_withheld_word_does_not_show() {
    let of = |markdown: &str| {
        let text = VersionText {
            nonce: [7; 32],
            markdown: markdown.to_owned(),
            attachments: Vec::new(),
        };
        let layout = demur_protocol::words::layout(&text.markdown);
        let words = words(&text.markdown).zip(1..);
        let words: Vec<ViewWord> = words
            .map(|(word, number)| ViewWord {
                shown: None,
                hash: word_leaf(&salt(&text.nonce, number), word),
            })
            .collect();
        (layout, words.len())
    };
    assert_eq!(of("a bc\n\nd"), of("abcdefgh i\n\njklmnopqrstuvwxyz"));
}

#[tokio::test]
async fn whoever_has_a_view_can_withhold_more_and_open_only_what_was_withheld() {
    let case = Stage::closed_case().await;
    let file = view_of(&case);
    let mut more = file.clone();
    let at = find(&file, 5, true);
    let ViewWord { shown, hash } = &file.words[at];
    more.words[at] = ViewWord {
        hash: word_leaf(hash, shown.as_deref().unwrap()),
        shown: None,
    };
    let withheld = verify(&more).unwrap().withheld();
    assert_eq!(withheld, verify(&file).unwrap().withheld() + 1);
    let mut opened = file.clone();
    let at = find(&file, 0, false);
    opened.words[at] = ViewWord {
        shown: Some(word_at(&case, at)),
        hash: salt(&case.file.text.nonce, u32::try_from(at + 1).unwrap()),
    };
    assert!(verify(&opened).is_ok());
}

/// A view and what is done to it.
type Change = (&'static str, fn(&Case, &mut ViewFile));

/// What is shown, moved or gone.
const SHOWN: &[Change] = &[
    ("one shown word changed", |_, file| {
        let at = find(file, 8, true);
        file.words[at].shown.as_mut().unwrap().push('s');
    }),
    ("the salt of a shown word changed", |_, file| {
        let at = find(file, 8, true);
        file.words[at].hash[0] ^= 1;
    }),
    ("two words swapped, each with its salt", |_, file| {
        let first = find(file, 8, true);
        let second = find(file, first + 1, true);
        file.words.swap(first, second);
    }),
    ("two words swapped under each other's salts", |_, file| {
        let first = find(file, 8, true);
        let second = find(file, first + 1, true);
        let word = file.words[first].shown.take();
        file.words[first].shown = file.words[second].shown.take();
        file.words[second].shown = word;
    }),
    ("one word dropped", |_, file| {
        let at = find(file, 8, true);
        file.words.remove(at);
    }),
    ("one word dropped with its place", |_, file| {
        file.words.pop();
        let last = file.layout.rfind('x').unwrap();
        file.layout.remove(last);
    }),
    ("a withheld word dropped with its place", |_, file| {
        let at = find(file, 0, false);
        file.words.remove(at);
        let place = file.layout.match_indices('x').nth(at).unwrap().0;
        file.layout.remove(place);
    }),
    ("one word added", |_, file| {
        file.words.push(ViewWord {
            shown: Some("not".to_owned()),
            hash: [0; 32],
        });
        file.layout.push_str(" x");
    }),
];

/// What is withheld.
const WITHHELD: &[Change] = &[
    ("a withheld word shown under a wrong salt", |case, file| {
        let at = find(file, 0, false);
        file.words[at].shown = Some(word_at(case, at));
    }),
    (
        "a withheld word shown under the salt of another",
        |case, file| {
            let at = find(file, 0, false);
            let hash = salt(&case.file.text.nonce, u32::try_from(at + 2).unwrap());
            file.words[at] = ViewWord {
                shown: Some(word_at(case, at)),
                hash,
            };
        },
    ),
    (
        "another word under the salt of a withheld one",
        |case, file| {
            let at = find(file, 0, false);
            let hash = salt(&case.file.text.nonce, u32::try_from(at + 1).unwrap());
            file.words[at] = ViewWord {
                shown: Some("ten".to_owned()),
                hash,
            };
        },
    ),
    ("a shown word withheld under its salt", |_, file| {
        let at = find(file, 8, true);
        file.words[at].shown = None;
    }),
    ("two withheld words swapped", |_, file| {
        let first = find(file, 0, false);
        let second = find(file, first + 1, false);
        file.words.swap(first, second);
    }),
];

/// What lies around the words.
const AROUND: &[Change] = &[
    ("another line break", |_, file| {
        file.layout = file.layout.replacen("x x", "x\nx", 1);
    }),
    ("a gap more", |_, file| {
        file.layout = file.layout.replacen("x x", "x  x", 1);
    }),
    ("another commitment to the whole text", |_, file| {
        file.whole[0] ^= 1
    }),
    ("no words at all", |_, file| {
        file.words.clear();
        file.layout.clear();
    }),
];

#[tokio::test]
async fn v22_the_words_are_those_that_were_signed() {
    let case = Stage::closed_case().await;
    let file = view_of(&case);
    assert!(verify(&file).is_ok(), "unbroken");
    let mut forgeries = Vec::new();
    for (name, change) in [SHOWN, WITHHELD, AROUND].concat() {
        let mut broken = file.clone();
        change(&case, &mut broken);
        assert_eq!(verify(&broken).err(), Some(Invalid::View), "{name}");
        forgeries.push((name, broken.to_file()));
    }
    vectors::hold_forgeries(Invalid::View, &vectors::dictionary(&case), &forgeries);
}

/// An author who commits to words that do not lie in their places, and files that: nobody signs it,
/// since every client computes the digest from the text; and no view of it is shown.
#[tokio::test]
async fn words_that_do_not_lie_in_their_places_are_no_view() {
    let file = view_of(&Stage::closed_case().await);
    for (layout, shown) in [
        ("x", "a b"),
        ("xx", "a"),
        ("y", "a"),
        ("", "a"),
        ("x x", "a"),
    ] {
        let mut broken = file.clone();
        layout.clone_into(&mut broken.layout);
        broken.words = vec![ViewWord {
            shown: Some(shown.to_owned()),
            hash: [0; 32],
        }];
        broken.filing.certificate.digest = digest_of(&broken);
        let digest = broken.filing.certificate.digest;
        assert!(broken.check(&digest).is_err(), "{layout:?} {shown:?}");
    }
}

fn digest_of(file: &ViewFile) -> demur_domain::ids::VersionDigest {
    let leaf = |word: &ViewWord| word_leaf(&word.hash, word.shown.as_deref().unwrap());
    let leaves: Vec<_> = file.words.iter().map(leaf).collect();
    let words = demur_protocol::words::words_root(&leaves, &file.layout);
    demur_protocol::words::TextCommitment {
        whole: file.whole,
        words,
    }
    .digest()
}

#[tokio::test]
async fn what_stands_nowhere_is_refused() {
    let case = Stage::closed_case().await;
    let refused = |withhold: &[Withhold]| redact(&case.file, withhold).err();
    let twenty = Withhold::Words("Twenty".to_owned());
    assert_eq!(refused(std::slice::from_ref(&twenty)), None);
    let typo = Withhold::Words("tventy".to_owned());
    let nowhere = |at| Some(RedactRefusal::StandsNowhere(at));
    assert_eq!(refused(&[twenty, typo]), nowhere(1));
    assert_eq!(refused(&[Withhold::Part(Place::Paragraph(99))]), nowhere(0));
    assert_eq!(refused(&[Withhold::Marked(Marking::TopSecret)]), nowhere(0));
    assert_eq!(refused(&[Withhold::Marked(Marking::Unclassified)]), None);
    let mut unfiled = case.file.clone();
    unfiled.material.filed = None;
    assert_eq!(redact(&unfiled, &[]).err(), Some(RedactRefusal::NotFiled));
    let mut other = case.file.clone();
    other.text.markdown.push('\n');
    let part = [Withhold::Part(Place::Summary)];
    assert_eq!(
        redact(&other, &part).err(),
        Some(RedactRefusal::OtherLayout)
    );
}

#[tokio::test]
async fn a_view_is_of_the_filed_version() {
    let case = Stage::closed_case().await;
    let mut file = view_of(&case);
    assert_eq!(
        ViewFile::from_canonical(&file.to_canonical()).map(|it| it == file),
        Ok(true)
    );
    file.filing.certificate.total += 1;
    assert_eq!(verify(&file).err(), Some(Invalid::Filing));
}
