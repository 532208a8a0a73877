//! In which language a page speaks: the one its address names, else the one that the browser asks
//! for, else English.

use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};

/// The languages that Demur speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Arabic.
    Arabic,
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Self; 4] = [Self::English, Self::French, Self::Spanish, Self::Arabic];

    /// Its code (BCP 47), which is also the first part of its pages' addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Arabic => "ar",
        }
    }

    /// Its own name for itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Arabic => "العربية",
        }
    }

    /// Which way it is written.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::English | Self::French | Self::Spanish => "ltr",
            Self::Arabic => "rtl",
        }
    }

    fn of_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// The language that an address names, and the rest of the address without a leading slash.
    pub(crate) fn split(path: &str) -> (Option<Self>, &str) {
        let path = path.strip_prefix('/').unwrap_or(path);
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        match Self::of_code(first) {
            Some(language) => (Some(language), rest),
            None => (None, path),
        }
    }

    /// The language of a request.
    pub(crate) fn of_request(uri: &Uri, headers: &HeaderMap) -> Self {
        Self::split(uri.path())
            .0
            .or_else(|| wanted(headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?))
            .unwrap_or(Self::English)
    }
}

/// The first of the languages with the highest weight (RFC 9110, section 12.5.4).
fn wanted(list: &str) -> Option<Language> {
    let mut best: Option<(u16, Language)> = None;
    for item in list.split(',') {
        let (tag, weight) = item.split_once(';').unwrap_or((item, ""));
        let code = tag.trim().split('-').next().unwrap_or_default();
        let Some(language) = Language::of_code(&code.to_ascii_lowercase()) else {
            continue;
        };
        let weight = thousandths(weight);
        if weight > best.map_or(0, |(weight, _)| weight) {
            best = Some((weight, language));
        }
    }
    best.map(|(_, language)| language)
}

/// A weight such as `q=0.8`; what is none weighs nothing.
fn thousandths(weight: &str) -> u16 {
    let Some(number) = weight.trim().strip_prefix("q=") else {
        return if weight.trim().is_empty() { 1000 } else { 0 };
    };
    match number.split_once('.') {
        None => number.parse::<u16>().map_or(0, |whole| whole.min(1) * 1000),
        Some(("0", digits)) if (1..=3).contains(&digits.len()) => {
            format!("{digits:0<3}").parse().unwrap_or(0)
        }
        Some(("1", _)) => 1000,
        Some(_) => 0,
    }
}

/// The language of the request that is answered.
pub(crate) struct Speaks(pub(crate) Language);

impl<A: Send + Sync> FromRequestParts<A> for Speaks {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &A) -> Result<Self, Self::Rejection> {
        Ok(Self(Language::of_request(&parts.uri, &parts.headers)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_it_wants_most() {
        for (list, expected) in [
            ("fr", Some(Language::French)),
            ("fr-CA, en;q=0.8", Some(Language::French)),
            ("en;q=0.5, es;q=0.9", Some(Language::Spanish)),
            ("de, AR;q=0.3", Some(Language::Arabic)),
            ("de", None),
            ("fr;q=0", None),
            ("fr;q=zero, es;q=0.05", Some(Language::Spanish)),
            ("*", None),
            ("", None),
        ] {
            assert_eq!(wanted(list), expected, "{list}");
        }
    }

    #[test]
    fn an_address_names_its_language() {
        for (path, expected) in [
            ("/fr/how", (Some(Language::French), "how")),
            ("/ar/", (Some(Language::Arabic), "")),
            ("/en/log/3", (Some(Language::English), "log/3")),
            ("/how", (None, "how")),
            ("/", (None, "")),
            ("/frog", (None, "frog")),
        ] {
            assert_eq!(Language::split(path), expected, "{path}");
        }
    }
}
