//! The browser client as an installation serves it: which files, with which digests, under which
//! content security policy. A leaf in the log, so that nobody can be served other files than everybody
//! else without that being provable (design, section 9).

use demur_crypto::labels::Label;
use demur_crypto::log::leaf::LeafKind;
use demur_crypto::log::note::LogVerifier;
use demur_crypto::log::tree::TreeHead;
use minicbor::{Decode, Encode};

use crate::casefile::{EvidenceRefusal, LogEvidence, Logged};
use crate::codec::{Canonical, canonical};

/// The file that a browser gets for the address of the client itself.
pub const INDEX: &str = "index.html";
/// Most files of one release.
const FILES_MAX: usize = 512;
/// Longest path of a file.
const PATH_OCTETS_MAX: usize = 200;
/// Longest content security policy.
const POLICY_OCTETS_MAX: usize = 2048;
/// Digits of the short form, and how many stand together.
const SHORT_DIGITS: usize = 16;
const SHORT_GROUP: usize = 4;

/// One file of the client.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(map)]
pub struct ClientFile {
    /// Path below the address of the client, such as `app.js`.
    #[n(0)]
    pub path: String,
    /// SHA-256 of the bytes, without a label: what `sha256sum` prints and `integrity=` compares.
    #[cbor(n(1), with = "minicbor::bytes")]
    pub digest: [u8; 32],
}

/// What a release of the client consists of.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ClientManifest {
    /// Version of the program that holds the files.
    #[n(0)]
    pub version: String,
    /// The content security policy of every one of them, to the letter.
    #[n(1)]
    pub policy: String,
    /// The files, ascending by path.
    #[n(2)]
    pub files: Vec<ClientFile>,
}

canonical!(ClientManifest, 256 * 1024);

/// The manifest with the proof that it stands in the log.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ClientEvidence {
    /// Log key and checkpoint.
    #[n(0)]
    pub log: LogEvidence,
    /// Canonical [`ClientManifest`].
    #[n(1)]
    pub manifest: Logged,
}

canonical!(ClientEvidence, 512 * 1024);

/// A manifest that can be served: every path is one, the files are in order, and there is an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientRelease(ClientManifest);

/// Why a manifest is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientRefusal {
    /// The log's evidence does not hold.
    #[error("the log's evidence does not hold")]
    Evidence(#[from] EvidenceRefusal),
    /// It is no manifest, or its files cannot be served.
    #[error("the manifest of the browser client is not one")]
    Manifest,
}

impl ClientManifest {
    /// Checks that the manifest can be served.
    ///
    /// # Errors
    /// If a path is none, the files are not in order, or the index is missing.
    pub fn check(self) -> Result<ClientRelease, ClientRefusal> {
        let files = &self.files;
        let right = files.len() <= FILES_MAX
            && files.iter().all(|file| is_path(&file.path))
            && files.is_sorted_by(|a, b| a.path < b.path)
            && files.iter().any(|file| file.path == INDEX)
            && is_line(&self.policy, POLICY_OCTETS_MAX)
            && is_line(&self.version, PATH_OCTETS_MAX);
        if right {
            Ok(ClientRelease(self))
        } else {
            Err(ClientRefusal::Manifest)
        }
    }
}

impl ClientRelease {
    /// The manifest.
    #[must_use]
    pub fn manifest(&self) -> &ClientManifest {
        &self.0
    }

    /// The file at this path.
    #[must_use]
    pub fn file(&self, path: &str) -> Option<&ClientFile> {
        self.0.files.iter().find(|file| file.path == path)
    }

    /// Digest of the manifest.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        Label::DOCUMENT_DIGEST.hash(&[&self.0.to_canonical()])
    }

    /// The digest as people compare it: its first 16 hexadecimal digits, in groups of four.
    #[must_use]
    pub fn short(&self) -> String {
        let digits: Vec<char> = hex::encode(self.digest())
            .chars()
            .take(SHORT_DIGITS)
            .collect();
        let groups: Vec<String> = digits
            .chunks(SHORT_GROUP)
            .map(|group| group.iter().collect())
            .collect();
        groups.join(" ")
    }
}

impl ClientEvidence {
    /// Checks that the manifest stands in the log. `pinned` is the log's key as the reader has it
    /// from elsewhere; without it the one that came along is taken, and returned.
    ///
    /// # Errors
    /// If it does not stand there, or is no manifest.
    pub fn verify(
        &self,
        pinned: Option<&LogVerifier>,
    ) -> Result<(LogVerifier, TreeHead, ClientRelease), ClientRefusal> {
        let (log, head) = self.log.open(pinned)?;
        self.manifest
            .verify(LeafKind::ClientManifest, &head)
            .map_err(EvidenceRefusal::from)?;
        let manifest = ClientManifest::from_canonical(&self.manifest.content)
            .map_err(|_| ClientRefusal::Manifest)?;
        Ok((log, head, manifest.check()?))
    }
}

/// Whether the text is a path below the client: names of letters, digits, dots, dashes and
/// underscores, none of which leads upward or is hidden.
fn is_path(text: &str) -> bool {
    let is_name = |name: &str| {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        !name.is_empty() && !name.starts_with('.') && name.chars().all(plain)
    };
    text.len() <= PATH_OCTETS_MAX && text.split('/').all(is_name)
}

/// Whether the text can stand in a header.
fn is_line(text: &str, octets_max: usize) -> bool {
    let shown = |c: char| c == ' ' || c.is_ascii_graphic();
    !text.is_empty() && text.len() <= octets_max && text.chars().all(shown)
}

#[cfg(test)]
mod tests {
    use super::{ClientFile, ClientManifest};

    fn manifest(paths: &[&str]) -> ClientManifest {
        let files = paths.iter().map(|path| ClientFile {
            path: (*path).to_owned(),
            digest: [7; 32],
        });
        ClientManifest {
            version: "0.1.0".to_owned(),
            policy: "default-src 'none'".to_owned(),
            files: files.collect(),
        }
    }

    #[test]
    fn only_what_can_be_served_is_a_release() {
        assert!(
            manifest(&["app.js", "fonts/a.woff2", "index.html"])
                .check()
                .is_ok()
        );
        for wrong in [
            &["app.js"][..],
            &["index.html", "app.js"],
            &["index.html", "index.html"],
            &["../up", "index.html"],
            &["/root", "index.html"],
            &["a//b", "index.html"],
            &["a b", "index.html"],
            &[".hidden", "index.html"],
            &["", "index.html"],
            &["a?b", "index.html"],
        ] {
            assert!(manifest(wrong).check().is_err(), "{wrong:?}");
        }
        let mut policy = manifest(&["index.html"]);
        policy.policy = "a\r\nb: c".to_owned();
        assert!(policy.check().is_err());
    }

    #[test]
    fn the_short_form_is_the_beginning_of_the_digest() {
        let release = manifest(&["index.html"]).check().unwrap();
        let digits = release.short().replace(' ', "");
        assert_eq!(digits.len(), 16);
        assert!(hex::encode(release.digest()).starts_with(&digits));
        assert_eq!(release.short().split(' ').count(), 4);
    }
}
