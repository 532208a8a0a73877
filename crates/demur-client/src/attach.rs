//! Attachments, before they are sealed: what they may be, and what they say of who made them.
//!
//! Metadata is removed from pictures. From a PDF nothing is removed, for that cannot be done
//! honestly without understanding all of it; what is found is named instead, and the file refused
//! unless the person says otherwise. What a picture shows, a wording, or the way a table is laid
//! out can still give somebody away.

mod jpeg;
mod orientation;
mod pdf;
mod png;

use demur_crypto::labels::sha256;
use demur_domain::choice::Marking;
use demur_domain::memo::{Attachment, MediaType, Memo, MemoError, Portion};
use minicbor::bytes::ByteVec;

/// A file that is to travel with a memo.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, as readers see it.
    pub name: String,
    /// How sensitive it is; as the whole memo, if not said.
    pub marking: Option<Marking>,
    /// Its octets, as [`clean`] returned them.
    pub octets: Vec<u8>,
}

/// What somebody wrote, with the files that go with it.
#[derive(Clone, Copy)]
pub struct Written<'a> {
    /// The memo as Markdown. Where there are files its list of attachments is written anew.
    pub markdown: &'a str,
    /// The files.
    pub files: &'a [File],
}

impl<'a> Written<'a> {
    /// Words without files.
    #[must_use]
    pub const fn words(markdown: &'a str) -> Self {
        Self {
            markdown,
            files: &[],
        }
    }

    /// The memo, its list of attachments being that of the files.
    ///
    /// # Errors
    /// If it is no memo, or the files are too many, too large or of another type than their name.
    pub fn memo(&self) -> Result<Memo, AttachRefusal> {
        let memo = Memo::parse_markdown(self.markdown).map_err(AttachRefusal::Memo)?;
        if self.files.is_empty() {
            if let Some(named) = memo.parts().attachments.first() {
                return Err(AttachRefusal::Missing(named.name.text.clone()));
            }
            return Ok(memo);
        }
        let mut parts = memo.into_parts();
        let marking = parts.marking;
        let named = self.files.iter().map(|file| file.named(marking));
        parts.attachments = named.collect::<Result<_, _>>()?;
        Memo::check(parts).map_err(|problem| AttachRefusal::List(problem.kind.to_string()))
    }

    /// The files' octets, in the order of the memo's list.
    #[must_use]
    pub fn octets(&self) -> Vec<ByteVec> {
        let octets = self.files.iter().map(|file| file.octets.clone().into());
        octets.collect()
    }
}

impl File {
    fn named(&self, otherwise: Marking) -> Result<Attachment, AttachRefusal> {
        let media_type = MediaType::of_name(&self.name)
            .filter(|kind| kind.fits(&self.octets))
            .ok_or_else(|| AttachRefusal::Type(self.name.clone()))?;
        Ok(Attachment {
            name: Portion {
                marking: self.marking.unwrap_or(otherwise),
                text: self.name.clone(),
            },
            media_type,
            octets: self.octets.len(),
            sha256: sha256(&self.octets),
        })
    }
}

/// Why files do not go with a text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AttachRefusal {
    /// The text is no memo.
    #[error("line {}: {}", .0.line, .0.kind)]
    Memo(MemoError),
    /// The text names a file that was not given.
    #[error("the text names the attachment {0:?}; give every file with --attach")]
    Missing(String),
    /// Not of the closed list, or not what its name says.
    #[error("{0}: not a PDF, PNG, JPEG, text or CSV file, or its name says otherwise")]
    Type(String),
    /// The list as a whole is refused.
    #[error("the attachments: {0}")]
    List(String),
    /// A picture or document that cannot be read, so that nothing can be said of it.
    #[error("the file is damaged, or not as its standard has it")]
    Damaged,
}

/// A file as it may leave, and what was done to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned {
    /// The octets to attach.
    pub octets: Vec<u8>,
    /// What was taken out, in words.
    pub removed: Vec<String>,
    /// What is still in it and may tell who made it, in words. It must not leave unless the person
    /// was shown this and said yes.
    pub kept: Vec<String>,
}

/// Takes out of a file what says who made it, where, when and with what.
///
/// # Errors
/// [`AttachRefusal::Type`] if it is none that may be attached, [`AttachRefusal::Damaged`] if it is
/// not readable as what it says it is.
pub fn clean(name: &str, octets: Vec<u8>) -> Result<Cleaned, AttachRefusal> {
    let media_type = MediaType::of_name(name)
        .filter(|kind| kind.fits(&octets))
        .ok_or_else(|| AttachRefusal::Type(name.to_owned()))?;
    match media_type {
        MediaType::Png => png::clean(&octets).ok_or(AttachRefusal::Damaged),
        MediaType::Jpeg => jpeg::clean(&octets).ok_or(AttachRefusal::Damaged),
        MediaType::Pdf => Ok(Cleaned {
            kept: pdf::metadata(&octets),
            octets,
            removed: Vec::new(),
        }),
        MediaType::Text | MediaType::Csv => Ok(Cleaned {
            octets,
            removed: Vec::new(),
            kept: Vec::new(),
        }),
    }
}
