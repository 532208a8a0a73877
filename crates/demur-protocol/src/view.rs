//! A redacted view: a filed memo from which words are withheld, and whose shown words anyone can
//! hold against what was signed. R47.
//!
//! Withheld is a word, never a part of one, and of a withheld word nothing is said but its place:
//! not even how long it is.

use demur_domain::ids::VersionDigest;
use minicbor::{Decode, Encode};

use crate::casefile::{CertifiedFiling, Magic};
use crate::codec::canonical;
use crate::text::VersionText;
use crate::words::{PLACE, TextCommitment, layout, salt, word_leaf, words, words_root};

/// First octets of a view.
pub const VIEW_FILE_MAGIC: &[u8] = b"demur view v1\n";

/// One word of a view.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ViewWord {
    /// The word; none where it is withheld.
    #[n(0)]
    pub shown: Option<String>,
    /// The salt of a word that is shown; the commitment to one that is withheld.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub hash: [u8; 32],
}

/// A memo with words withheld, and that it was filed.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ViewFile {
    /// The certificate, and that it was filed.
    #[n(0)]
    pub filing: CertifiedFiling,
    /// Commitment to the whole text. Its salt is withheld like the words: with it one could try
    /// whole texts.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub whole: [u8; 32],
    /// What stands between the words.
    #[n(2)]
    pub layout: String,
    /// Every word in order, shown or not.
    #[n(3)]
    pub words: Vec<ViewWord>,
}

// A memo of as many words as octets allow, each with its 32 octets.
canonical!(ViewFile, 16 * 1024 * 1024);

impl Magic for ViewFile {
    const MAGIC: &'static [u8] = VIEW_FILE_MAGIC;
}

/// The view shows words that were not signed, or is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the view is not of the text that was signed")]
pub struct NotFaithful;

/// A view whose shown words are those of the text that was signed.
#[derive(Clone, PartialEq, Eq)]
pub struct RedactedText {
    lines: Vec<Vec<Option<String>>>,
}

impl RedactedText {
    /// The lines, each word by word; none for a word that is withheld. A line without words is
    /// empty.
    #[must_use]
    pub fn lines(&self) -> &[Vec<Option<String>>] {
        &self.lines
    }

    /// How many words are withheld.
    #[must_use]
    pub fn withheld(&self) -> usize {
        let words = self.lines.iter().flatten();
        words.filter(|word| word.is_none()).count()
    }

    /// How many words there are.
    #[must_use]
    pub fn words(&self) -> usize {
        self.lines.iter().map(Vec::len).sum()
    }
}

impl ViewFile {
    /// A view of a text that shows the words for which `is_shown`, asked with their place from 0,
    /// says so.
    #[must_use]
    pub fn of(
        filing: CertifiedFiling,
        text: &VersionText,
        is_shown: impl Fn(usize) -> bool,
    ) -> Self {
        let words = words(&text.markdown).zip(1_u32..).enumerate();
        let words = words.map(|(place, (word, number))| {
            let salt = salt(&text.nonce, number);
            match is_shown(place) {
                true => ViewWord {
                    shown: Some(word.to_owned()),
                    hash: salt,
                },
                false => ViewWord {
                    shown: None,
                    hash: word_leaf(&salt, word),
                },
            }
        });
        Self {
            filing,
            whole: text.commitment().whole,
            layout: layout(&text.markdown),
            words: words.collect(),
        }
    }

    /// Holds the view against a version digest.
    ///
    /// # Errors
    /// If a word is shown that was not signed at this place, or the words are more, fewer or in
    /// other places than those signed.
    pub fn check(&self, signed: &VersionDigest) -> Result<RedactedText, NotFaithful> {
        let leaves: Vec<_> = self.words.iter().map(ViewWord::leaf).collect();
        let commitment = TextCommitment {
            whole: self.whole,
            words: words_root(&leaves, &self.layout),
        };
        if commitment.digest() != *signed {
            return Err(NotFaithful);
        }
        self.laid_out().ok_or(NotFaithful)
    }

    /// The words in their places. None if the layout has another number of places, or something
    /// that is neither place nor gap, or a word has a gap in it: what was signed has none of these,
    /// so that nothing can be shown beside what the commitment says.
    fn laid_out(&self) -> Option<RedactedText> {
        let is_word = |word: &ViewWord| word.shown.as_deref().is_none_or(is_one_word);
        if !self.words.iter().all(is_word) {
            return None;
        }
        let mut words = self.words.iter();
        let mut lines = Vec::new();
        for line in self.layout.split('\n') {
            let mut laid = Vec::new();
            for place in line.split(' ').filter(|place| !place.is_empty()) {
                if !place.chars().eq([PLACE]) {
                    return None;
                }
                laid.push(words.next()?.shown.clone());
            }
            lines.push(laid);
        }
        words.next().is_none().then_some(RedactedText { lines })
    }
}

impl ViewWord {
    fn leaf(&self) -> [u8; 32] {
        match &self.shown {
            Some(word) => word_leaf(&self.hash, word),
            None => self.hash,
        }
    }
}

fn is_one_word(word: &str) -> bool {
    words(word).eq([word])
}
