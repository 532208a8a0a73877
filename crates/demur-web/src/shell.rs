//! The browser client: files that are part of the program and the same for everybody.
//!
//! Nothing here looks at who asks, and nothing is put into a file. Their digests are a leaf in the
//! log, so that a server which hands somebody other files can be shown to have done so. Of the
//! request only the path is read, and whether its sender understands brotli.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::{LazyLock, OnceLock};

use axum::http::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH,
    VARY,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use demur_protocol::client::{ClientFile, ClientManifest, INDEX};

use crate::problem::Problem;

/// What the client may do, which is to talk to its own origin. One constant: what differs between
/// installations or requests could not be compared with the log.
pub const CLIENT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; \
     frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const BROTLI_QUALITY: u32 = 11;
const BROTLI_WINDOW: u32 = 22;
const BROTLI_BUFFER: usize = 64 * 1024;

#[derive(rust_embed::Embed)]
#[folder = "../../browser/dist"]
struct Dist;

struct File {
    octets: Vec<u8>,
    digest: [u8; 32],
    kind: &'static str,
    /// Made when somebody first asks for it.
    brotli: OnceLock<Vec<u8>>,
}

static FILES: LazyLock<BTreeMap<String, File>> = LazyLock::new(|| {
    let files = Dist::iter().filter_map(|path| {
        let embedded = Dist::get(&path)?;
        let file = File {
            digest: embedded.metadata.sha256_hash(),
            octets: embedded.data.into_owned(),
            kind: kind(&path)?,
            brotli: OnceLock::new(),
        };
        Some((path.into_owned(), file))
    });
    files.collect()
});

/// Which files there are, as the log is to have it.
#[must_use]
pub fn client_manifest() -> ClientManifest {
    let files = FILES.iter().map(|(path, file)| ClientFile {
        path: path.clone(),
        digest: file.digest,
    });
    ClientManifest {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        policy: CLIENT_POLICY.to_owned(),
        files: files.collect(),
    }
}

/// Compresses what can be, so that the first visitor need not wait for it.
pub(crate) fn warm() {
    for file in FILES.values() {
        let _ = file.brotli();
    }
}

/// The file at this path, or the index.
pub(crate) fn answer(path: &str, asked: &HeaderMap) -> Result<Response, Problem> {
    let path = if path.is_empty() { INDEX } else { path };
    FILES
        .get(path)
        .map(|file| file.answer(asked))
        .ok_or(Problem::NotFound)
}

impl File {
    fn answer(&'static self, asked: &HeaderMap) -> Response {
        let brotli = self.brotli().filter(|_| takes_brotli(asked));
        let mut response = match (self.is_known(asked), brotli) {
            (true, _) => StatusCode::NOT_MODIFIED.into_response(),
            (false, Some(octets)) => octets.into_response(),
            (false, None) => self.octets.as_slice().into_response(),
        };
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.kind));
        headers.insert(
            CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(CLIENT_POLICY),
        );
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        if let Ok(tag) = HeaderValue::from_str(&self.tag(brotli.is_some())) {
            headers.insert(ETAG, tag);
        }
        if brotli.is_some() {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
        response
    }

    /// The digest; a compressed representation is another one and needs another tag (RFC 9110,
    /// section 8.8.3).
    fn tag(&self, compressed: bool) -> String {
        let suffix = if compressed { "-br" } else { "" };
        format!("\"{}{suffix}\"", hex::encode(self.digest))
    }

    /// Whether the sender has this file already. Both representations are the same file.
    fn is_known(&self, asked: &HeaderMap) -> bool {
        let tags = [self.tag(false), self.tag(true)];
        let known = |tag: &str| tags.iter().any(|own| own == tag.trim());
        asked
            .get(IF_NONE_MATCH)
            .and_then(|tags| tags.to_str().ok())
            .is_some_and(|named| named.split(',').any(known))
    }

    /// The file in brotli; none where that saves nothing.
    fn brotli(&self) -> Option<&[u8]> {
        // Fonts are compressed already.
        if self.kind.starts_with("font/") || self.kind.starts_with("image/png") {
            return None;
        }
        let compressed = self.brotli.get_or_init(|| compress(&self.octets));
        (!compressed.is_empty() && compressed.len() < self.octets.len())
            .then_some(compressed.as_slice())
    }
}

/// Compresses; empty if it cannot, which is then as if it saved nothing.
fn compress(octets: &[u8]) -> Vec<u8> {
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(
        &mut compressed,
        BROTLI_BUFFER,
        BROTLI_QUALITY,
        BROTLI_WINDOW,
    );
    let written = writer.write_all(octets).and_then(|()| writer.flush());
    drop(writer);
    if written.is_ok() {
        compressed
    } else {
        Vec::new()
    }
}

fn takes_brotli(asked: &HeaderMap) -> bool {
    let names = |list: &str| {
        list.split(',').any(|item| {
            let (coding, weight) = item.split_once(';').unwrap_or((item, ""));
            let refused = matches!(weight.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
            coding.trim().eq_ignore_ascii_case("br") && !refused
        })
    };
    asked
        .get(ACCEPT_ENCODING)
        .and_then(|codings| codings.to_str().ok())
        .is_some_and(names)
}

/// The media type of a file; none for what has no place among them.
pub(crate) fn kind(path: &str) -> Option<&'static str> {
    let (_, ending) = path.rsplit_once('.')?;
    Some(match ending {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "txt" | "ftl" => "text/plain; charset=utf-8",
        "woff2" => "font/woff2",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
