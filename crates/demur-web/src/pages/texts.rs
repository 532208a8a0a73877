//! The words of the pages, from Fluent files. None stands in code.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::language::Language;

type Bundle = FluentBundle<FluentResource>;

/// The files, each beside its language: what only these pages say, and the charter in plain words,
/// which the application shows as well.
const FILES: [(Language, &str); 4] = [
    (
        Language::English,
        concat!(
            include_str!("../../../../locales/en/pages.ftl"),
            include_str!("../../../../locales/en/charter.ftl")
        ),
    ),
    (
        Language::French,
        concat!(
            include_str!("../../../../locales/fr/pages.ftl"),
            include_str!("../../../../locales/fr/charter.ftl")
        ),
    ),
    (
        Language::Spanish,
        concat!(
            include_str!("../../../../locales/es/pages.ftl"),
            include_str!("../../../../locales/es/charter.ftl")
        ),
    ),
    (
        Language::Arabic,
        concat!(
            include_str!("../../../../locales/ar/pages.ftl"),
            include_str!("../../../../locales/ar/charter.ftl")
        ),
    ),
];

static BUNDLES: LazyLock<Vec<(Language, Bundle)>> = LazyLock::new(|| {
    FILES
        .map(|(language, file)| (language, bundle(language, file)))
        .into()
});

/// The words in one language.
#[derive(Clone, Copy)]
pub(crate) struct Texts(Language);

/// Begins and ends words that are the institution's own and in no language of ours. Nobody types
/// these characters, which are for private use.
const OWN_BEGIN: char = '\u{e000}';
const OWN_END: char = '\u{e001}';

impl Texts {
    pub(crate) fn of(language: Language) -> Self {
        Self(language)
    }

    pub(crate) fn language(self) -> Language {
        self.0
    }

    /// A text without placeables.
    pub(crate) fn say(self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A text with what its placeables stand for.
    pub(crate) fn with(self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let bundle = BUNDLES.iter().find(|(language, _)| *language == self.0);
        let said = bundle.and_then(|(_, bundle)| format(bundle, key, values));
        // A test renders every page in every language and finds this mark.
        said.unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// Words of the institution's own, marked where they stand in another language than theirs.
    pub(crate) fn own(self, text: &str) -> String {
        let plain = text.replace([OWN_BEGIN, OWN_END], "");
        match self.0 {
            Language::English => plain,
            Language::French | Language::Spanish | Language::Arabic => {
                format!("{OWN_BEGIN}{plain}{OWN_END}")
            }
        }
    }
}

/// What a placeable stands for.
#[derive(Clone, Copy)]
pub(crate) enum Value<'a> {
    Text(&'a str),
    Count(u64),
}

fn format(bundle: &Bundle, key: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut arguments = FluentArgs::new();
    for (name, value) in values {
        let value: FluentValue<'_> = match *value {
            Value::Text(text) => text.into(),
            Value::Count(count) => count.into(),
        };
        arguments.set((*name).to_owned(), value);
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
    errors.is_empty().then(|| text.into_owned())
}

/// A bundle; one that cannot be read has no words, and a test says so.
fn bundle(language: Language, file: &str) -> Bundle {
    let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Marks that isolate a run of the other direction are wanted only where there are two.
    bundle.set_use_isolating(language == Language::Arabic);
    if let Ok(resource) = FluentResource::try_new(file.to_owned()) {
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// HTML of a text in which the institution's own words stand: everything is escaped, and those
/// words carry their own language and direction. What a charter is made of is English.
pub(crate) fn html(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            OWN_BEGIN => html.push_str(r#"<bdi lang="en">"#),
            OWN_END => html.push_str("</bdi>"),
            other => html.push(other),
        }
    }
    html
}

#[cfg(test)]
mod tests;
