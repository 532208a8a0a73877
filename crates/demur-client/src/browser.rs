//! Whether a host serves the browser client that stands in its log.
//!
//! A host can serve right files to whoever checks and wrong ones to somebody else: it need only tell
//! the two apart. Checking shows what was served here and now, and whoever serves the checked files
//! to themselves has nothing left to tell apart.

use demur_crypto::labels::sha256;
use demur_protocol::client::ClientRelease;

/// What a host served for a file.
pub struct Served {
    /// The bytes.
    pub octets: Vec<u8>,
    /// Every content security policy that came along.
    pub policies: Vec<String>,
}

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The file of the release, under its policy.
    Right,
    /// Not there.
    Missing,
    /// Another file.
    Differs,
    /// The right file under another policy, or under none.
    Policy,
}

impl Finding {
    /// In a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Missing => "missing",
            Self::Differs => "differs",
            Self::Policy => "policy",
        }
    }
}

/// Judges what was served for one file of a release.
#[must_use]
pub fn judge(release: &ClientRelease, path: &str, served: Option<&Served>) -> Finding {
    let Some(served) = served else {
        return Finding::Missing;
    };
    let Some(file) = release.file(path) else {
        return Finding::Differs;
    };
    if sha256(&served.octets) != file.digest {
        return Finding::Differs;
    }
    match served.policies.as_slice() {
        [policy] if *policy == release.manifest().policy => Finding::Right,
        _ => Finding::Policy,
    }
}

/// What the index refers to and no manifest lists, so that it could be anything: a browser would
/// fetch and run it all the same.
///
/// This looks at every attribute that names something to load, wherever it stands, and takes what it
/// cannot place for unlisted; only where a link leads is the reader's own choice. Scripts inside the
/// index itself, which the policy forbids, are named too.
#[must_use]
pub fn unlisted(release: &ClientRelease, prefix: &str, index: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(index);
    let mut found: Vec<String> = Vec::new();
    for tag in text.split('<').skip(1) {
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next();
        let name = name.unwrap_or_default().to_ascii_lowercase();
        let names = ATTRIBUTES
            .iter()
            .filter(|it| !(name == "a" && **it == "href"));
        let values: Vec<&str> = names.flat_map(|it| values(tag, it)).collect();
        let strange = values
            .iter()
            .filter(|value| !is_listed(release, prefix, value));
        found.extend(strange.map(|value| (*value).to_owned()));
        if name == "script" && values.is_empty() {
            found.push("a script inside the index".to_owned());
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Attributes whose value a browser loads.
const ATTRIBUTES: [&str; 7] = [
    "src",
    "href",
    "srcset",
    "data",
    "action",
    "poster",
    "formaction",
];

fn is_listed(release: &ClientRelease, prefix: &str, value: &str) -> bool {
    let below = value.strip_prefix(prefix);
    let below = below.and_then(|path| path.strip_prefix('/'));
    let path = below.or_else(|| value.strip_prefix("./")).unwrap_or(value);
    release.file(path).is_some()
}

/// The values of an attribute of this name in a tag.
fn values<'t>(tag: &'t str, name: &str) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut before = "";
    let mut rest = tag;
    while let Some(at) = rest.to_ascii_lowercase().find(name) {
        let (passed, after) = rest.split_at(at);
        if !passed.is_empty() {
            before = passed;
        }
        let after = after.get(name.len()..).unwrap_or_default();
        rest = after;
        // Another attribute that ends alike, such as data-src, is not this one.
        let begins = |c: char| c.is_ascii_whitespace() || matches!(c, '"' | '\'' | '/');
        if !before.ends_with(begins) {
            before = name;
            continue;
        }
        before = name;
        let Some(value) = after.trim_start().strip_prefix('=') else {
            continue;
        };
        let value = value.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let value = match quote {
            Some(quote) => value.get(1..).and_then(|value| value.split(quote).next()),
            None => value
                .split(|c: char| c.is_ascii_whitespace() || c == '>')
                .next(),
        };
        found.extend(value);
    }
    found
}

#[cfg(test)]
mod tests {
    use demur_protocol::client::{ClientFile, ClientManifest};

    use super::*;

    fn release() -> ClientRelease {
        let file = |path: &str| ClientFile {
            path: path.to_owned(),
            digest: sha256(path.as_bytes()),
        };
        let manifest = ClientManifest {
            version: "1".to_owned(),
            policy: "default-src 'none'".to_owned(),
            files: ["app.css", "app.js", "index.html"].map(file).into(),
        };
        manifest.check().unwrap()
    }

    fn served(octets: &str, policies: &[&str]) -> Served {
        Served {
            octets: octets.into(),
            policies: policies.iter().map(|policy| (*policy).to_owned()).collect(),
        }
    }

    #[test]
    fn only_the_right_bytes_under_the_right_policy_are_right() {
        let policy = "default-src 'none'";
        let check = |path, served: Option<Served>| judge(&release(), path, served.as_ref());
        assert_eq!(
            check("app.js", Some(served("app.js", &[policy]))),
            Finding::Right
        );
        assert_eq!(
            check("app.js", Some(served("app.js ", &[policy]))),
            Finding::Differs
        );
        assert_eq!(
            check("app.js", Some(served("app.css", &[policy]))),
            Finding::Differs
        );
        assert_eq!(
            check("other.js", Some(served("other.js", &[policy]))),
            Finding::Differs
        );
        assert_eq!(
            check("app.js", Some(served("app.js", &[]))),
            Finding::Policy
        );
        assert_eq!(
            check("app.js", Some(served("app.js", &["default-src *"]))),
            Finding::Policy
        );
        assert_eq!(
            check("app.js", Some(served("app.js", &[policy, policy]))),
            Finding::Policy
        );
        assert_eq!(check("app.js", None), Finding::Missing);
    }

    #[test]
    fn what_the_index_refers_to_must_be_listed() {
        let check = |index: &str| unlisted(&release(), "/app", index.as_bytes());
        let right = r##"<link href="/app/app.css"><a href='/'><script src=app.js></script>"##;
        assert_eq!(check(right), Vec::<String>::new());
        assert_eq!(check(r#"<script src="/app/evil.js">"#), ["/app/evil.js"]);
        assert_eq!(
            check(r#"<script src="https://e.example/app.js">"#),
            ["https://e.example/app.js"]
        );
        assert_eq!(check("<script src = ../app.js>"), ["../app.js"]);
        assert_eq!(
            check("<script>alert(1)</script>"),
            ["a script inside the index"]
        );
        assert_eq!(check("<img\nsrc='x'>"), ["x"]);
        assert_eq!(check(r#"<p data-src="x">"#), Vec::<String>::new());
        assert_eq!(check(r#"<LINK HREF="x">"#), ["x"]);
        assert_eq!(check(r#"<base href="/elsewhere/">"#), ["/elsewhere/"]);
        assert_eq!(check(r#"<script data-src="app.js" src="x.js">"#), ["x.js"]);
    }
}
