//! The words of a text, and the commitment from which single words can be withheld. R47.
//!
//! A word is a run of anything but spaces and line feeds; what stands between the words is the
//! layout. Each word is committed to by itself under a salt of its own. All salts come from the
//! nonce in the sealed text, and none of them tells another: who is shown some words with their
//! salts cannot guess the others.

use demur_crypto::labels::Label;
use demur_domain::ids::VersionDigest;

/// What stands for a word in a layout.
pub const PLACE: char = 'x';
const GAPS: [char; 2] = [' ', '\n'];
/// The salt of the whole text has the number 0, that of the first word 1.
const WHOLE: u32 = 0;

/// The two halves of a version digest. They are of one text, for whoever computed them from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextCommitment {
    /// Commitment to the whole text.
    pub whole: [u8; 32],
    /// Commitment to the words.
    pub words: [u8; 32],
}

impl TextCommitment {
    /// Both halves, from the nonce.
    #[must_use]
    pub fn of(nonce: &[u8; 32], markdown: &str) -> Self {
        let leaves = words(markdown)
            .zip(1..)
            .map(|(word, number)| word_leaf(&salt(nonce, number), word));
        Self {
            whole: whole(&whole_salt(nonce), markdown),
            words: words_root(&leaves.collect::<Vec<_>>(), &layout(markdown)),
        }
    }

    /// The version digest.
    #[must_use]
    pub fn digest(&self) -> VersionDigest {
        VersionDigest::from_bytes(Label::VERSION.hash(&[&self.whole, &self.words]))
    }
}

/// The words in order.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(GAPS).filter(|word| !word.is_empty())
}

/// What stands between the words, with one [`PLACE`] for each of them.
#[must_use]
pub fn layout(text: &str) -> String {
    let mut layout = String::new();
    for piece in text.split_inclusive(GAPS) {
        let word = piece.trim_end_matches(GAPS);
        if !word.is_empty() {
            layout.push(PLACE);
        }
        layout.push_str(piece.strip_prefix(word).unwrap_or_default());
    }
    layout
}

/// Salt of the whole text.
#[must_use]
pub fn whole_salt(nonce: &[u8; 32]) -> [u8; 32] {
    salt(nonce, WHOLE)
}

/// Salt of a word, by its number from 1.
#[must_use]
pub fn salt(nonce: &[u8; 32], number: u32) -> [u8; 32] {
    Label::TEXT_SALT.hash(&[nonce, &number.to_be_bytes()])
}

/// Commitment to the whole text.
#[must_use]
pub fn whole(salt: &[u8; 32], markdown: &str) -> [u8; 32] {
    Label::TEXT.hash(&[salt, markdown.as_bytes()])
}

/// Commitment to one word.
#[must_use]
pub fn word_leaf(salt: &[u8; 32], word: &str) -> [u8; 32] {
    Label::WORD.hash(&[salt, word.as_bytes()])
}

/// Commitment to all words and the layout.
#[must_use]
pub fn words_root(leaves: &[[u8; 32]], layout: &str) -> [u8; 32] {
    Label::WORDS.hash_framed(&[leaves.as_flattened(), layout.as_bytes()])
}

#[cfg(test)]
mod tests {
    use super::{TextCommitment, layout, salt, whole_salt, words};

    #[test]
    fn words_and_layout_are_the_whole_text() {
        for (text, expected) in [
            ("", ""),
            ("a", "x"),
            (" a", " x"),
            ("a  bc\n\nd\n", "x  x\n\nx\n"),
            ("\n \n", "\n \n"),
            ("x\u{A0}y\tz é", "x x"),
        ] {
            let layout = layout(text);
            assert_eq!(layout, expected, "{text:?}");
            let mut words = words(text);
            let again = layout.chars().map(|c| match c {
                'x' => words.next().unwrap().to_owned(),
                gap => gap.to_string(),
            });
            assert_eq!(again.collect::<String>(), text);
            assert_eq!(words.next(), None);
        }
    }

    #[test]
    fn texts_that_differ_anywhere_have_other_commitments() {
        let texts = ["a b", "a  b", "a\nb", "ab", "b a", "a b ", "a b b", "a x"];
        for (at, one) in texts.iter().enumerate() {
            for other in &texts[at + 1..] {
                let [one, other] = [one, other].map(|text| TextCommitment::of(&[7; 32], text));
                assert_ne!(one.words, other.words);
                assert_ne!(one.whole, other.whole);
            }
            let [one, other] = [[7; 32], [8; 32]].map(|nonce| TextCommitment::of(&nonce, one));
            assert_ne!(one.words, other.words);
            assert_ne!(one.whole, other.whole);
        }
    }

    #[test]
    fn every_salt_is_another() {
        let nonce = [7; 32];
        let mut salts: Vec<_> = (1..100).map(|number| salt(&nonce, number)).collect();
        salts.push(whole_salt(&nonce));
        salts.sort_unstable();
        salts.dedup();
        assert_eq!(salts.len(), 100);
    }
}
