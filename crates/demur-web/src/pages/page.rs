//! The pages, each by its address.

use super::language::Language;

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this is.
    Home,
    /// How it works.
    How,
    /// The rules.
    Charter,
    /// What everybody can count.
    Statistics,
    /// The log, from above.
    Log,
    /// One bundle of the log's entries.
    LogEntries(u64),
    /// A form to have a file checked.
    Check,
    /// A form to look a case up by its receipt.
    Status,
}

impl Page {
    /// Those that the navigation names, in its order.
    pub const ALL: [Self; 7] = [
        Self::Home,
        Self::How,
        Self::Charter,
        Self::Statistics,
        Self::Log,
        Self::Check,
        Self::Status,
    ];

    /// Its name in addresses; that of the first page is empty.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "",
            Self::How => "how",
            Self::Charter => "charter",
            Self::Statistics => "statistics",
            Self::Log | Self::LogEntries(_) => "log",
            Self::Check => "check",
            Self::Status => "status",
        }
    }

    /// Whether it has a form that is sent to it.
    pub(crate) const fn has_form(self) -> bool {
        matches!(self, Self::Check | Self::Status)
    }

    /// Key of its name for people.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Home => "nav-home",
            Self::How => "nav-how",
            Self::Charter => "nav-charter",
            Self::Statistics => "nav-statistics",
            Self::Log | Self::LogEntries(_) => "nav-log",
            Self::Check => "nav-check",
            Self::Status => "nav-status",
        }
    }

    /// Its address in a language.
    #[must_use]
    pub fn path(self, language: Language) -> String {
        let below = match self {
            Self::LogEntries(bundle) => format!("log/{bundle}"),
            other => other.name().to_owned(),
        };
        format!("/{}/{below}", language.code())
    }

    /// The page at an address without its language. A number has one form, so a page has one
    /// address.
    pub(crate) fn parse(below: &str) -> Option<Self> {
        if let Some(bundle) = below.strip_prefix("log/") {
            let number: u64 = bundle.parse().ok()?;
            return (number.to_string() == bundle).then_some(Self::LogEntries(number));
        }
        Self::ALL.into_iter().find(|page| page.name() == below)
    }
}
